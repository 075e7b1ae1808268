import Foundation
import TestSupport

/// The rooms of a package manifest and what each depends on, read from the manifest's text.
struct Manifest {
    /// What a target lists.
    struct Dependencies: Hashable {
        /// Targets of this package.
        var rooms: Set<String> = []
        /// Products of other packages.
        var products: Set<String> = []
    }

    /// The dependencies of each room; test targets and what they share are left out.
    private(set) var rooms: [String: Dependencies] = [:]

    /// Reads a manifest.
    init(_ text: String) {
        let tokens = ManifestToken.all(in: text)
        for index in tokens.indices.dropLast() where tokens[index + 1] == .sign("(") {
            guard case .word(let kind) = tokens[index], Manifest.kinds.contains(kind) else { continue }
            let arguments = tokens[(index + 1)...].bracketed
            guard let name = Manifest.name(arguments), name != "TestSupport" else { continue }
            var dependencies = Dependencies()
            for label in ["uses", "packages", "dependencies"] {
                Manifest.read(arguments.list(label), into: &dependencies)
            }
            rooms[name] = dependencies
        }
    }

    /// The manifest of this package.
    static func ofProject() throws -> Manifest {
        Manifest(try String(contentsOf: Folders.project.appending(path: "Package.swift"), encoding: .utf8))
    }

    /// The calls that make a room: our own and those of SwiftPM that are no tests.
    private static let kinds: Set = ["room", "target", "executableTarget", "systemLibrary", "macro", "plugin"]

    /// The name of a target: `room("Atlas", …)` or `.target(name: "Atlas", …)`; nil where it is no literal.
    private static func name(_ arguments: ArraySlice<ManifestToken>) -> String? {
        let labelled = arguments.starts(with: [.word("name"), .sign(":")]) ? arguments.dropFirst(2) : arguments
        guard case .text(let name)? = labelled.first else { return nil }
        return name
    }

    /// Tells `"Atlas"` and `.target(name: "Atlas")`, which are rooms, from `.product(name: "GRDB", package: …)`.
    private static func read(_ list: ArraySlice<ManifestToken>, into dependencies: inout Dependencies) {
        var rest = list
        while let token = rest.first {
            switch token {
            case .text(let room):
                dependencies.rooms.insert(room)
                rest = rest.dropFirst()
            case .word(let kind):
                let arguments = rest.dropFirst().bracketed
                if let name = name(arguments) {
                    if kind == "product" { dependencies.products.insert(name) } else { dependencies.rooms.insert(name) }
                }
                rest = rest[arguments.endIndex...].dropFirst()
            case .sign: rest = rest.dropFirst()
            }
        }
    }
}
