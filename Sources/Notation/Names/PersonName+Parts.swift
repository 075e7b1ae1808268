import Bibliography

extension PersonName {
    /// Makes a person's name of written parts: particles are told from the family name, empty parts are nil.
    ///
    /// - Parameters:
    ///   - family: the family name with the particles that stand in front of it.
    ///   - given: the given names with the particles that stand behind them.
    ///   - suffix: the suffix.
    init?(family: String, given: String, suffix: String = "") {
        var (family, particle) = (family, String?.none)
        if family.unicodeScalars.first.map({ !NameWord.isUpper($0) }) == true {
            (family, particle) = Self.splittingParticle(family)
        }
        var (given, dropping) = (given, String?.none)
        if let space = given.utf8.lastIndex(of: 0x20), ParticleTable.contains(given[given.index(after: space)...]) {
            let words = NameText.words(given)
            let count = ParticleTable.trailingCount(words)
            if count > 0 { dropping = words.suffix(count).joined(separator: " ") }
            given = words.dropLast(count).joined(separator: " ")
        }
        guard !(family.isEmpty && given.isEmpty) else { return nil }
        self.init(
            family: family.isEmpty ? nil : family, given: given.isEmpty ? nil : given,
            suffix: suffix.isEmpty ? nil : suffix, droppingParticle: dropping, nonDroppingParticle: particle)
    }

    /// A family name without the particles that stand in front of it, and these.
    package static func splittingParticle(_ family: String) -> (family: String, particle: String?) {
        let words = NameText.words(family)
        let count = ParticleTable.leadingCount(words)
        var particle = Array(words[..<count])
        var rest = Array(words[count...])
        if let first = rest.first, let elided = ParticleTable.elided(first) {
            particle.append(elided.particle)
            rest[0] = elided.family
        }
        guard !particle.isEmpty else { return (family, nil) }
        return (rest.joined(separator: " "), particle.joined(separator: " "))
    }
}
