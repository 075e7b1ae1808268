import Bibliography
internal import Notation

/// Reads a name of CSL-JSON.
enum CSLNameValue {
    /// The contributor that a value names; nil where it names nobody.
    ///
    /// - Parameters:
    ///   - value: an object with the parts of a name, or a text.
    ///   - role: what the contributor did.
    /// - Returns: the contributor.
    static func contributor(_ value: JSONValue, role: Contributor.Role) -> Contributor? {
        guard case .object = value, let name = name(value) else { return nil }
        var contributor = Contributor(name, role: role)
        contributor.orcid = (value["ORCID"] ?? value["orcid"])?.text
        contributor.email = value["email"]?.text
        contributor.affiliations =
            (value["affiliation"] ?? value["affiliations"])?.elements.compactMap(affiliation) ?? []
        return contributor
    }

    private static func affiliation(_ value: JSONValue) -> Affiliation? {
        guard let text = (value["name"] ?? value["text"] ?? value).text, !text.isEmpty else { return nil }
        return Affiliation(text, ror: value["ror"]?.text, country: value["country"]?.text)
    }

    /// The parts of a name.
    ///
    /// Particles that are not stated are told from the family and the given names as citeproc-js does, unless
    /// `parse-names` forbids it or quotation marks hold the family name together.
    private static func name(_ value: JSONValue) -> PersonName? {
        func part(_ names: String...) -> String? {
            for name in names {
                if let text = value[name]?.text.map({ NameText.collapsed($0) }), !text.isEmpty { return text }
            }
            return nil
        }
        let hasParts = part("family") != nil && part("given") != nil
        if !hasParts, let literal = part("literal", "name") { return PersonName(literal: literal) }
        var name = PersonName(
            family: part("family", "lastName"), given: part("given", "firstName"), suffix: part("suffix"),
            droppingParticle: part("dropping-particle"), nonDroppingParticle: part("non-dropping-particle"))
        if value["isInstitution"]?.isSet == true, let family = name.family, name.given == nil {
            return PersonName(literal: family)
        }
        if let given = name.given, name.suffix == nil { splitSuffix(given, &name) }
        if let quoted = name.family.flatMap(unquoted) {
            name.family = quoted
        } else if value["parse-names"]?.isSet != false || value["parse-names"] == nil {
            splitParticles(&name)
        }
        let isNobody = name.family == nil && name.given == nil && name.nonDroppingParticle == nil
        return isNobody ? nil : name
    }

    /// "John, Jr.", "John Jr., Ph.D." and, with the mark of a comma, "John,! III" (*citeproc-js manual*, "Name fields").
    private static func splitSuffix(_ given: String, _ name: inout PersonName) {
        let comma = given.utf8.firstIndex(of: UInt8(ascii: ",")) ?? given.endIndex
        guard comma > given.startIndex else { return }
        var words = NameText.words(given[..<comma])
        var suffixes = [NameText.collapsed(given[comma...].drop { $0 == "," || $0 == "!" || $0 == " " })]
        if words.count > 1, let last = words.last, NameSuffix.isGeneration(last), last != "Junior" {
            suffixes.insert(words.removeLast(), at: 0)
        }
        suffixes.removeAll(where: \.isEmpty)
        guard !suffixes.isEmpty else { return }
        (name.given, name.suffix) = (words.joined(separator: " "), suffixes.joined(separator: ", "))
    }

    private static func unquoted(_ family: String) -> String? {
        guard family.utf8.count > 2, family.utf8.first == UInt8(ascii: "\""), family.utf8.last == UInt8(ascii: "\"")
        else {
            return nil
        }
        return String(family.dropFirst().dropLast())
    }

    /// "van der Berg" has a non-dropping particle, a given name "Ludwig van" a dropping one.
    private static func splitParticles(_ name: inout PersonName) {
        if name.nonDroppingParticle == nil, let family = name.family,
            family.unicodeScalars.first.map({ $0.properties.isLowercase || !$0.properties.isAlphabetic }) == true
        {
            let (rest, particle) = PersonName.splittingParticle(family)
            (name.family, name.nonDroppingParticle) = (rest, particle)
        }
        guard name.droppingParticle == nil, let given = name.given else { return }
        var words = NameText.words(given)
        var particles: [String] = []
        while words.count > 1, let last = words.last, last.utf8.count > 1, ParticleTable.contains(last) {
            particles.insert(words.removeLast(), at: 0)
        }
        guard !particles.isEmpty else { return }
        (name.given, name.droppingParticle) = (words.joined(separator: " "), particles.joined(separator: " "))
    }
}
