/// Joins encoded batches, in the order in which they are handed in, to one file.
///
/// It holds back no more than one record (the first of JATS), and the keys that BibTeX has used.
package struct BatchJoiner: Sendable {
    private let format: OutputFormat
    private let options: OutputOptions
    private var count = 0
    private var keys = EntryKeyRegister()
    /// The first article, until it is known whether it is the only one.
    private var heldBack: [UInt8] = []

    /// Makes a joiner.
    ///
    /// - Parameters:
    ///   - format: what is written.
    ///   - options: what the format leaves open, as the batches were encoded.
    package init(_ format: OutputFormat, options: OutputOptions = OutputOptions()) {
        (self.format, self.options) = (format, options)
    }

    /// Appends a batch's records to the output.
    ///
    /// - Parameters:
    ///   - batch: the next records of the same format.
    ///   - output: the end of the file so far; the caller may write it out and empty it at any time.
    package mutating func append(_ batch: EncodedBatch, to output: inout [UInt8]) {
        guard batch.count > 0 else { return }
        switch format {
        case .ndjson, .ris: output.append(contentsOf: batch.bytes)
        case .csv:
            if count == 0 { output.append(contentsOf: tableHead) }
            output.append(contentsOf: batch.bytes)
        case .bibtex: appendEntries(batch, to: &output)
        case .cslJSON: appendItems(batch, to: &output)
        case .jats: appendArticles(batch, to: &output)
        }
        count += batch.count
    }

    /// Ends the file; a file without records is a valid one too.
    package mutating func finish(_ output: inout [UInt8]) {
        switch format {
        case .ndjson, .ris, .bibtex: break
        case .csv: if count == 0 { output.append(contentsOf: tableHead) }
        case .cslJSON: output.append(contentsOf: (count == 0 ? "[]\n" : "\n]\n").utf8)
        case .jats:
            switch count {
            case 0: output.append(contentsOf: (JATSWriter.declaration + "<pmc-articleset/>\n").utf8)
            case 1:
                output.append(contentsOf: JATSWriter.declaration.utf8)
                output.append(contentsOf: heldBack)
            default: output.append(contentsOf: "</pmc-articleset>\n".utf8)
            }
        }
        heldBack = []
    }

    private var tableHead: [UInt8] {
        var table = CSVTable(delimiter: options.delimiter)
        table.writeHead()
        return table.bytes
    }

    private mutating func appendItems(_ batch: EncodedBatch, to output: inout [UInt8]) {
        var start = 0
        for (index, end) in batch.ends.enumerated() {
            output.append(contentsOf: (count + index == 0 ? "[\n" : ",\n").utf8)
            // Each item was written as a line; its line feed comes after the comma.
            output.append(contentsOf: batch.bytes[start..<max(start, end - 1)])
            start = end
        }
    }

    private mutating func appendArticles(_ batch: EncodedBatch, to output: inout [UInt8]) {
        if count == 0, batch.count == 1 {
            heldBack = batch.bytes
            return
        }
        if count < 2 {
            output.append(contentsOf: (JATSWriter.declaration + "<pmc-articleset>\n").utf8)
            output.append(contentsOf: heldBack)
            heldBack = []
        }
        output.append(contentsOf: batch.bytes)
    }

    private mutating func appendEntries(_ batch: EncodedBatch, to output: inout [UInt8]) {
        var start = 0
        for key in batch.keys {
            output.append(contentsOf: batch.bytes[start..<key.offset])
            output.append(contentsOf: keys.unique(key.text).utf8)
            start = key.offset
        }
        output.append(contentsOf: batch.bytes[start...])
    }
}

/// The keys that a BibTeX file has used.
///
/// Only a 64-bit hash of each is kept (FNV-1a), so that a file of a million entries needs little memory; should two keys
/// share one, the second gets a letter that it would not have needed. Case does not tell keys apart, as in BibTeX.
struct EntryKeyRegister: Sendable {
    /// How many entries wished for the key so far.
    private var uses: [UInt64: Int] = [:]

    /// The key itself, or with the first letters that make it unique: `wirth2025potentiala`.
    mutating func unique(_ wish: String) -> String {
        let hash = EntryKeyRegister.hash(wish)
        guard var count = uses[hash] else {
            uses[hash] = 1
            return wish
        }
        while true {
            let key = wish + EntryKeyRegister.letters(count)
            count += 1
            let keyHash = EntryKeyRegister.hash(key)
            guard uses[keyHash] == nil else { continue }
            uses[keyHash] = 1
            uses[hash] = count
            return key
        }
    }

    /// `a` to `z` for 1 to 26, then `aa`, `ab` and so on.
    static func letters(_ number: Int) -> String {
        var rest = number
        var letters: [UInt8] = []
        while rest > 0 {
            rest -= 1
            letters.append(0x61 + UInt8(truncatingIfNeeded: rest % 26))
            rest /= 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }

    private static func hash(_ key: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in key.utf8 {
            let folded = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
        }
        return hash
    }
}
