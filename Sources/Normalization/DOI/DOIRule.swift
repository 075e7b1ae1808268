/// The rules that bring a DOI into canonical form; none of them guesses.
package enum DOIRule: String, Hashable, Sendable, CaseIterable {
    /// Characters that nobody sees were removed: zero-width marks, soft hyphens, byte order marks.
    case invisibleRemoved = "doi-invisible-removed"
    /// XML and HTML entities were decoded (`&lt;`).
    case entityDecoded = "doi-entity-decoded"
    /// White space around the name, or within its prefix, was removed.
    case blankRemoved = "doi-blank-removed"
    /// A label was removed: `doi:`, `info:doi/`, `urn:doi:`, `[doi]`.
    case labelRemoved = "doi-label-removed"
    /// The address of a resolver or of its proxy was removed.
    case resolverRemoved = "doi-resolver-removed"
    /// The address of a publisher's page was removed, with the view that it names.
    case addressRemoved = "doi-address-removed"
    /// An address's query or fragment was removed.
    case queryRemoved = "doi-query-removed"
    /// Percent-encoding was decoded (RFC 3986, section 2.1).
    case percentDecoded = "doi-percent-decoded"
    /// Fullwidth forms and other twins of ASCII characters were folded.
    case lookAlikeFolded = "doi-look-alike-folded"
    /// Brackets or quotation marks around the name, or a closing one that the name does not open, were removed.
    case bracketRemoved = "doi-bracket-removed"
    /// TeX escapes were decoded (`\_`).
    case texDecoded = "doi-tex-decoded"
    /// ASCII letters were lowered; DOI names ignore case there (DOI Handbook).
    case lowerCase = "doi-lower-case"
}

/// Why a text is not one DOI.
package struct DOIFault: Error, Hashable, Sendable {
    /// The kinds of fault.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
        /// Nothing is written.
        case empty = "empty"
        /// No name that begins with `10.` stands where it should.
        case noPrefix = "no prefix 10."
        /// What follows `10.` is not a registrant: digits, in groups that points part.
        case badPrefix = "the prefix is not 10. and digits"
        /// Nothing follows the prefix's slash.
        case noSuffix = "no suffix"
        /// White space stands within the name.
        case whiteSpace = "white space within the name"
        /// A control or replacement character stands within the name.
        case unprintable = "a character that can't be printed within the name"
    }

    /// What is wrong.
    package var reason: Reason
    /// The text without labels and addresses, as far as the rules came.
    package var rest: String
}
