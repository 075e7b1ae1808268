/// One change that a rule made to a value.
public struct Change: Hashable, Codable, Sendable {
    /// The field, by its name in NDJSON (`title`, `identifiers.doi`, `contributors[2].given`).
    public var field: String
    /// The value before; nil where there was none.
    public var from: String?
    /// The value after; nil where it was removed.
    public var to: String?
    /// The rule's stable name (`doi-resolver-removed`).
    public var rule: String

    /// Makes a change.
    public init(field: String, from: String?, to: String?, rule: String) {
        (self.field, self.from, self.to, self.rule) = (field, from, to, rule)
    }
}
