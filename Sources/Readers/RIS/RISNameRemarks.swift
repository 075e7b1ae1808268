internal import Notation

/// What stands beside a name in its field: an ORCID iD, an affiliation.
struct RISNameRemarks {
    /// The name alone.
    private(set) var name: String
    /// The ORCID iD in its short form.
    private(set) var orcid: String?
    /// The affiliation.
    private(set) var affiliation: String?

    /// Takes a text apart.
    init(_ text: String) {
        name = text
        takeORCID()
        takeBrackets()
        takeInstitution()
    }

    /// Takes the iD of `Smith, John (0000-0002-1825-0097)` and `Smith, John https://orcid.org/0000-0002-1825-0097`.
    private mutating func takeORCID() {
        guard let range = RISNameRemarks.orcidRange(name) else { return }
        guard let found = ORCID.canonical(String(name[range])) else { return }
        var (before, after) = (name[..<range.lowerBound], name[range.upperBound...])
        for label in ["orcid.org/", "https://", "http://", "www."] where before.lowercased().hasSuffix(label) {
            before = before.dropLast(label.utf8.count)
        }
        while let last = before.utf8.last, [0x20, 0x28, 0x5B, 0x2C, 0x3A].contains(last) { before.removeLast() }
        for label in ["orcid id", "orcid"] where before.lowercased().hasSuffix(label) {
            before = before.dropLast(label.utf8.count)
        }
        while let last = before.utf8.last, [0x20, 0x28, 0x5B, 0x2C].contains(last) { before.removeLast() }
        while let first = after.utf8.first, [0x29, 0x5D, 0x20].contains(first) { after.removeFirst() }
        guard !before.isEmpty else { return }
        orcid = found
        name = String(before) + after
    }

    /// Four groups of four characters, hyphens between them.
    private static func orcidRange(_ text: String) -> Range<String.Index>? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19 else { return nil }
        for start in 0...(bytes.count - 19) where bytes[start + 4] == 0x2D {
            let isID = (0..<19).allSatisfy { offset in
                let byte = bytes[start + offset]
                if offset % 5 == 4 { return byte == 0x2D }
                return (0x30...0x39).contains(byte) || offset == 18 && byte | 0x20 == 0x78
            }
            guard isID else { continue }
            let lower = text.utf8.index(text.startIndex, offsetBy: start)
            return lower..<text.utf8.index(lower, offsetBy: 19)
        }
        return nil
    }

    /// Takes the address of `Brown, L. [University of Rest]`.
    private mutating func takeBrackets() {
        guard name.utf8.last == 0x5D, let open = name.utf8.firstIndex(of: 0x5B), open > name.startIndex else { return }
        let inside = name[name.utf8.index(after: open)...].dropLast()
        guard inside.contains(" "), RISInstitution.isNamed(in: inside) || inside.contains(",") else { return }
        affiliation = String(inside)
        name = String(name[..<open])
    }

    /// Takes the address of `Green, M., University of Rest, Department of Sleep`.
    private mutating func takeInstitution() {
        let parts = name.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count > 2, let first = parts.firstIndex(where: RISInstitution.isNamed), first >= 2 else { return }
        affiliation = RISArticle.trimmed(Substring(parts[first...].joined(separator: ",")).utf8)
        name = parts[..<first].joined(separator: ",")
    }
}
