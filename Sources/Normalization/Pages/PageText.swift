/// The small transformations of a pages field; bytes are UTF-8.
enum PageText {
    /// Dashes, TeX's double hyphens and minus signs become one hyphen; invisible characters vanish.
    static func foldingDashes(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D, 0x2D:
                if kept.last != 0x2D { kept.append(0x2D) }
            case 0x7B, 0x7D: continue
            case 0xFF10...0xFF19: kept.append(UInt8(scalar.value - 0xFEE0))
            default:
                if DOICharacters.isInvisible(scalar) { continue }
                kept.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return kept
    }

    /// Blanks become single spaces; those at the ends and around hyphens vanish, and so does a final comma.
    static func withoutBlanks(_ text: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        var isBehindBlank = false
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if DOICharacters.isBlank(scalar) {
                isBehindBlank = true
                continue
            }
            if isBehindBlank, let last = kept.last, last != 0x2D, scalar != "-" || last == 0x3B || last == 0x2C {
                kept.append(0x20)
            }
            isBehindBlank = false
            if scalar == "-", kept.last == 0x2D { continue }
            kept.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
        while let last = kept.last, last == 0x2C || last == 0x3B || last == 0x20 { kept.removeLast() }
        if kept.last == 0x2E, kept.count > 1, isDigit(kept[kept.count - 2]) { kept.removeLast() }
        return kept
    }

    /// Labels before the first number, the longest first; a period and a blank may follow each.
    private static let labels = ["page(s)", "pages", "seiten", "page", "unsp", "pgs", "pp", "pg", "p", "s."]

    /// Drops the label before the pages and Embase's remark behind them.
    static func withoutLabels(_ text: [UInt8]) -> [UInt8] {
        var kept = text
        if let remark = DOIBytes.find("(no pagination)", in: lowered(kept)) {
            kept.removeSubrange(remark...)
            while kept.last == 0x20 { kept.removeLast() }
        }
        for label in labels where lowered(kept).starts(with: label.utf8) {
            var index = label.utf8.count
            let isWord = index >= kept.count || !isLetter(kept[index])
            let isMarked = index < kept.count && (kept[index] == 0x2E || kept[index] == 0x20 || kept[index] == 0x3A)
            // `P12` may be a page of its own numbering; two letters or a sign behind it make a label.
            guard isWord, isMarked || label.utf8.count > 1 else { continue }
            while index < kept.count, kept[index] == 0x2E || kept[index] == 0x3A || kept[index] == 0x20 { index += 1 }
            kept.removeSubrange(..<index)
            break
        }
        if kept.first == 0x28, kept.last == 0x29, kept.dropFirst().dropLast().allSatisfy(isDigit) {
            kept = Array(kept.dropFirst().dropLast())
        }
        return kept
    }

    private static let placeholders: Set<String> = [
        "n.pag", "n.pag.", "n.pag-n.pag", "n.pag.-n.pag.", "npag", "n/a", "na", "n.a.", "none", "null", "-", "?",
        "no pagination",
        "no page", "no pages", "not paginated", "unpaginated", "n.p.", "n. pag.", "n. pag", "np", "+", ".",
        "no.pagination",
    ]

    /// Empties a text that says that there are no pages; `0` says so too.
    static func withoutPlaceholder(_ text: [UInt8]) -> [UInt8] {
        let isZero = !text.isEmpty && text.allSatisfy { $0 == 0x30 || $0 == 0x2D }
        return isZero || placeholders.contains(String(decoding: lowered(text), as: UTF8.self)) ? [] : text
    }

    /// The places that commas, semicolons, plus signs or ampersands part; a final `+` ("and following") stays.
    static func parts(_ text: [UInt8]) -> [[UInt8]] {
        var parts: [[UInt8]] = [[]]
        for (index, byte) in text.enumerated() {
            let isLast = index + 1 == text.count
            let isSum = (byte == 0x2B || byte == 0x26) && !isLast && index > 0 && text[index - 1] != 0x2D
            if byte == 0x2C || byte == 0x3B || isSum {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        return parts.map(trimmed).filter { !$0.isEmpty }
    }

    /// Parts in one text.
    static func joined(_ parts: [[UInt8]]) -> [UInt8] { Array(parts.joined(separator: "; ".utf8)) }

    private static func trimmed(_ part: [UInt8]) -> [UInt8] {
        Array(part.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
    }

    static func lowered(_ text: [UInt8]) -> [UInt8] { text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 } }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
}
