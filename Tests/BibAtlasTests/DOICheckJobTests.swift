import BibAtlas
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Checking DOIs", .timeLimit(.minutes(1)))
struct DOICheckJobTests {
    private let folder = Folder()

    /// A record of a paper by Ito of 2020.
    private static func record(_ title: String, doi: String?, pmid: String? = nil, id: String = "r") -> String {
        var lines = ["TY  - JOUR", "ID  - \(id)", "AU  - Ito, Ken", "TI  - \(title)", "PY  - 2020", "JO  - Fatigue"]
        if let doi { lines.append("DO  - \(doi)") }
        if let pmid { lines.append("AN  - PMID:\(pmid)") }
        return (lines + ["ER  - "]).joined(separator: "\n") + "\n"
    }

    private func importing(_ records: String..., retractions: String? = nil) async throws -> ImportReport {
        var job = ImportJob()
        (job.paths, job.store, job.retractions) = (
            [folder.file(records.joined(), "library.ris")], folder.store, retractions
        )
        return try await job.run { _ in }
    }

    private struct Line: Decodable, Equatable {
        struct Update: Decodable, Equatable { var relation, type: String, doi, date, source: String? }
        var id, doi, agency, reason: String?
        var valid: Bool
        var registered, matches: Bool?
        var updates: [Update]
    }

    private struct Check {
        var isWhole: Bool
        var lines: [Line]
        var said: String
    }

    private func check(
        _ paths: [String] = [], online registry: Registry? = nil, withStore: Bool = true, days: Int? = nil,
        retractions: String? = nil
    ) async throws -> Check {
        var job = DOICheckJob()
        if withStore { job.store = folder.store }
        if let registry {
            (job.isOnline, job.handleURL) = (true, registry.server.url)
            (job.crossrefURL, job.dataciteURL) = (registry.server.url, registry.server.url)
        }
        if let days { job.daysOfAnswers = days }
        (job.attempts, job.retractions) = (1, retractions)
        let said = Mutex<[String]>([])
        let output = folder.path("answers.ndjson")
        let isWhole = try await job.run(paths, output: output) { line in said.withLock { $0.append(line) } }
        let lines = try Data(contentsOf: URL(filePath: output)).split(separator: 0x0A)
        return Check(
            isWhole: isWhole, lines: try lines.map { try JSONDecoder().decode(Line.self, from: $0) },
            said: said.withLock { $0.joined(separator: "\n") })
    }

    private struct Atlas: Decodable {
        struct Study: Decodable {
            struct Flag: Decodable, Equatable {
                var code: String
                var values: [String]
            }
            struct Retraction: Decodable, Equatable {
                var kind, origin: String
                var doi, date: String?
            }
            var title, doi: String?
            var retraction: Retraction?
            var review: [Flag]
        }
        var studies: [Study]
    }

    private func studies() throws -> [Atlas.Study] {
        let path = folder.path("internal.json")
        var choice = ExportChoice()
        choice.isInternal = true
        try StoreJob(store: folder.store).export(choice, to: path)
        return try JSONDecoder().decode(Atlas.self, from: Data(contentsOf: URL(filePath: path))).studies
    }

    private func study() throws -> Atlas.Study { try #require(try studies().first) }

    private static let title = "Sleep and exertion in people with fatigue"
    /// A name as its registry has it, and with what an export put behind it.
    private static let (name, repairable) = ("10.1016/j.rest.2020.01.003", "10.1016/j.rest.2020.01.003/abstract")

    // MARK: - What is asked

    @Test("lines are checked in their order, each by syntax and registry")
    func checksLines() async throws {
        let registry = try Registry([Self.name: .init(title: Self.title)])
        let path = folder.file("https://doi.org/\(Self.name.uppercased())\n\nno DOI\n10.1000/none\n", "dois.txt")
        let lines = try await check([path], online: registry, withStore: false).lines
        #expect(lines.map(\.valid) == [true, false, false, true])
        #expect(lines.map(\.registered) == [true, nil, nil, false])
        #expect(lines.map(\.agency) == ["Crossref", nil, nil, nil])
        #expect(lines.allSatisfy { $0.matches == nil && $0.id == nil })
        #expect(registry.asked.sorted() == [Self.name, "10.1000/none"].sorted())
    }

    @Test("records of an export are compared with the works that their DOIs resolve to")
    func checksRecords() async throws {
        let registry = try Registry([
            "10.1000/a": .init(title: Self.title), "10.1000/b": .init(title: "Winter crops of the north", year: 1999),
        ])
        let path = folder.file(
            Self.record(Self.title, doi: "10.1000/a", id: "a") + Self.record(Self.title, doi: "10.1000/b", id: "b")
                + Self.record(Self.title, doi: nil, id: "c"), "library.ris")
        let lines = try await check([path], online: registry, withStore: false).lines
        #expect(lines.map(\.id) == ["a", "b", "c"])
        #expect(lines.map(\.matches) == [true, false, nil])
        #expect(lines.map(\.valid) == [true, true, false])
    }

    @Test("nobody is asked unless that is wanted")
    func isOffline() async throws {
        _ = try await importing(Self.record(Self.title, doi: Self.name))
        let check = try await check()
        #expect(check.lines.map(\.registered) == [nil])
        #expect(check.said.contains("unknown 1"))
    }

    // MARK: - What becomes of the studies

    @Test("a repaired DOI is confirmed by the name and the work together")
    func confirms() async throws {
        _ = try await importing(Self.record(Self.title, doi: Self.repairable))
        #expect(try study().review.map(\.code) == ["doi-unconfirmed"])
        let check = try await check(online: try Registry([Self.name: .init(title: Self.title + ": a cohort")]))
        #expect(check.lines.map(\.matches) == [true])
        #expect(try study().review.isEmpty)
        #expect(try study().doi == Self.name)
        #expect(check.said.contains("studies: changed 1"))
    }

    @Test("a repaired DOI that nobody knows, or that is another work's, is taken back", arguments: [true, false])
    func rejects(isRegistered: Bool) async throws {
        _ = try await importing(Self.record(Self.title, doi: Self.repairable))
        _ = try await check(
            online: try Registry(isRegistered ? [Self.name: .init(title: "Winter crops of the north")] : [:]))
        let study = try study()
        #expect(study.doi == nil)
        #expect(study.review == [.init(code: "doi-rejected", values: [Self.name, Self.repairable])])
        // The record is taken in again as it was: what the registry said holds.
        let again = try await importing(Self.record(Self.title, doi: Self.repairable))
        #expect(again.studies.changed == 0)
        #expect(try self.study().doi == nil)
    }

    @Test("a stated DOI is never taken away: another work's is flagged with that work's title, an unknown one too")
    func flags() async throws {
        _ = try await importing(
            Self.record(Self.title, doi: "10.1000/a", id: "a"),
            Self.record("Grip strength over a week", doi: "10.1000/b", id: "b"))
        let crops = Registry.Work(
            title: "Winter crops of the north", updates: #"{"DOI":"10.1000/n","type":"retraction"}"#)
        _ = try await check(online: try Registry(["10.1000/a": crops]))
        let studies = try studies().sorted { ($0.doi ?? "") < ($1.doi ?? "") }
        #expect(studies.map(\.doi) == ["10.1000/a", "10.1000/b"])
        #expect(
            studies.flatMap(\.review) == [
                .init(code: "doi-of-another-work", values: ["10.1000/a", "Winter crops of the north"]),
                .init(code: "doi-unregistered", values: ["10.1000/b"]),
            ])
        // The other work was retracted, not this one.
        #expect(studies.allSatisfy { $0.retraction == nil })
    }

    @Test("what the network can't say changes nothing")
    func keepsUnknown() async throws {
        let reply = LoopbackServer.Reply.answer(503, body: "")
        _ = try await importing(Self.record(Self.title, doi: Self.repairable))
        let check = try await check(online: try Registry(failing: reply))
        #expect(check.lines.map(\.registered) == [nil])
        #expect(check.lines.allSatisfy { $0.reason != nil })
        #expect(check.said.contains("studies: changed 0"))
        #expect(try study().review.map(\.code) == ["doi-unconfirmed"])
        // It is asked again, for an unknown is no answer.
        let later = try Registry([Self.name: .init(title: Self.title)])
        _ = try await self.check(online: later)
        #expect(later.asked == [Self.name])
        // And a failure later on takes nothing back.
        let failed = try await self.check(online: try Registry(failing: reply), days: 0)
        #expect(failed.lines.map(\.matches) == [true])
        #expect(try study().review.isEmpty)
    }

    // MARK: - Answers that are kept

    @Test("an answer holds for its days, and half an answer does not")
    func keepsAnswers() async throws {
        _ = try await importing(Self.record(Self.title, doi: Self.name))
        let half = try Registry([Self.name: .init(title: Self.title)]) {
            $0.hasPrefix("/works/") ? .answer(500, body: "") : nil
        }
        #expect(try await check(online: half).lines.map(\.registered) == [true])
        let whole = try Registry([Self.name: .init(title: Self.title)])
        for _ in 1...2 { #expect(try await check(online: whole).lines.map(\.matches) == [true]) }
        #expect(whole.asked == [Self.name])
        #expect(try await check().lines.map(\.matches) == [true])
        _ = try await check(online: whole, days: 0)
        #expect(whole.asked == [Self.name, Self.name])
    }

    @Test("a check that was interrupted goes on with the rest")
    func resumes() async throws {
        let names = (0..<40).map { "10.1000/x\($0)" }
        let path = folder.file(names.joined(separator: "\n"), "dois.txt")
        let works = Dictionary(uniqueKeysWithValues: names.map { ($0, Registry.Work(title: Self.title)) })
        // Ten are answered, then nobody any more.
        let count = Mutex(0)
        let first = try Registry(works) { path in
            guard path.hasPrefix("/api/") else { return nil }
            return count.withLock { count in
                count += 1
                return count > 10 ? .late(1, body: "") : nil
            }
        }
        let interrupted = Task { try await check([path], online: first) }
        while first.asked.count < 12 { try await Task.sleep(for: .milliseconds(10)) }
        interrupted.cancel()
        await #expect(throws: CancellationError.self) { try await interrupted.value }
        let second = try Registry(works)
        let lines = try await check([path], online: second).lines
        #expect(lines.map(\.doi) == names)
        #expect(lines.allSatisfy { $0.registered == true })
        #expect((30...33).contains(second.asked.count))
        #expect(Set(second.asked).isSubset(of: names))
    }

    // MARK: - Retractions

    private static let retraction =
        #"{"DOI":"10.1000/N","type":"retraction","source":"publisher","updated":{"date-parts":[[2021,3,9]]}}"#

    @Test("a retraction that Crossref records reaches the study, and heads the summary once")
    func findsRetraction() async throws {
        _ = try await importing(Self.record(Self.title, doi: Self.name))
        let registry = try Registry([Self.name: .init(title: Self.title, updates: Self.retraction)])
        let first = try await check(online: registry)
        #expect(
            first.said.hasPrefix("newly found: 1 retracted, withdrawn or under concern\n  retracted: \(Self.title)"))
        #expect(first.lines.first?.updates.map(\.type) == ["retraction"])
        let expected = Atlas.Study.Retraction(
            kind: "retracted", origin: "crossref", doi: "10.1000/n", date: "2021-03-09")
        #expect(try study().retraction == expected)
        let second = try await check(online: registry)
        #expect(!second.said.contains("newly found"))
        let report = try await importing(Self.record(Self.title, doi: Self.name))
        #expect(report.retractions.isEmpty)
        #expect(try study().retraction == expected)
    }

    /// Rows of the Retraction Watch database: date, notice, DOI, PMID, nature.
    private func retractionWatch(_ rows: [String]) -> String {
        let header = "RetractionDate,RetractionDOI,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature"
        return folder.file(([header] + rows).joined(separator: "\n") + "\n", "retractions.csv")
    }

    @Test("notices of Retraction Watch are found by DOI and by PMID, and the one that holds is shown")
    func readsRetractionWatch() async throws {
        let cases: [(notices: [String], kind: String, isWarning: Bool)] = [
            (["3/9/2021 0:00,10.1000/N,10.1016/J.REST.2020.000,0,Retraction"], "retracted", true),
            (["3/9/2021 0:00,10.1000/N,unavailable,31234001,Retraction"], "retracted", true),
            (["3/9/2021 0:00,10.1000/N,,31234002,Withdrawal"], "withdrawn", true),
            (["3/9/2021 0:00,10.1000/N,,31234003,Expression of concern"], "expression-of-concern", true),
            (["3/9/2021 0:00,10.1000/N,,31234004,Correction"], "corrected", false),
            // The gravest holds, unless a reinstatement is the latest word.
            (
                ["1/2/2020 0:00,10.1000/c,,31234005,Correction", "3/9/2021 0:00,10.1000/N,,31234005,Retraction"],
                "retracted", true
            ),
            (
                ["1/2/2020 0:00,10.1000/c,,31234006,Retraction", "3/9/2021 0:00,10.1000/N,,31234006,Reinstatement"],
                "reinstated", false
            ),
        ]
        let subjects = ["Sleep", "Grip strength", "Pacing", "Rest", "Heart rate", "Light", "Memory"]
        let records = cases.indices.map { index in
            Self.record(
                "\(subjects[index]) of people with fatigue", doi: "10.1016/j.rest.2020.00\(index)",
                pmid: "3123400\(index)", id: "r\(index)")
        }
        let file = retractionWatch(cases.flatMap(\.notices))
        let report = try await importing(records.joined(), retractions: file)
        let studies = try studies().sorted { ($0.doi ?? "") < ($1.doi ?? "") }
        #expect(
            studies.map(\.retraction)
                == cases.map {
                    .init(kind: $0.kind, origin: "retraction-watch", doi: "10.1000/n", date: "2021-03-09")
                })
        let count = cases.count(where: \.isWarning)
        #expect(report.description.hasPrefix("newly found: \(count) retracted"))
        #expect(report.retractions.count == count + 1)
        #expect(try await importing(records.joined(), retractions: file).retractions.isEmpty)
    }

    @Test("a notice that comes after the study marks it, with or without a network")
    func readsLaterNotice() async throws {
        _ = try await importing(Self.record(Self.title, doi: Self.name))
        let file = retractionWatch(["3/9/2021 0:00,10.1000/N,\(Self.name),0,Retraction"])
        let first = try await check(retractions: file)
        #expect(first.said.hasPrefix("newly found: 1"))
        #expect(first.lines.first?.updates.map(\.source) == ["retraction-watch"])
        #expect(try study().retraction?.kind == "retracted")
        let second = try await check()
        #expect(second.lines == first.lines)
        #expect(!second.said.contains("newly found"))
    }

    @Test("a file that is not the Retraction Watch database is refused before anything is done")
    func refusesOtherFile() async throws {
        let odd = folder.file("a,b\n1,2\n", "odd.csv")
        await #expect(throws: JobError.self) {
            try await importing(Self.record(Self.title, doi: nil), retractions: odd)
        }
        #expect(!FileManager.default.fileExists(atPath: folder.store))
    }
}
