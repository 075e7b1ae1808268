internal import XMLTree

/// The elements and attributes of EndNote XML that mean something by their place; all fields are in `EndNoteFields`.
enum EndNote: Int, CaseIterable, Sendable {
    case record, style, name
    case refType
    case titles, periodical, altPeriodical
    case title, secondaryTitle, altTitle, fullTitle
    case foreignKeys, sourceApp, database

    /// The names in the order of their codes.
    static let vocabulary = XMLVocabulary([
        "record", "style", "name", "ref-type", "titles", "periodical", "alt-periodical", "title", "secondary-title",
        "alt-title", "full-title", "foreign-keys", "source-app", "database",
    ])

    /// True for what tells of the library that the record was exported from.
    var isSkipped: Bool { self == .foreignKeys || self == .sourceApp || self == .database }
}

extension XMLElement {
    /// The EndNote name of the element; nil for one that means nothing by its place.
    var endnote: EndNote? { EndNote(rawValue: code) }

    /// The first child element of a name.
    func first(_ name: EndNote) -> XMLElement? { first(name.rawValue) }
}
