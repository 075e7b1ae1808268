internal import CLibXML2

/// Decodes whole texts from any encoding that libxml2 and the system's iconv know by name.
package enum NamedEncoding {
    /// The text in UTF-8; nil for a name that nobody knows and for bytes that are not of the encoding.
    ///
    /// - Parameters:
    ///   - bytes: the text, at most `Int32.max` bytes.
    ///   - label: the encoding's name, such as `GB18030`.
    /// - Returns: the bytes in UTF-8.
    package static func utf8(_ bytes: [UInt8], label: String) -> [UInt8]? {
        XMLLibrary.prepare
        guard Int32(exactly: bytes.count) != nil, let handler = unsafe xmlFindCharEncodingHandler(label) else {
            return nil
        }
        defer { _ = unsafe xmlCharEncCloseFunc(handler) }
        guard let input = unsafe xmlBufferCreateSize(bytes.count + 1), let output = unsafe xmlBufferCreate() else {
            return nil
        }
        defer {
            unsafe xmlBufferFree(input)
            unsafe xmlBufferFree(output)
        }
        guard unsafe xmlBufferAdd(input, bytes, Int32(bytes.count)) == 0 else { return nil }
        while unsafe xmlBufferLength(input) > 0 {
            let left = unsafe xmlBufferLength(input)
            guard unsafe xmlCharEncInFunc(handler, output, input) >= 0, unsafe xmlBufferLength(input) < left else {
                return nil
            }
        }
        guard let start = unsafe xmlBufferContent(output) else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start, count: Int(unsafe xmlBufferLength(output))))
    }
}
