/// What the names of members tell of an object whose text is not parsed.
enum JSONItemNames {
    /// How many bytes tell the first name of an object.
    static let lengthLimit = 64

    /// The names that tell an item from an object around items.
    static let identifying: Set<String> = ["id", "type", "title", "DOI", "author", "contributors"]

    /// True where an object begins with a name that items begin with, in the order of programs or of the alphabet.
    static func beginsItem(at open: Int, in bytes: Span<UInt8>) -> Bool {
        firstNames.contains(firstName(at: open, in: bytes))
    }

    /// True for an object that begins with `id` or `type`, as no object inside an item does.
    static func isNamedObject(at open: Int, in bytes: Span<UInt8>) -> Bool {
        ["id", "type"].contains(firstName(at: open, in: bytes))
    }

    /// The opening brace that follows a closing one, a comma or a line end between them.
    static func object(behind close: Int, in bytes: Span<UInt8>) -> Int? {
        var index = close + 1
        while index < bytes.count, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") { index += 1 }
        return index < bytes.count && bytes[index] == UInt8(ascii: "{") ? index : nil
    }

    /// The text between two bytes; empty for one that is too long for a name.
    static func text(in bytes: Span<UInt8>, _ start: Int, _ end: Int) -> String {
        guard start >= 0, start <= end, end <= bytes.count, end - start <= lengthLimit else { return "" }
        var name: [UInt8] = []
        for index in start..<end { name.append(bytes[index]) }
        return String(decoding: name, as: UTF8.self)
    }

    private static func firstName(at open: Int, in bytes: Span<UInt8>) -> String {
        var start = open + 1
        while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
        guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return "" }
        start += 1
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\""), end - start < lengthLimit { end += 1 }
        return text(in: bytes, start, end)
    }

    private static let firstNames: Set<String> = [
        "id", "type", "title", "DOI", "ISBN", "ISSN", "PMCID", "PMID", "URL", "abstract", "accessed", "annote",
        "archive", "author", "citation-key", "container-title", "issued", "language", "contributors", "doi",
    ]
}
