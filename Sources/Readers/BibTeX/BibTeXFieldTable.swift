import Bibliography

/// What a field means for a reference.
enum BibTeXMeaning: Hashable, Sendable {
    case title, subtitle, titleAddon, shortTitle, originalTitle, journal, fullJournal, journalSubtitle,
        journalAbbreviation
    case bookTitle, bookSubtitle, bookAddon, mainTitle, mainSubtitle, series
    case names(Contributor.Role), editorType(String)
    case date, year, month, day, otherDate(String)
    case volume, part, number, issueName, issueTitle, issueSubtitle, edition, pages, articleNumber
    case publisher, institution, place, eventTitle, venue
    case doi, url, eprint, eprintType, pmid, pmcid, identifier(String), isbn, issn
    case keywords(String?), abstract, language, genre, howPublished
    case parent, unmapped, verbatim
}

/// Which field means what: BibTeX's, biblatex's with their aliases, and those that programs add.
///
/// Sources: *BibTeXing* 3.2; biblatex manual 2.2.2 to 2.2.5; exports of JabRef, Mendeley, Zotero, Scopus, Web of
/// Science, PubMed. A field that is not listed is kept as it is.
enum BibTeXFieldTable {
    /// The meaning of a field.
    static func meaning(of key: String) -> BibTeXMeaning { meanings[key] ?? .unmapped }

    /// Fields of one meaning, the one that counts first.
    ///
    /// - Parameter key: a field's name in lower case.
    /// - Returns: the names under which a child's own field keeps its parent's from being inherited.
    static func aliases(of key: String) -> [String] { groups.first { $0.contains(key) } ?? [key] }

    private static let groups: [[String]] = [
        ["journaltitle", "journal", "fjournal"], ["location", "address"], ["institution", "school"],
        ["date", "year", "month", "day"], ["eid", "article-number"], ["language", "langid"],
    ]

    /// The table; `Documentation/Formats.md` tells it in words.
    static let meanings: [String: BibTeXMeaning] = [
        "title": .title, "subtitle": .subtitle, "titleaddon": .titleAddon, "booktitleaddon": .bookAddon,
        "shorttitle": .shortTitle, "origtitle": .originalTitle,
        "journal": .journal, "journaltitle": .journal, "fjournal": .fullJournal, "journalsubtitle": .journalSubtitle,
        "shortjournal": .journalAbbreviation, "journal-iso": .journalAbbreviation,
        "journaliso": .journalAbbreviation, "journalabbr": .journalAbbreviation,
        "abbrev_source_title": .journalAbbreviation, "booktitle": .bookTitle, "booksubtitle": .bookSubtitle,
        "maintitle": .mainTitle, "mainsubtitle": .mainSubtitle, "series": .series,
        "author": .names(.author), "authors": .names(.author), "editor": .names(.editor), "editors": .names(.editor),
        "editora": .names(.contributor), "editorb": .names(.contributor), "editorc": .names(.contributor),
        "editortype": .editorType("editor"), "editoratype": .editorType("editora"),
        "editorbtype": .editorType("editorb"), "editorctype": .editorType("editorc"),
        "translator": .names(.translator), "bookauthor": .names(.containerAuthor), "director": .names(.director),
        "composer": .names(.composer), "illustrator": .names(.illustrator), "annotator": .names(.contributor),
        "commentator": .names(.contributor), "introduction": .names(.contributor),
        "foreword": .names(.contributor), "afterword": .names(.contributor), "collaborator": .names(.contributor),
        "date": .date, "year": .year, "month": .month, "day": .day, "urldate": .otherDate("accessed"),
        "eventdate": .otherDate("event"), "origdate": .otherDate("original"), "lastchecked": .otherDate("accessed"),
        "dateaccessed": .otherDate("accessed"), "lastaccessed": .otherDate("accessed"),
        "volume": .volume, "part": .part, "number": .number, "issue": .issueName, "issuetitle": .issueTitle,
        "issuesubtitle": .issueSubtitle, "edition": .edition, "pages": .pages, "page": .pages,
        "eid": .articleNumber, "article-number": .articleNumber, "articleno": .articleNumber,
        "art_number": .articleNumber, "articlenumber": .articleNumber, "elocation-id": .articleNumber,
        "publisher": .publisher, "institution": .institution, "school": .institution, "organization": .institution,
        "location": .place, "address": .place, "eventtitle": .eventTitle, "conference": .eventTitle, "venue": .venue,
        "doi": .doi, "url": .url, "urls": .url, "link": .url, "ee": .url, "eprint": .eprint, "arxivid": .eprint,
        "eprinttype": .eprintType, "archiveprefix": .eprintType, "pmid": .pmid, "pubmed_id": .pmid, "pubmedid": .pmid,
        "pmcid": .pmcid, "pmc": .pmcid, "unique-id": .identifier("wos"), "wos": .identifier("wos"),
        "mrnumber": .identifier("mr"), "zblnumber": .identifier("zbl"), "pii": .identifier("pii"),
        "lccn": .identifier("lccn"), "isbn": .isbn, "issn": .issn, "eissn": .issn,
        "keywords": .keywords(nil), "keyword": .keywords(nil), "tags": .keywords(nil),
        "keywords-plus": .keywords("keywords-plus"),
        "author_keywords": .keywords("author-keywords"), "author-keywords": .keywords("author-keywords"),
        "mesh": .keywords("MeSH"), "abstract": .abstract, "abstractnote": .abstract,
        "language": .language, "langid": .language, "hyphenation": .language, "type": .genre,
        "howpublished": .howPublished, "crossref": .parent, "xref": .verbatim, "xdata": .parent,
        "file": .verbatim, "pdf": .verbatim, "local-url": .verbatim, "ids": .verbatim, "related": .verbatim,
        "entryset": .verbatim, "eprintclass": .verbatim, "primaryclass": .verbatim, "verba": .verbatim,
        "verbb": .verbatim, "verbc": .verbatim,
    ]
}
