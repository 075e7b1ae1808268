import Bibliography
internal import Notation

/// The names in one line of `AU` or its like, and what exporters write beside a name.
///
/// One name a line is the rule. Semicolons part names, "and" does where both sides are inverted; an ORCID iD, an
/// institution behind the given names, and an address in square brackets belong to the name before them.
struct RISNameLine {
    /// Who is named, in order.
    private(set) var contributors: [Contributor] = []
    /// True where the line says that the list goes on.
    private(set) var hasMore = false

    /// Reads a line.
    ///
    /// - Parameters:
    ///   - text: the value.
    ///   - isOneName: true where other lines hold further names, so that a comma parts family and given names.
    ///   - role: the role of those that are named.
    init(_ text: String, isOneName: Bool, role: Contributor.Role) {
        guard RISNameLine.hasMore(thanName: text) else {
            add(text, isOneName: isOneName, role)
            return
        }
        let parts = text.contains(";") ? text.split(separator: ";").map(String.init) : [text]
        for part in parts.flatMap(RISNameLine.linked) {
            let beside = RISNameRemarks(part)
            let count = contributors.count
            add(beside.name, isOneName: isOneName, role)
            guard let last = contributors.indices.last, last >= count else { continue }
            contributors[last].orcid = beside.orcid
            contributors[last].affiliations = beside.affiliation.map { [Affiliation($0)] } ?? []
        }
    }

    private mutating func add(_ text: String, isOneName: Bool, _ role: Contributor.Role) {
        if isOneName, RISNameLine.isInverted(text), let name = NameGrammar.ris.name(text) {
            contributors.append(Contributor(name, role: role))
            return
        }
        let names = NameGrammar.ris.names(text)
        hasMore = hasMore || names.hasMore
        if isOneName, names.names.count > 1, text.utf8.count(where: { $0 == 0x2C }) == 1, !text.utf8.contains(0x3B),
            let name = NameGrammar.ris.name(text)
        {
            contributors.append(Contributor(name, role: role))
        } else {
            contributors += names.names.map { Contributor($0, role: role) }
        }
    }

    /// True for "Family, Given" and nothing that might be a list: one comma, and no word that says "and others".
    private static func isInverted(_ text: String) -> Bool {
        var commas = 0
        var last: UInt64 = 0
        for byte in text.utf8 {
            last = (last << 8 | UInt64(byte | 0x20)) & 0xFF_FFFF_FFFF
            switch byte {
            case 0x2C: commas += 1
            case 0x3B, 0x0A: return false
            // "et al", "other"; a capital is made small and a blank stays one.
            default: if last == 0x65_7420_616C || last == 0x6F_7468_6572 { return false }
            }
        }
        return commas == 1 && text.utf8.last != 0x2C
    }

    /// False for the letters, blanks, points and commas of a plain name.
    private static func hasMore(thanName text: String) -> Bool {
        var commas = 0
        var last: UInt32 = 0
        for byte in text.utf8 {
            last = last << 8 | UInt32(byte)
            switch byte {
            case 0x26, 0x28, 0x3A, 0x3B, 0x5B, 0x30...0x39: return true
            case 0x2C: commas += 1
            // " and"
            case 0x64: if last == 0x2061_6E64 { return true }
            default: continue
            }
        }
        return commas > 1
    }

    /// The names that "and" or "&" link, where each is written with its family name first.
    private static func linked(_ text: String) -> [String] {
        guard text.contains(" and ") || text.contains(" & "), !RISInstitution.isNamed(in: text[...]) else {
            return [text]
        }
        let parts = text.replacing(" & ", with: " and ").split(separator: " and ").map { part in
            var part = part
            while let last = part.utf8.last, last == 0x2C || last == 0x20 { part.removeLast() }
            return String(part)
        }
        return parts.count > 1 && parts.allSatisfy { $0.utf8.contains(0x2C) } ? parts : [text]
    }
}
