import Bibliography

/// Gathers a list's names entry by entry, and what entries say beside them.
///
/// "et al. (Lipkin WI)" says that the list goes on and names one more.
struct NameListReader {
    /// What was gathered so far.
    private(set) var list = NameList()
    private let name: (String) -> PersonName?

    /// Makes a reader of entries that hold one name each.
    init(name: @escaping (String) -> PersonName?) { self.name = name }

    /// Reads one entry.
    mutating func add(_ entry: String) {
        if ListMarker.isMore(entry) {
            list.hasMore = true
        } else if let (before, inside) = parenthesized(entry) {
            if ListMarker.isMore(before) { list.hasMore = true } else { add(before) }
            for part in NameText.parts(inside, at: 0x2C) { addRemark(part) }
        } else if let rest = ListMarker.withoutTrailingMarker(entry) {
            list.hasMore = true
            add(rest)
        } else if let name = name(entry) {
            list.names.append(name)
        }
    }

    /// What stands in parentheses at the end of an entry, behind a marker or a name with initials.
    ///
    /// Elsewhere parentheses are part of a group's name, or hold a nickname.
    private func parenthesized(_ entry: String) -> (before: String, inside: String)? {
        guard entry.utf8.last == 0x29, let open = entry.utf8.lastIndex(of: 0x28), open > entry.startIndex else {
            return nil
        }
        let before = NameText.collapsed(entry[..<open])
        guard ListMarker.isMore(before) || MEDLINEOrder(NameText.words(before)) != nil else { return nil }
        return (before, NameText.collapsed(entry[entry.utf8.index(after: open)...].dropLast()))
    }

    /// A person with initials, or a group; a remark in small letters ("senior author", "eds.") names nobody.
    private mutating func addRemark(_ remark: String) {
        let words = NameText.words(remark)
        if MEDLINEOrder(words) != nil {
            add(remark)
        } else if let first = words.first, !NameWord.startsLower(first) {
            list.names.append(PersonName(literal: remark))
        }
    }
}
