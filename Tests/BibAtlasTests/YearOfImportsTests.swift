import BibAtlas
import Foundation
import Testing

/// A library that grows by a record a week, is corrected now and then, and is decided upon between the weeks.
@Suite("A year of imports")
struct YearOfImportsTests {
    private static let weeks = 52
    private static let subjects = [
        "Sleep", "Pacing", "Grip", "Pulse", "Memory", "Oxygen", "Posture", "Pain", "Diet", "Light", "Sound", "Heat",
        "Cold",
    ]

    /// The library as it stands in a week, from 1.
    private static func export(week: Int) -> String {
        (1...week).map { number in
            let subject = subjects[number % subjects.count]
            // Every tenth record is corrected in the week after it came.
            let isCorrected = number % 10 == 0 && week > number
            return Library.record(
                "r\(number)", "\(subject) of group \(number)\(isCorrected ? ", a study" : "")",
                author: "Author\(number % 7), Ann", doi: "10.1000/w\(number)", year: 2000 + number % 20,
                abstract: number % 13 == 0 ? nil : "Group \(number) was followed for a year.")
        }.joined()
    }

    @Test func `nothing is lost and no slug moves in a year, and a rebuilt store says the same`() async throws {
        let library = Library()
        var published: Set<String> = []
        // These weeks stand for all: a record comes, one is corrected, many come at once.
        for week in [1, 10, 11, 30, Self.weeks] {
            try await library.take(Self.export(week: week))
            let now = Set(try library.studies().keys)
            #expect(published.isSubset(of: now))
            published.formUnion(now)
        }
        let slugs = published.sorted()
        _ = try library.job.rule(slugs[0], status: "required", library.judgement)
        _ = try library.job.edit(slugs[1], [("found", "Much.")], library.judgement)
        _ = try library.job.merge(slugs[2], slugs[3], library.judgement)
        _ = try library.job.exclude(slugs[4], library.judgement)
        try await library.take(Self.export(week: Self.weeks))
        let file = library.folder.path("decisions.ndjson")
        try library.job.exportDecisions(to: file)
        let rebuilt = Library()
        try await rebuilt.take(Self.export(week: Self.weeks), publishing: false)
        #expect(try rebuilt.job.importDecisions(file) { _ in })
        let (one, other) = (try library.studies(), try rebuilt.studies())
        #expect(one.count == Self.weeks - 2 && other.count == one.count)
        let (dois, otherDOIs) = (try byDOI(one), try byDOI(other))
        #expect(dois == otherDOIs)
        #expect(try library.job.faults() == [] && rebuilt.job.faults() == [])
    }

    /// Studies by DOI as JSON, without what a published slug brings with it.
    private func byDOI(_ studies: [String: [String: Any]]) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for var study in studies.values {
            for name in ["slug", "redirects", "revision", "sources"] { study[name] = nil }
            result[study["doi"] as? String ?? ""] = try JSONSerialization.data(
                withJSONObject: study, options: .sortedKeys)
        }
        return result
    }
}
