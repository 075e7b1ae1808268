internal import Notation

/// Variables that people write into `note`, where their program has no field for them.
///
/// citeproc-js reads lines `name: value` at the beginning, behind one line of free text at most, and `{:name: value}`
/// anywhere (*citeproc-js manual*, "Cheater syntax for odd fields"); Zotero puts the lines of its field *Extra* there.
struct CSLNote {
    /// The variables in order, by the names of CSL.
    private(set) var variables: [(name: String, value: String)] = []
    /// What is left of the note.
    private(set) var rest = ""

    /// Reads a note.
    ///
    /// - Parameters:
    ///   - note: the note.
    ///   - isWanted: whether a variable of this name may be taken; what is not wanted stays in the note.
    init(_ note: String, isWanted: (String) -> Bool) {
        var lines: [String] = []
        var isHead = true
        for (number, line) in note.utf8.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == 0x0A || $0 == 0x0D }
        ).enumerated() {
            let line = String(Substring(line))
            if let (name, value) = CSLNote.variable(line), isWanted(name), isHead || CSLNote.isIdentifier(name) {
                variables.append((name, value))
                continue
            }
            if CSLNote.variable(line) == nil, number > 0, !line.utf8.allSatisfy({ $0 <= 0x20 }) { isHead = false }
            lines.append(inline(line, isWanted))
        }
        while let last = lines.last, last.utf8.allSatisfy({ $0 <= 0x20 }) { lines.removeLast() }
        rest = lines.drop { $0.utf8.allSatisfy { $0 <= 0x20 } }.joined(separator: "\n")
    }

    /// Takes `{:name: value}` out of a line.
    private mutating func inline(_ line: String, _ isWanted: (String) -> Bool) -> String {
        guard line.contains("{:") else { return line }
        var kept = ""
        var rest = line[...]
        while let open = rest.firstRange(of: "{:"), let close = rest[open.upperBound...].firstIndex(of: "}") {
            kept += rest[..<open.lowerBound]
            if let (name, value) = CSLNote.variable(String(rest[open.upperBound..<close])), isWanted(name) {
                variables.append((name, value))
            } else {
                kept += rest[open.lowerBound...close]
            }
            rest = rest[rest.index(after: close)...]
        }
        return NameText.collapsed(kept + rest)
    }

    /// `PMID: 1`, `original-date: 1990`, `Original Date: 1990`.
    private static func variable(_ line: String) -> (name: String, value: String)? {
        guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let written = NameText.collapsed(line[..<colon])
        let value = NameText.collapsed(line[line.utf8.index(after: colon)...])
        guard !value.isEmpty, (3...26).contains(written.utf8.count), !value.hasPrefix("//") else { return nil }
        let hyphenated = String(written.lowercased().map { $0 == " " ? "-" : $0 })
        return CSLVariables.names[hyphenated].map { ($0, value) }
    }

    private static func isIdentifier(_ name: String) -> Bool { ["DOI", "PMID", "PMCID"].contains(name) }
}
