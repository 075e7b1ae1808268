internal import CLibXML2

/// Parses XML in pieces with libxml2's SAX2 interface and builds only the subtrees that a filter wants.
///
/// Nothing is fetched: no DTD, no external entity. Entities of the document's own subset are refused, so that none can
/// grow; character entities come from `entity`. What is not well formed is read on as far as it goes, with its faults:
/// a wrong end tag closes what it names or nothing, a `<` that begins no tag is text, and where libxml2 gives up, a new
/// context takes over with the same elements open. One thread at a time; each record's tree
/// may move on to another with its dictionary.
@safe package final class StreamingParser {
    private let state: RecordCutter
    private var context: SAXContext?
    private let names: XMLDictionary
    private let limits: ParserLimits
    /// Bytes of the document from `windowOffset` on: those of the open record, and those not parsed yet.
    private var window: [UInt8] = []
    private var windowOffset = 0
    private var restartCount = 0
    private var lastRestart = -1
    /// Where the line begins in which a context took over, and up to where line ends were looked for.
    private var lineStart = (offset: 0, seen: 0)
    /// True while a start tag with too many attributes is open, which libxml2 does not get to see.
    private var isHoldingTag = false
    /// Where the last start tag stands that was looked at for its attributes, and how much of it was there.
    private var seenTag = (offset: -1, count: 0)
    /// How many bytes libxml2 gets at once: what it has not parsed yet is what a fault costs.
    private static let piece = 1 << 14

    /// Makes a parser of one document.
    ///
    /// - Parameters:
    ///   - vocabulary: the names that the filter and the trees know by code.
    ///   - limits: what is borne of one record.
    ///   - filter: chooses what is built.
    ///   - entity: the characters of a named entity beyond XML's five; nil for a name that is not read.
    package init(
        _ vocabulary: XMLVocabulary, limits: ParserLimits = ParserLimits(), filter: any SubtreeFilter,
        entity: @escaping (String) -> String?
    ) {
        XMLLibrary.prepare
        self.limits = limits
        names = XMLDictionary(vocabulary)
        state = RecordCutter(names, limits: limits, filter: filter, entity: entity)
        context = SAXContext(state, names: names)
        state.context = context
    }

    /// Parses the next bytes of the document; finished records and faults can be taken afterwards.
    package func parse(_ bytes: [UInt8]) {
        window.append(contentsOf: bytes)
        feed(from: window.count - bytes.count, isLast: false)
    }

    /// Says that the document has ended; a record that is still open is handed over as incomplete.
    package func end() {
        feed(from: window.count, isLast: true)
        state.finishDocument(window, from: windowOffset)
        drop(window.count)
    }

    /// Takes the records that were finished since the last call.
    package func takeRecords() -> [StreamedRecord] {
        defer { state.records = [] }
        return state.records
    }

    /// Takes the faults that lie outside every record.
    package func takeFaults() -> [XMLFault] {
        defer { state.faults = [] }
        return state.faults
    }

    /// True once the document was given up, because a limit that protects the program was reached.
    package var isGivenUp: Bool { state.isGivenUp }

    private func feed(from start: Int, isLast: Bool) {
        var start = start
        state.window = { [unowned self] in (window, windowOffset) }
        while let context, !state.isGivenUp {
            let end = isHoldingTag ? start : min(window.count, start + StreamingParser.piece)
            let isEnd = isLast && end == window.count
            if !isHoldingTag { context.push(window.span.extracting(start..<end), isLast: isEnd) }
            if context.isStopped {
                guard !state.isGivenUp, let next = restart(), next < window.count else { break }
                start = next
            } else if let tag = excessiveTag(before: end) {
                isHoldingTag = !tag.isComplete
                if isHoldingTag || !resume(behind: tag) { break }
                start = tag.end
            } else {
                guard end < window.count else { break }
                start = end
            }
        }
        if state.isGivenUp { return drop(window.count) }
        if let first = state.recordOffset {
            if window.count > limits.recordBytes {
                state.refuseRecord("its \(window.count) bytes are more than \(limits.recordBytes)")
            } else if first > windowOffset {
                drop(min(window.count, first - windowOffset))
            }
        }
        if state.recordOffset == nil || state.isRecordRefused {
            // A start tag that is not complete yet stands after the offset; a fault may lead back some bytes.
            drop(min(window.count, max(0, (context?.offset ?? 0) - windowOffset - 16)))
        }
    }

    private func drop(_ count: Int) {
        guard count > 0 else { return }
        window.removeFirst(count)
        windowOffset += count
    }

    /// The start tag that libxml2 waits for the end of, where it has more attributes than are borne: libxml2 compares
    /// each attribute with all others.
    private func excessiveTag(before end: Int) -> LongStartTag? {
        let start = (context?.offset ?? 0) - windowOffset
        guard start >= 0, end - start > StreamingParser.piece else { return nil }
        let (offset, count) = (start + windowOffset, window.count - start)
        // One long value, a picture say, is looked at again only when there is twice as much of it.
        if seenTag.offset == offset, count < 2 * seenTag.count, !isHoldingTag { return nil }
        seenTag = (offset, count)
        let tag = LongStartTag(window, from: start, attributes: limits.attributes)
        guard tag == nil || count <= limits.tagBytes else {
            state.giveUp("a start tag of more than \(limits.tagBytes) bytes")
            return nil
        }
        return tag
    }

    /// Goes on behind a start tag of which only as many attributes are read as tell that there are too many.
    private func resume(behind tag: LongStartTag) -> Bool {
        let line = (context?.line ?? 1) + window[tag.start..<tag.end].count { $0 == UInt8(ascii: "\n") }
        let shortened = Array(window[tag.start..<tag.kept]) + Array((tag.isEmpty ? "/>" : ">").utf8)
        return replaceContext(offset: windowOffset + tag.end, line: line, opening: shortened)
    }

    /// Replaces a context that libxml2 stopped by one that goes on where it stopped, with the same elements open.
    ///
    /// - Returns: the index in `window` to go on from; nil where there is nothing to go on with.
    private func restart() -> Int? {
        guard let fault = state.lastFault else { return nil }
        restartCount += 1
        if restartCount > 100_000 + 2 * state.recordCount {
            state.giveUp("more faults than can be mended")
            return nil
        }
        var index = min(window.count, max(0, fault.offset - windowOffset))
        if index > 0, window[index - 1] == UInt8(ascii: "<"), fault.offset != lastRestart {
            let end = bareTextEnd(from: index)
            state.literal("<" + String(decoding: window[index..<end], as: UTF8.self))
            index = end
        } else if fault.offset <= lastRestart || state.openCount == 0 {
            // No progress, or outside of everything: on to what may begin an element.
            if fault.offset <= lastRestart { index = min(window.count, lastRestart - windowOffset + 1) }
            while index < window.count, window[index] != UInt8(ascii: "<") { index += 1 }
        }
        lastRestart = windowOffset + index
        let skipped = window[min(index, max(0, fault.offset - windowOffset))..<index]
        let line = fault.line + skipped.count { $0 == UInt8(ascii: "\n") }
        return replaceContext(offset: windowOffset + index, line: line) ? index : nil
    }

    /// The column of a byte, from 1; looks for the line's start behind the byte of the last call, for a line may be as
    /// long as a document.
    private func column(of offset: Int) -> Int {
        let from = max(lineStart.seen, windowOffset)
        let end = max(from, offset)
        if let lineEnd = window[(from - windowOffset)..<(end - windowOffset)].lastIndex(of: UInt8(ascii: "\n")) {
            lineStart.offset = windowOffset + lineEnd + 1
        } else if lineStart.seen < windowOffset {
            lineStart.offset = windowOffset
        }
        lineStart.seen = end
        return max(1, offset - lineStart.offset + 1)
    }

    /// The end of the text behind a `<` that begins no tag: each further such sign would cost a context of its own.
    private func bareTextEnd(from start: Int) -> Int {
        var index = start
        while index < window.count {
            switch window[index] {
            case UInt8(ascii: "<"):
                guard index + 1 < window.count, !LongStartTag.beginsMarkup(window[index + 1]) else { return index }
            case UInt8(ascii: "&"): return index
            case 0x20...0x7E, 0x09, 0x0A: break
            default: return index
            }
            index += 1
        }
        return index
    }

    /// Puts a new context in the old one's place, with the same elements open.
    ///
    /// - Parameters:
    ///   - offset: the document's offset of the next byte.
    ///   - line: its line.
    ///   - tag: a start tag that stands before that byte, in place of the document's own.
    /// - Returns: false where libxml2 is out of memory.
    private func replaceContext(offset: Int, line: Int, opening tag: [UInt8] = []) -> Bool {
        let encoding = context?.encoding
        guard let fresh = SAXContext(state, names: names) else { return false }
        context = fresh
        state.context = fresh
        state.isMuted = true
        var prefix = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        if state.openCount > 0 { prefix += String(repeating: "<r>", count: state.openCount) }
        let bytes = Array(prefix.utf8)
        fresh.push(bytes.span)
        state.isMuted = false
        state.lastFault = nil
        fresh.continueAt(
            offset: offset - tag.count, line: line, column: (line == 1 ? offset + 1 : column(of: offset)) - tag.count)
        if !tag.isEmpty { fresh.push(tag.span) }
        return true
    }
}
