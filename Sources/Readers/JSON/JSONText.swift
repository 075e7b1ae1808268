import Bibliography
internal import Notation

/// What both formats of JSON read in the same way.
enum JSONText {
    /// A name that is written as one text: "Family, Given" or "Given Family".
    static func names(_ written: String) -> NameList {
        let isInverted = written.utf8.contains(UInt8(ascii: ","))
        return (isInverted ? NameGrammar.ris : NameGrammar.display).names(written)
    }

    /// A language as a BCP 47 tag; nil for a text that is neither a tag nor the name of one language.
    static func language(_ written: String) -> String? {
        LanguageTable.tag(written) ?? (isTag(written) ? written : nil)
    }

    /// True for a text of the form of a BCP 47 tag: two or three letters, then short parts behind hyphens.
    static func isTag(_ written: String) -> Bool {
        let parts = written.utf8.split(omittingEmptySubsequences: false) {
            $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
        }
        guard let first = parts.first, (2...3).contains(first.count) else { return false }
        return parts.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
            && first.allSatisfy { $0 >= 0x41 }
    }

    /// The types of works under CSL's names, with an underscore or a hyphen, or in capitals.
    static func type(_ written: String) -> ReferenceType? {
        if let type = ReferenceType(rawValue: written) { return type }
        let lowered = written.lowercased()
        let hyphenated = String(lowered.map { $0 == "_" || $0 == " " ? "-" : $0 })
        return ReferenceType(rawValue: hyphenated)
            ?? ReferenceType(rawValue: String(hyphenated.map { $0 == "-" ? "_" : $0 }))
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
