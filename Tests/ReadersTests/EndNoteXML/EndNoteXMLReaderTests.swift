import Bibliography
import Foundation
import TestSupport
import Testing

@testable import Readers

private func library(_ records: String...) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><xml><records>"
        + records.map { "<record>\($0)</record>" }.joined() + "</records></xml>"
}

private func reference(_ fields: String, type: String = "Journal Article") throws -> Reference {
    let reading = try XMLReading(library("<ref-type name=\"\(type)\">99</ref-type>" + fields))
    return try #require(reading.reference)
}

private func titles(_ fields: String) -> String { "<titles>\(fields)</titles>" }

@Suite("Reading EndNote XML")
struct EndNoteXMLReaderTests {
    @Test func `a whole record comes out in its fields`() throws {
        let text = library(
            """
            <database name="My.enl" path="C:\\My.enl">My.enl</database><source-app name="EndNote" version="20">EndNote</source-app>
            <rec-number>17</rec-number><foreign-keys><key app="EN" db-id="x">17</key></foreign-keys>
            <ref-type name="Journal Article">17</ref-type>
            <contributors><authors><author><style face="normal">Löhn, Matthias</style></author><author>World Rest Body,</author></authors>
            <secondary-authors><author>Oak, Ann</author></secondary-authors></contributors>
            <auth-address>A Clinic, Ulm</auth-address>
            <titles><title><style face="normal">Muscle CD4</style><style face="superscript">+</style><style face="normal"> in </style><style face="italic">Homo</style></title>
            <secondary-title>Journal of Rest</secondary-title><alt-title>J Rest</alt-title><short-title>Muscle</short-title></titles>
            <periodical><full-title>Journal of Rest</full-title><abbr-1>J Rest</abbr-1></periodical>
            <pages>11-19</pages><volume>3</volume><number>2</number>
            <keywords><keyword>fatigue</keyword><keyword>rest&#xD;pacing</keyword></keywords>
            <dates><year>2021</year><pub-dates><date>May 3</date></pub-dates></dates>
            <isbn>1664-042X (Print)&#xD;0028-0836 (Electronic)</isbn><accession-num>WOS:0001</accession-num>
            <abstract>First line.&#xD;Second line.</abstract><notes>A note</notes><label>read</label>
            <urls><related-urls><url>https://example.org/a</url><url>https://doi.org/10.1234/ABC</url></related-urls>
            <pdf-urls><url>internal-pdf://123/a.pdf</url></pdf-urls></urls>
            <custom2>PMC1234567</custom2><electronic-resource-num>https://doi.org/10.1234/abc</electronic-resource-num>
            <remote-database-name>PubMed</remote-database-name><language>eng</language><odd-thing>kept</odd-thing>
            """)
        let reading = try XMLReading(text)
        #expect(reading.codes == [])
        let reference = try #require(reading.reference)
        #expect(reference.source.format == .endnoteXML)
        #expect(reference.id == "17")
        #expect(reference.source.database == "PubMed")
        #expect(reference.type == .articleJournal)
        #expect(reference.title == "Muscle CD4+ in Homo")
        #expect(reference.shortTitle == "Muscle")
        #expect(
            reference.contributors.map(\.name) == [
                PersonName(family: "Löhn", given: "Matthias"), PersonName(literal: "World Rest Body"),
                PersonName(family: "Oak", given: "Ann"),
            ])
        #expect(reference.contributors.map(\.role) == [.author, .author, .editor])
        #expect(reference.contributors[0].affiliations == [Affiliation("A Clinic, Ulm")])
        #expect(reference.container.title == "Journal of Rest")
        #expect(reference.container.abbreviation == "J Rest")
        #expect(reference.container.issn == ["1664-042X", "0028-0836"])
        #expect(reference.page == "11-19")
        #expect(reference.volume == "3")
        #expect(reference.issue == "2")
        #expect(reference.issued == PartialDate(year: 2021, month: 5, day: 3))
        #expect(reference.keywords.map(\.text) == ["fatigue", "rest", "pacing"])
        #expect(reference.abstract.text == "First line.\nSecond line.")
        #expect(reference.identifiers.doi == "https://doi.org/10.1234/abc")
        #expect(reference.identifiers.pmcid == "PMC1234567")
        #expect(reference.identifiers.others == [Identifier("wos", "WOS:0001")])
        #expect(reference.links == [Link("https://example.org/a")])
        #expect(reference.language == "en")
        #expect(
            reference.unmapped == [
                UnmappedField("notes", "A note"), UnmappedField("label", "read"),
                UnmappedField("pdf-urls", "internal-pdf://123/a.pdf"), UnmappedField("odd-thing", "kept"),
            ])
    }

    @Test(
        "types are told by name, else by number",
        arguments: [
            ("<ref-type name=\"Journal Article\">0</ref-type>", ReferenceType.articleJournal),
            ("<ref-type>17</ref-type>", .articleJournal), ("<ref-type name=\"Book\">1</ref-type>", .book),
            ("<ref-type>5</ref-type>", .chapter), ("<ref-type>Thesis</ref-type>", .thesis),
            ("<ref-type name=\"Conference Paper\">47</ref-type>", .paperConference), ("", .document),
        ])
    func types(_ written: String, expected: ReferenceType) throws {
        let reading = try XMLReading(library(written + titles("<title>A</title>")))
        #expect(reading.reference?.type == expected)
        #expect(reading.codes == [])
    }

    @Test func `every type of EndNote is one of RIS`() {
        for number in 0...61 where EndNoteType.type(name: nil, text: "\(number)") == nil {
            #expect([0, 1, 11, 15, 16, 18, 22, 29, 30, 33, 35, 40, 41, 42].contains(number), "\(number)")
        }
    }

    @Test func `an unknown type is reported`() throws {
        let reading = try XMLReading(library("<ref-type name=\"Song Sheet\">1</ref-type>" + titles("<title>A</title>")))
        #expect(reading.reference?.type == .document)
        #expect(reading.codes == ["endnote-unknown-type"])
    }

    @Test(
        "roles follow the type",
        arguments: [
            ("Book", "secondary-authors", Contributor.Role.collectionEditor),
            ("Book", "tertiary-authors", .editor), ("Book Section", "secondary-authors", .editor),
            ("Edited Book", "authors", .editor), ("Interview", "secondary-authors", .interviewer),
            ("Book", "subsidiary-authors", .translator),
        ])
    func roles(_ type: String, group: String, expected: Contributor.Role) throws {
        let names = "<contributors><\(group)><author>Oak, Ann</author></\(group)></contributors>"
        let reference = try reference(names + titles("<title>A</title>"), type: type)
        #expect(reference.contributors.map(\.role) == [expected])
    }

    @Test(
        "names are read as EndNote writes them",
        arguments: [
            ("Oak, Ann", PersonName(family: "Oak", given: "Ann")),
            ("World Rest Body,", PersonName(literal: "World Rest Body")),
            ("Friends With ME,", PersonName(literal: "Friends With ME")),
            ("Bureau of Rest,, Oslo", PersonName(literal: "Bureau of Rest, Oslo")),
            ("WRO,", PersonName(literal: "WRO")),
            ("Oak, Ann, Jr.", PersonName(family: "Oak", given: "Ann", suffix: "Jr.")),
        ])
    func names(_ written: String, expected: PersonName) throws {
        let names = "<contributors><authors><author>\(written)</author></authors></contributors>"
        #expect(try reference(names).contributors.map(\.name) == [expected])
    }

    @Test(
        "the journal is what the record says, in full where the list of journals has it",
        arguments: [
            ("<secondary-title>Journal of Rest</secondary-title>", "", "Journal of Rest", nil),
            ("", "<full-title>Journal of Rest</full-title><abbr-1>J Rest</abbr-1>", "Journal of Rest", "J Rest"),
            (
                "<secondary-title>J Rest</secondary-title>", "<full-title>Journal of Rest</full-title>",
                "Journal of Rest", "J Rest"
            ),
            (
                "<secondary-title>Rest Letters</secondary-title>", "<full-title>REST LETTERS</full-title>",
                "Rest Letters", nil
            ),
        ])
    func journals(_ title: String, periodical: String, full: String, short: String?) throws {
        let reference = try reference(titles("<title>A</title>" + title) + "<periodical>\(periodical)</periodical>")
        #expect(reference.container.title == full)
        #expect(reference.container.abbreviation == short)
        #expect(reference.unmapped == [])
    }

    @Test(
        "dates are put together",
        arguments: [
            ("<year>2003</year>", PartialDate(year: 2003)),
            ("<year>2003</year><pub-dates><date>May 3</date></pub-dates>", PartialDate(year: 2003, month: 5, day: 3)),
            (
                "<year>2003</year><pub-dates><date>2003-05-12</date></pub-dates>",
                PartialDate(year: 2003, month: 5, day: 12)
            ),
            ("<pub-dates><date>2003-05-12</date></pub-dates>", PartialDate(year: 2003, month: 5, day: 12)),
            ("<year>2003</year><pub-dates><date>x y</date></pub-dates>", PartialDate(year: 2003)),
        ])
    func dates(_ written: String, expected: PartialDate) throws {
        #expect(try reference("<dates>\(written)</dates>").issued == expected)
    }

    @Test func `fields stand outside their groups as well, and pretty printing adds nothing`() throws {
        let reference = try reference(
            """
            <title>
              <style face="normal">Rest</style>
              <style face="normal">less legs</style>
            </title><year>2001</year><url>https://example.org/</url><doi>10.1234/x</doi>
            <keywords>one&#xD;two</keywords><author>Oak, Ann</author>
            <notes>
                a wrapped
                note
            </notes>
            """)
        #expect(reference.title == "Restless legs")
        #expect(reference.year == 2001)
        #expect(reference.links == [Link("https://example.org/")])
        #expect(reference.identifiers.doi == "10.1234/x")
        #expect(reference.keywords.map(\.text) == ["one", "two"])
        #expect(reference.authors.map(\.name.family) == ["Oak"])
        #expect(reference.kept("notes") == ["a wrapped note"])
    }

    @Test func `escaped markup and entities mean what they say`() throws {
        let reference = try reference(
            titles("<title>Rest &amp;amp; &lt;i&gt;sleep&lt;/i&gt; &lt; 5 h</title>")
                + "<urls><related-urls><url>&lt;Go to ISI&gt;://0001</url></related-urls></urls>")
        #expect(reference.title == "Rest & sleep < 5 h")
        #expect(reference.kept("related-urls") == ["<Go to ISI>://0001"])
    }

    @Test(
        "the root is told without a declaration",
        arguments: [
            "<xml><records>", "<records>", "\n  <xml>\n<records>", "<?xml version=\"1.0\"?><!-- x --><xml><records>",
        ])
    func detects(_ head: String) throws {
        let reading = try XMLReading(head + "<record>\(titles("<title>A</title>"))</record>")
        #expect(reading.finding == .format(.endnoteXML))
        #expect(reading.reference?.title == "A")
    }

    @Test func `other encodings are read as the file declares them`() throws {
        let text =
            "<?xml version=\"1.0\" encoding=\"ENC\"?><xml><records><record><title>Übung</title></record></records></xml>"
        let wide = try #require(text.replacing("ENC", with: "UTF-16").data(using: .utf16LittleEndian))
        #expect(try XMLReading([0xFF, 0xFE] + wide).reference?.title == "Übung")
        let narrow = try #require(text.replacing("ENC", with: "ISO-8859-1").data(using: .isoLatin1))
        #expect(try XMLReading(narrow).reference?.title == "Übung")
    }

    @Test func `characters that XML forbids do not end a record`() throws {
        let reading = try XMLReading(library(titles("<title>A&#x1F; B\u{2}</title>"), titles("<title>C</title>")))
        #expect(reading.references.map(\.title) == ["A B", "C"])
        #expect(reading.codes.allSatisfy { $0 == "xml-malformed" })
    }

    @Test func `a faulty record stands between two sound ones`() throws {
        let good = titles("<title>A</title>")
        let reading = try XMLReading(
            library(good, "<titles><title>B</tilte></titles>", "", "<volume>&bomb;</volume>", good))
        #expect(reading.records.count == 5)
        #expect(reading.references.first?.title == "A")
        #expect(reading.references.last?.title == "A")
        #expect(reading.codes.contains("xml-malformed"))
        #expect(reading.codes.contains("record-empty"))
        #expect(reading.codes.contains("xml-entity"))
    }

    @Test func `a file that ends inside a record refuses only that`() throws {
        let reading = try XMLReading("<xml><records><record><title>A</title></record><record><title>B")
        #expect(reading.records.map { $0.article != nil } == [true, false])
        #expect(Set(reading.codes) == ["xml-malformed"])
    }

    @Test func `mutated and truncated input never crashes and its records add up`() throws {
        let text = Array(
            library("<ref-type>17</ref-type>" + titles("<title>A &amp; B</title>"), titles("<title>C</title>")).utf8)
        var generator = SeededGenerator(seed: 5)
        for length in stride(from: 0, to: text.count, by: 3) {
            var bytes = Array(text[..<length])
            for _ in 0..<Int.random(in: 0...2, using: &generator) where !bytes.isEmpty {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
            }
            let reading = try XMLReading(bytes)
            #expect(reading.records.count == reading.references.count + reading.refusedCount)
            #expect(
                reading.records.map(\.source.record)
                    == Array(1...max(1, reading.records.count)).prefix(reading.records.count).map { $0 })
            for record in reading.records where record.article == nil { #expect(!record.diagnostics.isEmpty) }
        }
    }
}
