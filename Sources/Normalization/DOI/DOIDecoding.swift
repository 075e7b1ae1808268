/// Decodes the encodings that DOIs are found in; each runs until it changes nothing.
enum DOIDecoding {
    /// Decodes percent-encoding where the bytes are UTF-8 and no control characters; the rest stays.
    static func percents(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var current = scalars
        while current.contains("%") {
            let decoded = percentsOnce(current)
            if decoded == current { break }
            current = decoded
        }
        return current
    }

    private static func percentsOnce(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var decoded: [Unicode.Scalar] = []
        decoded.reserveCapacity(scalars.count)
        var index = 0
        while index < scalars.count {
            var bytes: [UInt8] = []
            var end = index
            while let byte = percentByte(scalars, at: end) {
                bytes.append(byte)
                end += 3
            }
            if bytes.isEmpty {
                decoded.append(scalars[index])
                index += 1
            } else {
                append(bytes, to: &decoded, from: scalars[index..<end])
                index = end
            }
        }
        return decoded
    }

    private static func append(
        _ bytes: [UInt8], to decoded: inout [Unicode.Scalar], from written: ArraySlice<Unicode.Scalar>
    ) {
        let text = String(validating: bytes, as: UTF8.self)
        if let text, !text.unicodeScalars.contains(where: { DOICharacters.isUnprintable($0) }) {
            decoded.append(contentsOf: text.unicodeScalars)
        } else {
            decoded.append(contentsOf: written)
        }
    }

    private static func percentByte(_ scalars: [Unicode.Scalar], at index: Int) -> UInt8? {
        guard index + 2 < scalars.count, scalars[index] == "%" else { return nil }
        guard let high = hexValue(scalars[index + 1]), let low = hexValue(scalars[index + 2]) else { return nil }
        return UInt8(high << 4 | low)
    }

    private static func hexValue(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0x30...0x39: scalar.value - 0x30
        case 0x41...0x46: scalar.value - 0x37
        case 0x61...0x66: scalar.value - 0x57
        default: nil
        }
    }

    /// The named entities that stand in DOIs; all others are left to the readers.
    private static let named: [(name: String, scalar: Unicode.Scalar)] = [
        ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"), ("nbsp;", " "), ("shy;", "\u{AD}"),
    ]

    /// Decodes XML's named entities and numeric ones, also where they were encoded twice.
    static func entities(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var current = scalars
        while current.contains("&") {
            let decoded = entitiesOnce(current)
            if decoded == current { break }
            current = decoded
        }
        return current
    }

    private static func entitiesOnce(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var decoded: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            if scalars[index] == "&", let entity = entity(scalars, at: index + 1) {
                decoded.append(entity.scalar)
                index = entity.end
            } else {
                decoded.append(scalars[index])
                index += 1
            }
        }
        return decoded
    }

    private static func entity(_ scalars: [Unicode.Scalar], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        let rest = scalars[start...]
        for (name, scalar) in named where rest.prefix(name.utf8.count).elementsEqual(name.unicodeScalars) {
            return (scalar, start + name.utf8.count)
        }
        guard rest.first == "#" else { return nil }
        var index = start + 1
        let isHex = index < scalars.count && DOICharacters.lowered(scalars[index]) == "x"
        if isHex { index += 1 }
        var value: UInt32 = 0
        let first = index
        while index < scalars.count, index - first < 7, let digit = hexValue(scalars[index]), isHex || digit < 10 {
            value = value * (isHex ? 16 : 10) + digit
            index += 1
        }
        guard index > first, index < scalars.count, scalars[index] == ";", let scalar = Unicode.Scalar(value),
            !DOICharacters.isUnprintable(scalar)
        else { return nil }
        return (scalar, index + 1)
    }

    /// The TeX commands by which reference managers write signs of a DOI.
    private static let commands: [(name: String, sign: Unicode.Scalar)] = [
        ("textunderscore", "_"), ("textless", "<"), ("textgreater", ">"), ("textendash", "\u{2013}"), ("slash", "/"),
        ("textasciitilde", "~"), ("&", "&"), ("%", "%"), ("#", "#"), ("_", "_"), ("$", "$"), ("{", "{"), ("}", "}"),
    ]

    /// Decodes TeX escapes and drops the braces of groups.
    ///
    /// No registration agency lets braces stand in a name (Crossref: letters, digits and `-._;()/`), so that they are
    /// BibTeX's wherever they occur.
    static func tex(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.contains(where: { $0 == "\\" || $0 == "{" || $0 == "}" }) else { return scalars }
        var decoded: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            index += 1
            if scalar == "{" || scalar == "}" { continue }
            guard scalar == "\\" else {
                decoded.append(scalar)
                continue
            }
            let rest = scalars[index...]
            let command = commands.first { rest.prefix($0.name.utf8.count).elementsEqual($0.name.unicodeScalars) }
            if let command {
                decoded.append(command.sign)
                index += command.name.utf8.count
                // A blank ends the name of a command of letters and belongs to it.
                if command.name.utf8.count > 1, index < scalars.count, scalars[index] == " " { index += 1 }
            } else {
                decoded.append(scalar)
            }
        }
        return decoded
    }
}
