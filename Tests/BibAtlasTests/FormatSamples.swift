import Bibliography

/// One invented article, as each of the formats that are read writes it.
enum FormatSamples {
    static let title = "Grip strength on two days in severe ME/CFS"
    static let doi = "10.5555/grip.2021.7"

    /// The formats with the sample of each, in the order of their names.
    static let all = texts.sorted { $0.key.rawValue < $1.key.rawValue }

    private static let texts: [SourceFormat: String] = [
        .ris: """
        TY  - JOUR
        AU  - Dalen, Ines M
        AU  - Okoro, Tobi
        TI  - \(title)
        JO  - Quiet Measurements
        PY  - 2021
        VL  - 7
        SP  - 12
        EP  - 19
        DO  - \(doi)
        ER  - \n
        """,
        .bibtex: """
        @article{dalen2021, author = {Dalen, Ines M and Okoro, Tobi}, title = {Grip strength on two days in severe
          {ME/CFS}}, journal = {Quiet Measurements}, year = 2021, volume = 7, pages = {12--19}, doi = {\(doi)}}
        """,
        .jats: """
        <article><front><journal-meta><journal-title-group><journal-title>Quiet Measurements</journal-title>
        </journal-title-group></journal-meta><article-meta><article-id pub-id-type="doi">\(doi)</article-id>
        <title-group><article-title>\(title)</article-title></title-group><contrib-group>
        <contrib contrib-type="author"><name><surname>Dalen</surname><given-names>Ines M</given-names></name></contrib>
        <contrib contrib-type="author"><name><surname>Okoro</surname><given-names>Tobi</given-names></name></contrib>
        </contrib-group><pub-date><year>2021</year></pub-date><volume>7</volume><fpage>12</fpage><lpage>19</lpage>
        </article-meta></front></article>
        """,
        .nbib: """
        PMID- 90000001
        TI  - \(title).
        FAU - Dalen, Ines M
        AU  - Dalen IM
        FAU - Okoro, Tobi
        AU  - Okoro T
        JT  - Quiet Measurements
        DP  - 2021
        VI  - 7
        PG  - 12-9
        AID - \(doi) [doi]

        """,
        .pubmedXML: """
        <PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>90000001</PMID><Article><Journal><JournalIssue>
        <Volume>7</Volume><PubDate><Year>2021</Year></PubDate></JournalIssue><Title>Quiet Measurements</Title></Journal>
        <ArticleTitle>\(title).</ArticleTitle><Pagination><MedlinePgn>12-9</MedlinePgn></Pagination><AuthorList>
        <Author><LastName>Dalen</LastName><ForeName>Ines M</ForeName><Initials>IM</Initials></Author>
        <Author><LastName>Okoro</LastName><ForeName>Tobi</ForeName><Initials>T</Initials></Author></AuthorList></Article>
        </MedlineCitation><PubmedData><ArticleIdList><ArticleId IdType="doi">\(doi)</ArticleId></ArticleIdList>
        </PubmedData></PubmedArticle></PubmedArticleSet>
        """,
        .endnoteXML: """
        <xml><records><record><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type><contributors>
        <authors><author>Dalen, Ines M</author><author>Okoro, Tobi</author></authors></contributors><titles>
        <title><style face="normal">\(title)</style></title><secondary-title>Quiet Measurements</secondary-title></titles>
        <pages>12-19</pages><volume>7</volume><dates><year>2021</year></dates>
        <electronic-resource-num>\(doi)</electronic-resource-num></record></records></xml>
        """,
        .cslJSON: """
        [{"id": "dalen", "type": "article-journal", "title": "\(title)", "container-title": "Quiet Measurements",
          "author": [{"family": "Dalen", "given": "Ines M"}, {"family": "Okoro", "given": "Tobi"}],
          "issued": {"date-parts": [[2021]]}, "volume": "7", "page": "12-19", "DOI": "\(doi)"}]
        """,
        .wos: """
        FN Clarivate Analytics Web of Science
        VR 1.0
        PT J
        AU Dalen, IM
           Okoro, T
        AF Dalen, Ines M
           Okoro, Tobi
        TI \(title)
        SO QUIET MEASUREMENTS
        PY 2021
        VL 7
        BP 12
        EP 19
        DI \(doi)
        ER

        EF

        """,
        .refer: """
        %0 Journal Article
        %A Dalen, Ines M
        %A Okoro, Tobi
        %D 2021
        %T \(title)
        %J Quiet Measurements
        %V 7
        %P 12-19
        %R \(doi)

        """,
        .ndjson: """
        {"type":"article-journal","title":"\(title)","contributors":[{"family":"Dalen","given":"Ines M"},\
        {"family":"Okoro","given":"Tobi"}],"container":{"title":"Quiet Measurements"},"issued":{"year":2021},\
        "volume":"7","page":"12-19","identifiers":{"doi":"\(doi)"}}

        """,
    ]
}
