/// biblatex's keys for words that a style prints in its own language (biblatex manual 4.9.2).
package enum BibliographyString {
    /// A value that is such a key (`newseries`) in English words, all else as it is.
    package static func words(_ written: String) -> String { keys[written] ?? written }

    private static let keys = [
        "phdthesis": "PhD thesis", "mathesis": "Master's thesis", "bathesis": "Bachelor's thesis",
        "candthesis": "Candidate thesis", "techreport": "Technical report", "resreport": "Research report",
        "software": "Software", "datacd": "Data CD", "audiocd": "Audio CD", "patent": "Patent",
        "patentde": "German patent", "patenteu": "European patent", "patentfr": "French patent",
        "patentuk": "British patent", "patentus": "U.S. patent", "patreq": "Patent request",
        "patreqde": "German patent request", "patreqeu": "European patent request",
        "patreqfr": "French patent request", "patrequk": "British patent request",
        "patrequs": "U.S. patent request", "newseries": "New series", "oldseries": "Old series",
        "countryde": "Germany", "countryeu": "European Union", "countryep": "European Union", "countryfr": "France",
        "countryuk": "United Kingdom", "countryus": "United States of America", "inpreparation": "in preparation",
        "submitted": "submitted", "forthcoming": "forthcoming", "inpress": "in press", "prepublished": "pre-published",
        "nodate": "n.d.", "andothers": "et al.", "byauthor": "by", "byeditor": "edited by",
        "bytranslator": "translated by",
        "reprint": "reprint", "version": "version", "page": "p.", "pages": "pp.", "volume": "vol.", "volumes": "vols.",
        "chapter": "chap.", "number": "no.", "edition": "ed.",
    ]
}
