import Foundation
import TestSupport
import Testing

@Suite("The arrows between rooms")
struct ArrowTests {
    @Test("the manifest lists for each room exactly what the table allows")
    func manifest() throws {
        let manifest = try Manifest.ofProject()
        #expect(Set(manifest.rooms.keys) == Set(Room.all.map(\.name)))
        for room in Room.all {
            let listed = try #require(manifest.rooms[room.name])
            #expect(listed.rooms == room.rooms, "\(room.name) in Package.swift")
            let products = room.others.intersection(["GRDB", "Yams", "ArgumentParser"])
            #expect(listed.products == products, "\(room.name) in Package.swift")
        }
    }

    @Test("the page on the architecture holds the same table")
    func page() throws {
        let rows = try Page("Architecture.md").table(below: "## Rooms")
        let written = rows.filter { $0.count == 4 }.map { cells in
            Room(
                Page.names(in: cells[0]).first ?? "", imports: Page.names(in: cells[2]),
                others: Page.names(in: cells[3]))
        }
        #expect(rows.count == Room.all.count)
        for room in Room.all {
            #expect(written.contains(room), "the row of \(room.name) in Documentation/Architecture.md")
        }
    }

    @Test("no arrow leads back")
    func cycles() throws {
        let listed = try Manifest.ofProject().rooms.mapValues(\.rooms)
        #expect(Cycle.first(in: listed) == nil)
        #expect(Cycle.first(in: Dictionary(uniqueKeysWithValues: Room.all.map { ($0.name, $0.rooms) })) == nil)
    }

    @Test("every folder of Sources is a room")
    func folders() throws {
        let sources = Folders.project.appending(path: "Sources").path
        let folders = try FileManager.default.contentsOfDirectory(atPath: sources).filter { !$0.hasPrefix(".") }
        #expect(Set(folders).subtracting(Room.all.map(\.name)) == [])
    }

    @Test("a room imports what the table allows and nothing else", arguments: SourceRooms.names)
    func imports(of name: String) throws {
        let room = try #require(Room.named(name))
        let imports = try ImportStatement.all(ofRoom: name)
        let forbidden = Set(room.forbidden(among: imports.map(\.module)))
        #expect(imports.filter { forbidden.contains($0.module) } == [])
    }

    @Test(
        "what is foreign or unsafe has one door",
        arguments: [
            ("CLibXML2", "XMLTree"), ("GRDB", "AtlasStore"), ("FoundationNetworking", "DOIRegistry"),
            ("Yams", "CaseDefinitions"), ("ArgumentParser", "bibatlas"),
        ])
    func oneDoor(of module: String, room: String) throws {
        let others = try SourceRooms.names.filter { $0 != room }.flatMap { try ImportStatement.all(ofRoom: $0) }
        #expect(others.filter { $0.module == module } == [])
    }

    /// Foundation costs start-up time, and its string calls are slow where every record passes.
    @Test(
        "the road of a record does without Foundation",
        arguments: [
            "XMLTree", "Bibliography", "Notation", "ArticleTree", "Readers", "JSONWriting", "Normalization",
            "CaseDefinitions", "Deduplication",
        ])
    func withoutFoundation(_ room: String) throws {
        guard SourceRooms.names.contains(room) else { return }
        let imports = try ImportStatement.all(ofRoom: room)
        #expect(imports.filter { $0.module.hasPrefix("Foundation") } == [])
    }
}

/// The rooms whose folders are there.
enum SourceRooms {
    static let names: [String] = Room.all.map(\.name).filter { name in
        FileManager.default.fileExists(atPath: Folders.project.appending(path: "Sources").appending(path: name).path)
    }
}
