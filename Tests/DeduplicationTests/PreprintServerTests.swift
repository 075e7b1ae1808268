import Bibliography
import Deduplication
import Testing

@Suite("Preprints")
struct PreprintServerTests {
    @Test(
        "a DOI tells a preprint",
        arguments: [
            ("10.1101/2020.05.01.20087619", true), ("10.1101/019190", true), ("10.1101/gr.123456.120", false),
            ("10.21203/rs.3.rs-12345/v1", true), ("10.3389/fphys.2025.1693589", false), ("10.64898/2026.01.01.1", true),
        ])
    func byDOI(_ doi: String, isPreprint: Bool) {
        #expect(reference("A title", in: nil, doi: doi).isPreprint == isPreprint)
    }

    @Test func `so does the name of the server, or a publication type without a journal`() {
        var reference = reference("A title", in: "medRxiv")
        #expect(reference.isPreprint)
        #expect(reference.preprintServer?.name == "medRxiv")
        reference.container.title = nil
        reference.publicationTypes = ["Preprint"]
        #expect(reference.isPreprint)
        reference.container.title = "Frontiers in physiology"
        #expect(!reference.isPreprint)
    }
}
