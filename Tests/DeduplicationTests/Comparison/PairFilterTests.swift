import Bibliography
import TestSupport
import Testing

@testable import Deduplication

@Suite("The filter before the rules")
struct PairFilterTests {
    /// Records in all combinations of what the rules ask for.
    private static func records(_ count: Int, seed: UInt64) -> [MatchRecord] {
        var generator = SeededGenerator(seed: seed)
        func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: values.indices, using: &generator)] }
        return (0..<count).map { index in
            var made = reference(
                pick([
                    "Orthostatic intolerance and cerebral blood flow in adults", "Editorial",
                    "Orthostatic intolerance and cerebral bloodflow in adults: a follow-up of two years",
                    "Orthostatic intolerance and cerebral blod flow in adult", "Sleep",
                    "Cerebral blood flow in adults", "Intoleranz im Stehen und Hirndurchblutung bei Erwachsenen",
                    "Reply to: Orthostatic intolerance and cerebral blood flow in adults",
                    "Effusions of the knee in anaemic labourers", "Effusing of the knees in anemic laborers",
                    "Energy envelope theory of daily pacing",
                ]),
                by: pick([["Rowe, Peter C", "Miwa, K"], ["Rowe, P", "Miwa, Kunihisa"], ["Miwa, K"], []]),
                in: pick(["Brain", "Frontiers in Neurology", "Front Neurol", "medRxiv", nil]),
                year: pick([2018, 2019, 2020, nil]),
                volume: pick([nil, "7", "8"]), issue: pick([nil, "1", "2"]), page: pick([nil, "12-19", "80"]),
                doi: pick([
                    nil, nil, "10.1000/abcdefgh1", "10.1000/b", "10.1101/2019.01.02.1v1", "10.1101/2019.01.02.1v2",
                ]))
            made.identifiers.pmid = pick([nil, nil, "1234", "1235"])
            made.identifiers.pmcid = pick([nil, nil, nil, "PMC77"])
            if pick([true, false, false]) {
                made.originalTitle = "Orthostatische intolerantie en doorbloeding van de hersenen"
            }
            return MatchRecord(made, index: index)
        }
    }

    @Test("never keeps a pair from a rule that would join it", arguments: 1...3 as ClosedRange<UInt64>)
    func isSound(_ seed: UInt64) {
        let records = Self.records(260, seed: seed)
        var (joined, ruledOut) = (0, 0)
        for (place, one) in records.enumerated() {
            for other in records[(place + 1)...] {
                let joins = PairDecision(one, other, keepsVersionsApart: false).joins
                let mayJoin = PairFilter.mayJoin(one, other)
                joined += joins ? 1 : 0
                ruledOut += mayJoin ? 0 : 1
                #expect(mayJoin || !joins, "\(one) \(other)")
                #expect(mayJoin == PairFilter.mayJoin(other, one))
            }
        }
        #expect(joined > 100)
        #expect(ruledOut > 1_000)
    }
}
