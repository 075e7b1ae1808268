/// One value of a record.
struct FieldValue: Sendable {
    var tag: FieldTag
    var rule: FieldRule
    var text: String
    /// The line of its tag, from 0 in the record.
    var line: Int
    /// True once it stands in the tree; what is left at the end is kept unmapped.
    var isTaken = false
}

/// The values of a record; whatever nobody takes is kept under its tag.
struct FieldValues: Sendable {
    /// All values in the order of the file.
    var all: [FieldValue] = []
    private var meanings = MeaningSet<FieldMeaning>()

    /// Makes the values of a record's fields.
    init(_ fields: [TaggedField], _ bytes: Span<UInt8>) {
        all.reserveCapacity(fields.count)
        for field in fields {
            for text in field.texts(bytes) where !text.isEmpty {
                all.append(FieldValue(tag: field.tag, rule: field.rule, text: text, line: field.line))
                meanings.insert(field.rule.meaning)
            }
        }
    }

    /// Gives a value another rule than its tag's.
    mutating func reassign(_ index: Int, to rule: FieldRule) {
        all[index].rule = rule
        meanings.insert(rule.meaning)
    }

    /// The places of the values of a meaning that are not taken yet.
    func indices(_ meaning: FieldMeaning) -> [Int] {
        guard meanings.contains(meaning) else { return [] }
        return all.indices.filter { all[$0].rule.meaning == meaning && !all[$0].isTaken }
    }

    /// The first value of a meaning by rank, left for others to take.
    func peek(_ meaning: FieldMeaning) -> String? { first(meaning).map { all[$0].text } }

    /// Takes the first value of a meaning by rank, and those that say the same.
    mutating func take(_ meaning: FieldMeaning) -> String? {
        guard let index = first(meaning) else { return nil }
        let text = all[index].text
        takeRepetitions(of: text, meaning)
        return text
    }

    /// Takes every value of a meaning, in the order of the file.
    mutating func takeAll(_ meaning: FieldMeaning) -> [FieldValue] {
        let found = indices(meaning)
        for index in found { all[index].isTaken = true }
        return found.map { all[$0] }
    }

    /// Takes the values of a meaning that say what is said already.
    mutating func takeRepetitions(of text: String?, _ meaning: FieldMeaning) {
        guard let text, meanings.contains(meaning) else { return }
        for index in all.indices where all[index].rule.meaning == meaning && all[index].text == text {
            all[index].isTaken = true
        }
    }

    /// The line of the first value of a meaning; nil where there is none.
    func line(of meaning: FieldMeaning) -> Int? {
        guard meanings.contains(meaning) else { return nil }
        for index in all.indices where all[index].rule.meaning == meaning { return all[index].line }
        return nil
    }

    private func first(_ meaning: FieldMeaning) -> Int? {
        guard meanings.contains(meaning) else { return nil }
        var found: Int?
        for index in all.indices where all[index].rule.meaning == meaning && !all[index].isTaken {
            if found.map({ all[index].rule.rank < all[$0].rule.rank }) ?? true { found = index }
        }
        return found
    }
}
