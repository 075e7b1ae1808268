import Bibliography
import Normalization
import Testing

@Suite("Journal normalisation")
struct JournalNormalizerTests {
    private let normalizer = JournalNormalizer(.builtIn)

    @Test(
        "a known journal gets PubMed's title and NLM's abbreviation",
        arguments: [
            ("Front. Physiol.", "Frontiers in physiology", "Front Physiol"),
            ("PLOS ONE", "PloS one", "PLoS One"),
            ("Journal of Translational Medicine", "Journal of translational medicine", "J Transl Med"),
            (
                "The British Journal of Psychiatry",
                "The British journal of psychiatry : the journal of mental science", "Br J Psychiatry"
            ),
            ("Brain, Behavior, &amp; Immunity", "Brain, behavior, and immunity", "Brain Behav Immun"),
        ])
    func canonicalizes(_ written: String, title: String, abbreviation: String) {
        var container = Container()
        container.title = written
        let result = normalizer.normalize(container)
        #expect(result.container.title == title)
        #expect(result.container.abbreviation == abbreviation)
        #expect(!result.container.issn.isEmpty)
        #expect(normalizer.normalize(result.container).changes.isEmpty)
    }

    @Test("a bare title finds its journal by the ISSN, and place and print ISSN are filled in")
    func findsByISSN() {
        var container = Container()
        container.title = "Diagnostics"
        container.issn = ["2075-4418"]
        let result = normalizer.normalize(container)
        #expect(result.container.title == "Diagnostics (Basel, Switzerland)")
        #expect(result.changes.map(\.rule) == ["journal-title-canonical", "journal-abbreviation"])
    }

    @Test("an unknown journal stays as written")
    func leavesUnknown() {
        var container = Container()
        container.title = "Annals of  Unheard-of Things"
        let result = normalizer.normalize(container)
        #expect(result.match == nil)
        #expect(result.container.title == "Annals of Unheard-of Things")
        #expect(result.container.abbreviation == nil)
        #expect(result.changes.map(\.rule) == ["journal-title-tidied"])
    }

    @Test(
        "titles are shown in PubMed's sentence case",
        arguments: [
            ("Frontiers in Cellular and Infection Microbiology", "Frontiers in cellular and infection microbiology"),
            ("BMJ Paediatrics Open", "BMJ paediatrics open"),
            ("Journal of the American Heart Association", "Journal of the American Heart Association"),
            ("The Lancet Psychiatry", "The Lancet psychiatry"),
            ("Wiener klinische Wochenschrift", "Wiener klinische Wochenschrift"),
            ("American Journal of Physiology. Part A", "American journal of physiology. Part A"), ("eLife", "eLife"),
            ("Evidence-Based Medicine", "Evidence-based medicine"),
            ("Journal of Alzheimer's Disease", "Journal of Alzheimer's disease"),
            ("MENOPAUSE REVIEW", "Menopause review"),
            ("Zeitschrift für Ruhe", "Zeitschrift für Ruhe"), ("Nature", "Nature"), ("JCI Insight", "JCI insight"),
        ])
    func showsSentenceCase(_ title: String, shown: String) { #expect(JournalTitleCase.sentence(title) == shown) }
}
