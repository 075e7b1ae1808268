/// How the authors of two records stand to each other.
struct AuthorComparison {
    /// The same first author or the same people; some of the same; nobody in common; none stated.
    private(set) var agreement: Agreement = .missing
    /// True where everyone of the shorter list stands in the longer.
    private(set) var sharesAll = false

    /// True where those are two or more.
    private(set) var sharesTeam = false

    /// Compares the lists; only as many authors as the shorter list has are looked for.
    init(_ one: MatchRecord, _ other: MatchRecord) {
        let (first, second) = (one.list(.authors).map(Author.init), other.list(.authors).map(Author.init))
        guard let leader = first.first, let otherLeader = second.first else { return }
        let (shorter, longer) = first.count <= second.count ? (first, second) : (second, first)
        let shared = shorter.lazy.filter { author in longer.contains { author.isSame(as: $0) } }.count
        sharesAll = shared == shorter.count
        sharesTeam = sharesAll && shared >= 2
        let sameLeader = leader.isSame(as: otherLeader)
        if sharesAll || (sameLeader && shared * 2 > shorter.count) {
            agreement = .agrees
        } else if sameLeader || shared * 2 >= shorter.count {
            agreement = .near
        } else {
            agreement = .disagrees
        }
    }
}

/// An author's key, taken apart.
private struct Author {
    let family: ArraySlice<UInt8>
    let given: ArraySlice<UInt8>
    let isLiteral: Bool

    init(_ key: ArraySlice<UInt8>) {
        let end = key.firstIndex(of: MatchRecord.subseparator)
        family = key[..<(end ?? key.endIndex)]
        given = end.map { key[($0 + 1)...] } ?? []
        isLiteral = end == nil
    }

    func isSame(as other: Author) -> Bool {
        if isLiteral || other.isLiteral { return isSameLiteral(as: other) }
        if isSwapped(against: other) || other.isSwapped(against: self) { return true }
        if let initial = given.first, let otherInitial = other.given.first, initial != otherInitial {
            // "Gamboa O, Andres" and "Andres-Gamboa, O": the cut between family and given names varies.
            return (family + given).elementsEqual(other.family + other.given)
        }
        return isSameFamily(as: other)
    }

    /// True where this one's family name stands as the other's given name ("Andrea, C." for "Carignani, Andrea").
    private func isSwapped(against other: Author) -> Bool {
        family.count >= 3 && family == other.given && given.first == other.family.first
    }

    private func isSameFamily(as other: Author) -> Bool {
        if family == other.family { return true }
        let shorter = min(family.count, other.family.count)
        guard shorter >= 4 else { return false }
        // "Della Latta" and "Latta", "Parry Dilworth" and "Dilworth": one part of a double name left out.
        let isPart =
            family.count < other.family.count
            ? other.family.suffix(shorter) == family || other.family.prefix(shorter) == family
            : family.suffix(shorter) == other.family || family.prefix(shorter) == other.family
        return isPart || shorter >= 5 && EditDistance.isWithin(1, family, other.family)
    }

    /// A group, or several people in one field: half of the longer words are shared.
    private func isSameLiteral(as other: Author) -> Bool {
        let (one, two) = (longWords, other.longWords)
        let (shorter, longer) = one.count < two.count ? (one, two) : (two, one)
        guard !shorter.isEmpty else { return family == other.family }
        return shorter.filter(longer.contains).count * 2 >= shorter.count
    }

    private var longWords: [ArraySlice<UInt8>] { family.split(separator: 0x20).filter { $0.count >= 3 } }
}
