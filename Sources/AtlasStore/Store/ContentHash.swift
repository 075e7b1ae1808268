/// FNV-1a of 64 bits with a final mixing: tells contents of one record apart, no more.
struct ContentHash {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    /// Takes bytes in.
    mutating func take(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    }

    /// The hash as SQLite stores it.
    var value: Int64 {
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int64(bitPattern: mixed ^ (mixed >> 31))
    }

    /// The hash of one run of bytes.
    static func of(_ bytes: some Sequence<UInt8>) -> Int64 {
        var hash = ContentHash()
        hash.take(bytes)
        return hash.value
    }
}
