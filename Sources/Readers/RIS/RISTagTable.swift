/// One line of the tag table.
struct RISTagRule: Sendable {
    /// What the field says, if the type of the work says nothing else.
    var use: RISUse
    /// What untagged lines below it are.
    var continuation: RISContinuation

    init(_ meaning: RISMeaning, rank: Int = 0, _ continuation: RISContinuation = .wrapped) {
        (use, self.continuation) = (RISUse(meaning, rank: rank), continuation)
    }
}

/// The tags of RIS 2001 and 2011 and of the vendors who add their own.
///
/// Sources: Research Information Systems, *RIS Format Specifications* (2001, 2011); EndNote's RefMan (RIS) export; Web of
/// Science field tags for the two-letter tags that its records keep when they are converted.
enum RISTagTable {
    /// The rule of a tag; nil for one that is in no table.
    static func rule(of tag: FieldTag) -> RISTagRule? { rules[tag] }

    /// Tags of which one is enough to make a record out of lines that have no `TY`, in a file without any.
    static let telling: Set<FieldTag> = naming.union(["DO", "JF", "JO", "AB", "N2"])

    /// Tags of which one is enough in a file whose records begin with `TY`; databases write abstracts behind an `ER`.
    static let naming: Set<FieldTag> = ["TI", "T1", "CT", "BT", "AU", "A1"]

    static let rules: TagTable<RISTagRule> = [
        "TY": RISTagRule(.type), "ER": RISTagRule(.end),
        "TI": RISTagRule(.title, rank: 0), "T1": RISTagRule(.title, rank: 1), "CT": RISTagRule(.title, rank: 2),
        "BT": RISTagRule(.container, rank: 2), "ST": RISTagRule(.shortTitle), "TT": RISTagRule(.translatedTitle),
        "T2": RISTagRule(.container, rank: 1), "JF": RISTagRule(.container, rank: 0),
        "SO": RISTagRule(.containerSource),
        "JO": RISTagRule(.containerOrAbbreviation), "JA": RISTagRule(.abbreviation, rank: 0),
        "J2": RISTagRule(.abbreviation, rank: 1), "J1": RISTagRule(.abbreviation, rank: 2),
        "JI": RISTagRule(.abbreviation, rank: 3), "J9": RISTagRule(.abbreviation, rank: 4),
        "T3": RISTagRule(.series), "CP": RISTagRule(.event),
        "AU": RISTagRule(.contributor, rank: 1, .names), "A1": RISTagRule(.contributor, rank: 1, .names),
        "A2": RISTagRule(.contributor, rank: 2, .names), "ED": RISTagRule(.contributor, rank: 0, .names),
        "A3": RISTagRule(.contributor, rank: 3, .names), "A4": RISTagRule(.contributor, rank: 4, .names),
        "A5": RISTagRule(.contributor, rank: 5, .names),
        "PY": RISTagRule(.year, rank: 0), "YR": RISTagRule(.year, rank: 0), "Y1": RISTagRule(.year, rank: 1),
        "DA": RISTagRule(.date), "DP": RISTagRule(.dateOrProvider), "C6": RISTagRule(.online),
        "Y2": RISTagRule(.accessed),
        "VL": RISTagRule(.volume), "IS": RISTagRule(.issue, rank: 0), "NO": RISTagRule(.issue, rank: 1),
        "SP": RISTagRule(.startPage), "EP": RISTagRule(.endPage), "LP": RISTagRule(.endPage), "PG": RISTagRule(.pages),
        "C7": RISTagRule(.articleNumber), "AR": RISTagRule(.articleNumber), "M1": RISTagRule(.number, rank: 0, .lines),
        "SE": RISTagRule(.number, rank: 1),
        "ET": RISTagRule(.edition), "SN": RISTagRule(.serialNumber, .items),
        "DO": RISTagRule(.doi, .seamless), "DI": RISTagRule(.doi, .seamless), "DOI": RISTagRule(.doi, .seamless),
        "PM": RISTagRule(.pmid), "PMID": RISTagRule(.pmid), "PMC": RISTagRule(.pmcid), "PMCID": RISTagRule(.pmcid),
        "U1": RISTagRule(.labelled, .lines), "U2": RISTagRule(.labelled, .lines), "U3": RISTagRule(.labelled, .lines),
        "U4": RISTagRule(.labelled, .lines), "U5": RISTagRule(.labelled, .lines),
        "C1": RISTagRule(.labelled, .lines), "C2": RISTagRule(.labelled, .lines), "C5": RISTagRule(.labelled, .lines),
        "AN": RISTagRule(.accession), "UT": RISTagRule(.accession),
        "UR": RISTagRule(.link, rank: 0, .addresses), "L1": RISTagRule(.link, rank: 1, .addresses),
        "L2": RISTagRule(.link, rank: 2, .addresses), "L3": RISTagRule(.link, rank: 0, .addresses),
        "L4": RISTagRule(.link, rank: 3, .addresses), "LK": RISTagRule(.link, rank: 0, .addresses),
        "US": RISTagRule(.link, rank: 0, .addresses), "AV": RISTagRule(.link, rank: 0, .lines),
        "AB": RISTagRule(.abstract, .paragraphs), "N2": RISTagRule(.abstract, .paragraphs),
        "KW": RISTagRule(.keyword, .items), "DE": RISTagRule(.keyword, .items),
        "N1": RISTagRule(.note, .lines), "LA": RISTagRule(.language), "PB": RISTagRule(.publisher),
        "PU": RISTagRule(.publisher), "CY": RISTagRule(.place), "PP": RISTagRule(.place), "PI": RISTagRule(.place),
        "AD": RISTagRule(.affiliation), "DB": RISTagRule(.database), "ID": RISTagRule(.id),
        "M3": RISTagRule(.publicationType, rank: 0, .items), "PT": RISTagRule(.publicationType, rank: 1, .items),
        "AID": RISTagRule(.labelled, .lines), "LID": RISTagRule(.labelled, .lines),
        "C3": kept, "C4": kept, "C8": kept, "CA": kept, "CN": kept, "CR": kept,
        "FX": kept, "H1": kept, "H2": kept, "LB": kept, "M2": kept, "M4": kept, "NV": kept, "OP": kept,
        "PA": kept, "RI": kept, "RN": kept, "RP": kept, "SV": kept, "TA": kept, "TS": kept, "WE": kept,
        "AUID": kept, "CRDT": kept, "DCOM": kept, "EDAT": kept, "FAU": kept, "JID": kept, "MHDA": kept, "OWN": kept,
        "PHST": kept, "PST": kept, "STAT": kept, "ISSN": RISTagRule(.serialNumber, .items),
        "ISBN": RISTagRule(.serialNumber, .items),
    ]

    private static let kept = RISTagRule(.unmapped, .lines)
}
