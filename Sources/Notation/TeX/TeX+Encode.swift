extension TeX {
    /// Writes plain text so that TeX shows it: `decode` of the result is the text again.
    ///
    /// The ten special characters are escaped and signs that TeX would join (`--`, ` `` `) are kept apart. All other
    /// characters stay, as biber and today's BibTeX want them, unless ASCII alone is asked for.
    ///
    /// - Parameters:
    ///   - text: the plain text.
    ///   - asciiOnly: whether accents and signs become commands (`{\'e}`, `{\textendash}`); characters that have no
    ///     command here stay.
    /// - Returns: the value without its outer braces.
    package static func encode(_ text: String, asciiOnly: Bool = false) -> String {
        guard needsEncoding(text.utf8, asciiOnly: asciiOnly) else { return text }
        var output = ""
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if joins(previous, scalar) { output += "{}" }
            if let escaped = escapes[scalar] {
                output += escaped
            } else if asciiOnly, !scalar.isASCII {
                output += command(for: scalar)
            } else {
                output.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return output
    }

    private static func needsEncoding(_ bytes: String.UTF8View, asciiOnly: Bool) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x80 {
                let scalar = Unicode.Scalar(byte)
                if escapes[scalar] != nil || joins(Unicode.Scalar(previous), scalar) { return true }
                previous = byte
            } else {
                if asciiOnly { return true }
                previous = 0
            }
        }
        return false
    }

    /// Signs that TeX makes one of: dashes, quotation marks, the inverted marks of Spanish.
    private static func joins(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
        switch (first, second) {
        case ("-", "-"), ("'", "'"), ("`", "`"), ("?", "`"), ("!", "`"): true
        default: false
        }
    }

    private static let escapes: [Unicode.Scalar: String] = [
        "&": "\\&", "%": "\\%", "_": "\\_", "#": "\\#", "$": "\\$", "{": "\\{", "}": "\\}",
        "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}",
    ]

    /// A character outside ASCII as a command, or itself where there is none.
    private static func command(for scalar: Unicode.Scalar) -> String {
        if let name = names[scalar] { return name }
        if let (mark, letter) = TeXAccents.decompositions[scalar], let accent = accents[mark] {
            return "{\\" + accent + "{" + (letter.isASCII ? String(letter) : command(for: letter)) + "}}"
        }
        if let (level, base) = TeXScripts.plain[scalar] {
            return (level == .above ? "\\textsuperscript{" : "\\textsubscript{") + String(base) + "}"
        }
        return String(scalar)
    }

    private static let accents: [UInt32: String] = {
        var table: [UInt32: String] = [:]
        for (sign, mark) in TeXAccents.signs { table[mark] = String(Unicode.Scalar(sign)) }
        for (word, mark) in TeXAccents.words where word.utf8.count == 1 { table[mark] = word }
        return table
    }()

    /// The shortest command of each character; of two equally short ones the first of the alphabet.
    private static let names: [Unicode.Scalar: String] = {
        var shortest: [Unicode.Scalar: String] = [:]
        func add(_ table: [String: String], _ open: String, _ close: String) {
            var found: [Unicode.Scalar: String] = [:]
            for (name, value) in table where value.unicodeScalars.count == 1 {
                guard let scalar = value.unicodeScalars.first, !scalar.isASCII else { continue }
                if let known = found[scalar], (known.utf8.count, known) <= (name.utf8.count, name) { continue }
                found[scalar] = name
            }
            for (scalar, name) in found where shortest[scalar] == nil { shortest[scalar] = open + name + close }
        }
        add(TeXSymbols.text, "{\\", "}")
        add(TeXSymbols.greek, "\\ensuremath{\\", "}")
        add(TeXSymbols.math, "\\ensuremath{\\", "}")
        return shortest
    }()
}
