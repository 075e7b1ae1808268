/// A short name for a DOI, `10/gf4gqc` (shortdoi.org); which DOI it stands for only the resolver knows.
package struct ShortDOI: Hashable, Sendable {
    /// The whole name, `10/` and a code of letters and digits in lower case.
    package let name: String

    /// Canonicalizes one shortDOI, labelled, as an address (`https://doi.org/d8dn`) or bare.
    ///
    /// Nil where the whole text is not one shortDOI.
    package init?(canonicalizing written: String) {
        guard let reading = try? DOIReading(written), reading.isShort else { return nil }
        name = reading.name
    }
}
