/// Notes in brackets that databases set behind a title: `[Review] [43 refs]`, `[French]`.
enum DatabaseNotes {
    /// The title without its last note, with the language that the note names; nil where there is none.
    static func strip(_ title: String) -> (rest: String, language: String?)? {
        let trimmed = title.utf8.last == UInt8(ascii: ".") ? title.dropLast() : title[...]
        guard trimmed.utf8.last == UInt8(ascii: "]"), let open = trimmed.lastIndex(of: "["), open > trimmed.startIndex
        else { return nil }
        let note = trimmed[trimmed.index(after: open)...].dropLast()
        let language = LanguageNames.tag(of: note)
        guard language != nil || isNote(note.lowercased()) else { return nil }
        var rest = trimmed[..<open]
        while rest.utf8.last == 0x20 { rest = rest.dropLast() }
        return (String(rest), language)
    }

    private static func isNote(_ note: String) -> Bool {
        if exact.contains(note) { return true }
        if note.hasSuffix(" refs") || note.hasSuffix(" references") || note == "1 ref" {
            return note.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        }
        return beginnings.contains { note.hasPrefix($0) }
    }

    private static let exact: Set<String> = [
        "abstract", "abstract only", "comment", "comments", "commentary", "corrected", "editorial",
        "in process citation",
        "letter", "meeting abstract", "proceedings", "review", "see comment", "see comments", "with comment",
        "with comments",
    ]

    private static let beginnings = [
        "abstract no", "comment on", "comment in", "corrected and republished", "corrected republished",
        "erratum appears in",
        "erratum in", "published erratum appears in", "republished from", "republished in", "review, ",
        "summary for patients in",
    ]
}
