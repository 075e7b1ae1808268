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
        let end = LineScanner.lineEnd(in: bytes, from: start)
        offset = end
        if offset < bytes.count {
            let isCRLF = bytes[offset] == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
            offset += isCRLF ? 2 : 1
        }
        return start..<end
    }

    /// The offset of the next LF or CR, or the number of bytes; eight bytes are looked at together.
    private static func lineEnd(in bytes: Span<UInt8>, from start: Int) -> Int {
        let end = unsafe bytes.withUnsafeBytes { all in
            var offset = start
            while offset &+ 8 <= all.count {
                let word = UInt64(littleEndian: unsafe all.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                // A byte that is zero borrows: its highest bit is set then, and it was not before.
                let (feeds, returns) = (word ^ 0x0A0A_0A0A_0A0A_0A0A, word ^ 0x0D0D_0D0D_0D0D_0D0D)
                let zeros = (feeds &- 0x0101_0101_0101_0101) & ~feeds | (returns &- 0x0101_0101_0101_0101) & ~returns
                let found = zeros & 0x8080_8080_8080_8080
                if found != 0 { return offset &+ found.trailingZeroBitCount >> 3 }
                offset &+= 8
            }
            return offset
        }
        var offset = end
        while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        return offset
    }

    /// How many lines end in the bytes.
    static func lineEndCount(_ bytes: Span<UInt8>) -> Int {
        var (feeds, returns) = (0, 0)
        // Without checks and branches many bytes are counted together.
        unsafe bytes.withUnsafeBufferPointer { all in
            for index in 0..<all.count {
                feeds &+= unsafe all[index] == 0x0A ? 1 : 0
                returns &+= unsafe all[index] == 0x0D ? 1 : 0
            }
        }
        guard returns > 0 else { return feeds }
        for index in bytes.indices.dropLast() where bytes[index] == 0x0D && bytes[index + 1] == 0x0A { returns -= 1 }
        return feeds + returns
    }
}
