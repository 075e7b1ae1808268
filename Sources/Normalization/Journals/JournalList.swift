/// Lists of journals as their publishers write them, read from text.
package enum JournalList {
    /// Reads our own table: tab-separated, with the names of the columns in the first line.
    ///
    /// `title`, `abbreviation`, `iso4`, `issn-print`, `issn-electronic`, `nlm-id`, `aliases` (parted by `;`) and `verified` count, in any
    /// order; other columns are ignored. A line without a title is skipped.
    package static func parseTable(_ text: String) -> [Journal] {
        var lines = Lines(text)
        guard let header = lines.next() else { return [] }
        let names = header.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        var journals: [Journal] = []
        while let line = lines.next() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
            var fields: [String: String] = [:]
            for (name, cell) in zip(names, cells) where !cell.isEmpty { fields[name] = String(cell) }
            guard let title = fields["title"] else { continue }
            journals.append(
                Journal(
                    title: title, abbreviation: fields["abbreviation"], iso4: fields["iso4"],
                    issnPrint: fields["issn-print"].flatMap(issn),
                    issnElectronic: fields["issn-electronic"].flatMap(issn),
                    nlmID: fields["nlm-id"],
                    aliases: fields["aliases"]?.split(separator: ";").map { TitleSpacing.single(String($0)) } ?? [],
                    isVerified: fields["verified"] == "y"))
        }
        return journals
    }

    /// Reads NLM's `J_Medline.txt`: blocks of `Key: value` lines, parted by lines of dashes.
    package static func parseMedline(_ text: String) -> [Journal] {
        var journals: [Journal] = []
        var fields: [String: String] = [:]
        func end() {
            if let title = fields["JournalTitle"] {
                journals.append(
                    Journal(
                        title: title, abbreviation: fields["MedAbbr"], iso4: fields["IsoAbbr"],
                        issnPrint: fields["ISSN (Print)"].flatMap(issn),
                        issnElectronic: fields["ISSN (Online)"].flatMap(issn), nlmID: fields["NlmId"], isVerified: true)
                )
            }
            fields.removeAll(keepingCapacity: true)
        }
        var lines = Lines(text)
        while let line = lines.next() {
            if line.hasPrefix("---") {
                end()
            } else if let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
                let value = TitleSpacing.single(String(line[line.utf8.index(after: colon)...]))
                if !value.isEmpty { fields[String(line[..<colon])] = value }
            }
        }
        end()
        return journals
    }

    /// Reads JabRef's CSV lists: title and abbreviation in quotes; a further column is ignored.
    ///
    /// An abbreviation with periods is taken as ISO 4's, one without as NLM's; the one is never made from the other.
    package static func parseCSV(_ text: String) -> [Journal] {
        var journals: [Journal] = []
        for cells in CSVRows(Array(text.utf8), allowsSemicolon: true) {
            guard cells.count > 1, !cells[0].isEmpty, !cells[1].isEmpty else { continue }
            let isISO = cells[1].utf8.contains(UInt8(ascii: "."))
            journals.append(
                Journal(title: cells[0], abbreviation: isISO ? nil : cells[1], iso4: isISO ? cells[1] : nil))
        }
        return journals
    }

    /// The ISSN with its hyphen and a capital X, or nil for other text; the check digit is not looked at.
    static func issn(_ written: String) -> String? {
        var digits = written.utf8.filter { $0 != UInt8(ascii: "-") && $0 > 0x20 }
        guard digits.count == 8 else { return nil }
        if digits[7] == UInt8(ascii: "x") { digits[7] = UInt8(ascii: "X") }
        let isSound = digits.enumerated().allSatisfy { offset, byte in
            (0x30...0x39).contains(byte) || offset == 7 && byte == UInt8(ascii: "X")
        }
        guard isSound else { return nil }
        digits.insert(UInt8(ascii: "-"), at: 4)
        return String(decoding: digits, as: UTF8.self)
    }

    /// The lines of a text, without LF, CRLF, and a byte order mark at the beginning.
    private struct Lines {
        private var rest: Substring

        init(_ text: String) {
            rest = text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        }

        mutating func next() -> Substring? {
            guard !rest.utf8.isEmpty else { return nil }
            let end = rest.utf8.firstIndex(of: 0x0A) ?? rest.utf8.endIndex
            var line = rest[..<end]
            if line.utf8.last == 0x0D { line = Substring(line.utf8.dropLast()) }
            rest = end == rest.utf8.endIndex ? rest[end...] : rest[rest.utf8.index(after: end)...]
            return line
        }
    }
}
