package import Bibliography

/// Tells a file's format by its content; names and endings are not asked.
package enum FormatDetector {
    /// What a file turns out to be.
    package enum Finding: Hashable, Sendable {
        /// A format that can be read.
        case format(SourceFormat)
        /// A format that is known by sight and has no reader, in words.
        case unsupported(String)
        /// Not text.
        case binary
        /// Nothing but white space.
        case empty
        /// Text of no known kind.
        case unknown
    }

    /// Judges the first bytes of a file.
    ///
    /// - Parameter head: the first 64 kB or so in UTF-8 or an eight-bit encoding, without a byte-order mark.
    /// - Returns: what the file is.
    package static func detect(_ head: [UInt8]) -> Finding {
        if let archive = magic(head) { return .unsupported(archive) }
        guard let first = head.firstIndex(where: { !isBlank($0) }) else { return .empty }
        if head.contains(0) { return .binary }
        switch head[first] {
        case UInt8(ascii: "<"): return xml(head[first...])
        case UInt8(ascii: "{"), UInt8(ascii: "["): return json(head[first...])
        default: return tagged(head[first...])
        }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// The first bytes of files that people drop by mistake.
    private static func magic(_ head: [UInt8]) -> String? {
        let signs: [(bytes: [UInt8], name: String)] = [
            (Array("PK\u{3}\u{4}".utf8), "a ZIP archive or an Office document; unpack it or export the references"),
            (Array("%PDF-".utf8), "a PDF; export its reference instead"),
            (Array("SQLite format 3\u{0}".utf8), "an SQLite database"),
            ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"),
            ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
            (Array("{\\rtf".utf8), "a Rich Text document; export the references as RIS"),
        ]
        return signs.first { head.starts(with: $0.bytes) }?.name
    }

    // MARK: XML

    private static func xml(_ bytes: ArraySlice<UInt8>) -> Finding {
        guard let root = rootName(bytes) else {
            return .unsupported(
                "XML whose root element does not begin in its first 64 kB; delete what stands before it")
        }
        switch root.lowercased() {
        case "article", "pmc-articleset", "oai-pmh", "front", "book", "book-part", "book-part-wrapper", "record",
            "metadata":
            return .format(.jats)
        case "pubmedarticleset", "pubmedarticle", "pubmedbookarticleset", "pubmedbookarticle", "medlinecitationset",
            "medlinecitation", "bookdocumentset", "bookdocument", "deletecitation", "deletedocument":
            return .format(.pubmedXML)
        case "xml", "records": return .format(.endnoteXML)
        case "html": return .unsupported("a web page; export the references as RIS, BibTeX or NBIB")
        case "modscollection", "mods": return .unsupported("MODS, which is not read; export RIS or BibTeX")
        default:
            return .unsupported("XML with the root <\(root)>, which is not read; export RIS, BibTeX or EndNote XML")
        }
    }

    /// The root element's local name: what follows the declaration, comments, instructions and the document type.
    private static func rootName(_ bytes: ArraySlice<UInt8>) -> String? {
        var index = bytes.startIndex
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.endIndex {
            switch bytes[open + 1] {
            case UInt8(ascii: "?"): index = end(of: "?>", in: bytes, from: open)
            case UInt8(ascii: "!") where bytes[open...].starts(with: "<!--".utf8):
                index = end(of: "-->", in: bytes, from: open)
            case UInt8(ascii: "!"): index = endOfDocumentType(bytes, from: open)
            default:
                let name = bytes[(open + 1)...].prefix {
                    !isBlank($0) && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
                }
                let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
                return String(decoding: local, as: UTF8.self)
            }
        }
        return nil
    }

    private static func end(of mark: String, in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        let mark = Array(mark.utf8)
        var index = start
        while index < bytes.endIndex {
            if bytes[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        return bytes.endIndex
    }

    private static func endOfDocumentType(_ bytes: ArraySlice<UInt8>, from start: Int) -> Int {
        var depth = 0
        for index in start..<bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return index + 1
            default: break
            }
        }
        return bytes.endIndex
    }
}
