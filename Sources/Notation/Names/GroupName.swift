/// Tells the names of groups, such as committees and consortia, from the names of people.
package enum GroupName {
    /// True where the words hold one that people's names don't have.
    ///
    /// A heuristic: a group without any such word ("Doctors with ME") is missed, a person of three or more words whose
    /// name is also one ("Anna Maria School") is taken for a group.
    static func isGroup(_ words: [String]) -> Bool {
        guard words.count >= 2 else { return false }
        for word in words {
            let key = NameWord.key(word)
            if certain.contains(key) || (words.count >= 3 && likely.contains(key)) { return true }
        }
        return false
    }

    /// True where an unbraced BibTeX name without a comma can only be a group's.
    ///
    /// BibTeX itself would split it (Tame the BeaST 11.1), so this asks for more: a name that ends in the word
    /// ("World Health Organization"), begins with it ("Institute of Medicine") or carries a remark in parentheses.
    static func isUnbracedGroup(_ words: [String]) -> Bool {
        guard words.count >= 3, isGroup(words), !words.contains(where: isMarkedUp) else { return false }
        if words.contains(where: { $0.utf8.first == 0x28 }) { return true }
        guard let first = words.first, let last = words.last else { return false }
        if certain.contains(NameWord.key(last)) { return true }
        return certain.contains(NameWord.key(first)) && links.contains(words[1])
    }

    /// True for one word that is written as acronyms and brands are: "EUROMENE", "DecodeME", "PrecisionLife".
    static func isAcronym(_ word: String) -> Bool {
        var previousIsLower = false
        for (offset, scalar) in word.unicodeScalars.enumerated() {
            // A capital after the third small letter: "McDonald", "DeLuca", "VanNess", "MacDonald" are people.
            if previousIsLower, offset > 3, NameWord.isUpper(scalar) { return true }
            previousIsLower = NameWord.isLower(scalar)
        }
        return NameWord.isAllCapitals(word) && word.unicodeScalars.count > 4
    }

    private static func isMarkedUp(_ word: String) -> Bool { word.utf8.contains { $0 == 0x7B || $0 == 0x5C } }

    private static let links: Set<String> = ["of", "for", "on", "and", "de", "der", "für", "the"]

    private static let certain: Set<String> = [
        "academia", "academy", "agency", "alliance", "association", "associazione", "ausschuss", "authority",
        "authorities", "bundesamt", "bureau", "centers", "centre", "centres", "charity", "coalition", "collaboration",
        "collaborative", "collaborators", "college", "commission", "committee", "confederation", "consortium",
        "council",
        "department", "federation", "forum", "foundation", "gesellschaft", "gmbh", "grp", "group", "groups", "hospital",
        "inc", "initiative", "institut", "institute", "institutes", "institution", "instituto", "investigators",
        "laboratory", "llc", "ltd", "ministerio", "ministry", "nations", "network", "organisation", "organization",
        "organizations", "partnership", "programme", "registry", "researchers", "secretariat", "socit", "societ",
        "society", "subcommittee", "taskforce", "universidad", "universit", "universita", "universitaet", "universitt",
        "university",
        "workgroup", "workshop",
    ]

    private static let likely: Set<String> = [
        "advisory", "board", "center", "clinic", "cohort", "community", "company", "conference", "corporation",
        "faculty", "force", "guideline", "office", "panel", "press", "program", "project", "school", "service",
        "services",
        "staff", "study", "survey", "team", "trial", "trialists", "trust", "union", "unit", "working",
    ]
}
