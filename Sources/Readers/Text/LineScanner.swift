/// Finds lines in borrowed bytes without copying them; LF, CRLF and a lone CR each end a line, nothing else does.
package struct LineScanner {
    private var offset = 0

    /// Begins at the first byte, or at a later offset.
    package init(from offset: Int = 0) { self.offset = offset }

    /// Returns the next line as a range of byte offsets, its terminator left out; nil at the end.
    ///
    /// - Parameter bytes: the same bytes at every call.
    /// - Returns: the line.
    package mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        guard offset < bytes.count else { return nil }
        let start = offset
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        let end = offset
        if offset < bytes.count {
            let isCRLF = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
            offset += isCRLF ? 2 : 1
        }
        return start..<end
    }
}
