import Bibliography
import Normalization
import Testing

@Suite("Lessons of records on journals")
struct JournalLessonsTests {
    private let known = JournalAuthority([
        Journal(title: "Frontiers in Physiology", abbreviation: "Front Physiol", issnElectronic: "1664-042X")
    ])

    private func record(
        _ title: String?, _ abbreviation: String? = nil, _ issn: String..., type: ReferenceType = .articleJournal
    ) -> Reference {
        var reference = Reference(id: "r", source: RecordSource(format: .ris, file: "a.ris", record: 1))
        reference.type = type
        (reference.container.title, reference.container.abbreviation) = (title, abbreviation)
        reference.container.issn = issn
        return reference
    }

    private func lessons(_ records: [Reference]) -> JournalLessons {
        var lessons = JournalLessons(beside: known)
        for record in records { lessons.take(record, from: "zotero r") }
        return lessons
    }

    private var teacher: Reference { record("Annals of Slow Walking", "Ann Slow Walk", "0317-8471") }

    @Test("a record with title, abbreviation and ISSN teaches, and what others lack is completed")
    func completes() {
        let completion = lessons([teacher]).completion
        let (titled, changes) = completion.completed(record("Annals of slow walking").container)
        #expect(changes.map(\.rule) == ["journal-taught-abbreviation", "journal-taught-issn"])
        // The title stays as the record writes it.
        #expect(titled.title == "Annals of slow walking")
        #expect(titled.abbreviation == "Ann Slow Walk")
        #expect(titled.issn == ["0317-8471"])
        #expect(completion.completed(titled).changes.isEmpty)
        let (short, steps) = completion.completed(record("Ann. Slow Walk.").container)
        #expect(short.title == "Annals of Slow Walking")
        #expect(steps.map(\.from) == ["Ann. Slow Walk.", nil, nil])
        #expect(completion.completed(teacher.container).changes.isEmpty)
        #expect(completion.completed(Container()).changes.isEmpty)
    }

    @Test("what is not a whole lesson teaches nothing")
    func refuses() {
        let records = [
            record("Annals of Slow Walking", "Ann Slow Walk"), record("Annals of Slow Walking", nil, "0317-8471"),
            record(nil, "Ann Slow Walk", "0317-8471"),
            // A wrong check digit; the title once more; something else; a book.
            record("Annals of Slow Walking", "Ann Slow Walk", "0317-8472"),
            record("Annals of Slow Walking", "Annals of Slow Walking", "0317-8471"),
            record("Annals of Slow Walking", "vol. 7", "0317-8471"),
            record("Annals of Slow Walking", "Ann Slow Walk", "0317-8471", type: .chapter),
        ]
        #expect(lessons(records).witnesses.isEmpty)
        #expect(lessons([record("Walking", "Walking", "0317-8471")]).witnesses.count == 1)
    }

    @Test("a journal that a list knows is neither learned nor touched")
    func leavesKnownAlone() {
        let lessons = lessons([
            record("Frontiers in Physiology", "Frontiers Physiol", "0317-8471"),
            record("Frontiers of Walking", "Front Walk", "1664-042X"),
        ])
        #expect(lessons.witnesses.isEmpty)
        let other = record("Frontiers in Physiology").container
        #expect(self.lessons([teacher]).completion.completed(other).container == other)
    }

    @Test("lessons that contradict each other stay side by side, and none is used")
    func keepsConflicts() {
        let rival = record("Annals of Slow Walking", "Ann Slow Wlkg", "0317-8471")
        let lessons = lessons([teacher, rival, teacher])
        #expect(lessons.witnesses.values.map(\.count).sorted() == [1, 2])
        #expect(lessons.disputed.count == 2)
        #expect(lessons.journals.isEmpty)
        #expect(lessons.completion.completed(record("Annals of Slow Walking").container).changes.isEmpty)
    }

    @Test("an ISSN that two titles claim is neither's, and spellings of one form are one")
    func settlesISSN() {
        let records = [
            teacher, teacher, record("Annals of slow walking", "Ann. Slow Walk.", "2434-561X"),
            record("Slow Walking Letters", "Slow Walk Lett", "0317-8471"),
        ]
        let journals = lessons(records).journals
        #expect(journals == lessons(records.reversed()).journals)
        #expect(journals.map(\.title) == ["Annals of Slow Walking", "Slow Walking Letters"])
        #expect(journals.map(\.issns) == [["2434-561X"], []])
        #expect(journals.first?.abbreviation == "Ann Slow Walk")
    }
}
