/// All phrases of the classifier in one automaton: function words, cues, kinds of papers and aliases.
struct Lexicon: Sendable {
    /// What a phrase means.
    enum Meaning: Sendable {
        case cue(Cue)
        case kind(Int)
        case alias(definition: Int, alias: Int)
    }

    let automaton: PhraseAutomaton
    let definitions: [CaseDefinition]
    /// One-word aliases.
    let nameWords: Set<String>
    /// Meanings below this are languages, which are only counted.
    static let counted = TextLanguage.allCases.count
    private let meanings: [Meaning]

    /// Makes the lexicon of a set of definitions.
    init(_ set: DefinitionSet) {
        definitions = set.definitions
        var phrases: [(text: String, meaning: Int)] = []
        var meanings: [Meaning] = []
        for language in TextLanguage.allCases {
            for word in language.functionWords { phrases.append((word, language.rawValue)) }
        }
        func add(_ text: String, _ meaning: Meaning) {
            phrases.append((text, Self.counted + meanings.count))
            meanings.append(meaning)
        }
        for cue in Cue.allCases { for phrase in cue.phrases { add(phrase, .cue(cue)) } }
        for (index, cue) in KindCue.all.enumerated() { add(cue.phrase, .kind(index)) }
        for (definition, value) in definitions.enumerated() {
            for (alias, name) in value.aliases.enumerated() {
                add(name.text, .alias(definition: definition, alias: alias))
            }
        }
        self.meanings = meanings
        let names = definitions.flatMap { $0.aliases.map { FoldedSymbols.words(of: $0.text) } }
        nameWords = Set(names.filter { $0.count == 1 }.flatMap { $0 })
        automaton = PhraseAutomaton(phrases)
    }

    func meaning(of hit: ScannedText.Hit) -> Meaning { meanings[hit.meaning - Self.counted] }

    func scan(_ text: String, section: String) -> ScannedText {
        ScannedText(text, section: section, automaton: automaton, counted: Self.counted)
    }
}
