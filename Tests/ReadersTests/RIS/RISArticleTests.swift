import Bibliography
import Foundation
import Testing

@testable import Readers

@Suite struct RISArticleTests {
    @Test(
        "fields stand where JATS has them",
        arguments: [
            // Titles
            ("JOUR", "T1  - A\nTI  - B", "<article-title>B</article-title>"),
            ("JOUR", "T1  - A\nTI  - B", "<meta-name>T1</meta-name><meta-value>A</meta-value>"),
            ("BOOK", "BT  - A", "<article-title>A</article-title>"),
            ("CHAP", "CT  - A\nBT  - B", "<journal-title>B</journal-title>"),
            ("JOUR", "TI  - A\nST  - B", "<alt-title alt-title-type=\"short\">B</alt-title>"),
            // Container
            ("JOUR", "JF  - Journal of Rest\nJO  - J Rest", "<abbrev-journal-title>J Rest</abbrev-journal-title>"),
            ("JOUR", "JO  - Journal of Rest", "<journal-title>Journal of Rest</journal-title>"),
            ("JOUR", "J2  - Journal of Rest\nT2  - J Rest", "<journal-title>Journal of Rest</journal-title>"),
            ("JOUR", "JO  - Journal of Rest\nSO  - Rest", "<meta-name>SO</meta-name>"),
            ("JOUR", "JA  - J Rest\nT2  - Journal of Rest", "<journal-title>Journal of Rest</journal-title>"),
            ("BOOK", "TI  - A\nT2  - S", "<series-title>S</series-title>"),
            ("CPAPER", "TI  - A\nT2  - Meeting\nC3  - Proceedings", "<conf-name>Meeting</conf-name>"),
            // Roles
            ("BOOK", "A2  - A, B\nA3  - C, D", "<contrib contrib-type=\"collection-editor\">"),
            ("CHAP", "ED  - A, B", "<contrib contrib-type=\"editor\">"),
            ("BOOK", "ED  - A, B", "<contrib contrib-type=\"editor\">"),
            ("SLIDE", "A2  - A, B", "<contrib contrib-type=\"author\">"),
            ("JOUR", "AU  - Anonymous", "<meta-name>AU</meta-name><meta-value>Anonymous</meta-value>"),
            ("UNPB", "TI  - A", "specific-use=\"article\""), ("Book Section", "TI  - A", "specific-use=\"chapter\""),
            ("EDBOOK", "AU  - A, B", "<contrib contrib-type=\"editor\">"),
            ("JOUR", "AU  - A, B\nAU  - et al.", "<meta-name>hasMoreContributors</meta-name>"),
            ("JOUR", "AU  - A, B\nAD  - A Clinic", "<aff>A Clinic</aff>"),
            // Dates
            ("JOUR", "PY  - 2004\nDA  - 2004/05//", "<month>5</month><year>2004</year>"),
            ("JOUR", "PY  - 2004\nDA  - MAY", "<month>5</month><year>2004</year>"),
            ("JOUR", "Y1  - 2005/07/15\nPY  - 2005", "<day>15</day><month>7</month><year>2005</year>"),
            ("JOUR", "PY  - 2004///Spring", "iso-8601-date=\"2004-21\""),
            ("JOUR", "PY  - 2004\nY2  - 2019/03/28", "date-type=\"accessed\""),
            ("JOUR", "PY  - 2004\nET  - 2004/02/03", "date-type=\"online\""),
            ("JOUR", "PY  - 2004\nC6  - AUG 2003", "date-type=\"online\""),
            ("JOUR", "PY  - 2004\nDA  - 2003/12/24", "<meta-name>DA</meta-name><meta-value>2003/12/24</meta-value>"),
            ("JOUR", "PY  - 2004\nDA  - 1st Quarter", "<meta-name>DA</meta-name>"),
            ("JOUR", "Y1  - 2004\nDA  - 2003/12/24", "<day>24</day><month>12</month><year>2003</year>"),
            ("JOUR", "Y1  - 2004\nDA  - 2003/12/24", "<meta-name>Y1</meta-name>"),
            ("JOUR", "DP  - 2012 Mar 5", "<day>5</day><month>3</month><year>2012</year>"),
            ("JOUR", "PY  - 2012\nDP  - EBSCOhost", "<meta-name>DP</meta-name>"),
            ("JOUR", "YR  - 2012", "<year>2012</year>"),
            ("JOUR", "PY  - 2015/october", "<month>10</month><year>2015</year>"),
            ("JOUR", "DA  - 17.01.2014", "<day>17</day><month>1</month><year>2014</year>"),
            ("JOUR", "PY  - 2020/11//Nov/Dec2020", "iso-8601-date=\"2020-11/2020-12\""),
            ("JOUR", "PY  - 2004\nDA  - NOV-DEC", "iso-8601-date=\"2004-11/2004-12\""),
            ("JOUR", "PY  - 2014\nDA  - 2014/01/17/A", "<day>17</day><month>1</month><year>2014</year>"),
            // Place
            ("JOUR", "SP  - 67-76", "<page-range>67-76</page-range>"),
            ("JOUR", "SP  - 67\nEP  - 76", "<page-range>67-76</page-range>"),
            ("JOUR", "SP  - 67\nLP  - 76", "<page-range>67-76</page-range>"),
            ("JOUR", "C7  - 10752", "<page-range>10752</page-range>"),
            ("JOUR", "M1  - e123", "<page-range>e123</page-range>"),
            ("JOUR", "M1  - 1008150341", "<meta-name>M1</meta-name>"),
            ("JOUR", "M1  - 5", "<issue>5</issue>"), ("JOUR", "M1  - 5\nIS  - 4", "<meta-name>M1</meta-name>"),
            ("JOUR", "NO  - 5\nPG  - 12-19", "<issue>5</issue><page-range>12-19</page-range>"),
            ("JOUR", "PG  - 12", "<meta-name>PG</meta-name>"), ("JOUR", "SE  - 12", "<page-range>12</page-range>"),
            ("JOUR", "SP  - 12\nEP  - 12-19", "<page-range>12-19</page-range>"),
            ("JOUR", "SP  - 12-19\nEP  - 19", "<page-range>12-19</page-range>"),
            ("JOUR", "SP  - S. 12\nEP  - S. 19", "<page-range>S. 12-19</page-range>"),
            ("JOUR", "PT  - Review\nM3  - Review", "<subject>Review</subject></subj-group>"),
            ("JOUR", "AV  - https://a.example/b", "href=\"https://a.example/b\""),
            ("JOUR", "SP  - 12\nEP  - +", "<page-range>12+</page-range>"), ("JOUR", "EP  - 19", "<page-range>19<"),
            ("JOUR", "SP  - S1080-6032(22)00139-9", "<page-range>S1080-6032(22)00139-9<"),
            ("PAT", "IS  - 4,904,581\nSN  - 1", "<issue>4,904,581</issue>"),
            // Numbers
            ("JOUR", "SN  - 1664-042X 0028-0836", "<issn>1664-042X</issn><issn>0028-0836</issn>"),
            ("JOUR", "SN  - 01406736 (ISSN)", "<issn>0140-6736</issn>"),
            ("BOOK", "SN  - 978-0-06-297658-1", "<isbn>"),
            ("JOUR", "SN  - unknown", "<meta-name>SN</meta-name>"), ("JOUR", "SN  - 123456", "<issn>123456</issn>"),
            ("JOUR", "SN  - 1664-042X, 0028-0836", "<issn>1664-042X</issn><issn>0028-0836</issn>"),
            ("JOUR", "SN  - 1664-042X\n0028-0836", "<issn>1664-042X</issn><issn>0028-0836</issn>"),
            (
                "CHAP", "SN  - 9780062976581 (ISBN); 1664-042X (ISSN)",
                "<issn>1664-042X</issn><isbn>9780062976581</isbn>"
            ),
            ("RPRT", "SN  - 123456", "<meta-name>SN</meta-name>"),
            // Others
            ("JOUR", "LA  - eng", "xml:lang=\"en\""), ("JOUR", "LA  - English; French", "<meta-name>LA</meta-name>"),
            ("JOUR", "M3  - Review", "<subject>Review</subject>"),
            (
                "JOUR", "M3  - Letter; Review\nReport",
                "<subject>Letter</subject><subject>Review</subject><subject>Report<"
            ),
            ("JOUR", "UR  - https://a.example file:///home/a b.pdf", "href=\"https://a.example\""),
            ("JOUR", "UR  - https://a.example/b;c=d", "href=\"https://a.example/b;c=d\""),
            ("JOUR", "ET  - 2nd", "<meta-name>edition</meta-name><meta-value>2nd</meta-value>"),
            ("JOUR", "KW  - a; b", "<kwd>a</kwd><kwd>b</kwd>"),
            ("JOUR", "KW  - a, b, c d", "<kwd>a</kwd><kwd>b</kwd><kwd>c d</kwd>"),
            ("JOUR", "KW  - Fatigue, Chronic", "<kwd>Fatigue, Chronic</kwd>"),
            ("JOUR", "AB  - One.\nAB  - Two.", "<p>One.</p><p>Two.</p>"),
            ("JOUR", "AB  - One. [by the author]\nAB  - Copyright of Rest is Rest's.", "<meta-name>AB</meta-name>"),
            ("BOOK", "TI  - A\nJ2  - B", "<journal-title-group><abbrev-journal-title>B<"),
            ("JOUR", "T2  - Journal of Rest\nSO  - J Rest", "<abbrev-journal-title>J Rest<"),
            ("JOUR", "ZZ  - a &amp; b", "<meta-name>ZZ</meta-name><meta-value>a &amp; b</meta-value>"),
            ("JOUR", "AB  - A text.\nN2  - A text.", "<abstract><p>A text.</p></abstract><custom-meta-group>"),
            ("JOUR", "L1  - https://a.example/a.pdf", "content-type=\"pdf\""),
            ("JOUR", "UR  - https://a.example; https://b.example", "href=\"https://b.example\""),
            ("JOUR", "L1  - internal-pdf://1/a.pdf", "<meta-name>L1</meta-name>"),
            ("NOTYPE", "TI  - A", "<meta-name>TY</meta-name><meta-value>NOTYPE</meta-value>"),
        ])
    func fields(_ type: String, _ lines: String, _ expected: String) throws {
        // A last tag without a place of its own ends the abstract's neighbourhood in a known way.
        #expect(try RISReading(fields: lines + "\nCN  - x", type: type).tree.contains(expected))
    }

    @Test(
        "identifiers are found wherever they hide",
        arguments: [
            ("DO  - 10.1234/abc", "<article-id pub-id-type=\"doi\">10.1234/abc</article-id>"),
            ("DO  - https://doi.org/10.1234/abc", "pub-id-type=\"doi\">https://doi.org/10.1234/abc<"),
            ("DI  - 10.1234/abc", "pub-id-type=\"doi\">10.1234/abc<"),
            ("DOI  - 10.1234/abc", "pub-id-type=\"doi\">10.1234/abc<"),
            ("M3  - doi: 10.1234/abc", "specific-use=\"M3\">10.1234/abc<"),
            ("N1  - doi: 10.1234/abc", "specific-use=\"N1\">10.1234/abc<"),
            ("UR  - https://doi.org/10.1234/abc", "specific-use=\"UR\">10.1234/abc<"),
            ("L1  - doi:10.1234/abc", "specific-use=\"L1\">10.1234/abc<"),
            ("L2  - https://a.example/doi/10.1234/abc", "specific-use=\"L2\">10.1234/abc<"),
            ("L3  - http://dx.doi.org/10.1234/abc", "specific-use=\"L3\">10.1234/abc<"),
            ("C1  - 10.1234/abc", "specific-use=\"C1\">10.1234/abc<"),
            ("AB  - A text. doi: 10.1234/abc.", "specific-use=\"AB\">10.1234/abc<"),
            ("PM  - 123456", "pub-id-type=\"pmid\">123456<"), ("N1  - PMID: 123456", "specific-use=\"N1\">123456<"),
            ("U1  - 123456 [PMID]", "pub-id-type=\"pmid\" specific-use=\"U1\">123456<"),
            ("AN  - 123456\nDB  - PubMed", "pub-id-type=\"pmid\" specific-use=\"AN\">123456<"),
            ("C2  - 123456\nDB  - Scopus", "pub-id-type=\"pmid\" specific-use=\"C2\">123456<"),
            ("C2  - PMC123456", "pub-id-type=\"pmcid\" specific-use=\"C2\">PMC123456<"),
            ("UR  - https://pubmed.ncbi.nlm.nih.gov/123456/", "pub-id-type=\"pmid\" specific-use=\"UR\">123456<"),
            ("AN  - WOS:000268007000007", "pub-id-type=\"wos\">WOS:000268007000007<"),
            ("AN  - 123456", "<meta-name>AN</meta-name>"),
            ("AN  - 123456. Language: English. Entry Date: 20150102.\nDB  - mdc", "pub-id-type=\"pmid\""),
            ("DP  - NLM\nAN  - 123456", "pub-id-type=\"pmid\" specific-use=\"AN\">123456<"),
            ("UR  - https://europepmc.org/article/MED/123456", "pub-id-type=\"pmid\" specific-use=\"UR\">123456<"),
            ("PM  - 123456\nAN  - 654321\nDB  - MEDLINE", "pub-id-type=\"pmid\">123456<"),
            ("C5  - 123456\nDB  - Embase", "pub-id-type=\"pmid\" specific-use=\"C5\">123456<"),
            ("AID - 10.1234/abc [doi]", "specific-use=\"AID\">10.1234/abc<"),
            ("UT  - WOS:000268007000007", "pub-id-type=\"wos\">WOS:000268007000007<"),
            ("PM  - PUBMED 123456", "pub-id-type=\"pmid\">123456<"), ("C7  - PMID 123456", "pub-id-type=\"pmid\""),
            ("L3  - 10.1234/abc", "specific-use=\"L3\">10.1234/abc<"),
            ("N1  - Times Cited: 3\n10.1234/abc", "specific-use=\"N1\">10.1234/abc<"),
            ("DO  - 10.1234/a; 10.1234/b", "pub-id-type=\"doi\">10.1234/b<"),
            ("DO  - none", "<meta-name>DO</meta-name><meta-value>none</meta-value>"),
            ("DO  - 10.1659/0276(2004)024 [ 0141:ABC ]2.0.CO;2", ">10.1659/0276(2004)024[0141:ABC]2.0.CO;2<"),
        ])
    func identifiers(_ lines: String, _ expected: String) throws {
        #expect(try RISReading(fields: lines).tree.contains(expected))
    }

    @Test(
        "the DOI of another work is not this one's",
        arguments: ["N1  - Erratum in: 10.1234/abc", "AB  - As shown (doi: 10.1234/abc), rest helps some of us."])
    func foreignDOI(_ lines: String) throws {
        #expect(try !RISReading(fields: lines).tree.contains("pub-id-type"))
    }

    @Test func `AU and A1 keep the order of the file`() throws {
        let tree = try RISReading(fields: "A1  - Adams, A\nAU  - Baker, B\nA1  - Clark, C").tree
        let places = ["Adams", "Baker", "Clark"].compactMap { tree.range(of: $0)?.lowerBound }
        #expect(places.count == 3 && places == places.sorted())
    }

    @Test func `the database and the id belong to the source`() throws {
        let source = try RISReading(fields: "TI  - A\nDB  - Scopus\nID  - 17").records.first?.source
        #expect(source?.database == "Scopus")
        #expect(source?.id == "17")
    }
}
