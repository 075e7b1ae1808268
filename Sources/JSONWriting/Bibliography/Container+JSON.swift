package import Bibliography

extension Container: JSONWritable {
    /// Writes title, abbreviation and ISSNs always, the rest where it is known.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.write("title", title)
            writer.write("abbreviation", abbreviation)
            writer.write("issn", issn)
            writer.writeIfPresent("isbn", isbn)
            writer.writeIfPresent("collectionTitle", collectionTitle)
            writer.writeIfPresent("collectionNumber", collectionNumber)
            writer.writeIfPresent("eventTitle", eventTitle)
            writer.writeIfPresent("publisher", publisher)
            writer.writeIfPresent("publisherPlace", publisherPlace)
        }
    }
}
