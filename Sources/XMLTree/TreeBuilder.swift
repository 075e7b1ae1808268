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
    /// How many elements are open.
    package private(set) var depth = 0

    /// Makes a builder with a dictionary of its own.
    package init(_ vocabulary: XMLVocabulary) { dictionary = XMLDictionary(vocabulary) }

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
        let clean = value.utf8.contains { TreeBuilder.isForbidden($0) } ? withoutForbidden(value) : value
        unsafe xmlNewProp(node, name, clean)
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
        if unsafe bytes.contains(where: { TreeBuilder.isForbidden($0) }) {
            let kept = unsafe bytes.filter { !TreeBuilder.isForbidden($0) }
            removedCharacterCount += bytes.count - kept.count
            unsafe kept.withUnsafeBufferPointer { if !$0.isEmpty { unsafe add(text: $0, below: parent) } }
        } else {
            unsafe add(text: bytes, below: parent)
        }
    }

    private func add(text bytes: UnsafeBufferPointer<UInt8>, below parent: UnsafeMutablePointer<xmlNode>) {
        guard let count = Int32(exactly: bytes.count),
            let node = unsafe xmlNewDocTextLen(tree, bytes.baseAddress, count)
        else { return }
        unsafe link(node, below: parent)
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

    private static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    private func withoutForbidden(_ value: String) -> String {
        let kept = value.utf8.filter { !TreeBuilder.isForbidden($0) }
        removedCharacterCount += value.utf8.count - kept.count
        return String(decoding: Array(kept), as: UTF8.self)
    }
}
