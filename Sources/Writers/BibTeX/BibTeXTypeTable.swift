import Bibliography

/// The entry types of biblatex for CSL's types (biblatex manual 2.1).
enum BibTeXTypeTable {
    /// The type of an entry, with `entrysubtype` where the type alone does not say all.
    ///
    /// Styles leave `entrysubtype` alone but for "magazine" and "newspaper"; all other ones are named as in CSL.
    static func entry(for reference: Reference) -> (name: String, subtype: String?) {
        switch reference.type {
        case .articleMagazine: ("article", "magazine")
        case .articleNewspaper: ("article", "newspaper")
        case .book where isCollection(reference): ("collection", nil)
        case let type: (names[type] ?? "misc", needsSubtype(reference) ? type.rawValue : nil)
        }
    }

    /// True where the entry type would be read as another type: a manuscript in an archive of preprints is none.
    private static func needsSubtype(_ reference: Reference) -> Bool {
        let type = reference.type
        let isInArchive = reference.identifiers.others.contains { $0.kind == "arxiv" }
        return names[type] == nil || subtypes.contains(type)
            || isInArchive && (type == .document || type == .manuscript)
    }

    /// A book by editors alone.
    private static func isCollection(_ reference: Reference) -> Bool {
        reference.authors.isEmpty && reference.contributors.contains { $0.role == .editor }
    }

    /// Types that share an entry type with another one, which is commoner there.
    private static let subtypes: Set<ReferenceType> = [
        .article, .bill, .classic, .entry, .entryDictionary, .event, .figure, .hearing, .post, .postWeblog, .regulation,
        .reviewBook, .speech,
    ]

    private static let names: [ReferenceType: String] = [
        .article: "online", .articleJournal: "article", .legalCase: "jurisdiction", .bill: "legislation",
        .book: "book", .chapter: "incollection", .classic: "book", .dataset: "dataset", .document: "misc",
        .entry: "inreference",
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
