import Bibliography
import Testing

@Suite("Sectioned texts")
struct SectionedTextTests {
    @Test func `labels stand before their sections and sections on lines of their own`() {
        let text = SectionedText([.init(label: "AIM", "To see."), .init("Also."), .init(label: "END", "")])
        #expect(text.text == "AIM: To see.\nAlso.\nEND")
        #expect(text.isStructured)
    }

    @Test func `a plain text is itself`() {
        #expect(SectionedText(plain: "One.").text == "One.")
        #expect(SectionedText(plain: "").isEmpty)
    }
}
