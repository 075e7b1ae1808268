import Bibliography

/// What `CSLItem` writes into `custom`, under the names of NDJSON.
struct CSLCustom {
    private(set) var hasMoreContributors = false
    private(set) var translatedTitles: [LocalizedText] = []
    private(set) var abstractSections: [SectionedText.Section] = []
    private(set) var publicationTypes: [String] = []
    private(set) var keywords: [String] = []
    private(set) var otherDates: [DatedEvent] = []
    private(set) var links: [Link] = []
    private(set) var identifiers: [Identifier] = []
    private(set) var retraction: Retraction?
    private var unmapped: [UnmappedField] = []

    /// The members of an item without `custom`.
    init() {}

    /// Reads what is ours; the rest is kept in the item as one field.
    init(_ member: JSONMember, keeping item: inout JSONItem) {
        guard case .object(let members) = member.value else {
            item.keep(unreadable: member)
            return
        }
        let foreign = members.filter { !$0.value.isEmpty && !read($0) }
        if !foreign.isEmpty { item.unmapped.append(UnmappedField("custom", JSONValue.object(foreign).compactText)) }
    }

    private mutating func read(_ member: JSONMember) -> Bool {
        switch member.name {
        case "hasMoreContributors":
            hasMoreContributors = member.value.isSet
            return true
        case "translatedTitles": return read(member.value, &translatedTitles, ReferenceValue.localizedText)
        case "abstractSections": return read(member.value, &abstractSections, ReferenceValue.section)
        case "publicationTypes": return read(member.value, &publicationTypes, ReferenceValue.text)
        case "keywords": return read(member.value, &keywords, ReferenceValue.text)
        case "otherDates": return read(member.value, &otherDates, ReferenceValue.event)
        case "links": return read(member.value, &links, ReferenceValue.link)
        case "identifiers": return read(member.value, &identifiers, ReferenceValue.identifier)
        case "unmapped": return read(member.value, &unmapped, ReferenceValue.unmapped)
        case "retraction":
            retraction = ReferenceValue.retraction(member.value)
            return retraction != nil
        default: return false
        }
    }

    private func read<Element>(
        _ value: JSONValue, _ list: inout [Element], _ element: (JSONValue) -> Element?
    ) -> Bool {
        guard let read = ReferenceValue.list(value, element) else { return false }
        list = read
        return true
    }

    /// All fields without a place: those of the item, and ours in their order.
    ///
    /// The writer gives a field its own member where CSL has a variable of that name, and repeats it among ours where
    /// the order would be lost.
    func restoring(_ fields: [UnmappedField]) -> [UnmappedField] {
        let ours = Set(unmapped)
        return fields.filter { !ours.contains($0) } + unmapped
    }
}
