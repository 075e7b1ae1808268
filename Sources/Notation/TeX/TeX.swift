/// TeX as bibliographies use it: accents, special characters, fonts and a little mathematics.
package enum TeX {
    /// Turns a BibTeX value into plain text in NFC.
    ///
    /// Call it after names and lists are split, for braces protect an "and". Accents are composed, control words that
    /// stand for a character become it, fonts and braces go, mathematics becomes Unicode where Unicode has it
    /// (`$\alpha_2$` is α₂). `%` is no comment here, a `$` without a fitting partner is money, `~` is a blank. An
    /// unknown control word with an argument leaves the argument; a bare one stays with its backslash. White space
    /// is kept as it is, but for the blanks that only end a control word. What it gets wrong: a quotation mark or an
    /// apostrophe escaped as in other languages (`\"yes\"`) is an accent to TeX.
    package static func decode(_ written: String) -> String {
        guard mayHoldTeX(written.utf8.span) else { return written }
        var decoder = TeXDecoder(Array(written.utf8))
        return decoder.decode()
    }

    /// True where a byte or pair of bytes occurs that means something to TeX.
    private static func mayHoldTeX(_ bytes: Span<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "$"), UInt8(ascii: "~"),
                UInt8(ascii: "`"):
                return true
            case UInt8(ascii: "-"), UInt8(ascii: "'"):
                if previous == byte { return true }
            default: break
            }
            previous = byte
        }
        return false
    }
}

extension TeX {
    /// Undoes what was escaped in a verbatim field: `url`, `doi`, `file`, `eprint` (biblatex manual, *verbatim fields*).
    ///
    /// `\_`, `\%`, `\&`, `\#`, `\$`, `\~`, `\{` and `\}` become the sign, `\url{…}` its argument, braces go; the few
    /// control words that programs write into addresses and DOIs become their sign (`\textless`). Every other
    /// backslash stays, for it may belong to a path.
    package static func verbatim(_ written: String) -> String {
        let bytes = Array(written.utf8)
        guard bytes.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") })
        else { return written }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        // `\href{address}{text}`: the text is not the end of the address.
        let hasTexts = written.contains("\\href")
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case UInt8(ascii: "}") where hasTexts && position < bytes.count && bytes[position] == UInt8(ascii: "{"):
                output.append(UInt8(ascii: " "))
            case UInt8(ascii: "{"), UInt8(ascii: "}"): continue
            case UInt8(ascii: "\\"): unescape(bytes, &position, into: &output)
            default: output.append(byte)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Writes what follows a backslash.
    private static func unescape(_ bytes: [UInt8], _ position: inout Int, into output: inout [UInt8]) {
        guard position < bytes.count else { return output.append(UInt8(ascii: "\\")) }
        if escapable.contains(bytes[position]) {
            output.append(bytes[position])
            position += 1
            return
        }
        var end = position
        while end < bytes.count, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[end] | 0x20) { end += 1 }
        guard let sign = addressWords[String(decoding: bytes[position..<end], as: UTF8.self)] else {
            return output.append(UInt8(ascii: "\\"))
        }
        output.append(contentsOf: sign.utf8)
        position = end
        if !sign.isEmpty, end < bytes.count, bytes[end] == 0x20 { position += 1 }
    }

    private static let escapable = Set("_%&#$~{}".utf8)

    private static let addressWords: [String: String] = [
        "url": "", "href": "", "nolinkurl": "", "path": "", "string": "", "textasciitilde": "~", "textunderscore": "_",
        "textless": "<", "textgreater": ">", "sim": "~", "textbar": "|", "slash": "/",
    ]
}
