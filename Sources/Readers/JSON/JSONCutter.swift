/// Cuts a file of JSON in the way that its first lines ask for.
enum JSONCutter: BatchCutter {
    case items(JSONItemCutter)
    case lines(JSONLineCutter)

    /// Looks at the first bytes of a file.
    ///
    /// A file has an item on each line if its first line is one whole object, or its second line begins another.
    init(_ head: Span<UInt8>) {
        self = JSONCutter.isOfLines(head) ? .lines(JSONLineCutter()) : .items(JSONItemCutter())
    }

    /// How many bytes were judged.
    var ready: Int {
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
