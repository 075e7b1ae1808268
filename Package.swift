// swift-tools-version: 6.2

import PackageDescription

// A warning stops our own CI run, never the build of someone with a newer compiler.
let strictness: [SwiftSetting] =
    Context.environment["BIBATLAS_STRICT"] != nil ? [.treatAllWarnings(as: .error)] : []

let settings: [SwiftSetting] =
    [
        .strictMemorySafety(),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + strictness

/// One room of the architecture: what it may import is what it lists here, and nothing else.
func room(
    _ name: String, uses rooms: [Target.Dependency] = [], packages: [Target.Dependency] = [],
    resources: [Resource] = [], links: [LinkerSetting] = []
) -> Target {
    .target(
        name: name, dependencies: rooms + packages, resources: resources, swiftSettings: settings,
        linkerSettings: links)
}

/// The tests of one room; they may use the room, the rooms below it and the shared test support.
func tests(
    of name: String, uses rooms: [Target.Dependency] = [], packages: [Target.Dependency] = [],
    exclude: [String] = []
) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: [.target(name: name), "TestSupport"] + rooms + packages,
        exclude: exclude, swiftSettings: settings)
}

let package = Package(
    name: "BibAtlas",
    products: [
        .library(name: "BibAtlas", targets: ["BibAtlas", "Bibliography"]),
        .executable(name: "bibatlas", targets: ["bibatlas"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        room("XMLTree", uses: ["CLibXML2"]),
        room("Bibliography"),
        room("Notation", uses: ["Bibliography"]),
        room("ArticleTree", uses: ["XMLTree", "Bibliography", "Notation"]),
        room("Readers", uses: ["XMLTree", "ArticleTree", "Bibliography", "Notation"]),
        room("JSONWriting", uses: ["Bibliography"]),
        room("Writers", uses: ["XMLTree", "ArticleTree", "JSONWriting", "Bibliography", "Notation"]),
        room(
            "Normalization", uses: ["Bibliography", "Notation"],
            resources: [.embedInCode("Journals/journals.tsv")]),
        room(
            "CaseDefinitions", uses: ["Bibliography"], packages: [.product(name: "Yams", package: "Yams")],
            resources: [.embedInCode("definitions.yaml")]),
        room("Deduplication", uses: ["Bibliography", "Normalization"]),
        room(
            "Atlas", uses: ["Bibliography", "Normalization", "Deduplication", "JSONWriting"],
            resources: [.embedInCode("atlas.schema.json")]),
        room(
            "AtlasStore", uses: ["Atlas", "Bibliography", "Normalization", "Deduplication"],
            packages: [.product(name: "GRDB", package: "GRDB.swift")]),
        room("DOIRegistry", uses: ["Bibliography", "Normalization"], links: [.linkedLibrary("curl")]),
        room(
            "BibAtlas",
            uses: [
                "XMLTree", "Bibliography", "Notation", "ArticleTree", "Readers", "JSONWriting", "Writers",
                "Normalization", "CaseDefinitions", "Deduplication", "Atlas", "AtlasStore", "DOIRegistry",
            ]),
        .executableTarget(
            name: "bibatlas",
            dependencies: [
                "BibAtlas", "Bibliography",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
        tests(of: "XMLTree"),
        tests(of: "Bibliography"),
        tests(of: "Notation", uses: ["Bibliography"]),
        tests(of: "ArticleTree", uses: ["XMLTree", "Bibliography", "Notation"]),
        tests(of: "Readers", uses: ["XMLTree", "ArticleTree", "Bibliography", "Notation"], exclude: ["Fixtures"]),
        tests(of: "JSONWriting", uses: ["Bibliography"]),
        tests(of: "Writers", uses: ["XMLTree", "ArticleTree", "Readers", "JSONWriting", "Bibliography", "Notation"]),
        tests(of: "Normalization", uses: ["Bibliography", "Notation"]),
        tests(of: "CaseDefinitions", uses: ["Bibliography"]),
        tests(of: "Deduplication", uses: ["Bibliography", "Normalization"]),
        tests(of: "Atlas", uses: ["Bibliography", "Normalization", "Deduplication", "JSONWriting"]),
        tests(of: "AtlasStore", uses: ["Atlas", "Bibliography", "Normalization", "Deduplication"]),
        tests(of: "DOIRegistry", uses: ["Bibliography", "Normalization"]),
        tests(of: "BibAtlas", uses: ["Bibliography"]),
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "bibatlas", "TestSupport", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: settings),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
