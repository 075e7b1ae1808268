internal import Bibliography

extension Study {
    /// The address of the work: the DOI's, else PubMed's, else PubMed Central's; nil where there is none of them.
    package var url: String? {
        let identifiers = reference.identifiers
        if let doi = identifiers.doi { return "https://doi.org/" + Self.percentEncoded(doi) }
        if let pmid = identifiers.pmid { return "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/" }
        return identifiers.pmcid.map { "https://pmc.ncbi.nlm.nih.gov/articles/\($0)/" }
    }

    /// Encodes what may not stand in a path (RFC 3986, section 3.3), as the DOI Handbook asks for.
    ///
    /// The slash stays; so do the characters that a path may hold, such as the parentheses of old Elsevier DOIs.
    static func percentEncoded(_ name: String) -> String {
        guard name.utf8.contains(where: { !isPathByte($0) }) else { return name }
        var encoded = ""
        for byte in name.utf8 {
            if isPathByte(byte) {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                encoded += (byte < 16 ? "%0" : "%") + digits
            }
        }
        return encoded
    }

    private static func isPathByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: true  // - . _ ~ /
        case 0x21, 0x24, 0x26...0x2C, 0x3A, 0x3B, 0x3D, 0x40: true  // ! $ & ' ( ) * + , : ; = @
        default: false
        }
    }
}
