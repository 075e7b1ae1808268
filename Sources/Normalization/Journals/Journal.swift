/// One journal as an authority knows it.
package struct Journal: Hashable, Sendable {
    /// The full title, in the list's own capitals.
    package var title: String
    /// NLM's abbreviation, without periods; nil where no list states one, for it can't be derived.
    package var abbreviation: String?
    /// The ISO 4 abbreviation, with periods.
    package var iso4: String?
    /// The ISSN of the print edition, `1664-042X`.
    package var issnPrint: String?
    /// The ISSN of the electronic edition.
    package var issnElectronic: String?
    /// The number in NLM's catalog.
    package var nlmID: String?
    /// Acronyms and former titles by which it is known: `PNAS`.
    package var aliases: [String]
    /// True where two lists agree on the abbreviation.
    package var isVerified: Bool

    /// Makes a journal.
    package init(
        title: String, abbreviation: String? = nil, iso4: String? = nil, issnPrint: String? = nil,
        issnElectronic: String? = nil, nlmID: String? = nil, aliases: [String] = [],
        isVerified: Bool = false
    ) {
        (self.title, self.abbreviation, self.iso4) = (title, abbreviation, iso4)
        (self.issnPrint, self.issnElectronic) = (issnPrint, issnElectronic)
        (self.nlmID, self.aliases, self.isVerified) = (nlmID, aliases, isVerified)
    }

    /// The ISSNs, print before electronic.
    package var issns: [String] {
        var issns: [String] = []
        if let issnPrint { issns.append(issnPrint) }
        if let issnElectronic, issnElectronic != issnPrint { issns.append(issnElectronic) }
        return issns
    }

    /// Takes over what the other list knows and this one does not.
    mutating func complete(with other: Journal) {
        abbreviation = abbreviation ?? other.abbreviation
        iso4 = iso4 ?? other.iso4
        issnPrint = issnPrint ?? other.issnPrint
        issnElectronic = issnElectronic ?? other.issnElectronic
        nlmID = nlmID ?? other.nlmID
        aliases += other.aliases.filter { !aliases.contains($0) }
        isVerified = isVerified || other.isVerified
    }
}
