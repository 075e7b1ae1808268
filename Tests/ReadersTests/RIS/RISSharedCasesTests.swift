import Bibliography
import Foundation
import Testing
import TestSupport
import XMLTree

@testable import Readers

@Suite struct RISSharedCasesTests {
    @Test(.enabled(if: Folders.shared("cases/ris") != nil, "the shared cases are absent"))
    func `every TY of others' cases is one record`() throws {
        var totals = (files: 0, records: 0, refused: 0)
        var codes: [String: Int] = [:]
        for folder in ["cases/ris", "dedupe"] {
            for file in try risFiles(folder) {
                let reading = try RISReading(withoutMark(Array(Data(contentsOf: file))))
                let expected = typeCount(try Data(contentsOf: file))
                let records = reading.records
                // One case of JabRef's has a record whose TY is lost.
                let isHeadless = records.count == 1 && expected == 0
                if records.count != expected, !isHeadless { print(file.path, records.count, "of", expected) }
                #expect(records.count == expected || isHeadless, "\(file.lastPathComponent)")
                totals.files += 1
                totals.records += records.count
                totals.refused += records.count { $0.article == nil }
                for diagnostic in records.flatMap(\.diagnostics) + reading.contents.flatMap(\.diagnostics) {
                    codes[diagnostic.code.rawValue, default: 0] += 1
                    if codes[diagnostic.code.rawValue, default: 0] <= 3 { print(diagnostic) }
                }
            }
        }
        print("RIS cases:", totals, codes)
    }

    private func risFiles(_ folder: String) throws -> [URL] {
        guard let url = Folders.shared(folder) else { return [] }
        let all = FileManager.default.enumerator(at: url, includingPropertiesForKeys: nil)
        return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "ris" }.sorted { $0.path < $1.path }
    }

    private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    }

    private func typeCount(_ data: Data) -> Int {
        withoutMark(Array(data)).split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
            .count { line in
                let text = String(decoding: line.prefix(10), as: UTF8.self).filter { $0 != " " }
                return text.hasPrefix("TY-") && text.count > 3
            }
    }
}
