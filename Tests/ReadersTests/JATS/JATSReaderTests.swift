import ArticleTree
import Bibliography
import Foundation
import Readers
import TestSupport
import Testing
import XMLTree

@Suite("Reading JATS")
struct JATSReaderTests {
    @Test func `authors come with affiliations, ORCID, groups and roles, and nobody of a sub-article`() throws {
        let text = jatsArticle(
            """
            <article-id pub-id-type="pmid">11</article-id><article-id pub-id-type="doi">10.1/a</article-id>
            <title-group><article-title>Muscle in <italic>ME/CFS</italic>: VO<sub>2</sub><xref ref-type="fn" rid="f">*</xref>
            again</article-title><subtitle>A trial</subtitle></title-group>
            <contrib-group><contrib contrib-type="author" corresp="yes"><contrib-id contrib-id-type="orcid">https://orcid.org/0000-0002-1825-0097</contrib-id>
            <name><surname>Löhn</surname><given-names>Matthias</given-names><suffix>Jr</suffix></name><xref ref-type="aff" rid="a1 a2"/></contrib>
            <contrib contrib-type="author"><collab>The ME Group<contrib-group><contrib><name><surname>Member</surname></name></contrib></contrib-group></collab></contrib>
            <contrib contrib-type="editor"><string-name><given-names>Ed</given-names> <surname>Itor</surname></string-name></contrib>
            <aff id="a1"><label>1</label>Ulm University, <country>Germany</country></aff><aff id="a2"><sup>2</sup><institution>Oslo</institution><country country="NO">Norway</country></aff></contrib-group>
            """,
            after:
                "<sub-article><front-stub><contrib-group><contrib><name><surname>Reviewer</surname></name></contrib></contrib-group></front-stub></sub-article>"
        )
        let (references, diagnostics, _) = try readJATS(text)
        let reference = try #require(references.first)
        #expect(diagnostics.isEmpty)
        #expect(reference.id == "11")
        #expect(reference.title == "Muscle in ME/CFS: VO2 again: A trial")
        #expect(
            reference.contributors.map { $0.name.familyWithParticle } == ["Löhn", "The ME Group", "Member", "Itor"])
        #expect(reference.contributors.map(\.role) == [.author, .author, .investigator, .editor])
        #expect(reference.contributors[0].orcid == "0000-0002-1825-0097")
        #expect(reference.contributors[0].affiliations.map(\.text) == ["Ulm University, Germany", "Oslo, Norway"])
        #expect(reference.contributors[0].affiliations.map(\.country) == ["Germany", "NO"])
        #expect(reference.contributors[0].isCorresponding)
    }

    @Test(
        "dates are sorted by kind",
        arguments: [
            (
                "<pub-date pub-type=\"epub\"><day>3</day><month>2</month><year>2020</year></pub-date>", "2020-2",
                "2020-2"
            ),
            (
                "<pub-date pub-type=\"ppub\"><month>Mar</month><year>2021</year></pub-date><pub-date pub-type=\"epub\"><year>2020</year></pub-date>",
                "2021-3", "2020-0"
            ),
            (
                "<pub-date date-type=\"pub\" publication-format=\"electronic\" iso-8601-date=\"2019-05-06\"/>",
                "2019-5", "2019-5"
            ),
            ("<pub-date><string-date>May 2018</string-date></pub-date>", "2018-5", "-"),
            ("<pub-date pub-type=\"collection\"><season>Spring</season><year>2017</year></pub-date>", "2017-0", "-"),
            ("", "-", "-"),
        ])
    func sortsDates(_ dates: String, issued: String, online: String) throws {
        let reference = try #require(try readJATS(jatsArticle("<title-group/>" + dates)).references.first)
        func shown(_ date: PartialDate?) -> String { date?.year.map { "\($0)-\(date?.month ?? 0)" } ?? "-" }
        #expect(shown(reference.issued) == issued)
        #expect(shown(reference.online) == online)
    }

    @Test func `abstracts are kept apart and sections keep their labels`() throws {
        let reference = try #require(
            try readJATS(
                jatsArticle(
                    """
                    <abstract abstract-type="graphical"><p>A picture.</p></abstract>
                    <abstract><title>Abstract</title><sec><title>Methods:</title><p>We <bold>asked</bold>.</p><p>Twice.</p></sec>
                    <p><bold>Results:</bold> They answered.</p></abstract>
                    <trans-abstract xml:lang="de"><p>Wir fragten.</p></trans-abstract>
                    """)
            ).references.first)
        #expect(reference.abstract.text == "Methods: We asked.\nTwice.\nResults: They answered.")
        #expect(reference.otherAbstracts.map(\.kind) == ["graphical", "translated"])
        #expect(reference.otherAbstracts.last?.language == "de")
    }

    @Test func `methods sections are read by type or title and all else of the body is skipped`() throws {
        let body = """
            <body><sec sec-type="intro"><title>Introduction</title><p>Methods of others.</p></sec>
            <sec sec-type="materials|methods"><title>How</title><sec><title>Participants</title><p>Met the CCC.</p></sec></sec>
            <sec><title>2. Patients</title><p>Forty <xref>1</xref>.</p><table-wrap><table><tr/></table></table-wrap></sec>
            <sec><title>Results</title><p>None.</p></sec></body><back><ref-list><ref/></ref-list></back>
            """
        let reference = try #require(try readJATS(jatsArticle("<title-group/>", after: body)).references.first)
        #expect(reference.methods.sections.map(\.label) == ["How", "Participants", "2. Patients"])
        #expect(reference.methods.text.contains("Met the CCC."))
        #expect(!reference.methods.text.contains("None"))
    }

    @Test func `sets, wrappers and default namespaces are read, errors in a set are reported`() throws {
        let one = jatsArticle(
            "<article-id pub-id-type=\"doi\">10.1/a</article-id>",
            root: "xmlns=\"https://jats.nlm.nih.gov/ns/archiving/1.3/\"")
        let set = "<OAI-PMH><record><metadata>\(one)</metadata></record></OAI-PMH>"
        #expect(try readJATS(set).references.map(\.id) == ["10.1/a"])
        let (references, diagnostics, refused) = try readJATS(
            "<pmc-articleset>\(one)<error>not open</error>\(one)</pmc-articleset>")
        #expect(references.count == 2)
        #expect(refused == 1)
        #expect(diagnostics.map(\.code) == [.jatsErrorElement])
    }

    @Test("a file cut off at any byte neither crashes nor invents records")
    func bearsTruncation() throws {
        let whole =
            "<pmc-articleset>" + jatsArticle("<title-group><article-title>A</article-title></title-group>")
            + "</pmc-articleset>"
        for count in stride(from: 0, to: whole.utf8.count, by: 7) {
            let (references, _, refused) = try readJATS(String(whole.prefix(count)))
            #expect(references.count + refused <= 1)
        }
    }

    @Test("look-alikes are refused with a reason", .enabled(if: Folders.shared("cases/jats/pub2tei-nonjats") != nil))
    func refusesLookAlikes() throws {
        let folder = try #require(Folders.shared("cases/jats/pub2tei-nonjats"))
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(".xml") {
            let (references, diagnostics, refused) = try readJATS(file: folder.appending(path: file).path)
            #expect(references.isEmpty, "\(file)")
            #expect(refused == 0 || diagnostics.contains { $0.severity == .error }, "\(file)")
        }
    }

    @Test("every real article of the collection is read", .enabled(if: Folders.shared("cases/jats") != nil))
    func readsCollection() throws {
        let folder = try #require(Folders.shared("cases/jats"))
        var (files, articles, withoutTitle, withoutAuthors) = (0, 0, 0, 0)
        for case let url as URL in try #require(
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        {
            guard ["xml", "nxml", "jats"].contains(url.pathExtension), !url.path.contains("nonjats") else { continue }
            let (references, diagnostics, refused) = try readJATS(file: url.path)
            files += 1
            articles += references.count
            withoutTitle += references.count { $0.title == nil }
            withoutAuthors += references.count { $0.contributors.isEmpty }
            if references.isEmpty || refused > 0 {
                print("not read:", url.lastPathComponent, diagnostics.first.map { "\($0)" } ?? "-")
            }
        }
        print(
            "JATS collection: \(files) files, \(articles) articles, \(withoutTitle) without a title, \(withoutAuthors) without contributors"
        )
        #expect(articles >= files / 2)
    }
}
