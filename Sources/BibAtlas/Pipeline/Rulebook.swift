import CaseDefinitions
import Foundation
import Normalization

/// The rules and tables that a job works with: case definitions and journals, built in or the user's.
struct Rulebook: Sendable {
    let definitions: DefinitionSet
    let classifier: PEMClassifier
    let normalizer: Normalizer

    /// The version of the rules, part of every assessment.
    var version: String { definitions.version }

    /// Loads the rules.
    ///
    /// - Parameters:
    ///   - path: a file of case definitions; nil takes the built-in ones.
    ///   - lists: lists of journals to add.
    ///   - known: the journals that are known without them.
    /// - Throws: `JobError`.
    init(
        definitions path: String? = nil, journals lists: [String] = [], authority known: JournalAuthority = .builtIn
    ) throws {
        do {
            if let path {
                definitions = try DefinitionSet(yaml: Rulebook.text(of: path), file: path)
                classifier = PEMClassifier(definitions: definitions)
            } else {
                (definitions, classifier) = try Self.builtIn.get()
            }
        } catch let error as DefinitionFileError {
            throw JobError.failed(error.description)
        }
        var authority = known
        for list in lists { authority = authority.adding(try Rulebook.journals(in: list)) }
        normalizer = Normalizer(authority)
    }

    /// The built-in definitions and their classifier, read once a process: a job after the other takes them as they are.
    private static let builtIn = Result {
        let definitions = try DefinitionSet.builtIn()
        return (definitions, PEMClassifier(definitions: definitions))
    }

    /// Reads a list of journals in any of the three forms that users have.
    static func journals(in list: String) throws -> [Journal] {
        let text = try Rulebook.text(of: list)
        let isTable = !list.lowercased().hasSuffix(".csv")
        let journals =
            text.contains("MedAbbr:")
            ? JournalList.parseMedline(text) : isTable ? JournalList.parseTable(text) : JournalList.parseCSV(text)
        guard !journals.isEmpty else {
            throw JobError.failed("\(list): no journal was found; give NLM's J_Medline.txt, a JabRef CSV or our TSV")
        }
        return journals
    }

    private static func text(of path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw JobError.noInput("\(path): the file can't be opened; check the path")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
