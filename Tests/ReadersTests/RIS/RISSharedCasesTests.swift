import Foundation
import TestSupport
import Testing

@testable import Readers

@Suite struct RISSharedCasesTests {
    /// Files above this size would take seconds in a debug build; the score of readers reads them too.
    private static let longestFile = 100_000

    @Test(.enabled(if: Folders.shared("cases/ris") != nil, "the shared cases are absent"))
    func `every TY of others' cases is one record`() throws {
        for file in try risFiles("cases/ris") {
            let data = try Data(contentsOf: file)
            guard data.count < RISSharedCasesTests.longestFile else { continue }
            let count = try RISReading(withoutMark(data)).records.count
            let expected = typeCount(data)
            // One case of JabRef's has a record whose TY is lost.
            #expect(count == expected || (count == 1 && expected == 0), "\(file.lastPathComponent)")
        }
    }

    private func risFiles(_ folder: String) throws -> [URL] {
        guard let url = Folders.shared(folder) else { return [] }
        let all = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "ris" }.sorted { $0.path < $1.path }
    }

    private func withoutMark(_ data: Data) -> [UInt8] {
        data.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(data.dropFirst(3)) : Array(data)
    }

    private func typeCount(_ data: Data) -> Int {
        withoutMark(data).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
            .count { line in
                let text = String(decoding: line.prefix(10), as: UTF8.self).filter { $0 != " " }
                return text.hasPrefix("TY-") && text.count > 3
            }
    }
}
