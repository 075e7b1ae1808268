import Bibliography
internal import Notation

/// Reads the values of a Reference in JSON, as `JSONWriting` writes them; nil for a value of another form.
enum ReferenceValue {
    /// A list, each of whose elements has the right form.
    static func list<Element>(_ value: JSONValue, _ element: (JSONValue) -> Element?) -> [Element]? {
        guard case .array(let values) = value else { return nil }
        let elements = values.compactMap(element)
        return elements.count == values.count ? elements : nil
    }

    /// A text that is not empty.
    static func text(_ value: JSONValue) -> String? {
        switch value {
        case .string(let text), .number(let text): text
        default: nil
        }
    }

    // MARK: Contributors

    /// A contributor: an object with the parts of the name, or the name as one text.
    static func contributor(_ value: JSONValue) -> Contributor? {
        if case .string(let text) = value { return JSONText.names(text).names.first.map { Contributor($0) } }
        guard case .object = value, let name = name(value) else { return nil }
        var contributor = Contributor(name)
        if let written = value["role"]?.text {
            guard let role = Contributor.Role(rawValue: written) else { return nil }
            contributor.role = role
        }
        contributor.orcid = value["orcid"]?.text
        contributor.affiliations =
            (value["affiliations"] ?? value["affiliation"])?.elements.compactMap(affiliation) ?? []
        contributor.isCorresponding = value["corresponding"]?.isSet == true
        contributor.isEqualContributor = value["equalContributor"]?.isSet == true
        contributor.isDeceased = value["deceased"]?.isSet == true
        contributor.email = value["email"]?.text
        return contributor
    }

    private static func name(_ value: JSONValue) -> PersonName? {
        if let literal = value["literal"]?.text { return PersonName(literal: literal) }
        let name = PersonName(
            family: value["family"]?.text, given: value["given"]?.text, suffix: value["suffix"]?.text,
            droppingParticle: value["droppingParticle"]?.text, nonDroppingParticle: value["nonDroppingParticle"]?.text)
        if name != PersonName(family: nil) { return name }
        return value["name"]?.text.flatMap { JSONText.names($0).names.first }
    }

    private static func affiliation(_ value: JSONValue) -> Affiliation? {
        guard let text = (value["text"] ?? value["name"] ?? value).text, !text.isEmpty else { return nil }
        return Affiliation(text, ror: value["ror"]?.text, country: value["country"]?.text)
    }

    // MARK: Dates

    /// A date: an object with its parts, a year, or a text.
    static func date(_ value: JSONValue) -> PartialDate? {
        guard case .object = value else { return CSLDateValue.date(value) }
        var date = PartialDate(literal: "")
        date.literal = value["literal"]?.text
        date.start = point(value)
        date.end = value["end"].flatMap(point)
        date.isOpenEnded = value["openEnded"]?.isSet == true
        date.isApproximate = value["approximate"]?.isSet == true
        date.season = value["season"]?.text.flatMap { name in
            ["spring", "summer", "autumn", "winter"].firstIndex(of: name).flatMap {
                PartialDate.Season(rawValue: 21 + $0)
            }
        }
        return date.start == nil && date.end == nil && date.literal == nil ? CSLDateValue.date(value) : date
    }

    private static func point(_ value: JSONValue) -> PartialDate.Point? {
        guard let year = value["year"]?.integer else { return nil }
        var point = PartialDate.Point(year: year)
        guard let month = value["month"]?.integer, (1...12).contains(month) else { return point }
        point.month = month
        if let day = value["day"]?.integer, (1...31).contains(day) { point.day = day }
        return point
    }

    /// What happened and when.
    static func event(_ value: JSONValue) -> DatedEvent? {
        guard let kind = value["kind"]?.text, let date = value["date"].flatMap(date) else { return nil }
        return DatedEvent(kind, date)
    }

    // MARK: Texts

    /// A text with its language, or a text alone.
    static func localizedText(_ value: JSONValue) -> LocalizedText? {
        (value["text"] ?? value).text.map { LocalizedText($0, language: value["language"]?.text) }
    }

    /// A section of an abstract.
    static func section(_ value: JSONValue) -> SectionedText.Section? {
        value["text"]?.text.map { SectionedText.Section(label: value["label"]?.text, $0) }
    }

    /// A text in sections: an array of them, else one string.
    static func sections(_ sections: JSONValue?, text: JSONValue?) -> SectionedText? {
        if let sections { return list(sections, section).map { SectionedText($0) } }
        return text?.text.map { SectionedText(plain: $0) }
    }

    /// A further abstract.
    static func abstract(_ value: JSONValue) -> AlternativeAbstract? {
        guard let kind = value["kind"]?.text, let text = sections(value["sections"], text: value["text"]) else {
            return nil
        }
        return AlternativeAbstract(kind: kind, language: value["language"]?.text, text)
    }

    /// The keywords of one group.
    static func keywords(_ value: JSONValue) -> [Keyword]? {
        guard let texts = value["keywords"].flatMap({ list($0, text) }) else { return nil }
        return texts.map { Keyword($0, kind: value["kind"]?.text, language: value["language"]?.text) }
    }

    // MARK: Relations

    /// An address with what it leads to, or an address alone.
    static func link(_ value: JSONValue) -> Link? {
        (value["url"] ?? value).text.map { Link($0, kind: value["kind"]?.text) }
    }

    /// An identifier with its kind.
    static func identifier(_ value: JSONValue) -> Identifier? {
        guard let kind = value["kind"]?.text, let text = value["value"]?.text else { return nil }
        return Identifier(kind, text)
    }

    /// A grant.
    static func funding(_ value: JSONValue) -> Funding? {
        guard case .object = value else { return text(value).map { Funding(funder: $0) } }
        return Funding(
            funder: value["funder"]?.text, funderID: value["funderId"]?.text,
            awards: value["awards"]?.elements.compactMap(\.text) ?? [])
    }

    /// Another article.
    static func relatedArticle(_ value: JSONValue) -> RelatedArticle? {
        guard let relation = value["relation"]?.text else { return nil }
        return RelatedArticle(
            relation: relation, doi: value["doi"]?.text, pmid: value["pmid"]?.text, text: value["text"]?.text)
    }

    /// What is said of a retraction.
    static func retraction(_ value: JSONValue) -> Retraction? {
        guard let kind = (value["kind"]?.text).flatMap(Retraction.Kind.init(rawValue:)) else { return nil }
        return Retraction(kind, origin: value["origin"]?.text ?? "record")
    }

    /// A field without a place.
    static func unmapped(_ value: JSONValue) -> UnmappedField? {
        guard let name = value["name"]?.text, let text = value["value"] else { return nil }
        return UnmappedField(name, text.compactText)
    }
}
