import Atlas
import Bibliography
import Deduplication
import Foundation
import JSONWriting
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
    /// True prints each compared pair with the rule that decided.
    public var explains = false
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
        var intake = RecordIntake(run, quarantine: quarantine, say)
        var references: [Reference] = []
        var outcomes: [FileOutcome] = []
        for path in try InputPaths.files(paths) {
            outcomes.append(try await intake.read(path) { reference, _ in references.append(reference) })
        }
        let records = references.enumerated().map { MatchRecord($1, index: $0) }
        let deduplicator = Deduplicator(keepsVersionsApart: keepsVersionsApart)
        if emitsKeys {
            try emitKeys(of: records, references)
        } else if explains {
            try explain(deduplicator, records, references)
        } else {
            let clusters = deduplicator.clusters(of: records)
            if let outputFormat {
                try write(clusters, references, as: outputFormat)
            } else {
                try print(clusters, references)
            }
            let surplus = references.count - clusters.count
            say("records: \(references.count), works: \(clusters.count), surplus copies: \(surplus)")
        }
        try intake.writeDiagnostics(to: diagnostics)
        return outcomes
    }

    /// A line for each key of each record: the key in hexadecimal digits, a tab, the record's id.
    private func emitKeys(of records: [MatchRecord], _ references: [Reference]) throws {
        var text: [UInt8] = []
        for record in records {
            for hash in BlockingKeys(record).hashes {
                text += "\(String(hash, radix: 16))\t\(references[record.index].id)\n".utf8
            }
        }
        try OutputFile.write(text, to: output)
    }

    private func print(_ clusters: [[Int]], _ references: [Reference]) throws {
        var text: [UInt8] = []
        for cluster in clusters where cluster.count > 1 {
            text += cluster.map { references[$0].id }.joined(separator: "\t").utf8
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
            guard records.count > 1 else {
                unique.append(first)
                continue
            }
            var merged = builder.merge(records).reference
            merged.id = first.id
            // Reviewers report where each record was found.
            let databases = records.map { $0.source.database ?? $0.source.file }
            merged.source.database = Set(databases).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.joined(
                separator: "; ")
            unique.append(merged)
            surplus += records.dropFirst()
        }
        try OutputFile.write(format.bytes(of: unique), to: output)
        if let removed { try OutputFile.write(format.bytes(of: surplus), to: removed) }
    }

    private func explain(_ deduplicator: Deduplicator, _ records: [MatchRecord], _ references: [Reference]) throws {
        var writer = JSONWriter(.compact)
        for pair in deduplicator.explanations(of: records) {
            writer.object(.line) { writer in
                writer.write("first", references[pair.first].id)
                writer.write("second", references[pair.second].id)
                writer.write("joined", pair.isJoined)
                writer.write("nearMiss", pair.isNearMiss)
                writer.write("rule", pair.rule)
                writer.name("fields")
                writer.object(.line) { writer in
                    for field in pair.fields {
                        writer.name(field.name)
                        writer.object(.line) { writer in
                            writer.write("first", field.first)
                            writer.write("second", field.second)
                            writer.write("outcome", field.outcome)
                        }
                    }
                }
            }
            writer.endLine()
        }
        try OutputFile.write(writer.takeBytes(), to: output)
    }
}
