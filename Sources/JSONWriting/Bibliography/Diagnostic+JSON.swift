package import Bibliography

extension Diagnostic: JSONWritable {
    /// Writes a line of `--diagnostics`; a line, column or record that can't be told is 0.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("file", location.file)
            writer.write("line", location.line)
            writer.write("column", location.column)
            writer.write("record", location.record)
            writer.write("severity", severity.rawValue)
            writer.write("code", code.rawValue)
            writer.write("message", message)
        }
    }
}
