/// Bytes that are appended to, at the cost of one check of the storage for each piece.
///
/// The storage is longer than what is written, so that a piece is put together in place: an array's own `append`
/// checks for room and for other owners byte by byte, and most pieces here are a few bytes long.
struct JSONBuffer: Sendable {
    private var storage: [UInt8] = []
    private(set) var count = 0

    /// The written bytes, as a copy.
    var bytes: [UInt8] { Array(storage[..<count]) }

    /// Forgets what is written and keeps the memory.
    mutating func removeAll() { count = 0 }

    /// Hands the written bytes over without a copy, and begins anew.
    mutating func take() -> [UInt8] {
        var taken: [UInt8] = []
        swap(&taken, &storage)
        taken.removeLast(taken.count - count)
        count = 0
        return taken
    }

    /// Lets a closure write behind what is written.
    ///
    /// - Parameters:
    ///   - limit: the most bytes that it will write.
    ///   - body: writes from the pointer on and returns the number of bytes it wrote.
    @inline(__always)
    mutating func append(atMost limit: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
        if storage.count &- count < limit { grow(by: limit) }
        let start = count
        let written = unsafe storage.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return 0 }
            return unsafe body(base + start)
        }
        count += written
    }

    /// Appends one byte.
    @inline(__always)
    mutating func append(_ byte: UInt8) {
        unsafe append(atMost: 1) { target in
            unsafe target.pointee = byte
            return 1
        }
    }

    /// Appends a literal.
    @inline(__always)
    mutating func append(_ literal: StaticString) {
        let length = literal.utf8CodeUnitCount
        unsafe append(atMost: length) { target in
            unsafe target.update(from: literal.utf8Start, count: length)
            return length
        }
    }

    @inline(never)
    private mutating func grow(by limit: Int) {
        let wanted = max(count + limit, storage.count * 2, 1024)
        storage.append(contentsOf: repeatElement(0, count: wanted - storage.count))
    }
}
