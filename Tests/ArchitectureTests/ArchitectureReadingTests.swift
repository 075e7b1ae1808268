import Testing

/// The other suites are worth what these readers see.
@Suite("Reading manifests and imports")
struct ArchitectureReadingTests {
    @Test(
        "an import is seen whatever stands around it",
        arguments: [
            ("import Atlas", "Atlas"), ("  package import Atlas", "Atlas"), ("public import Atlas", "Atlas"),
            ("internal import CLibXML2", "CLibXML2"), ("@testable import Atlas", "Atlas"),
            ("@preconcurrency @_spi(Some) private import Atlas", "Atlas"), ("import struct Atlas.Study", "Atlas"),
            ("import Foundation.NSString", "Foundation"), ("import Atlas  // for Study", "Atlas"),
        ])
    func imports(_ line: String, module: String) {
        let text = "// import Nothing\n\(line)\nlet importance = 1\r\n/// import Nothing"
        #expect(
            ImportStatement.all(in: text, file: "A.swift")
                == [ImportStatement(module: module, file: "A.swift", line: 2)])
    }

    @Test("targets are read in both notations, with rooms told from products")
    func manifest() {
        let manifest = Manifest(
            """
            func room(_ name: String) -> Target { .target(name: name, dependencies: rooms) }
            let package = Package(targets: [
                .systemLibrary(name: "C", pkgConfig: "c", providers: [.apt(["libc-dev"])]),
                room("A", uses: ["C"]),  // room("Nothing")
                room("B", uses: ["A", .target(name: "C")], packages: [.product(name: "P", package: "q")]),
                .executableTarget(name: "b", dependencies: ["B", .product(name: "P", package: "q")]),
                .testTarget(name: "BTests", dependencies: ["B"]),
            ])
            """)
        #expect(
            manifest.rooms == [
                "C": .init(), "A": .init(rooms: ["C"]), "B": .init(rooms: ["A", "C"], products: ["P"]),
                "b": .init(rooms: ["B"], products: ["P"]),
            ])
    }

    @Test("a cycle is found and named")
    func cycle() {
        #expect(Cycle.first(in: ["A": ["B", "C"], "B": ["C"], "C": []]) == nil)
        #expect(Cycle.first(in: ["A": ["B"], "B": ["C"], "C": ["B"]]) == ["B", "C", "B"])
    }

    @Test("an import that the table does not allow is told")
    func forbidden() {
        let room = Room("A", imports: ["B"], others: ["P"])
        #expect(room.forbidden(among: ["B", "P", "Synchronization", "C", "Foundation"]) == ["C", "Foundation"])
    }
}
