package import Bibliography

/// A server that posts works before peer review, and how its records are known.
package struct PreprintServer: Hashable, Sendable {
    /// The name that is shown.
    package let name: String
    /// What its DOIs begin with, in lower case.
    let doiPrefixes: [String]
    /// Other names that records give it, in lower case.
    var otherNames: [String] = []

    /// The servers that post biomedical, psychological and interdisciplinary works.
    ///
    /// bioRxiv and medRxiv share their prefixes, so that the name has to be stated; 10.1101 is also that of Cold Spring
    /// Harbor's journals, whose suffixes begin with letters.
    static let all: [PreprintServer] = [
        PreprintServer(
            name: "medRxiv", doiPrefixes: [], otherNames: ["medrxiv : the preprint server for health sciences"]),
        PreprintServer(name: "bioRxiv", doiPrefixes: [], otherNames: ["biorxiv : the preprint server for biology"]),
        PreprintServer(
            name: "Research Square", doiPrefixes: ["10.21203/rs."], otherNames: ["research square (research square)"]),
        PreprintServer(name: "Preprints.org", doiPrefixes: ["10.20944/preprints"], otherNames: ["preprints"]),
        PreprintServer(
            name: "SSRN", doiPrefixes: ["10.2139/ssrn"],
            otherNames: ["ssrn electronic journal", "social science research network"]),
        PreprintServer(name: "PsyArXiv", doiPrefixes: ["10.31234/osf.io"]),
        PreprintServer(name: "OSF Preprints", doiPrefixes: ["10.31219/osf.io"]),
        PreprintServer(name: "SocArXiv", doiPrefixes: ["10.31235/osf.io"]),
        PreprintServer(name: "arXiv", doiPrefixes: ["10.48550/arxiv"], otherNames: ["arxiv.org"]),
        PreprintServer(name: "ChemRxiv", doiPrefixes: ["10.26434/chemrxiv"]),
        PreprintServer(name: "Authorea", doiPrefixes: ["10.22541/au"]),
        PreprintServer(name: "TechRxiv", doiPrefixes: ["10.36227/techrxiv"]),
        PreprintServer(name: "PeerJ Preprints", doiPrefixes: ["10.7287/peerj.preprints"]),
        PreprintServer(name: "JMIR Preprints", doiPrefixes: ["10.2196/preprints"]),
        PreprintServer(name: "SciELO Preprints", doiPrefixes: ["10.1590/scielopreprints"]),
        PreprintServer(name: "EdArXiv", doiPrefixes: ["10.35542/osf.io"]),
        PreprintServer(name: "MediArXiv", doiPrefixes: ["10.31222/osf.io"]),
        PreprintServer(name: "SportRxiv", doiPrefixes: ["10.31237/osf.io", "10.51224/"]),
        PreprintServer(name: "ScienceOpen Preprints", doiPrefixes: ["10.14293/pr2199"]),
        PreprintServer(name: "EcoEvoRxiv", doiPrefixes: ["10.32942/"]),
        PreprintServer(name: "ChinaXiv", doiPrefixes: ["10.12074/"]),
        PreprintServer(name: "Qeios", doiPrefixes: ["10.32388/"]),
    ]

    private static let byName = Dictionary(
        all.flatMap { server in ([server.name.lowercased()] + server.otherNames).map { ($0, server) } },
        uniquingKeysWith: { first, _ in first })

    /// Finds the server of a name that a record gives as its container or publisher.
    package static func named(_ name: String) -> PreprintServer? {
        name.utf8.count <= 60 ? byName[name.lowercased()] : nil
    }

    /// Finds the server whose prefix a DOI bears.
    package static func owner(ofDOI doi: String) -> PreprintServer? {
        all.first { $0.doiPrefixes.contains { doi.hasPrefix($0) } }
    }

    /// True where a DOI in lower case is a server's.
    package static func owns(doi: String) -> Bool { isOpenRxiv(doi: doi) || owner(ofDOI: doi) != nil }

    /// True where folded words are a server's name, or begin with it as names with a year or a number do.
    static func isNamed(by words: [UInt8]) -> Bool {
        foldedNames.contains { words.starts(with: $0) && (words.count == $0.count || words[$0.count] == 0x20) }
    }

    private static let foldedNames = Set(
        (all.flatMap { [$0.name] + $0.otherNames } + ["preprint", "SSRN Electronic Journal", "preprints org"])
            .map { FoldedText.words(of: $0) })

    /// True for a DOI of bioRxiv or medRxiv: openRxiv's prefix, or 10.1101 with a suffix that begins with a digit.
    static func isOpenRxiv(doi: String) -> Bool {
        if doi.hasPrefix("10.64898/") { return true }
        guard doi.hasPrefix("10.1101/") else { return false }
        return doi.utf8.dropFirst(8).first.map { (0x30...0x39).contains($0) } ?? false
    }
}

extension Reference {
    /// The server that the record names as its container or publisher, or that its DOI belongs to.
    package var preprintServer: PreprintServer? {
        for name in [container.title, container.abbreviation, container.publisher] {
            if let name, let server = PreprintServer.named(name) { return server }
        }
        return identifiers.doi.flatMap { PreprintServer.owner(ofDOI: $0) }
    }

    /// True where the record describes a version before peer review.
    ///
    /// A DOI decides over the rest, for journals take over the type "Preprint" from records that they grew out of.
    package var isPreprint: Bool {
        if let doi = identifiers.doi, PreprintServer.owns(doi: doi) {
            return true
        }
        if [container.title, container.abbreviation].contains(where: {
            $0.map { PreprintServer.named($0) != nil } ?? false
        }) {
            return true
        }
        return container.title == nil && publicationTypes.contains { $0.lowercased() == "preprint" }
    }
}
