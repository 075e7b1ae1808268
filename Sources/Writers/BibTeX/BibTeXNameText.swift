import Bibliography

/// A name as "von Last, Jr, First" (*BibTeXing* 4); groups stand in braces.
struct BibTeXNameText {
    /// The name, TeX encoded.
    let text: String

    /// Writes a name.
    ///
    /// Braces keep together what BibTeX would part: a comma or an "and" inside a part, a family name that begins with a
    /// small letter and is no particle. A dropping particle stands behind the given names, where BibTeX has no place
    /// for a second kind.
    init(_ name: PersonName, encoding: (String) -> String) {
        if let literal = name.literal {
            text = "{" + encoding(literal) + "}"
            return
        }
        let given = [name.given, name.droppingParticle].compactMap(\.self).joined(separator: " ")
        let last = BibTeXNameText.family(name, encoding)
        let first = BibTeXNameText.part(given, encoding)
        if last.isEmpty {
            text = first
        } else if let suffix = name.suffix {
            text = last + ", " + BibTeXNameText.part(suffix, encoding) + ", " + first
        } else {
            text = first.isEmpty && !last.contains(" ") ? last : last + ", " + first
        }
    }

    private static func family(_ name: PersonName, _ encoding: (String) -> String) -> String {
        guard let family = name.family else { return name.nonDroppingParticle.map(encoding) ?? "" }
        let isSmall = family.unicodeScalars.first?.properties.isLowercase == true
        let last = isSmall || needsBraces(family) ? "{" + encoding(family) + "}" : encoding(family)
        guard let particle = name.nonDroppingParticle else { return last }
        let joins = particle.last == "'" || particle.last == "’" || particle.last == "-"
        return encoding(particle) + (joins ? "" : " ") + last
    }

    private static func part(_ text: String, _ encoding: (String) -> String) -> String {
        needsBraces(text) ? "{" + encoding(text) + "}" : encoding(text)
    }

    private static func needsBraces(_ text: String) -> Bool {
        text.utf8.contains(0x2C) || text.utf8.contains(0x3D) || text.utf8.contains(0x3B)
            || text.split(separator: " ").contains { $0.lowercased() == "and" || $0 == "others" }
    }
}
