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
    private var failure: InputError?

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

    /// Reads until a batch may end; what was read before a fault is handed over first.
    ///
    /// - Parameters:
    ///   - size: how many bytes a batch should have at least.
    ///   - cutter: finds the records; a batch then ends at its `ready`.
    /// - Returns: false at the end of the file.
    /// - Throws: `InputError` where reading stopped, once all before it is handed over.
    mutating func cutBatch(_ size: Int, with cutter: inout some BatchCutter) throws(InputError) -> Bool {
        var wanted = size
        while true {
            look(ahead: wanted)
            if pending.isEmpty, isAtEnd { break }
            if cutter.advance(in: pending.span, isAtEnd: isAtEnd, size: size) { return true }
            // Doubling keeps the cost of a record that is larger than a batch linear.
            wanted = max(pending.count + 1, 2 * pending.count - cutter.ready)
        }
        if let failure { throw failure }
        return false
    }

    /// Reads until at least `count` bytes are pending or reading stops; a fault is kept.
    mutating func look(ahead count: Int) {
        guard failure == nil else { return }
        do { try fill(to: count) } catch { (failure, isAtEnd) = (error, true) }
    }

    /// Takes the first pending bytes.
    ///
    /// - Returns: the bytes, the offset and the line of the first.
    mutating func take(_ count: Int) -> (bytes: [UInt8], offset: Int, line: Int) {
        let taken = count >= pending.count ? pending : Array(pending[..<count])
        defer {
            offset += taken.count
            line += LineScanner.lineEndCount(taken.span)
        }
        if taken.count == pending.count { pending = [] } else { pending.removeFirst(taken.count) }
        return (taken, offset, line)
    }
}
