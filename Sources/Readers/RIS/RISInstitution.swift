internal import Notation

/// Tells institutions from people.
enum RISInstitution {
    /// True for a text with a word that only institutions have.
    static func isNamed(in text: Substring) -> Bool { words.finds(in: text) }

    private static let words = WordSearch([
        "universit", "universidad", "department", "dept.", "institut", "hospital", "college", "faculty", "laborator",
        "academy", "division of", "school of", "clinic", "centre for", "center for", "inserm", "ministry",
    ])
}
