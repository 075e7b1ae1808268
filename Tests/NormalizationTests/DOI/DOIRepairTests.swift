import Normalization
import TestSupport
import Testing

@Suite("DOI repair")
struct DOIRepairTests {
    @Test(
        "names its rule and accepts only what can't be another work",
        arguments: [
            ("10.1000/abc1.http://dx.doi.org/10.1000/abc1", "10.1000/abc1", "doi-repeated", true),
            ("10.1000/abc1doi:10.1000/abc1", "10.1000/abc1", "doi-repeated", true),
            ("10.1000/abc1,https://doi.org/10.1000/abc2", "10.1000/abc1", "doi-second-name", false),
            ("10.1000/abc1,http://www.example.org/7", "10.1000/abc1", "doi-address-cut", true),
            ("10.1000/abc1<br/>", "10.1000/abc1", "doi-tag-removed", true),
            ("10.1000/ab<add>x</add>c1", "10.1000/abc1", "doi-tag-removed", true),
            ("10.1000/abc1PMID:123", "10.1000/abc1", "doi-label-cut", true),
            ("10.1000/abc1(epubaheadofprint)", "10.1000/abc1", "doi-note-cut", true),
            ("10.1000/abc1>accessed25", "10.1000/abc1", "doi-accessed-cut", true),
            ("10.1000/1csp.sagepub.com", "10.1000/1", "doi-host-cut", true),
            ("10.1000/abc1.....12,3(1999)", "10.1000/abc1", "doi-leader-cut", true),
            ("10.1000/abc1?src=feed", "10.1000/abc1", "doi-query-cut", true),
            ("10.1000/abc1&magic=repository||x", "10.1000/abc1", "doi-query-cut", true),
            ("10.1000/abc1;jsessionid=4", "10.1000/abc1", "doi-query-cut", true),
            ("10.1000/abc1#top", "10.1000/abc1", "doi-fragment-cut", true),
            ("10.1000/abc1#12", "10.1000/abc1", "doi-part-cut", false),
            ("10.1000/abc1/abstract", "10.1000/abc1", "doi-view-cut", true),
            ("10.1000/abc1.pdf", "10.1000/abc1", "doi-view-cut", true),
            ("10.1000/abc1(2012)", "10.1000/abc1", "doi-year-cut", true),
            ("10.1000/ab__c1", "10.1000/ab_c1", "doi-sign-doubled", true),
            ("10..1000/abc1", "10.1000/abc1", "doi-prefix-points", true),
            ("10.1000/abc1.", "10.1000/abc1", "doi-punctuation-cut", false),
            ("10.1111/j.1234-5678.2012.01203.", "10.1111/j.1234-5678.2012.01203.x", "doi-x-restored", false),
            ("1O.1000/abc1", "10.1000/abc1", "doi-prefix-letters", false),
            ("10,1000/abc1", "10.1000/abc1", "doi-prefix-separator", false),
            ("10.1000abc1", "10.1000/abc1", "doi-slash-inserted", false),
            ("10.1000/abc .12", "10.1000/abc.12", "doi-blank-joined", false),
            ("as told in 10.1000/abc1 elsewhere", "10.1000/abc1", "doi-in-text", false),
            ("10.1000/a\u{2013}1", "10.1000/a-1", "doi-dash-folded", false),
            ("arXiv:2106.12345v2", "10.48550/arxiv.2106.12345", "doi-from-arxiv", true),
        ])
    func repairs(_ written: String, doi: String, rule: String, accept: Bool) throws {
        let repair = try #require(DOIRepair(of: written))
        #expect(repair.doi == doi)
        #expect(repair.rules == [rule])
        #expect(repair.accept == accept)
        #expect(repair.confidence < 1)
    }

    @Test(
        "leaves sound names alone",
        arguments: [
            "10.1016/0040-4039(80)88091-9", "10.1002/(sici)1097-4636(199823)43:4<338::aid-jbm16>3.0.co;2-#",
            "10.1890/0012-9658(2006)87[2832:tiopma]2.0.co;2", "10.1000/üн", "10/gf4gqc",
            "10.1088/1748-9326/11/4/048002",
        ])
    func leavesAlone(_ name: String) throws {
        let repair = try #require(DOIRepair(of: name))
        #expect(!repair.isRepaired)
        #expect(repair.accept && repair.confidence == 1)
        #expect(repair.doi == name)
    }

    @Test("finds nothing where no rule applies", arguments: ["", "n/a", "11.1000/1", "10.1000/", "see elsewhere"])
    func findsNothing(_ text: String) { #expect(DOIRepair(of: text) == nil) }

    @Test("repairing a repaired name changes nothing, whatever was written")
    func isIdempotent() throws {
        var generator = SeededGenerator(seed: 62)
        let pieces = [
            "abc1", "/", ".", "..", "__", "(2012)", "<br/>", "<", ">", "pmid:1", "http://", "10.1000/x", "#", "?a=b",
            "/full", "\\",
            "é", "\u{2013}", "[doi]", " ", "accessed2", ".....", "sagepub.com", ";", "&",
        ]
        for _ in 0..<5000 {
            let text =
                "10.1000/"
                + (0..<Int.random(in: 0...6, using: &generator))
                .compactMap { _ in pieces.randomElement(using: &generator) }.joined()
            guard let repair = DOIRepair(of: text) else { continue }
            let again = try #require(DOIRepair(of: repair.doi))
            #expect(again.doi == repair.doi, "\(text)")
        }
    }
}

@Suite("DOI extraction")
struct DOIExtractionTests {
    @Test(
        "gives canonical names, each once, in order",
        arguments: [
            ("doi:10.1000/B1. See https://doi.org/10.1000/a1 and 10.1000/b1", ["10.1000/b1", "10.1000/a1"]),
            ("https://doi.org/d8dn then 10.1000/a%3C1", ["10/d8dn", "10.1000/a<1"]),
            ("nothing of 10.2/3 here", []),
        ])
    func extracts(_ text: String, names: [String]) { #expect(DOIExtraction.names(in: text) == names) }
}
