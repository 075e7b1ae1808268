/// Writes JSON text (RFC 8259) into a byte buffer that can be used again and again.
///
/// Commas, line breaks and indentation come by themselves; names and values must come in a sensible order. There is no
/// intermediate tree: what is written is text at once.
package struct JSONWriter: Sendable {
    /// How the text is laid out.
    package enum Form: Sendable {
        /// No white space at all, for NDJSON.
        case compact
        /// Two blanks a level, for files that people read.
        case pretty
    }

    /// How one object or array is laid out in the pretty form.
    package enum Layout: Sendable {
        /// Each member or element on a line of its own.
        case block
        /// The whole on one line, with all that it holds.
        case line
    }

    /// What stands just before the next name or value.
    enum Position {
        /// Nothing: the start of the text, an object or an array.
        case first
        /// Another member or element.
        case later
        /// The name of a member.
        case afterName
    }

    var buffer = JSONBuffer()
    let form: Form
    var position = Position.first
    private var layout = Layout.block
    private var depth = 0

    /// Makes a writer with an empty buffer.
    package init(_ form: Form = .compact) { self.form = form }

    /// The text so far, UTF-8, as a copy; `takeBytes` makes none.
    package var bytes: [UInt8] { buffer.bytes }

    /// The length of the text so far.
    package var byteCount: Int { buffer.count }

    /// Empties the buffer and keeps its memory.
    package mutating func removeAll() {
        buffer.removeAll()
        position = .first
    }

    /// Hands the text over and starts with an empty buffer.
    package mutating func takeBytes() -> [UInt8] {
        position = .first
        return buffer.take()
    }

    /// Ends a text with a line feed; the next value begins a text of its own.
    package mutating func endLine() {
        buffer.append(0x0A)
        position = .first
    }

    /// Writes an object.
    ///
    /// - Parameters:
    ///   - layout: its layout in the pretty form; inside something that stands on one line it does so too.
    ///   - members: writes the members.
    package mutating func object(_ layout: Layout = .block, _ members: (inout JSONWriter) -> Void) {
        enclosed(by: (0x7B, 0x7D), layout, members)
    }

    /// Writes an array.
    ///
    /// - Parameters:
    ///   - layout: its layout in the pretty form; inside something that stands on one line it does so too.
    ///   - elements: writes the elements.
    package mutating func array(_ layout: Layout = .block, _ elements: (inout JSONWriter) -> Void) {
        enclosed(by: (0x5B, 0x5D), layout, elements)
    }

    private mutating func enclosed(
        by brackets: (open: UInt8, close: UInt8), _ layout: Layout, _ content: (inout JSONWriter) -> Void
    ) {
        beginValue()
        let outer = self.layout
        if layout == .line { self.layout = .line }
        buffer.append(brackets.open)
        depth += 1
        position = .first
        content(&self)
        depth -= 1
        if position == .later, form == .pretty, self.layout == .block { breakLine() }
        buffer.append(brackets.close)
        position = .later
        self.layout = outer
    }

    /// Writes what parts the next value or name from what stands before it.
    mutating func beginValue() {
        switch position {
        case .afterName: break
        case .first:
            if form == .pretty, layout == .block, depth > 0 { breakLine() }
        case .later:
            buffer.append(0x2C)
            guard form == .pretty else { break }
            if layout == .block { breakLine() } else { buffer.append(0x20) }
        }
        position = .later
    }

    private mutating func breakLine() {
        buffer.append(0x0A)
        for _ in 0..<depth {
            buffer.append(0x20)
            buffer.append(0x20)
        }
    }
}
