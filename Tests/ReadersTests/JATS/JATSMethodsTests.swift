import Bibliography
import Testing

@Suite("JATS methods text")
struct JATSMethodsTests {
    @Test(
        "methods are found by type, by title and in nested sections",
        arguments: [
            ("<sec sec-type='materials|methods'><title>How</title><p>x</p></sec>", "How: x"),
            ("<sec sec-type='Methods'><p>x</p></sec>", "x"),
            ("<sec><title>2. Patients and Methods</title><p>x</p></sec>", "2. Patients and Methods: x"),
            ("<sec><title>Study population</title><p>x</p></sec>", "Study population: x"),
            ("<sec><title>Population density</title><p>x</p></sec>", ""),
            ("<sec><title>Results in patients</title><p>x</p></sec>", ""),
            ("<sec><title>Limitations of the methods</title><p>x</p></sec>", ""),
            ("<sec sec-type='results'><title>Participants</title><p>x</p></sec>", ""),
            ("<sec><title>Results</title><sec><title>Participants</title><p>x</p></sec></sec>", ""),
            (
                "<sec><title>Study 1</title><p>no</p><sec><title>Methods</title><p>x</p><sec><title>Sample</title><p>y</p></sec></sec><sec><title>Results</title><p>no</p></sec></sec>",
                "Methods: x\nSample: y"
            ),
            (
                "<sec><title>Methods</title><p><bold>Participants.</bold> Forty.</p><p><italic>Setting:</italic> Oslo.</p></sec>",
                "Methods: Participants. Forty.\nSetting: Oslo."
            ),
            (
                "<sec><title>Methods</title><boxed-text><caption><title>Box 1</title></caption><list><list-item><p>PEM</p></list-item></list></boxed-text><p>x</p><fig><p>no</p></fig></sec>",
                "Methods\nBox 1: PEM\nx"
            ),
            ("<boxed-text><title>Inclusion criteria</title><p>x</p></boxed-text>", "Inclusion criteria: x"),
            (
                "<p>We saw patients.</p><p>Patients were recruited in Ulm and met the CCC.</p>",
                "Patients were recruited in Ulm and met the CCC."
            ),
            (
                "<p>Patients were recruited.</p><sec><title>Discussion</title><sec><title>More</title></sec></sec>",
                "Patients were recruited."
            ),
            ("<p>Patients were recruited.</p><sec><title>Methods</title><p>x</p></sec>", "Methods: x"),
        ])
    func readsMethods(_ body: String, expected: String) throws {
        let reference = try jatsReference("<title-group/>", after: "<body>\(body)</body>")
        #expect(reference.methods.text == expected)
    }

    @Test func `methods behind the text are read, and references are not`() throws {
        let back =
            "<back><sec sec-type='methods'><title>Online methods</title><p>x</p></sec><sec><title>Notes</title><p>n</p></sec>"
            + "<ref-list><ref><mixed-citation>r</mixed-citation></ref></ref-list></back>"
        let reference = try jatsReference(
            "<title-group/>", after: "<body><sec><title>Intro</title><p>i</p></sec></body>" + back)
        #expect(reference.methods.text == "Online methods: x")
    }
}
