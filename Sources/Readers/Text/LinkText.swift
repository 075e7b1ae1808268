/// The addresses in link fields.
enum LinkText {
    /// Joins the lines of a link field: a line with a scheme begins an address, any other goes on with the last one.
    static func joined(_ lines: [String]) -> [String] {
        var joined: [String] = []
        for line in lines {
            if joined.isEmpty || begins(line) { joined.append(line) } else { joined[joined.count - 1] += line }
        }
        return joined
    }

    /// The addresses in one value, which blanks and semicolons part.
    ///
    /// - Parameter text: the value.
    /// - Returns: the addresses, and whether the value holds nothing else.
    static func addresses(_ text: String) -> (found: [String], isAll: Bool) {
        guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0x3B || $0 == 0x0A }) else {
            return isAddress(text) ? ([text], true) : ([], false)
        }
        var found: [String] = []
        var isAll = true
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            guard begins(word) else {
                isAll = false
                continue
            }
            // A semicolon parts addresses only where the next one begins behind it.
            for part in word.split(separator: ";", omittingEmptySubsequences: true) {
                if begins(part) || found.isEmpty {
                    found.append(String(part))
                } else {
                    found[found.count - 1] += ";" + part
                }
            }
        }
        let addresses = found.filter(isAddress)
        return (addresses, isAll && addresses.count == found.count)
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
