import Atlas
import CaseDefinitions

/// Shows the case definitions, and the schema of the atlas JSON; neither needs a store.
public enum DefinitionsJob {
    /// A line for each definition: id, ruling, name.
    ///
    /// - Parameter file: definitions in place of the built-in ones.
    /// - Returns: the list.
    /// - Throws: `JobError`.
    public static func list(_ file: String? = nil) throws -> String {
        let definitions = try Rulebook(definitions: file).definitions
        let width = definitions.definitions.map { $0.id.utf8.count }.max() ?? 0
        return definitions.definitions.map { definition in
            let blanks = String(repeating: " ", count: width - definition.id.utf8.count)
            let ruling = definition.ruling.rawValue + (definition.isContested ? " (contested)" : "")
            return "\(definition.id)\(blanks)  \(ruling): \(definition.name)"
        }.joined(separator: "\n")
    }

    /// All that the file says of one definition.
    ///
    /// - Parameters:
    ///   - id: the definition's id.
    ///   - file: definitions in place of the built-in ones.
    /// - Returns: the text; nil for an unknown id.
    /// - Throws: `JobError`.
    public static func show(_ id: String, _ file: String? = nil) throws -> String? {
        guard let definition = try Rulebook(definitions: file).definitions.definitions.first(where: { $0.id == id })
        else {
            return nil
        }
        var lines = [
            definition.name, definition.citation, "PEM: \(definition.pem) (\(definition.clause))",
            "ruling: \(definition.ruling.rawValue)\(definition.isContested ? ", contested" : "")",
            "why: \(definition.reason)", "source: \(definition.source) (\(definition.confidence))",
        ]
        if let note = definition.note { lines.append("note: \(note)") }
        lines.append("aliases: " + definition.aliases.map(\.text).joined(separator: "; "))
        return lines.joined(separator: "\n")
    }

    /// The JSON Schema of the atlas JSON.
    public static var schema: [UInt8] { AtlasSchema.bytes }
}
