import Bibliography
import Testing
import Writers

@Suite("From a reference to JATS and back")
struct JATSRoundTripTests {
    @Test func `all comes back equal`() throws {
        try Rereading.check(.jats) { reference in
            var held = reference
            held.source.database = nil
            return held
        }
    }
}
