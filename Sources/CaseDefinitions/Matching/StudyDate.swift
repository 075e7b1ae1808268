/// A day in the life of a study, for aliases that changed their meaning.
package struct StudyDate: Hashable, Comparable, Sendable {
    /// `year * 10000 + month * 100 + day`.
    private let number: Int

    /// Makes a day; a month or day that is not known is the first.
    init(year: Int, month: Int = 1, day: Int = 1) {
        number = min(max(year, 0), 9999) * 10_000 + min(max(month, 1), 12) * 100 + min(max(day, 1), 31)
    }

    /// True where the left day is earlier.
    package static func < (left: StudyDate, right: StudyDate) -> Bool { left.number < right.number }
}

extension StudyDate {
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let leads: Set<String> = [
        "between", "from", "in", "since", "during", "and", "to", "until", "of", "early", "late", "through", "after",
        "before",
        "spring", "summer", "autumn", "winter", "mid",
    ]

    /// The first day of recruitment that a sentence states.
    ///
    /// - Parameter sentence: a sentence that speaks of recruitment.
    /// - Returns: the earliest date after a word that leads one; nil without any.
    static func recruitmentStart(in sentence: Sentence) -> StudyDate? {
        var earliest: StudyDate?
        for index in sentence.tokens.indices where index > 0 {
            guard let year = Int(sentence.tokens[index].text), (1980...2040).contains(year) else { continue }
            var lead = index - 1
            var month = 1
            if let named = months.firstIndex(of: sentence.tokens[lead].text) {
                month = named + 1
                lead -= 1
                if lead >= 0, sentence.isNumber(lead) { lead -= 1 }
            } else if !leads.contains(sentence.tokens[lead].text) {
                continue
            }
            guard sentence.tokens[index].gap.isDisjoint(with: [.open]) else { continue }
            let date = StudyDate(year: year, month: month)
            earliest = earliest.map { min($0, date) } ?? date
        }
        return earliest
    }
}
