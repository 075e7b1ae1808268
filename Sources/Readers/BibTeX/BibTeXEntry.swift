import Bibliography

/// A parsed entry; values are TeX as written.
struct BibTeXEntry: Hashable, Sendable {
    /// The type in lower case.
    var type: String
    /// The key as written; nil where there is none.
    var key: String?
    /// The fields in order.
    var fields: [BibTeXField] = []

    /// The first field of a name; nil where there is none.
    subscript(name: String) -> BibTeXField? { fields.first { $0.key == name && !$0.isRepeated } }
}

/// One field of an entry.
struct BibTeXField: Hashable, Sendable {
    /// The name as written.
    var name: String
    /// The name in lower case.
    var key: String
    /// The value: pieces joined, macros replaced, TeX as written.
    var value: String
    /// The offset of the name in the entry's text.
    var offset = 0
    /// True for a further field of the same name, which is kept beside the first.
    var isRepeated = false
    /// True for a field that comes from the entry that `crossref` names.
    var isInherited = false

    init(_ name: String, _ value: String, offset: Int = 0) {
        (self.name, self.value, self.offset) = (name, value, offset)
        key = name.lowercased()
    }
}

/// Something that is wrong with an entry.
struct BibTeXFault: Hashable, Sendable {
    var severity: Diagnostic.Severity
    var code: DiagnosticCode
    /// The offset in the entry's text.
    var offset: Int
    var message: String

    init(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, at offset: Int, _ message: String) {
        (self.severity, self.code, self.offset, self.message) = (severity, code, offset, message)
    }
}
