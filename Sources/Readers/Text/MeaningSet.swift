/// Which meanings occur among the values of a record: most of those that are asked for don't.
struct MeaningSet<Meaning: RawRepresentable<UInt8> & Sendable>: Sendable {
    private var bits: UInt128 = 0

    /// True where a value of a meaning was put in.
    func contains(_ meaning: Meaning) -> Bool { bits & MeaningSet.bit(meaning) != 0 }

    /// Puts a meaning in; no enumeration of meanings has more than 128.
    mutating func insert(_ meaning: Meaning) { bits |= MeaningSet.bit(meaning) }

    private static func bit(_ meaning: Meaning) -> UInt128 { 1 << UInt128(meaning.rawValue) }
}
