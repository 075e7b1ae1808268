import Bibliography
import Testing

@Suite("JATS metadata of article and journal")
struct JATSFrontTests {
    private func container(_ meta: String) throws -> Container {
        let text =
            "<article><front><journal-meta>\(meta)</journal-meta><article-meta><title-group/></article-meta></front></article>"
        return try #require(try readJATS(text).references.first).container
    }

    @Test(
        "journal titles and abbreviations stand in every generation's place",
        arguments: [
            (
                "<journal-id journal-id-type='nlm-ta'>J Fat</journal-id><journal-title>Journal of Fatigue</journal-title>",
                "Journal of Fatigue|J Fat"
            ),
            (
                "<journal-title-group><journal-title>Journal of Fatigue</journal-title><abbrev-journal-title>JoF</abbrev-journal-title></journal-title-group>",
                "Journal of Fatigue|JoF"
            ),
            (
                "<journal-id journal-id-type='iso-abbrev'>J. Fat.</journal-id><journal-id journal-id-type='nlm-ta'>J Fat</journal-id><abbrev-journal-title>JoF</abbrev-journal-title>",
                "-|J Fat"
            ),
        ])
    func readsJournal(_ meta: String, expected: String) throws {
        let container = try container(meta)
        #expect("\(container.title ?? "-")|\(container.abbreviation ?? "-")" == expected)
    }

    @Test func `the print ISSN comes first, and the publisher has a place`() throws {
        let container = try container(
            """
            <issn pub-type="epub">2222-2222</issn><issn publication-format="print">1111-1111</issn><issn-l>1111-1111</issn-l>
            <publisher><publisher-name>House</publisher-name><publisher-loc>Ulm</publisher-loc></publisher>
            """)
        #expect(container.issn == ["1111-1111", "2222-2222"])
        #expect(container.publisher == "House")
        #expect(container.publisherPlace == "Ulm")
    }

    @Test func `identifiers are this article's alone`() throws {
        let reference = try jatsReference(
            """
            <article-id pub-id-type="doi" specific-use="version">10.1/a.2</article-id><article-id pub-id-type="doi">10.1/a</article-id>
            <article-id pub-id-type="pmc">123</article-id><article-id pub-id-type="pmid">9</article-id>
            <article-id pub-id-type="pii">S1</article-id><article-id pub-id-type="custom" custom-type="Arxiv">2101.1</article-id>
            <related-article related-article-type="companion" ext-link-type="doi" xlink:href="10.1/other"/>
            """,
            after: """
                <back><ref-list><ref><element-citation><pub-id pub-id-type="doi">10.1/ref</pub-id></element-citation></ref></ref-list></back>
                <sub-article><front-stub><article-id pub-id-type="doi">10.1/sub</article-id></front-stub></sub-article>
                <response><front-stub><article-id pub-id-type="pmid">7</article-id></front-stub></response>
                """)
        #expect(reference.identifiers.doi == "10.1/a")
        #expect(reference.identifiers.doiOrigin == nil)
        #expect(reference.identifiers.pmid == "9")
        #expect(reference.identifiers.pmcid == "PMC123")
        #expect(reference.identifiers.others.map(\.kind) == ["doi", "pii", "arxiv"])
    }

    @Test(
        "volume, issue and pages are put together",
        arguments: [
            ("<volume>4</volume><issue>2</issue><fpage>10</fpage><lpage>19</lpage>", "4|2|10-19"),
            ("<fpage>10</fpage><lpage>10</lpage>", "-|-|10"),
            ("<fpage>10</fpage><lpage>19</lpage><page-range>10-12, 19</page-range>", "-|-|10-12, 19"),
            ("<elocation-id>e0815</elocation-id>", "-|-|e0815"),
            ("<volume>4</volume><supplement>1</supplement>", "4|Suppl 1|-"),
            ("<issue>2</issue><issue-part>3</issue-part><supplement>Suppl A</supplement>", "-|2 Pt 3 Suppl A|-"),
            (
                "<volume-issue-group><volume>4</volume><issue>2</issue><fpage>7</fpage></volume-issue-group><volume-issue-group><volume>5</volume></volume-issue-group>",
                "4|2|7"
            ),
        ])
    func readsPlace(_ meta: String, expected: String) throws {
        let reference = try jatsReference(meta)
        #expect("\(reference.volume ?? "-")|\(reference.issue ?? "-")|\(reference.page ?? "-")" == expected)
    }

    @Test(
        "dates are read by kind in every notation",
        arguments: [
            ("<pub-date pub-type='epub'><day>31</day><month>2</month><year>2020</year></pub-date>", "2020-02|2020-02"),
            (
                "<pub-date date-type='original-publication' iso-8601-date='2020-02-03T00:00:00Z'/>",
                "2020-02-03|2020-02-03"
            ),
            (
                "<pub-date date-type='pub' publication-format='print' iso-8601-date='2020-02-03'><year>2020</year></pub-date>",
                "2020-02-03|-"
            ),
            (
                "<pub-date date-type='collection' publication-format='electronic'><month>JAN</month><year>2020a</year></pub-date>",
                "2020-01|-"
            ),
            ("<pub-date><season>Winter</season><year>2020</year></pub-date>", "2020 winter|-"),
            ("<pub-date><season>Nov-Dec</season><year>2020</year></pub-date>", "2020-11/2020-12|-"),
            ("<pub-date><year>2020</year></pub-date>", "2020|-"),
            ("<pub-date pub-type='nihms-submitted'><year>2020</year></pub-date>", "-|-"),
            ("<pub-date-not-available/>", "-|-"),
            (
                "<pub-date pub-type='epub-ahead-of-print'><year>2019</year></pub-date><pub-date pub-type='epub'><year>2020</year></pub-date>",
                "2020|2020"
            ),
        ])
    func readsDates(_ meta: String, expected: String) throws {
        func shown(_ date: PartialDate?) -> String {
            guard let date, let start = date.start else { return "-" }
            func point(_ point: PartialDate.Point) -> String {
                let parts = [point.month, point.day].compactMap { $0 }
                return parts.reduce("\(point.year)") { $0 + ($1 < 10 ? "-0\($1)" : "-\($1)") }
            }
            let season = date.season.map { " \($0)" } ?? ""
            return point(start) + (date.end.map { "/" + point($0) } ?? "") + season
        }
        let reference = try jatsReference("<title-group/>" + meta)
        #expect(shown(reference.issued) + "|" + shown(reference.online) == expected)
    }

    @Test func `the history is kept, and its preprint is a relation`() throws {
        let reference = try jatsReference(
            """
            <history><date date-type="received"><year>2019</year></date><date date-type="rev-recd"><year>2020</year></date></history>
            <pub-history><event><event-desc>Posted</event-desc><date date-type="preprint"><year>2018</year></date>
            <self-uri content-type="preprint" xlink:href="https://doi.org/10.1101/5"/></event>
            <event event-type="reviewed-preprint"><date><year>2019</year></date></event></pub-history>
            """)
        #expect(reference.otherDates.map(\.kind) == ["received", "rev-recd", "preprint", "reviewed-preprint"])
        #expect(reference.relatedArticles == [RelatedArticle(relation: "preprint", doi: "https://doi.org/10.1101/5")])
    }

    @Test(
        "a licence is found in all four spellings",
        arguments: [
            ("<license xlink:href='http://c.org/by'><license-p>Text</license-p></license>", "http://c.org/by"),
            (
                "<license><ali:license_ref specific-use='tdm'>http://c.org/t</ali:license_ref><ali:license_ref specific-use='vor'>http://c.org/v</ali:license_ref></license>",
                "http://c.org/v"
            ),
            ("<ali:free_to_read/><ali:license_ref>http://c.org/v</ali:license_ref>", "http://c.org/v"),
            (
                "<license><license-p>See <bold><ext-link xlink:href='http://creativecommons.org/by'>CC</ext-link></bold></license-p></license>",
                "http://creativecommons.org/by"
            ),
            ("<license license-type='open-access'><p>Free for  all.</p></license>", "Free for all."),
        ])
    func readsLicense(_ permissions: String, expected: String) throws {
        let reference = try jatsReference(
            "<permissions><copyright-statement>© 2020 Lee</copyright-statement>\(permissions)</permissions>")
        #expect(reference.license == expected)
        #expect(reference.unmapped == [UnmappedField("copyright-statement", "© 2020 Lee")])
    }

    @Test func `funders have identifiers and awards in every generation's form`() throws {
        let reference = try jatsReference(
            """
            <contract-num rid="s">C1</contract-num><contract-num>C2</contract-num><contract-sponsor id="s">Old Fund</contract-sponsor>
            <funding-group><award-group><funding-source><institution-wrap><institution>NIH</institution>
            <institution-id institution-id-type="FundRef">http://dx.doi.org/10.13039/1</institution-id></institution-wrap></funding-source>
            <award-id>R1</award-id><award-id>R2</award-id></award-group>
            <award-group><funding-source><named-content content-type="funder-id">10.13039/2</named-content>MRC</funding-source></award-group>
            <award-group><award-id>X</award-id></award-group><funding-statement>Paid.</funding-statement></funding-group>
            <support-group><funding-group><award-group><funding-source>DFG</funding-source></award-group></funding-group></support-group>
            """)
        #expect(
            reference.funding == [
                Funding(funder: nil, awards: ["C2"]), Funding(funder: "Old Fund", awards: ["C1"]),
                Funding(funder: "NIH", funderID: "http://dx.doi.org/10.13039/1", awards: ["R1", "R2"]),
                Funding(funder: "MRC", funderID: "10.13039/2"), Funding(funder: nil, awards: ["X"]),
                Funding(funder: "DFG"),
            ])
        #expect(reference.unmapped == [UnmappedField("funding-statement", "Paid.")])
    }

    @Test(
        "related articles are read by identifier, address or words",
        arguments: [
            (
                "<related-article related-article-type='retracted-article' ext-link-type='doi' xlink:href='10.1/r'/>",
                RelatedArticle(relation: "retracted-article", doi: "10.1/r")
            ),
            (
                "<related-article related-article-type='corrected-article' ext-link-type='pmid' xlink:href='12'>Lee 2019</related-article>",
                RelatedArticle(relation: "corrected-article", pmid: "12", text: "Lee 2019")
            ),
            (
                "<related-article related-article-type='preprint' ext-link-type='uri' xlink:href='https://doi.org/10.1101/1'/>",
                RelatedArticle(relation: "preprint", doi: "https://doi.org/10.1101/1")
            ),
            (
                "<related-article related-article-type='addendum' xlink:href='other.xml'/>",
                RelatedArticle(relation: "addendum", text: "other.xml")
            ),
            (
                "<related-article related-article-type='commentary'><pub-id pub-id-type='doi'>10.1/c</pub-id></related-article>",
                RelatedArticle(relation: "commentary", doi: "10.1/c", text: "10.1/c")
            ),
            (
                "<related-object source-type='clinical-trials-registry' document-id='NCT00000001' document-id-type='clinical-trial-number'/>",
                RelatedArticle(relation: "clinical-trials-registry", text: "NCT00000001")
            ),
        ])
    func readsRelations(_ element: String, expected: RelatedArticle) throws {
        #expect(try jatsReference(element).relatedArticles == [expected])
    }

    @Test(
        "the type of an article says what it is",
        arguments: [
            ("review-article", "Review", ReferenceType.articleJournal), ("letter", "Letter", .articleJournal),
            ("preprint", "Preprint", .article), ("book-review", "Book Review", .reviewBook),
            ("research-article", "-", .articleJournal),
        ])
    func readsType(_ written: String, type: String, expected: ReferenceType) throws {
        let reference = try jatsReference("<title-group/>", root: "article-type=\"\(written)\"")
        #expect(reference.publicationTypes.first ?? "-" == type)
        #expect(reference.type == expected)
    }

    @Test func `notices and retracted works are told apart`() throws {
        let link =
            "<related-article related-article-type='retraction-forward' ext-link-type='doi' xlink:href='10.1/n'/>"
        #expect(try jatsReference(link).retraction?.kind == .retracted)
        #expect(try jatsReference(link, root: "article-type=\"retraction\"").retraction?.kind == .notice)
        #expect(
            try jatsReference("<title-group/>", root: "article-type=\"expression-of-concern\"").retraction?.kind
                == .concern)
        #expect(
            try jatsReference("<history><date date-type='retracted'><year>2020</year></date></history>").retraction?
                .kind == .retracted)
    }

    @Test func `conference, addresses and custom fields are read`() throws {
        let reference = try jatsReference(
            """
            <self-uri content-type="pdf" xlink:href="https://example.org/a.pdf"/><self-uri xlink:href="a.pdf"/>
            <conference><conf-date>2020</conf-date><conf-name>Meeting on Fatigue</conf-name></conference>
            <custom-meta-group><custom-meta><meta-name>Data</meta-name><meta-value>All
                data</meta-value></custom-meta></custom-meta-group>
            """)
        #expect(reference.links == [Link("https://example.org/a.pdf", kind: "pdf")])
        #expect(reference.container.eventTitle == "Meeting on Fatigue")
        #expect(reference.unmapped == [UnmappedField("self-uri", "a.pdf"), UnmappedField("Data", "All data")])
    }
}
