import Atlas
import AtlasStore
import Foundation
import Normalization
import Writers

extension StoreJob {
    /// Everything that waits for a person, most visible first: a sentence and the command that decides it.
    ///
    /// - Returns: the lines.
    /// - Throws: `JobError`.
    public func review() throws -> [String] {
        try reviewList().items.map { item in
            let name = item.slug.isEmpty ? item.kind.rawValue : "\(item.kind.rawValue) \(item.slug)"
            return "\(name): \(item.sentence)\n    \(item.command)"
        }
    }

    /// Writes what waits as a table, whose column `decision` a person fills in.
    ///
    /// - Parameters:
    ///   - output: where to write; nil is standard output.
    ///   - delimiter: what parts cells: a comma, or a semicolon for Excel in many countries.
    /// - Throws: `JobError`.
    public func reviewTable(to output: String?, delimiter: UInt8 = 0x2C) throws {
        var table = CSVTable(ReviewRow.columns.map { CSVColumn($0) }, delimiter: delimiter)
        table.writeHead()
        for item in try reviewList().items {
            table.append([
                item.kind.rawValue, item.slug, item.otherSlug ?? "", item.field ?? "", item.code ?? "", item.sentence,
                item.choices.joined(separator: " | "), "", "", item.command,
            ])
        }
        try OutputFile.write(table.bytes, to: output)
    }

    /// Takes a filled-in table back: each row with a decision becomes one, as its command would have made it.
    ///
    /// - Parameters:
    ///   - file: the table; `-` is standard input.
    ///   - name: who decided; a row's `because` is the reason.
    ///   - say: told each line meant for a person.
    /// - Returns: false where a row could not be understood; the others are done.
    /// - Throws: `JobError`.
    public func importReview(_ file: String, by name: String, _ say: (String) -> Void) throws -> Bool {
        let rows = try ReviewRow.rows(of: file)
        var isWhole = true
        var count = 0
        for row in rows where !row.decision.isEmpty {
            do {
                let reason = row.because.isEmpty ? "decided in the review table" : row.because
                var judgement = Judgement(because: reason, by: name)
                judgement.isRow = true
                say(try decide(row, judgement))
                count += 1
            } catch let error as JobError {
                say("\(file): row \(row.number): \(error)")
                isWhole = false
            }
        }
        say("rows: \(rows.count), decided \(count)")
        return isWhole
    }

    private func decide(_ row: ReviewRow, _ judgement: Judgement) throws -> String {
        switch (row.kind, row.decision) {
        case (_, "seen"): try acknowledge(row.slug, row.code, judgement)
        case (_, "exclude"): try exclude(row.slug, judgement)
        case (_, "merge"): try merge(row.slug, row.otherSlug, judgement)
        case (_, "apart"): try apart(row.slug, row.otherSlug, judgement)
        case (_, "split"): try split(row.slug, judgement)
        case _ where row.field == "pem": try rule(row.slug, status: row.decision, judgement)
        case _ where row.field.isEmpty:
            throw JobError.failed("\(row.decision): this row takes one of its choices")
        default:
            try edit(row.slug, [(row.field, row.decision == "nothing" ? "" : row.decision)], judgement)
        }
    }

    func reviewList() throws -> ReviewList {
        let folder = URL(filePath: store).deletingLastPathComponent().path + "/quarantine"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let paths = files.sorted().map { folder + "/" + $0 }
        return try reading { try ReviewList(of: $0, quarantined: paths) }
    }
}

/// One row of the review table.
struct ReviewRow {
    static let columns = [
        "kind", "slug", "otherSlug", "field", "code", "question", "choices", "decision", "because", "command",
    ]

    /// The row in the file, from 1.
    let number: Int
    let kind, slug, otherSlug, field, code, decision, because: String

    static func rows(of file: String) throws -> [ReviewRow] {
        let table = try NamedCells(of: file, requiring: ["slug", "decision"])
        return table.rows.map { number, cells in
            ReviewRow(
                number: number, kind: cells["kind"] ?? "", slug: cells["slug"] ?? "",
                otherSlug: cells["otherSlug"] ?? "", field: cells["field"] ?? "", code: cells["code"] ?? "",
                decision: cells["decision"] ?? "", because: cells["because"] ?? "")
        }
    }
}
