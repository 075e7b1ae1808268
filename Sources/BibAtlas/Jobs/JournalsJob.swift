import AtlasStore
import Normalization

/// The journals that a store knows beside the built-in ones.
public enum JournalsJob {
    /// Loads a list of journals into a store, which is made where there is none.
    ///
    /// - Parameters:
    ///   - list: NLM's J_Medline.txt, a JabRef abbreviation CSV, or our TSV.
    ///   - store: the store.
    /// - Returns: what was done, in words.
    /// - Throws: `JobError`.
    public static func add(_ list: String, to store: String) throws -> String {
        let journals = try Rulebook.journals(in: list)
        return try StorePlace.opening(store) {
            let (opened, isNew) = try AtlasStore.open(forWritingAt: store)
            defer { try? opened.close() }
            let before = try opened.journals().count
            try opened.add(
                journals.map { StoredJournal(title: $0.title, abbreviation: $0.abbreviation, issns: $0.issns) })
            let after = try opened.journals().count
            return """
                store: \(store)\(isNew ? " (new)" : "")
                journals: \(journals.count) read, \(after - before) new, \(after) in the store
                """
        }
    }

    /// The built-in journals and those of a store, with what its records taught; nil names no store.
    static func authority(of store: String?) throws -> (known: JournalAuthority, lessons: JournalLessons) {
        guard let store else { return (.builtIn, JournalLessons(beside: .builtIn)) }
        return try StorePlace.opening(store) {
            let opened = try AtlasStore.open(forReadingAt: store)
            defer { try? opened.close() }
            let known = try authority(of: opened)
            return (known, JournalLessons(beside: known, try opened.taughtJournals()))
        }
    }

    /// The built-in journals and those that users loaded into an open store, which records are normalised by.
    static func authority(of store: AtlasStore) throws -> JournalAuthority {
        let journals = try store.journals().map { journal in
            Journal(
                title: journal.title, abbreviation: journal.abbreviation, issnPrint: journal.issns.first,
                issnElectronic: journal.issns.dropFirst().first)
        }
        return journals.isEmpty ? .builtIn : JournalAuthority.builtIn.adding(journals)
    }
}
