/// What one room, a target of the package, may import.
struct Room: Hashable {
    /// The target's name.
    let name: String
    /// The rooms that it may import.
    let rooms: Set<String>
    /// The modules of other packages and of the toolchain that it may import.
    let others: Set<String>

    init(_ name: String, imports rooms: Set<String> = [], others: Set<String> = []) {
        (self.name, self.rooms, self.others) = (name, rooms, others)
    }
}

extension Room {
    /// The arrows of the architecture; `Documentation/Architecture.md` holds the same table with the reasons.
    static let all: [Room] = [
        Room("CLibXML2"),
        Room("XMLTree", imports: ["CLibXML2"]),
        Room("Bibliography"),
        Room("Notation", imports: ["Bibliography"]),
        Room("ArticleTree", imports: ["XMLTree", "Bibliography", "Notation"]),
        Room("Readers", imports: ["XMLTree", "ArticleTree", "Bibliography", "Notation"]),
        Room("JSONWriting", imports: ["Bibliography"]),
        Room("Writers", imports: ["XMLTree", "ArticleTree", "JSONWriting", "Bibliography", "Notation"]),
        Room("Normalization", imports: ["Bibliography", "Notation"]),
        Room("CaseDefinitions", imports: ["Bibliography"], others: ["Yams"]),
        Room("Deduplication", imports: ["Bibliography", "Normalization"]),
        Room("Atlas", imports: ["Bibliography", "Normalization", "Deduplication", "JSONWriting"]),
        Room(
            "AtlasStore", imports: ["Atlas", "Bibliography", "Normalization", "Deduplication"],
            others: ["GRDB", "Foundation"]),
        Room(
            "DOIRegistry", imports: ["Bibliography", "Normalization"], others: ["Foundation", "FoundationNetworking"]),
        Room(
            "BibAtlas",
            imports: [
                "XMLTree", "Bibliography", "Notation", "ArticleTree", "Readers", "JSONWriting", "Writers",
                "Normalization", "CaseDefinitions", "Deduplication", "Atlas", "AtlasStore", "DOIRegistry",
            ], others: ["Foundation"]),
        Room("bibatlas", imports: ["BibAtlas", "Bibliography"], others: ["ArgumentParser", "Foundation"]),
    ]

    /// The room of a name; nil for a name that is none.
    static func named(_ name: String) -> Room? { all.first { $0.name == name } }

    /// Modules of the standard library, which are everybody's.
    static let standardLibrary: Set = ["Swift", "Synchronization"]

    /// What a file of this room imports and may not.
    func forbidden(among modules: some Sequence<String>) -> [String] {
        modules.filter { module in
            module != name && !rooms.contains(module) && !others.contains(module)
                && !Room.standardLibrary.contains(module)
        }
    }
}
