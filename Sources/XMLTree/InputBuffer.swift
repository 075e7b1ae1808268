internal import CLibXML2

/// Why bytes could not be read.
package enum InputError: Error, Hashable, Sendable {
    /// The file does not exist or can't be opened.
    case notOpened(path: String)
    /// Reading stopped in the middle: a compressed file that is cut off or damaged, or a fault of the system.
    case readFailed(path: String)
}

/// The encodings that are decoded for a whole file; eight-bit ones are decoded where a record needs it.
package enum InputEncoding: Hashable, Sendable {
    /// Two bytes a unit, the low one first.
    case utf16LittleEndian
    /// Two bytes a unit, the high one first.
    case utf16BigEndian
}

/// Reads a file through libxml2's input buffers: plain or gzipped, in UTF-8 or another encoding.
///
/// Bytes come as UTF-8 where an encoding was named, else as they are in the (uncompressed) file. One thread at a time.
@safe package final class InputBuffer {
    private var buffer: xmlParserInputBufferPtr?
    private let path: String
    /// True once reading has failed; it then fails again at every call.
    private var hasFailed = false
    /// How many bytes one `read` asks for.
    private static let step: Int32 = 1 << 18

    /// Opens a file; `-` is standard input.
    ///
    /// - Parameters:
    ///   - path: a path of the file system; addresses are never followed.
    ///   - encoding: the encoding to decode from; nil reads bytes as they are.
    /// - Throws: `InputError.notOpened`.
    package init(path: String, encoding: InputEncoding? = nil) throws(InputError) {
        XMLLibrary.prepare
        self.path = path
        // libxml2 takes `scheme:` for an address and undoes percent escapes; a path is neither.
        var local = path == "-" || path.hasPrefix("/") ? path : "./" + path
        if local.utf8.contains(UInt8(ascii: "%")) {
            local = local.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%25")
        }
        let kind =
            switch encoding {
            case nil: XML_CHAR_ENCODING_NONE
            case .utf16LittleEndian: XML_CHAR_ENCODING_UTF16LE
            case .utf16BigEndian: XML_CHAR_ENCODING_UTF16BE
            }
        guard let opened = unsafe xmlParserInputBufferCreateFilename(local, kind) else {
            throw .notOpened(path: path)
        }
        unsafe buffer = unsafe opened
    }

    deinit { if let buffer = unsafe buffer { unsafe xmlFreeParserInputBuffer(buffer) } }

    /// Reads the next bytes and appends them.
    ///
    /// - Parameter bytes: what was read so far; it grows by some 256 kB or less.
    /// - Returns: how many bytes were appended; 0 at the end.
    /// - Throws: `InputError`; what was read before stays in `bytes`.
    package func read(into bytes: inout [UInt8]) throws(InputError) -> Int {
        if hasFailed { throw .readFailed(path: path) }
        guard let input = unsafe buffer else { return 0 }
        let grown = unsafe xmlParserInputBufferGrow(input, InputBuffer.step)
        let count = Int(unsafe xmlBufUse(input.pointee.buffer))
        if count > 0, let start = unsafe xmlBufContent(input.pointee.buffer) {
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
            _ = unsafe xmlBufShrink(input.pointee.buffer, count)
        }
        if grown < 0 {
            hasFailed = true
            throw .readFailed(path: path)
        }
        if count == 0 { try finish() }
        return count
    }

    /// Closes the file; zlib tells only now that a compressed stream ended too early.
    private func finish() throws(InputError) {
        guard let input = unsafe buffer else { return }
        unsafe buffer = nil
        let close = unsafe input.pointee.closecallback
        unsafe input.pointee.closecallback = nil
        let result = unsafe close?(input.pointee.context) ?? 0
        unsafe xmlFreeParserInputBuffer(input)
        if result < 0 {
            hasFailed = true
            throw .readFailed(path: path)
        }
    }
}
