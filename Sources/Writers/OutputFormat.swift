package import Bibliography

/// The formats that references are written in; the raw values are the names of `--to`.
package enum OutputFormat: String, Hashable, Sendable, CaseIterable {
    /// One Reference of ours a line; the only format that keeps everything.
    case ndjson
    /// One array of CSL-JSON 1.0.2.
    case cslJSON = "csl-json"
    /// Research Information Systems tags, 2011.
    case ris
    /// BibTeX as biblatex and biber read it.
    case bibtex
    /// JATS: one `article`, or a `pmc-articleset`.
    case jats
    /// A table, one row a reference.
    case csv

    /// Writes references one after the other; the whole output in memory.
    ///
    /// - Parameters:
    ///   - references: the references in their order.
    ///   - options: what a format leaves open.
    /// - Returns: the file.
    package func bytes(of references: some Sequence<Reference>, options: OutputOptions = OutputOptions()) -> [UInt8] {
        var encoder = ReferenceEncoder(self, options: options)
        for reference in references { encoder.encode(reference) }
        var joiner = BatchJoiner(self, options: options)
        var output: [UInt8] = []
        joiner.append(encoder.takeBatch(), to: &output)
        joiner.finish(&output)
        return output
    }
}

/// What a format leaves open.
package struct OutputOptions: Hashable, Sendable {
    /// True where BibTeX shall be ASCII: accents and signs as TeX commands, as far as there are any.
    package var isASCIIOnly = false
    /// What parts the cells of CSV: a comma, a semicolon for Excel in many countries, a tab.
    package var delimiter: UInt8 = 0x2C

    /// Makes the options of every day.
    package init() {}
}
