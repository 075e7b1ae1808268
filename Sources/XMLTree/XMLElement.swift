internal import CLibXML2

/// One element of a tree; it keeps its document alive, so it may be stored and passed on.
@safe package struct XMLElement {
    let node: UnsafeMutablePointer<xmlNode>
    let document: XMLDocument

    init(_ node: UnsafeMutablePointer<xmlNode>, of document: XMLDocument) {
        unsafe self.node = node
        self.document = document
    }

    /// The code of the local name in the document's vocabulary; -1 for a name outside it.
    package var code: Int { unsafe document.dictionary.code(of: node.pointee.name) }

    /// The local name, without a namespace prefix.
    package var name: String {
        guard let name = unsafe node.pointee.name else { return "" }
        return unsafe String(cString: name)
    }

    /// The line where a parser met the element, from 1; 0 for an element that a reader built.
    package var line: Int { Int(unsafe xmlGetLineNo(node)) }

    /// The value of an attribute; nil where the element has none of that name.
    ///
    /// - Parameter code: the local name's code in the vocabulary; a namespace prefix makes no difference.
    package subscript(_ code: Int) -> String? {
        guard let wanted = unsafe document.dictionary.pointer(code) else { return nil }
        var attribute = unsafe node.pointee.properties
        while let current = unsafe attribute {
            if unsafe current.pointee.name == wanted { return unsafe XMLElement.text(below: current.pointee.children) }
            unsafe attribute = unsafe current.pointee.next
        }
        return nil
    }

    /// The element that holds this one; nil for the root.
    package var parent: XMLElement? {
        guard let parent = unsafe node.pointee.parent, unsafe parent.pointee.type == XML_ELEMENT_NODE else {
            return nil
        }
        return unsafe XMLElement(parent, of: document)
    }

    /// The child elements in order.
    package var children: XMLChildren { unsafe XMLChildren(node.pointee.children, of: document) }

    /// The first child element with a code.
    package func first(_ code: Int) -> XMLElement? {
        for child in children where child.code == code { return child }
        return nil
    }

    /// Everything below the element in order: child elements and pieces of text.
    package var content: XMLContent { unsafe XMLContent(node.pointee.children, of: document) }

    /// All text below the element, as it stands there.
    package var text: String { unsafe XMLElement.text(below: node.pointee.children) }

    /// All text below a first sibling; the common case of a single text node is one copy.
    static func text(below first: UnsafeMutablePointer<xmlNode>?) -> String {
        guard let first = unsafe first else { return "" }
        if unsafe first.pointee.next == nil, unsafe XMLElement.isText(first) { return unsafe string(of: first) }
        var whole = ""
        unsafe append(below: first, to: &whole, depth: 0)
        return whole
    }

    private static func append(below first: UnsafeMutablePointer<xmlNode>, to whole: inout String, depth: Int) {
        // A tree of ours is at most `ParserLimits.depth` deep; the bound keeps even a foreign one off the stack's end.
        guard depth < 4096 else { return }
        var sibling: UnsafeMutablePointer<xmlNode>? = unsafe first
        while let current = unsafe sibling {
            if unsafe isText(current) {
                unsafe whole += string(of: current)
            } else if let child = unsafe current.pointee.children {
                unsafe append(below: child, to: &whole, depth: depth + 1)
            }
            unsafe sibling = unsafe current.pointee.next
        }
    }

    static func isText(_ node: UnsafeMutablePointer<xmlNode>) -> Bool {
        unsafe node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE
    }

    static func string(of text: UnsafeMutablePointer<xmlNode>) -> String {
        guard let content = unsafe text.pointee.content else { return "" }
        return unsafe String(cString: content)
    }
}

/// The child elements of an element, in order.
@safe package struct XMLChildren: Sequence, IteratorProtocol {
    private var upcoming: UnsafeMutablePointer<xmlNode>?
    private let document: XMLDocument

    init(_ first: UnsafeMutablePointer<xmlNode>?, of document: XMLDocument) {
        unsafe upcoming = first
        self.document = document
    }

    /// The next child element.
    package mutating func next() -> XMLElement? {
        while let current = unsafe upcoming {
            unsafe upcoming = unsafe current.pointee.next
            if unsafe current.pointee.type == XML_ELEMENT_NODE { return unsafe XMLElement(current, of: document) }
        }
        return nil
    }
}

/// A child element or a piece of text.
package enum XMLNode {
    /// A child element.
    case element(XMLElement)
    /// A piece of text, as it stands there.
    case text(String)
}

/// All children of an element, in order: elements and text.
@safe package struct XMLContent: Sequence, IteratorProtocol {
    private var upcoming: UnsafeMutablePointer<xmlNode>?
    private let document: XMLDocument

    init(_ first: UnsafeMutablePointer<xmlNode>?, of document: XMLDocument) {
        unsafe upcoming = first
        self.document = document
    }

    /// The next child.
    package mutating func next() -> XMLNode? {
        while let current = unsafe upcoming {
            unsafe upcoming = unsafe current.pointee.next
            if unsafe current.pointee.type == XML_ELEMENT_NODE {
                return unsafe .element(XMLElement(current, of: document))
            }
            if unsafe XMLElement.isText(current) { return unsafe .text(XMLElement.string(of: current)) }
        }
        return nil
    }
}
