/// A name in the parts that CSL has.
///
/// A group author, or a person whose name can't be split, is a `literal` alone.
/// "Ludwig van Beethoven" is given "Ludwig", dropping particle "van"; "Vincent van Gogh" is given "Vincent",
/// non-dropping particle "van", family "Gogh" (CSL 1.0.2, *Names*).
public struct PersonName: Hashable, Codable, Sendable {
    /// The family name without a particle.
    public var family: String?
    /// Given names or initials, as written or normalised ("Klaus J", "C M C").
    public var given: String?
    /// A suffix such as "Jr" or "III".
    public var suffix: String?
    /// A particle that is left out when only the family name is shown.
    public var droppingParticle: String?
    /// A particle that always stays with the family name ("van" in "van Campen").
    public var nonDroppingParticle: String?
    /// The name of a group, whole; all other parts are nil.
    public var literal: String?

    /// Makes a person's name.
    public init(
        family: String?, given: String? = nil, suffix: String? = nil, droppingParticle: String? = nil,
        nonDroppingParticle: String? = nil
    ) {
        (self.family, self.given, self.suffix) = (family, given, suffix)
        (self.droppingParticle, self.nonDroppingParticle) = (droppingParticle, nonDroppingParticle)
    }

    /// Makes a group's name, or one that is not to be split.
    public init(literal: String) { self.literal = literal }

    /// True for a group or an unsplit name.
    public var isLiteral: Bool { literal != nil }

    /// The family name with its non-dropping particle ("van Campen"), or the literal; empty where there is neither.
    public var familyWithParticle: String {
        if let literal { return literal }
        switch (nonDroppingParticle, family) {
        case (let particle?, let family?):
            let joins = particle.last == "'" || particle.last == "’" || particle.last == "-"
            return joins ? particle + family : particle + " " + family
        case (let particle?, nil): return particle
        case (nil, let family): return family ?? ""
        }
    }
}
