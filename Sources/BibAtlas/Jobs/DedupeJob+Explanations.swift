import Bibliography
import Deduplication
import JSONWriting

extension DedupeJob {
    /// A line of JSON for each pair: all that were joined or nearly so, or the one pair that the user names.
    func explain(_ deduplicator: Deduplicator, _ records: [MatchRecord], _ references: [Reference]) throws {
        var writer = JSONWriter(.compact)
        let pairs =
            pair.isEmpty
            ? deduplicator.explanations(of: records)
            : [try explanation(deduplicator, records, references)]
        for pair in pairs {
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

    private func explanation(
        _ deduplicator: Deduplicator, _ records: [MatchRecord], _ references: [Reference]
    ) throws -> PairExplanation {
        guard pair.count == 2 else { throw JobError.failed("--pair takes the ids of two records") }
        let places = try pair.map { id in
            guard let place = references.firstIndex(where: { $0.id == id }) else {
                throw JobError.failed("\(id): no record has this id")
            }
            return place
        }
        return deduplicator.explanation(of: records[places[0]], and: records[places[1]])
    }
}
