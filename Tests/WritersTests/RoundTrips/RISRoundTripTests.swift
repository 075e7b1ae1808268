import Bibliography
import Testing
import Writers

@Suite("From a reference to RIS and back")
struct RISRoundTripTests {
    @Test func `all that RIS holds comes back equal`() throws {
        try Rereading.check(.ris, holding: RISHolding.held)
    }
}

/// What RIS has a place for.
enum RISHolding {
    /// The reference as it comes back.
    static func held(_ reference: Reference) -> Reference {
        var held = reference
        held.type = types[reference.type] ?? reference.type
        held.translatedTitles = reference.translatedTitles.map { LocalizedText($0.text) }
        held.contributors = contributors(reference)
        held.container = container(reference)
        dates(&held)
        held.identifiers.others = reference.identifiers.others.filter { $0.kind == "wos" }
        held.abstract = SectionedText(plain: reference.abstract.text)
        held.otherAbstracts = []
        held.methods = SectionedText()
        // A semicolon parts keywords and publication types.
        held.keywords = reference.keywords.flatMap { $0.text.split(separator: "; ") }.map { Keyword(String($0)) }
        held.links = links(reference)
        (held.funding, held.license) = ([], nil)
        held.originalTitle = nil
        held.unmapped = unmapped(reference)
        return held
    }

    /// Types without a word of their own.
    private static let types: [ReferenceType: ReferenceType] = [
        .manuscript: .article, .broadcast: .motionPicture, .collection: .document, .entry: .entryEncyclopedia,
        .event: .paperConference, .interview: .personalCommunication, .performance: .motionPicture,
        .post: .postWeblog, .regulation: .legislation, .review: .articleJournal, .reviewBook: .articleJournal,
        .treaty: .legislation,
    ]

    private static func contributors(_ reference: Reference) -> [Contributor] {
        var contributors = reference.contributors
        let authors = contributors.indices.filter { contributors[$0].role == .author }
        for index in contributors.indices {
            let affiliations = contributors[index].affiliations
            contributors[index] = Contributor(contributors[index].name, role: contributors[index].role)
            // `AD` is the first author's.
            if index == authors.first, role(.author, in: reference.type) == .author {
                contributors[index].affiliations = authors.count == 1 ? affiliations : Array(affiliations.prefix(1))
            }
            contributors[index].role = role(contributors[index].role, in: reference.type)
        }
        return contributors
    }

    private static func role(_ role: Contributor.Role, in type: ReferenceType) -> Contributor.Role {
        let kept: [Contributor.Role] =
            switch type {
            case .report, .software: [.author, .collectionEditor]
            case .post, .postWeblog: [.author, .illustrator]
            case .motionPicture, .broadcast, .performance: [.director]
            case .musicalScore: [.composer, .editor, .collectionEditor]
            case .thesis, .patent: [.author]
            case .interview, .personalCommunication: [.author, .recipient]
            default: [.author, .editor, .collectionEditor, .translator]
            }
        return kept.contains(role) ? role : .contributor
    }

    private static func container(_ reference: Reference) -> Container {
        var container = reference.container
        container.collectionNumber = nil
        switch reference.type {
        case .book, .classic:
            if reference.type == .book { container.collectionTitle = container.collectionTitle ?? container.title }
            (container.title, container.eventTitle) = (nil, nil)
        case .paperConference, .event:
            // The conference stands in the place of proceedings without a title.
            if container.title == nil { (container.title, container.eventTitle) = (container.eventTitle, nil) }
        case .patent: (container.issn, container.isbn, container.eventTitle) = ([], [], nil)
        default: container.eventTitle = nil
        }
        // A book stands in nothing that its abbreviation could name.
        if reference.type != .book { container.title = container.title ?? container.abbreviation }
        return container
    }

    private static func dates(_ held: inout Reference) {
        if held.issued?.start == nil, held.issued?.end == nil, let online = held.online {
            let literal = held.issued?.literal
            (held.issued, held.online) = (online, nil)
            held.issued?.literal = literal
        }
        held.issued?.isOpenEnded = false
        held.otherDates = held.otherDates.filter { $0.kind == "accessed" }.prefix(1).map { $0 }
        if held.type != .articleJournal || held.edition != nil || held.issued?.start == nil { held.online = nil }
    }

    private static func links(_ reference: Reference) -> [Link] {
        var seen: Set<String> = []
        return reference.links.filter { seen.insert($0.url).inserted }
    }

    private static func unmapped(_ reference: Reference) -> [UnmappedField] {
        let original = reference.originalTitle.map { [UnmappedField("OP", $0)] } ?? []
        return original
            + reference.unmapped.map { field in
                switch field.name {
                case "note": UnmappedField("N1", field.value)
                case "timestamp", "bdsk-url-1", "Cited by": UnmappedField("N1", field.name + ": " + field.value)
                default: field
                }
            }
    }
}
