/// A value that has a JSON form.
package protocol JSONWritable {
    /// Writes the value.
    func write(to writer: inout JSONWriter)
}

extension String: JSONWritable {
    /// Writes a string.
    package func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Int: JSONWritable {
    /// Writes an integer.
    package func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Bool: JSONWritable {
    /// Writes `true` or `false`.
    package func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension Double: JSONWritable {
    /// Writes a number.
    package func write(to writer: inout JSONWriter) { writer.value(self) }
}

extension JSONWriter {
    /// Writes a member; null where there is no value.
    @inlinable
    package mutating func write(_ name: StaticString, _ value: (some JSONWritable)?) {
        self.name(name)
        guard let value else { return null() }
        value.write(to: &self)
    }

    /// Writes a member that is a string, which most are; null where there is none.
    package mutating func write(_ name: StaticString, _ value: String?) {
        self.name(name)
        if let value { self.value(value) } else { null() }
    }

    /// Writes a member that is an array.
    @inlinable
    package mutating func write(_ name: StaticString, _ values: [some JSONWritable], _ layout: Layout = .block) {
        self.name(name)
        array(layout) { writer in for value in values { value.write(to: &writer) } }
    }

    /// Writes a member that is an array of strings; it stands on one line.
    package mutating func write(_ name: StaticString, _ values: [String]) { write(name, values, .line) }

    /// Writes a member that is a pair of bounds, as an array of two on one line.
    package mutating func write(_ name: StaticString, bounds lower: Int, _ upper: Int) {
        write(name, [lower, upper], .line)
    }

    /// Writes a member only where there is a value.
    @inlinable
    package mutating func writeIfPresent(_ name: StaticString, _ value: (some JSONWritable)?) {
        guard let value else { return }
        write(name, value)
    }

    /// Writes a string only where there is one.
    package mutating func writeIfPresent(_ name: StaticString, _ value: String?) {
        guard let value else { return }
        self.name(name)
        self.value(value)
    }

    /// Writes an array only where it holds something.
    @inlinable
    package mutating func writeIfPresent(_ name: StaticString, _ values: [some JSONWritable]) {
        guard !values.isEmpty else { return }
        write(name, values)
    }

    /// Writes an array of strings only where it holds something.
    package mutating func writeIfPresent(_ name: StaticString, _ values: [String]) {
        guard !values.isEmpty else { return }
        write(name, values)
    }

    /// Writes a flag only where it is set.
    package mutating func writeIfSet(_ name: StaticString, _ flag: Bool) {
        if flag { write(name, true) }
    }

    /// Writes one value and a line feed.
    @inlinable
    package mutating func line(_ value: some JSONWritable) {
        value.write(to: &self)
        endLine()
    }
}
