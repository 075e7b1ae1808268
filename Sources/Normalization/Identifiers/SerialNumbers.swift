internal import Notation

/// Sorts the standard numbers of a container, whichever field they stand in.
struct SerialNumbers {
    /// Canonical ISSNs, each once, in order, and what is written like none.
    private(set) var issn: [String] = []
    /// Canonical ISBNs, each once, in order, and what is written like none.
    private(set) var isbn: [String] = []
    /// Numbers with a wrong check digit, with the field that they stay in.
    private(set) var invalid: [(field: String, value: String)] = []

    /// Takes the numbers of one text.
    ///
    /// - Parameters:
    ///   - text: one number, or several on a line.
    ///   - prefersISSN: true for the ISSN's field, where what can't be read stays.
    mutating func read(_ text: String, prefersISSN: Bool) {
        let serials = ISSN.entries(in: text)
        let books = ISBN.entries(in: text)
        for entry in serials + books { if let number = entry.canonical { add(number) } }
        let unread = (serials + books).filter { $0.canonical == nil }
        guard !unread.isEmpty || serials.isEmpty && books.isEmpty else { return }
        for written in unread.isEmpty ? [text] : unread.map(\.written) where !written.isEmpty {
            if prefersISSN { append(written, to: &issn) } else { append(written, to: &isbn) }
            invalid.append((prefersISSN ? "container.issn" : "container.isbn", written))
        }
    }

    private mutating func add(_ number: String) {
        if number.utf8.count == 9 { append(number, to: &issn) } else { append(number, to: &isbn) }
    }

    private func append(_ number: String, to numbers: inout [String]) {
        if !numbers.contains(number) { numbers.append(number) }
    }
}
