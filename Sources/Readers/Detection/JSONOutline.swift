/// The names at the top of a JSON text that may be cut off anywhere: of the outer object, and of its first item.
struct JSONOutline {
    /// The names of the outer object; empty where the text is an array.
    private(set) var outer: Set<String> = []
    /// The names of the first item: of the outer object itself, of the first object in the outer array, or of the first
    /// one in an array of the outer object.
    private(set) var item: Set<String> = []
    /// The names inside objects that are values of the item, as `data.itemType`.
    private(set) var nested: Set<String> = []
    /// The names of the outer object whose value is an array of objects.
    private(set) var lists: Set<String> = []

    private var open: [(bracket: UInt8, name: String)] = []
    private var isPastItem = false

    /// Reads the names of a text's beginning.
    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        var name = ""
        while index < bytes.endIndex, !isPastItem {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                let end = JSONOutline.textEnd(bytes, index + 1)
                let colon = bytes[min(end + 1, bytes.endIndex)...].first { $0 > 0x20 }
                if colon == UInt8(ascii: ":"), open.last?.bracket == UInt8(ascii: "{") {
                    name = String(decoding: bytes[(index + 1)..<max(index + 1, end)], as: UTF8.self)
                    note(name)
                }
                index = end
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                if byte == UInt8(ascii: "{"), open.count == 2, open[1].bracket == UInt8(ascii: "[") {
                    lists.insert(open[1].name)
                }
                open.append((byte, name))
                name = ""
            case UInt8(ascii: "}"), UInt8(ascii: "]"): close()
            default: break
            }
            index += 1
        }
        // An object that holds no list of items is an item itself.
        if item.isEmpty || !JSONOutline.isWrapper(outer) {
            item = outer.isEmpty ? item : outer
        }
    }

    /// True for the names of an object that only wraps items.
    private static func isWrapper(_ names: Set<String>) -> Bool {
        names.isDisjoint(with: ["title", "DOI", "doi", "author", "contributors"])
            && !names.isDisjoint(with: ["items", "references", "results", "data", "message", "resultList"])
    }

    private mutating func note(_ name: String) {
        let brackets = open.map(\.bracket)
        if brackets == Array("{".utf8) {
            outer.insert(name)
        } else if brackets == Array("[{".utf8) || brackets == Array("{[{".utf8) {
            item.insert(name)
        } else if brackets == Array("{{".utf8) || brackets == Array("[{{".utf8) || brackets == Array("{[{{".utf8) {
            nested.insert(open.last.map { $0.name + "." + name } ?? name)
        }
    }

    /// One item of an array tells enough; an object may be followed by others.
    private mutating func close() {
        guard let closed = open.popLast() else { return }
        if open.isEmpty || open.count == 1 && open[0].bracket == UInt8(ascii: "["), closed.bracket == UInt8(ascii: "{")
        {
            isPastItem = true
        }
    }

    private static func textEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: "\"") {
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index, bytes.endIndex)
    }
}
