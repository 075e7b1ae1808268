/// Tells by its bytes that a text of pages is canonical, which most are; `PageRange` decides about all others.
enum SettledPages {
    /// True for one number, or for a range of two in full, without zeros in front.
    ///
    /// False says nothing: such pages may be settled as well.
    static func holds(_ written: String) -> Bool {
        let bytes = written.utf8.span
        let first = number(bytes, from: 0)
        guard first > 0 else { return false }
        if first == bytes.count { return true }
        guard bytes[first] == 0x2D else { return false }
        let (start, end) = (first + 1, number(bytes, from: first + 1))
        guard end == bytes.count, end > start, end - start >= first else { return false }
        if end - start > first { return true }
        for index in 0..<first where bytes[index] != bytes[start + index] {
            return bytes[index] < bytes[start + index]
        }
        return false
    }

    /// The offset behind the digits that begin here; the offset itself where there are none or a zero leads them.
    private static func number(_ bytes: Span<UInt8>, from start: Int) -> Int {
        guard start < bytes.count, bytes[start] != 0x30 else { return start }
        var end = start
        while end < bytes.count, bytes[end] >= 0x30, bytes[end] <= 0x39 { end += 1 }
        return end
    }
}
