/// A checked set of case definitions.
package struct DefinitionSet: Hashable, Sendable {
    /// The version of the set, part of every assessment.
    package let version: String
    /// The definitions in the file's order.
    package let definitions: [CaseDefinition]

    /// The set that BibAtlas brings along.
    ///
    /// - Returns: the definitions of `definitions.yaml`.
    /// - Throws: never in a release; the file is checked by the tests.
    package static func builtIn() throws(DefinitionFileError) -> DefinitionSet {
        try DefinitionSet(
            yaml: String(decoding: PackageResources.definitions_yaml, as: UTF8.self), file: "definitions.yaml")
    }

    /// Reads and checks a set.
    ///
    /// - Parameters:
    ///   - yaml: the file's contents.
    ///   - file: its name for messages.
    /// - Throws: the first mistake with its line.
    package init(yaml: String, file: String) throws(DefinitionFileError) {
        let reader = DefinitionFileReader(file: file)
        (version, definitions) = try reader.read(yaml)
    }

    /// The definition with an id.
    package subscript(id: String) -> CaseDefinition? { definitions.first { $0.id == id } }
}
