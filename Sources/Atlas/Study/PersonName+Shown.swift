package import Bibliography

extension PersonName {
    /// The family name as the atlas shows and sorts it: with its particles, of both kinds, in front.
    ///
    /// PubMed writes names so. Whether a grammar calls a particle dropping depends on the source's format; the atlas
    /// may not show one person two ways for that (ATLAS.md, defect 3).
    package var shownFamily: String {
        guard literal == nil, let droppingParticle, !droppingParticle.isEmpty else { return familyWithParticle }
        let joins = droppingParticle.last == "'" || droppingParticle.last == "’" || droppingParticle.last == "-"
        return droppingParticle + (joins ? "" : " ") + familyWithParticle
    }

    /// The given names as the atlas shows them, initials parted by blanks and without periods; nil where there are none.
    package var shownGiven: String? {
        guard literal == nil, let given else { return nil }
        let words = given.split { $0 == " " || $0 == "\u{A0}" }.flatMap { GivenWord.parts(of: $0) }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}

/// One word of the given names, as sources write it.
enum GivenWord {
    /// Parts initials that stand together: "K.J." and "KJ" give "K" and "J"; any other word is itself.
    static func parts(of word: Substring) -> [String] {
        let pieces = word.split(separator: ".", omittingEmptySubsequences: false)
        // A hyphen after a period joins: "J.-P." is "J-P".
        var parts: [String] = []
        for piece in pieces where !piece.isEmpty {
            if piece.first == "-", let last = parts.popLast() {
                parts.append(last + piece)
            } else {
                parts.append(contentsOf: joinedInitials(piece))
            }
        }
        return parts
    }

    /// Two or three capitals are initials; four only without a vowel, for "ANNA" is a name.
    private static func joinedInitials(_ piece: Substring) -> [String] {
        let scalars = piece.unicodeScalars
        guard (2...4).contains(scalars.count), scalars.allSatisfy({ $0.properties.isUppercase }) else {
            return [String(piece)]
        }
        if scalars.count == 4, scalars.contains(where: { "AEIOUYÄÖÜ".unicodeScalars.contains($0) }) {
            return [String(piece)]
        }
        return scalars.map { String($0) }
    }
}
