import Bibliography

/// What a value of `TY` stands for, and what fields mean in works of that type.
struct RISType: Sendable {
    /// The type of the work.
    var type: ReferenceType
    /// The roles of `AU`, `A2`, `A3` and `A4`.
    var roles: [Contributor.Role]
    /// Fields that mean something else than in an article.
    var meanings: [FieldTag: RISUse]

    /// Looks a value of `TY` up; nil for one that is in no table.
    ///
    /// - Parameter written: the value; case and what follows the first word do not count.
    init?(_ written: String) {
        let words = written.uppercased().split { !$0.isLetter }
        guard let first = words.first.map(String.init) else { return nil }
        let joined = words.count == 1 ? first : words.joined()
        if let type = RISType.types[joined] {
            self.init(type, joined)
        } else if let type = RISType.types[first] {
            self.init(type, first)
        } else {
            return nil
        }
    }

    /// The rules of a record whose type is not stated or not known.
    static let unknown = RISType(.document, "GEN")

    private init(_ type: ReferenceType, _ word: String) {
        self.type = type
        roles = RISType.roles[word] ?? [.author, .editor, .collectionEditor, .translator]
        meanings = RISType.meanings[word] ?? RISType.shared[type] ?? [:]
    }

    /// What a tag means in works of this type.
    func use(of tag: FieldTag) -> RISUse {
        (meanings.isEmpty ? nil : meanings[tag]) ?? RISTagTable.rule(of: tag)?.use ?? RISUse(.unmapped)
    }

    /// The role of a name in `AU` (1) to `A5` (5), and in `ED` (0).
    func role(_ number: Int) -> Contributor.Role {
        if number == 0 { return .editor }
        return roles.indices.contains(number - 1) ? roles[number - 1] : .contributor
    }

    /// RIS 2001 and 2011, EndNote's and RefWorks' additions, and words that people write in their place.
    ///
    /// RIS has no type for preprints; servers and programs write `UNPB`, for which `manuscript` has `MANSCPT` beside it.
    static let types: [String: ReferenceType] = [
        "ABST": .articleJournal, "ADVS": .motionPicture, "AGGR": .dataset, "ANCIENT": .classic, "ART": .graphic,
        "AUDIO": .song, "BILL": .bill, "BLOG": .postWeblog, "BOOK": .book, "CASE": .legalCase, "CHAP": .chapter,
        "CHART": .figure, "CLSWK": .classic, "COMP": .software, "CONF": .paperConference, "CPAPER": .paperConference,
        "CTLG": .book, "DATA": .dataset, "DBASE": .dataset, "DICT": .entryDictionary, "DISS": .thesis, "EBOOK": .book,
        "ECHAP": .chapter, "EDBOOK": .book, "EJOU": .articleJournal, "EJOUR": .articleJournal, "ELEC": .webpage,
        "ELECTRONIC": .webpage, "ENCYC": .entryEncyclopedia, "EQUA": .figure, "FIGURE": .figure, "GEN": .document,
        "GENERIC": .document, "GOVDOC": .report, "GRANT": .document, "GRNT": .document, "HEAR": .hearing,
        "ICOMM": .personalCommunication, "INPR": .articleJournal, "INTV": .interview, "JFULL": .periodical,
        "JOUR": .articleJournal, "JOURN": .articleJournal, "JOURNAL": .articleJournal, "LEGAL": .legislation,
        "MANSCPT": .manuscript, "MAP": .map, "MGZN": .articleMagazine, "MPCT": .motionPicture, "MULTI": .webpage,
        "MUSIC": .musicalScore, "NEWS": .articleNewspaper, "PAMP": .pamphlet, "PAT": .patent,
        "PCOMM": .personalCommunication, "POD": .broadcast, "PREPRINT": .article, "PRESS": .articleNewspaper,
        "RADIO": .broadcast, "REPORT": .report, "RPRT": .report, "SER": .periodical, "SLIDE": .speech, "SOUND": .song,
        "STAND": .standard, "STAT": .legislation, "THES": .thesis, "THESIS": .thesis, "UNBILL": .bill,
        "UNBILD": .bill, "UNPB": .article, "UNPD": .article, "VIDEO": .motionPicture, "WEB": .webpage,
        "WEBPAGE": .webpage, "ARTICLE": .articleJournal, "BOOKSECTION": .chapter, "BOOKCHAPTER": .chapter,
        "CHAPTER": .chapter, "CONFERENCE": .paperConference, "CONFERENCEPROCEEDINGS": .book, "DATASET": .dataset,
        "EDITEDBOOK": .book, "MAGAZINE": .articleMagazine, "MANUSCRIPT": .manuscript, "NEWSPAPER": .articleNewspaper,
        "PATENT": .patent, "SOFTWARE": .software, "STATUTE": .legislation, "UNPUBLISHED": .manuscript,
    ]

    /// EndNote's reference types say who `A2` to `A4` are.
    static let roles: [String: [Contributor.Role]] = [
        "BOOK": [.author, .collectionEditor, .editor, .translator],
        "EBOOK": [.author, .editor, .collectionEditor, .translator],
        "EDBOOK": [.editor, .collectionEditor, .collectionEditor, .translator],
        "CLSWK": [.author, .collectionEditor, .editor, .translator],
        "RPRT": [.author, .collectionEditor, .contributor, .contributor],
        "GOVDOC": [.author, .collectionEditor, .contributor, .contributor],
        "BLOG": [.author, .illustrator, .contributor, .contributor],
        "MPCT": [.director, .director, .contributor, .contributor],
        "VIDEO": [.director, .director, .contributor, .contributor],
        "MUSIC": [.composer, .editor, .collectionEditor, .contributor],
        "THES": [.author, .contributor, .contributor, .contributor],
        "PAT": [.author, .contributor, .contributor, .contributor],
        "PCOMM": [.author, .recipient, .contributor, .contributor],
        "ICOMM": [.author, .recipient, .contributor, .contributor],
        "INTV": [.author, .interviewer, .contributor, .translator],
        "COMP": [.author, .collectionEditor, .contributor, .contributor],
        "GRANT": [.author, .contributor, .contributor, .contributor],
        "BILL": [.author, .author, .contributor, .contributor], "SLIDE": [.author, .author, .contributor, .translator],
    ]

    /// Meanings that hang on the word itself.
    private static let meanings: [String: [FieldTag: RISUse]] = [
        "EDBOOK": book, "BOOK": book, "EBOOK": book, "CTLG": book, "CLSWK": book,
        // EndNote: T2 is the conference of a paper, C3 the proceedings.
        "CPAPER": ["C3": RISUse(.container, rank: 0), "T3": RISUse(.series), "M1": RISUse(.issue, rank: 2)],
        "CONF": ["C3": RISUse(.container, rank: 0), "T3": RISUse(.series)],
        "THES": ["T2": RISUse(.unmapped)],
        "EJOUR": ["M1": RISUse(.issue, rank: 2)], "MGZN": ["M1": RISUse(.issue, rank: 2)],
    ]

    private static let shared: [ReferenceType: [FieldTag: RISUse]] = [
        .report: ["T2": RISUse(.series)],
        .software: ["T2": RISUse(.series), "ET": RISUse(.edition)],
        .motionPicture: ["T2": RISUse(.series)],
        // RIS 2001 gives patents their number in IS.
        .patent: ["SN": RISUse(.issue, rank: 1)],
    ]

    /// RIS 2001: BT is the title of a whole work; T2 of a book is its series (EndNote).
    private static let book: [FieldTag: RISUse] = ["BT": RISUse(.title, rank: 2), "T2": RISUse(.series)]
}
