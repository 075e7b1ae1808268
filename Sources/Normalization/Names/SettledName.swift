internal import Bibliography
internal import Notation

/// Tells by its bytes that no rule changes a name, which is true of most names; the rules decide about all others.
enum SettledName {
    /// True for a family name and given names in plain letters, written as the atlas shows them.
    ///
    /// False says nothing: such a name may be settled as well.
    static func holds(_ name: PersonName) -> Bool {
        if let group = name.literal { return isGroup(group.utf8.span) && PersonName(literal: group) == name }
        guard name.droppingParticle == nil, let family = name.family else { return false }
        if let suffix = name.suffix, !suffixes.contains(suffix) { return false }
        if let particle = name.nonDroppingParticle, !isSmall(particle.utf8.span) { return false }
        return isFamily(family.utf8.span) && (name.given.map { isGiven($0) } ?? true)
    }

    /// The given names of a name in which nothing but periods and blanks has to change; nil for all others.
    ///
    /// That is what rules change most: `K. J.`, `K.J.` and `KJ` give `K J`, `Chr.` gives `Chr`.
    static func spacedGiven(_ name: PersonName) -> String? {
        guard let given = name.given else { return nil }
        var other = name
        other.given = nil
        guard holds(other) else { return nil }
        let bytes = given.utf8.span
        var kept: [UInt8] = []
        kept.reserveCapacity(bytes.count)
        var start = 0
        while start <= bytes.count {
            var end = start
            while end < bytes.count, bytes[end] != 0x20 { end += 1 }
            if start > 0 { kept.append(0x20) }
            guard end > start, appendWord(bytes, start..<end, to: &kept) else { return nil }
            start = end + 1
        }
        return kept.elementsEqual(given.utf8) ? nil : String(decoding: kept, as: UTF8.self)
    }

    /// Appends a word of given names as the atlas shows it; false where other rules may have to change it.
    private static func appendWord(_ bytes: Span<UInt8>, _ word: Range<Int>, to kept: inout [UInt8]) -> Bool {
        let isDotted = word.count > 1 && bytes[word.lowerBound + 1] == 0x2E
        if word.count == 1 || isDotted {
            for index in word {
                let isPeriod = (index - word.lowerBound) % 2 == 1
                guard isPeriod ? bytes[index] == 0x2E : isCapital(bytes[index]) else { return false }
                if isPeriod { continue }
                if index > word.lowerBound { kept.append(0x20) }
                kept.append(bytes[index])
            }
            return true
        }
        let end = bytes[word.upperBound - 1] == 0x2E ? word.upperBound - 1 : word.upperBound
        let isLast = word.upperBound == bytes.count && word.lowerBound > 0
        if isLast, mayBeGeneration(bytes[word.lowerBound], end - word.lowerBound) { return false }
        if isInitial(bytes, word.lowerBound..<end) {
            for index in word.lowerBound..<end { kept.append(bytes[index]) }
            return true
        }
        if word.count <= 3, word.allSatisfy({ isCapital(bytes[$0]) }) {
            for index in word {
                if index > word.lowerBound { kept.append(0x20) }
                kept.append(bytes[index])
            }
            return true
        }
        var hasSmall = false
        for index in word.lowerBound..<end {
            guard isLetterOrHyphen(bytes[index]) else { return false }
            if isSmallLetter(bytes[index]) { hasSmall = true }
            kept.append(bytes[index])
        }
        return hasSmall
    }

    /// Generations as `CanonicalSuffix` writes them.
    private static let suffixes = ["Jr", "Sr", "II", "III", "IV", "2nd", "3rd"]

    /// One word of letters and hyphens, or several, with apostrophes, none of which begins with a small letter.
    ///
    /// A small letter in each word shows that it is not in capitals throughout. Particles are in small letters, and so
    /// is what an apostrophe may cut off: `d'Annunzio`, but `O'Brien`.
    private static func isFamily(_ bytes: Span<UInt8>) -> Bool {
        var (start, hasSmall, isPlain, beginsSmall) = (0, false, true, false)
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x20 {
                guard index > start, hasSmall else { return false }
                (start, hasSmall, isPlain) = (index + 1, false, false)
                continue
            }
            if isSmallLetter(byte) { hasSmall = true }
            if index == start, isSmallLetter(byte) || byte == 0x27 { beginsSmall = true }
            if byte == 0x27 { isPlain = false } else if !isLetterOrHyphen(byte) { return false }
        }
        // One word of letters is no particle, whatever it begins with.
        guard hasSmall, isPlain || !beginsSmall else { return false }
        return start == 0 || !mayBeGeneration(bytes[start], bytes.count - start)
    }

    /// A group's name in ASCII letters, digits and signs, with single blanks, and a letter at its end.
    private static func isGroup(_ bytes: Span<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for index in bytes.indices {
            guard bytes[index] > 0x20 && bytes[index] < 0x7F || bytes[index] == 0x20 && previous != 0x20 else {
                return false
            }
            previous = bytes[index]
        }
        return isSmallLetter(previous) || isCapital(previous)
    }

    /// Words of letters and hyphens: single capitals, or with a small letter, and no generation behind them.
    private static func isGiven(_ given: String) -> Bool {
        let bytes = given.utf8.span
        var (start, hasSmall) = (0, false)
        for index in 0...bytes.count {
            if index < bytes.count, bytes[index] != 0x20 {
                guard isLetterOrHyphen(bytes[index]) else { return false }
                if isSmallLetter(bytes[index]) { hasSmall = true }
                continue
            }
            let isInitial = isInitial(bytes, start..<index)
            guard index > start, hasSmall || isInitial else { return false }
            if index == bytes.count, start > 0, !isInitial, mayBeGeneration(bytes[start], index - start) {
                return false
            }
            (start, hasSmall) = (index + 1, false)
        }
        return true
    }

    /// Small letters with one blank between words.
    private static func isSmall(_ bytes: Span<UInt8>) -> Bool {
        var previous: UInt8 = 0x20
        for index in bytes.indices {
            guard isSmallLetter(bytes[index]) || bytes[index] == 0x20 && previous != 0x20 else { return false }
            previous = bytes[index]
        }
        return previous != 0x20
    }

    /// The words of `NameSuffix` have two to seven letters and begin with one of these, or with a digit.
    ///
    /// A letter outside of ASCII does not count there, so that a word that begins with one may be any of them.
    private static func mayBeGeneration(_ first: UInt8, _ length: Int) -> Bool {
        guard length <= 7 else { return false }
        switch first | 0x20 {
        case 0x6A, 0x73, 0x69, 0x76, 0x65, 0x66, 0x2D, 0x80...: return true
        default: return false
        }
    }

    /// ASCII letters, hyphens, and the letters of U+00C0 to U+017F, which are composed and no blanks.
    private static func isLetterOrHyphen(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x2D, 0x80...0xBF, 0xC3...0xC5: true
        default: false
        }
    }

    private static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// One capital, in ASCII or of U+00C0 to U+00DE.
    private static func isInitial(_ bytes: Span<UInt8>, _ word: Range<Int>) -> Bool {
        if word.count == 1 { return isCapital(bytes[word.lowerBound]) }
        guard word.count == 2, bytes[word.lowerBound] == 0xC3 else { return false }
        let second = bytes[word.lowerBound + 1]
        return (0x80...0x9E).contains(second) && second != 0x97
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
}
