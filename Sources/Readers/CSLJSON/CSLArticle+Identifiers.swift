import Bibliography
internal import ArticleTree
internal import Notation

extension CSLArticle {
    /// Takes the record's own id: `id`, a number or a text, else the PMID or the DOI.
    mutating func takeID() {
        item.source.id =
            item.text("id", "citation-key") ?? item.members.peek("PMID")?.value.text
            ?? item.members.peek("DOI")?.value.text
    }

    /// Writes identifiers and addresses; true where there is an identifier.
    mutating func writeIdentifiers(_ assembler: ArticleAssembler) -> Bool {
        var dois: [String] = []
        if let text = text("DOI") {
            let names = DOISyntax.names(in: text)
            // One name stays as written, so that the normaliser sees what was wrong with it.
            dois = names.count > 1 ? names.map(String.init) : [text]
        }
        let url = text("URL")
        for doi in dois { assembler.identifier("doi", doi) }
        if dois.isEmpty, let (doi, origin) = hiddenDOI(url) {
            assembler.identifier("doi", doi, origin: origin)
            dois = [doi]
        }
        let pmid = text("PMID").map { PMID.canonical($0) ?? $0 }
        let pmcid = text("PMCID").map { PMCID.canonical($0) ?? $0 }
        if let pmid { assembler.identifier("pmid", pmid) }
        if let pmcid { assembler.identifier("pmcid", pmcid) }
        for other in custom.identifiers { assembler.identifier(other.kind, other.value) }
        // Where the first address has a kind, all of them stand in `custom`.
        if let url, !repeats(url, dois), !custom.links.contains(where: { $0.url == url }) { assembler.link(url) }
        for link in custom.links { assembler.link(link.url, kind: link.kind) }
        return !dois.isEmpty || pmid != nil || pmcid != nil || !custom.identifiers.isEmpty
    }

    /// The one DOI in the address, or in a note that calls it one.
    private func hiddenDOI(_ url: String?) -> (doi: String, origin: String)? {
        if let url, let doi = CSLArticle.onlyDOI(url) { return (doi, "URL") }
        let notes =
            item.unmapped.filter { $0.name == "note" }.map(\.value) + [item.members.peek("note")?.value.text ?? ""]
        for note in notes where note.lowercased().contains("doi") {
            if let doi = CSLArticle.onlyDOI(note) { return (doi, "note") }
        }
        return nil
    }

    private static func onlyDOI(_ text: String) -> String? {
        let names = DOISyntax.names(in: text)
        return names.count == 1 ? names.first.map(String.init) : nil
    }

    /// True for an address that only leads to one of the DOIs.
    private func repeats(_ url: String, _ dois: [String]) -> Bool {
        guard url.utf8.count < 300, let name = DOISyntax.names(in: url).first, url.hasSuffix(name) else { return false }
        guard url.lowercased().contains("doi.org/") else { return false }
        return dois.contains { $0.lowercased().hasSuffix(name.lowercased()) }
    }
}
