internal import XMLTree

/// Gathers a file's bytes for a reader that cuts them at places of its own choice.
struct ByteSource {
    /// Bytes that were read and not taken yet.
    private(set) var pending: [UInt8]
    /// The offset of the first pending byte in the decoded file.
    private(set) var offset = 0
    /// The line of the first pending byte, from 1.
    private(set) var line = 1
    /// True once everything was read.
    private(set) var isAtEnd = false
    private let buffer: InputBuffer

    init(_ input: ReaderInput) {
        pending = input.head
        buffer = input.buffer
    }

    /// Reads until at least `count` bytes are pending or the file ends.
    mutating func fill(to count: Int) throws(InputError) {
        while pending.count < count, !isAtEnd {
            if try buffer.read(into: &pending) == 0 { isAtEnd = true }
        }
    }

    /// Takes the first pending bytes.
    ///
    /// - Returns: the bytes, the offset and the line of the first.
    mutating func take(_ count: Int) -> (bytes: [UInt8], offset: Int, line: Int) {
        let taken = count >= pending.count ? pending : Array(pending[..<count])
        defer {
            offset += taken.count
            line += ByteSource.lineEndCount(taken)
        }
        if taken.count == pending.count { pending = [] } else { pending.removeFirst(taken.count) }
        return (taken, offset, line)
    }

    /// How many lines end in the bytes: LF, CRLF and a lone CR count once each.
    static func lineEndCount(_ bytes: [UInt8]) -> Int {
        var count = 0
        for index in bytes.indices {
            let byte = bytes[index]
            if byte == 0x0A || (byte == 0x0D && (index + 1 >= bytes.count || bytes[index + 1] != 0x0A)) { count += 1 }
        }
        return count
    }
}
