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
        while let context, !state.isGivenUp {
            state.window = { [unowned self] in (window, windowOffset) }
            context.push(window.span.extracting(start..<window.count), isLast: isLast)
            guard context.isStopped, !state.isGivenUp, let next = restart(), next < window.count else { break }
            start = next
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

    /// Replaces a context that libxml2 stopped by one that goes on where it stopped, with the same elements open.
    ///
    /// - Returns: the index in `window` to go on from; nil where there is nothing to go on with.
    private func restart() -> Int? {
        guard let fault = state.lastFault else { return nil }
        restartCount += 1
        if restartCount > 1_000 + 2 * state.recordCount {
            state.giveUp("more faults than can be mended")
            return nil
        }
        var index = min(window.count, max(0, fault.offset - windowOffset))
        if index > 0, window[index - 1] == UInt8(ascii: "<"), fault.offset != lastRestart {
            state.literal("<")
        } else if fault.offset <= lastRestart || state.openCount == 0 {
            // No progress, or outside of everything: on to what may begin an element.
            if fault.offset <= lastRestart { index = min(window.count, lastRestart - windowOffset + 1) }
            while index < window.count, window[index] != UInt8(ascii: "<") { index += 1 }
        }
        lastRestart = windowOffset + index
        let encoding = context?.encoding
        guard let fresh = SAXContext(state, names: names) else { return nil }
        context = fresh
        state.context = fresh
        state.isMuted = true
        var prefix = encoding.map { "<?xml version=\"1.0\" encoding=\"\($0)\"?>" } ?? ""
        if state.openCount > 0 { prefix += String(repeating: "<r>", count: state.openCount) }
        let bytes = Array(prefix.utf8)
        fresh.push(bytes.span)
        state.isMuted = false
        state.lastFault = nil
        let skipped = window[min(index, max(0, fault.offset - windowOffset))..<index]
        let line = fault.line + skipped.count { $0 == UInt8(ascii: "\n") }
        fresh.continueAt(offset: windowOffset + index, line: line)
        return index
    }
}
