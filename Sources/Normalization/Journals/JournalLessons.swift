package import Bibliography
internal import Notation

/// What records teach of journals that no list knows: those that state a title, an abbreviation and an ISSN together.
///
/// It depends on the set of the records, never on their order. Lists go before it: a journal that the authority knows is
/// neither learned nor touched. Records that contradict each other stay side by side, and what they dispute is not used.
package struct JournalLessons: Sendable {
    /// One form of a journal's names that records state.
    package struct Lesson: Hashable, Comparable, Sendable {
        /// The title.
        package var title: String
        /// The abbreviation.
        package var abbreviation: String
        /// Valid ISSNs, sorted.
        package var issns: [String]

        /// Makes a form.
        package init(title: String, abbreviation: String, issns: [String]) {
            (self.title, self.abbreviation, self.issns) = (title, abbreviation, issns)
        }

        /// Orders by title, abbreviation and ISSNs.
        package static func < (one: Lesson, other: Lesson) -> Bool {
            (one.title, one.abbreviation, one.issns.joined(separator: " "))
                < (other.title, other.abbreviation, other.issns.joined(separator: " "))
        }
    }

    /// How often a form was stated, and by whom.
    package struct Witness: Hashable, Sendable {
        /// The number of records.
        package var count: Int
        /// The first of their names in order.
        package var name: String

        /// Makes a witness.
        package init(count: Int, name: String) { (self.count, self.name) = (count, name) }
    }

    /// The forms and who states them.
    package private(set) var witnesses: [Lesson: Witness] = [:]
    private let known: JournalAuthority
    private var refused: Set<Lesson> = []

    /// Starts without lessons.
    ///
    /// - Parameters:
    ///   - known: the journals that need no lesson.
    ///   - witnesses: what was learned before.
    package init(beside known: JournalAuthority, _ witnesses: [Lesson: Witness] = [:]) {
        self.known = known
        self.witnesses = witnesses.filter { !isKnown($0.key) }
    }

    /// Takes a record's lesson, if it has one.
    package mutating func take(_ reference: Reference, from name: String) {
        guard reference.type == .articleJournal, let title = reference.container.title,
            let abbreviation = reference.container.abbreviation
        else { return }
        let issns = Set(reference.container.issn.filter { ISSN.canonical($0) == $0 }).sorted()
        guard !issns.isEmpty else { return }
        let lesson = Lesson(title: title, abbreviation: abbreviation, issns: issns)
        if let witness = witnesses[lesson] {
            witnesses[lesson] = Witness(count: witness.count + 1, name: min(witness.name, name))
        } else if !refused.contains(lesson) {
            if Self.isAbbreviation(abbreviation, of: title), !isKnown(lesson) {
                witnesses[lesson] = Witness(count: 1, name: name)
            } else {
                refused.insert(lesson)
            }
        }
    }

    private func isKnown(_ lesson: Lesson) -> Bool {
        known.find(title: lesson.title, abbreviation: lesson.abbreviation, issn: lesson.issns) != nil
    }

    /// True for a text that can abbreviate a title: many exports repeat the title, or put something else there.
    private static func isAbbreviation(_ text: String, of title: String) -> Bool {
        let (short, long) = (JournalKey(text), JournalKey(title))
        if short == long { return !long.text.contains(" ") }
        return text.utf8.count < title.utf8.count && JournalComparison.isSame(text, title)
    }

    /// The journals on which all their records agree, by title.
    package var journals: [Journal] {
        var groups: [JournalKey: [Lesson]] = [:]
        var titles: [String: Set<JournalKey>] = [:]
        for lesson in witnesses.keys {
            let key = JournalKey(lesson.title)
            groups[key, default: []].append(lesson)
            for issn in lesson.issns { titles[issn, default: []].insert(key) }
        }
        return groups.values.compactMap { lessons in
            guard Set(lessons.map { JournalKey($0.abbreviation) }).count == 1 else { return nil }
            let issns = Set(lessons.flatMap(\.issns)).filter { titles[$0]?.count == 1 }.sorted()
            guard let best = lessons.max(by: isWorse) else { return nil }
            return Journal(
                title: best.title, abbreviation: best.abbreviation, issnPrint: issns.first,
                issnElectronic: issns.dropFirst().first)
        }
        .sorted { $0.title < $1.title }
    }

    private func isWorse(_ one: Lesson, _ other: Lesson) -> Bool {
        (witnesses[one]?.count ?? 0, other) < (witnesses[other]?.count ?? 0, one)
    }

    /// The forms whose journal other records give another abbreviation.
    package var disputed: Set<Lesson> {
        let groups = Dictionary(grouping: witnesses.keys) { JournalKey($0.title) }
        let split = groups.values.filter { lessons in Set(lessons.map { JournalKey($0.abbreviation) }).count > 1 }
        return Set(split.joined())
    }

    /// The lessons in use.
    package var completion: JournalCompletion {
        JournalCompletion(known: known, taught: JournalAuthority(journals))
    }
}
