/// Guesses about single signs of a suffix, the "other-type errors" of `DOIRepair`.
enum DOISignRepairs {
    /// `__` and `..` within a suffix were one sign.
    static func doubled(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        var kept = Array(name[..<start])
        for byte in name[start...] {
            let repeats = (byte == 0x5F || byte == 0x2E) && kept.count > start && kept.last == byte
            if !repeats { kept.append(byte) }
        }
        return kept.count == name.count ? nil : kept
    }

    /// Backslashes are what a decoder left.
    static func backslashes(_ name: [UInt8]) -> [UInt8]? { without([0x5C], name) }

    /// Blackwell's names end in `.x`: `10.1111/j.1475-4983.2012.01203.` lost its letter.
    static func finalX(_ name: [UInt8]) -> [UInt8]? {
        guard name.starts(with: "10.1111/j.".utf8) else { return nil }
        var parts = name.dropFirst(10).split(separator: 0x2E, omittingEmptySubsequences: false)
        if parts.last?.isEmpty == true { parts.removeLast() }
        guard parts.count == 3, parts[0].count == 9, parts[1].count == 4, parts[2].count == 5 else { return nil }
        guard parts[1].allSatisfy(DOIBytes.isDigit), parts[2].allSatisfy(DOIBytes.isDigit) else { return nil }
        return Array(name[..<parts[2].endIndex]) + ".x".utf8
    }

    /// A delimiter at the end; the one class whose results led to other works in the hand checks.
    static func punctuation(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        var end = name.count
        while end > start {
            switch name[end - 1] {
            case 0x21, 0x26, 0x27, 0x28, 0x2A, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0x3C, 0x3E, 0x3F, 0x5B, 0x60: end -= 1
            default: return end == name.count ? nil : Array(name[..<end])
            }
        }
        return nil
    }

    /// Dashes that typesetting puts in place of a hyphen; a registered name may hold one, if rarely.
    static func dashes(_ name: [UInt8]) -> [UInt8]? {
        var kept: [UInt8] = []
        var hasChanged = false
        for scalar in String(decoding: name, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x2012...0x2015, 0x2043, 0x2212:
                kept.append(0x2D)
                hasChanged = true
            default: kept.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return hasChanged ? kept : nil
    }

    /// TeX's ties and quotation marks.
    static func straySigns(_ name: [UInt8]) -> [UInt8]? { without([0x60, 0x7E, 0x5E, 0x7C], name) }

    private static func without(_ signs: [UInt8], _ name: [UInt8]) -> [UInt8]? {
        guard name.contains(where: signs.contains) else { return nil }
        return name.filter { !signs.contains($0) }
    }
}
