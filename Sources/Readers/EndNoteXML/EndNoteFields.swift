/// The fields of EndNote XML with the tags of EndNote's RIS export.
///
/// Sources: EndNote's DTD (`RSXML.dtd`) for the names, its RefMan (RIS) export style for the tags.
enum EndNoteFields {
    /// The tag of a field; nil for a field that RIS has no tag for.
    static func tag(of field: String) -> FieldTag? { tags[field] }

    /// The tag of everything in a group, such as the names in `secondary-authors`; nil for a group that says nothing.
    static func tag(in group: String) -> FieldTag? { groups[group] }

    private static let groups: [String: FieldTag] = [
        "authors": "AU", "secondary-authors": "A2", "tertiary-authors": "A3", "subsidiary-authors": "A4",
        "translated-authors": "TA", "keywords": "KW", "pub-dates": "DA", "related-urls": "UR", "web-urls": "UR",
        "pdf-urls": "L1",
        "text-urls": "L2", "image-urls": "L4", "urls": "UR",
    ]

    private static let tags: [String: FieldTag] = [
        "title": "TI", "secondary-title": "T2", "tertiary-title": "T3", "alt-title": "J2", "short-title": "ST",
        "translated-title": "TT", "full-title": "T2", "abbr-1": "JA", "abbr-2": "JA", "abbr-3": "JA",
        "keyword": "KW", "year": "PY", "pub-date": "DA", "access-date": "Y2", "volume": "VL", "number": "IS",
        "pages": "SP", "edition": "ET", "publisher": "PB", "pub-location": "CY", "isbn": "SN", "issn": "SN",
        "electronic-resource-num": "DO", "doi": "DO", "accession-num": "AN", "rec-number": "ID", "abstract": "AB",
        "notes": "N1", "language": "LA", "auth-address": "AD", "work-type": "M3", "remote-database-name": "DB",
        "remote-database-provider": "DP", "url": "UR", "custom1": "C1", "custom2": "C2", "custom3": "C3",
        "custom4": "C4", "custom5": "C5", "custom6": "C6", "custom7": "C7", "misc1": "M1", "section": "SE",
        "label": "LB", "call-num": "CN", "caption": "CA", "orig-pub": "OP", "research-notes": "RN",
        "reviewed-item": "RI", "reprint-edition": "RP", "num-vols": "NV", "author": "AU",
    ]
}
