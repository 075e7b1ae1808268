import Foundation

/// Who decides, why and when.
public struct Judgement: Sendable {
    /// Why.
    public var reason: String
    /// Who.
    public var name: String
    /// When, as ISO 8601 writes it.
    public var date: String
    /// True for a row of a table, which says the same whenever it is read.
    var isRow = false

    /// Makes a judgement.
    ///
    /// - Parameters:
    ///   - reason: why.
    ///   - name: who.
    ///   - date: when; left out, now.
    public init(because reason: String, by name: String, date: String? = nil) {
        (self.reason, self.name, self.date) = (reason, name, date ?? Date().formatted(.iso8601))
    }
}
