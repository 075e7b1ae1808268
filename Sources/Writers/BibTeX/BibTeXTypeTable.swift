import Bibliography

/// The entry types of biblatex for CSL's types (biblatex manual 2.1).
enum BibTeXTypeTable {
    /// The type of an entry, with `entrysubtype` where the type alone does not say all.
    static func entry(for reference: Reference) -> (name: String, subtype: String?) {
        switch reference.type {
        case .articleMagazine: ("article", "magazine")
        case .articleNewspaper: ("article", "newspaper")
        case .book where isCollection(reference): ("collection", nil)
        case let type: (names[type] ?? "misc", nil)
        }
    }

    /// A book by editors alone.
    private static func isCollection(_ reference: Reference) -> Bool {
        reference.authors.isEmpty && reference.contributors.contains { $0.role == .editor }
    }

    private static let names: [ReferenceType: String] = [
        .article: "online", .articleJournal: "article", .legalCase: "jurisdiction", .bill: "legislation",
        .book: "book", .chapter: "incollection", .classic: "book", .dataset: "dataset", .entry: "inreference",
        .entryDictionary: "inreference", .entryEncyclopedia: "inreference", .event: "unpublished",
        .figure: "image", .graphic: "artwork", .hearing: "jurisdiction", .legislation: "legislation",
        .manuscript: "unpublished", .motionPicture: "movie", .pamphlet: "booklet",
        .paperConference: "inproceedings", .patent: "patent", .performance: "performance",
        .periodical: "periodical", .personalCommunication: "letter", .post: "online", .postWeblog: "online",
        .regulation: "legislation", .report: "report", .review: "review", .reviewBook: "review",
        .software: "software", .song: "audio", .speech: "unpublished", .standard: "standard", .thesis: "thesis",
        .treaty: "legal", .webpage: "online",
    ]
}
