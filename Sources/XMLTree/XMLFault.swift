/// Something that a parser found wrong in a document.
package struct XMLFault: Hashable, Sendable {
    /// What sort of fault it is.
    package enum Kind: Hashable, Sendable {
        /// The document is not well formed there.
        case malformed
        /// An entity is not one that is read; its reference stays in the text.
        case entity
        /// A limit of `ParserLimits` was reached.
        case limit
    }

    /// What sort of fault it is.
    package var kind: Kind
    /// The line, from 1.
    package var line: Int
    /// The column, from 1, in bytes; 0 where it can't be told.
    package var column: Int
    /// What was wrong, one clause.
    package var message: String

    /// Makes a fault.
    package init(_ kind: Kind, line: Int, column: Int, _ message: String) {
        (self.kind, self.line, self.column, self.message) = (kind, line, column, message)
    }
}
