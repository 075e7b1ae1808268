internal import Bibliography
package import JSONWriting

extension StudySource: JSONWritable {
    /// Writes the record's name, place and id.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("name", name)
            writer.write("file", file)
            writer.write("format", format.rawValue)
            writer.write("record", record)
            writer.write("id", id)
            writer.writeIfPresent("database", database)
        }
    }
}

extension Preprint: JSONWritable {
    /// Writes the preprint's identifiers, its server and the day as far as it is known.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("doi", doi)
            writer.write("pmid", pmid)
            writer.write("server", server)
            writer.write("posted", posted?.isoText)
        }
    }
}

extension ReviewFlag: JSONWritable {
    /// Writes the code, the field, the values and the sentence.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("code", code.rawValue)
            writer.write("field", field)
            writer.write("values", values)
            writer.write("message", message)
        }
    }
}

extension StudyDecision: JSONWritable {
    /// Writes what was decided, by whom and why, and what the machine said then; not the store's number.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("kind", kind.rawValue)
            writer.writeIfPresent("otherSlug", otherSlug)
            writer.writeIfPresent("field", field)
            writer.write("value", value)
            writer.write("machineValue", machineValue)
            writer.write("because", reason)
            writer.write("by", name)
            writer.write("date", date)
        }
    }
}
