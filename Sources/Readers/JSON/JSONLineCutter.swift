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
