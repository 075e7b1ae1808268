import Notation
import XMLTree

/// Gathers the text below elements, with white space collapsed as XML's readers expect.
struct TextCollector {
    private(set) var text = ""
    private var wantsBlank = false
    private let isTitle: Bool
    /// A raised mark in a title, which leads to a footnote unless something follows.
    private var pendingMark: String?

    init(isTitle: Bool = false) { self.isTitle = isTitle }

    /// Adds all text below an element.
    mutating func add(_ element: XMLElement) {
        for node in element.content { add(node) }
    }

    /// Adds a piece of text, or an element as its kind asks for.
    mutating func add(_ node: XMLNode) {
        switch node {
        case .text(let piece): add(piece)
        case .element(let child): add(child: child)
        }
    }

    private mutating func add(child: XMLElement) {
        switch child.jats {
        // Notes, pictures and what describes them, terms for an index, readings of ruby characters.
        case .fn, .label, .graphic, .inlineGraphic, .media, .objectId, .tableWrap, .fig, .altText, .longDesc,
            .indexTerm,
            .rt, .rp, .supplementaryMaterial, .permissions:
            break
        case .xref: if !isMark(xref: child) { add(child) }
        case .sup: add(raised: child)
        case .break: wantsBlank = true
        case .alternatives, .inlineFormula: addFormula(child)
        case .math: addMathematics(child)
        case .texMath: add(MathematicsText.plain(tex: child.text))
        case .dispFormula:
            wantsBlank = true
            addFormula(child)
            wantsBlank = true
        case .p, .list, .listItem, .title, .dispQuote, .boxedText, .sec, .caption, .defList, .defItem, .term, .def,
            .speech, .speaker, .statement, .verseGroup, .verseLine, .attrib, .preformat, .code:
            wantsBlank = true
            add(child)
            wantsBlank = true
        default: add(child)
        }
    }

    /// Adds a piece of text.
    mutating func add(_ piece: String) {
        if text.isEmpty, !wantsBlank, pendingMark == nil, !TextCollector.needsCollapsing(piece.utf8.span) {
            return text = piece
        }
        let bytes = piece.utf8.span
        var start = 0
        for index in bytes.indices where TextCollector.isBlank(bytes[index]) {
            add(word: bytes, start..<index)
            wantsBlank = true
            start = index + 1
        }
        add(word: bytes, start..<bytes.count)
    }

    /// Adds what stands between two blanks, if anything does.
    private mutating func add(word bytes: Span<UInt8>, _ range: Range<Int>) {
        guard !range.isEmpty else { return }
        if let mark = pendingMark {
            text += mark
            pendingMark = nil
        }
        if wantsBlank, !text.isEmpty { text += " " }
        wantsBlank = false
        text += bytes.string(range)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    /// True where a text has a line end, a tab, two blanks in a row or a blank at an end.
    private static func needsCollapsing(_ bytes: Span<UInt8>) -> Bool {
        var previous = UInt8(ascii: " ")
        for index in bytes.indices {
            let byte = bytes[index]
            if byte <= 0x20, isBlank(byte), byte != 0x20 || previous == 0x20 { return true }
            previous = byte
        }
        return previous == 0x20
    }

    // MARK: Marks

    /// A reference to a footnote, one that is nothing but a mark, or one whose number is raised.
    private func isMark(xref: XMLElement) -> Bool {
        switch xref[.refType] {
        case "fn", "author-notes", "corresp", "aff", "table-fn": return true
        case "bibr" where isTitle: return xref.text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
        case "bibr":
            if let sup = xref.first(.sup), sup.text == xref.text { return true }
        default: break
        }
        return xref.text.unicodeScalars.allSatisfy(TextCollector.isMark)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool { "*†‡§¶# \n".unicodeScalars.contains(scalar) }

    /// Raised text: numbers of references are left out, for "criteria<sup>1</sup>" is no word; "10<sup>3</sup>" stays.
    private mutating func add(raised element: XMLElement) {
        var (hasReference, hasOther) = (false, false)
        for node in element.content {
            switch node {
            case .element(let child) where child.jats == .xref: hasReference = true
            case .element: hasOther = true
            case .text(let piece):
                if !piece.unicodeScalars.allSatisfy({ ",;–-−[]() \n\t".unicodeScalars.contains($0) }) {
                    hasOther = true
                }
            }
        }
        if hasReference, !hasOther { return }
        if isTitle, !hasReference, !text.isEmpty, element.text.unicodeScalars.allSatisfy(TextCollector.isMark) {
            return pendingMark = element.plainText
        }
        add(element)
    }

    // MARK: Formulas

    /// Takes one of several forms of a formula: MathML, else TeX, else text.
    private mutating func addFormula(_ element: XMLElement) {
        if let inner = element.first(.alternatives) {
            // What stands beside the alternatives is text of the formula.
            for node in element.content {
                if case .element(let child) = node, child.jats == .alternatives {
                    addFormula(inner)
                } else {
                    add(node)
                }
            }
            return
        }
        if let math = element.first(.math) { return addMathematics(math) }
        if let tex = element.first(.texMath) { return add(MathematicsText.plain(tex: tex.text)) }
        add(element)
    }

    /// MathML's white space between tokens is layout of the file.
    private mutating func addMathematics(_ element: XMLElement) {
        if element.jats == .annotation || element.jats == .annotationXml { return }
        for node in element.content {
            switch node {
            case .element(let child): addMathematics(child)
            case .text(let piece): if piece.contains(where: { !$0.isWhitespace }) { add(piece) }
            }
        }
    }
}

/// The text of formulas.
enum MathematicsText {
    /// The formula of a whole TeX document, or of a formula alone, as plain text: `$\alpha_2$` is α₂.
    static func plain(tex: String) -> String {
        var formula = Substring(tex)
        if let begin = formula.firstRange(of: "\\begin{document}") { formula = formula[begin.upperBound...] }
        if let end = formula.firstRange(of: "\\end{document}") { formula = formula[..<end.lowerBound] }
        let bare = strip(formula)
        return bare.isEmpty ? "" : TeX.decode("$" + bare + "$").filter { $0 != "$" }
    }

    /// Takes the marks of mathematics and white space off both ends.
    private static func strip(_ formula: Substring) -> Substring {
        var formula = formula
        while true {
            let count = formula.utf8.count
            while let first = formula.first, first == "$" || first.isWhitespace { formula.removeFirst() }
            while let last = formula.last, last == "$" || last.isWhitespace { formula.removeLast() }
            if formula.hasPrefix("\\[") || formula.hasPrefix("\\(") { formula.removeFirst(2) }
            if formula.hasSuffix("\\]") || formula.hasSuffix("\\)") { formula.removeLast(2) }
            if formula.utf8.count == count { return formula }
        }
    }
}
