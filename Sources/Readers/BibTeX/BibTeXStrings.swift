/// biblatex's keys for words that a style would print in its own language (biblatex manual 4.9.2).
enum BibTeXStrings {
    /// A value that is such a key (`newseries`) in English words, all else as it is.
    static func words(_ written: String) -> String { keys[written] ?? written }

    private static let keys = [
        "phdthesis": "PhD thesis", "mathesis": "Master's thesis", "bathesis": "Bachelor's thesis",
        "candthesis": "Candidate thesis", "techreport": "Technical report", "resreport": "Research report",
        "software": "Software", "datacd": "Data CD", "audiocd": "Audio CD", "patent": "Patent",
        "patentde": "German patent", "patenteu": "European patent", "patentfr": "French patent",
        "patentuk": "British patent", "patentus": "U.S. patent", "patreq": "Patent request",
        "patreqde": "German patent request", "patreqeu": "European patent request",
        "patreqfr": "French patent request", "patrequk": "British patent request",
        "patrequs": "U.S. patent request", "newseries": "New series", "oldseries": "Old series",
    ]
}
