/// The identifiers of one work.
public struct Identifiers: Hashable, Codable, Sendable {
    /// The DOI name, without resolver or label; canonical after normalisation.
    public var doi: String?
    /// The PubMed identifier, digits only.
    public var pmid: String?
    /// The PubMed Central identifier with its letters (`PMC3560481`).
    public var pmcid: String?
    /// Every other identifier, by kind in lower case (`arxiv`, `pii`, `wos`, `doi` for a second DOI).
    public var others: [Identifier] = []
    /// Where the DOI was found, if not in the field that is meant for it: the tag or field name (`N1`, `url`).
    public var doiOrigin: String?

    /// Makes an empty set.
    public init() {}
}

/// One identifier of a kind.
public struct Identifier: Hashable, Codable, Sendable {
    /// The kind in lower case, JATS `pub-id-type` where there is one.
    public var kind: String
    /// The value as written.
    public var value: String

    /// Makes an identifier.
    public init(_ kind: String, _ value: String) { (self.kind, self.value) = (kind, value) }
}
