import Bibliography

/// RIS's name grammar: "Family, Given, Suffix" (RIS Format Specifications 2011, tags A1 to A4 and AU).
///
/// What exporters write instead is told by its shape: "Smith JA", "Smith, Jr., John", groups. Without a comma two
/// words are family and given, as the order of the format is; that turns "Jianjun Huang" around.
enum RISName {
    /// Reads one name; nil where there is none.
    static func name(_ written: String) -> PersonName? {
        let written = NameText.collapsed(written)
        guard !written.isEmpty, !ListMarker.isMore(written), !ListMarker.isNobody(written) else { return nil }
        let parts = NameText.parts(written, at: 0x2C)
        guard parts.count > 1 else { return unparted(written) }
        let family = parts[0]
        if GroupName.isGroup(NameText.words(family)) { return PersonName(literal: written) }
        if parts.count == 2, parts[1].isEmpty, family.utf8.contains(0x20),
            ParticleTable.leadingCount(NameText.words(family)) == 0
        {
            // EndNote keeps a group whole by a comma at its end.
            return PersonName(literal: family)
        }
        guard parts.count > 2 else { return inverted(family, given: parts[1]) }
        if NameSuffix.isSuffixes(NameText.words(parts[1])) {
            return PersonName(family: family, given: joined(parts[2...], by: " "), suffix: parts[1])
        }
        return PersonName(family: family, given: parts[1], suffix: joined(parts[2...], by: ", "))
    }

    /// "Family, Given" with a suffix behind either ("Smith Jr., John", "Smith, John Jr").
    static func inverted(_ family: String, given: String) -> PersonName? {
        var (family, given, suffix) = (family, given, "")
        if let (rest, last) = splittingGeneration(given) {
            (given, suffix) = (rest, last)
        } else if let (rest, last) = splittingGeneration(family) {
            (family, suffix) = (rest, last)
        }
        return PersonName(family: family, given: given, suffix: suffix)
    }

    private static func splittingGeneration(_ text: String) -> (rest: String, suffix: String)? {
        guard let space = text.utf8.lastIndex(of: 0x20) else { return nil }
        let last = text[text.index(after: space)...]
        return NameSuffix.isGeneration(last) && last != "Junior" ? (String(text[..<space]), String(last)) : nil
    }

    private static func unparted(_ written: String) -> PersonName? {
        let words = NameText.words(written)
        if words.count == 1 {
            return GroupName.isAcronym(written)
                ? PersonName(literal: written) : PersonName(family: written, given: "")
        }
        if GroupName.isGroup(words) || written.utf8.last == 0x29 { return PersonName(literal: written) }
        if let order = MEDLINEOrder(words, isCertain: true) { return medline(order) }
        let particles = ParticleTable.leadingCount(words)
        if words.count - particles <= 2 {
            let end = min(particles + 1, words.count)
            return PersonName(
                family: words[..<end].joined(separator: " "), given: words[end...].joined(separator: " "))
        }
        let isDisplayed = words.dropLast().contains { ParticleTable.contains($0) || NameWord.isSingleInitial($0) }
        return isDisplayed ? DisplayName.name(written) : PersonName(literal: written)
    }

    /// One initial with a period behind two words leaves the second one to the given names: "Tejedor Jorge A.".
    private static func medline(_ order: MEDLINEOrder) -> PersonName? {
        var (family, given) = (order.family, order.given)
        if family.count == 2, given.count == 1, given[0].utf8.count == 2, given[0].utf8.last == 0x2E,
            !ParticleTable.contains(family[0].lowercased())
        {
            given.insert(family.removeLast(), at: 0)
        }
        return PersonName(
            family: family.joined(separator: " "), given: given.joined(separator: " "), suffix: order.suffix ?? "")
    }

    private static func joined(_ parts: ArraySlice<String>, by separator: String) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: separator)
    }
}
