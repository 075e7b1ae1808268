import Bibliography
import Deduplication
import Testing

/// Pairs that a machine takes for copies and a reviewer does not.
@Suite("Look-alikes")
struct LookAlikeTests {
    /// Two works and what tells them apart.
    struct Pair: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let one: Reference, other: Reference

        init(_ name: String, _ one: Reference, _ other: Reference) {
            (testDescription, self.one, self.other) = (name, one, other)
        }
    }

    static let flow = "Cerebral blood flow during tilt testing of patients with severe fatigue"
    static let team = ["Visser, Frans C", "Rowe, Peter C", "Campen, Linda M C van"]

    private static func decision(_ pair: Pair) -> PairExplanation {
        let (one, other) = (MatchRecord(pair.one, index: 0), MatchRecord(pair.other, index: 1))
        let explanation = Deduplicator().explanation(of: one, and: other)
        #expect(Deduplicator().explanation(of: other, and: one).rule == explanation.rule)
        return explanation
    }

    private func staysApart(_ pair: Pair) {
        let decision = Self.decision(pair)
        #expect(!decision.isJoined, "\(pair.testDescription): \(decision.rule)")
        let records = [MatchRecord(pair.one, index: 0), MatchRecord(pair.other, index: 1)]
        #expect(Deduplicator().clusters(of: records).count == 2, "\(pair.testDescription)")
    }

    /// The weakest evidence: the records of one journal and year state neither DOI, volume nor page.
    @Test(
        "titles that differ in what was studied",
        arguments: [
            ("in women", "in men"), ("in mice", "in rats"), ("in children", "in adults"), ("in boys", "in girls"),
            ("in older adults", "in younger adults"), ("in infants", "in adolescents"),
            ("in patients", "in healthy controls"), ("in dogs", "in cats"), ("in humans", "in pigs"),
            ("part I", "part II"), ("part 1", "part 2"), ("part A", "part B"), ("Part one", "Part two"),
            ("a phase 2 trial", "a phase 3 trial"), ("a phase IIa trial", "a phase IIb trial"),
            ("study 1", "study 2"), ("2019", "2020"), ("2018-2019", "2019-2020"), ("wave 3", "wave 4"),
            ("6-month follow-up", "12-month follow-up"), ("six-month results", "twelve-month results"),
            ("one-year outcome", "five-year outcome"), ("three-year results", "ten-year results"),
            ("short-term results", "long-term results"), ("at baseline", "at follow-up"),
            ("with prednisone", "with prednisolone"), ("with citalopram", "with escitalopram"),
            ("with omeprazole", "with esomeprazole"), ("with ketamine", "with esketamine"),
            ("with modafinil", "with armodafinil"), ("with cefotaxime", "with ceftazidime"),
            ("with rifampicin", "with rifabutin"), ("and cortisol", "and cortisone"),
            ("with 10 mg daily", "with 20 mg daily"), ("with low-dose naltrexone", "with high-dose naltrexone"),
            ("in Austria", "in Australia"), ("in Iran", "in Iraq"), ("in Slovakia", "in Slovenia"),
            ("in northern Spain", "in southern Spain"), ("with diabetes type 1", "with diabetes type 2"),
            ("with COVID-19", "without COVID-19"), ("before exercise", "after exercise"),
            ("effects on pain", "effects on sleep"), ("and mortality", "and morbidity"),
            ("after infection", "after infarction"), ("and arthritis", "and arthrosis"),
            ("hip abduction", "hip adduction"), ("and hypertension", "and hypotension"),
            ("in the left arm", "in the right arm"), ("a qualitative study", "a quantitative study"),
            ("development of a scale", "validation of a scale"), ("in spring", "in autumn"),
            ("and vitamin D", "and vitamin E"), ("and interleukin 6", "and interleukin 8"),
            ("and TNF alpha", "and TNF beta"), ("role of CD4 cells", "role of CD8 cells"),
            ("in nurses", "in physicians"), ("in primary care", "in secondary care"),
            ("in parents", "in teachers"), ("a cohort study", "a case-control study"),
            ("a systematic review", "a narrative review"), ("second edition", "third edition"),
            ("first report", "final report"), ("English version", "German version"),
            ("with adrenaline", "with noradrenaline"), ("of the ureter", "of the urethra"),
            ("on a weekly schedule", "on a biweekly schedule"), ("and insulin", "and inulin"),
            ("in smokers", "in nonsmokers"), ("in survivors", "in nonsurvivors"),
            ("in inpatients", "in outpatients"), ("and IgA", "and IgG"), ("and estrone", "and estriol"),
            ("and the effect of sleep on pain", "and the effect of pain on sleep"),
        ])
    func subjects(_ first: String, _ second: String) {
        staysApart(
            Pair(
                "\(first) / \(second)", reference("\(Self.flow) \(first)", by: Self.team),
                reference("\(Self.flow) \(second)", by: Self.team)))
        staysApart(
            Pair(
                "\(first) / \(second), one volume", reference("\(Self.flow): \(first)", by: Self.team, volume: "7"),
                reference("\(Self.flow): \(second)", by: Self.team, volume: "7", issue: "2", page: "12-19")))
        staysApart(
            Pair(
                "\(first) / \(second), abstracts on a page",
                reference("\(Self.flow) \(first)", by: Self.team, volume: "7", issue: "2", page: "S12"),
                reference("\(Self.flow) \(second)", by: Self.team, volume: "7", issue: "2", page: "S12")))
        staysApart(
            Pair(
                "\(first) / \(second), a preprint",
                reference("\(Self.flow) \(first)", by: Self.team, in: "medRxiv", doi: "10.1101/2015.1.2"),
                reference("\(Self.flow) \(second)", by: Self.team, year: 2016, doi: "10.1000/b")))
    }

    /// The longer title narrows, continues or answers the shorter.
    @Test(
        "titles that go further than another",
        arguments: [
            "in women", "in adolescents with orthostatic intolerance", "after two years", "12-month follow-up",
            "a pilot study", "an update", "long-term follow-up", "a secondary analysis", "a study protocol", "protocol",
            "rationale and design", "study design and methods", "a reply", "authors' reply", "in reply", "a comment",
            "commentary", "discussion", "erratum", "corrigendum", "expression of concern", "part 2", "a summary",
            "baseline characteristics", "interim results", "a subgroup analysis", "a replication", "revisited",
            "during exercise", "among health workers", "statistical analysis plan", "a post hoc analysis",
            "plain language summary", "an editorial", "extended abstract", "a response to critics",
            "(vol 12, pg 101, 2014)", "supplementary data", "a data set", "further evidence",
        ])
    func extensions(_ addition: String) {
        staysApart(
            Pair(
                addition, reference(Self.flow, by: Self.team, volume: "7"),
                reference("\(Self.flow): \(addition)", by: Self.team, volume: "7", issue: "2")))
        staysApart(
            Pair(
                addition + ", a preprint", reference(Self.flow, by: Self.team, in: "medRxiv", doi: "10.1101/2015.1.2"),
                reference("\(Self.flow) \(addition)", by: Self.team, year: 2016, doi: "10.1000/b")))
    }

    @Test(
        "writings about another",
        arguments: [
            "Erratum: ", "Erratum to: ", "Correction: ", "Correction to: ", "Author Correction: ", "Corrigendum to: ",
            "Publisher Correction: ", "Retraction: ", "Retraction notice to: ", "Notice of retraction: ",
            "Expression of concern: ", "Comment on: ", "Commentary: ", "Invited commentary: ", "Editorial comment: ",
            "Letter to the editor: ", "Letter: ", "Re: ", "Reply to: ", "Reply: ", "Response to: ",
            "Response to letter: ",
            "In reply: ", "Author response: ", "Authors' reply: ", "Discussion of: ", "Editorial: ", "Correspondence: ",
            "Protocol: ", "Protocol for ", "Study protocol: ", "Addendum: ", "Withdrawal notice: ",
            "Letter regarding article, ", "Reader comment: ", "Critique of ", "Removal notice to: ",
            "Plain language summary: ", "Corrections to ", "Reply to comment on ",
        ])
    func notices(_ head: String) {
        let place = { (title: String) in
            reference(title, by: Self.team, in: "Brain", volume: "138", issue: "2", page: "101", doi: nil)
        }
        staysApart(Pair(head, place(Self.flow), place(head + Self.flow)))
        staysApart(Pair(head, reference(Self.flow, by: Self.team), reference(head + Self.flow, by: Self.team)))
    }

    @Test(
        "one title, several works",
        arguments: [
            "Editorial", "Introduction", "Letter to the editor", "Abstracts", "Reply", "Correspondence", "Preface",
            "Foreword", "Book review", "Book reviews", "Obituary", "In this issue", "News", "Announcement", "Index",
            "Commentary", "Response", "Authors' reply", "Discussion", "Conclusion", "Erratum", "Corrigendum",
            "From the editor", "Editor's note", "Guest editorial", "Abstracts of the annual meeting", "Poster session",
            "Oral presentations", "Contributors", "Acknowledgements to reviewers", "Author index", "Reviewers 2015",
            "Annual report", "Case report", "Clinical quiz", "Image of the month", "Journal club", "What's new",
            "Current opinion", "Table of contents", "Summary", "Overview", "Invited lectures", "Meeting report",
            "Conference report", "President's message", "Letters", "Questions and answers", "Research highlights",
            "Issue information", "Cover picture", "Editorial board", "Instructions for authors",
            "Thank you to reviewers",
        ])
    func genericTitles(_ title: String) {
        let author = ["Jason, Leonard A"]
        staysApart(
            Pair(
                title + ", other issue", reference(title, by: author, volume: "3", issue: "1"),
                reference(title, by: author, volume: "3", issue: "2")))
        staysApart(
            Pair(title + ", no place", reference(title, by: author), reference(title, by: author, volume: "3")))
        staysApart(
            Pair(title + ", the year after", reference(title, by: author), reference(title, by: author, year: 2016)))
        staysApart(Pair(title + ", no authors", reference(title, by: []), reference(title, by: [], volume: "3")))
    }

    static let places: [Pair] = [
        Pair(
            "conference abstract and paper",
            reference(flow, by: team, in: "Circulation", volume: "132", issue: "Suppl 3", page: "A1234"),
            reference(flow, by: team, in: "Circulation", year: 2016, volume: "133", issue: "4", page: "101-110")),
        Pair(
            "conference abstract and paper without place",
            reference(flow, by: team, in: "Circulation", volume: "132", page: "A1234") {
                $0.publicationTypes = ["Conference Abstract"]
            },
            reference(flow, by: team, in: "Circulation", year: 2016) { $0.publicationTypes = ["Journal Article"] }),
        Pair(
            "abstract and paper, one year, one stating types alone",
            reference(flow, by: team, in: "Circulation") { $0.publicationTypes = ["Meeting Abstract"] },
            reference(flow, by: team, in: "Circulation", volume: "132", issue: "4", page: "101-110") {
                $0.publicationTypes = ["Journal Article"]
            }),
        Pair(
            "proceedings and journal",
            reference(flow, by: team, in: "Proceedings of the Tilt Conference", type: .paperConference),
            reference(flow, by: team, in: "Journal of Tilt Studies")),
        Pair(
            "abstracts of two years' meetings",
            reference(flow, by: team, in: "Proceedings of the Tilt Conference", type: .paperConference),
            reference(flow, by: team, in: "Proceedings of the Tilt Conference", year: 2017, type: .paperConference)),
        Pair(
            "abstracts that share a DOI",
            reference("Sleep of patients with fatigue", by: team, doi: "10.1000/supplement"),
            reference("Pain of patients with fatigue", by: team, doi: "10.1000/supplement")),
        Pair(
            "abstracts that share a DOI and a page",
            reference("Sleep of patients with fatigue", by: team, volume: "3", page: "S12", doi: "10.1000/supplement"),
            reference("Pain of patients with fatigue", by: team, volume: "3", page: "S12", doi: "10.1000/supplement")),
        Pair("two journals", reference(flow, by: team, in: "Brain"), reference(flow, by: team, in: "Neurology")),
        Pair(
            "a joint guideline in two journals",
            reference(flow, by: team, in: "European Heart Journal", volume: "36", issue: "1", page: "1-64"),
            reference(flow, by: team, in: "Europace", volume: "17", issue: "1", page: "1-64")),
        Pair(
            "other authors", reference(flow, by: ["Meyer, Kurt", "Wang, Xin"]), reference(flow, by: team, volume: "7")),
        Pair(
            "chapter and book", reference(flow, by: team, in: nil, type: .book),
            reference(flow, by: team, in: "Handbook of fatigue", type: .chapter)),
        Pair(
            "book and its editions", reference(flow, in: nil, type: .book),
            reference(flow, in: nil, year: 2019, type: .book)),
        Pair(
            "editions of neighbouring years", reference(flow, in: nil, type: .book) { $0.edition = "2" },
            reference(flow, in: nil, year: 2016, type: .book) { $0.edition = "3" }),
        Pair(
            "editions of one year", reference(flow, in: nil, type: .book) { $0.edition = "2nd ed." },
            reference(flow, in: nil, type: .book) { $0.edition = "3rd edition" }),
        Pair("thesis and article", reference(flow, by: team, type: .thesis), reference(flow, by: team)),
        Pair("data and article", reference(flow, by: team, in: nil, type: .dataset), reference(flow, by: team)),
        Pair(
            "guideline of every year", reference("Standards of care for fatigue", volume: "37", issue: "S1"),
            reference("Standards of care for fatigue", year: 2016, volume: "38", issue: "S1")),
        Pair(
            "guideline of every year, one without place", reference("Standards of care for fatigue", volume: "37"),
            reference("Standards of care for fatigue", year: 2016)),
        Pair(
            "guideline of every year without places", reference("Standards of care for fatigue"),
            reference("Standards of care for fatigue", year: 2016)),
        Pair(
            "updates of a Cochrane review", cochrane(2014, issue: "3", doi: "10.1002/14651858.cd001234.pub2"),
            cochrane(2019, issue: "8", doi: "10.1002/14651858.cd001234.pub3")),
        Pair("updates of a Cochrane review without DOIs", cochrane(2014, issue: "3"), cochrane(2019, issue: "8")),
        Pair("updates of a Cochrane review, the year after", cochrane(2014, issue: "3"), cochrane(2015, issue: "8")),
        Pair(
            "erratum by type alone", reference(flow, by: team) { $0.publicationTypes = ["Published Erratum"] },
            reference(flow, by: team)),
        Pair(
            "letter by type alone", reference(flow, by: team, volume: "7") { $0.publicationTypes = ["Letter"] },
            reference(flow, by: team) { $0.publicationTypes = ["Randomized Controlled Trial"] }),
        Pair(
            "editorial by type alone", reference(flow, by: team) { $0.publicationTypes = ["Editorial"] },
            reference(flow, by: team) { $0.publicationTypes = ["Review"] }),
        Pair(
            "preprints of two works",
            reference(flow, by: team, in: "medRxiv", doi: "10.1101/2015.1.2"),
            reference(flow + " with sensors", by: team, in: "medRxiv", doi: "10.1101/2015.1.3")),
        Pair(
            "a title and nothing else", reference(flow, by: [], in: nil, year: nil),
            reference(flow, by: [], in: nil, year: nil, volume: "3")),
        Pair("no author, other year", reference(flow, by: []), reference(flow, by: [], year: 2016)),
        Pair("no container, other year", reference(flow, in: nil), reference(flow, in: nil, year: 2016)),
        Pair(
            "a talk and a paper", reference(flow, by: team, in: nil, type: .speech),
            reference(flow, by: team, in: "Brain", volume: "138", page: "1-9")),
        Pair(
            "a trial's registration and its report",
            reference(flow, by: team, in: "ClinicalTrials.gov"), reference(flow, by: team, in: "Brain")),
        Pair(
            "other PMIDs", reference(flow, by: team, pmid: "101"), reference(flow, by: team, pmid: "102")),
        Pair(
            "other given names", reference(flow, by: ["Wang, Xin"], in: nil),
            reference(flow, by: ["Wang, Yan"], in: nil)),
    ]

    private static func cochrane(_ year: Int, issue: String, doi: String? = nil) -> Reference {
        reference(
            "Exercise therapy for severe fatigue", by: team, in: "Cochrane Database of Systematic Reviews", year: year,
            volume: "\(year)", issue: issue, page: "CD001234", doi: doi)
    }

    @Test("one title in two places", arguments: places)
    func standing(_ pair: Pair) { staysApart(pair) }
}
