internal import CLibXML2

/// Builds libxml2 trees element by element, with names from one shared dictionary.
///
/// A builder makes one document after the other; `finish` hands each over. It belongs to one thread at a time.
@safe package final class TreeBuilder {
    /// The dictionary that all trees of this builder share.
    package let dictionary: XMLDictionary
    /// How many characters were left out so far because XML can't hold them (C0 controls except tab and line ends).
    package private(set) var removedCharacterCount = 0

    private var tree: UnsafeMutablePointer<xmlDoc>?
    private var open: UnsafeMutablePointer<xmlNode>?
    /// Where a node has 16 bytes that only elements use.
    private let insideNode: Int?
    /// How many elements are open.
    package private(set) var depth = 0

    /// Makes a builder with a dictionary of its own.
    package init(_ vocabulary: XMLVocabulary) {
        dictionary = XMLDictionary(vocabulary)
        insideNode = unsafe MemoryLayout<xmlNode>.offset(of: \.properties)
    }

    deinit { unsafe xmlFreeDoc(tree) }

    /// Opens an element by its code; a code outside the vocabulary opens `unknown`.
    package func open(_ code: Int) {
        if let name = unsafe dictionary.pointer(code) { unsafe append(name: name) } else { open(name: "unknown") }
    }

    /// Opens an element by its local name.
    package func open(name: String) {
        let interned = unsafe xmlDictLookup(dictionary.handle, name, Int32(clamping: name.utf8.count))
        if let interned = unsafe interned { unsafe append(name: interned) }
    }

    private func append(name: UnsafePointer<UInt8>) {
        if unsafe tree == nil {
            let document = unsafe xmlNewDoc("1.0")
            unsafe document?.pointee.dict = unsafe dictionary.handle
            unsafe xmlDictReference(dictionary.handle)
            unsafe tree = unsafe document
        }
        guard let document = unsafe tree,
            let node = unsafe xmlNewDocNodeEatName(document, nil, UnsafeMutablePointer(mutating: name), nil)
        else { return }
        if let parent = unsafe open {
            unsafe link(node, below: parent)
        } else {
            // Only one root: a second top-level element would be lost, so it goes below the first.
            if let root = unsafe xmlDocGetRootElement(document) {
                unsafe link(node, below: root)
            } else {
                unsafe xmlDocSetRootElement(document, node)
            }
        }
        unsafe open = unsafe node
        depth += 1
    }

    /// Appends a node in constant time; `xmlAddChild` would merge texts and copy them anew each time.
    private func link(_ node: UnsafeMutablePointer<xmlNode>, below parent: UnsafeMutablePointer<xmlNode>) {
        unsafe node.pointee.parent = unsafe parent
        if let last = unsafe parent.pointee.last {
            unsafe last.pointee.next = unsafe node
            unsafe node.pointee.prev = unsafe last
        } else {
            unsafe parent.pointee.children = unsafe node
        }
        unsafe parent.pointee.last = unsafe node
    }

    /// Adds an attribute to the open element; nothing where none is open or the code is unknown.
    package func attribute(_ code: Int, _ value: String) {
        guard let node = unsafe open, let name = unsafe dictionary.pointer(code) else { return }
        guard let attribute = unsafe xmlNewProp(node, name, nil) else { return }
        var value = value
        value.withUTF8 { bytes in
            unsafe withoutForbidden(bytes) { clean in
                guard let text = unsafe textNode(clean) else { return }
                unsafe attribute.withMemoryRebound(to: xmlNode.self, capacity: 1) { unsafe link(text, below: $0) }
            }
        }
    }

    /// Records the line of the open element, from 1.
    package func line(_ number: Int) {
        unsafe open?.pointee.line = UInt16(clamping: number)
    }

    /// Adds text to the open element.
    package func text(_ value: String) {
        var value = value
        value.withUTF8 { unsafe text(bytes: $0) }
    }

    /// Adds text to the open element.
    ///
    /// - Parameters:
    ///   - bytes: valid UTF-8, and more around it.
    ///   - range: the byte offsets of the text.
    package func text(_ bytes: Span<UInt8>, _ range: Range<Int>) {
        unsafe bytes.withUnsafeBufferPointer { all in
            guard range.lowerBound >= 0, range.upperBound <= all.count else { return }
            unsafe text(bytes: UnsafeBufferPointer(rebasing: all[range]))
        }
    }

    private func text(bytes: UnsafeBufferPointer<UInt8>) {
        guard let parent = unsafe open, !bytes.isEmpty else { return }
        unsafe withoutForbidden(bytes) { clean in
            if let node = unsafe clean.isEmpty ? nil : textNode(clean) { unsafe link(node, below: parent) }
        }
    }

    /// Makes a text; one of up to 15 bytes lies in the node itself, as libxml2's own parser puts it.
    private func textNode(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeMutablePointer<xmlNode>? {
        guard let inside = insideNode, bytes.count < 16 else {
            return unsafe Int32(exactly: bytes.count).flatMap { unsafe xmlNewDocTextLen(tree, bytes.baseAddress, $0) }
        }
        guard let node = unsafe xmlNewDocTextLen(tree, nil, 0) else { return nil }
        let place = unsafe (UnsafeMutableRawPointer(node) + inside).assumingMemoryBound(to: UInt8.self)
        for index in 0..<bytes.count { unsafe place[index] = unsafe bytes[index] }
        unsafe place[bytes.count] = 0
        unsafe node.pointee.content = unsafe place
        return unsafe node
    }

    /// Adds an element that holds only text.
    package func leaf(_ code: Int, _ value: String) {
        open(code)
        text(value)
        close()
    }

    /// Closes the open element.
    package func close() {
        guard let node = unsafe open else { return }
        let parent = unsafe node.pointee.parent
        let isElement = unsafe parent?.pointee.type == XML_ELEMENT_NODE
        unsafe open = isElement ? unsafe parent : nil
        depth -= 1
    }

    /// Removes the open element with all below it, and closes it.
    package func discard() {
        guard let node = unsafe open else { return }
        close()
        unsafe xmlUnlinkNode(node)
        unsafe xmlFreeNode(node)
    }

    /// The code of the open element; -1 where none is open or its name is outside the vocabulary.
    package var openCode: Int {
        guard let node = unsafe open else { return -1 }
        return unsafe dictionary.code(of: node.pointee.name)
    }

    /// All text of the open element so far; empty where none is open.
    package var openText: String {
        guard let node = unsafe open else { return "" }
        return unsafe XMLElement.text(below: node.pointee.children)
    }

    /// Closes all elements, hands the document over and begins anew; nil where nothing was opened.
    package func finish() -> XMLDocument? {
        defer {
            unsafe (tree, open) = (nil, nil)
            depth = 0
        }
        guard let tree = unsafe tree else { return nil }
        return unsafe XMLDocument(tree, dictionary: dictionary)
    }

    /// Hands bytes on without those that XML can't hold; as a rule there are none, and nothing is copied.
    private func withoutForbidden(
        _ bytes: UnsafeBufferPointer<UInt8>, _ use: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard unsafe TreeBuilder.mayHoldForbidden(bytes) else { return unsafe use(bytes) }
        let kept = unsafe bytes.filter { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        removedCharacterCount += bytes.count - kept.count
        unsafe kept.withUnsafeBufferPointer { unsafe use($0) }
    }

    /// True where a control character stands; without a branch, so that many bytes are looked at together.
    private static func mayHoldForbidden(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var found: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = unsafe bytes[index]
            found |= (byte < 0x20 ? 1 : 0) & (byte == 0x09 ? 0 : 1) & (byte == 0x0A ? 0 : 1) & (byte == 0x0D ? 0 : 1)
        }
        return found != 0
    }
}
