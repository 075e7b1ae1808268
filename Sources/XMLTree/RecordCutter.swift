internal import CLibXML2

/// Hears a SAX parser, keeps its own account of open elements, and builds the records that a filter wants.
@safe final class RecordCutter {
    var records: [StreamedRecord] = []
    var faults: [XMLFault] = []
    /// The parser that speaks now.
    var context: SAXContext?
    /// The raw bytes at hand and the document's offset of the first.
    var window: () -> (bytes: [UInt8], offset: Int) = { ([], 0) }
    /// True while elements are opened only to bring a new context to where the old one stopped.
    var isMuted = false
    /// Where the last fault was seen.
    var lastFault: (offset: Int, line: Int)?
    private(set) var isGivenUp = false
    private(set) var isRecordRefused = false
    /// The document's offset of the open record; nil outside a record.
    private(set) var recordOffset: Int?
    /// How many records were cut so far.
    private(set) var recordCount = 0

    private let limits: ParserLimits
    private let filter: any SubtreeFilter
    private let characters: (String) -> String?
    private let names: XMLDictionary
    private let tag: StartTag
    private var builder: TreeBuilder
    private let answer = EntityAnswer()

    /// The names of the open elements, by their interned address.
    private var open: [UInt] = []
    /// The count of open elements from which on a record, or a skipped subtree, is open; 0 for none.
    private var recordDepth = 0
    private var skipDepth = 0
    /// True after a fault, until libxml2 was told to go on.
    private var needsForgiveness = false
    /// The name of an end tag that does not match libxml2's own account.
    private var mismatchedEnd: UInt?
    private var recordLine = 0
    private var recordFaults: [XMLFault] = []
    private var elementCount = 0
    private var textCount = 0
    private var pendingText: [UInt8] = []

    init(
        _ names: XMLDictionary, limits: ParserLimits, filter: any SubtreeFilter,
        entity: @escaping (String) -> String?
    ) {
        (self.names, self.limits, self.filter, characters) = (names, limits, filter, entity)
        builder = TreeBuilder(names.vocabulary)
        tag = StartTag(names)
    }

    var openCount: Int { open.count }

    func finishDocument(_ bytes: [UInt8], from offset: Int) {
        window = { (bytes, offset) }
        if recordDepth > 0 { finishRecord(at: offset + bytes.count, isComplete: false) }
    }

    // MARK: What the parser says

    func start(
        _ name: UnsafePointer<UInt8>?, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
    ) {
        if isMuted { return }
        forgive()
        mismatchedEnd = nil
        open.append(UInt(bitPattern: name))
        if open.count > limits.hopelessDepth { return giveUp("more than \(limits.hopelessDepth) nested elements") }
        guard skipDepth == 0 else { return }
        flushText()
        if recordDepth > 0, let excess = excess(attributes: count) { return refuseRecord(excess) }
        unsafe tag.set(name, attributes, count: count, line: context?.line ?? 0)
        defer { tag.clear() }
        switch filter.begin(tag, isInRecord: recordDepth > 0) {
        case .descend: break
        case .skip: skipDepth = open.count
        case .record where recordDepth == 0:
            beginRecord()
            if let excess = excess(attributes: count) { return refuseRecord(excess) }
            build()
        case .record, .keep:
            if recordDepth > 0 { build() }
        }
    }

    func end(_ name: UnsafePointer<UInt8>?) {
        if isMuted { return }
        forgive()
        let ended = mismatchedEnd ?? UInt(bitPattern: name)
        mismatchedEnd = nil
        // A wrong end tag closes the element that it names with all inside, or nothing.
        guard let index = open.lastIndex(of: ended) else { return }
        while open.count > index { closeInnermost() }
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
        forgive()
        guard recordDepth > 0, skipDepth == 0, !isMuted else { return }
        textCount += bytes.count
        if textCount > limits.textBytes { return refuseRecord("more than \(limits.textBytes) bytes of text") }
        unsafe pendingText.append(contentsOf: bytes)
    }

    /// Adds text that the parser could not take for text.
    func literal(_ text: String) {
        guard recordDepth > 0, skipDepth == 0 else { return }
        textCount += text.utf8.count
        pendingText.append(contentsOf: text.utf8)
    }

    func entity(named name: UnsafePointer<UInt8>) -> UnsafeMutablePointer<xmlEntity>? {
        let word = unsafe String(cString: name)
        if let text = characters(word) { return unsafe answer.fill(name, text) }
        note(.entity, "the entity &\(word); is not one that is read; it was kept as it is written")
        return unsafe answer.fill(name, "&\(word);")
    }

    /// A fault is noted, and libxml2 goes on as if there had been none.
    private func forgive() {
        guard needsForgiveness else { return }
        needsForgiveness = false
        context?.forgive()
    }

    func error(_ error: xmlError) {
        needsForgiveness = true
        guard unsafe error.level.rawValue >= XML_ERR_ERROR.rawValue, !isMuted else { return }
        // A prefix without a declaration is usual where the DTD declares it; an entity is reported by `reference`.
        if unsafe error.domain == Int32(XML_FROM_NAMESPACE.rawValue) { return }
        lastFault = (context?.offset ?? 0, unsafe Int(error.line))
        let code = unsafe error.code
        if code == Int32(XML_ERR_UNDECLARED_ENTITY.rawValue) { return }
        // A second root is no fault of the record that follows.
        if code == Int32(XML_ERR_DOCUMENT_END.rawValue), open.isEmpty { return }
        if code == Int32(XML_ERR_TAG_NAME_MISMATCH.rawValue), let ended = unsafe error.str2 {
            let count = unsafe Int32(clamping: String(cString: ended).utf8.count)
            unsafe ended.withMemoryRebound(to: UInt8.self, capacity: Int(count)) {
                mismatchedEnd = unsafe UInt(bitPattern: xmlDictLookup(names.handle, $0, count))
            }
        }
        // Only a context that took over for another does not know the element's name.
        if let mismatchedEnd, mismatchedEnd == open.last { return }
        var message = unsafe error.message.map { unsafe String(cString: $0) } ?? "not well formed"
        while message.last?.isWhitespace == true { message.removeLast() }
        note(.malformed, message)
    }

    // MARK: Building

    private func build() {
        if tag.code >= 0 { builder.open(tag.code) } else { builder.open(name: tag.name) }
        builder.line(tag.line)
        tag.forEachAttribute { code, _, value in if code >= 0 { builder.attribute(code, value()) } }
    }

    private func closeInnermost() {
        let depth = open.count
        open.removeLast()
        if skipDepth > 0 {
            guard depth == skipDepth else { return }
            skipDepth = 0
            if depth == recordDepth { finishRecord(at: context?.offset ?? 0, isComplete: true) }
            return
        }
        guard recordDepth > 0 else { return }
        flushText()
        if depth == recordDepth { return finishRecord(at: context?.offset ?? 0, isComplete: true) }
        let discardsParent = filter.end(builder.openCode) { builder.openText }
        builder.close()
        if discardsParent, depth - 1 > recordDepth {
            builder.discard()
            skipDepth = depth - 1
        }
    }

    private func flushText() {
        guard !pendingText.isEmpty else { return }
        builder.text(pendingText.span, 0..<pendingText.count)
        pendingText.removeAll(keepingCapacity: true)
    }

    private func beginRecord() {
        (recordDepth, recordLine) = (open.count, tag.line)
        (elementCount, textCount, isRecordRefused) = (0, 0, false)
        (recordFaults, pendingText) = ([], [])
        // The start tag has been consumed: it began at the last `<` before, which no attribute value can hold.
        let (bytes, offset) = window()
        var start = min(bytes.count, max(0, (context?.offset ?? 0) - offset))
        while start > 0 {
            start -= 1
            if bytes[start] == UInt8(ascii: "<") { break }
        }
        recordOffset = offset + start
    }

    private func finishRecord(at end: Int, isComplete: Bool) {
        let (bytes, offset) = window()
        let first = recordOffset ?? end
        let (lower, upper) = (first - offset, min(bytes.count, end - offset))
        let raw = lower >= 0 && lower <= upper && !isRecordRefused ? Array(bytes[lower..<upper]) : []
        flushText()
        let document = builder.finish()
        records.append(
            StreamedRecord(
                document: isRecordRefused ? nil : document, lines: recordLine...max(recordLine, context?.line ?? 0),
                bytes: raw, offset: first, faults: recordFaults, isComplete: isComplete))
        recordCount += 1
        (recordDepth, skipDepth, recordOffset, isRecordRefused) = (0, 0, nil, false)
        // Each record has a dictionary of its own, so that it may go to another thread while the next one is read.
        builder = TreeBuilder(names.vocabulary)
    }

    // MARK: Faults and limits

    private func excess(attributes: Int) -> String? {
        elementCount += 1
        if open.count - recordDepth > limits.depth { return "more than \(limits.depth) nested elements" }
        if elementCount > limits.elements { return "more than \(limits.elements) elements" }
        return attributes > limits.attributes ? "an element with \(attributes) attributes" : nil
    }

    private func note(_ kind: XMLFault.Kind, _ message: String) {
        let fault = XMLFault(kind, line: context?.line ?? 0, column: context?.column ?? 0, message)
        // A broken file can have a fault a line: the first hundred say enough.
        if recordDepth > 0 {
            if recordFaults.count < 100 || kind == .limit { recordFaults.append(fault) }
        } else if faults.count < 100 || kind == .limit {
            faults.append(fault)
        }
    }

    func refuseRecord(_ reason: String) {
        note(.limit, "the record was refused: " + reason)
        isRecordRefused = true
        pendingText.removeAll()
        _ = builder.finish()
        skipDepth = recordDepth
    }

    func giveUp(_ reason: String) {
        note(.limit, "the document was given up: " + reason)
        isGivenUp = true
        isRecordRefused = recordDepth > 0
        context?.stop()
    }
}
