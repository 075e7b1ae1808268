/// Finds the items of a file that has one on each line; a broken one can't cost another.
struct JSONLineCutter {
    /// What was found since the last `take`.
    private(set) var cuts: [JSONCut] = []
    /// How many bytes of the pending ones were judged.
    private(set) var offset = 0
    private let sizeLimit: Int
    /// How far the open line was looked through.
    private var scanned = 0
    /// True inside the rest of an oversized line.
    private var isSkipping = false

    /// Makes a cutter.
    ///
    /// - Parameter sizeLimit: the largest item in bytes.
    init(sizeLimit: Int = 32 << 20) { self.sizeLimit = sizeLimit }

    /// Judges lines until a batch may end or no whole line is left; see `JSONItemCutter`.
    mutating func advance(in bytes: Span<UInt8>, isAtEnd: Bool, size: Int) -> Bool {
        while offset < size {
            guard let (end, next) = lineEnd(in: bytes, isAtEnd: isAtEnd) else {
                if !isAtEnd, isSkipping || scanned - offset >= sizeLimit { skipLine() }
                return isAtEnd || isSkipping && offset > 0
            }
            if !isSkipping { add(offset..<end, bytes) }
            isSkipping = false
            (offset, scanned) = (next, next)
        }
        return true
    }

    /// Hands over what was found and counts from 0 again; the caller takes `offset` bytes.
    mutating func take() -> [JSONCut] {
        defer { (cuts, scanned, offset) = ([], scanned - offset, 0) }
        return cuts
    }

    /// Where the open line ends and the next begins; LF, CRLF and a lone CR each end one.
    private mutating func lineEnd(in bytes: Span<UInt8>, isAtEnd: Bool) -> (end: Int, next: Int)? {
        while scanned < bytes.count {
            let byte = bytes[scanned]
            if byte == 0x0A { return (scanned, scanned + 1) }
            if byte == 0x0D {
                // The byte behind it tells whether it is half of CRLF.
                guard scanned + 1 < bytes.count else { return isAtEnd ? (scanned, scanned + 1) : nil }
                return (scanned, scanned + (bytes[scanned + 1] == 0x0A ? 2 : 1))
            }
            scanned += 1
        }
        return isAtEnd && offset < bytes.count ? (bytes.count, bytes.count) : nil
    }

    /// A line of more than white space; a comma that parts it from the next is no part of it.
    private mutating func add(_ line: Range<Int>, _ bytes: Span<UInt8>) {
        var (start, end) = (line.lowerBound, line.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        if end - 1 > start, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        if start < end { cuts.append(JSONCut(range: start..<end)) }
    }

    private mutating func skipLine() {
        if !isSkipping { cuts.append(JSONCut(range: offset..<scanned, isOversized: true)) }
        isSkipping = true
        offset = scanned
    }
}

/// Cuts a file of JSON in the way that its first lines ask for.
enum JSONCutter {
    case items(JSONItemCutter)
    case lines(JSONLineCutter)

    /// Looks at the first bytes of a file.
    ///
    /// A file has an item on each line if its first line is one whole object, or its second line begins another.
    init(_ head: Span<UInt8>) {
        self = JSONCutter.isOfLines(head) ? .lines(JSONLineCutter()) : .items(JSONItemCutter())
    }

    /// How many bytes were judged.
    var offset: Int {
        switch self {
        case .items(let cutter): cutter.offset
        case .lines(let cutter): cutter.offset
        }
    }

    /// Judges bytes; see `JSONItemCutter`.
    mutating func advance(in bytes: Span<UInt8>, isAtEnd: Bool, size: Int) -> Bool {
        switch self {
        case .items(var cutter):
            defer { self = .items(cutter) }
            return cutter.advance(in: bytes, isAtEnd: isAtEnd, size: size)
        case .lines(var cutter):
            defer { self = .lines(cutter) }
            return cutter.advance(in: bytes, isAtEnd: isAtEnd, size: size)
        }
    }

    /// Hands over what was found.
    mutating func take() -> (cuts: [JSONCut], strays: [JSONStray]) {
        switch self {
        case .items(var cutter):
            defer { self = .items(cutter) }
            return cutter.take()
        case .lines(var cutter):
            defer { self = .lines(cutter) }
            return (cutter.take(), [])
        }
    }

    private static func isOfLines(_ head: Span<UInt8>) -> Bool {
        var scanner = LineScanner()
        var lines: [Range<Int>] = []
        while lines.count < 2, let line = scanner.next(in: head) {
            if line.contains(where: { head[$0] > 0x20 }) { lines.append(line) }
        }
        guard let first = lines.first, let start = first.first(where: { head[$0] > 0x20 }),
            head[start] == UInt8(ascii: "{")
        else { return false }
        if lines.count > 1, head[lines[1].lowerBound] == UInt8(ascii: "{") { return true }
        var line: [UInt8] = []
        for index in start..<first.upperBound { line.append(head[index]) }
        while let last = line.last, last <= 0x20 || last == UInt8(ascii: ",") { line.removeLast() }
        var cutter = JSONItemCutter()
        _ = cutter.advance(in: line.span, isAtEnd: true, size: .max)
        return cutter.take().cuts.first?.range == 0..<line.count && line.last == UInt8(ascii: "}") && lines.count > 1
    }
}
