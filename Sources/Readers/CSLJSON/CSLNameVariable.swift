import Bibliography

/// CSL's name variables in the order in which contributors of different roles come.
enum CSLNameVariable {
    /// The variables with their roles; those for which the model has none are contributors.
    static let all: [(name: String, role: Contributor.Role)] = [
        ("author", .author), ("editor", .editor), ("collection-editor", .collectionEditor),
        ("editorial-director", .editorialDirector), ("container-author", .containerAuthor),
        ("translator", .translator), ("composer", .composer), ("director", .director), ("illustrator", .illustrator),
        ("interviewer", .interviewer), ("recipient", .recipient), ("reviewed-author", .reviewedAuthor),
        ("compiler", .compiler), ("contributor", .contributor), ("editortranslator", .editor),
        ("editor-translator", .editor), ("chair", .contributor), ("curator", .contributor),
        ("executive-producer", .contributor), ("guest", .contributor), ("host", .contributor),
        ("narrator", .contributor), ("organizer", .contributor), ("original-author", .contributor),
        ("performer", .contributor), ("producer", .contributor), ("script-writer", .contributor),
        ("series-creator", .contributor),
    ]

    /// The roles by the variables' names.
    static let roles = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.role) })
}
