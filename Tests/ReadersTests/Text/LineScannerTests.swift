import TestSupport
import Testing

@testable import Readers

/// The scanner that looks at eight bytes together, against one that looks at each.
@Suite("Lines") struct LineScannerTests {
    private func bytes(_ random: inout SeededGenerator) -> [UInt8] {
        let choices: [UInt8] = [0x0A, 0x0D, 0x0B, 0x0C, 0x09, 0x20, 0x41, 0x8A, 0x8D, 0x00, 0xFF, 0x41, 0x42, 0x43]
        return (0..<Int.random(in: 0..<60, using: &random)).map { _ in
            choices[Int.random(in: choices.indices, using: &random)]
        }
    }

    private func lines(_ bytes: [UInt8]) -> [Range<Int>] {
        var (lines, start, index) = ([Range<Int>](), 0, 0)
        while index < bytes.count {
            if bytes[index] == 0x0A || bytes[index] == 0x0D {
                lines.append(start..<index)
                if bytes[index...].starts(with: [0x0D, 0x0A]) { index += 1 }
                start = index + 1
            }
            index += 1
        }
        return start < bytes.count ? lines + [start..<bytes.count] : lines
    }

    @Test("LF, CRLF and CR end lines, and nothing else does", arguments: 0..<40 as Range<UInt64>)
    func scans(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<50 {
            let bytes = bytes(&random)
            var scanner = LineScanner()
            var found: [Range<Int>] = []
            while let line = scanner.next(in: bytes.span) { found.append(line) }
            #expect(found == lines(bytes))
            let isEnded = bytes.last == 0x0A || bytes.last == 0x0D || bytes.isEmpty
            #expect(LineScanner.lineEndCount(bytes.span) == found.count - (isEnded ? 0 : 1))
        }
    }
}
