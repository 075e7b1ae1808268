import Bibliography
import Foundation
import Notation
import TestSupport
import Testing
import Writers

@Suite("One library as RIS and as BibTeX")
struct LibraryPairTests {
    @Test func `our own exports tell the same`() throws {
        let references = (0..<200).map { seed in
            var reference = ReferenceGenerator.reference(seed)
            reference.type = .articleJournal
            return reference
        }
        let pair = LibraryPair(
            try Rereading.references(references, as: .ris), try Rereading.references(references, as: .bibtex))
        #expect(pair.count == 200)
        #expect(pair.differences.isEmpty, "\(pair.differences.prefix(5))")
    }

    @Test(
        "made-up exports of several programs tell the same",
        .enabled(if: LibraryPair.generator != nil, "bench/gen.py or python3 is absent"), arguments: [false, true])
    func generated(isClean: Bool) throws {
        let pair = try LibraryPair(generating: 300, isClean: isClean)
        #expect(pair.count == 300)
        for (field, share) in pair.shares {
            #expect(share >= 0.995, "\(field): \(share), \(pair.differences.prefix(5))")
        }
    }
}

/// Two exports of the same records, compared record by record.
struct LibraryPair {
    /// How many records there are in both.
    let count: Int
    /// For each field the share of records in which both agree.
    let shares: [(field: String, share: Double)]
    /// What differs.
    let differences: [String]

    init(_ ris: [Reference], _ bibtex: [Reference]) {
        count = ris.count == bibtex.count ? ris.count : 0
        var differences: [String] = []
        shares = LibraryPair.fields.map { name, value in
            var same = 0
            for (index, (one, other)) in zip(ris, bibtex).enumerated() {
                if value(one) == value(other) {
                    same += 1
                } else {
                    differences.append("\(index) \(name): \(value(one) ?? "none") | \(value(other) ?? "none")")
                }
            }
            return (name, Double(same) / Double(max(1, min(ris.count, bibtex.count))))
        }
        self.differences = differences
    }

    private static let fields: [(String, @Sendable (Reference) -> String?)] = [
        ("DOI", { $0.identifiers.doi.map { DOISyntax.names(in: $0).first.map(String.init) ?? $0 }?.lowercased() }),
        ("title", { $0.title }),
        ("year", { $0.year.map { String($0) } }),
        ("first author", { $0.authors.first?.name.familyWithParticle }),
    ]

    /// The script that makes libraries up.
    static let generator: URL? =
        FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") ? Folders.shared("bench/gen.py") : nil

    /// Makes a pair by the script.
    init(generating count: Int, isClean: Bool) throws {
        func library(_ format: String) throws -> [Reference] {
            let script = try #require(LibraryPair.generator)
            let file = FileManager.default.temporaryDirectory.appending(path: "library-\(UUID().uuidString)")
            try Data().write(to: file)
            defer { try? FileManager.default.removeItem(at: file) }
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/python3")
            process.arguments =
                [script.path, format, String(count), "--seed", "7"] + (isClean ? ["--clean"] : [])
            process.standardOutput = try FileHandle(forWritingTo: file)
            try process.run()
            process.waitUntilExit()
            return try Rereading.references(in: file.path)
        }
        self.init(try library("ris"), try library("bib"))
    }
}
