import Testing

@Suite("Sentences of our own")
struct LabelledSentenceTests {
    @Test("one definition of entry decides", arguments: EntrySentences.single)
    func single(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("several definitions are combined", arguments: EntrySentences.several)
    func several(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("explicit rules on PEM are told from talk of PEM", arguments: EntrySentences.explicit)
    func explicit(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("parts, outcomes and instruments select nobody", arguments: OtherSentences.parts)
    func parts(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("words that collide are no definitions", arguments: OtherSentences.collisions)
    func collisions(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("kinds of papers without participants", arguments: OtherSentences.kinds)
    func kinds(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("other languages never become required", arguments: OtherSentences.languages)
    func languages(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("realistic paraphrases", arguments: Paraphrases.all)
    func paraphrases(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("harder paraphrases", arguments: HarderParaphrases.all)
    func harder(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("studies with titles", arguments: TitledStudies.all)
    func titled(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("fresh studies", arguments: FreshStudies.all)
    func fresh(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("last studies", arguments: LastStudies.all)
    func last(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("pairs of wordings of which one selects", arguments: PairedWordings.all)
    func pairs(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("short studies", arguments: ShortStudies.all)
    func short(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("studies after real papers", arguments: PaperTable.studies + SecondPaperTable.studies)
    func papers(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test("definitions near words of selection", arguments: ThirdPaperTable.studies)
    func near(_ sentence: LabelledSentence) throws { try sentence.check() }

    @Test func `every line of the tables is a study`() {
        let tables = [PaperTable.table, SecondPaperTable.table, ThirdPaperTable.table]
        let lines = tables.flatMap { $0.split(separator: "\n") }
        let studies = PaperTable.studies + SecondPaperTable.studies + ThirdPaperTable.studies
        #expect(studies.count == lines.count)
    }
}
