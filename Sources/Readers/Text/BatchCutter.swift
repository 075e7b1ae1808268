/// Finds where records begin and end in bytes that come in pieces; a format each.
protocol BatchCutter {
    /// How many of the pending bytes a batch may take.
    var ready: Int { get }

    /// Judges bytes from where it stopped before.
    ///
    /// - Parameters:
    ///   - bytes: the pending bytes; they grow from call to call.
    ///   - isAtEnd: true where no bytes follow.
    ///   - size: how many bytes a batch should have at least.
    /// - Returns: true where the batch may end at `ready`.
    mutating func advance(in bytes: Span<UInt8>, isAtEnd: Bool, size: Int) -> Bool
}
