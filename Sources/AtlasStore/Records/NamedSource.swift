package import Bibliography

/// Where records come from, under the name that an editor gives it (`--source`): identity holds within it.
package struct NamedSource: Hashable, Sendable {
    /// The name.
    package var name: String
    /// The format of the file that it was first read from.
    package var format: SourceFormat
    /// The database that the file states.
    package var database: String?

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - name: the name; left out, the database and the format: one record in two formats is two, which stay apart.
    ///   - format: the format.
    ///   - database: the database that the file states.
    package init(name: String? = nil, format: SourceFormat, database: String? = nil) {
        self.name = name ?? database.map { "\($0) \(format.rawValue)" } ?? format.rawValue
        (self.format, self.database) = (format, database)
    }
}
