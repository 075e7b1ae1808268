import Bibliography
import Testing

/// Names and roles as one line, "Löhn,Matthias,Jr:author".
private func shown(_ reference: Reference) -> [String] {
    reference.contributors.map { contributor in
        let name = contributor.name
        let words = [name.literal ?? name.family, name.given, name.suffix].compactMap { $0 }
        return words.joined(separator: ",") + ":" + contributor.role.rawValue
    }
}

@Suite("JATS contributors")
struct JATSContributorTests {
    @Test(
        "every form of a name is read, with its role",
        arguments: [
            (
                "<contrib><name><surname>Lee</surname><given-names>Ann</given-names></name></contrib>",
                ["Lee,Ann:author"]
            ),
            (
                "<contrib contrib-type='author'><name><surname>Lee</surname><given-names/><suffix>Jr</suffix></name><degrees>MD</degrees><role>Writing</role></contrib>",
                ["Lee,Jr:author"]
            ),
            (
                "<contrib><string-name><given-names>Ann</given-names> <surname>Lee</surname></string-name></contrib>",
                ["Lee,Ann:author"]
            ),
            ("<contrib><string-name>Ann B Lee</string-name></contrib>", ["Lee,Ann B:author"]),
            ("<contrib><string-name>Plato</string-name></contrib>", ["Plato:author"]),
            (
                "<contrib><name-alternatives><name name-style='eastern' xml:lang='ja-Jpan'><surname>中西</surname><given-names>秀彦</given-names></name><name name-style='western' xml:lang='en'><surname>Nakanishi</surname><given-names>Hidehiko</given-names></name><name name-style='eastern' xml:lang='ja-Kana'><surname>ナカニシ</surname></name></name-alternatives></contrib>",
                ["Nakanishi,Hidehiko:author"]
            ),
            (
                "<contrib contrib-type='collab'><collab>The ME Group,<contrib-group><contrib contrib-type='author'><name><surname>Member</surname></name></contrib><contrib contrib-type='author'><collab>Inner Group</collab></contrib></contrib-group></collab></contrib>",
                ["The ME Group:author", "Member:investigator", "Inner Group:investigator"]
            ),
            (
                "<contrib><collab-alternatives><collab>Gruppe</collab><collab xml:lang='en'>Group</collab></collab-alternatives></contrib>",
                ["Gruppe:author"]
            ),
            (
                "<contrib><name><surname>Lee</surname></name><on-behalf-of>on behalf of the Fatigue Team</on-behalf-of></contrib>",
                ["Lee:author", "Fatigue Team:author"]
            ),
            (
                "<contrib><name><surname>Lee</surname></name><collab>Fatigue Team</collab></contrib><on-behalf-of>for the Fatigue Team</on-behalf-of>",
                ["Lee:author", "Fatigue Team:author"]
            ),
            ("<contrib><anonymous/></contrib>", ["Anonymous:author"]),
            (
                "<contrib contrib-type='author non-byline'><name><surname>Lee</surname></name></contrib>",
                ["Lee:investigator"]
            ),
            (
                "<contrib contrib-type='senior_editor'><name><surname>Ed</surname></name></contrib><contrib contrib-type='reviewer'><name><surname>Rev</surname></name></contrib><contrib contrib-type='translator'><name><surname>Tra</surname></name></contrib>",
                ["Ed:editor", "Rev:contributor", "Tra:translator"]
            ),
            ("<contrib><name><surname>Ed</surname></name><role>Academic Editor</role></contrib>", ["Ed:editor"]),
            ("<collab>Bare Group</collab>", ["Bare Group:author"]),
        ])
    func readsNames(_ group: String, expected: [String]) throws {
        #expect(shown(try jatsReference("<contrib-group>\(group)</contrib-group>")) == expected)
    }

    @Test func `a group of editors is none of authors, and et al goes on`() throws {
        let reference = try jatsReference(
            """
            <contrib-group><contrib><name><surname>Lee</surname></name><etal/></contrib></contrib-group>
            <contrib-group content-type="section"><contrib><name><surname>Ed</surname></name></contrib></contrib-group>
            """)
        #expect(shown(reference) == ["Lee:author", "Ed:editor"])
        #expect(reference.hasMoreContributors)
    }

    @Test(
        "an ORCID iD is found in every spelling",
        arguments: [
            "<contrib-id contrib-id-type='orcid'>0000-0002-1825-0097</contrib-id>",
            "<contrib-id contrib-id-type='ORCID' authenticated='true'>http://orcid.org/0000-0002-1825-0097 </contrib-id>",
            "<contrib-id contrib-id-type='ORID'>https://orcid.org/0000-0002-1825-0097</contrib-id>",
            "<contrib-id contrib-id-type='scopus'>77</contrib-id><contrib-id>https://orcid.org/0000-0002-1825-0097</contrib-id>",
            "<contrib-id contrib-id-type='https://orcid.org'>0000-0002-1825-0097</contrib-id>",
            "<contrib-id contrib-id-type='orcid'>orcid: 0000 0002 1825 0097</contrib-id>",
            "<uri content-type='orcid' xlink:href='http://orcid.org/0000-0002-1825-0097'/>",
            "<ext-link ext-link-type='uri' xlink:href='https://orcid.org/0000-0002-1825-0097'>iD</ext-link>",
        ])
    func readsORCID(_ element: String) throws {
        let reference = try jatsReference(
            "<contrib-group><contrib><name><surname>Lee</surname></name>\(element)</contrib></contrib-group>")
        #expect(reference.contributors.first?.orcid == "0000-0002-1825-0097")
    }

    @Test(
        "affiliations are found by reference, inside, of the group and of the article",
        arguments: [
            (
                "<contrib-group><contrib>N<xref ref-type='aff' rid='a b'/></contrib></contrib-group><aff id='a'><label>1</label>Oslo,  Norway;</aff><aff id='b'><sup>b</sup><institution>Ulm University</institution><city>Ulm</city></aff>",
                ["Oslo, Norway", "Ulm University, Ulm"]
            ),
            (
                "<contrib-group><contrib>N<xref rid='a'><sup>1</sup></xref></contrib><aff id='a'>Oslo</aff></contrib-group>",
                ["Oslo"]
            ),
            ("<contrib-group><contrib>N<aff>Oslo</aff></contrib></contrib-group>", ["Oslo"]),
            ("<contrib-group><contrib>N</contrib><aff>Oslo</aff></contrib-group>", ["Oslo"]),
            ("<contrib-group><contrib>N</contrib></contrib-group><aff>Oslo</aff>", ["Oslo"]),
            ("<contrib-group><contrib>N</contrib></contrib-group><aff id='a'>Oslo</aff>", []),
            (
                "<contrib-group><contrib>N<address><institution>Oslo</institution><email>a@b.org</email></address></contrib></contrib-group>",
                ["Oslo"]
            ),
            (
                "<contrib-group><contrib>N<xref ref-type='aff' rid='x'/></contrib></contrib-group><aff-alternatives id='x'><aff>Universität Ulm</aff><aff xml:lang='en'>Ulm University</aff></aff-alternatives>",
                ["Universität Ulm"]
            ),
            (
                "<contrib-group><contrib>N<xref ref-type='aff' rid='x'/></contrib></contrib-group><aff id='x'><label>a</label><institution content-type='original'>Dept of Sleep, Some University, Lima, Peru</institution><institution content-type='orgname'>Some University</institution><addr-line><named-content content-type='city'>Lima</named-content></addr-line><country country='PE'>Peru</country></aff>",
                ["Dept of Sleep, Some University, Lima, Peru"]
            ),
        ])
    func readsAffiliations(_ meta: String, expected: [String]) throws {
        let meta = meta.replacing("N", with: "<name><surname>Lee</surname></name>", maxReplacements: 1)
        let affiliations = try jatsReference(meta).contributors.first?.affiliations.map(\.text)
        #expect(affiliations == expected)
    }

    @Test func `an institution's ROR and the country are told, other identifiers left out`() throws {
        let reference = try jatsReference(
            """
            <contrib-group><contrib><name><surname>Lee</surname></name><aff><institution-wrap>
            <institution-id institution-id-type="isni">0000000121885934</institution-id>
            <institution-id institution-id-type="ROR">https://ror.org/032000t02</institution-id>
            <institution>Ulm University</institution></institution-wrap><country country="DE"/></aff></contrib></contrib-group>
            """)
        let affiliation = try #require(reference.contributors.first?.affiliations.first)
        #expect(affiliation == Affiliation("Ulm University", ror: "https://ror.org/032000t02", country: "DE"))
    }

    @Test func `notes mark who corresponds, contributed equally or died`() throws {
        let reference = try jatsReference(
            """
            <contrib-group><contrib corresp="yes" equal-contrib="yes" deceased="yes"><name><surname>A</surname></name></contrib>
            <contrib><name><surname>B</surname></name><xref ref-type="corresp" rid="c"/><xref ref-type="fn" rid="e d"/></contrib>
            <contrib><name><surname>C</surname></name><xref ref-type="author-notes" rid="n"/></contrib></contrib-group>
            <author-notes><corresp id="c">To B: <bold>mail</bold> <email>b@example.org</email></corresp>
            <fn id="e" fn-type="con"><p>These authors contributed equally.</p></fn><fn id="d" fn-type="deceased"><p>Died in May.</p></fn>
            <fn id="n" fn-type="conflict"><p>None.</p></fn></author-notes>
            """)
        let flags = reference.contributors.map { [$0.isCorresponding, $0.isEqualContributor, $0.isDeceased] }
        #expect(flags == [[true, true, true], [true, true, true], [false, false, false]])
        #expect(reference.contributors[1].email == "b@example.org")
    }
}
