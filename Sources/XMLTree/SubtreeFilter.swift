/// Chooses what a streaming parser builds.
///
/// The parser asks at every element that is not inside a skipped one, in document order.
package protocol SubtreeFilter: AnyObject {
    /// Says what becomes of an element that begins.
    ///
    /// - Parameters:
    ///   - tag: the start tag; valid during this call only.
    ///   - isInRecord: true below an element that was answered with `record`.
    /// - Returns: the treatment of the element and all below it.
    func begin(_ tag: StartTag, isInRecord: Bool) -> SubtreeTreatment

    /// Hears that an element of a record has ended, and may have its parent left out after all.
    ///
    /// - Parameters:
    ///   - code: the element's code.
    ///   - text: gives all text of the element.
    /// - Returns: true where the parent, built so far, is to be removed and the rest of it skipped.
    func end(_ code: Int, text: () -> String) -> Bool
}

/// What becomes of an element that begins.
package enum SubtreeTreatment: Hashable, Sendable {
    /// Outside a record: not built, its children are asked for.
    case descend
    /// The root of a record: built, and handed over when it ends.
    case record
    /// Inside a record: built.
    case keep
    /// Neither it nor anything below it is built or asked for.
    case skip
}

/// A start tag as the parser meets it.
@safe package final class StartTag {
    /// The local name's code; -1 for a name outside the vocabulary.
    package private(set) var code = -1
    /// The line, from 1.
    package private(set) var line = 0
    private var localName: UnsafePointer<UInt8>?
    private var attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private var attributeCount = 0
    private let dictionary: XMLDictionary

    init(_ dictionary: XMLDictionary) { self.dictionary = dictionary }

    func set(
        _ name: UnsafePointer<UInt8>?, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int,
        line: Int
    ) {
        unsafe (localName, self.attributes) = unsafe (name, attributes)
        (attributeCount, self.line) = (count, line)
        unsafe code = dictionary.code(of: name)
    }

    func clear() {
        unsafe (localName, attributes) = (nil, nil)
        attributeCount = 0
    }

    /// The local name.
    package var name: String {
        guard let name = unsafe localName else { return "" }
        return unsafe String(cString: name)
    }

    /// The value of an attribute by its local name's code; nil where the element has none.
    package subscript(_ wanted: Int) -> String? {
        var found: String?
        forEachAttribute { code, _, value in if code == wanted { found = value() } }
        return found
    }

    /// Visits the attributes in order: the code, the local name and the value, both made on demand.
    func forEachAttribute(_ visit: (Int, () -> String, () -> String) -> Void) {
        // libxml2 gives five pointers an attribute: local name, prefix, namespace, first and one past the last byte.
        guard let list = unsafe attributes else { return }
        for index in 0..<attributeCount {
            let name = unsafe list[index * 5]
            let (start, end) = unsafe (list[index * 5 + 3], list[index * 5 + 4])
            visit(
                unsafe dictionary.code(of: name),
                { unsafe name.map { unsafe String(cString: $0) } ?? "" },
                {
                    guard let start = unsafe start, let end = unsafe end else { return "" }
                    let value = unsafe String(
                        decoding: UnsafeBufferPointer(start: start, count: max(0, end - start)), as: UTF8.self)
                    // Where entities are not substituted, libxml2 hands an ampersand over as this reference.
                    return value.utf8.contains(0x26) ? value.replacing("&#38;", with: "&") : value
                })
        }
    }
}
