import Normalization
import Testing

@Suite("Letter folding")
struct LetterFoldingTests {
    @Test(
        "Latin letters become ASCII",
        arguments: [
            ("Löhn", "Lohn"), ("Lo\u{308}hn", "Lohn"), ("Fluge Ø", "Fluge O"), ("Weiß", "Weiss"), ("Łukasz", "Lukasz"),
            ("Æsop", "AEsop"),
            ("Nguyễn", "Nguyen"), ("Ậ", "A"), ("O’Brien", "O'Brien"), ("Smith–Jones", "Smith-Jones"),
            ("plain", "plain"), ("王 α", "王 α"),
            ("ı\u{200B}ŋ", "in"), ("", ""),
        ])
    func folds(_ text: String, expected: String) { #expect(LetterFolding.ascii(text) == expected) }

    @Test(
        "marks join their letters",
        arguments: [
            ("Lo\u{308}hn", "Löhn"), ("A\u{323}\u{302}", "Ậ"), ("q\u{308}", "q\u{308}"), ("Löhn", "Löhn"),
            ("\u{301}a", "\u{301}a"),
        ])
    func composes(_ text: String, expected: String) {
        #expect(Array(LatinComposition.compose(text).unicodeScalars) == Array(expected.unicodeScalars))
    }
}
