package import XMLTree

extension XMLElement {
    /// The element's text as a reader sees it: inline markup gone, no blank added or doubled, footnote marks left out.
    ///
    /// A formula is given once, where it is there as MathML, TeX and a picture.
    package var plainText: String {
        var collector = TextCollector()
        collector.add(self)
        return collector.text
    }
}

/// Gathers the text below elements, with white space collapsed as XML's readers expect.
struct TextCollector {
    private(set) var text = ""
    private var wantsBlank = false

    /// Adds all text below an element.
    mutating func add(_ element: XMLElement) {
        for node in element.content {
            switch node {
            case .text(let piece): add(piece)
            case .element(let child): add(child: child)
            }
        }
    }

    private mutating func add(child: XMLElement) {
        switch child.jats {
        case .fn, .label, .graphic, .inlineGraphic, .media, .objectId, .tableWrap, .fig: break
        case .xref: if !TextCollector.isFootnoteMark(child) { add(child) }
        case .break: wantsBlank = true
        case .alternatives, .inlineFormula, .dispFormula: addFormula(child)
        case .math: addMathematics(child)
        case .texMath: add(TextCollector.bareTeX(child.text))
        case .p, .list, .listItem, .title, .dispQuote, .boxedText:
            wantsBlank = true
            add(child)
            wantsBlank = true
        default: add(child)
        }
    }

    /// Adds a piece of text.
    mutating func add(_ piece: String) {
        if text.isEmpty, !wantsBlank, !TextCollector.needsCollapsing(piece) { return text = piece }
        for scalar in piece.unicodeScalars {
            switch scalar {
            case " ", "\n", "\t", "\r": wantsBlank = true
            default:
                if wantsBlank, !text.isEmpty { text.unicodeScalars.append(" ") }
                wantsBlank = false
                text.unicodeScalars.append(scalar)
            }
        }
    }

    /// True where a text has a line end, a tab, two blanks in a row or a blank at an end.
    private static func needsCollapsing(_ piece: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in piece.utf8 {
            if byte == 0x0A || byte == 0x0D || byte == 0x09 { return true }
            if byte == 0x20, previous == 0x20 { return true }
            previous = byte
        }
        return previous == 0x20
    }

    /// A reference to a footnote, or one that is nothing but a mark.
    private static func isFootnoteMark(_ xref: XMLElement) -> Bool {
        switch xref[.refType] {
        case "fn", "author-notes", "corresp", "aff", "table-fn": return true
        default: return xref.text.unicodeScalars.allSatisfy { "*†‡§¶# \n".unicodeScalars.contains($0) }
        }
    }

    /// Takes one of several forms of a formula: MathML, else text, else TeX.
    private mutating func addFormula(_ element: XMLElement) {
        if let inner = element.first(.alternatives) { return addFormula(inner) }
        if let math = element.first(.math) { return addMathematics(math) }
        if let tex = element.first(.texMath) { return add(TextCollector.bareTeX(tex.text)) }
        add(element)
    }

    /// MathML's white space between tokens is layout of the file.
    private mutating func addMathematics(_ element: XMLElement) {
        if element.name == "annotation" || element.name == "annotation-xml" { return }
        for node in element.content {
            switch node {
            case .element(let child): addMathematics(child)
            case .text(let piece): if piece.contains(where: { !$0.isWhitespace }) { add(piece) }
            }
        }
    }

    /// The formula between the dollars of a whole TeX document.
    private static func bareTeX(_ tex: String) -> String {
        guard let start = tex.firstIndex(of: "$"), let end = tex.lastIndex(of: "$"), start < end else { return tex }
        return String(tex[start...end].filter { $0 != "$" })
    }
}
