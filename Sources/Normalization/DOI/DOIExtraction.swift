internal import Notation

/// Finds every DOI in free text.
package enum DOIExtraction {
    /// Returns the canonical names of all DOIs and shortDOIs in the text, each once, in order.
    ///
    /// ShortDOIs count behind a label or the resolver's address only.
    package static func names(in text: String) -> [String] {
        var found: [(offset: Int, name: String)] = []
        let utf8 = text.utf8
        for name in DOISyntax.names(in: text) {
            guard let reading = try? DOIReading(String(name)) else { continue }
            found.append((utf8.distance(from: utf8.startIndex, to: name.startIndex), reading.name))
        }
        found += ShortDOISyntax.names(in: text).map { ($0.offset, $0.name) }
        if found.isEmpty { found += ShortDOISyntax.names(in: printable(text)).map { ($0.offset, $0.name) } }
        found.sort { $0.offset < $1.offset }
        var seen: Set<String> = []
        return found.compactMap { seen.insert($0.name).inserted ? $0.name : nil }
    }

    /// The text without the marks that stand for lost bytes; a shortDOI's code can't have held any of them.
    private static func printable(_ text: String) -> String {
        guard text.utf8.contains(0xEF) else { return "" }
        var kept = ""
        for scalar in text.unicodeScalars where scalar != "\u{FFFD}" { kept.unicodeScalars.append(scalar) }
        return kept
    }
}
