import Bibliography
import Foundation
import JSONWriting
import Testing

@Suite("A Reference as a line of NDJSON")
struct ReferenceJSONTests {
    private func line(_ value: some JSONWritable) -> String {
        var writer = JSONWriter()
        writer.line(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func object(_ value: some JSONWritable) throws -> [String: Any] {
        let parsed = try JSONSerialization.jsonObject(with: Data(line(value).utf8))
        return try #require(parsed as? [String: Any])
    }

    @Test func `an empty record has exactly the members that are always there`() {
        let reference = Reference(id: "a.ris#1", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        let expected =
            #"{"id":"a.ris#1","type":"document","title":null,"contributors":[],"#
            + #""container":{"title":null,"abbreviation":null,"issn":[]},"issued":null,"#
            + #""volume":null,"issue":null,"page":null,"identifiers":{"doi":null,"pmid":null,"pmcid":null},"#
            + #""abstract":null,"methods":null,"keywords":[],"publicationTypes":[],"language":null,"#
            + #""source":{"format":"ris","file":"a.ris","record":1},"unmapped":[],"changes":[],"pem":null}"# + "\n"
        #expect(line(reference) == expected)
    }

    @Test func `a full record shows every field of the model`() throws {
        let full = try object(SampleReference.full)
        let expected: Set = [
            "id", "type", "title", "originalTitle", "translatedTitles", "shortTitle",
            "protectedTitleParts", "contributors",
            "hasMoreContributors", "container", "issued", "online", "otherDates", "volume", "issue", "page", "edition",
            "identifiers", "abstract", "abstractSections", "otherAbstracts", "methods", "methodsSections", "keywords",
            "keywordGroups", "publicationTypes", "language", "links", "funding", "license", "relatedArticles",
            "retraction", "source", "unmapped", "changes", "diagnostics", "pem",
        ]
        #expect(Set(full.keys) == expected)
        // One member a stored property; the text in sections and the keywords in groups have two.
        #expect(Mirror(reflecting: SampleReference.full).children.count + 3 == expected.count)
    }

    @Test func `a contributor shows all parts of the name and marks only where they are set`() {
        var contributor = Contributor(PersonName(family: "Campen", given: "C M C", nonDroppingParticle: "van"))
        let head =
            #"{"family":"Campen","given":"C M C","suffix":null,"droppingParticle":null,"#
            + #""nonDroppingParticle":"van","literal":null,"role":"author","orcid":null,"affiliations":["#
        #expect(line(contributor) == head + "]}\n")
        contributor.affiliations = [Affiliation("Stichting, Amstelveen", country: "NL")]
        contributor.isCorresponding = true
        let tail = #"{"text":"Stichting, Amstelveen","country":"NL"}],"corresponding":true}"# + "\n"
        #expect(line(contributor) == head + tail)
    }

    @Test(
        "a date shows what is known of it and nothing more",
        arguments: [
            (PartialDate(year: 2025), #"{"year":2025,"month":null,"day":null}"#),
            (PartialDate(year: 2020, month: 1, day: 31), #"{"year":2020,"month":1,"day":31}"#),
            (
                PartialDate(literal: "in press"),
                #"{"year":null,"month":null,"day":null,"literal":"in press"}"#
            ),
            (
                SampleReference.range,
                #"{"year":2014,"month":11,"day":null,"end":{"year":2014,"month":12,"day":null},"approximate":true}"#
            ),
            (
                SampleReference.openSeason,
                #"{"year":2014,"month":null,"day":null,"season":"winter","openEnded":true}"#
            ),
        ])
    func dates(_ date: PartialDate, written: String) { #expect(line(date) == written + "\n") }

    @Test func `sections stand beside the text only where the text does not say all`() throws {
        var reference = SampleReference.full
        reference.abstract = SectionedText(plain: "Flat.")
        reference.methods = SectionedText([.init(label: "Patients", "They met it."), .init("Nothing else.")])
        let written = try object(reference)
        #expect(written["abstract"] as? String == "Flat.")
        #expect(written["abstractSections"] == nil)
        #expect(written["methods"] as? String == reference.methods.text)
        #expect((written["methodsSections"] as? [[String: Any]])?.count == 2)
    }

    @Test func `keyword groups hold the keywords in the record's order`() {
        var reference = Reference(id: "1", source: RecordSource(format: .nbib, file: "p", record: 1))
        reference.keywords = [Keyword("a"), Keyword("b", kind: "MeSH"), Keyword("c", kind: "MeSH"), Keyword("d")]
        let expected =
            #""keywords":["a","b","c","d"],"keywordGroups":[{"kind":null,"language":null,"keywords":["a"]},"#
            + #"{"kind":"MeSH","language":null,"keywords":["b","c"]},"#
            + #"{"kind":null,"language":null,"keywords":["d"]}],"publicationTypes""#
        #expect(line(reference).contains(expected))
    }

    @Test func `an assessment has the shape of the atlas JSON's`() {
        let expected =
            #"{"status":"not-required","badge":"PEM not required","explanation":"Fukuda does not require it.","#
            + #""confidence":"high","decidedBy":"machine","#
            + #""definitions":[{"id":"fukuda-1994","role":"inclusion","combinator":null,"#
            + #""section":"abstract","span":[3,9]}],"#
            + #""evidence":[{"section":"abstract","span":[3,9],"text":"Fukuda","ruleId":"single-inclusion"}],"#
            + #""needsReview":["mixed"],"scope":"index-group","contested":false,"rulesetVersion":"2026.1"}"# + "\n"
        #expect(line(SampleReference.assessment) == expected)
    }

    @Test func `a diagnostic is one object`() {
        let place = SourceLocation(file: "export.ris", line: 120, column: 7, record: 14)
        let diagnostic = Diagnostic(.warning, .risMissingER, at: place, "no ER line")
        let expected =
            #"{"file":"export.ris","line":120,"column":7,"record":14,"severity":"warning","#
            + #""code":"ris-missing-er","message":"no ER line"}"# + "\n"
        #expect(line(diagnostic) == expected)
    }
}
