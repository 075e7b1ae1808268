import Bibliography
import Notation
import XMLTree

extension Affiliation {
    /// Reads an affiliation: the whole printed text, without labels and identifiers; nil for one without text.
    init?(_ element: XMLElement) {
        let forms = element.jats == .affAlternatives ? element.children.filter { $0.jats == .aff } : [element]
        var whole: Affiliation?
        for form in forms.isEmpty ? [element] : forms {
            var collector = AffiliationText(form)
            collector.add(form)
            guard !collector.text.isEmpty else { continue }
            // The first form is shown; what only another one states is taken over.
            var shown = whole ?? Affiliation(collector.text)
            shown.ror = shown.ror ?? collector.ror
            shown.country = shown.country ?? collector.country
            whole = shown
        }
        guard let whole else { return nil }
        self = whole
    }
}

/// Gathers an affiliation's text; parts without punctuation between them are joined by commas.
private struct AffiliationText {
    private(set) var ror: String?
    private(set) var country: String?
    private var pieces = TextCollector()
    private var isAfterPart = false
    private var hasText = false
    /// True where the printed line stands there beside its parts, as in SciELO: then the line says all.
    private let hasPrintedLine: Bool

    init(_ element: XMLElement) {
        hasPrintedLine = element.children.contains { AffiliationText.isPrintedLine($0) }
    }

    private static func isPrintedLine(_ element: XMLElement) -> Bool {
        element.jats == .institution && element[.contentType] == "original"
            || element.jats == .institutionWrap && element.children.contains { isPrintedLine($0) }
    }

    var text: String {
        let text = pieces.text
        let bytes = text.utf8.span
        var range = 0..<bytes.count
        while let last = range.last, AffiliationText.isMark(bytes[last]) { range.removeLast() }
        while let first = range.first, AffiliationText.isMark(bytes[first]) { range.removeFirst() }
        return range.count == bytes.count ? text : bytes.string(range)
    }

    private static func isMark(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x3B || byte == 0x2E || byte == 0x20 }

    mutating func add(_ element: XMLElement) {
        for node in element.content {
            switch node {
            case .text(let piece): add(piece)
            case .element(let child): add(child: child)
            }
        }
    }

    private mutating func add(_ piece: String) {
        if hasPrintedLine { return }
        if !piece.allSatisfy(\.isWhitespace) { isAfterPart = false }
        pieces.add(piece)
    }

    private mutating func add(child: XMLElement) {
        switch child.jats {
        case .label, .sup, .email, .phone, .fax, .fn, .xref: break
        case .extLink, .uri: if let target = child.target, target.contains("ror.org") { ror = target }
        case .institutionId:
            if child[.institutionIdType]?.lowercased() == "ror" || child.text.contains("ror.org") {
                ror = child.plainText
            }
        case .institution where hasPrintedLine:
            if AffiliationText.isPrintedLine(child), !hasText {
                pieces.add(child)
                hasText = true
            }
        case .country:
            let name = child.plainText
            country = child[.country] ?? (name.isEmpty ? nil : name)
            if !name.isEmpty { part(child) }
        case .institution, .city, .state, .postalCode, .addrLine: part(child)
        default: add(child)
        }
    }

    private mutating func part(_ child: XMLElement) {
        if hasPrintedLine { return }
        if isAfterPart { pieces.add(", ") }
        add(child)
        isAfterPart = true
    }
}
