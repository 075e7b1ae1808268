package import Bibliography

extension Identifiers: JSONWritable {
    /// Writes DOI, PMID and PMCID always, the others as an array of `{kind, value}` where there are any.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.write("doi", doi)
            writer.write("pmid", pmid)
            writer.write("pmcid", pmcid)
            writer.writeIfPresent("others", others)
            writer.writeIfPresent("doiOrigin", doiOrigin)
        }
    }
}

extension Identifier: JSONWritable {
    /// Writes the kind and the value.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("kind", kind)
            writer.write("value", value)
        }
    }
}
