/// How records of preprints are told: by the DOI's prefix or by the server's name.
enum PreprintServers {
    /// True where the DOI belongs to a preprint server.
    static func own(doi: some Collection<UInt8>) -> Bool {
        prefixes.contains { doi.starts(with: $0) } || isColdSpringHarbor(doi)
    }

    /// True where the container is a preprint server.
    static func areNamed(by container: [UInt8]) -> Bool {
        names.contains { container.starts(with: $0) && (container.count == $0.count || container[$0.count] == 0x20) }
    }

    /// bioRxiv's and medRxiv's suffixes begin with a digit; those of Cold Spring Harbor's journals with letters.
    private static func isColdSpringHarbor(_ doi: some Collection<UInt8>) -> Bool {
        guard doi.starts(with: "10.1101/".utf8) else { return false }
        return doi.dropFirst(8).first.map { (0x30...0x39).contains($0) } ?? false
    }

    private static let prefixes = [
        "10.64898/", "10.21203/rs.", "10.20944/preprints", "10.31234/osf.io", "10.31219/osf.io", "10.31235/osf.io",
        "10.31222/osf.io", "10.31237/osf.io", "10.35542/osf.io", "10.48550/arxiv", "10.2139/ssrn", "10.26434/chemrxiv",
        "10.22541/au", "10.36227/techrxiv", "10.7287/peerj.preprints", "10.14293/pr2199", "10.32942/", "10.12074/",
        "10.2196/preprints", "10.1590/scielopreprints", "10.51094/",
    ].map { Array($0.utf8) }

    private static let names = [
        "biorxiv", "medrxiv", "arxiv", "research square", "ssrn", "psyarxiv", "preprints", "preprints org", "chemrxiv",
        "authorea", "osf preprints", "techrxiv", "social science research network", "ssrn electronic journal",
        "peerj preprints",
        "jmir preprints", "scielo preprints", "socarxiv", "qeios", "sportrxiv", "preprint",
    ].map { Array($0.utf8) }
}
