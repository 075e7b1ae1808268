import Normalization
import Testing

@Suite("Title keys and content words")
struct TitleKeyTests {
    @Test(
        "spellings of one title have one key",
        arguments: [
            ("The Role of Rest", "role of rest"), ("Löhn & Wirth", "lohn and wirth"),
            ("Effects of TGF-β1", "effects of tgf beta1"),
            ("Effects of TGF-&beta;<sub>1</sub>.", "effects of tgf beta1"), ("H₂O and ¹⁸F-FDG", "h2o and 18f fdg"),
            ("Bell's palsy", "bells palsy"), ("Ruhe (German)", "ruhe"), ("Rest. French", "rest"),
            ("Reprint of: The rest", "rest"),
            ("RETRACTED: Rest", "rest"), ("筋痛", "筋痛"), ("A", "a"), ("?!", ""),
        ])
    func folds(_ title: String, key: String) { #expect(TitleKey(title).text == key) }

    @Test("hyphens do not count in the compact key")
    func compacts() {
        #expect(TitleKey("Post-exertional malaise").compact == TitleKey("Postexertional malaise").compact)
        #expect(TitleKey("Rest, 1").compact != TitleKey("Rest, 2").compact)
    }

    @Test(
        "content words skip what says nothing",
        arguments: [
            ("Problems in defining post-exertional malaise", ["problems", "defining"]),
            ("A brief questionnaire to assess malaise", ["brief", "questionnaire"]),
            ("The National Institutes of Health and rest", ["national", "institutes"]),
            ("On the potential causes of illness", ["potential", "causes"]), ("Bell's α-test", ["bells", "alpha"]),
            ("To be or not to be", ["not"]), ("Über Müdigkeit", ["uber", "mudigkeit"]), ("筋痛 pain", ["pain"]),
            ("The", ["the"]),
        ])
    func picks(_ title: String, words: [String]) { #expect(Array(ContentWords.of(title).prefix(2)) == words) }
}
