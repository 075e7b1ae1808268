/// A mistake in a file of case definitions.
package struct DefinitionFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file's name.
    package let file: String
    /// The line, from 1; nil where the fault has no place.
    package let line: Int?
    /// What is wrong, in one clause.
    package let reason: String

    /// As compilers print it.
    package var description: String {
        line.map { "\(file):\($0): error: \(reason)" } ?? "\(file): error: \(reason)"
    }
}
