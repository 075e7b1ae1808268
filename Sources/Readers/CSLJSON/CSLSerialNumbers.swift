internal import Notation

/// ISSNs and ISBNs, told apart by their digits, since people put the one into the place of the other.
struct CSLSerialNumbers {
    private(set) var issn: [String] = []
    private(set) var isbn: [String] = []

    /// Adds the numbers of texts that commas or semicolons part; what is no number stays as it is written, for the
    /// normaliser to tell.
    mutating func add(_ texts: [String], isSerial: Bool) {
        for text in texts {
            for part in text.utf8.split(whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }) {
                let part = NameText.collapsed(Substring(part))
                if !part.isEmpty { add(part, isSerial: isSerial) }
            }
        }
    }

    private mutating func add(_ written: String, isSerial: Bool) {
        let (serials, books) = (ISSN.entries(in: written), ISBN.entries(in: written))
        let isBook = books.contains { $0.canonical != nil } || !isSerial && !serials.contains { $0.canonical != nil }
        let numbers = (isBook ? books : serials).map { $0.canonical ?? $0.written }
        for number in numbers.isEmpty ? [written] : numbers {
            if isBook {
                if !isbn.contains(number) { isbn.append(number) }
            } else if !issn.contains(number) {
                issn.append(number)
            }
        }
    }
}
