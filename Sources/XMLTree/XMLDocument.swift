internal import CLibXML2

/// Owns one libxml2 tree and frees it exactly once, when the last element that belongs to it is gone.
///
/// It belongs to one thread at a time, with its dictionary; see `XMLDictionary`.
@safe package final class XMLDocument: @unchecked Sendable {
    let tree: UnsafeMutablePointer<xmlDoc>
    /// Names in the tree are this dictionary's; it must outlive the tree.
    package let dictionary: XMLDictionary

    /// Takes a tree over.
    init(_ tree: UnsafeMutablePointer<xmlDoc>, dictionary: XMLDictionary) {
        unsafe self.tree = tree
        self.dictionary = dictionary
    }

    deinit { unsafe xmlFreeDoc(tree) }

    /// The root element; nil in an empty document.
    package var root: XMLElement? {
        guard let node = unsafe xmlDocGetRootElement(tree) else { return nil }
        return unsafe XMLElement(node, of: self)
    }

    /// The tree as XML text in UTF-8, with an XML declaration.
    ///
    /// - Parameter isIndented: true puts elements without text beside them on lines of their own.
    /// - Returns: the text; empty where libxml2 is out of memory.
    package func serialized(isIndented: Bool = false) -> String {
        var bytes: UnsafeMutablePointer<UInt8>?
        var count: Int32 = 0
        unsafe xmlDocDumpFormatMemoryEnc(tree, &bytes, &count, "UTF-8", isIndented ? 1 : 0)
        guard let start = unsafe bytes else { return "" }
        defer { unsafe bibatlas_free(start) }
        return unsafe String(decoding: UnsafeBufferPointer(start: start, count: Int(count)), as: UTF8.self)
    }
}
