/// arXiv identifiers of both schemes, `2106.12345v2` and `hep-th/9901001`.
///
/// See arxiv.org, "Understanding the arXiv identifier".
package enum ArXivID {
    /// Returns the identifier with its version, if the text is one, bare, labelled or as an address of arXiv.
    package static func canonical(_ written: String) -> String? {
        var text = IdentifierText(written).bytes[...]
        strip(&text)
        return modern(text) ?? old(text)
    }

    /// The DOI that DataCite registers for every arXiv work, without the version (arXiv, 2022).
    package static func doi(of written: String) -> String? {
        guard let id = canonical(written) else { return nil }
        return "10.48550/arxiv." + (version(in: Array(id.utf8)).map { id.prefix($0) } ?? id[...])
    }

    /// Drops blanks, label, address and file ending.
    private static func strip(_ text: inout ArraySlice<UInt8>) {
        func dropsLabel(_ label: String) -> Bool {
            guard text.starts(with: label.utf8) else { return false }
            text = text.dropFirst(label.utf8.count)
            return true
        }
        while let byte = text.first, byte == 0x20 { text = text.dropFirst() }
        while let byte = text.last, byte == 0x20 || byte == 0x2E { text = text.dropLast() }
        _ = dropsLabel("https://") || dropsLabel("http://")
        _ = dropsLabel("www.") || dropsLabel("export.")
        if dropsLabel("arxiv.org/") { _ = dropsLabel("abs/") || dropsLabel("pdf/") || dropsLabel("html/") }
        if dropsLabel("arxiv") {
            while let byte = text.first, byte == 0x3A || byte == 0x20 { text = text.dropFirst() }
        }
        if text.suffix(4).elementsEqual(".pdf".utf8) { text = text.dropLast(4) }
        if text.last == 0x5D, let open = text.firstIndex(of: 0x5B) {
            text = text[..<open]
            while text.last == 0x20 { text = text.dropLast() }
        }
    }

    /// `YYMM.` and four or five digits, since 2007.
    private static func modern(_ text: ArraySlice<UInt8>) -> String? {
        let bytes = Array(text)
        let number = bytes[..<(version(in: bytes) ?? bytes.count)]
        guard (9...10).contains(number.count), number[4] == 0x2E, isMonth(number[2], number[3]) else { return nil }
        guard number[..<4].allSatisfy(ASCII.isDigit), number[5...].allSatisfy(ASCII.isDigit) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An archive, a subject class that is left out, and seven digits, until 2007.
    private static func old(_ text: ArraySlice<UInt8>) -> String? {
        let bytes = Array(text)
        let end = version(in: bytes) ?? bytes.count
        guard let slash = bytes.firstIndex(of: 0x2F), end - slash == 8 else { return nil }
        let number = bytes[(slash + 1)..<end]
        guard number.allSatisfy(ASCII.isDigit), isMonth(number[slash + 3], number[slash + 4]) else { return nil }
        let archive = bytes[..<slash].prefix { $0 != 0x2E }
        guard archive.count >= 2, archive.allSatisfy({ ASCII.isLetter($0) || $0 == 0x2D }) else { return nil }
        return String(decoding: archive, as: UTF8.self) + String(decoding: bytes[slash...], as: UTF8.self)
    }

    private static func isMonth(_ tens: UInt8, _ units: UInt8) -> Bool {
        guard ASCII.isDigit(tens), ASCII.isDigit(units) else { return false }
        return (1...12).contains((Int(tens) - 0x30) * 10 + Int(units) - 0x30)
    }

    /// The offset of the version's `v`, if one stands at the end.
    private static func version(in bytes: [UInt8]) -> Int? {
        var index = bytes.count
        while index > 0, ASCII.isDigit(bytes[index - 1]) { index -= 1 }
        guard index < bytes.count, index > 1, bytes[index - 1] == 0x76, ASCII.isDigit(bytes[index - 2]) else {
            return nil
        }
        return index - 1
    }
}
