import Atlas
import Bibliography
import Deduplication
import Foundation
import Writers

/// Finds the records of one work among citation exports, without a store.
public struct DedupeJob: Sendable {
    /// Files and folders; `-` is standard input.
    public var paths: [String] = []
    /// The format of the unique records; nil prints clusters.
    public var outputFormat: String?
    /// Where the unique records go; nil is standard output.
    public var output: String?
    /// Where the surplus copies go.
    public var removed: String?
    /// True keeps a preprint and its article apart.
    public var keepsVersionsApart = false
    /// The database of records whose file does not say; nil takes the file's name.
    public var database: String?
    /// Where the figures for each database go as JSON.
    public var summary: String?
    /// True prints the pairs that were joined, or nearly, with the rule that decided.
    public var explains = false
    /// The ids of two records to explain, instead of all pairs.
    public var pair: [String] = []
    /// True prints the blocking keys of each record, for a shuffle by another program.
    public var emitsKeys = false
    /// Workers.
    public var threadCount = 1
    /// Where diagnostics go as NDJSON.
    public var diagnostics: String?
    /// Where the bytes of refused records go.
    public var quarantine: String?

    /// Makes a job to be filled in.
    public init() {}

    /// Does the job.
    ///
    /// - Parameter say: told each line meant for a person.
    /// - Returns: what became of each file.
    /// - Throws: `JobError`.
    public func run(_ say: @escaping @Sendable (String) -> Void) async throws -> [FileOutcome] {
        let rules = try Rulebook()
        let run = RecordRun(
            RecordPipeline(normalizer: rules.normalizer, classifier: rules.classifier), threadCount: threadCount)
        var intake = RecordIntake(run, diagnostics: diagnostics, quarantine: quarantine, say)
        var table = DedupeTable(keepsReferences: outputFormat != nil)
        var outcomes: [FileOutcome] = []
        var unreadable: [(database: String, count: Int)] = []
        var start = 0
        try await intake.read(try InputPaths.files(paths)) { reference, _ in
            table.add(reference, label: label(of: reference))
        } ended: { outcome in
            outcomes.append(outcome)
            let named = table.labels(from: start)
            let single = named.count == 1 ? named.first : nil
            unreadable.append((single ?? database ?? Self.name(ofFile: outcome.file), outcome.refused))
            start = table.count
        }
        let deduplicator = Deduplicator(keepsVersionsApart: keepsVersionsApart)
        if emitsKeys {
            try emitKeys(of: table)
        } else if explains || !pair.isEmpty {
            try explain(deduplicator, table)
        } else {
            let clusters = deduplicator.clusters(of: table.keys)
            if let outputFormat {
                try write(clusters, table.references, as: outputFormat)
            } else {
                try print(clusters, of: table)
            }
            let figures = DedupeSummary(labels: table.labels, clusters: clusters, unreadable: unreadable)
            say(figures.description)
            if let summary { try OutputFile.write(figures.json, to: summary) }
            say("records: \(table.count), works: \(clusters.count), surplus copies: \(table.count - clusters.count)")
        }
        try intake.writeDiagnostics()
        return outcomes
    }

    /// The database that a record says, else the user's label, else the file's name.
    private func label(of reference: Reference) -> String {
        reference.source.database ?? database ?? Self.name(ofFile: reference.source.file)
    }

    private static func name(ofFile path: String) -> String { URL(filePath: path).lastPathComponent }

    /// A line for each key of each record: the key in hexadecimal digits, a tab, the record's id.
    private func emitKeys(of table: DedupeTable) throws {
        var text: [UInt8] = []
        for record in table.keys {
            for hash in BlockingKeys(record).hashes {
                text += "\(String(hash, radix: 16))\t\(table.ids[record.index])\n".utf8
            }
        }
        try OutputFile.write(text, to: output)
    }

    private func print(_ clusters: [[Int]], of table: DedupeTable) throws {
        var text: [UInt8] = []
        for cluster in clusters where cluster.count > 1 {
            text += cluster.map { table.ids[$0] }.joined(separator: "\t").utf8
            text.append(0x0A)
        }
        try OutputFile.write(text, to: output)
    }

    private func write(_ clusters: [[Int]], _ references: [Reference], as name: String) throws {
        guard let format = OutputFormat(rawValue: name) else { throw JobError.failed("\(name): no such output format") }
        let builder = StudyBuilder()
        var unique: [Reference] = []
        var surplus: [Reference] = []
        for cluster in clusters {
            let records = cluster.map { references[$0] }
            guard let first = records.first else { continue }
            var merged = records.count > 1 ? builder.merge(records).reference : first
            merged.id = first.id
            // Reviewers report where each record was found.
            merged.source.database = Set(records.map { label(of: $0) })
                .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(separator: "; ")
            unique.append(merged)
            surplus += records.dropFirst()
        }
        try OutputFile.write(format.bytes(of: unique), to: output)
        if let removed { try OutputFile.write(format.bytes(of: surplus), to: removed) }
    }
}
