import Bibliography
import Testing

@testable import Readers

@Suite struct ReferenceLineTests {
    private func reference(_ line: String) throws -> Reference {
        let reading = try JSONReading(line, as: .ndjson)
        return try #require(reading.references.first)
    }

    @Test func `a line by hand needs but some members`() throws {
        let reference = try reference(
            #"{"title":"Rest","doi":"10.1234/a","year":2014,"journal":"J Rest","authors":["Doe, Jane","Max Roe"],"keywords":"a; b","url":"https://a.example"}"#
        )
        #expect(reference.title == "Rest")
        #expect(reference.type == .document)
        #expect(reference.identifiers.doi == "10.1234/a")
        #expect(reference.issued == PartialDate(year: 2014))
        #expect(reference.container.title == "J Rest")
        #expect(reference.contributors.map(\.name.family) == ["Doe", "Roe"])
        #expect(reference.keywords.map(\.text) == ["a", "b"])
        #expect(reference.links == [Link("https://a.example")])
        #expect(reference.source.id == "10.1234/a")
        #expect(reference.unmapped == [])
    }

    @Test func `what classify reads is read`() throws {
        let reference = try reference(
            #"{"id":7,"title":"A","abstract":"One.\nTwo.","methods":"Adults.","keywords":["x"],"year":2001,"publicationTypes":["Review"]}"#
        )
        #expect(reference.id == "7")
        #expect(reference.abstract.text == "One.\nTwo.")
        #expect(reference.methods == SectionedText(plain: "Adults."))
        #expect(reference.publicationTypes == ["Review"])
    }

    @Test func `the earlier source gives its id and database alone`() throws {
        let source = #"{"format":"ris","file":"old.ris","record":9,"lines":[1,2],"database":"Scopus","id":"y"}"#
        let reference = try reference(#"{"id":"x","title":"A","source":\#(source)}"#)
        #expect(reference.source.format == .ndjson)
        #expect(reference.source.file == "library.json")
        #expect(reference.source.record == 1)
        #expect(reference.source.database == "Scopus")
        #expect(reference.source.id == "x")
    }

    @Test func `what an earlier run found is found anew`() throws {
        let reference = try reference(
            #"{"id":"x","title":"A","changes":[{"field":"title"}],"diagnostics":[{}],"pem":{"status":"required"}}"#)
        #expect(reference.pem == nil)
        #expect(reference.changes.isEmpty)
        #expect(reference.unmapped.isEmpty)
    }

    @Test(
        "a member of another form is kept and told of",
        arguments: [
            (#""volume":{"x":1}"#, #"volume={"x":1}"#), (#""contributors":[17]"#, "contributors=17"),
            (#""contributors":[{"family":"A","role":"king"}]"#, #"contributors={"family":"A","role":"king"}"#),
            (#""issued":{"x":1}"#, #"issued={"x":1}"#), (#""links":"https://a.example""#, "links=https://a.example"),
            (#""otherDates":[{"kind":"x"}]"#, #"otherDates=[{"kind":"x"}]"#),
            (#""identifiers":"10.1/x""#, "identifiers=10.1/x"), (#""retraction":true"#, "retraction=true"),
        ])
    func odd(_ member: String, _ expected: String) throws {
        let reading = try JSONReading(#"{"id":"x","title":"A",\#(member)}"#, as: .ndjson)
        #expect(reading.references.first?.unmapped.map { "\($0.name)=\($0.value)" } == [expected])
        #expect(reading.codes == ["1:23 json-unreadable-member"])
    }

    @Test func `unknown members follow the line's own unmapped fields`() throws {
        let reference = try reference(
            #"{"id":"x","title":"A","remark":"r","unmapped":[{"name":"N1","value":"n"}],"container":{"title":"J","shelf":4}}"#
        )
        #expect(
            reference.unmapped.map { "\($0.name)=\($0.value)" } == ["N1=n", #"container={"shelf":4}"#, "remark=r"])
    }

    @Test func `other identifiers may stand under their kind`() throws {
        let reference = try reference(#"{"id":"x","identifiers":{"doi":"10.1/x","arxiv":"1234.5678","others":[]}}"#)
        #expect(reference.identifiers.others == [Identifier("arxiv", "1234.5678")])
    }

    @Test func `keywords that were changed by hand beat their groups`() throws {
        let groups = #"[{"kind":"MeSH","language":null,"keywords":["a","b"]}]"#
        #expect(
            try reference(#"{"id":"x","keywords":["a","b"],"keywordGroups":\#(groups)}"#).keywords.map(\.kind)
                == ["MeSH", "MeSH"])
        #expect(
            try reference(#"{"id":"x","keywords":["a","c"],"keywordGroups":\#(groups)}"#).keywords
                == [Keyword("a"), Keyword("c")])
    }

    @Test(
        "any member of any form is read",
        arguments: [
            "1", "true", "[]", "{}", "[[1]]", #""x""#, #"{"x":[{"y":2}]}"#, "null", #"[{"text":1,"name":"a"}]"#,
        ])
    func forms(_ value: String) throws {
        let names = """
            id type title originalTitle translatedTitles shortTitle contributors hasMoreContributors container issued online \
            otherDates volume issue page edition identifiers abstract abstractSections otherAbstracts methods \
            methodsSections keywords keywordGroups publicationTypes language links funding license relatedArticles \
            retraction source unmapped changes diagnostics pem doi year author journal DOI ISSN author custom note keyword \
            genre status accessed container-title
            """
        for name in names.split(separator: " ") {
            for format in [SourceFormat.ndjson, .cslJSON] {
                let reading = try JSONReading(#"{"x":"y","\#(name)":\#(value)}"#, as: format)
                #expect(reading.records.count == 1)
                #expect(reading.records.first?.article != nil)
            }
        }
    }
}
