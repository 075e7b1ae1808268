import Bibliography
import Foundation
import TestSupport
import Testing
import XMLTree

@testable import Readers

@Suite struct BibTeXCasesTests {
    @Test(
        "Other projects' files are read without a crash, each entry once",
        .enabled(if: Folders.shared("cases/bibtex") != nil))
    func cases() throws {
        let folder = try #require(Folders.shared("cases/bibtex"))
        var (files, sound, refused, byteCount) = (0, 0, 0, 0)
        let clock = ContinuousClock()
        let duration = try clock.measure {
            for case let file as URL in FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
                ?? .init()
            where file.pathExtension.hasPrefix("bib") {
                let bytes = Array(try Data(contentsOf: file))
                let reading = try BibTeXReading(bytes)
                files += 1
                byteCount += bytes.count
                sound += reading.records.count { $0.article != nil }
                refused += reading.records.count { $0.article == nil }
            }
        }
        print("BibTeX cases: \(files) files, \(byteCount) bytes, \(sound) records, \(refused) refused, \(duration)")
        #expect(files > 0)
    }
}
