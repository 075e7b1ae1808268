/// A record as it was cut out of a file; ranges and lines count from the batch's first byte and line.
struct RISCut: Sendable {
    /// All lines of the record.
    var range: Range<Int>
    /// The lines before `ER`.
    var content: Range<Int>
    /// The number of the first line and of the last one that is not blank, from 0.
    var lines: ClosedRange<Int>
    var hasType: Bool
    var hasEnd: Bool
}

/// A line outside every record.
struct RISStray: Sendable {
    var line: Int
    /// The tag; nil for text.
    var tag: RISTag?
}

/// Finds where records begin and end; strictly in the order of the lines, so that the size of batches changes nothing.
///
/// A record runs from `TY` to `ER`, or to the next `TY` where `ER` is missing. Tags right above a `TY` belong to it
/// (`DB  - …` before `TY  - JOUR`), unless they follow an `ER` without a blank line in a file that otherwise begins with
/// `TY`: some databases write such lines behind their records. Tags without a `TY` make a record if a title, an author,
/// an abstract or a DOI is among them.
struct RISRecordCutter {
    /// What was found since the last `take`.
    private(set) var cuts: [RISCut] = []
    /// The lines outside records since the last `take`, the first of each run.
    private(set) var strays: [RISStray] = []
    /// How many bytes of the pending ones were judged.
    private(set) var offset = 0

    private var line = 0
    private var state = State.outside
    private var start = Place()
    private var hasType = false
    private var hasTellingTag = false
    /// True where a blank line follows the open group.
    private var isUndecided = false
    /// True where the open group stands right below an `ER`, or is a vendor's prelude: no `TY` takes it along.
    private var isDetached = false
    private var groupTags: [RISStray] = []
    private var lastFilled = 0
    /// A bare `ER` in a record, of which the next line tells whether it is one.
    private var bareEnd: Place?
    private var followsEnd = false
    private var isInStrays = false
    private var beginsWithType: Bool?

    /// True where the open group is a record without a `TY`.
    private var isRecord: Bool { hasTellingTag && !isDetached }

    private enum State { case outside, group, record }

    private struct Place {
        var offset = 0
        var line = 0
    }

    /// Judges lines until a batch may end or no whole line is left.
    ///
    /// - Parameters:
    ///   - bytes: the pending bytes.
    ///   - isAtEnd: true where no bytes follow.
    ///   - size: how many bytes a batch should have at least.
    /// - Returns: true where the batch may end at `offset`.
    mutating func advance(in bytes: Span<UInt8>, isAtEnd: Bool, size: Int) -> Bool {
        var scanner = LineScanner(from: offset)
        while true {
            if offset >= size, state == .outside { return true }
            // A terminator counts once the byte behind it is known, since it may be the second half of CRLF.
            guard let range = scanner.next(in: bytes), isAtEnd || range.upperBound + 1 < bytes.count else { break }
            let found = RISLine(bytes, range)
            let isType = found.kind == .tag("TY") && RISRecordCutter.isBeginning(found, bytes)
            if let end = bareEnd { decide(end, at: Place(offset: offset, line: line), found, isType, bytes, range) }
            if isType, state == .record {
                close(before: Place(offset: offset, line: line), hasEnd: false)
                if offset >= size { return true }
            }
            let isCRLF =
                range.upperBound + 1 < bytes.count && bytes[range.upperBound] == 0x0D
                && bytes[range.upperBound + 1] == 0x0A
            let next = Place(offset: min(bytes.count, range.upperBound + (isCRLF ? 2 : 1)), line: line + 1)
            judge(found, isType, bytes, range, next)
            (offset, line) = (next.offset, next.line)
        }
        guard isAtEnd else { return false }
        finish(at: Place(offset: bytes.count, line: line))
        offset = bytes.count
        return true
    }

    /// Hands over what was found and counts from 0 again; the caller takes `offset` bytes.
    mutating func take() -> (cuts: [RISCut], strays: [RISStray]) {
        defer {
            (cuts, strays) = ([], [])
            (offset, line, lastFilled) = (0, 0, 0)
        }
        return (cuts, strays)
    }

    private mutating func judge(
        _ found: RISLine, _ isType: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>, _ next: Place
    ) {
        let here = Place(offset: offset, line: line)
        switch found.kind {
        case .blank:
            if state == .group { isUndecided = true }
            followsEnd = false
            return
        case .tag where isType: begin(at: here)
        case .tag("ER") where found.value.isEmpty || found.style.isEmpty, .bareEnd where state == .group:
            lastFilled = line
            if state == .outside { stray(at: line, tag: "ER") } else { close(after: next, content: here.offset) }
            return
        case .bareEnd where state == .record: bareEnd = here
        case .tag(let tag):
            if state != .record { group(tag, at: here, isPrelude: RISPrelude.isKnown(bytes, found.value)) }
        case .text, .bareEnd:
            if state == .outside {
                if !RISPrelude.isKnown(bytes, found.value) { stray(at: line, tag: nil) }
            } else if state == .group, isUndecided, !isRecord {
                drop()
                judge(found, isType, bytes, range, next)
                return
            } else if RISPrelude.isKnown(bytes, found.value) {
                // The next record's number, where this one has no ER.
                return
            }
        }
        lastFilled = line
    }

    /// A `TY` line: it takes the tags right above it along, or drops them, or they are a record.
    private mutating func begin(at place: Place) {
        if beginsWithType == nil { beginsWithType = state == .outside }
        if state == .group {
            if !isUndecided, !isDetached {
                (state, hasType) = (.record, true)
                return
            }
            dropOrClose(before: place)
        }
        (state, start, hasType, hasTellingTag, isInStrays) = (.record, place, true, false, false)
    }

    /// A tag outside every record, which may be the first of one.
    private mutating func group(_ tag: RISTag, at place: Place, isPrelude: Bool) {
        if state == .group, isUndecided, !isRecord { drop() }
        if state == .outside {
            (state, start, hasType, hasTellingTag) = (.group, place, false, false)
            isDetached = followsEnd && beginsWithType == true
            groupTags = []
        }
        if isPrelude { isDetached = true } else if RISTagTable.telling.contains(tag) { hasTellingTag = true }
        if groupTags.count < RISRecordCutter.reportedTags { groupTags.append(RISStray(line: place.line, tag: tag)) }
        isUndecided = false
    }

    /// How many stray tags of one place are reported.
    private static let reportedTags = 5

    private mutating func decide(
        _ end: Place, at here: Place, _ found: RISLine, _ isType: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>
    ) {
        bareEnd = nil
        guard found.kind == .blank || isType || RISPrelude.isKnown(bytes, found.value) else { return }
        lastFilled = end.line
        close(after: here, content: end.offset)
    }

    private mutating func finish(at place: Place) {
        if let end = bareEnd {
            bareEnd = nil
            close(after: place, content: end.offset)
        }
        switch state {
        case .record: close(before: place, hasEnd: false)
        case .group: dropOrClose(before: place)
        case .outside: break
        }
    }

    private mutating func dropOrClose(before place: Place) {
        if isRecord { close(before: place, hasEnd: false) } else { drop() }
    }

    private mutating func close(before place: Place, hasEnd: Bool) {
        cuts.append(
            RISCut(
                range: start.offset..<place.offset, content: start.offset..<place.offset,
                lines: start.line...max(start.line, lastFilled), hasType: hasType, hasEnd: hasEnd))
        (state, followsEnd, isInStrays) = (.outside, false, false)
    }

    private mutating func close(after place: Place, content: Int) {
        cuts.append(
            RISCut(
                range: start.offset..<place.offset, content: start.offset..<content,
                lines: start.line...max(start.line, lastFilled), hasType: hasType, hasEnd: true))
        (state, followsEnd, isInStrays) = (.outside, true, false)
    }

    /// Leaves the open group outside every record.
    private mutating func drop() {
        strays += groupTags
        (state, isInStrays) = (.outside, false)
    }

    private mutating func stray(at line: Int, tag: RISTag?) {
        if tag == nil, isInStrays { return }
        strays.append(RISStray(line: line, tag: tag))
        isInStrays = tag == nil
    }

    /// False for a line of running text that looks like `TY`.
    private static func isBeginning(_ line: RISLine, _ bytes: Span<UInt8>) -> Bool {
        if line.style.isEmpty { return true }
        guard line.value.count <= 12 else { return false }
        for index in line.value where RISLine.isBlank(bytes[index]) { return false }
        return true
    }
}
