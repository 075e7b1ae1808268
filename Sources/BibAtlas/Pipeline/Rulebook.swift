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
    ///   - lists: lists of journals to add to the built-in ones.
    /// - Throws: `JobError`.
    init(definitions path: String? = nil, journals lists: [String] = []) throws {
        do {
            definitions =
                try path.map { try DefinitionSet(yaml: Rulebook.text(of: $0), file: $0) } ?? DefinitionSet.builtIn()
        } catch let error as DefinitionFileError {
            throw JobError.failed(error.description)
        }
        classifier = PEMClassifier(definitions: definitions)
        var authority = JournalAuthority.builtIn
        for list in lists {
            let text = try Rulebook.text(of: list)
            let journals =
                text.contains("MedAbbr:")
                ? JournalList.parseMedline(text)
                : list.lowercased().hasSuffix(".csv") ? JournalList.parseCSV(text) : JournalList.parseTable(text)
            guard !journals.isEmpty else {
                throw JobError.failed(
                    "\(list): no journal was found; give NLM's J_Medline.txt, a JabRef CSV or our TSV")
            }
            authority = authority.adding(journals)
        }
        normalizer = Normalizer(authority)
    }

    private static func text(of path: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw JobError.noInput("\(path): the file can't be opened; check the path")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
