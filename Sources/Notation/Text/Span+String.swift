extension Span where Element == UInt8 {
    /// The text of a range of bytes that are UTF-8; bytes that are not become U+FFFD.
    package func string(_ range: Range<Int>) -> String {
        if let text = try? UTF8Span(validating: extracting(range)) { return String(copying: text) }
        var bytes: [UInt8] = []
        for index in range { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
