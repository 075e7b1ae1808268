import Testing

@testable import Readers

private func values(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    let values = RISValues(RISRecord(bytes.span), bytes.span)
    return values.all.map { "\($0.tag)=\($0.text)" }
}

/// A line as long as those that programs wrap.
private let wrapped = "The patients of both groups rested for a long while between the two tests"

@Suite struct RISRecordTests {
    @Test(
        "untagged lines belong to the tag above",
        arguments: [
            ("TI  - One\ntwo", ["TI=One two"]),
            ("TI  - One\n      two", ["TI=One two"]),
            ("TI  - Well-\nbeing of pre-\nand postgraduates", ["TI=Well-being of pre- and postgraduates"]),
            ("KW  - one\ntwo\nER positive", ["KW=one", "KW=two", "KW=ER positive"]),
            ("KW  -\none\n\ntwo", ["KW=one", "KW=two"]),
            ("AB  - \(wrapped)\nand slept.", ["AB=\(wrapped) and slept."]),
            ("AB  - One.\n\nTwo.", ["AB=One.\nTwo."]),
            ("AB  - AIM: One.\nRESULTS: Two", ["AB=AIM: One.\nRESULTS: Two"]),
            ("AB  - \(wrapped).\nThen they slept.", ["AB=\(wrapped). Then they slept."]),
            ("TI  - One\u{B}two\u{C}three\u{85}four", ["TI=One two three four"]),
            ("N1  - One\ntwo", ["N1=One\ntwo"]),
            ("UR  - https://a.example/one\ntwo/three", ["UR=https://a.example/onetwo/three"]),
            ("UR  - https://a.example/one\nhttps://b.example/", ["UR=https://a.example/one", "UR=https://b.example/"]),
            ("DO  - 10.1234/abc-\ndef", ["DO=10.1234/abc-def"]),
            ("AU  - Adams, A\nBaker, B", ["AU=Adams, A", "AU=Baker, B"]),
            ("AU  - Society for the Study\nof Rest", ["AU=Society for the Study of Rest"]),
            ("AB  - See https://a.example/one\ntwo_three for more", ["AB=See https://a.example/onetwo_three for more"]),
            ("TI  - “Rest”\n“and” sleep", ["TI=“Rest” “and” sleep"]),
        ])
    func continuation(_ text: String, _ expected: [String]) {
        #expect(values(text) == expected)
    }

    @Test(
        "text that begins like a tag stays text",
        arguments: [
            "TI-rich words", "ER visits fell", "co-morbid", "UK - based", "A1  - not a tag", "XY  - something else",
            "in - depth", "US-born",
        ])
    func notATag(_ line: String) {
        let text = "AB  - \(wrapped)\nand the \(wrapped)\n\(line)\nTI  - T"
        #expect(values(text) == ["AB=\(wrapped) and the \(wrapped) \(line)", "TI=T"])
    }

    @Test("a tag ends a long line without a period", arguments: ["KW  - quality of life", "XX  - a private note"])
    func tagBelowOpenLine(_ line: String) {
        #expect(values("AB  - \(wrapped)\n\(line)") == ["AB=\(wrapped)", line.replacing("  - ", with: "=")])
    }

    @Test func `a name begins with a capital or a particle, a sentence goes on without`() {
        #expect(values("AB  - Short\nA1  - not a tag\nTI  - T") == ["AB=Short A1  - not a tag", "TI=T"])
        #expect(values("AB  - Short\nA1  - van der Berg J") == ["AB=Short", "A1=van der Berg J"])
    }

    @Test(
        "a tag below a long line is one",
        arguments: ["KW  - best management practices", "VL  - v. 7 issue 4", "TI  - rest and its uses", "ZZ  - Value"])
    func longLines(_ line: String) {
        let value = line.dropFirst(6)
        #expect(values("AB  - \(wrapped)\n\(line)") == ["AB=\(wrapped)", "\(line.prefix(2))=\(value)"])
    }

    @Test(
        "tags of odd form are tags",
        arguments: [
            ("TY - JOUR\nTI - T\nAU - A, B", ["TI=T", "AU=A, B"]), ("ty  - jour\nti  - t", ["TI=t"]),
            ("  TY  - JOUR\n  TI  - T", ["TI=T"]), ("TY  -JOUR\nTI  -T", ["TI=T"]), ("TI  -  T", ["TI=T"]),
            ("AU  - A, B\nDOI  - 10.1/x\nPMID- 123", ["AU=A, B", "DOI=10.1/x", "PMID=123"]),
            ("TY  - JOUR\nAU  - A B\nAID - 10.1/x [doi]\nPMID- 123", ["AU=A B", "AID=10.1/x [doi]", "PMID=123"]),
            ("TY  - JOUR\n TI  - T\nVL - 3", ["TI=T", "VL=3"]), ("TI  - a  - b", ["TI=a  - b"]),
            ("TY-JOUR\nTI-T\nAU-A, B", ["TI=T", "AU=A, B"]), ("TY  – JOUR\nTI  – T", ["TI=T"]),
            ("TY  - JOUR\nTI\u{A0} -\u{A0}T", ["TI=T"]), ("\u{FEFF}TY  - JOUR\nTI  - T", ["TI=T"]),
            ("TI  - Rest\u{2028}ing", ["TI=Rest\u{2028}ing"]), ("XX  - v\nX1  - w", ["XX=v", "X1=w"]),
        ])
    func oddTags(_ text: String, _ expected: [String]) {
        #expect(values(text) == expected)
    }

    @Test func `a value cut at 70 characters is put together without blanks`() {
        let title =
            "Muscle strength and its recovery after exertion in people with a long illness, studied over two days in a laboratory by students of physiology"
        let characters = Array(title)
        let lines = stride(from: 0, to: characters.count, by: 70).map {
            String(characters[$0..<min($0 + 70, characters.count)])
        }
        #expect(values("TI  - " + lines.joined(separator: "\n")) == ["TI=\(title)"])
    }

    @Test func `entities are decoded once and markup is taken out`() {
        #expect(values("TI  - A &amp;lt; B &eacute; <i>in vivo</i> H<sub>2</sub>O") == ["TI=A &lt; B é in vivo H2O"])
    }
}
