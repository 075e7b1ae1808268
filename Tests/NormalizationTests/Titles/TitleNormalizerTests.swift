import Bibliography
import Normalization
import TestSupport
import Testing

@Suite("Title normalisation")
struct TitleNormalizerTests {
    @Test(
        "what databases put into a title goes",
        arguments: [
            ("  Rest \n and\tpacing ", "Rest and pacing"), ("Rest &amp; pacing", "Rest & pacing"),
            ("Rest&nbsp;now", "Rest now"),
            ("CD4<sup>+</sup> cells", "CD4+ cells"), ("Lesions <0.5 mm and >2 mm", "Lesions <0.5 mm and >2 mm"),
            ("Rest and pacing.", "Rest and pacing"), ("Rest and pacing. [Review] [43 refs]", "Rest and pacing"),
            ("Rest. [French]", "Rest"), ("Rest and pacing [see comments]", "Rest and pacing"),
            ("Rest [abstract no: 134]", "Rest"), ("Rest &amp;lt; pacing", "Rest &lt; pacing"), ("Rest?.", "Rest?"),
            ("Wilson's disease--own cases", "Wilson's disease–own cases"), ("Rest --- ``a'' ----", "Rest — “a” ----"),
            ("IMMUNE RESPONSES IN ME/CFS", "IMMUNE RESPONSES IN ME/CFS"), ("", ""), (".", "."),
        ])
    func cleans(_ title: String, value: String) { #expect(TitleNormalizer.normalize(title).value == value) }

    @Test(
        "a final period that belongs to the title stays",
        arguments: [
            "Cases in the U.S.", "Pacing by J. R.", "Smith et al.", "And then ...", "Trials, reviews, etc.",
            "Giardia spp.",
            "Made by Acme Inc.",
        ])
    func keepsPeriod(_ title: String) { #expect(TitleNormalizer.normalize(title).value == title) }

    @Test(
        "a single letter or a number is no abbreviation",
        arguments: [("The role of vitamin D.", "The role of vitamin D"), ("Version 3.5.", "Version 3.5")])
    func dropsPeriod(_ title: String, value: String) { #expect(TitleNormalizer.normalize(title).value == value) }

    @Test("the brackets of a translated title go and leave a flag")
    func readsTranslation() {
        let result = TitleNormalizer.normalize("[Rest in [severe] disease].")
        #expect(result.value == "Rest in [severe] disease")
        #expect(result.isTranslated)
        #expect(result.changes.map(\.rule) == ["title-translation-brackets-removed"])
        let both = TitleNormalizer.normalize("[Rest and pacing]. [German]")
        #expect(both.value == "Rest and pacing")
        #expect(both.isTranslated)
        #expect(both.language == "de")
        #expect(!TitleNormalizer.normalize("[18F]FDG uptake [PET]").isTranslated)
    }

    @Test(
        "a retraction mark becomes data",
        arguments: [
            ("RETRACTED: Rest works", Retraction.Kind.retracted, "Rest works"),
            ("Retracted Article: Rest works.", .retracted, "Rest works"),
            ("[Retracted] Rest works", .retracted, "Rest works"),
            ("RETRACTED ARTICLE – Rest works", .retracted, "Rest works"),
            ("WITHDRAWN: Rest works", .withdrawn, "Rest works"),
            ("WITHDRAWN. Rest works", .withdrawn, "Rest works"),
            ("Rest works (Retracted Article. See vol. 58, pg. 307, 2014)", .retracted, "Rest works"),
            ("RETRACTED: Rest works (Retracted article)", .retracted, "Rest works"),
            ("Retraction of: Rest works", .notice, "Retraction of: Rest works"),
            (
                "Retraction notice to \"Rest works\" [J Rest 8 (2020) 1]", .notice,
                "Retraction notice to \"Rest works\" [J Rest 8 (2020) 1]"
            ),
            ("Retraction: Rest works", .notice, "Retraction: Rest works"),
            ("Expression of concern: Rest works", .concern, "Expression of concern: Rest works"),
        ])
    func readsRetraction(_ title: String, kind: Retraction.Kind, value: String) {
        let result = TitleNormalizer.normalize(title)
        #expect(result.retraction == Retraction(kind, origin: "title"))
        #expect(result.value == value)
    }

    @Test(
        "a study of retraction or withdrawal is no retraction",
        arguments: [
            "Retraction of the lung during surgery", "Withdrawn-drug effects", "Retracted papers in medicine",
            "Withdrawal of opioids",
            "Concern and worry", "Removed teeth and pain",
        ])
    func leavesSubject(_ title: String) {
        let result = TitleNormalizer.normalize(title)
        #expect(result.retraction == nil)
        #expect(result.value == title)
    }

    @Test("every change is told, and a record gets them all")
    func tellsChanges() {
        var reference = Reference(id: "a", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.title = "RETRACTED: Rest &amp; pacing."
        reference.translatedTitles = [LocalizedText("Ruhe.", language: "de")]
        TitleNormalizer.normalize(&reference)
        #expect(reference.title == "Rest & pacing")
        #expect(reference.translatedTitles[0].text == "Ruhe")
        #expect(reference.retraction?.kind == .retracted)
        let rules = reference.changes.map { "\($0.field) \($0.rule)" }
        #expect(
            rules == [
                "title title-entities-decoded", "title title-retraction-mark-removed",
                "title title-final-period-removed",
                "translatedTitles[0] title-final-period-removed",
            ])
    }

    @Test("twice is the same as once")
    func isIdempotent() {
        var generator = SeededGenerator(seed: 17)
        let pieces = [
            "Retracted: ", "[", "]", "(", ")", ".", " ", "Rest", "withdrawn", "[Review]", "é", "<i>", "43 refs", ":",
            "J.", "\u{A0}",
            "French", "-", "\"",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 0...10, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            let once = TitleNormalizer.normalize(text).value
            #expect(TitleNormalizer.normalize(once).value == once, "\(text)")
            _ = TitleKey(text)
        }
    }
}
