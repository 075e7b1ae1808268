import Bibliography

/// The two name grammars of MEDLINE (NLM, *MEDLINE/PubMed Data Element Descriptions*, `FAU` and `AU`).
enum MEDLINEName {
    /// Reads `FAU`: "Wang, Zhi Hong", "Hensley, Dana T Jr"; nil where there is no name.
    static func full(_ written: String) -> PersonName? {
        let written = NameText.collapsed(written)
        guard !written.isEmpty, !ListMarker.isMore(written), !ListMarker.isNobody(written) else { return nil }
        guard let comma = written.utf8.firstIndex(of: 0x2C) else { return short(written) }
        let given = NameText.collapsed(written[written.utf8.index(after: comma)...])
        // "Jr" may stand behind a further comma in other systems' files of this format.
        guard !given.utf8.contains(0x2C) else { return RISName.name(written) }
        return RISName.inverted(NameText.collapsed(written[..<comma]), given: given)
    }

    /// Reads `AU`: "Wang ZH", "van Campen CM", "Hensley DT Jr"; nil where there is no name.
    ///
    /// Words without initials are a family name, or a group where one of them says so.
    static func short(_ written: String) -> PersonName? {
        let written = NameText.collapsed(written)
        guard !written.isEmpty, !ListMarker.isMore(written), !ListMarker.isNobody(written) else { return nil }
        guard !written.utf8.contains(0x2C) else { return full(written) }
        let words = NameText.words(written)
        if GroupName.isGroup(words) { return PersonName(literal: written) }
        guard let order = MEDLINEOrder(words, isCertain: true) else {
            return words.count > 3 ? PersonName(literal: written) : PersonName(family: written, given: "")
        }
        return PersonName(
            family: order.family.joined(separator: " "), given: order.given.joined(separator: " "),
            suffix: order.suffix ?? "")
    }
}
