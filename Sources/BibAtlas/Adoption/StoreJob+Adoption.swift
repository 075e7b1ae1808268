import Atlas
import AtlasStore
import Bibliography
import Foundation
import Normalization

/// A page that is live already, with what was written on it.
struct AdoptedPage {
    var slug = ""
    var doi, pmid, title, found, whyItMatters, doesNotProve, badge: String?

    init(_ cells: [String: String]) {
        func cell(_ names: String...) -> String? { names.lazy.compactMap { cells[$0] }.first { !$0.isEmpty } }
        slug = cell("slug") ?? ""
        doi = cell("doi", "DOI").flatMap { DOI(canonicalizing: $0)?.name }
        (pmid, title) = (cell("pmid", "PMID"), cell("title"))
        (found, whyItMatters, doesNotProve) = (cell("found"), cell("whyItMatters", "why"), cell("doesNotProve", "not"))
        badge = cell("badge", "pemBadge")
    }

    /// Reads a table, or an array of objects in the shape of the atlas JSON.
    static func pages(of file: String) throws -> [AdoptedPage] {
        let bytes = try NamedCells.bytes(of: file)
        let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
        guard first == UInt8(ascii: "[") || first == UInt8(ascii: "{") else {
            return try NamedCells(bytes, file, requiring: ["slug"]).rows.map { AdoptedPage($0.cells) }
        }
        guard let json = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
            throw JobError.failed("\(file): this is neither a table nor JSON")
        }
        let objects = (json as? [String: Any])?["studies"] as? [[String: Any]] ?? json as? [[String: Any]]
        guard let objects else { throw JobError.failed("\(file): an array of objects with a slug is wanted") }
        return objects.map { AdoptedPage(cells(of: $0)) }
    }

    private static func cells(of object: [String: Any]) -> [String: String] {
        var cells: [String: String] = [:]
        for (name, value) in object {
            if let text = value as? String { cells[name] = text }
            if let number = value as? Int { cells[name] = String(number) }
            if let nested = value as? [String: Any] { cells.merge(Self.cells(of: nested)) { first, _ in first } }
        }
        return cells
    }

    /// The paragraphs by field.
    var paragraphs: [(field: String, value: String)] {
        [("found", found), ("whyItMatters", whyItMatters), ("doesNotProve", doesNotProve)]
            .compactMap { field, text in text.map { (field, $0) } }
    }

    /// True for a slug that our addresses can have and that no letter fell out of.
    func isSound(for study: Study) -> Bool {
        let isPlain = slug.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
        }
        guard isPlain, !slug.hasPrefix("unknown-") else { return false }
        let stem = Slug.stem(of: study.reference)
        // "lhn-2024-…" is "lohn-2024-…" with a letter dropped.
        let (author, right) = (slug.prefix { $0 != "-" }, stem.prefix { $0 != "-" })
        return author.utf8.count >= right.utf8.count || !Self.isThinned(author, from: right)
    }

    private static func isThinned(_ text: Substring, from whole: Substring) -> Bool {
        var rest = text[...]
        for letter in whole where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty && text.first == whole.first
    }
}

extension StoreJob {
    /// Binds pages that are live elsewhere to studies: their slugs win, their paragraphs are taken over.
    ///
    /// A page finds its study by DOI, PMID, then by its title. A faulty slug becomes a redirect. A badge that differs from
    /// the machine's is told, not taken: a person rules.
    ///
    /// - Parameters:
    ///   - file: CSV or JSON with slug, doi, pmid, title, found, whyItMatters, doesNotProve, badge.
    ///   - judgement: who, why and when.
    ///   - say: told each line meant for a person.
    /// - Returns: false where a page has no study.
    /// - Throws: `JobError`.
    public func adopt(_ file: String, _ judgement: Judgement, _ say: (String) -> Void) throws -> Bool {
        let pages = try AdoptedPage.pages(of: file)
        return try writing { opened in
            let finder = AdoptionFinder(try opened.studies())
            var (names, decisions): ([(study: String, page: String, isSound: Bool)], [Decision]) = ([], [])
            var lost = 0
            for page in pages {
                guard !page.slug.isEmpty, let study = finder.study(of: page) else {
                    say(
                        "\(page.slug): no study matches \(page.doi ?? page.pmid ?? page.title ?? "a page without DOI, PMID and title")"
                    )
                    lost += 1
                    continue
                }
                names.append((study.slug, page.slug, page.isSound(for: study)))
                for (field, text) in page.paragraphs where EditableField.named(field)?.value(of: study) != text {
                    var said = judgement.statement(.edit, study.slug)
                    (said.field, said.value) = (field, text)
                    decisions.append(try opened.decision(said, on: study))
                }
                if let badge = page.badge, let own = study.reference.pem?.badge.rawValue, badge != own {
                    say("\(page.slug): the page says \"\(badge)\", the rules say \"\(own)\"; rule decides")
                }
            }
            let rules = try Rulebook(authority: JournalsJob.authority(of: opened))
            var run = Run(command: "adopt", date: judgement.date, rulesetVersion: rules.version)
            run.id = try opened.book(decisions, run: run)?.runID
            run.id = try opened.adopt(names, run: run) ?? run.id
            let update = try StudyUpdater(rules: rules).update(opened, clusters: opened.clusters(), run: run)
            let name = run.id.map { "run \($0): " } ?? ""
            say(
                "\(name)pages \(pages.count), bound \(names.count), without a study \(lost); \(DecisionOutcome(update).text)"
            )
            return lost == 0
        }
    }
}

/// Finds the study that a page is about.
private struct AdoptionFinder {
    private var byName: [String: Study] = [:]
    private var byTitle: [String: [Study]] = [:]

    init(_ studies: [Study]) {
        for study in studies {
            let identifiers = study.reference.identifiers
            let names =
                [identifiers.doi.map { "doi:" + $0 }, identifiers.pmid.map { "pmid:" + $0 }]
                + study.preprints.map { $0.doi.map { "doi:" + $0 } }
            for name in names.compactMap(\.self) where byName[name] == nil { byName[name] = study }
            if let title = study.reference.title { byTitle[TitleKey(title).text, default: []].append(study) }
        }
    }

    func study(of page: AdoptedPage) -> Study? {
        if let found = page.doi.flatMap({ byName["doi:" + $0] }) ?? page.pmid.flatMap({ byName["pmid:" + $0] }) {
            return found
        }
        // A title that two studies have names neither.
        let titled = page.title.flatMap { byTitle[TitleKey($0).text] } ?? []
        return titled.count == 1 ? titled.first : nil
    }
}
