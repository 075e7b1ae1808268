import Bibliography

/// biblatex's extended format: `given=Hans, family=Harman, prefix=von, useprefix=true` (biblatex manual 2.2.3, 3.4).
struct ExtendedName {
    /// Makes plain text of TeX.
    let decoding: (String) -> String

    /// True for a name that consists of assignments, the first of them to a name part or a name option.
    static func isExtended(_ written: String) -> Bool {
        guard let sign = written.utf8.firstIndex(of: 0x3D) else { return false }
        return keys.contains(NameText.collapsed(written[..<sign]).lowercased())
    }

    /// Reads one name; nil where only options are given.
    ///
    /// A prefix is a non-dropping particle, as the atlas keeps particles with the name, unless `useprefix=false`.
    func name(_ written: String) -> PersonName? {
        var values: [String: String] = [:]
        for assignment in assignments(written) {
            guard let sign = assignment.utf8.firstIndex(of: 0x3D) else { continue }
            let value = unquoted(NameText.collapsed(assignment[assignment.utf8.index(after: sign)...]))
            values[NameText.collapsed(assignment[..<sign]).lowercased()] = NameText.collapsed(decoding(value))
        }
        let (family, given) = (values["family"] ?? "", values["given"] ?? "")
        guard !family.isEmpty || !given.isEmpty else { return nil }
        var name = PersonName(family: family.isEmpty ? nil : family, given: given.isEmpty ? nil : given)
        name.suffix = values["suffix"].flatMap { $0.isEmpty ? nil : $0 }
        guard let prefix = values["prefix"], !prefix.isEmpty else { return name }
        if values["useprefix"]?.lowercased() == "false" {
            name.droppingParticle = prefix
        } else {
            name.nonDroppingParticle = prefix
        }
        return name
    }

    /// The text between commas outside braces and quotation marks.
    private func assignments(_ written: String) -> [Substring] {
        var assignments: [Substring] = []
        var depth = 0
        var isQuoted = false
        var start = written.startIndex
        var index = start
        while index < written.endIndex {
            switch written.utf8[index] {
            case 0x7B: depth += 1
            case 0x7D: depth -= 1
            case 0x22 where depth == 0: isQuoted.toggle()
            case 0x2C where depth == 0 && !isQuoted:
                assignments.append(written[start..<index])
                start = written.utf8.index(after: index)
            default: break
            }
            index = written.utf8.index(after: index)
        }
        assignments.append(written[start...])
        return assignments
    }

    private func unquoted(_ value: String) -> String {
        guard value.utf8.count > 1, value.utf8.first == 0x22, value.utf8.last == 0x22 else { return value }
        return String(value.dropFirst().dropLast())
    }

    private static let keys: Set<String> = [
        "given", "family", "prefix", "suffix", "useprefix", "juniorcomma", "given-i", "family-i", "prefix-i",
        "suffix-i",
        "gender", "id", "nametemplates", "sortingnamekeytemplatename", "uniquenametemplatename",
        "labelalphanametemplatename",
    ]
}
