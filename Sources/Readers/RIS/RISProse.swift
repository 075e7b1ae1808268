/// Running text that begins like a tag of the specification's form: `A1  - not a tag` in an abstract.
enum RISProse {
    /// True where a tag's value can only be the rest of a sentence.
    ///
    /// No name, year, number or page begins in lower case and goes on with words; a title, a keyword or a volume
    /// (`v. 7 issue 4`) may. Names are told even behind a line that nobody wrapped.
    ///
    /// - Parameters:
    ///   - value: what follows the hyphen.
    ///   - tag: the tag.
    ///   - isOpen: true where the line before may have been wrapped within a sentence.
    ///   - bytes: the bytes that hold it.
    /// - Returns: whether the line is text.
    static func isProse(_ value: Range<Int>, of tag: FieldTag, isOpen: Bool, _ bytes: Span<UInt8>) -> Bool {
        guard let first = value.first, (0x61...0x7A).contains(bytes[first]) else { return false }
        guard let words = wordCount(bytes, value) else { return false }
        guard let rule = RISTagTable.rule(of: tag) else { return isOpen && words > 1 }
        switch rule.use.meaning {
        case .contributor: return words > 2 && !beginsWithParticle(bytes, value)
        case .type, .year, .date, .issue, .startPage, .endPage, .serialNumber, .doi, .pmid, .pmcid:
            return isOpen && words > 2
        default: return false
        }
    }

    /// The number of words; nil where commas or colons part them, as in names and labelled values.
    private static func wordCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var blanks = 0
        for index in range {
            if bytes[index] == 0x2C || bytes[index] == 0x3A { return nil }
            if bytes[index] == 0x20 { blanks += 1 }
        }
        return blanks + 1
    }

    private static func beginsWithParticle(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var word: [UInt8] = []
        for index in range.prefix(6) {
            if bytes[index] == 0x20 { return particles.contains(String(decoding: word, as: UTF8.self)) }
            word.append(bytes[index])
        }
        return false
    }

    private static let particles: Set<String> = [
        "al", "bin", "da", "dal", "das", "de", "del", "della", "dem", "den", "der", "des", "di", "do", "dos", "du",
        "el",
        "la", "le", "ten", "ter", "van", "ver", "vom", "von", "zu", "zum", "zur",
    ]
}
