internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

/// One record on its way from values to a tree; each format adds how its own fields are written.
struct TaggedRecord<Format: TaggedFormat> {
    /// The record's place, its database and its own id.
    var source: RecordSource
    /// What was noticed.
    private(set) var diagnostics: [Diagnostic] = []
    /// The values that are not written yet.
    var values: FieldValues
    /// Fields of the model that JATS has no element for.
    var fields: [(name: String, value: String)] = []
    /// True once a title, a name or an identifier is written.
    var isTelling = false

    /// Takes a record's values.
    init(_ cut: TaggedCut, _ source: RecordSource, isGuessed: Bool, _ bytes: Span<UInt8>) {
        self.source = source
        let found = TaggedFields<Format>(bytes)
        values = FieldValues(found.fields, bytes)
        if isGuessed {
            note(.warning, .guessedEncoding, 0, "bytes are not UTF-8 and were read as Windows-1252; save as UTF-8")
        }
        if let end = Format.end {
            if !cut.hasBeginning {
                note(
                    .warning, .taggedMissingStart, 0,
                    "no \(Format.beginning) line begins the record; it was read as of no known type, add one")
            }
            if !cut.hasEnd {
                note(
                    .warning, .taggedMissingEnd, cut.lines.count - 1,
                    "no \(end) line ends the record; it was taken to end here, add one")
            }
        }
        for line in found.strayLines.prefix(3) {
            note(.note, .taggedStrayText, line, "text belongs to no tag and is left out; put a tag before it")
        }
    }

    /// Writes the tree.
    ///
    /// - Parameter assembler: what to write with.
    /// - Returns: the tree; nil for a record without any value, which `diagnostics` then says.
    mutating func assemble(_ assembler: ArticleAssembler) -> XMLDocument? {
        guard !values.all.isEmpty else {
            note(.error, .emptyRecord, 0, "the record has no field with a value; fill it in or delete it")
            return nil
        }
        let removed = assembler.tree.removedCharacterCount
        Format.write(&self, assembler)
        if assembler.tree.removedCharacterCount > removed {
            note(.note, .controlCharacters, 0, "control characters were removed; nothing needs doing")
        }
        return assembler.finish()
    }

    /// Reports something.
    ///
    /// - Parameters:
    ///   - severity: how bad it is.
    ///   - code: the code.
    ///   - line: the line, from 0 in the record.
    ///   - message: what was found and what to do.
    mutating func note(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ line: Int, _ message: String) {
        let place = SourceLocation(
            file: source.file, line: (source.lines?.lowerBound ?? 1) + line, column: 1, record: source.record)
        diagnostics.append(Diagnostic(severity, code, at: place, message))
    }

    /// Reports that the record's type is in no table.
    mutating func noteUnknownType(_ written: String) {
        note(
            .note, .taggedUnknownType, values.line(of: .type) ?? 0,
            "'\(written.prefix(40))' is no known type; the record was read as of no known type")
    }
}

// MARK: Parts that all formats share

extension TaggedRecord {
    /// Takes the language, if there is one that the table knows.
    mutating func takeLanguage() -> String? {
        guard let written = values.peek(.language), let tag = LanguageTable.tag(written) else { return nil }
        _ = values.take(.language)
        return tag
    }

    /// Writes ISSNs, print before electronic, and ISBNs; inside `journal-meta`.
    mutating func writeSerialNumbers(_ assembler: ArticleAssembler) {
        var issns: [(text: String, medium: String?)] = []
        var isbns: [String] = []
        for index in values.indices(.serialNumber) + values.indices(.bookNumber) {
            let value = values.all[index]
            // ERIC writes `EISSN-2375-5636`.
            let label = value.text.utf8.prefix { (0x41...0x5A).contains($0) }
            let text =
                value.text.utf8.dropFirst(label.count).first == 0x2D
                ? String(value.text.dropFirst(label.count + 1)) : value.text
            let (serials, books) = (ISSN.entries(in: text), ISBN.entries(in: text))
            if serials.isEmpty, books.isEmpty { continue }
            values.all[index].isTaken = true
            for serial in serials where !issns.contains(where: { $0.text == serial.canonical ?? serial.written }) {
                let isElectronic = value.rule.rank == 1 || serial.label == "Electronic" || label.first == 0x45
                let medium = isElectronic ? "electronic" : serial.label == "Print" ? "print" : nil
                issns.append((serial.canonical ?? serial.written, medium))
            }
            for book in books where !isbns.contains(book.canonical ?? book.written) {
                isbns.append(book.canonical ?? book.written)
            }
        }
        let ordered = issns.filter { $0.medium == "print" } + issns.filter { $0.medium != "print" }
        for issn in ordered {
            assembler.element(.issn) {
                if let medium = issn.medium { assembler.attribute(.publicationFormat, medium) }
                assembler.tree.text(issn.text)
            }
        }
        for isbn in isbns { assembler.text(.isbn, isbn) }
    }

    /// Writes a date.
    ///
    /// - Parameters:
    ///   - date: the date; nil writes nothing.
    ///   - kind: `issued`, `online` or what happened.
    ///   - assembler: what to write with.
    func write(_ date: PartialDate?, kind: String, _ assembler: ArticleAssembler) {
        guard let date else { return }
        let isSimple = date.end == nil && !date.isOpenEnded && !date.isApproximate && date.season == nil
        let text = isSimple ? nil : DateNotation.iso(date)
        assembler.date(date, kind: kind, edtf: text?.isEmpty == true ? nil : text)
    }

    /// Takes the date of the issue: a year with the month and day that another field adds; nil where there is none.
    mutating func takeIssued() -> PartialDate? {
        let meaning = values.line(of: .year) == nil ? FieldMeaning.date : .year
        var issued = values.take(.year).flatMap { DateNotation.ris($0) }
        if let written = values.peek(.date) {
            let day = Self.ordered(written)
            let whole = issued.map { DateNotation.combining(year: $0, with: day) } ?? DateNotation.ris(day)
            // What adds nothing and repeats nothing is kept as it is.
            if whole != issued || DateNotation.ris(day) == issued { _ = values.take(.date) }
            issued = whole
        }
        noteUnreadable(issued, meaning)
        return issued
    }

    /// Reports a date of which only the text is known.
    mutating func noteUnreadable(_ date: PartialDate?, _ meaning: FieldMeaning) {
        guard let date, date.start == nil else { return }
        note(
            .note, .unreadableDate, values.line(of: meaning) ?? 0,
            "'\(date.literal?.prefix(40) ?? "")' states no year; the text is kept")
    }

    /// Writes identifiers of one kind that differ.
    mutating func write(_ texts: [String], kind: String, _ assembler: ArticleAssembler) {
        var seen: Set<String> = []
        for text in texts where seen.insert(text.lowercased()).inserted {
            assembler.identifier(kind, text)
            isTelling = true
        }
    }

    /// Writes what no part took, and says so if nothing tells what the work is; the last part of `article-meta`.
    mutating func writeRest(_ assembler: ArticleAssembler) {
        let rest = values.all.lazy.filter { !$0.isTaken }.map { UnmappedField($0.tag.description, $0.text) }
        assembler.customMeta(fields: fields, unmapped: Array(rest))
        if !isTelling {
            note(.warning, .emptyRecord, 0, "the record has no title, author or identifier; add what is missing")
        }
    }

    /// Reads names: "Family, Given", in the order of speech where there is no comma; one word is a family name.
    static func names(_ written: String) -> NameList {
        let isSpoken = !written.utf8.contains(0x2C) && written.utf8.contains(0x20)
        return (isSpoken ? NameGrammar.display : .ris).names(written)
    }

    /// A date of numbers alone in the order of ISO 8601: `2006 07 03`, `07 2006`.
    static func ordered(_ date: String) -> String {
        guard date.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 }) else { return date }
        let parts = NameText.words(date)
        let isReversed = parts.count == 2 && parts[0].utf8.count == 2 && parts[1].utf8.count == 4
        return (isReversed ? parts.reversed() : parts).joined(separator: "-")
    }

    /// The parts between semicolons, blanks around them left out.
    static func parts(_ text: String) -> [String] {
        guard text.utf8.contains(0x3B) else { return [text] }
        return text.utf8.split(separator: 0x3B).compactMap { part in
            var part = part.drop { $0 <= 0x20 }
            while let last = part.last, last <= 0x20 { part.removeLast() }
            return part.isEmpty ? nil : String(Substring(part))
        }
    }
}
