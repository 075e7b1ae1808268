internal import Notation

/// Guesses about texts that are no DOI names.
enum DOIHeadRepairs {
    /// arXiv's works have a DOI that follows from their identifier.
    static func arXiv(_ text: [UInt8]) -> [UInt8]? {
        ArXivID.doi(of: String(decoding: text, as: UTF8.self)).map { Array($0.utf8) }
    }

    /// `10..1108/jd`.
    static func doubledPoints(_ text: [UInt8]) -> [UInt8]? {
        guard text.starts(with: "10.".utf8), let slash = text.firstIndex(of: 0x2F) else { return nil }
        var prefix: [UInt8] = []
        for byte in text[..<slash] where byte != 0x2E || prefix.last != 0x2E { prefix.append(byte) }
        if prefix.last == 0x2E { prefix.removeLast() }
        return prefix + text[slash...]
    }

    /// `1O.1016/j`, `l0.1016/j`, `10.10O0/1`: letters that look like digits.
    static func lettersForDigits(_ text: [UInt8]) -> [UInt8]? {
        guard let slash = text.firstIndex(of: 0x2F) else { return nil }
        let prefix = text[..<slash].map { byte -> UInt8 in
            switch byte {
            case 0x6F: 0x30
            case 0x69, 0x6C: 0x31
            default: byte
            }
        }
        return prefix.starts(with: "10.".utf8) ? prefix + text[slash...] : nil
    }

    /// `10,1016/j`, `10:1016/j`, `10-1016/j`: another sign than a point.
    static func separator(_ text: [UInt8]) -> [UInt8]? {
        guard text.count > 7, text.starts(with: "10".utf8), DOIBytes.isDigit(text[3]) else { return nil }
        switch text[2] {
        case 0x2C, 0x3A, 0x2D, 0x20, 0x5F: return Array("10.".utf8) + text[3...]
        default: return nil
        }
    }

    /// `10.1126scidip.ado5059`, `10.1016.j.cell`, `10.1016:j.cell`, `10.1016\j.cell`: no slash behind the registrant.
    static func missingSlash(_ text: [UInt8]) -> [UInt8]? {
        guard text.starts(with: "10.".utf8) else { return nil }
        let end = text[3...].firstIndex { !DOIBytes.isDigit($0) } ?? text.count
        guard (7...9).contains(end), end + 2 < text.count else { return nil }
        switch text[end] {
        case 0x2E, 0x3A, 0x5C, 0x7C, 0x20: return text[..<end] + [0x2F] + text[(end + 1)...]
        case 0x61...0x7A: return text[..<end] + [0x2F] + text[end...]
        default: return nil
        }
    }

    /// `10.1000/abc .123`: one blank, with digits behind it, that a line break may have left.
    static func joinedBlank(_ text: [UInt8]) -> [UInt8]? {
        guard text.starts(with: "10.".utf8) else { return nil }
        let joined = text.filter { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        guard text.count == joined.count + 1, let blank = text.firstIndex(where: { $0 <= 0x20 }) else { return nil }
        let tail = text[(blank + 1)...]
        let isName = tail.contains(where: DOIBytes.isDigit) || text[blank - 1] == 0x2F
        return isName && tail.first != 0x28 && tail.first != 0x5B ? joined : nil
    }

    /// The only DOI of a text that says more.
    static func onlyNameInText(_ text: [UInt8]) -> [UInt8]? {
        let names = DOIExtraction.names(in: String(decoding: text, as: UTF8.self))
        return names.count == 1 ? names.first.map { Array($0.utf8) } : nil
    }

    /// Leaves out the marks that stand for bytes that could not be decoded.
    static func lostCharacters(_ text: [UInt8]) -> [UInt8]? {
        var kept = ""
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where !DOICharacters.isUnprintable(scalar) {
            kept.unicodeScalars.append(scalar)
        }
        return kept.utf8.count == text.count ? nil : Array(kept.utf8)
    }
}

/// What the repairs ask of bytes.
enum DOIBytes {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// The offset of the first occurrence at or behind an offset.
    static func find(_ word: String, in text: [UInt8], from offset: Int = 0) -> Int? {
        let (text, needle) = (text.span, word.utf8.span)
        guard needle.count > 0 else { return nil }
        var index = offset
        while index + needle.count <= text.count {
            var length = 0
            while length < needle.count, text[index + length] == needle[length] { length += 1 }
            if length == needle.count { return index }
            index += 1
        }
        return nil
    }

    /// The offset behind the prefix's slash.
    static func suffixStart(_ name: [UInt8]) -> Int { name.firstIndex(of: 0x2F).map { $0 + 1 } ?? name.count }

    /// The name up to an offset, without the signs that join it to what was cut; nil where no suffix would be left.
    static func cut(_ name: [UInt8], at offset: Int) -> [UInt8]? {
        var end = offset
        let start = suffixStart(name)
        while end > start {
            switch name[end - 1] {
            case 0x20, 0x26, 0x28, 0x2C, 0x2E, 0x3A, 0x3B, 0x3C, 0x3E, 0x5B, 0x7C: end -= 1
            default: return Array(name[..<end])
            }
        }
        return nil
    }
}
