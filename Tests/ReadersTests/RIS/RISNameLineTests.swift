import Bibliography
import Testing

@testable import Readers

/// The names as "Family, Given", a group's as it is; ORCID iD and affiliations behind bars.
private func read(_ text: String, isOneName: Bool = false) -> [String] {
    let line = RISNameLine(text, isOneName: isOneName, role: .author)
    return line.contributors.map { contributor in
        let name = contributor.name
        let parts = [name.nonDroppingParticle, name.family].compactMap { $0 }.joined(separator: " ")
        let written =
            name.literal
            ?? [parts, name.given ?? "", name.suffix ?? ""].filter { !$0.isEmpty }
            .joined(separator: ", ")
        return ([written, contributor.orcid] + contributor.affiliations.map(\.text)).compactMap { $0 }
            .joined(separator: " | ")
    } + (line.hasMore ? ["…"] : [])
}

@Suite struct RISNameLineTests {
    @Test(
        "a line names one person, or says plainly that it names several",
        arguments: [
            ("Smith, John", ["Smith, John"]), ("Smith, John, Jr.", ["Smith, John, Jr."]),
            ("Smith,J.A.", ["Smith, J.A."]), ("Smith JA", ["Smith, JA"]),
            ("Smith, J; Jones, K; Brown, L", ["Smith, J", "Jones, K", "Brown, L"]),
            ("Smith, J.; Jones, K., et al.", ["Smith, J.", "Jones, K.", "…"]),
            ("Smith, J. and Jones, K.", ["Smith, J.", "Jones, K."]),
            ("Smith, J., Jones, K. & Brown, L.", ["Smith, J.", "Jones, K.", "Brown, L."]),
            ("Author,Name;", ["Author, Name"]), ("World Health Organization", ["World Health Organization"]),
            ("Department of Sleep and Rest, Ministry of Health", ["Department of Sleep and Rest, Ministry of Health"]),
            ("Rest, Sleep and Calm Study Group", ["Rest, Sleep and Calm Study Group"]), ("et al.", ["…"]),
            ("Anonymous", []),
        ])
    func names(_ text: String, _ expected: [String]) {
        #expect(read(text) == expected)
    }

    @Test(
        "what stands beside a name belongs to it",
        arguments: [
            ("Smith, John (0000-0002-1825-0097)", "Smith, John | 0000-0002-1825-0097"),
            ("Smith, John https://orcid.org/0000-0002-1825-0097", "Smith, John | 0000-0002-1825-0097"),
            ("Smith, John [ORCID: 0000-0002-1825-0097]", "Smith, John | 0000-0002-1825-0097"),
            ("Smith, John, 0000-0002-1825-0097", "Smith, John | 0000-0002-1825-0097"),
            ("Brown, L. [University of Rest]", "Brown, L. | University of Rest"),
            (
                "Green, M., University of Rest, Department of Sleep",
                "Green, M. | University of Rest, Department of Sleep"
            ),
        ])
    func remarks(_ text: String, _ expected: String) {
        #expect(read(text) == [expected])
    }

    @Test func `with further names on other lines, a comma parts family and given names`() {
        #expect(read("Fabricius C., Efraín R.", isOneName: true) == ["Fabricius C., Efraín R."])
        #expect(read("Fabricius C, Efraín R").count == 2)
    }
}
