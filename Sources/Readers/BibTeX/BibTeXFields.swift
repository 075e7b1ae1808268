import Notation

/// The fields of an entry while a tree is made of it; what nobody takes is left for `unmapped`.
struct BibTeXFields {
    private let fields: [BibTeXField]
    private let meanings: [BibTeXMeaning]
    private var isTaken: [Bool]

    init(_ entry: BibTeXEntry) {
        fields = entry.fields
        // A repeated field means nothing: the first one counts.
        meanings = fields.map { $0.isRepeated ? .unmapped : BibTeXFieldTable.meaning(of: $0.key) }
        isTaken = Array(repeating: false, count: fields.count)
    }

    /// Takes the first field of a meaning that is not empty; further ones are left.
    mutating func take(_ meaning: BibTeXMeaning) -> BibTeXField? {
        for index in fields.indices where !isTaken[index] && meanings[index] == meaning {
            isTaken[index] = true
            if !fields[index].value.utf8.allSatisfy(BibTeXBytes.isBlank) { return fields[index] }
        }
        return nil
    }

    /// Takes all fields of a meaning.
    mutating func takeAll(_ meaning: BibTeXMeaning) -> [BibTeXField] {
        var taken: [BibTeXField] = []
        while let field = take(meaning) { taken.append(field) }
        return taken
    }

    /// Takes the first field of a meaning as plain text.
    mutating func text(_ meaning: BibTeXMeaning) -> String? {
        take(meaning).flatMap { field in
            let text = BibTeXText.plain(field.value)
            return text.isEmpty ? nil : text
        }
    }

    /// Takes the first field of a meaning as plain text; a list that "and" parts is parted by semicolons.
    ///
    /// Only biblatex has lists in fields such as `publisher` (manual 2.2.1); in BibTeX "Taylor and Francis" is one.
    mutating func list(_ meaning: BibTeXMeaning, _ isList: Bool) -> String? {
        guard let field = take(meaning) else { return nil }
        let parts = isList ? BibTeXText.items(field.value) : [field.value]
        let text = parts.map { BibliographyString.words(BibTeXText.plain($0)) }.filter { !$0.isEmpty }.joined(
            separator: "; ")
        return text.isEmpty ? nil : text
    }

    /// Looks at a field by its name, without taking it.
    subscript(name: String) -> BibTeXField? { fields.first { $0.key == name && !$0.isRepeated } }

    /// Takes all fields that hold names, in the entry's order.
    mutating func takeNames() -> [(field: BibTeXField, meaning: BibTeXMeaning)] {
        var taken: [(field: BibTeXField, meaning: BibTeXMeaning)] = []
        for index in fields.indices where !isTaken[index] {
            if case .names = meanings[index] {
                isTaken[index] = true
                taken.append((fields[index], meanings[index]))
            }
        }
        return taken
    }

    /// Takes all fields whose meaning carries a word (`otherDate`, `identifier`, `keywords`), in the entry's order.
    mutating func takeAll<Word>(_ word: (BibTeXMeaning) -> Word?) -> [(field: BibTeXField, word: Word)] {
        var taken: [(field: BibTeXField, word: Word)] = []
        for index in fields.indices where !isTaken[index] {
            guard let word = word(meanings[index]) else { continue }
            isTaken[index] = true
            taken.append((fields[index], word))
        }
        return taken
    }

    /// What is left: fields without a meaning and those that another one beat.
    ///
    /// An inherited field is its parent's to keep.
    var rest: [BibTeXField] {
        fields.indices.filter { !isTaken[$0] && !fields[$0].isInherited }.map { fields[$0] }
    }
}
