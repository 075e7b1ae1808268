import Bibliography
import Testing

@Suite("JATS titles, abstracts and keywords")
struct JATSTextTests {
    @Test(
        "a title is read whole, without marks, markup or doubled formulas",
        arguments: [
            ("Vitamin D<sub>3</sub>  in\n <italic>ME</italic>", "Vitamin D3 in ME"),
            ("On <named-content content-type='x'>fatigue</named-content><break/>again", "On fatigue again"),
            ("Fatigue<xref ref-type='fn' rid='f'>*</xref><fn id='f'><p>Note</p></fn>", "Fatigue"),
            ("Fatigue<sup>†</sup>", "Fatigue"),
            ("A<sup>*</sup> search", "A* search"),
            ("Reply to Lee<xref ref-type='bibr' rid='b'>1</xref>", "Reply to Lee"),
            (
                "Of <alternatives><mml:math xmlns:mml='m'><mml:mi>x</mml:mi> <mml:mo>=</mml:mo><mml:annotation>no</mml:annotation></mml:math><tex-math>\\documentclass{a}\\begin{document}$x=$\\end{document}</tex-math><inline-graphic/></alternatives> two",
                "Of x= two"
            ),
            (
                "Of <inline-formula><tex-math>\\documentclass{a}\\begin{document}$$\\alpha_2$$\\end{document}</tex-math></inline-formula>",
                "Of α₂"
            ),
            ("<![CDATA[p < 0.05 & more]]>", "p < 0.05 & more"),
            ("<ruby><rb>疲労</rb><rp>(</rp><rt>hirō</rt><rp>)</rp></ruby>", "疲労"),
            ("Na&iuml;ve &alpha;-blockers", "Naïve α-blockers"),
        ])
    func readsTitle(_ title: String, expected: String) throws {
        let reference = try jatsReference("<title-group><article-title>\(title)</article-title></title-group>")
        #expect(reference.title == expected)
    }

    @Test func `subtitle, running head and translated titles have their own places`() throws {
        let reference = try jatsReference(
            """
            <title-group><article-title xml:lang="de">Müde</article-title><subtitle>eine Studie</subtitle>
            <trans-title-group xml:lang="en"><trans-title>Tired</trans-title><trans-subtitle>a study</trans-subtitle></trans-title-group>
            <trans-title xml:lang="fr">Fatigué</trans-title>
            <alt-title alt-title-type="left-running">Lee et al.</alt-title>
            <alt-title alt-title-type="right-running-head">Tired people</alt-title></title-group>
            """)
        #expect(reference.title == "Müde: eine Studie")
        #expect(reference.shortTitle == "Tired people")
        #expect(reference.translatedTitles.map(\.text) == ["Tired: a study", "Fatigué"])
        #expect(reference.translatedTitles.map(\.language) == ["en", "fr"])
    }

    @Test(
        "an abstract keeps its labels, however they are marked",
        arguments: [
            ("<p>One.</p><p>Two.</p>", "One.\nTwo."),
            (
                "<title>Abstract</title><sec><title>Aim:</title><p>See.</p></sec><sec><title>End</title><p>Seen.</p></sec>",
                "Aim: See.\nEnd: Seen."
            ),
            ("<p><bold>Aim:</bold> See.</p><p><bold>End.</bold> Seen.</p>", "Aim: See.\nEnd: Seen."),
            (
                "<p><bold>Aim</bold>: See. <bold>Methods</bold>: Ask. <italic>Results</italic> None.</p>",
                "Aim: See.\nMethods: Ask.\nResults: None."
            ),
            ("<p><bold>Objectives</bold> See.</p>", "Objectives: See."),
            ("<p><bold>ME</bold> is bad. So is <bold>CFS</bold>.</p>", "ME is bad. So is CFS."),
            ("<title>Aim</title><p>See.</p><title>End</title><p>Seen.</p>", "Aim: See.\nEnd: Seen."),
            ("<p><bold>Methods</bold></p><p>Ask.</p>", "Methods: Ask."),
            ("Bare <italic>text</italic>.", "Bare text."),
            ("<sec><title>Aim</title><p>See.</p></sec><p>Registered.</p>", "Aim: See.\nRegistered."),
            (
                "<sec><title>Aim</title><p>Of these: <list><list-item><p>one</p></list-item><list-item><p>two</p></list-item></list></p></sec>",
                "Aim: Of these:\none\ntwo"
            ),
            (
                "<object-id pub-id-type='doi'>10.1/x</object-id><p>One.</p><p><bold>DOI:</bold> <ext-link>http://dx.doi.org/10.1/x</ext-link></p>",
                "One."
            ),
            (
                "<p>criteria<sup><xref ref-type='bibr' rid='b'>1</xref>,<xref ref-type='bibr' rid='c'>2</xref></sup> of 10<sup>3</sup></p>",
                "criteria of 103"
            ),
        ])
    func readsAbstract(_ content: String, expected: String) throws {
        #expect(try jatsReference("<abstract>\(content)</abstract>").abstract.text == expected)
    }

    @Test func `every kind of abstract is kept apart`() throws {
        let kinds = ["toc", "graphical", "executive-summary", "plain-language-summary", "summary"]
        let typed = kinds.map { "<abstract abstract-type='\($0)'><p>\($0)</p></abstract>" }.joined()
        let reference = try jatsReference(
            typed + "<abstract><p>main</p></abstract><trans-abstract xml:lang='pt'><p>outro</p></trans-abstract>")
        #expect(reference.abstract.text == "main")
        #expect(reference.otherAbstracts.map(\.kind) == kinds + ["translated"])
        #expect(reference.otherAbstracts.last?.language == "pt")
    }

    @Test func `a summary is the abstract where there is no other`() throws {
        let reference = try jatsReference(
            "<abstract abstract-type='toc'><p>t</p></abstract><abstract abstract-type='summary'><p>s</p></abstract>")
        #expect(reference.abstract.text == "s")
        #expect(reference.otherAbstracts.map(\.kind) == ["toc"])
    }

    @Test func `keywords have kind and language, and topics are none`() throws {
        let reference = try jatsReference(
            """
            <article-categories><subj-group subj-group-type="heading"><subject>Article</subject><subj-group><subject>Inner</subject></subj-group></subj-group>
            <subj-group subj-group-type="Discipline"><subject>Biology</subject><subj-group><subject>Cells</subject></subj-group></subj-group></article-categories>
            <kwd-group kwd-group-type="author" xml:lang="en"><title>Keywords</title><kwd><italic>ME</italic>/CFS</kwd>
            <compound-kwd><compound-kwd-part content-type="code">D1</compound-kwd-part><compound-kwd-part content-type="text">sleep</compound-kwd-part></compound-kwd>
            <nested-kwd><kwd>pain</kwd><nested-kwd><kwd>back</kwd></nested-kwd></nested-kwd></kwd-group>
            <kwd-group xml:lang="pt"><kwd>fadiga; sono; dor.</kwd></kwd-group>
            <kwd-group><unstructured-kwd-group>one, two</unstructured-kwd-group></kwd-group>
            """)
        #expect(
            reference.keywords.map(\.text)
                == ["ME/CFS", "sleep", "pain", "back", "fadiga", "sono", "dor", "one", "two"])
        #expect(reference.keywords.first == Keyword("ME/CFS", kind: "author", language: "en"))
        #expect(reference.keywords[4].language == "pt")
        #expect(reference.publicationTypes == ["Article", "Inner"])
        #expect(reference.unmapped.map(\.value) == ["Biology", "Biology/Cells"])
    }
}
