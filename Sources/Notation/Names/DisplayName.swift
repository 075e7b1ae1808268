import Bibliography

/// Names as they are shown.
///
/// "Dr. Juan Q. Xavier de la Vega III (Doc Vega)", also "de la Vega, Juan Q., III".
/// The family name is the last word with the particles before it; honorifics and nicknames are left out. A single word is
/// a given name. Wrong for Spanish double names without "y" and for family names that stand first.
enum DisplayName {
    /// Reads one name; nil where there is none.
    static func name(_ written: String) -> PersonName? {
        let collapsed = NameText.collapsed(written)
        guard !collapsed.isEmpty, !ListMarker.isMore(collapsed), !ListMarker.isNobody(collapsed) else { return nil }
        if !collapsed.utf8.contains(0x2C), GroupName.isGroup(NameText.words(collapsed)) {
            return PersonName(literal: collapsed)
        }
        let parts = NameText.parts(Nickname.removed(from: collapsed), at: 0x2C).map { NameText.words($0) }
            .filter { !$0.isEmpty }
        guard let first = parts.first else { return nil }
        let rest = parts.dropFirst()
        if first.count > 1, rest.allSatisfy(isQualification) {
            return uninverted(first, suffixes: rest.map { $0.joined(separator: " ") })
        }
        return inverted(first, rest)
    }

    /// "Family, Given, Suffix", with suffixes behind either name and titles before the given one.
    private static func inverted(_ family: [String], _ rest: ArraySlice<[String]>) -> PersonName? {
        var (family, given) = (family, rest.first ?? [])
        if rest.isEmpty {
            return uninverted(family, suffixes: [])
        }
        let ofFamily = removeSuffixes(from: &family, leaving: 1)
        given.removeFirst(Honorific.leadingCount(given))
        let ofGiven = removeSuffixes(from: &given, leaving: 1)
        let suffixes = ofFamily + ofGiven + rest.dropFirst().map { $0.joined(separator: " ") }
        return PersonName(
            family: family.joined(separator: " "), given: given.joined(separator: " "),
            suffix: suffixes.joined(separator: ", "))
    }

    private static func uninverted(_ written: [String], suffixes: [String]) -> PersonName? {
        let titleCount = Honorific.leadingCount(written)
        var words = Array(written[titleCount...])
        if titleCount == 0, let name = medline(words, suffixes: suffixes) { return name }
        var suffix = removeSuffixes(from: &words, leaving: 2)
        if suffix.isEmpty, words.count > 2, let last = words.last, NameSuffix.isNumeral(last) {
            suffix = [words.removeLast()]
        }
        let chunks = linked(words)
        let all = (suffix + suffixes).joined(separator: ", ")
        guard chunks.count > 1 else {
            let isFamily = titleCount > 0 && !Honorific.takesGivenName(written[titleCount - 1])
            let only = words.joined(separator: " ")
            return PersonName(family: isFamily ? only : "", given: isFamily ? "" : only, suffix: all)
        }
        let start = familyStart(chunks)
        return PersonName(
            family: chunks[start...].joined().joined(separator: " "),
            given: chunks[..<start].joined().joined(separator: " "), suffix: all)
    }

    /// "Wirth KJ", "Bouchard J-P."; a single capital without a period is a family name ("Adolph D").
    private static func medline(_ words: [String], suffixes: [String]) -> PersonName? {
        guard let last = words.last, !(words.count > 2 && (NameSuffix.isDegree(last) || NameSuffix.isGeneration(last))),
            let order = MEDLINEOrder(words), order.given.count > 1 || order.given[0].utf8.count > 1
        else { return nil }
        return PersonName(
            family: order.family.joined(separator: " "), given: order.given.joined(separator: " "),
            suffix: ([order.suffix].compactMap(\.self) + suffixes).joined(separator: ", "))
    }

    /// Takes generations and degrees off the end, in their order.
    private static func removeSuffixes(from words: inout [String], leaving count: Int) -> [String] {
        var suffixes: [String] = []
        while words.count > count, let last = words.last, NameSuffix.isGeneration(last) || NameSuffix.isDegree(last) {
            suffixes.append(words.removeLast())
        }
        return suffixes.reversed()
    }

    /// A part behind the name that is no given name, "Jr" or "LUTC" say.
    private static func isQualification(_ words: [String]) -> Bool {
        if NameSuffix.isSuffixes(words) { return true }
        guard words.count == 1 else { return false }
        return NameWord.isAllCapitals(words[0]) && words[0].utf8.count > 2 && !words[0].utf8.contains(0x2E)
    }

    /// The words, those that a link joins in one chunk: "Velasquez y Garcia", "John and Jane".
    private static func linked(_ words: [String]) -> [[String]] {
        var chunks: [[String]] = []
        var joinsNext = false
        for word in words {
            // In a short name a single letter is an initial: "John e Smith".
            let isLink = links.contains(word.lowercased()) && (word.utf8.count > 1 || words.count > 3)
            if (isLink || joinsNext), !chunks.isEmpty {
                chunks[chunks.count - 1].append(word)
            } else {
                chunks.append([word])
            }
            joinsNext = isLink
        }
        return chunks
    }

    /// Where the family name begins: at the last run of particles, else at the last chunk.
    private static func familyStart(_ chunks: [[String]]) -> Int {
        let last = chunks.count - 1
        guard var start = chunks[..<last].lastIndex(where: isParticle), start > 0 else { return last }
        while start > 1, isParticle(chunks[start - 1]) { start -= 1 }
        return start
    }

    private static func isParticle(_ chunk: [String]) -> Bool {
        guard chunk.count == 1 else { return false }
        return ParticleTable.contains(chunk[0]) || capitalizedParticles.contains(chunk[0])
    }

    private static let links: Set<String> = ["and", "&", "y", "e", "of", "the", "und"]

    /// Words that stay with the family name behind them though they are written with a capital.
    private static let capitalizedParticles: Set<String> = [
        "Abu", "Al", "Da", "De", "Del", "Della", "Den", "Der", "Di", "Dos", "Du", "El", "Ibn", "La", "Le", "Mac", "Mc",
        "San", "Santa", "St", "St.", "Ste", "Ste.", "Ten", "Ter", "Van", "Vande", "Vanden", "Vander", "Von", "Zu",
        "mac", "st.",
    ]
}
