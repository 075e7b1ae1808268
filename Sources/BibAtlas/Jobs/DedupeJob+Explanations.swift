import Bibliography
import Deduplication
import JSONWriting

extension DedupeJob {
    /// A line of JSON for each pair: all that were joined or nearly so, or the one pair that the user names.
    func explain(_ deduplicator: Deduplicator, _ table: DedupeTable) throws {
        var writer = JSONWriter(.compact)
        let pairs =
            pair.isEmpty
            ? deduplicator.explanations(of: table.keys)
            : [try explanation(deduplicator, table)]
        for pair in pairs {
            writer.object(.line) { writer in
                writer.write("first", table.ids[pair.first])
                writer.write("second", table.ids[pair.second])
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

    private func explanation(_ deduplicator: Deduplicator, _ table: DedupeTable) throws -> PairExplanation {
        guard pair.count == 2 else { throw JobError.failed("--pair takes the ids of two records") }
        let places = try pair.map { id in
            guard let place = table.ids.firstIndex(of: id) else {
                throw JobError.failed("\(id): no record has this id")
            }
            return place
        }
        return deduplicator.explanation(of: table.keys[places[0]], and: table.keys[places[1]])
    }
}
