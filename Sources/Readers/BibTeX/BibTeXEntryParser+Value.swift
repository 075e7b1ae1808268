import Bibliography

extension BibTeXEntryParser {
    /// Reads a value: pieces in braces, in quotation marks, numbers and macros, joined by `#`.
    ///
    /// - Parameter field: the field's name, for messages.
    /// - Returns: the value; nil where it does not end.
    mutating func value(of field: String) -> String? {
        var value = ""
        while true {
            skipBlanks()
            guard position < end else { return value }
            switch bytes[position] {
            case BibTeXBytes.openBrace:
                guard let piece = braced(field) else { return nil }
                value += piece
            case BibTeXBytes.quote:
                guard let piece = quoted(field) else { return nil }
                value += piece
            case BibTeXBytes.comma, BibTeXBytes.closeBrace: return value
            default: value += bare(field)
            }
            skipBlanks()
            guard position < end, bytes[position] == BibTeXBytes.hash else { return value + rest(of: field) }
            position += 1
        }
    }

    private mutating func braced(_ field: String) -> String? {
        let start = position
        var depth = 0
        var index = start
        while index < end {
            switch bytes[index] {
            case BibTeXBytes.openBrace: depth += 1
            case BibTeXBytes.closeBrace: depth -= 1
            case BibTeXBytes.backslash where escapesBraces: index += 1
            default: break
            }
            index += 1
            if depth == 0 {
                position = index
                return String(decoding: bytes[start + 1..<index - 1], as: UTF8.self)
            }
        }
        refuse(field, at: start, "a closing brace")
        return nil
    }

    private mutating func quoted(_ field: String) -> String? {
        let start = position
        var depth = 0
        var index = start + 1
        while index < end {
            switch bytes[index] {
            case BibTeXBytes.openBrace: depth += 1
            case BibTeXBytes.closeBrace: depth -= 1
            case BibTeXBytes.backslash where escapesBraces: index += 1
            case BibTeXBytes.quote where depth <= 0 && endsValue(index):
                position = index + 1
                return String(decoding: bytes[start + 1..<index], as: UTF8.self)
            default: break
            }
            index += 1
        }
        refuse(field, at: start, "a closing quotation mark")
        return nil
    }

    /// True for a quotation mark that ends a value; `"G\"odel"` and `"the "so-called" x"` go on.
    private func endsValue(_ mark: Int) -> Bool {
        var index = mark + 1
        while index < end, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        guard index < end else { return true }
        switch bytes[index] {
        case BibTeXBytes.comma, BibTeXBytes.hash, BibTeXBytes.closeBrace, BibTeXBytes.percent: return true
        default: return isField(at: index)
        }
    }

    /// Reports that the entry can't be read.
    mutating func refuse(_ field: String, at offset: Int, _ what: String) {
        report(
            .error, .bibtexUnclosedEntry, at: offset,
            "\(what) is missing in `\(field)`, so that the entry can't be read; add it and import the entry again")
    }

    /// Reads a number, a macro's name, or a text that someone forgot to put in braces.
    private mutating func bare(_ field: String) -> String {
        let start = position
        while position < end, BibTeXBytes.isName(bytes[position]) { position += 1 }
        if position == start {
            position += 1
            return text(start..<position)
        }
        let word = text(start..<position)
        if word.utf8.allSatisfy(BibTeXBytes.isDigit) { return word }
        guard isAlone(), BibTeXBytes.isLetter(bytes[start]), !word.utf8.contains(0x2F) else { return word }
        return macro(word, in: field, at: start)
    }

    /// True where a word is the whole piece: a separator, a `#` or the next field follows.
    private func isAlone() -> Bool {
        var index = position
        while index < end, BibTeXBytes.isBlank(bytes[index]) { index += 1 }
        guard index < end else { return true }
        switch bytes[index] {
        case BibTeXBytes.comma, BibTeXBytes.hash, BibTeXBytes.closeBrace, BibTeXBytes.percent: return true
        default: return isField(at: index)
        }
    }

    /// Text between a piece and the next comma or field, which belongs to the value though nothing joins it.
    private mutating func rest(of field: String) -> String {
        let start = position
        var depth = 0
        while position < end {
            let byte = bytes[position]
            if depth == 0 {
                if byte == BibTeXBytes.comma || byte == BibTeXBytes.closeBrace || byte == BibTeXBytes.percent { break }
                let isWordStart = position == start || BibTeXBytes.isBlank(bytes[position - 1])
                if isWordStart, isField(at: position) { break }
            }
            if byte == BibTeXBytes.openBrace { depth += 1 }
            if byte == BibTeXBytes.closeBrace { depth -= 1 }
            position += 1
        }
        let rest = text(start..<position)
        guard !rest.isEmpty else { return "" }
        report(.warning, .bibtexSyntax, at: start, "the value of `\(field)` is not in one pair of braces; put it there")
        return " " + rest
    }
}
