internal import CLibXML2

/// One libxml2 push parser, with the names of a dictionary of ours and our own handlers in place of libxml2's.
@safe final class SAXContext {
    private let context: xmlParserCtxtPtr
    /// The document's offset of the first byte that is pushed, less bytes that are not the document's.
    private var base = 0

    /// Makes a parser that speaks to a cutter, which must outlive it; nil where libxml2 is out of memory.
    init?(_ cutter: RecordCutter, names: XMLDictionary) {
        var sax = unsafe xmlSAXHandler()
        unsafe sax.initialized = UInt32(XML_SAX2_MAGIC)
        unsafe sax.startElementNs = { user, name, _, _, _, _, count, _, attributes in
            unsafe SAXContext.tell(user) { unsafe $0.start(name, attributes: attributes, count: Int(count)) }
        }
        unsafe sax.endElementNs = { user, name, _, _ in unsafe SAXContext.tell(user) { unsafe $0.end(name) } }
        unsafe sax.characters = { user, bytes, count in
            unsafe SAXContext.tell(user) {
                unsafe $0.characters(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        unsafe (sax.ignorableWhitespace, sax.cdataBlock) = unsafe (sax.characters, sax.characters)
        unsafe sax.getEntity = { user, name in
            guard let name = unsafe name else { return nil }
            return unsafe SAXContext.tell(user) { unsafe $0.entity(named: name) } ?? nil
        }
        unsafe sax.serror = { user, error in
            if let error = unsafe error { unsafe SAXContext.tell(user) { unsafe $0.error(error.pointee) } }
        }
        // User data other than the context itself keeps libxml2 from answering with the document's own entities.
        let user = unsafe Unmanaged.passUnretained(cutter).toOpaque()
        guard let context = unsafe xmlCreatePushParserCtxt(&sax, user, nil, 0, nil) else { return nil }
        unsafe self.context = unsafe context
        _ = unsafe xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_RECOVER.rawValue))
        // Names then are the pointers of our dictionary, which tells a name's code without comparing strings.
        unsafe xmlDictFree(context.pointee.dict)
        unsafe context.pointee.dict = unsafe names.handle
        unsafe xmlDictReference(names.handle)
        unsafe context.pointee.str_xml = unsafe xmlDictLookup(names.handle, "xml", 3)
        unsafe context.pointee.str_xmlns = unsafe xmlDictLookup(names.handle, "xmlns", 5)
        unsafe context.pointee.str_xml_ns = unsafe xmlDictLookup(
            names.handle, "http://www.w3.org/XML/1998/namespace", 36)
    }

    deinit {
        // Declarations of the internal subset are put into a document that nobody else frees.
        if let document = unsafe context.pointee.myDoc { unsafe xmlFreeDoc(document) }
        unsafe xmlFreeParserCtxt(context)
    }

    /// Speaks to the cutter, which outlives every call of the parser: nothing is retained for each tag.
    @discardableResult @inline(__always)
    private static func tell<Answer>(_ user: UnsafeMutableRawPointer?, _ say: (RecordCutter) -> Answer) -> Answer? {
        guard let user = unsafe user else { return nil }
        return unsafe Unmanaged<RecordCutter>.fromOpaque(user)._withUnsafeGuaranteedRef { say($0) }
    }

    /// Parses the next bytes.
    func push(_ bytes: Span<UInt8>, isLast: Bool = false) {
        unsafe bytes.withUnsafeBufferPointer { all in
            guard let count = Int32(exactly: all.count) else { return }
            _ = unsafe all.withMemoryRebound(to: CChar.self) {
                unsafe xmlParseChunk(context, $0.baseAddress, count, isLast ? 1 : 0)
            }
        }
    }

    /// Sets the document's offset, line and column of the next byte to be pushed.
    func continueAt(offset: Int, line: Int, column: Int) {
        base = 0
        base = offset - self.offset
        unsafe context.pointee.input?.pointee.line = Int32(clamping: line)
        unsafe context.pointee.input?.pointee.col = Int32(clamping: column)
    }

    /// The document's offset of the first byte that is not parsed yet.
    var offset: Int { base + Int(unsafe xmlByteConsumed(context)) }

    /// The line, from 1.
    var line: Int { Int(unsafe context.pointee.input?.pointee.line ?? 0) }

    /// The column, from 1.
    var column: Int { Int(unsafe context.pointee.input?.pointee.col ?? 0) }

    /// The encoding that the document declares.
    var encoding: String? { unsafe context.pointee.encoding.map { unsafe String(cString: $0) } }

    /// True once libxml2 takes no more; a document that has ended is in the same state, but was not halted.
    var isStopped: Bool { unsafe context.pointee.instate == XML_PARSER_EOF && context.pointee.disableSAX != 0 }

    /// Takes no more.
    func stop() { unsafe xmlStopParser(context) }

    /// Tells libxml2 that all is well: after the first fault it else drops every entity reference, even `&amp;`.
    func forgive() { unsafe context.pointee.wellFormed = 1 }
}
