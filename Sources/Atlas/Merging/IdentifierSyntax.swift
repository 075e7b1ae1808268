internal import Normalization

/// Which identifiers lead somewhere; normalisation keeps the others as they were written.
enum IdentifierSyntax {
    /// True for a DOI name or a shortDOI.
    static func isDOI(_ text: String) -> Bool {
        DOI(canonicalizing: text) != nil || ShortDOI(canonicalizing: text) != nil
    }

    /// True for digits.
    static func isPMID(_ text: String) -> Bool { isNumber(text.utf8[...]) }

    /// True for `PMC` and digits.
    static func isPMCID(_ text: String) -> Bool { text.hasPrefix("PMC") && isNumber(text.utf8.dropFirst(3)) }

    private static func isNumber(_ digits: Substring.UTF8View) -> Bool {
        !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
}
