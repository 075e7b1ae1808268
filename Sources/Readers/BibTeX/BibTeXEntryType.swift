import Bibliography

/// What an entry type stands for.
///
/// Types: *BibTeXing* 3.1, biblatex manual 2.1 and 2.1.3 (non-standard types), JabRef, Better BibTeX. CSL types as in
/// CSL 1.0.2, appendix III.
struct BibTeXEntryType: Sendable {
    /// The type of the work.
    let type: ReferenceType
    /// What the type says beyond that, as a publication type; nil for most.
    let genre: String?
    /// False for a type that is in no table.
    let isKnown: Bool

    /// True where `entrysubtype` told the type of the work.
    let isStatedBySubtype: Bool

    /// Looks a type up.
    ///
    /// - Parameters:
    ///   - name: the type in lower case.
    ///   - subtype: the value of `entrysubtype`; the name of a type of CSL goes before all else.
    ///   - isPreprint: true where the entry has an eprint of a preprint server.
    init(_ name: String, subtype: String? = nil, isPreprint: Bool = false) {
        let found = BibTeXEntryType.types[name]
        isKnown = found != nil
        genre = BibTeXEntryType.genres[name]
        let stated = subtype.flatMap { BibTeXEntryType.type(subtype: $0.lowercased(), of: found) }
        isStatedBySubtype = stated != nil
        let isUnpublished = found == .document || found == .manuscript
        type = stated ?? (isPreprint && isUnpublished ? .article : found ?? .document)
    }

    private static func type(subtype: String, of type: ReferenceType?) -> ReferenceType? {
        switch (type, subtype) {
        case (.articleJournal, "newspaper"): .articleNewspaper
        case (.articleJournal, "magazine"): .articleMagazine
        default: ReferenceType(rawValue: subtype)
        }
    }

    private static let genres = [
        "phdthesis": "PhD thesis", "mastersthesis": "Master's thesis", "mathesis": "Master's thesis",
        "bachelorthesis": "Bachelor's thesis", "techreport": "Technical report",
    ]

    /// The table; `Documentation/Formats.md` tells it in words.
    static let types: [String: ReferenceType] = [
        "article": .articleJournal, "suppperiodical": .articleJournal, "review": .review, "preprint": .article,
        "magazine": .articleMagazine, "newspaper": .articleNewspaper, "newsarticle": .articleNewspaper,
        "newspaperarticle": .articleNewspaper, "periodical": .periodical,
        "book": .book, "mvbook": .book, "collection": .book, "mvcollection": .book, "reference": .book,
        "mvreference": .book, "manual": .book, "proceedings": .book, "mvproceedings": .book, "ebook": .book,
        "booklet": .pamphlet, "bookinbook": .chapter, "inbook": .chapter, "suppbook": .chapter,
        "incollection": .chapter, "suppcollection": .chapter, "inreference": .entryEncyclopedia,
        "inproceedings": .paperConference, "conference": .paperConference, "presentation": .speech, "talk": .speech,
        "report": .report, "techreport": .report, "standard": .standard, "patent": .patent,
        "thesis": .thesis, "phdthesis": .thesis, "mastersthesis": .thesis, "mathesis": .thesis,
        "bachelorthesis": .thesis, "unpublished": .manuscript, "letter": .personalCommunication,
        "web_page": .webpage, "generic": .document, "book_section": .chapter, "newspaper_article": .articleNewspaper,
        "magazine_article": .articleMagazine, "film": .motionPicture, "conversation": .personalCommunication,
        "chat": .personalCommunication, "speech": .speech, "interview": .interview, "bill": .bill, "hearing": .hearing,
        "statute": .legislation, "case": .legalCase, "computer_program": .software, "working_paper": .report,
        "conference_proceedings": .paperConference, "journal_article": .articleJournal,
        "encyclopedia_article": .entryEncyclopedia,
        "online": .webpage, "electronic": .webpage, "www": .webpage, "webpage": .webpage, "blog": .postWeblog,
        "dataset": .dataset, "data": .dataset, "software": .software, "softwareversion": .software,
        "softwaremodule": .software, "codefragment": .software, "jurisdiction": .legalCase,
        "legislation": .legislation, "legadminmaterial": .legislation, "legal": .treaty, "artwork": .graphic,
        "image": .graphic, "map": .map, "audio": .song, "music": .song, "movie": .motionPicture,
        "video": .motionPicture, "performance": .performance, "commentary": .document, "bibnote": .document,
        "misc": .document, "set": .document, "custom": .document,
    ]
}
