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

/// A line outside every record; its text and line count as a cut's do.
struct RISStray: Sendable {
    var place: RISPlace
    /// The tag; nil for text.
    var tag: FieldTag?
    /// The line without the blanks around it.
    var text: Range<Int>
    /// True for what databases and search programs write around records.
    var isHeading: Bool
    /// True for a tag without a value.
    var isEmpty: Bool
}

/// Finds where records begin and end; strictly in the order of the lines, so that the size of batches changes nothing.
///
/// A record runs from `TY` to `ER`, or to the next `TY` where `ER` is missing. Tags right above a `TY` belong to it
/// (`DB  - …` before `TY  - JOUR`), unless they follow an `ER` without a blank line in a file that otherwise begins with
/// `TY`: some databases write such lines behind their records. Tags without a `TY` make a record if a title or an author is
/// among them, or, in a file that has no `TY` before them, an abstract, a journal or a DOI.
struct RISRecordCutter: BatchCutter {
    /// What was found since the last `take`.
    private(set) var cuts: [RISCut] = []
    /// The lines outside records since the last `take`.
    private(set) var strays: [RISStray] = []
    /// How many bytes of the pending ones were judged.
    private(set) var offset = 0
    /// See `BatchCutter`.
    var ready: Int { offset }

    private var line = 0
    private var state = State.outside
    private var start = Place()
    private var hasType = false
    private var hasTellingTag = false
    /// True where a blank line follows the open group.
    private var isUndecided = false
    /// True where the open group stands right below an `ER`, or is a vendor's prelude: no `TY` takes it along.
    private var isDetached = false
    /// The lines of the open group.
    private var groupLines: [RISStray] = []
    private var lastFilled = 0
    /// A bare `ER` in a record, of which the next line tells whether it is one.
    private var bareEnd: Place?
    private var followsEnd = false
    /// True behind a vendor's heading, to which the text below it belongs, and before the first record.
    private var isInHeading = true
    private var beginsWithType: Bool?

    /// True where the open group is a record without a `TY`.
    private var isRecord: Bool { hasTellingTag && !isDetached }

    private enum State { case outside, group, record }

    private struct Place {
        var offset = 0
        var line = 0
    }

    /// Judges lines until a batch may end or no whole line is left; see `BatchCutter`.
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
            if state == .outside { stray(bytes, range, tag: "ER") } else { close(after: next, content: here.offset) }
            return
        case .bareEnd where state == .record: bareEnd = here
        case .tag(let tag) where !found.isGlued:
            if state != .record { group(tag, found, bytes, range) }
        case .text, .bareEnd, .tag:
            let isHeading = ExportPrelude.isKnown(bytes, LineText.trimmed(bytes, range))
            if state == .outside {
                if isHeading { isInHeading = true }
                stray(bytes, range, tag: nil)
            } else if state == .group, isUndecided, !isRecord {
                drop()
                judge(found, isType, bytes, range, next)
                return
            } else {
                if state == .group { groupLines.append(RISRecordCutter.stray(bytes, range, line: line, tag: nil)) }
                // The next record's number, where this one has no ER.
                if isHeading { return }
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
        (state, start, hasType, hasTellingTag, isInHeading) = (.record, place, true, false, false)
    }

    /// A tag outside every record, which may be the first of one.
    private mutating func group(_ tag: FieldTag, _ found: RISLine, _ bytes: Span<UInt8>, _ range: Range<Int>) {
        if state == .group, isUndecided, !isRecord { drop() }
        if state == .outside {
            (state, start, hasType, hasTellingTag) = (.group, Place(offset: offset, line: line), false, false)
            isDetached = followsEnd && beginsWithType == true
            groupLines = []
        }
        if ExportPrelude.isKnown(bytes, found.value) {
            (isDetached, isInHeading) = (true, true)
        } else if (beginsWithType == nil ? RISTagTable.telling : RISTagTable.naming).contains(tag) {
            hasTellingTag = true
        }
        groupLines.append(RISRecordCutter.stray(bytes, range, line: line, tag: tag))
        isUndecided = false
    }

    private mutating func decide(
        _ end: Place, at here: Place, _ found: RISLine, _ isType: Bool, _ bytes: Span<UInt8>, _ range: Range<Int>
    ) {
        bareEnd = nil
        guard found.kind == .blank || isType || ExportPrelude.isKnown(bytes, found.value) else { return }
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
        (state, followsEnd, isInHeading) = (.outside, false, false)
    }

    private mutating func close(after place: Place, content: Int) {
        cuts.append(
            RISCut(
                range: start.offset..<place.offset, content: start.offset..<content,
                lines: start.line...max(start.line, lastFilled), hasType: hasType, hasEnd: true))
        (state, followsEnd, isInHeading) = (.outside, true, false)
    }

    /// Leaves the open group outside every record.
    private mutating func drop() {
        for stray in groupLines {
            strays.append(stray)
            strays[strays.count - 1].isHeading = isInHeading
        }
        state = .outside
    }

    private mutating func stray(_ bytes: Span<UInt8>, _ range: Range<Int>, tag: FieldTag?) {
        var stray = RISRecordCutter.stray(bytes, range, line: line, tag: tag)
        stray.isHeading = isInHeading
        strays.append(stray)
    }

    private static func stray(_ bytes: Span<UInt8>, _ range: Range<Int>, line: Int, tag: FieldTag?) -> RISStray {
        let text = LineText.trimmed(bytes, range)
        let place = RISPlace(line: line, column: text.lowerBound - range.lowerBound + 1)
        return RISStray(
            place: place, tag: tag, text: text, isHeading: false,
            isEmpty: tag != nil && RISLine(bytes, range).value.isEmpty || tag == "ER" && text.count == 2)
    }

    /// False for a line of running text that looks like `TY`.
    static func isBeginning(_ line: RISLine, _ bytes: Span<UInt8>) -> Bool {
        if line.style.isEmpty { return true }
        guard line.value.count <= 12 else { return false }
        for index in line.value where LineText.isBlank(bytes[index]) { return false }
        return !line.isGlued || RISType(ValueText.plain(bytes, line.value)) != nil
    }
}
