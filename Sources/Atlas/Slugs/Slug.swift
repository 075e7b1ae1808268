package import Bibliography
internal import Normalization

/// How a study's name in addresses is made of its contents (ATLAS.md).
package enum Slug {
    /// The slug of a record before collisions are told apart: `van-campen-2020-cerebral-blood`.
    ///
    /// The first author's family name with its particles, or up to three content words of a group's name; the year; the
    /// first two content words of the title. Without an author: the first four content words, then the year. Letters
    /// are folded to ASCII, never dropped. A record with neither is named by its identifier, else by its id.
    package static func stem(of reference: Reference) -> String {
        let year = reference.year.map { [String($0)] } ?? []
        let title = words(of: reference.title ?? reference.originalTitle ?? "")
        let author = author(of: reference)
        if author.isEmpty, title.isEmpty { return identifier(of: reference) }
        let parts = author.isEmpty ? Array(title.prefix(4)) + year : author + year + Array(title.prefix(2))
        return parts.joined(separator: "-")
    }

    /// The words of a text as a slug has them: small ASCII letters and digits, parted by hyphens.
    ///
    /// Apostrophes join ("O'Brien" is `obrien`). Letters of scripts without a folding are left out.
    static func folded(_ text: some StringProtocol) -> String {
        var folded = ""
        var isPending = false
        for scalar in LetterFolding.ascii(String(text)).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", "A"..."Z":
                if isPending, !folded.isEmpty { folded += "-" }
                isPending = false
                folded.unicodeScalars.append(scalar)
            case "'", "’", "`": continue
            default: isPending = true
            }
        }
        return folded.lowercased()
    }

    private static func words(of text: String) -> [String] {
        ContentWords.of(text).map { folded($0) }.filter { !$0.isEmpty }
    }

    private static func author(of reference: Reference) -> [String] {
        guard let name = reference.authors.first?.name else { return [] }
        let family = folded(name.shownFamily)
        guard !family.isEmpty, !nobody.contains(family) else { return [] }
        guard name.isLiteral else { return [family] }
        let words = words(of: name.shownFamily)
        return words.isEmpty ? [family] : Array(words.prefix(3))
    }

    private static func identifier(of reference: Reference) -> String {
        let identifiers = reference.identifiers
        if let doi = identifiers.doi { return "doi-" + folded(doi) }
        if let pmid = identifiers.pmid { return "pmid-" + folded(pmid) }
        let id = folded(reference.id)
        return id.isEmpty ? "record" : "record-" + id
    }

    /// Names that stand for the lack of one.
    private static let nobody: Set = [
        "anonymous", "anon", "unknown", "no-author", "no-authors-listed", "none", "na", "n-a",
    ]
}
