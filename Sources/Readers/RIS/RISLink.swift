/// The addresses in link fields.
enum RISLink {
    /// Joins the lines of a link field: a line with a scheme begins an address, any other goes on with the last one.
    static func joined(_ lines: [String]) -> [String] {
        var joined: [String] = []
        for line in lines {
            if joined.isEmpty || begins(line) { joined.append(line) } else { joined[joined.count - 1] += line }
        }
        return joined
    }

    /// The addresses of one value: several stand apart by blanks or semicolons.
    static func addresses(_ text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0x3B }) else { return isAddress(text) ? [text] : [] }
        var addresses: [String] = []
        for word in text.split(whereSeparator: { $0 == " " || $0 == ";" || $0 == "\n" }) {
            if begins(word) {
                addresses.append(String(word))
            } else if let last = addresses.last,
                let gap = text[word.startIndex...].isEmpty ? nil : text[..<word.startIndex].last
            {
                // A semicolon inside an address parts nothing.
                guard gap == ";", text[..<word.startIndex].hasSuffix(last + ";") else { return [] }
                addresses[addresses.count - 1] = last + ";" + word
            } else {
                return []
            }
        }
        return addresses
    }

    /// True for what a browser can follow; `internal-pdf://` leads into someone's own library.
    static func isAddress(_ text: String) -> Bool {
        begins(text) && !text.hasPrefix("internal-pdf:") && !text.hasPrefix("file:")
    }

    private static func begins(_ text: some StringProtocol) -> Bool {
        if text.hasPrefix("www.") || text.hasPrefix("//") || text.hasPrefix("WWW.") { return true }
        let scheme = text.utf8.prefix { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x2D }
        return !scheme.isEmpty && scheme.count <= 12 && text.utf8.dropFirst(scheme.count).starts(with: "://".utf8)
    }
}
