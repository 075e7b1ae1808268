/// The macros that `@string` defines, and the names of the months, which every style has.
struct BibTeXMacros: Sendable {
    private var definitions: [String: [(offset: Int, value: String)]] = [:]

    private static let months = [
        "jan": "January", "feb": "February", "mar": "March", "apr": "April", "may": "May", "jun": "June",
        "jul": "July", "aug": "August", "sep": "September", "sept": "September", "oct": "October", "nov": "November",
        "dec": "December",
    ]

    /// Defines a macro from an offset of the file on.
    mutating func define(_ name: String, _ value: String, at offset: Int) {
        definitions[name.lowercased(), default: []].append((offset, value))
    }

    /// The value that a macro has at an offset of the file; nil for one that is nowhere defined.
    ///
    /// A macro that is only defined further down counts as well, since sorted files put `@string` anywhere.
    func value(of name: String, at offset: Int) -> String? {
        let name = name.lowercased()
        guard let list = definitions[name] else { return BibTeXMacros.months[name] }
        return (list.last { $0.offset <= offset } ?? list.first)?.value
    }
}
