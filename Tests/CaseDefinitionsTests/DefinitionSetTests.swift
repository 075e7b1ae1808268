import Bibliography
import CaseDefinitions
import Testing

@Suite("The file of case definitions")
struct DefinitionSetTests {
    static let entry = """
        version: "1"
        definitions:
          - id: north-2030
            name: Northern criteria
            citation: North A 2030
            year: 2030
            pem: required
            clause: PEM is compulsory.
            ruling: required
            contested: false
            confidence: seen
            source: the paper
            reason: Everybody must have PEM.
            aliases:
              - Northern criteria
        """

    @Test func `the built-in file holds every definition, each with a reason`() throws {
        let set = try DefinitionSet.builtIn()
        #expect(set.definitions.count == 33)
        #expect(set.definitions.allSatisfy { $0.reason.hasSuffix(".") && !$0.aliases.isEmpty })
        #expect(try #require(set["ccc-2003"]).note?.contains("NICE 2007") == true)
        #expect(set["jp-mhlw-2016"]?.machineRuling == .unstated)
    }

    @Test func `a definition added to the file works without code`() throws {
        let classifier = PEMClassifier(definitions: try DefinitionSet(yaml: Self.entry, file: "own.yaml"))
        let answer = classifier.assess(
            StudyText(title: "A study of ME/CFS", methods: "All patients met the Northern criteria."))
        #expect(answer.status == .required)
        #expect(answer.definitions.map(\.id) == ["north-2030"])
        #expect(answer.rulesetVersion == "1")
    }

    @Test func `a requiring definition whose clause was not read promises nothing`() throws {
        let yaml = Self.entry.replacing("confidence: seen", with: "confidence: memory")
        let classifier = PEMClassifier(definitions: try DefinitionSet(yaml: yaml, file: "own.yaml"))
        let answer = classifier.assess(
            StudyText(title: "A study of ME/CFS", methods: "All patients met the Northern criteria."))
        #expect(answer.status == .unstated)
    }

    @Test(
        "a mistake is reported with its line",
        arguments: [
            ("ruling: required", "ruling: maybe", "own.yaml:9: error: `ruling` is required, not-required or unstated"),
            ("confidence: seen", "confidence: sure", "own.yaml:11: error: `confidence` is seen, named or memory"),
            ("contested: false", "contested: perhaps", "own.yaml:10: error: `contested` must be true or false"),
            ("year: 2030", "year: soon", "own.yaml:6: error: `year` must be a year"),
            ("    name: Northern criteria\n", "", "own.yaml:3: error: `name` is missing"),
            ("id: north-2030", "id: North 2030", "own.yaml:3: error: an id has small letters, digits and hyphens"),
            ("clause:", "clauses:", "own.yaml:8: error: the key `clauses` is not known"),
            (
                "- Northern criteria", "- {text: Northern, befor: [criteria]}",
                "own.yaml:15: error: the key `befor` is not known"
            ),
            (
                "- Northern criteria", "- {text: Northern, from: 2031, to: 2030}",
                "own.yaml:15: error: `from` is later than `to`"
            ),
            ("version: \"1\"\n", "", "own.yaml:1: error: `version` is missing"),
        ])
    func reports(_ right: String, _ wrong: String, _ message: String) throws {
        let error = #expect(throws: DefinitionFileError.self) {
            try DefinitionSet(yaml: Self.entry.replacing(right, with: wrong), file: "own.yaml")
        }
        #expect(error?.description == message)
    }

    @Test func `an id that is there twice and text that is no YAML are mistakes`() {
        let second = Self.entry.split(separator: "\n").dropFirst(2).joined(separator: "\n")
        #expect(throws: DefinitionFileError.self) {
            try DefinitionSet(yaml: Self.entry + "\n" + second, file: "own.yaml")
        }
        #expect(throws: DefinitionFileError.self) { try DefinitionSet(yaml: "version: [", file: "own.yaml") }
        #expect(throws: DefinitionFileError.self) { try DefinitionSet(yaml: "", file: "own.yaml") }
    }
}
