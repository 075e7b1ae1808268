internal import ArticleTree
import Bibliography
internal import Notation

extension TaggedRecord where Format == NBIB {
    /// Writes the contributors in the order of the file; `FAU` goes before `AU`, which repeats it in short.
    ///
    /// What stands behind a name belongs to it: ORCID iDs and addresses.
    mutating func writeContributors(_ assembler: ArticleAssembler) {
        let repeated = repeatedNames()
        var contributors: [Contributor] = []
        var current: Int?
        var early: [Affiliation] = []
        var hasMore = false
        for index in values.all.indices {
            let value = values.all[index]
            switch value.rule.meaning {
            case .fullAuthor, .fullEditor, .fullInvestigator, .author, .editor, .investigator:
                values.all[index].isTaken = true
                if repeated.contains(index) { continue }
                let (role, grammar) = NBIB.reading(of: value.rule.meaning)
                let list = grammar.names(value.text)
                hasMore = hasMore || list.hasMore
                contributors += list.names.map { Contributor($0, role: role) }
                if !list.names.isEmpty { current = contributors.count - 1 }
            case .group:
                values.all[index].isTaken = true
                contributors.append(Contributor(PersonName(literal: value.text)))
                current = contributors.count - 1
            case .authorID:
                guard let current, contributors[current].orcid == nil, let orcid = ORCID.canonical(value.text) else {
                    continue
                }
                contributors[current].orcid = orcid
                values.all[index].isTaken = true
            case .affiliation, .investigatorAffiliation:
                if let current {
                    let isInvestigator = contributors[current].role == .investigator
                    guard isInvestigator || value.rule.meaning == .affiliation else { continue }
                    contributors[current].affiliations.append(Affiliation(value.text))
                } else {
                    guard value.rule.meaning == .affiliation else { continue }
                    early.append(Affiliation(value.text))
                }
                values.all[index].isTaken = true
            default: continue
            }
        }
        // An address above all names is the first author's.
        if !early.isEmpty {
            if contributors.isEmpty {
                for index in values.all.indices where values.all[index].rule.meaning == .affiliation {
                    values.all[index].isTaken = false
                }
            } else {
                contributors[0].affiliations.insert(contentsOf: early, at: 0)
            }
        }
        if hasMore { fields.append(("hasMoreContributors", "true")) }
        assembler.contributors(contributors)
        isTelling = isTelling || !contributors.isEmpty
    }

    /// The places of short names whose full form stands in the record: with the same family, else right above.
    private func repeatedNames() -> Set<Int> {
        var repeated: Set<Int> = []
        for (full, short) in NBIB.pairs {
            var open: [String: [Int]] = [:]
            var isOpen: Set<Int> = []
            for index in values.indices(full).reversed() {
                open[NBIB.beforeComma(values.all[index].text), default: []].append(index)
                isOpen.insert(index)
            }
            guard !isOpen.isEmpty else { continue }
            let shorts = values.indices(short)
            for index in shorts {
                guard let family = NBIB.families(values.all[index].text).first(where: { open[$0]?.isEmpty == false }),
                    let place = open[family]?.popLast()
                else { continue }
                isOpen.remove(place)
                repeated.insert(index)
            }
            for index in shorts where !repeated.contains(index) && isOpen.remove(index - 1) != nil {
                repeated.insert(index)
            }
        }
        return repeated
    }
}

extension NBIB {
    /// Full names and the short names that repeat them.
    static let pairs: [(full: FieldMeaning, short: FieldMeaning)] = [
        (.fullAuthor, .author), (.fullEditor, .editor), (.fullInvestigator, .investigator),
    ]

    /// What may be the family in a short name: all words, or without the last ones, which are initials and a suffix.
    static func families(_ short: String) -> [String] {
        let words = beforeComma(short).utf8.split(separator: 0x20).map { Substring($0) }
        return (0..<min(3, words.count)).map { words.dropLast($0).joined(separator: " ") }
    }

    /// What stands before the first comma, in lower case.
    static func beforeComma(_ name: String) -> String { Substring(name.utf8.prefix { $0 != 0x2C }).lowercased() }

    /// The role that a name has, and how it is written.
    static func reading(of meaning: FieldMeaning) -> (role: Contributor.Role, grammar: NameGrammar) {
        switch meaning {
        case .fullEditor: (.editor, .medline)
        case .editor: (.editor, .medlineShort)
        case .fullInvestigator: (.investigator, .medline)
        case .investigator: (.investigator, .medlineShort)
        case .fullAuthor: (.author, .medline)
        default: (.author, .medlineShort)
        }
    }
}
