/// An item as it was cut out of a file; the range counts from the batch's first byte.
struct JSONCut: Hashable, Sendable {
    var range: Range<Int>
    /// True where the item goes on past the limit of its size; the rest of it is left out.
    var isOversized = false
}

/// Something between items that JSON does not have there.
struct JSONStray: Hashable, Sendable {
    enum Kind: Hashable, Sendable { case missingComma, needlessComma, needlessBracket, unclosedArray }

    var kind: Kind
    var offset: Int
}

/// Finds the items of JSON by their brackets, byte by byte, without parsing them.
///
/// Items are the objects of an array, of the array `items` or `references` in an object, or objects that stand one after
/// the other. What is wrong in an item must not cost the next one, so the cutter knows what JSON can't have:
/// - a quotation mark ends a text only where a comma, a colon or a closing bracket follows, or begins one after such;
/// - a line end in a text ends it where a quotation mark or a bracket follows;
/// - a closing bracket closes all that stands open inside it;
/// - an object where JSON has no place for one is the next item, if it begins like one;
/// - text outside of items is an item without its opening brace.
///
/// Whether an item is sound is the parser's to tell.
struct JSONItemCutter {
    /// What was found since the last `take`.
    private(set) var cuts: [JSONCut] = []
    /// What stands between items since the last `take`.
    private(set) var strays: [JSONStray] = []
    /// How many bytes of the pending ones were judged.
    private(set) var offset = 0

    private enum Place { case structure, text, escape, textEnd, lineEnd }

    private let sizeLimit: Int
    private var place = Place.structure
    /// The brackets that are open in the item.
    private var open: [UInt8] = []
    /// How many more are open, past the deepest that are told apart.
    private var deeper = 0
    private var itemStart: Int?
    /// True inside something that is no item: what follows an array in an object, or the rest of an oversized item.
    private var isSkipping = false
    /// The arrays that are open around the items.
    private var arrays = 0
    /// True inside an object whose array holds the items.
    private var isWrapped = false
    /// The last byte of structure; a quotation mark for a text, `x` for other values.
    private var last: UInt8 = 0
    private var textStart = 0
    private var textEnd = 0
    /// True once the object that is open on top names itself as an item does.
    private var isNamed = false
    /// How often reading may go back to where an item lost its end.
    private var resumptionCount = 0

    /// Makes a cutter.
    ///
    /// - Parameter sizeLimit: the largest item in bytes.
    init(sizeLimit: Int = 32 << 20) { self.sizeLimit = sizeLimit }

    /// Judges bytes until a batch may end or none is left.
    ///
    /// - Parameters:
    ///   - bytes: the pending bytes.
    ///   - isAtEnd: true where no bytes follow.
    ///   - size: how many bytes a batch should have at least.
    /// - Returns: true where the batch may end at `offset`.
    mutating func advance(in bytes: Span<UInt8>, isAtEnd: Bool, size: Int) -> Bool {
        while true {
            while offset < bytes.count {
                // CRLF is one line end, so no batch ends inside it.
                if offset >= size, itemStart == nil || isSkipping, bytes[offset] != 0x0A { return true }
                if let start = itemStart, !isSkipping, offset - start >= sizeLimit, !resume(in: bytes) {
                    cuts.append(JSONCut(range: start..<offset, isOversized: true))
                    isSkipping = true
                    continue
                }
                // An object out of place is judged by its first name.
                if bytes[offset] == UInt8(ascii: "{"), !isAtEnd, offset + JSONItemNames.lengthLimit > bytes.count,
                    place == .structure
                {
                    return false
                }
                judge(bytes[offset], in: bytes)
            }
            guard isAtEnd else { return false }
            guard itemStart != nil, !isSkipping, resume(in: bytes) else { break }
        }
        if let start = itemStart {
            if !isSkipping { cuts.append(JSONCut(range: start..<bytes.count)) }
        } else if arrays > 0 {
            strays.append(JSONStray(kind: .unclosedArray, offset: max(0, bytes.count - 1)))
        }
        (itemStart, arrays) = (nil, 0)
        return true
    }

    /// Hands over what was found and counts from 0 again; the caller takes `offset` bytes.
    mutating func take() -> (cuts: [JSONCut], strays: [JSONStray]) {
        defer {
            (cuts, strays, offset) = ([], [], 0)
            if itemStart != nil { itemStart = 0 }
        }
        return (cuts, strays)
    }

    private mutating func judge(_ byte: UInt8, in bytes: Span<UInt8>) {
        switch place {
        case .structure: return judge(structure: byte, in: bytes)
        case .text:
            switch byte {
            case UInt8(ascii: "\""): (place, textEnd) = (.textEnd, offset)
            case UInt8(ascii: "\\"): place = .escape
            case 0x0A, 0x0D: place = .lineEnd
            default: return skipText(in: bytes)
            }
        case .escape: place = .text
        case .textEnd:
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: break
            case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "}"), UInt8(ascii: "]"):
                (place, last) = (.structure, UInt8(ascii: "\""))
                return
            default:
                // A name on a line of its own follows a text without its comma.
                let isNext = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "{")
                place = isNext && hasLineEnd(textEnd, in: bytes) ? .structure : .text
                if place == .structure { last = UInt8(ascii: "\"") }
                return
            }
        case .lineEnd:
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: break
            case UInt8(ascii: "\""), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: "{"):
                (place, last) = (.structure, UInt8(ascii: "\""))
                return
            default:
                place = .text
                return
            }
        }
        offset += 1
    }

    /// Passes over the plain bytes of a text.
    private mutating func skipText(in bytes: Span<UInt8>) {
        var index = offset + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A || byte == 0x0D { break }
            index += 1
        }
        offset = index
    }

    private func hasLineEnd(_ start: Int, in bytes: Span<UInt8>) -> Bool {
        var index = start
        while index < offset {
            if bytes[index] == 0x0A || bytes[index] == 0x0D { return true }
            index += 1
        }
        return false
    }

    private mutating func judge(structure byte: UInt8, in bytes: Span<UInt8>) {
        switch byte {
        case 0x20, 0x0A, 0x0D, 0x09: offset += 1
        case UInt8(ascii: "\""):
            if itemStart == nil { begin() }
            (place, textStart) = (.text, offset + 1)
            offset += 1
        case UInt8(ascii: "{"): openObject(in: bytes)
        case UInt8(ascii: "["): openArray()
        case UInt8(ascii: "}"), UInt8(ascii: "]"): close(byte, in: bytes)
        case UInt8(ascii: ","):
            if itemStart == nil, arrays == 0 || last == byte || last == UInt8(ascii: "[") { note(.needlessComma) }
            last = byte
            offset += 1
        case UInt8(ascii: ":"):
            if open.count == 1, deeper == 0, arrays == 0 { noteName(in: bytes) }
            last = byte
            offset += 1
        default:
            if itemStart == nil { begin() }
            last = UInt8(ascii: "x")
            offset += 1
        }
    }

    /// Begins an item; the text of one without its opening brace is taken as if it stood there.
    private mutating func begin() {
        if arrays > 0, last != UInt8(ascii: ","), last != UInt8(ascii: "[") { note(.missingComma) }
        (itemStart, open, deeper, isNamed) = (offset, [UInt8(ascii: "{")], 0, false)
        last = UInt8(ascii: "{")
    }

    private mutating func end(at end: Int) {
        if let start = itemStart, !isSkipping { cuts.append(JSONCut(range: start..<end)) }
        (itemStart, open, deeper, place, last) = (nil, [], 0, .structure, UInt8(ascii: "}"))
        if isSkipping, isWrapped, arrays == 0 { isWrapped = false }
        isSkipping = false
    }

    /// Ends an item that has no end of its own before what follows it, and before the comma between the two.
    private mutating func endBroken(in bytes: Span<UInt8>) {
        var end = offset
        while let start = itemStart, end - 1 > start, bytes[end - 1] <= 0x20 || bytes[end - 1] == UInt8(ascii: ",") {
            end -= 1
        }
        let hasComma = last == UInt8(ascii: ",")
        self.end(at: end)
        if hasComma { last = UInt8(ascii: ",") }
    }

    private mutating func openObject(in bytes: Span<UInt8>) {
        if itemStart == nil {
            begin()
        } else if !isSkipping, isOutOfPlace, JSONItemNames.beginsItem(at: offset, in: bytes) {
            endBroken(in: bytes)
            begin()
        } else if isItemArray(in: bytes) {
            // The object was a wrapper, and this is its first item.
            (itemStart, arrays, isWrapped, last) = (nil, 1, true, UInt8(ascii: "["))
            isSkipping = false
            begin()
        } else {
            push(UInt8(ascii: "{"))
        }
        offset += 1
    }

    private mutating func openArray() {
        if itemStart == nil {
            arrays += 1
            last = UInt8(ascii: "[")
        } else {
            push(UInt8(ascii: "["))
        }
        offset += 1
    }

    private mutating func push(_ bracket: UInt8) {
        if open.count < JSONParser.depthLimit + 1 { open.append(bracket) } else { deeper += 1 }
        last = bracket
    }

    private mutating func close(_ bracket: UInt8, in bytes: Span<UInt8>) {
        let opening = bracket == UInt8(ascii: "}") ? UInt8(ascii: "{") : UInt8(ascii: "[")
        if itemStart == nil {
            closeBetween(bracket)
        } else if deeper > 0 {
            deeper -= 1
            last = bracket
        } else if let match = open.lastIndex(of: opening) {
            open.removeSubrange(match...)
            last = bracket
            if open.isEmpty { return endBehind() }
        } else {
            // Only `]` has no match: it closes the array around a broken item.
            endBroken(in: bytes)
            closeBetween(bracket)
        }
        offset += 1
    }

    private mutating func endBehind() {
        end(at: offset + 1)
        offset += 1
    }

    private mutating func closeBetween(_ bracket: UInt8) {
        guard bracket == UInt8(ascii: "]"), arrays > 0 else { return note(.needlessBracket) }
        if last == UInt8(ascii: ",") { note(.needlessComma) }
        arrays -= 1
        last = bracket
        guard isWrapped, arrays == 0 else { return }
        // What follows in the wrapper is no item.
        (itemStart, open, isSkipping) = (offset, [UInt8(ascii: "{")], true)
    }

    private mutating func note(_ kind: JSONStray.Kind) { strays.append(JSONStray(kind: kind, offset: offset)) }

    // MARK: Judging by names

    /// True where JSON has no place for an object: after a value, or in place of a name.
    private var isOutOfPlace: Bool {
        switch open.last {
        case UInt8(ascii: "{"): last != UInt8(ascii: ":")
        default: last != UInt8(ascii: ",") && last != UInt8(ascii: "[")
        }
    }

    private mutating func noteName(in bytes: Span<UInt8>) {
        let name = JSONItemNames.text(in: bytes, textStart, textEnd)
        if JSONItemNames.identifying.contains(name) { isNamed = true }
    }

    /// True at the first object of `items` or `references` in an object that is not an item itself.
    private func isItemArray(in bytes: Span<UInt8>) -> Bool {
        guard open == Array("{[".utf8), last == UInt8(ascii: "["), arrays == 0, !isNamed, deeper == 0,
            itemStart.map({ textStart > $0 }) == true || isSkipping
        else { return false }
        let name = JSONItemNames.text(in: bytes, textStart, textEnd)
        return name == "items" || name == "references"
    }

    // MARK: Going on behind a broken item

    /// Goes back to where a new item seems to begin inside one that does not end.
    private mutating func resume(in bytes: Span<UInt8>) -> Bool {
        guard let start = itemStart, resumptionCount < 32 else { return false }
        var index = start + 1
        while index < min(offset, bytes.count) {
            if bytes[index] == UInt8(ascii: "}"), let next = JSONItemNames.object(behind: index, in: bytes),
                JSONItemNames.isNamedObject(at: next, in: bytes)
            {
                resumptionCount += 1
                offset = next
                endBroken(in: bytes)
                last = UInt8(ascii: ",")
                return true
            }
            index += 1
        }
        return false
    }
}
