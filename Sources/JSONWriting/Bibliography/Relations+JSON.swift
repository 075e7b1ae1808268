package import Bibliography

extension LocalizedText: JSONWritable {
    /// Writes the text and its language.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("text", text)
            writer.write("language", language)
        }
    }
}

extension Link: JSONWritable {
    /// Writes the address and what it leads to.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("url", url)
            writer.write("kind", kind)
        }
    }
}

extension Funding: JSONWritable {
    /// Writes the funder and the awards.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("funder", funder)
            writer.write("funderId", funderID)
            writer.write("awards", awards)
        }
    }
}

extension RelatedArticle: JSONWritable {
    /// Writes the relation and what is known of the other article.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("relation", relation)
            writer.write("doi", doi)
            writer.write("pmid", pmid)
            writer.write("text", text)
        }
    }
}

extension Retraction: JSONWritable {
    /// Writes what is said and where.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("kind", kind.rawValue)
            writer.write("origin", origin)
            writer.writeIfPresent("doi", doi)
            writer.writeIfPresent("date", date)
        }
    }
}
