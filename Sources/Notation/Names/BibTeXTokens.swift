/// Cuts BibTeX name lists and names at brace level 0 (Patashnik, *BibTeXing* 4; Markey, *Tame the BeaST* 11).
enum BibTeXTokens {
    /// The names of a list, cut at the word "and" in any case between blanks; each as written.
    ///
    /// A tie (`~`) is no blank here, and `\and` is no "and": both as BibTeX does it.
    static func list(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        var names: [String] = []
        var start = 0
        var depth = 0
        for index in bytes.indices {
            depth = max(0, depth + step(bytes[index]))
            guard depth == 0, index > start, isBlank(bytes[index - 1]), isAnd(bytes, at: index) else { continue }
            let before = trimmed(bytes[start..<index])
            guard !before.isEmpty else { continue }
            names.append(before)
            start = index + 4
        }
        let last = start < bytes.count ? trimmed(bytes[start...]) : ""
        if !last.isEmpty { names.append(last) }
        return names
    }

    /// The parts of a name between the commas at brace level 0.
    static func parts(_ name: String) -> [String] { NameText.parts(name, at: 0x2C) }

    /// The words of a part: blanks and ties at brace level 0 part them, a control space (`\ `) too.
    static func words(_ part: String) -> [String] {
        let bytes = part.utf8.span
        var words: [String] = []
        var (start, depth) = (0, 0)
        for index in bytes.indices {
            let byte = bytes[index]
            depth = max(0, depth + step(byte))
            let isEscaped = index > 0 && bytes[index - 1] == 0x5C
            guard depth == 0, isBlank(byte) || (byte == 0x7E && !isEscaped) else { continue }
            let end = isEscaped && index > start ? index - 1 : index
            if end > start { words.append(bytes.string(start..<end)) }
            start = index + 1
        }
        if start < bytes.count { words.append(bytes.string(start..<bytes.count)) }
        return words
    }

    /// The name with braces in balance: a surplus `}` goes, a missing one is put at the end.
    static func balanced(_ name: String) -> String {
        guard name.utf8.contains(where: { step($0) != 0 }) else { return name }
        var bytes: [UInt8] = []
        var depth = 0
        for byte in name.utf8 {
            if byte == 0x7D, depth == 0 { continue }
            depth += step(byte)
            bytes.append(byte)
        }
        bytes.append(contentsOf: repeatElement(0x7D, count: depth))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// True where one pair of braces holds the whole name.
    static func isBraced(_ name: String) -> Bool {
        guard name.utf8.first == 0x7B else { return false }
        var depth = 0
        var remaining = name.utf8.count
        for byte in name.utf8 {
            depth += step(byte)
            remaining -= 1
            if depth == 0 { return remaining == 0 }
        }
        return false
    }

    private static func step(_ byte: UInt8) -> Int { byte == 0x7B ? 1 : byte == 0x7D ? -1 : 0 }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private static func isAnd(_ bytes: [UInt8], at index: Int) -> Bool {
        index + 3 < bytes.count && bytes[index] | 0x20 == 0x61 && bytes[index + 1] | 0x20 == 0x6E
            && bytes[index + 2] | 0x20 == 0x64 && isBlank(bytes[index + 3])
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, isBlank(first) { bytes.removeFirst() }
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
