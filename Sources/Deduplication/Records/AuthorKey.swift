internal import Bibliography

/// An author's family name and given names, folded for comparison.
struct AuthorKey {
    /// Family key, `MatchRecord.subseparator`, folded given names; the folded words of a literal; empty for "Anonymous" and the like.
    let bytes: [UInt8]

    /// Makes the key of a name.
    init(_ name: PersonName) {
        var family = Self.words(name.literal ?? name.family ?? "", isFamily: name.literal == nil)
        var given = Self.words(name.given ?? "", isFamily: false)
        // "van, Hamont D": a particle alone in the family's place.
        if family.isEmpty, given.count > 1 { family = [given.removeFirst()] }
        let familyKey = Array(family.joined().prefix(48))
        if familyKey.isEmpty || Self.nobody.contains(familyKey) {
            bytes = []
        } else if name.literal == nil {
            given.removeAll { Self.suffixes.contains(Array($0)) }
            bytes = familyKey + [MatchRecord.subseparator] + given.joined().prefix(24)
        } else {
            bytes = Array(family.joined(separator: [0x20]))
        }
    }

    private static func words(_ text: String, isFamily: Bool) -> [ArraySlice<UInt8>] {
        var words = FoldedText.words(of: text, limit: 160).split(separator: 0x20)
        guard isFamily else { return words }
        while let first = words.first, particles.contains(Array(first)) { words.removeFirst() }
        while words.count > 1, let last = words.last, suffixes.contains(Array(last)) { words.removeLast() }
        return words
    }

    private static let nobody = Set(
        ["anonymous", "anon", "noauthorlisted", "noauthor", "na", "unknown"].map { Array($0.utf8) })
    private static let suffixes = Set(["jr", "sr", "ii", "iii", "iv", "3rd", "2nd"].map { Array($0.utf8) })
    private static let particles = Set(
        [
            "van", "von", "de", "der", "den", "del", "della", "da", "di", "do", "dos", "du", "la", "le", "el", "al",
            "ten", "ter",
            "vande", "vander", "zu", "zur", "af", "av", "st",
        ].map { Array($0.utf8) })
}
