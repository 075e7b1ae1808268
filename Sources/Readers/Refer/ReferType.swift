import Bibliography

extension Refer {
    /// Looks a value of `%0` up; nil for one that is in no table.
    static func type(_ written: String) -> ReferenceType? { types[written.lowercased()] }

    /// The type that `refer` tells by the fields of a record without `%0` (refer(1), *Output*).
    ///
    /// A journal makes an article, a book title a part of one, a report number a report, a publisher a book.
    static func type(of values: FieldValues) -> ReferenceType {
        let kind = values.peek(.publicationType)?.lowercased() ?? ""
        if kind.hasPrefix("ph.d") || kind.hasPrefix("masters") || kind.hasSuffix("thesis") { return .thesis }
        if values.peek(.container) != nil { return .articleJournal }
        if values.peek(.bookTitle) != nil { return .chapter }
        if let number = values.peek(.doi), !number.hasPrefix("10."), !number.lowercased().contains("doi") {
            return .report
        }
        return values.peek(.publisher) == nil ? .document : .book
    }

    /// EndNote's reference types.
    private static let types: [String: ReferenceType] = [
        "aggregated database": .dataset, "ancient text": .classic, "artwork": .graphic,
        "audiovisual material": .motionPicture, "bill": .bill, "blog": .postWeblog, "book": .book,
        "book section": .chapter, "case": .legalCase, "catalog": .book, "chart or table": .figure,
        "classical work": .classic, "computer program": .software, "conference paper": .paperConference,
        "conference": .paperConference, "conference proceedings": .paperConference, "dataset": .dataset,
        "dictionary": .entryDictionary,
        "discussion forum": .post, "edited book": .book, "electronic article": .articleJournal,
        "electronic book": .book, "electronic book section": .chapter, "electronic source": .webpage,
        "encyclopedia": .entryEncyclopedia, "equation": .figure, "figure": .figure, "film or broadcast": .motionPicture,
        "generic": .document, "government document": .report, "grant": .document, "hearing": .hearing,
        "interview": .interview, "journal": .articleJournal, "journal article": .articleJournal,
        "legal rule or regulation": .regulation, "legal rule": .regulation, "magazine article": .articleMagazine,
        "manuscript": .manuscript, "map": .map, "multimedia application": .software, "music": .musicalScore,
        "newspaper article": .articleNewspaper, "online database": .dataset, "online multimedia": .webpage,
        "pamphlet": .pamphlet, "patent": .patent, "personal communication": .personalCommunication,
        "podcast": .broadcast, "preprint": .article, "press release": .articleNewspaper, "report": .report,
        "serial": .periodical, "serial publication": .periodical, "social media": .post, "standard": .standard,
        "statute": .legislation,
        "television episode": .broadcast, "thesis": .thesis, "unpublished work": .manuscript, "web page": .webpage,
        "review": .articleJournal, "software": .software, "video": .motionPicture, "website": .webpage,
    ]

    /// Types in which `%A` is not an author.
    static let authorRoles: [String: Contributor.Role] = [
        "edited book": .editor, "film or broadcast": .director, "television episode": .director, "music": .composer,
    ]

    /// Types in which the third kind of names, `%Y`, are the series' editors; elsewhere they are translators.
    static let partsOfBooks: Set<String> = ["book section", "electronic book section", "conference proceedings"]
}
