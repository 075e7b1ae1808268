/// A DOI name in canonical form: prefix, slash, suffix, with ASCII letters in lower case.
package struct DOI: Hashable, Sendable, CustomStringConvertible {
    /// The part before the first slash, such as `10.1016`; a registrant may subdivide it (`10.1000.10`).
    package let prefix: String
    /// The part after the first slash: printable characters, without a length limit.
    package let suffix: String

    /// Canonicalizes one DOI name, labelled, as an address or bare.
    ///
    /// Only ASCII letters are folded: DOI names ignore case there and nowhere else (DOI Handbook). Guesses belong
    /// to `DOIRepair`, short names (`10/gf4gqc`) to `ShortDOI`. Nil where the whole text is not one DOI.
    package init?(canonicalizing written: String) {
        guard let reading = try? DOIReading(written), !reading.isShort else { return nil }
        self.init(name: reading.name)
    }

    /// Splits a name that is canonical already; nil without a slash.
    init?(name: String) {
        guard let slash = name.utf8.firstIndex(of: 0x2F) else { return nil }
        prefix = String(name[..<slash])
        suffix = String(name[name.utf8.index(after: slash)...])
    }

    /// The whole name, `10.1016/j.cell.2012.11.024`.
    package var name: String { "\(prefix)/\(suffix)" }

    /// The whole name.
    package var description: String { name }

    /// The address at the resolver, what RFC 3986 reserves in a path percent-encoded.
    package var url: String {
        var text = "https://doi.org/"
        for byte in name.utf8 {
            if Self.stands(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return text
    }

    private static func stands(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F, 0x28, 0x29, 0x3A, 0x3B: true
        default: false
        }
    }
}
