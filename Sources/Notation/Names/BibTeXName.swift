import Bibliography

/// BibTeX's name grammar: "First von Last", "von Last, First" and "von Last, Jr, First".
///
/// Source: *BibTeXing* 4, *Tame the BeaST* 11. Names are cut before TeX is decoded, because braces protect blanks,
/// commas and case; `decoding` makes plain text of each part afterwards. Beyond BibTeX, what people write is
/// read as they mean it: initials behind the family name ("Wirth KJ"), and groups without braces.
struct BibTeXName {
    /// Makes plain text of TeX.
    let decoding: (String) -> String

    /// Reads one name; nil where there is none.
    func name(_ written: String) -> PersonName? {
        let written = withoutStrayAnd(BibTeXTokens.balanced(NameText.collapsed(written)))
        if ExtendedName.isExtended(written) { return ExtendedName(decoding: decoding).name(written) }
        if BibTeXTokens.isBraced(written) {
            let literal = plain(written)
            return literal.isEmpty || isNoName(literal) ? nil : PersonName(literal: literal)
        }
        if isNoName(plain(written)) { return nil }
        let parts = BibTeXTokens.parts(written).map(BibTeXTokens.words)
        switch parts.count {
        case 1: return uninverted(parts[0])
        case 3 where NameSuffix.isSuffixes(parts[2]) && !NameSuffix.isSuffixes(parts[1]):
            // "Smith, John, PhD".
            return inverted(parts[0], suffix: parts[2], given: parts[1])
        case 2: return inverted(parts[0], suffix: [], given: parts[1])
        default:
            // Too many commas: what follows the suffix is given names.
            return inverted(parts[0], suffix: parts[1], given: parts[2...].flatMap { $0 })
        }
    }

    /// First von Last: "von" is the words from the first small one to the last small one before the last word.
    private func uninverted(_ words: [String]) -> PersonName? {
        guard let last = words.indices.last else { return nil }
        // "John Smith III"; "Hensley DT Jr" is read below.
        guard last > 1, NameSuffix.isGeneration(words[last]), !NameWord.isInitials(words[last - 1]) else {
            return unsuffixed(words)
        }
        var name = unsuffixed(Array(words[..<last]))
        if name?.isLiteral == false { name?.suffix = plain(words[last...]) }
        return name
    }

    private func unsuffixed(_ words: [String]) -> PersonName? {
        guard let last = words.indices.last else { return nil }
        if let name = medline(words) ?? group(words) { return name }
        guard let first = words[..<last].firstIndex(where: BibTeXCase.isLower) else {
            return person(von: [], last: words[last...], given: words[..<last])
        }
        let end = words[..<last].lastIndex(where: BibTeXCase.isLower) ?? first
        return person(von: words[first...end], last: words[(end + 1)...], given: words[..<first])
    }

    private func inverted(_ family: [String], suffix: [String], given: [String]) -> PersonName? {
        if suffix.isEmpty, family.count > 1, let last = family.last, NameSuffix.isGeneration(last) {
            // "Smith III, John".
            return inverted(family.dropLast(), suffix: [last], given: given)
        }
        let end = family.dropLast().lastIndex(where: BibTeXCase.isLower).map { $0 + 1 } ?? 0
        return person(von: family[..<end], last: family[end...], given: given[...], suffix: suffix[...])
    }

    private func person(
        von: ArraySlice<String>, last: ArraySlice<String>, given: ArraySlice<String>, suffix: ArraySlice<String> = []
    ) -> PersonName? {
        var name = PersonName(family: plain(last), given: plain(given), suffix: plain(suffix))
        if last.count == 1, let only = last.first, BibTeXTokens.isBraced(only) {
            // Braces say that the family name is one: "{de Geus}" has no particle.
            name?.family = plain(last)
            name?.nonDroppingParticle = nil
        }
        guard !von.isEmpty else { return name }
        let particles = [plain(von), name?.nonDroppingParticle].compactMap(\.self)
        name?.nonDroppingParticle = particles.joined(separator: " ")
        return name
    }

    private func medline(_ words: [String]) -> PersonName? {
        guard words.count > 1 else { return nil }
        let shown = words.map { $0.utf8.first == 0x7B && $0.utf8.dropFirst().first != 0x5C ? $0 : decoding($0) }
        guard let order = MEDLINEOrder(shown) else { return nil }
        return PersonName(
            family: plain(words[..<order.family.count]), given: order.given.joined(separator: " "),
            suffix: order.suffix ?? "")
    }

    private func group(_ words: [String]) -> PersonName? {
        GroupName.isUnbracedGroup(words) || words.contains { $0 == "&" || $0 == "\\&" }
            ? PersonName(literal: plain(words[...])) : nil
    }

    private func isNoName(_ text: String) -> Bool { ListMarker.isMore(text) || ListMarker.isNobody(text) }

    private func plain(_ words: ArraySlice<String>) -> String {
        words.isEmpty ? "" : plain(words.joined(separator: " "))
    }

    private func plain(_ text: String) -> String { NameText.collapsed(decoding(text)) }

    /// A list that begins or ends with "and" leaves the word at its first or last name.
    private func withoutStrayAnd(_ name: String) -> String {
        guard BibTeXName.link.finds(in: name) else { return name }
        let words = BibTeXTokens.words(name)
        var kept = words.drop(while: isAnd)
        while kept.count > 1, let last = kept.last, isAnd(last) { kept.removeLast() }
        return kept.isEmpty || kept.count == words.count ? name : kept.joined(separator: " ")
    }

    private static let link = WordSearch(["and"])

    private func isAnd(_ word: String) -> Bool { word.utf8.count == 3 && NameWord.key(word) == "and" }
}
