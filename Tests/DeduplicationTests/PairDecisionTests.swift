import Bibliography
import Deduplication
import Testing

@Suite("Pair decisions")
struct PairDecisionTests {
    private static let title = "Post-exertional symptoms after a two-day exercise test in adolescents"

    private func rule(_ one: Reference, _ other: Reference, keepsVersionsApart: Bool = false) -> (
        id: String, joins: Bool
    ) {
        let explanation = Deduplicator(keepsVersionsApart: keepsVersionsApart)
            .explanation(of: MatchRecord(one, index: 0), and: MatchRecord(other, index: 1))
        return (explanation.rule, explanation.isJoined)
    }

    @Test(
        "join records of one work",
        arguments: [
            (
                reference(title, volume: "3", page: "127-141"),
                reference(title + ". [Review] [43 refs]", volume: "3", page: "127-41")
            ),
            (reference(title, doi: "10.1000/a"), reference("Post-exertional symptoms", page: "1", doi: "10.1000/a")),
            (
                reference("[" + title + "]", page: "12-19"),
                reference(title, by: ["Jason, L. A.", "Sunnquist, M."], page: "12-19")
            ),
            (reference(title, in: "Fatigue: Biomedicine, Health & Behavior"), reference(title, in: "Fatigue")),
            (reference(title, in: "J Clin Invest"), reference(title, in: "The Journal of Clinical Investigation")),
            (reference(title, by: ["Campen, C M C van"]), reference(title, by: ["van Campen, C."])),
            (reference(title, year: 2014, page: "01-Jul"), reference(title, year: 2015, volume: "3", page: "127-141")),
        ])
    func joins(_ one: Reference, _ other: Reference) {
        #expect(rule(one, other).joins, "\(rule(one, other).id)")
    }

    @Test(
        "keep look-alikes apart",
        arguments: [
            (reference(title, doi: "10.1000/a"), reference(title, doi: "10.1000/b")),
            (reference(title + ": part I", page: "1-9"), reference(title + ": part II", page: "1-9")),
            (reference("Erratum to: " + title), reference(title)),
            (reference("Comment on: " + title), reference("Reply to comment on: " + title)),
            (reference(title + ": study protocol"), reference(title)),
            (
                reference(title + " in men", volume: "3", page: "1-9"),
                reference(title + " in women", volume: "3", page: "1-9")
            ),
            (reference("Editorial", volume: "3", issue: "1"), reference("Editorial", volume: "3", issue: "2")),
            (reference(title, in: "Brain"), reference(title, in: "Lancet")),
            (reference(title, volume: "3", page: "S12"), reference(title, volume: "3", page: "127-141")),
            (reference(title + " 2014"), reference(title + " 2015")),
            (reference(title, by: ["Wang, Xin"]), reference(title, by: ["Meyer, Kurt"])),
            (reference("Sleep in patients", doi: "10.1000/s"), reference("Gut flora of controls", doi: "10.1000/s")),
            (reference(title, type: .thesis), reference(title)),
        ])
    func keepsApart(_ one: Reference, _ other: Reference) {
        #expect(!rule(one, other).joins, "\(rule(one, other).id)")
    }

    @Test("a preprint and its article are one work, unless versions are kept apart")
    func preprints() {
        let preprint = reference(Self.title, in: "medRxiv", year: 2020, doi: "10.1101/2020.04.02.20051052")
        let article = reference(Self.title, year: 2021, volume: "9", page: "1-12", doi: "10.1000/f.9")
        #expect(rule(preprint, article).id == "preprint-and-article")
        #expect(!rule(preprint, article, keepsVersionsApart: true).joins)
    }

    @Test("a preprint under another title is one with the article that names it, else a person may look")
    func retitledPreprints() {
        let preprint = reference(
            "Lower exercise tolerance of adolescents on the second of two days", in: "medRxiv", doi: "10.1101/2015.1.2")
        let article = reference(
            "Exercise tolerance of adolescents declines on the second day", year: 2016, doi: "10.1000/f.9")
        #expect(rule(preprint, article).id == "retitled-preprint")
        var naming = article
        naming.relatedArticles = [RelatedArticle(relation: "preprint", doi: "10.1101/2015.1.2")]
        #expect(rule(preprint, naming).id == "names-its-version")
        let records = [preprint, naming].enumerated().map { MatchRecord($1, index: $0) }
        #expect(Deduplicator().clusters(of: records) == [[0, 1]])
        #expect(Deduplicator(keepsVersionsApart: true).clusters(of: records).count == 2)
    }

    @Test(
        "slips, spellings and endings are no difference",
        arguments: [
            ("tumour", "tumor"), ("anaemia", "anemia"), ("randomised", "randomized"), ("symptoms", "symtoms"),
            ("effusions", "effusing"), ("intolerance", "intolreance"), ("non-invasive", "noninvasive"),
        ])
    func spellings(_ one: String, _ other: String) {
        let (first, second) = (Self.title + " with " + one, Self.title + " with " + other)
        #expect(rule(reference(first, volume: "3"), reference(second, volume: "3", page: "1-9")).joins)
    }

    @Test("language editions are one work with two DOIs")
    func languageEditions() {
        let german = reference(
            "Belastungsintoleranz bei Jugendlichen nach Virusinfektion", in: "Arztblatt", doi: "10.1000/d")
        let english = reference(
            "Exertion intolerance of adolescents after viral infection", in: "Arztblatt", doi: "10.1000/e"
        ) {
            $0.originalTitle = german.title
        }
        #expect(rule(german, english).id == "language-editions")
    }

    @Test("the order of two records does not matter")
    func symmetric() {
        let (one, other) = (reference(Self.title, year: 2014), reference(Self.title + " and adults", volume: "3"))
        #expect(rule(one, other).id == rule(other, one).id)
    }

    @Test("rule ids occur once")
    func uniqueIDs() {
        let ids = PairRule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
    }
}
