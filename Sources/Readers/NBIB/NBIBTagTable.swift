import Bibliography

extension NBIB {
    /// The tags of PubMed, of NLM's books and of ERIC, and those of RIS that other programs put among them.
    static let rules: TagTable<FieldRule> = [
        "PMID": FieldRule(.pmid, .code), "PMC": FieldRule(.pmcid, .code), "MID": FieldRule(.manuscript, .code),
        "LID": FieldRule(.locator, rank: 0, .code), "AID": FieldRule(.locator, rank: 1, .code),
        "TI": FieldRule(.title), "TT": FieldRule(.originalTitle), "BTI": FieldRule(.bookTitle),
        "CTI": FieldRule(.series), "JT": FieldRule(.container), "TA": FieldRule(.abbreviation),
        "FAU": FieldRule(.fullAuthor), "AU": FieldRule(.author), "FED": FieldRule(.fullEditor),
        "ED": FieldRule(.editor), "FIR": FieldRule(.fullInvestigator), "IR": FieldRule(.investigator),
        "CN": FieldRule(.group), "AUID": FieldRule(.authorID), "AD": FieldRule(.affiliation),
        "IRAD": FieldRule(.investigatorAffiliation),
        "DP": FieldRule(.date), "DEP": FieldRule(.online, .code), "PHST": FieldRule(.history, rank: 0, .wrapped),
        "EDAT": FieldRule(.history, rank: 1), "MHDA": FieldRule(.history, rank: 2),
        "CRDT": FieldRule(.history, rank: 3),
        "VI": FieldRule(.volume), "IP": FieldRule(.issue), "PG": FieldRule(.pages), "EN": FieldRule(.edition),
        "IS": FieldRule(.serialNumber), "ISSN": FieldRule(.serialNumber), "ISBN": FieldRule(.bookNumber),
        "AB": FieldRule(.abstract, .paragraphs), "OAB": FieldRule(.otherAbstract, .paragraphs),
        "OABL": FieldRule(.abstractLanguage), "OT": FieldRule(.keyword), "OTO": FieldRule(.keywordOwner),
        "MH": FieldRule(.indexTerm), "LA": FieldRule(.language), "PT": FieldRule(.publicationType),
        "PB": FieldRule(.publisher), "PL": FieldRule(.place), "OWN": FieldRule(.database),
        "GR": FieldRule(.grant), "SO": FieldRule(.citation),
        "CIN": related, "CON": related, "EIN": related, "EFR": related, "RIN": related, "ROF": related,
        "PRIN": related, "PROF": related, "RRI": related, "RRF": related, "ECI": related, "ECF": related,
        "CRI": related, "CRF": related, "RPI": related, "RPF": related, "UIN": related, "UOF": related,
        "SPIN": related, "ORI": related, "DDIN": related, "DRIN": related, "ADIN": related, "APIN": related,
        "OID": FieldRule(.accession),
        "T1": FieldRule(.title), "A1": FieldRule(.fullAuthor), "JF": FieldRule(.container),
        "JA": FieldRule(.abbreviation), "PY": FieldRule(.date), "VL": FieldRule(.volume),
        "N2": FieldRule(.abstract, .paragraphs),
        "KW": FieldRule(.keyword), "SN": FieldRule(.serialNumber), "DO": FieldRule(.locator, rank: 0, .code),
        "UR": FieldRule(.locator, rank: 2, .code),
        "STAT": kept, "DA": kept, "DCOM": kept, "LR": kept, "JID": kept, "PST": kept, "SB": kept, "CI": kept,
        "COIS": kept, "RN": kept, "NM": kept, "PMCR": kept, "SI": kept, "GS": kept, "GN": kept, "PS": kept, "FPS": kept,
        "SFM": kept, "RF": kept, "NR": kept, "DRDT": kept, "CTDT": kept, "CDAT": kept, "OCI": kept, "PUBM": kept,
        "VTI": kept, "MHD": kept, "TO": kept,
    ]

    private static let related = FieldRule(.related)
    private static let kept = FieldRule(.unmapped)

    /// What kind of work a publication type says, in the order of importance; ERIC's types end in a remark.
    static let types: [(prefix: String, type: ReferenceType)] = [
        ("preprint", .article), ("book chapter", .chapter), ("journal article", .articleJournal),
        ("dissertations/theses", .thesis), ("academic dissertation", .thesis), ("book", .book),
        ("collected works", .book), ("speeches/meeting papers", .paperConference), ("technical report", .report),
        ("reports", .report), ("newspaper article", .articleNewspaper), ("dataset", .dataset), ("webcast", .broadcast),
    ]

    /// What the dates of the history are called; `PHST` names its own.
    static let historyKinds: [Int: String] = [1: "pubmed", 2: "medline", 3: "entrez"]
}
