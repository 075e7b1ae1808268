import DOIRegistry
import Testing

@Suite("Record and registered work")
struct WorkComparisonTests {
    /// A record, a registered work, and whether they are one.
    struct Case: Sendable {
        var ours: String
        var theirs: String
        var authors: (String?, String?) = ("Ito Ken", "Ito")
        var years: (Int?, Int?) = (2020, 2020)
        var isTranslated = false
        var verdict: Bool?
    }

    private static let long = "Sleep and exertion in people with chronic fatigue after an infection"

    @Test(
        "the same work, however it is spelled",
        arguments: [
            Case(ours: long, theirs: long.uppercased() + ".", verdict: true),
            Case(
                ours: "Rest & exertion in β2 carriers", theirs: "Rest &amp; <i>exertion</i> in beta2 carriers",
                verdict: true),
            Case(ours: "Post-exertional malaise in adults", theirs: "Postexertional malaise in adults", verdict: true),
            Case(ours: "Pacing in ill people: a cohort study", theirs: "Pacing in ill people", verdict: true),
            Case(
                ours: "A randomized trial of rest in older adults",
                theirs: "A randomised trial of rest in older adults", verdict: true),
            Case(ours: "RETRACTED: " + long, theirs: long, verdict: true),
            // Online and printed publication; an old volume dated by its scan; one that names no author.
            Case(ours: long, theirs: long, years: (2019, 2021), verdict: true),
            Case(
                ours: "Neurasthenia in young soldiers", theirs: "Neurasthenia in young soldiers", years: (1919, 2009),
                verdict: true),
            Case(ours: long, theirs: long, authors: (nil, "Ito"), verdict: true),
            // A group before the persons; a name the other way round; an umlaut written out; a particle left out.
            Case(ours: long, theirs: long, authors: ("Sleep Consortium", "Ito"), verdict: true),
            Case(ours: long, theirs: long, authors: ("Wei Zhang", "Wei"), verdict: true),
            Case(
                ours: "Grip strength over a week", theirs: "Grip strength over a week", authors: ("Löhn A", "Loehn"),
                verdict: true),
            Case(
                ours: "Grip strength over a week", theirs: "Grip strength over a week",
                authors: ("van Campen C", "Campen"), verdict: true),
            Case(ours: "Editorial", theirs: "Editorial", verdict: true),
        ])
    func isSame(_ one: Case) { #expect(verdict(one) == one.verdict) }

    @Test(
        "another work, however alike it is",
        arguments: [
            Case(ours: long, theirs: "Sleep in winter", verdict: false),
            Case(ours: long, theirs: long, authors: ("Ito", "Berg"), years: (2020, 2011), verdict: false),
            Case(ours: "Editorial", theirs: "Editorial", years: (2020, 2015), verdict: false),
            Case(
                ours: "Chronic fatigue syndrome", theirs: "Chronic fatigue syndrome", authors: ("Ito", "Berg"),
                verdict: false),
            Case(
                ours: "Chronic fatigue syndrome in adults", theirs: "Chronic fatigue syndrome in adults",
                authors: ("Ito", "Berg"), years: (2020, 2001), verdict: false),
            Case(
                ours: "Pacing in ill people", theirs: "Pacing in ill people: ten years on", authors: ("Ito", "Berg"),
                verdict: false),
            Case(
                ours: "Sleep and pain in adolescents with fatigue over a year",
                theirs: "Sleep and pain in adults with fatigue over a year", verdict: false),
            Case(
                ours: "Sleep and pain in people with fatigue, part 1",
                theirs: "Sleep and pain in people with fatigue, part 2", verdict: false),
            Case(
                ours: "Hypotension and heart rate in upright people",
                theirs: "Hypertension and heart rate in upright people", verdict: false),
        ])
    func isAnother(_ one: Case) { #expect(verdict(one) == one.verdict) }

    @Test(
        "what can't be told is not told",
        arguments: [
            Case(ours: "", theirs: long), Case(ours: long, theirs: ""),
            Case(ours: "Editorial", theirs: "Editorial", authors: (nil, nil), years: (nil, nil)),
            Case(
                ours: "Chronic fatigue syndrome in adults", theirs: "Chronic fatigue syndrome in adults",
                authors: ("Ito", "Berg")),
            Case(ours: "Pacing in ill people", theirs: "Pacing in ill people: ten years on", years: (2010, 2020)),
            Case(ours: "Sleep of ill people", theirs: "Der Schlaf kranker Menschen", isTranslated: true),
        ])
    func isUnknown(_ one: Case) { #expect(verdict(one) == nil) }

    @Test("a translated title is compared in every language that either side states")
    func comparesLanguages() {
        let work = RegistryWork(titles: ["Sleep", "Der Schlaf kranker Menschen"], firstAuthor: "Ito", year: 2020)
        let titles = ["Sleep of ill people", "Der Schlaf kranker Menschen"]
        #expect(WorkComparison.matches(work, titles: titles, author: "Ito", year: 2020) == true)
        #expect(WorkComparison.matches(work, titles: [titles[0]], author: "Berg", year: 2020) == false)
    }

    private func verdict(_ one: Case) -> Bool? {
        let work = RegistryWork(titles: [one.theirs], firstAuthor: one.authors.1, year: one.years.1)
        return WorkComparison.matches(
            work, titles: [one.ours], isTranslated: one.isTranslated, author: one.authors.0, year: one.years.0)
    }
}
