import Bibliography
import Deduplication
import TestSupport
import Testing

@Suite("Deduplicator")
struct DeduplicatorTests {
    /// Records that are alike in many ways: few titles, authors, places and DOIs in all combinations.
    private static func records(_ count: Int, seed: UInt64) -> [MatchRecord] {
        var generator = SeededGenerator(seed: seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &generator)] }
        return (0..<count).map { index in
            let made = reference(
                pick([
                    "Orthostatic intolerance and cerebral blood flow in adults", "Editorial",
                    "Sleep and pain in adolescents: part 1",
                    "Sleep and pain in adolescents: part 2", "Orthostatic intolerance and cerebral blod flow in adults",
                    "Erratum: Orthostatic intolerance and cerebral blood flow in adults",
                    "Energy envelope theory of daily pacing",
                ]),
                by: pick([["Rowe, Peter C"], ["Rowe, P", "Visser, Frans"], ["Miwa, K"], []]),
                in: pick(["Brain", "Frontiers in Neurology", "Front Neurol", "medRxiv", nil]),
                year: pick([2018, 2019, 2020, nil]),
                volume: pick([nil, "7", "8"]), issue: pick([nil, "1", "2"]), page: pick([nil, "12-19", "80"]),
                doi: pick([nil, nil, nil, "10.1000/a", "10.1000/b", "10.1101/2019.1"]))
            return MatchRecord(made, index: index)
        }
    }

    @Test("gives the same clusters for any order of records", arguments: 1...4 as ClosedRange<UInt64>)
    func isIndependentOfOrder(_ seed: UInt64) {
        let records = Self.records(200, seed: seed)
        var generator = SeededGenerator(seed: seed &+ 100)
        let clusters = Deduplicator().clusters(of: records)
        #expect(Deduplicator().clusters(of: records.shuffled(using: &generator)) == clusters)
        #expect(clusters.joined().sorted() == Array(0..<200))
    }

    @Test("adds records in batches with the clusters of all at once", arguments: 1...4 as ClosedRange<UInt64>)
    func isIncremental(_ seed: UInt64) {
        let records = Self.records(250, seed: seed)
        var generator = SeededGenerator(seed: seed)
        var index = DeduplicationIndex(Array(records[..<50]))
        var rest = records[50...]
        while !rest.isEmpty {
            let batch = rest.prefix(Int.random(in: 1...60, using: &generator))
            index.insert(Array(batch))
            rest = rest.dropFirst(batch.count)
        }
        #expect(index.clusters == Deduplicator().clusters(of: records))
    }

    @Test("a record always joins itself", arguments: 1...3 as ClosedRange<UInt64>)
    func joinsItself(_ seed: UInt64) {
        let records = Self.records(100, seed: seed)
        let copies = records.map { record in
            var copy = record
            copy.index += 100
            return copy
        }
        let clusters = Deduplicator().clusters(of: records + copies)
        for index in 0..<100 { #expect(clusters.contains { $0.contains(index) && $0.contains(index + 100) }) }
    }

    @Test("no cluster chains two works through a third")
    func doesNotChain() {
        let title = "Orthostatic intolerance and cerebral blood flow in adults"
        let records = [
            reference(title, year: 2018, doi: "10.1000/a"), reference(title, year: 2018),
            reference(title, year: 2018, doi: "10.1000/b"),
        ].enumerated().map { MatchRecord($1, index: $0) }
        #expect(Deduplicator().clusters(of: records).count == 2)
    }

    @Test("keeps one title in thousands of issues apart")
    func frequentTitle() {
        let records = (0..<3_000).map { number in
            MatchRecord(reference("Editorial", volume: "\(number / 12)", issue: "\(number % 12)"), index: number)
        }
        #expect(Deduplicator().clusters(of: records).count == 3_000)
    }

    @Test("comparisons of one frequent title grow with the records, never with their square")
    func linearGrowth() {
        let records = (0..<4_000).map { number in
            MatchRecord(reference("Sleep and pain in adults after an infection", page: "\(number)"), index: number)
        }
        let half = Deduplicator().comparisonCount(of: Array(records[..<2_000]))
        let whole = Deduplicator().comparisonCount(of: records)
        #expect(whole <= half * 21 / 10)
        #expect(whole < records.count * 100)
    }

    @Test("no cluster holds two journals' DOIs unless a rule joins them", arguments: 11...14 as ClosedRange<UInt64>)
    func differentDOIs(_ seed: UInt64) {
        let records = Self.records(200, seed: seed)
        for cluster in Deduplicator().clusters(of: records) {
            for (place, one) in cluster.enumerated() {
                for other in cluster[..<place] {
                    let pair = Deduplicator().explanation(of: records[one], and: records[other])
                    #expect(pair.isJoined || !pair.partsWorks, "\(pair.rule)")
                }
            }
        }
    }

    @Test("explains near misses with the compared values")
    func explains() throws {
        let title = "Orthostatic intolerance and cerebral blood flow in adults"
        let records = [reference(title, doi: "10.1000/a"), reference(title, doi: "10.1000/b")]
            .enumerated().map { MatchRecord($1, index: $0) }
        let explanation = try #require(Deduplicator().explanations(of: records).first)
        #expect(explanation.isNearMiss && !explanation.isJoined)
        #expect(explanation.rule == "dois-differ")
        #expect(explanation.fields.first?.second == "10.1000/b")
    }
}
