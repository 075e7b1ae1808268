import Atlas
import AtlasStore
import Bibliography
import Notation
import Writers

/// What is exported of a store, and how.
public struct ExportChoice: Sendable {
    /// A name of `StoreJob.exportFormats`.
    public var format = "atlas"
    /// The question that exported studies answer; nil takes all.
    public var query: String?
    /// A run: only what changed after it is written.
    public var since: Int64?
    /// True adds what only editors see.
    public var isInternal = false
    /// True shows "PEM unclear" where a machine's "required" still waits for a person.
    public var holdsUnreviewed = false
    /// True writes BibTeX in ASCII: accents and signs as TeX commands.
    public var isASCIIOnly = false
    /// The most studies of one file; nil writes one file.
    public var splitCount: Int?

    /// What parts the cells of CSV: a comma, a semicolon for Excel in many countries, a tab.
    public var delimiter: UInt8 = 0x2C

    /// Makes a choice of everything, as the public atlas JSON.
    public init() {}
}

extension StoreJob {
    /// The names of the formats that studies are exported in.
    public static var exportFormats: [String] { ["atlas"] + OutputFormat.allCases.map(\.rawValue) }

    /// Writes studies.
    ///
    /// - Parameters:
    ///   - choice: which, and how.
    ///   - output: where to write; nil is standard output. Several files get `-1`, `-2` … before their ending.
    ///   - say: told each line meant for a person.
    /// - Throws: `JobError`.
    public func export(_ choice: ExportChoice, to output: String?, _ say: (String) -> Void = { _ in }) throws {
        var (studies, tombstones) = try chosen(choice)
        if choice.holdsUnreviewed { for place in studies.indices { studies[place].holdUnreviewed() } }
        guard let count = choice.splitCount else {
            return try OutputFile.write(bytes(of: studies, tombstones, choice, say), to: output)
        }
        guard let output, output != "-", count > 0 else {
            throw JobError.failed("several files need a name: give --output, and --split a number from 1")
        }
        for (number, start) in stride(from: 0, to: max(studies.count, 1), by: count).enumerated() {
            let part = Array(studies[start..<min(start + count, studies.count)])
            let stones = number == 0 ? tombstones : tombstones.map { _ in [] }
            try OutputFile.write(bytes(of: part, stones, choice, say), to: Self.numbered(output, number + 1))
        }
    }

    private func chosen(_ choice: ExportChoice) throws -> ([Study], [Tombstone]?) {
        let query: StudyQuery?
        do { query = try choice.query.map { try StudyQuery($0) } } catch { throw JobError.failed("\(error)") }
        let isPublishing = choice.format == "atlas" && !choice.isInternal
        return try isPublishing
            ? writing { try $0.chosen(query, choice.since, isPublishing: true) }
            : reading { try $0.chosen(query, choice.since, isPublishing: false) }
    }

    private func bytes(
        of studies: [Study], _ tombstones: [Tombstone]?, _ choice: ExportChoice, _ say: (String) -> Void
    ) throws -> [UInt8] {
        if choice.format == "atlas" {
            let json = AtlasJSON(rulesetVersion: try Rulebook().version, for: choice.isInternal ? .editors : .everybody)
            return json.bytes(of: studies, tombstones: tombstones)
        }
        if choice.format == "csv" {
            let columns = StudyTable.headings.map { CSVColumn($0, isNumbering: StudyTable.numberings.contains($0)) }
            var table = CSVTable(columns, delimiter: choice.delimiter)
            table.writeHead()
            for row in StudyTable.rows(of: studies) { table.append(row) }
            for cut in table.cuts { say("\(cut)") }
            return table.bytes
        }
        guard let format = OutputFormat(rawValue: choice.format) else {
            throw JobError.failed(
                "\(choice.format): no such format; take one of \(Self.exportFormats.joined(separator: ", "))")
        }
        var options = OutputOptions()
        options.isASCIIOnly = choice.isASCIIOnly
        return format.bytes(of: studies.map { $0.reference(for: format) }, options: options)
    }

    private static func numbered(_ path: String, _ number: Int) -> String {
        let start = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        guard let dot = path[start...].lastIndex(of: "."), dot > start else { return "\(path)-\(number)" }
        return "\(path[..<dot])-\(number)\(path[dot...])"
    }

    /// The studies that a question asks for, a line each: slug, badge and byline.
    ///
    /// - Parameter query: words and filters.
    /// - Returns: the lines, best first.
    /// - Throws: `JobError`.
    public func search(_ query: String) throws -> [String] {
        let question: StudyQuery
        do { question = try StudyQuery(query) } catch { throw JobError.failed("\(error)") }
        return try reading { try $0.studies(matching: question) }.map { study in
            let reference = study.reference
            let parts = [
                study.slug, reference.pem?.badge.rawValue ?? "", reference.title ?? "", Byline(reference).description,
            ]
            return parts.joined(separator: "\t")
        }
    }
}

extension AtlasStore {
    /// What an export is to hold; a public atlas JSON publishes the slugs that it holds.
    fileprivate func chosen(
        _ query: StudyQuery?, _ since: Int64?, isPublishing: Bool
    ) throws -> ([Study], [Tombstone]?) {
        let wanted = try query.map { Set(try studies(matching: $0).map(\.slug)) }
        let changes = try since.map { try self.changes(since: $0) }
        let changed = changes.map { Set($0.changed.map(\.slug)) }
        let slugs = wanted.map { wanted in changed.map(wanted.intersection) ?? wanted } ?? changed
        let all = try isPublishing ? publish(only: slugs) : shownStudies()
        return (all.filter { slugs?.contains($0.slug) ?? true }, changes?.gone)
    }
}

extension Study {
    /// The study as a record that finds its way back: it tells its slug where the format has a place for it, and to people
    /// in words what the badge and the banner of its page say.
    fileprivate func reference(for format: OutputFormat) -> Reference {
        var marked = reference
        marked.id = slug
        marked.identifiers.others.removeAll { $0.kind == AtlasMark.identifierKind }
        if format != .ris, format != .bibtex {
            marked.identifiers.others.append(Identifier(AtlasMark.identifierKind, slug))
        }
        // A line of ours has a member for each.
        guard format != .ndjson else { return marked }
        let mark = AtlasMark(slug: slug, pem: reference.pem, retraction: reference.retraction?.kind)
        marked.source.database = AtlasMark.database
        marked.unmapped.append(UnmappedField("note", mark.note))
        marked.keywords += mark.keywords.map { Keyword($0, kind: AtlasMark.database) }
        return marked
    }

    /// Shows that PEM is unclear where the machine's "required" waits for a person.
    fileprivate mutating func holdUnreviewed() {
        guard var pem = reference.pem, pem.status == .required, !pem.isDecidedByEditor, !pem.needsReview.isEmpty else {
            return
        }
        pem.status = .unstated
        pem.confidence = .low
        (pem.evidence, pem.definitions) = ([], [])
        pem.explanation = "An editor has not yet checked whether PEM was required for taking part."
        reference.pem = pem
    }
}
