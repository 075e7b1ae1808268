import Bibliography
import Testing

@testable import Readers

@Suite struct CSLNameValueTests {
    @Test(
        "a name is read in its parts",
        arguments: [
            (
                #"{"family":"Gogh","given":"Vincent","non-dropping-particle":"van"}"#,
                ["Gogh", "Vincent", nil, nil, "van"]
            ),
            (
                #"{"family":"Humboldt","given":"Alexander","dropping-particle":"von"}"#,
                ["Humboldt", "Alexander", nil, "von"]
            ),
            (
                #"{"family":"King","given":"Martin Luther","suffix":"Jr.","comma-suffix":true}"#,
                ["King", "Martin Luther", "Jr."]
            ),
            // citeproc-js, parseNames: particles in front of the family name and behind the given one.
            (#"{"family":"van der Berg","given":"A"}"#, ["Berg", "A", nil, nil, "van der"]),
            (#"{"family":"d'Annunzio","given":"G"}"#, ["Annunzio", "G", nil, nil, "d'"]),
            (#"{"family":"’t Hooft","given":"G"}"#, ["Hooft", "G", nil, nil, "’t"]),
            (#"{"family":"Beethoven","given":"Ludwig van"}"#, ["Beethoven", "Ludwig", nil, "van"]),
            (
                #"{"family":"Fontaine","given":"Jean de","non-dropping-particle":"La"}"#,
                ["Fontaine", "Jean", nil, "de", "La"]
            ),
            (#"{"family":"\"van der Berg\"","given":"A"}"#, ["van der Berg", "A"]),
            (#"{"family":"van der Berg","given":"A","parse-names":false}"#, ["van der Berg", "A"]),
            (#"{"family":"De Meirleir","given":"K"}"#, ["De Meirleir", "K"]),
            (#"{"family":"Doe","given":"John, Jr."}"#, ["Doe", "John", "Jr."]),
            (#"{"family":"Doe","given":"John,! III"}"#, ["Doe", "John", "III"]),
            (#"{"family":"Doe","given":"John Jr."}"#, ["Doe", "John", "Jr."]),
            (#"{"family":"Doe","given":"John Q. Jr., Ph.D."}"#, ["Doe", "John Q.", "Jr., Ph.D."]),
            (#"{"family":"Doe","given":"John","literal":"John Doe"}"#, ["Doe", "John"]),
            (#"{"family":"毛","given":"泽东","static-ordering":true}"#, ["毛", "泽东"]), (#"{"family":"Plato"}"#, ["Plato"]),
            (#"{"given":"Jo"}"#, [nil, "Jo"]),
        ] as [(String, [String?])])
    func people(_ json: String, _ expected: [String?]) throws {
        let parts = expected + Array(repeating: nil, count: 5 - expected.count)
        let name = PersonName(
            family: parts[0], given: parts[1], suffix: parts[2], droppingParticle: parts[3],
            nonDroppingParticle: parts[4])
        #expect(try contributors(json) == [name])
    }

    @Test(
        "groups stay whole",
        arguments: [
            #"{"literal":"van der Group, Inc."}"#, #"{"family":"van der Group, Inc.","isInstitution":true}"#,
            #"{"name":"van der Group, Inc."}"#,
        ])
    func groups(_ json: String) throws {
        #expect(try contributors(json) == [PersonName(literal: "van der Group, Inc.")])
    }

    @Test(
        "a name in one text is read by its form",
        arguments: [
            (#""Doe, Jane""#, "Doe|Jane"), (#""Jane Doe""#, "Doe|Jane"), (#"{},null,"","Jane Doe""#, "Doe|Jane"),
        ])
    func texts(_ json: String, _ expected: String) throws {
        #expect(try contributors(json).map { "\($0.family ?? "")|\($0.given ?? "")" } == [expected])
    }

    private func contributors(_ json: String) throws -> [PersonName] {
        let reading = try JSONReading(#"[{"id":"x","type":"book","author":[\#(json)]}]"#)
        return try #require(reading.references.first).contributors.map(\.name)
    }
}
