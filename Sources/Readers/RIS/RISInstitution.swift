/// Tells institutions from people.
enum RISInstitution {
    /// True for a text with a word that only institutions have.
    static func isNamed(in text: some StringProtocol) -> Bool {
        let lowered = text.lowercased()
        return words.contains { lowered.contains($0) }
    }

    private static let words = [
        "universit", "universidad", "department", "dept.", "institut", "hospital", "college", "faculty", "laborator",
        "academy", "division of", "school of", "clinic", "centre for", "center for", "inserm", "ministry",
    ]
}
