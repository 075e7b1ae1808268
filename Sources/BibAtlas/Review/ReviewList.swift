import Atlas
import AtlasStore
import Bibliography

/// Everything over a store that waits for a person, most visible first.
struct ReviewList {
    /// What waits.
    struct Item {
        /// What kind of question it is; the raw value stands in the table.
        enum Kind: String, CaseIterable {
            case retraction, pem, doi, conflict, decision, duplicate, split, quarantine
        }

        var kind: Kind
        /// The study; empty for what is no study yet.
        var slug: String
        /// One plain sentence.
        var sentence: String
        /// The command that decides.
        var command: String
        /// What a spreadsheet's `decision` cell may say.
        var choices: [String] = []
        /// The other study of a pair.
        var otherSlug: String?
        /// The field that a value decides.
        var field: String?
        /// What an acknowledgement names.
        var code: String?
        /// How far it can be seen: the smaller, the more.
        var rank = 0
    }

    private(set) var items: [Item] = []

    /// Lists what waits.
    ///
    /// - Parameters:
    ///   - store: an open store.
    ///   - quarantined: files in which records lie that could not be read, with their paths.
    /// - Throws: the store's error.
    init(of store: AtlasStore, quarantined: [String] = []) throws {
        let studies = try store.shownStudies()
        for study in studies {
            addRetraction(of: study)
            addPEM(of: study)
            for flag in study.review { add(flag, of: study) }
        }
        for proposal in try store.proposals() { add(proposal) }
        for path in quarantined {
            items.append(
                Item(
                    kind: .quarantine, slug: "", sentence: "Records in \(path) could not be read.",
                    command: "mend the file, then: bibatlas import \(path)", rank: 7))
        }
        items.sort {
            ($0.rank, $0.slug, $0.kind.rawValue, $0.field ?? "") < ($1.rank, $1.slug, $1.kind.rawValue, $1.field ?? "")
        }
    }

    private mutating func addRetraction(of study: Study) {
        guard let retraction = study.reference.retraction, retraction.kind.isWarning,
            !Self.isSeen("retraction", retraction.kind.rawValue, study)
        else { return }
        let notice = [retraction.date, retraction.doi].compactMap(\.self).joined(separator: ", ")
        let sentence =
            "The work is marked \(retraction.kind.rawValue) by \(retraction.origin)\(notice.isEmpty ? "" : " (\(notice))")."
        items.append(
            Item(
                kind: .retraction, slug: study.slug, sentence: sentence,
                command: "bibatlas acknowledge \(study.slug) \(retraction.kind.rawValue) \(Self.why)",
                choices: ["seen", "exclude"],
                field: "retraction", code: retraction.kind.rawValue, rank: 0))
    }

    private mutating func addPEM(of study: Study) {
        guard let pem = study.reference.pem, !pem.isDecidedByEditor, !pem.needsReview.isEmpty else { return }
        let reasons = pem.needsReview.map { $0.split(separator: "-").joined(separator: " ") }.joined(separator: ", ")
        items.append(
            Item(
                kind: .pem, slug: study.slug,
                sentence:
                    "The rules say \"\(pem.badge.rawValue)\" (\(pem.status.rawValue)) and are not sure: \(reasons).",
                command: "bibatlas rule \(study.slug) --status \(pem.status.rawValue) \(Self.why)",
                choices: PEMAssessment.Status.allCases.map(\.rawValue), field: "pem",
                rank: pem.status == .required ? 1 : 4))
    }

    private mutating func add(_ flag: ReviewFlag, of study: Study) {
        guard !Self.isSeen(flag.field, flag.code.rawValue, study) else { return }
        let isDecision = flag.code == .changedUnderDecision || flag.code == .conflictingDecisions
        let isDOI = flag.field == "doi" && !isDecision
        let value = flag.values.first ?? ""
        let command =
            flag.field == "pem"
            ? "bibatlas rule \(study.slug) --status \(value) \(Self.why)"
            : "bibatlas edit \(study.slug) --set \(flag.field)=\(Self.quoted(value)) \(Self.why)"
        items.append(
            Item(
                kind: isDecision ? .decision : isDOI ? .doi : .conflict, slug: study.slug, sentence: flag.message,
                command: command, choices: ["seen"] + flag.values, field: flag.field,
                code: flag.code.rawValue, rank: isDecision ? 2 : isDOI ? 3 : 5))
    }

    private mutating func add(_ proposal: StudyProposal) {
        let (slug, other) = (proposal.slugs.first ?? "", proposal.slugs.dropFirst().first)
        if proposal.kind == .merge, let other {
            items.append(
                Item(
                    kind: .duplicate, slug: slug, sentence: "\(slug) and \(other) look like one work.",
                    command: "bibatlas merge \(slug) \(other) \(Self.why), or apart", choices: ["merge", "apart"],
                    otherSlug: other, rank: 2))
        } else {
            items.append(
                Item(
                    kind: .split, slug: slug, sentence: "The records of \(slug) look like several works.",
                    command: "bibatlas split \(slug) \(Self.why)", choices: ["split"], rank: 6))
        }
    }

    /// True where a person set the field itself, which answers what was asked of it.
    private static func isSeen(_ field: String, _ code: String, _ study: Study) -> Bool {
        study.decisions?.contains { decision in
            (decision.kind == .acknowledge && decision.field == field && decision.value == code)
                || (decision.kind == .edit && decision.field == field && !code.contains("decision"))
        } ?? false
    }

    private static let why = "--because TEXT --by NAME"

    private static func quoted(_ value: String) -> String {
        value.contains { " '\"()<>&;|$`\\*?".contains($0) }
            ? "'" + value.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
            : value
    }
}
