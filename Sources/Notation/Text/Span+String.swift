extension Span where Element == UInt8 {
    /// True where a byte occurs; without a branch, so that many bytes are looked at together.
    package func has(_ wanted: UInt8) -> Bool {
        unsafe withUnsafeBufferPointer { bytes in
            var found: UInt8 = 0
            for index in 0..<bytes.count { found |= unsafe bytes[index] == wanted ? 1 : 0 }
            return found != 0
        }
    }

    /// The text of a range of bytes that are UTF-8; bytes that are not become U+FFFD.
    package func string(_ range: Range<Int>) -> String {
        if let text = try? UTF8Span(validating: extracting(range)) { return String(copying: text) }
        var bytes: [UInt8] = []
        for index in range { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
