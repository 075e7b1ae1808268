import Bibliography
import Testing

@testable import Readers

@Suite struct CSLNoteTests {
    @Test(
        "variables in a note are taken out of it",
        arguments: [
            ("PMID: 1\nPMCID: PMC2", ["PMID=1", "PMCID=PMC2"], ""), ("original-date: 1990", ["original-date=1990"], ""),
            ("Original Date: 1990\n\nA remark: long.", ["original-date=1990"], "A remark: long."),
            ("A remark.\nPMID: 1", ["PMID=1"], "A remark."),
            ("See {:original-date: 1990} there", ["original-date=1990"], "See there"),
            ("{:DOI: 10.1/x}{:PMID:1}", ["DOI=10.1/x", "PMID=1"], ""),
            ("issued: 2001\nissued: 2002", ["issued=2001", "issued=2002"], ""),
            // What is no variable, or comes after running text, stays.
            ("Cited by: 7", [], "Cited by: 7"), ("One.\nTwo.\nvolume: 3", [], "One.\nTwo.\nvolume: 3"),
            ("One.\nTwo.\nPMID: 3", ["PMID=3"], "One.\nTwo."), ("https://a.example", [], "https://a.example"),
            ("{:x y}", [], "{:x y}"), ("volume: 9", [], "volume: 9"),
        ])
    func notes(_ note: String, _ variables: [String], _ rest: String) {
        let read = CSLNote(note) { $0 != "volume" }
        #expect(read.variables.map { "\($0.name)=\($0.value)" } == variables)
        #expect(read.rest == rest)
    }

    @Test func `they go where members of their name go`() throws {
        let note =
            #"PMID: 12\neditor: Doe || Jane\neditor: A Service\noriginal-date: 1990-05\nevent-place: Ulm\nvolume: 3\nA remark."#
        let reading = try JSONReading(#"{"id":"x","type":"book","title":"A","volume":"2","note":"\#(note)"}"#)
        let reference = try #require(reading.references.first)
        #expect(reference.identifiers.pmid == "12")
        #expect(
            reference.contributors == [
                Contributor(PersonName(family: "Doe", given: "Jane"), role: .editor),
                Contributor(PersonName(literal: "A Service"), role: .editor),
            ])
        #expect(reference.otherDates == [DatedEvent("original", PartialDate(year: 1990, month: 5))])
        // The item has a volume of its own, so the note keeps its.
        #expect(reference.volume == "2")
        #expect(
            reference.unmapped == [UnmappedField("note", "volume: 3\nA remark."), UnmappedField("event-place", "Ulm")])
    }
}
