/// A record as it was cut out of a file; ranges and lines count from the batch's first byte and line.
struct TaggedCut: Sendable {
    /// All lines of the record.
    var range: Range<Int>
    /// The lines before the one that ends it.
    var content: Range<Int>
    /// The number of the first line and of the last one that is not blank, from 0.
    var lines: ClosedRange<Int>
    var hasBeginning: Bool
    var hasEnd: Bool
}

/// Finds where records begin and end; strictly in the order of the lines, so that the size of batches changes nothing.
///
/// A record runs from its beginning tag to its end tag, or to the next beginning. Blank lines alone end nothing, for some
/// programs put them into records; but lines behind one are another record if a tag among them is one that a record
/// has once and this one has already. Any tag outside records begins one, so that nothing is lost.
struct TaggedCutter<Format: TaggedFormat>: BatchCutter {
    /// What was found since the last `take`.
    private(set) var cuts: [TaggedCut] = []
    /// The lines of text outside records since the last `take`, the first of each run.
    private(set) var strays: [Int] = []
    /// How many bytes of the pending ones were judged.
    private(set) var offset = 0
    /// Where the last whole record or line outside records ends; a batch may end there.
    private(set) var ready = 0

    private var line = 0
    private var readyLine = 0
    private var record: Record?
    private var isInStrays = false

    private struct Place {
        var offset: Int
        var line: Int
    }

    /// The open record.
    private struct Record {
        var start: Place
        var hasBeginning = false
        var seen: Set<FieldTag> = []
        /// The last line that is not blank.
        var lastFilled: Int
        var isAfterBlank = false
        /// The first tag since the last blank line, where it stands right behind that line.
        var group: Place?
        var groupSeen: Set<FieldTag> = []
        /// The last line before the group that is not blank.
        var lastBeforeGroup = 0
    }

    /// Judges lines until a batch may end or no whole line is left; see `BatchCutter`.
    mutating func advance(in bytes: Span<UInt8>, isAtEnd: Bool, size: Int) -> Bool {
        var scanner = LineScanner(from: offset)
        while ready < size {
            // A terminator counts once the byte behind it is known, since it may be the second half of CRLF.
            guard let range = scanner.next(in: bytes), isAtEnd || range.upperBound + 1 < bytes.count else {
                guard isAtEnd else { return false }
                if record != nil { close(before: Place(offset: bytes.count, line: line)) }
                (offset, ready, readyLine) = (bytes.count, bytes.count, line)
                return true
            }
            let isCRLF =
                range.upperBound + 1 < bytes.count && bytes[range.upperBound] == 0x0D
                && bytes[range.upperBound + 1] == 0x0A
            let next = Place(offset: min(bytes.count, range.upperBound + (isCRLF ? 2 : 1)), line: line + 1)
            judge(Format.line(bytes, range), bytes, next)
            (offset, line) = (next.offset, next.line)
            if record == nil { (ready, readyLine) = (offset, line) }
        }
        return true
    }

    /// Hands over what was found and counts on from `ready`; the caller takes that many bytes.
    mutating func take() -> (cuts: [TaggedCut], strays: [Int]) {
        defer {
            (cuts, strays) = ([], [])
            record?.start.offset -= ready
            record?.start.line -= readyLine
            record?.group?.offset -= ready
            record?.group?.line -= readyLine
            record?.lastFilled -= readyLine
            record?.lastBeforeGroup -= readyLine
            (offset, line) = (offset - ready, line - readyLine)
            (ready, readyLine) = (0, 0)
        }
        return (cuts, strays)
    }

    private mutating func judge(_ found: TaggedLine, _ bytes: Span<UInt8>, _ next: Place) {
        let here = Place(offset: offset, line: line)
        switch found.kind {
        case .blank:
            guard var open = record else { return }
            open.seen.formUnion(open.groupSeen)
            (open.group, open.groupSeen, open.isAfterBlank) = (nil, [], true)
            record = open
        case .text:
            if record == nil {
                stray(at: line, isKnown: ExportPrelude.isKnown(bytes, found.value))
            } else {
                record?.isAfterBlank = false
                record?.lastFilled = line
            }
        case .tag(let tag) where Format.frame.contains(tag):
            if record != nil { close(before: here) }
        case .tag(let tag) where tag == Format.end && found.value.isEmpty:
            if record == nil { stray(at: line, isKnown: false) } else { close(before: next, content: here.offset) }
        case .tag(let tag): add(tag, at: here)
        }
    }

    private mutating func add(_ tag: FieldTag, at here: Place) {
        isInStrays = false
        guard var open = record else { return begin(tag, at: here, here) }
        let isBeginning = tag == Format.beginning
        if open.isAfterBlank, open.group == nil {
            (open.group, open.lastBeforeGroup) = (here, open.lastFilled)
            record = open
            if Format.endsAtBlankLine, !open.hasBeginning { return reopen(tag, at: here, here) }
        }
        if isBeginning, open.hasBeginning { return reopen(tag, at: here, here) }
        let isSingle = Format.single.contains(tag)
        if let group = open.group, isBeginning || isSingle && open.seen.contains(tag) {
            return reopen(tag, at: group, here, seen: open.groupSeen)
        }
        // The sets have one owner while they grow.
        record = nil
        if isSingle { if open.group == nil { open.seen.insert(tag) } else { open.groupSeen.insert(tag) } }
        open.hasBeginning = open.hasBeginning || isBeginning
        (open.isAfterBlank, open.lastFilled) = (false, here.line)
        record = open
    }

    private mutating func begin(_ tag: FieldTag, at start: Place, _ here: Place, seen: Set<FieldTag> = []) {
        record = Record(
            start: start, hasBeginning: tag == Format.beginning, seen: seen.union([tag]), lastFilled: here.line)
    }

    /// Ends the open record before a place and begins the next one there.
    private mutating func reopen(_ tag: FieldTag, at start: Place, _ here: Place, seen: Set<FieldTag> = []) {
        close(before: start)
        begin(tag, at: start, here, seen: seen)
    }

    private mutating func close(before place: Place, content: Int? = nil) {
        guard let open = record else { return }
        var last = content == nil ? open.lastFilled : line
        if let group = open.group, group.offset == place.offset { last = open.lastBeforeGroup }
        cuts.append(
            TaggedCut(
                range: open.start.offset..<place.offset, content: open.start.offset..<(content ?? place.offset),
                lines: open.start.line...max(open.start.line, last), hasBeginning: open.hasBeginning,
                hasEnd: content != nil))
        (record, isInStrays) = (nil, false)
        (ready, readyLine) = (place.offset, place.line)
    }

    private mutating func stray(at line: Int, isKnown: Bool) {
        if isKnown || isInStrays { return }
        strays.append(line)
        isInStrays = true
    }
}
