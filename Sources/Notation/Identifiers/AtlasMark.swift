package import Bibliography

/// How an export tells, in plain words, which study of an atlas a record is.
///
/// A sentence in a note, and keywords, for reference managers keep the one or the other:
///
///     BibAtlas study wirth-2025-potential-causes: PEM unclear (not applicable); retracted.
package struct AtlasMark: Hashable, Sendable {
    /// The kind of identifier that a slug is, among a record's other identifiers.
    package static let identifierKind = "bibatlas"
    /// The database that a marked record states where it states no other.
    package static let database = "BibAtlas"

    /// The study's slug.
    package var slug: String
    /// What became of the work.
    package var retraction: Retraction.Kind?
    /// The PEM criterion in words; not read back, for the status is a matter of the record's own text.
    private var pem: String?

    /// Makes the mark of a study.
    ///
    /// - Parameters:
    ///   - slug: the study's slug.
    ///   - pem: its assessment.
    ///   - retraction: what became of the work.
    package init(slug: String, pem: PEMAssessment?, retraction: Retraction.Kind?) {
        (self.slug, self.retraction) = (slug, retraction)
        self.pem = pem.map { Self.words(badge: $0.badge, status: $0.status) }
    }

    /// The sentence for a note.
    package var note: String {
        let facts = [pem, retraction.map(Self.words)].compactMap(\.self)
        return Self.head + slug + (facts.isEmpty ? "." : ": " + facts.joined(separator: "; ") + ".")
    }

    /// The keywords: the slug, the PEM criterion, what became of the work.
    package var keywords: [String] {
        [Self.keywordHead + slug] + [pem, retraction.map(Self.words)].compactMap(\.self)
    }

    private static let head = "BibAtlas study "
    private static let keywordHead = "BibAtlas: "

    private static func words(badge: PEMAssessment.Badge, status: PEMAssessment.Status) -> String {
        switch status {
        case .required, .notRequired: badge.rawValue
        case .mixed, .unstated, .notApplicable: "\(badge.rawValue) (\(plain(status.rawValue)))"
        }
    }

    private static func words(_ kind: Retraction.Kind) -> String { plain(kind.rawValue) }

    private static func plain(_ name: String) -> String { name.split(separator: "-").joined(separator: " ") }
}

extension AtlasMark {
    /// Takes the sentence out of a note.
    ///
    /// - Parameter note: the note; what is left of it stays, nothing where only markup and blanks are left.
    /// - Returns: the mark; nil where the note has none.
    package static func take(from note: inout String) -> AtlasMark? {
        guard note.utf8.contains(UInt8(ascii: "B")), let start = note.firstRange(of: head) else { return nil }
        let slug = note[start.upperBound...].prefix(while: isOfSlug)
        guard isSlug(slug) else { return nil }
        let rest = note[slug.endIndex...]
        let end = rest.firstIndex(of: ".").map { rest.index(after: $0) } ?? slug.endIndex
        var mark = AtlasMark(slug: String(slug), pem: nil, retraction: nil)
        for fact in rest[..<end].dropFirst().split(whereSeparator: { $0 == ";" || $0 == "." }) {
            mark.retraction = mark.retraction ?? kind(fact.trimmingPrefix(while: { $0 == " " }))
        }
        note = String(note[..<start.lowerBound] + note[end...])
        if hasNoText(note) { note = "" }
        return mark
    }

    /// The mark that a keyword with a slug is; nil for any other.
    package init?(keyword: String) {
        guard keyword.hasPrefix(Self.keywordHead), Self.isSlug(keyword.dropFirst(Self.keywordHead.count)) else {
            return nil
        }
        self.init(slug: String(keyword.dropFirst(Self.keywordHead.count)), pem: nil, retraction: nil)
    }

    /// What a keyword beside the slug tells of a retraction.
    package static func kind(_ keyword: some StringProtocol) -> Retraction.Kind? {
        Retraction.Kind.allCases.first { words($0) == keyword }
    }

    /// True for the keyword that tells of the PEM criterion.
    package static func isPEM(_ keyword: String) -> Bool { pemWords.contains(keyword) }

    private static let pemWords = Set(
        PEMAssessment.Badge.allCases.flatMap { badge in
            PEMAssessment.Status.allCases.map { words(badge: badge, status: $0) }
        })

    /// True for what is made of small ASCII letters and digits, parted by single hyphens.
    package static func isSlug(_ text: some StringProtocol) -> Bool {
        text.utf8.count <= 200
            && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
                !part.isEmpty && part.allSatisfy { isOfSlug($0) && $0 != "-" }
            }
    }

    private static func isOfSlug(_ character: Character) -> Bool {
        character.utf8.count == 1
            && character.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) }
    }

    /// True where a text is markup and blanks alone: reference managers wrap notes into HTML.
    private static func hasNoText(_ text: String) -> Bool {
        var isTag = false
        for character in text {
            switch character {
            case "<": isTag = true
            case ">" where isTag: isTag = false
            case _ where isTag || character.isWhitespace: continue
            default: return false
            }
        }
        return !isTag
    }
}
