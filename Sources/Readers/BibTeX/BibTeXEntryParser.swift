import Bibliography

/// Parses one entry: its type, key and fields, with what had to be mended.
///
/// Grammar: *BibTeXing* 2 and *Tame the BeaST* 6; what people write beyond it is recovered field by field. TeX is never
/// decoded here.
struct BibTeXEntryParser {
    /// What was mended, and why an entry was refused.
    private(set) var faults: [BibTeXFault] = []

    let bytes: [UInt8]
    var position = 0
    /// Where the entry's closing brace stands.
    let end: Int
    let escapesBraces: Bool
    private let isClosed: Bool
    private let hasTail: Bool
    private let macros: BibTeXMacros
    private let fileOffset: Int

    /// Makes the parser of one entry.
    ///
    /// - Parameters:
    ///   - bytes: the entry from `@` to its closing brace, in UTF-8.
    ///   - raw: how the cutter found it.
    ///   - macros: the macros of the file.
    init(_ bytes: ArraySlice<UInt8>, _ raw: BibTeXRawEntry, macros: BibTeXMacros) {
        self.bytes = Array(bytes)
        self.macros = macros
        hasTail = raw.hasTail
        (isClosed, escapesBraces, fileOffset) = (raw.isClosed, raw.escapesBraces, raw.range.lowerBound)
        end = raw.isClosed ? max(0, bytes.count - 1) : bytes.count
    }

    /// Parses the entry; nil for one that can't be read without guessing what belongs to which field.
    mutating func entry() -> BibTeXEntry? {
        guard let head = BibTeXHead(bytes, at: 0), let open = head.open else { return nil }
        position = open + 1
        var entry = BibTeXEntry(type: head.type, key: nil)
        if let key = key() {
            entry.key = key
        } else {
            report(.warning, .bibtexMissingKey, at: open, "no key stands before the first field; give the entry one")
        }
        guard let fields = fields() else { return nil }
        entry.fields = fields
        if hasTail {
            report(
                .warning, .bibtexSyntax, at: end,
                "text behind the closing brace belongs to no entry; look for a brace too many before it")
        }
        if !isClosed {
            if let last = fields.last, swallowsFields(last.value) {
                refuse(last.name, at: last.offset, "a closing brace")
                return nil
            }
            report(.warning, .bibtexUnclosedEntry, at: 0, "the closing brace is missing; add it")
        }
        return entry
    }

    /// True for a value that took the entry's closing brace: it ends in a comma, or a line of it begins with `name =`.
    private func swallowsFields(_ value: String) -> Bool {
        let lines = value.utf8.split(whereSeparator: BibTeXBytes.isLineEnd)
        for line in lines.dropFirst() {
            let name = line.drop(while: BibTeXBytes.isBlank)
            let rest = name.drop(while: BibTeXBytes.isName)
            guard rest.startIndex > name.startIndex else { continue }
            if rest.drop(while: BibTeXBytes.isBlank).first == BibTeXBytes.equals { return true }
        }
        return value.utf8.last { !BibTeXBytes.isBlank($0) } == BibTeXBytes.comma
    }

    /// Parses the definitions of a `@string`.
    mutating func definitions() -> [BibTeXField] {
        guard let open = BibTeXHead(bytes, at: 0)?.open else { return [] }
        position = open + 1
        return fields() ?? []
    }

    mutating func report(
        _ severity: Diagnostic.Severity, _ code: DiagnosticCode, at offset: Int, _ message: String
    ) {
        // Each fault's line is counted from the entry's start; a megabyte of rubbish has its share of them.
        guard faults.count < 50 || severity == .error else { return }
        faults.append(BibTeXFault(severity, code, at: offset, message))
    }

    // MARK: Key

    /// Reads up to the comma; what stands before an `=` is a field, not a key.
    private mutating func key() -> String? {
        skipBlanks()
        let start = position
        var index = start
        while index < end, bytes[index] != BibTeXBytes.comma {
            if bytes[index] == BibTeXBytes.equals, let name = fieldName(before: index, from: start) {
                position = name
                let key = text(start..<name)
                if !key.isEmpty {
                    report(.warning, .bibtexSyntax, at: name, "a comma is missing behind the key; add it")
                }
                return key.isEmpty ? nil : key
            }
            index += 1
        }
        position = min(index + 1, end)
        let key = text(start..<index)
        return key.isEmpty ? nil : key
    }

    /// Where the field begins whose `=` was met before any comma; nil where the sign belongs to the key (`a=b`).
    private func fieldName(before equals: Int, from start: Int) -> Int? {
        var after = equals + 1
        while after < end, BibTeXBytes.isBlank(bytes[after]) { after += 1 }
        var name = equals
        while name > start, BibTeXBytes.isBlank(bytes[name - 1]) { name -= 1 }
        let hasBlank = name < equals || after > equals + 1
        let opensValue = after < end && (bytes[after] == BibTeXBytes.openBrace || bytes[after] == BibTeXBytes.quote)
        guard hasBlank || opensValue else { return nil }
        while name > start, BibTeXBytes.isName(bytes[name - 1]) { name -= 1 }
        return name
    }

    // MARK: Fields

    private mutating func fields() -> [BibTeXField]? {
        var fields: [BibTeXField] = []
        while true {
            skipSeparators()
            guard position < end else { return merged(fields) }
            let start = position
            let name = name()
            skipBlanks()
            guard !name.isEmpty, position < end, bytes[position] == BibTeXBytes.equals else {
                skipStray(from: start, name: name)
                continue
            }
            position += 1
            guard let value = value(of: name) else { return nil }
            fields.append(BibTeXField(name, value, offset: start))
            checkSeparator()
        }
    }

    /// Passes over what is neither a field nor a separator.
    private mutating func skipStray(from start: Int, name: String) {
        if position == start { position += 1 }
        // A second word may be the field's name, so one word is enough.
        if name.isEmpty {
            while position < end, bytes[position] != BibTeXBytes.comma, !BibTeXBytes.isLineEnd(bytes[position]) {
                position += 1
            }
        }
        let stray = text(start..<position)
        report(
            .warning, .bibtexSyntax, at: start,
            "`\(stray.prefix(40))` is no field and was left out; write `name = {value}`")
    }

    /// Says so where no comma parts a value from the next field.
    private mutating func checkSeparator() {
        skipBlanks()
        guard position < end, bytes[position] != BibTeXBytes.comma, bytes[position] != BibTeXBytes.percent,
            bytes[position] != BibTeXBytes.closeBrace
        else { return }
        if isField(at: position) {
            report(.warning, .bibtexSyntax, at: position, "a comma is missing before this field; add it")
        }
    }

    /// True where a name and an `=` stand.
    func isField(at start: Int) -> Bool {
        var index = start
        while index < end, BibTeXBytes.isName(bytes[index]) { index += 1 }
        guard index > start, !BibTeXBytes.isDigit(bytes[start]) else { return false }
        while index < end, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        return index < end && bytes[index] == BibTeXBytes.equals
    }

    private mutating func name() -> String {
        let start = position
        while position < end, BibTeXBytes.isName(bytes[position]) { position += 1 }
        return text(start..<position)
    }

    /// Passes over blanks, commas, comments (as biber has them) and braces too many.
    private mutating func skipSeparators() {
        while position < end {
            switch bytes[position] {
            case BibTeXBytes.comma: position += 1
            case BibTeXBytes.percent:
                while position < end, !BibTeXBytes.isLineEnd(bytes[position]) { position += 1 }
            case BibTeXBytes.closeBrace:
                report(.warning, .bibtexSyntax, at: position, "a closing brace too many was left out; remove it")
                position += 1
            case let byte where BibTeXBytes.isBlank(byte): position += 1
            default: return
            }
        }
    }

    mutating func skipBlanks() {
        while position < end, BibTeXBytes.isBlank(bytes[position]) { position += 1 }
    }

    /// The text of a range, without blanks at its ends.
    func text(_ range: Range<Int>) -> String {
        var (start, stop) = (range.lowerBound, range.upperBound)
        while start < stop, BibTeXBytes.isBlank(bytes[start]) { start += 1 }
        while stop > start, BibTeXBytes.isBlank(bytes[stop - 1]) { stop -= 1 }
        return String(decoding: bytes[start..<stop], as: UTF8.self)
    }

    /// The value of a macro; one that is not defined stands for its own name.
    mutating func macro(_ name: String, in field: String, at offset: Int) -> String {
        if let value = macros.value(of: name, at: fileOffset) { return value }
        let isMonth = field.lowercased() == "month"
        report(
            isMonth ? .note : .warning, .bibtexUndefinedMacro, at: offset,
            "no @string defines `\(name)`; its name was kept, put braces around it or define it")
        return name
    }

    // MARK: Repeated fields

    /// The first field of a name counts, as in BibTeX; lists of names and keywords are joined, as in JabRef.
    private mutating func merged(_ fields: [BibTeXField]) -> [BibTeXField] {
        var seen: [String: Int] = [:]
        var merged: [BibTeXField] = []
        for var field in fields {
            guard let first = seen[field.key] else {
                seen[field.key] = merged.count
                merged.append(field)
                continue
            }
            if merged[first].value == field.value { continue }
            if let joint = BibTeXEntryParser.joints[field.key], !field.value.isEmpty {
                merged[first].value += (merged[first].value.isEmpty ? "" : joint) + field.value
                report(.note, .bibtexDuplicateField, at: field.offset, "`\(field.name)` stands twice; both were joined")
            } else if merged[first].value.isEmpty {
                merged[first].value = field.value
            } else {
                field.isRepeated = true
                merged.append(field)
                report(
                    .warning, .bibtexDuplicateField, at: field.offset,
                    "`\(field.name)` stands twice; the first counts, this one was kept beside it")
            }
        }
        return merged
    }

    private static let joints = ["author": " and ", "editor": " and ", "keywords": ", "]
}
