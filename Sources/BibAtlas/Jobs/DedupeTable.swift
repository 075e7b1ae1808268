import Bibliography
import Deduplication

/// What a deduplication keeps of each record: its keys, its id and its database, and the whole where records are written.
struct DedupeTable {
    /// The keys of each record; their indices are places in the table.
    private(set) var keys: [MatchRecord] = []
    private(set) var ids: [String] = []
    /// The databases that the records come from.
    private(set) var labels: [String] = []
    /// The records themselves; empty where none is written.
    private(set) var references: [Reference] = []
    private let keepsReferences: Bool
    /// Each name once: a million records come from a handful of databases.
    private var names: [String: String] = [:]

    /// Makes a table.
    ///
    /// - Parameter keepsReferences: whether records will be written, which takes many times the memory.
    init(keepsReferences: Bool) { self.keepsReferences = keepsReferences }

    /// The number of records.
    var count: Int { keys.count }

    /// Adds a record.
    mutating func add(_ reference: Reference, label: String) {
        keys.append(MatchRecord(reference, index: keys.count))
        ids.append(reference.id)
        labels.append(names[label] ?? label)
        names[label] = labels.last
        if keepsReferences { references.append(reference) }
    }

    /// The databases of the records from a place on.
    func labels(from start: Int) -> Set<String> { Set(labels[start...]) }
}
