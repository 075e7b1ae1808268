internal import Notation

extension DOICanonicalizer {
    /// Removes labels, addresses, brackets and quotation marks before the name, in whatever order they stand.
    mutating func removeHead() {
        if isEncodedAddress { apply(.percentDecoded, DOIDecoding.percents) }
        for _ in 0..<12 {
            let before = scalars
            removeEnclosing()
            removeLabel()
            removeAddress()
            if scalars == before { break }
        }
        if isAddress { apply(.queryRemoved, Self.withoutQuery) }
    }

    /// `https%3A%2F%2Fdoi.org%2F…`: the encoding hides what kind of text it is.
    private var isEncodedAddress: Bool {
        guard let percent = scalars.firstIndex(of: "%"), percent < 8, percent + 2 < scalars.count else { return false }
        return scalars[percent + 1] == "3" && DOICharacters.lowered(scalars[percent + 2]) == "a"
    }

    private func hasWord(_ word: String, at offset: Int = 0) -> Bool {
        let letters = word.unicodeScalars
        guard offset + letters.count <= scalars.count else { return false }
        for (index, letter) in letters.enumerated() where DOICharacters.lowered(scalars[offset + index]) != letter {
            return false
        }
        return true
    }

    /// Brackets and quotation marks at the beginning go, and with them what closes them at the end.
    private mutating func removeEnclosing() {
        apply(.bracketRemoved) { scalars in
            var kept = scalars[...]
            while let first = kept.first, let close = DOICharacters.closing(of: first) {
                kept = kept.dropFirst()
                if let last = kept.last, last == close || (first == "\"" && last == "\u{201D}") {
                    kept = kept.dropLast()
                }
            }
            return Self.withoutOuterBlanks(Array(kept))
        }
    }

    private mutating func removeLabel() {
        var end = 0
        if hasWord("digital object identifier") { end = 25 }
        for label in ["info:doi/", "info:hdl/", "urn:doi:", "urn:", "hdl:", "info:"] where end == 0 && hasWord(label) {
            end = label.unicodeScalars.count
        }
        if end == 0, hasWord("doi") {
            var index = 3
            let signs: [Unicode.Scalar] = [":", "=", "#", "-"]
            while index < scalars.count, signs.contains(scalars[index]) || DOICharacters.isBlank(scalars[index]) {
                index += 1
            }
            if index < scalars.count, scalars[index] == ".", hasWord("10", at: index + 1) { index += 1 }
            if index > 3 || hasWord("10", at: 3) { end = index }
        }
        if end == 0 { while end < scalars.count, scalars[end] == "/" { end += 1 } }
        guard end > 0 else { return }
        apply(.labelRemoved) { Self.withoutOuterBlanks(Array($0[end...])) }
    }

    private mutating func removeAddress() {
        var start = 0
        for scheme in ["https:", "http:"] where hasWord(scheme) { start = scheme.unicodeScalars.count }
        let hasScheme = start > 0
        if hasScheme { while start < scalars.count, scalars[start] == "/" { start += 1 } }
        guard let host = host(from: start, isAfterScheme: hasScheme) else { return }
        isAddress = true
        var path = Array(scalars[min(host.end + 1, scalars.count)...])
        if host.isResolver, !path.isEmpty {
            path = Self.withShortPrefix(path)
            if path.starts(with: "10".unicodeScalars) || Self.isLabelled(path) {
                apply(.resolverRemoved) { _ in path }
                return
            }
        }
        if let name = Self.name(in: path) { apply(.addressRemoved) { _ in name } }
    }

    private struct Host {
        var end: Int
        var isResolver: Bool
    }

    /// The host that begins here: labels parted by points, at least one letter, a slash or the end behind it.
    private func host(from start: Int, isAfterScheme: Bool) -> Host? {
        var end = start
        while end < scalars.count,
            DOICharacters.isAlphanumeric(scalars[end]) || "-._:".unicodeScalars.contains(scalars[end])
        {
            end += 1
        }
        let text = scalars[start..<end].map(DOICharacters.lowered)
        guard end < scalars.count, scalars[end] == "/", text.contains("."), text.contains(where: DOICharacters.isLetter)
        else { return nil }
        let labels = text.split(separator: ".").map { String(String.UnicodeScalarView($0)) }
        let top = labels.last ?? ""
        guard isAfterScheme || (labels.count > 1 && top.utf8.count >= 2 && !top.utf8.contains { $0 < 0x61 }) else {
            return nil
        }
        return Host(end: end, isResolver: labels.contains(where: Self.isResolverLabel))
    }

    /// `doi.org`, `dx.doi.org`, `doi.acm.org`, `hdl.handle.net`, and the hyphens of library proxies: `doi-org.proxy.….edu`.
    private static func isResolverLabel(_ label: String) -> Bool {
        label == "doi" || label == "dx" || label == "handle" || label == "hdl" || label.hasPrefix("doi-org")
            || label.hasPrefix("dx-doi-org")
    }

    private static func isLabelled(_ path: [Unicode.Scalar]) -> Bool {
        let start = path.prefix(4).map(DOICharacters.lowered)
        return start.elementsEqual("doi:".unicodeScalars) || start.elementsEqual("urn:".unicodeScalars)
            || start.elementsEqual("info".unicodeScalars) || start.elementsEqual("http".unicodeScalars)
            || start.elementsEqual("doi/".unicodeScalars)
    }

    /// `https://doi.org/d8dn` is short for `https://doi.org/10/d8dn`.
    private static func withShortPrefix(_ path: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let code = path.prefix { $0 != "?" && $0 != "#" }
        guard (3...12).contains(code.count), code.allSatisfy(DOICharacters.isAlphanumeric) else { return path }
        return Array("10/".unicodeScalars) + code
    }

    /// The one name within an address of another kind, its view and query left out.
    private static func name(in path: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        // The slash tells the syntax that the name is part of an address.
        for candidate in [path, DOIDecoding.percents(path)] {
            var text = "/"
            text.unicodeScalars.append(contentsOf: candidate)
            if let name = DOISyntax.names(in: text).first { return Array(name.unicodeScalars) }
        }
        return nil
    }

    /// A raw `?` or `#` ends the path of an address; encoded ones belong to the name (RFC 3986, section 3).
    private static func withoutQuery(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        for (index, scalar) in scalars.enumerated() where scalar == "?" || scalar == "#" {
            let isCheck =
                scalar == "#" && index + 1 == scalars.count && index > 2 && scalars[index - 1] == "-"
                && scalars[index - 3] == ";"
            if !isCheck { return Array(scalars[..<index]) }
        }
        return scalars
    }
}
