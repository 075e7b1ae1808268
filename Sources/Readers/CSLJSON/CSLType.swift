import Bibliography

/// What `type` of an item stands for.
enum CSLType {
    /// Looks a type up: CSL's own, else Crossref's, which doi.org gives out as CSL-JSON; nil for one in no table.
    static func type(_ written: String) -> ReferenceType? { JSONText.type(written) ?? others[written.lowercased()] }

    /// True for works that are numbered themselves, so that `number` is theirs and not an issue's.
    static func isNumbered(_ type: ReferenceType) -> Bool { numbered.contains(type) }

    /// True for works in which `number` is the number of an article without pages.
    static func isArticle(_ type: ReferenceType) -> Bool {
        [.articleJournal, .articleMagazine, .articleNewspaper, .article, .review, .reviewBook, .paperConference]
            .contains(type)
    }

    private static let numbered: Set<ReferenceType> = [
        .bill, .hearing, .legalCase, .legislation, .patent, .regulation, .report, .standard, .treaty,
    ]

    /// Crossref's types, *REST API: types*; DataCite's; older names of CSL.
    private static let others: [String: ReferenceType] = [
        "journal-article": .articleJournal, "proceedings-article": .paperConference, "book-chapter": .chapter,
        "book-section": .chapter, "book-part": .chapter, "book-track": .chapter, "reference-entry": .entryEncyclopedia,
        "monograph": .book, "edited-book": .book, "reference-book": .book, "book-set": .book, "book-series": .book,
        "proceedings": .book, "proceedings-series": .book, "posted-content": .article, "preprint": .article,
        "dissertation": .thesis, "report-component": .report, "report-series": .report, "report-part": .report,
        "peer-review": .review, "database": .dataset, "component": .document, "other": .document, "grant": .document,
        "journal": .periodical, "journal-issue": .periodical, "journal-volume": .periodical,
        "standard-series": .standard, "text": .document, "misc": .document, "video": .motionPicture,
        "computer-program": .software, "image": .graphic, "sound": .song, "talk": .speech, "weblog": .postWeblog,
        "website": .webpage, "encyclopedia-entry": .entryEncyclopedia, "magazine-article": .articleMagazine,
        "newspaper-article": .articleNewspaper, "conference-paper": .paperConference,
    ]
}
