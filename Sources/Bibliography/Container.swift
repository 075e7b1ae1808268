/// What a work stands in: a journal, a book, proceedings, a series, or its publisher.
public struct Container: Hashable, Codable, Sendable {
    /// The full title, as written or as the journal authority shows it.
    public var title: String?
    /// The abbreviation: NLM's where the authority knows the journal, else the source's.
    public var abbreviation: String?
    /// ISSNs in canonical form (`1664-042X`), print before electronic where known.
    public var issn: [String] = []
    /// ISBNs in canonical form, digits only.
    public var isbn: [String] = []
    /// The title of the series or collection.
    public var collectionTitle: String?
    /// The number within the series.
    public var collectionNumber: String?
    /// The conference.
    public var eventTitle: String?
    /// The publisher, institution, school or database host.
    public var publisher: String?
    /// The publisher's place.
    public var publisherPlace: String?

    /// Makes an empty container.
    public init() {}
}
