import Bibliography
import Deduplication
import Foundation
import TestSupport
import Testing

@Suite("Labelled sets")
struct LabelledSetTests {
    private static let folder = Folders.shared("dedupe")

    /// Least F1 and most real works lost, as issue 8 asks.
    @Test(
        "score what issue 8 asks for", .enabled(if: folder != nil, "the labelled sets are not here"),
        arguments: [
            ("diabetes", 0.998, 1), ("cytology_screening", 0.992, 1), ("respiratory", 0.985, 1),
            ("digital_work", 0.99, 1),
            ("copper", 0.996, 2), ("tafenoquine", 1.0, 2), ("special_cases", 1.0, 0),
        ])
    func scores(_ name: String, leastF1: Double, mostLost: Int) throws {
        let set = try #require(Self.folder).appending(path: name)
        let references = try RISSample.references(at: set.appending(path: "records.ris"))
        let records = references.enumerated().map { MatchRecord($1, index: $0) }
        let start = ContinuousClock.now
        let clusters = Deduplicator().clusters(of: records)
        let elapsed = ContinuousClock.now - start
        let ids = references.map(\.id)
        let score = try LabelledSet(folder: set, ids: ids).score(clusters.map { $0.map { ids[$0] } })
        print("\(name): TP \(score.joined) FP \(score.lost) FN \(score.missed) F1 \(score.f1) in \(elapsed)")
        #expect(score.f1 >= leastF1)
        #expect(score.lost <= mostLost)
    }
}

/// The labels of a set and the formula of its `evaluate.py`.
struct LabelledSet {
    /// Surplus copies found, real works lost, copies missed.
    struct Score {
        var joined = 0, lost = 0, missed = 0
        var f1: Double { joined == 0 ? 0 : 2 * Double(joined) / Double(2 * joined + lost + missed) }
    }

    private var work: [String: String] = [:]
    private var surplus = 0
    private var flagged: Set<String>?

    init(folder: URL, ids: [String]) throws {
        let groups = folder.appending(path: "groups.tsv")
        guard FileManager.default.fileExists(atPath: groups.path) else {
            let lines = try String(contentsOf: folder.appending(path: "flags.tsv"), encoding: .utf8).split(
                separator: "\n")
            flagged = Set(
                lines.filter { $0.hasSuffix("1") }.compactMap { $0.split(separator: "\t").first.map(String.init) })
            return
        }
        for id in ids { work[id] = "single " + id }
        for (number, line) in try String(contentsOf: groups, encoding: .utf8).split(separator: "\n").enumerated() {
            let group = line.split(separator: "\t").map(String.init)
            surplus += group.count - 1
            for id in group { work[id] = "group \(number)" }
        }
    }

    func score(_ clusters: [[String]]) -> Score {
        var score = Score()
        let several = clusters.filter { $0.count > 1 }
        if let flagged {
            let said = Set(several.joined())
            score.joined = flagged.intersection(said).count
            (score.lost, score.missed) = (said.count - score.joined, flagged.count - score.joined)
            return score
        }
        for cluster in several {
            let works = Set(cluster.compactMap { work[$0] }).count
            score.joined += cluster.count - works
            score.lost += works - 1
        }
        score.missed = surplus - score.joined
        return score
    }
}
