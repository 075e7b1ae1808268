/// A start tag with more attributes than are borne, found by its bytes alone, for libxml2 would compare each with all others.
struct LongStartTag {
    /// Where its `<` stands.
    let start: Int
    /// The end of as many attributes as tell that there are too many.
    private(set) var kept = 0
    /// The index behind its `>`, or of the last byte that is there.
    private(set) var end = 0
    /// False where its end is not there yet.
    private(set) var isComplete = false
    /// True where it ends in `/>`.
    private(set) var isEmpty = false

    /// Looks at a start tag; nil where there is none, or one with no more than `limit` attributes so far.
    init?(_ bytes: [UInt8], from start: Int, attributes limit: Int) {
        self.start = start
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "<"), LongStartTag.beginsName(bytes[start + 1])
        else { return nil }
        var quote: UInt8?
        var count = 0
        var index = start + 1
        while index < bytes.count, !isComplete {
            let byte = bytes[index]
            index += 1
            if let open = quote {
                guard byte == open else { continue }
                quote = nil
                count += 1
                if count == limit + 1 { kept = index }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                isComplete = true
                isEmpty = bytes[index - 2] == UInt8(ascii: "/")
            }
        }
        guard count > limit else { return nil }
        end = index
    }

    /// True for a byte that can begin an element's name.
    private static func beginsName(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
    }

    /// True for a byte that may make markup of a `<` before it; a zero is the other half of a character of UTF-16.
    static func beginsMarkup(_ byte: UInt8) -> Bool {
        beginsName(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
            || byte == 0
    }
}
