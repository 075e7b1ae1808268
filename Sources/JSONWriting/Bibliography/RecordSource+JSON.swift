package import Bibliography

extension RecordSource: JSONWritable {
    /// Writes format, file and number always, the rest where it is known.
    ///
    /// `lines` is the first and the last line, from 1; `bytes` begins at 0, its end excluded.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("format", format.rawValue)
            writer.write("file", file)
            writer.write("record", record)
            if let lines { writer.write("lines", bounds: lines.lowerBound, lines.upperBound) }
            if let bytes { writer.write("bytes", bounds: bytes.lowerBound, bytes.upperBound) }
            writer.writeIfPresent("database", database)
            writer.writeIfPresent("id", id)
        }
    }
}

extension UnmappedField: JSONWritable {
    /// Writes the name and the value.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("name", name)
            writer.write("value", value)
        }
    }
}

extension Change: JSONWritable {
    /// Writes the field, both values and the rule.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("field", field)
            writer.write("from", from)
            writer.write("to", to)
            writer.write("rule", rule)
        }
    }
}
