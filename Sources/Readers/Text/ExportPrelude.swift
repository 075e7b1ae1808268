/// Lines that vendors write around records and that say nothing of any work.
enum ExportPrelude {
    /// True for a number (`12.`, `<12>`), `Record #1 of 784`, and the headings of searches and providers.
    static func isKnown(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
        guard let first = text.first else { return false }
        if isNumber(bytes, text) { return true }
        let raised = FieldTag.raised(bytes[first])
        for heading in headings where heading.first == raised && hasPrefix(bytes, text, heading) { return true }
        return false
    }

    private static let headings: [[UInt8]] = [
        "RECORD #", "RECORD 1 OF", "PROVIDER:", "CONTENT:", "DATABASE:", "DATABASES:", "SEARCH STRATEGY",
        "SEARCH NAME:",
        "MIME TYPE", "CONTENT-TYPE", "EXPORT DATE", "SOURCE:", "RESULTS GENERATED", "LINK TO THE OVID",
    ].map { Array($0.utf8) }

    /// Digits with a point or in angle brackets.
    private static func isNumber(_ bytes: Span<UInt8>, _ text: Range<Int>) -> Bool {
        var range = text
        if bytes[range.upperBound - 1] == 0x2E {
            range = range.dropLast()
        } else if bytes[range.lowerBound] == 0x3C, bytes[range.upperBound - 1] == 0x3E, range.count > 2 {
            range = range.dropFirst().dropLast()
        } else {
            return false
        }
        for index in range where !(0x30...0x39).contains(bytes[index]) { return false }
        return !range.isEmpty && range.count <= 7
    }

    private static func hasPrefix(_ bytes: Span<UInt8>, _ text: Range<Int>, _ prefix: [UInt8]) -> Bool {
        guard text.count >= prefix.count else { return false }
        for (index, byte) in prefix.enumerated() where FieldTag.raised(bytes[text.lowerBound + index]) != byte {
            return false
        }
        return true
    }
}
