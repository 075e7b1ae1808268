/// EndNote's reference types, by name or number, as types of RIS.
enum EndNoteType {
    /// Looks a `ref-type` up: the name goes before the number, which other programs count differently.
    ///
    /// - Parameters:
    ///   - name: the attribute `name`.
    ///   - text: the text, a number as a rule.
    /// - Returns: the type; nil for one that is in no table.
    static func type(name: String?, text: String) -> RISType? {
        let words = [name, text].compactMap { $0?.lowercased() }.filter { !$0.isEmpty }
        for word in words {
            if let row = table.first(where: { $0.name == word }) { return RISType(row.tag) }
        }
        if let number = Int(text), let row = table.first(where: { $0.number == number }) { return RISType(row.tag) }
        return nil
    }

    /// EndNote 20; a type without a number of its own is one that other versions or programs write.
    private static let table: [(number: Int?, name: String, tag: String)] = [
        (2, "artwork", "ART"), (3, "audiovisual material", "ADVS"), (4, "bill", "BILL"), (5, "book section", "CHAP"),
        (6, "book", "BOOK"), (7, "case", "CASE"), (8, "catalog", "CTLG"), (9, "computer program", "COMP"),
        (10, "conference proceedings", "CONF"), (12, "web page", "WEB"), (13, "generic", "GEN"),
        (14, "hearing", "HEAR"), (17, "journal article", "JOUR"), (19, "magazine article", "MGZN"), (20, "map", "MAP"),
        (21, "film or broadcast", "MPCT"), (23, "newspaper article", "NEWS"), (24, "pamphlet", "PAMP"),
        (25, "patent", "PAT"), (26, "personal communication", "PCOMM"), (27, "report", "RPRT"),
        (28, "edited book", "EDBOOK"), (31, "statute", "STAT"), (32, "thesis", "THES"),
        (34, "unpublished work", "UNPB"), (36, "manuscript", "MANSCPT"), (37, "figure", "FIGURE"),
        (38, "chart or table", "CHART"), (39, "equation", "EQUA"), (43, "electronic article", "EJOUR"),
        (44, "electronic book", "EBOOK"), (45, "online database", "DBASE"), (46, "government document", "GOVDOC"),
        (47, "conference paper", "CPAPER"), (48, "online multimedia", "MULTI"), (49, "classical work", "CLSWK"),
        (50, "legal rule or regulation", "LEGAL"), (51, "ancient text", "ANCIENT"), (52, "dictionary", "DICT"),
        (53, "encyclopedia", "ENCYC"), (54, "grant", "GRANT"), (55, "aggregated database", "AGGR"),
        (56, "blog", "BLOG"), (57, "serial", "SER"), (58, "standard", "STAND"), (59, "dataset", "DATA"),
        (60, "electronic book section", "ECHAP"), (61, "music", "MUSIC"), (nil, "interview", "INTV"),
        (nil, "podcast", "POD"), (nil, "press release", "PRESS"), (nil, "discussion forum", "ELEC"),
        (nil, "social media", "ELEC"), (nil, "multimedia application", "MULTI"), (nil, "television episode", "VIDEO"),
        (nil, "electronic source", "ELEC"), (nil, "preprint", "PREPRINT"), (nil, "audio recording", "SOUND"),
        (nil, "video recording", "VIDEO"), (nil, "presentation", "SLIDE"),
    ]
}
