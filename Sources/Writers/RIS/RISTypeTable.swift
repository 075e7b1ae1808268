import Bibliography

/// The reference types of RIS 2011 for CSL's types, and who its name tags stand for in them.
enum RISTypeTable {
    /// The value of `TY`.
    static func word(for type: ReferenceType) -> String { words[type] ?? "GEN" }

    /// The tag of a contributor.
    ///
    /// `A2` to `A4` mean something else in each type, as in EndNote's tables. A role that a type has no tag for goes to
    /// `A5`, which importers without such a tag leave out, rather than to one that says something wrong.
    ///
    /// - Parameters:
    ///   - role: the contributor's role.
    ///   - word: the value of `TY`.
    /// - Returns: `AU` or `A2` to `A5`.
    static func tag(for role: Contributor.Role, in word: String) -> String {
        let roles = roles[word] ?? [.author, .editor, .collectionEditor, .translator]
        guard let index = roles.firstIndex(of: role) else { return "A5" }
        return ["AU", "A2", "A3", "A4"][index]
    }

    private static let words: [ReferenceType: String] = [
        .article: "UNPB", .articleMagazine: "MGZN", .articleNewspaper: "NEWS", .articleJournal: "JOUR",
        .legalCase: "CASE", .bill: "BILL", .book: "BOOK", .broadcast: "VIDEO", .chapter: "CHAP", .classic: "CLSWK",
        .dataset: "DATA", .entry: "ENCYC", .entryDictionary: "DICT", .entryEncyclopedia: "ENCYC", .event: "CONF",
        .figure: "FIGURE", .graphic: "ART", .hearing: "HEAR", .interview: "PCOMM", .legislation: "STAT",
        .manuscript: "MANSCPT", .map: "MAP", .motionPicture: "MPCT", .musicalScore: "MUSIC", .pamphlet: "PAMP",
        .paperConference: "CONF", .patent: "PAT", .performance: "VIDEO", .periodical: "JFULL",
        .personalCommunication: "PCOMM", .post: "BLOG", .postWeblog: "BLOG", .regulation: "STAT", .report: "RPRT",
        .review: "JOUR", .reviewBook: "JOUR", .software: "COMP", .song: "SOUND", .speech: "SLIDE",
        .standard: "STAND", .thesis: "THES", .treaty: "LEGAL", .webpage: "ELEC",
    ]

    private static let roles: [String: [Contributor.Role]] = [
        "BOOK": [.author, .collectionEditor, .editor, .translator],
        "CLSWK": [.author, .collectionEditor, .editor, .translator],
        "RPRT": [.author, .collectionEditor], "BLOG": [.author, .illustrator], "MPCT": [.director],
        "VIDEO": [.director], "MUSIC": [.composer, .editor, .collectionEditor], "THES": [.author], "PAT": [.author],
        "PCOMM": [.author, .recipient], "COMP": [.author, .collectionEditor],
    ]

    /// True where `T2` is the series, not what the work stands in.
    static func hasSeriesInT2(_ word: String) -> Bool {
        ["BOOK", "CLSWK", "RPRT", "COMP", "MPCT", "VIDEO"].contains(word)
    }
}
