internal import ArticleTree
import Bibliography
internal import Notation

extension TaggedRecord where Format == NBIB {
    /// Writes the identifiers of this work; those of others stand in tags of related articles.
    mutating func writeIdentifiers(_ assembler: ArticleAssembler) {
        let owner = values.peek(.database)
        let pmid = values.take(.pmid)
        source.id = pmid
        source.database = pmid != nil ? "PubMed" : owner
        var dois: [String] = []
        var others: [(kind: String, text: String)] = []
        for index in values.indices(.locator).sorted(by: { values.all[$0].rule.rank < values.all[$1].rule.rank }) {
            guard let found = NBIB.identifier(values.all[index].text) else { continue }
            values.all[index].isTaken = true
            if found.kind == "doi" { dois.append(found.text) } else { others.append(found) }
        }
        write(dois, kind: "doi", assembler)
        if dois.isEmpty, let doi = citedDOI() {
            assembler.identifier("doi", doi, origin: "SO")
            isTelling = true
        }
        write([pmid].compactMap(\.self), kind: "pmid", assembler)
        write(values.takeAll(.pmcid).map(\.text), kind: "pmcid", assembler)
        write(values.takeAll(.manuscript).map(\.text), kind: "manuscript", assembler)
        var kinds: [String] = []
        for other in others where !kinds.contains(other.kind) { kinds.append(other.kind) }
        for kind in kinds { write(others.filter { $0.kind == kind }.map(\.text), kind: kind, assembler) }
        guard owner == "ERIC", let number = values.take(.accession) else { return }
        source.id = source.id ?? number
        write([number], kind: "eric", assembler)
    }

    /// The DOI that `SO` ends with, where no other tag has one.
    private func citedDOI() -> String? {
        guard let citation = values.peek(.citation), let label = citation.firstRange(of: "doi:") else { return nil }
        return DOISyntax.names(in: String(citation[label.upperBound...])).first.map(String.init)
    }

    /// Writes addresses, which ERIC puts into `LID` and `AID`.
    mutating func writeLinks(_ assembler: ArticleAssembler) {
        for index in values.indices(.locator) {
            let addresses = LinkText.addresses(values.all[index].text)
            guard addresses.isAll, !addresses.found.isEmpty else { continue }
            values.all[index].isTaken = true
            for address in addresses.found { assembler.link(address) }
        }
    }
}

extension NBIB {
    /// Reads `10.1234/abc [doi]`, `S0123 [pii]`, `doi:10.1234/abc` or the address of a DOI.
    static func identifier(_ text: String) -> (kind: String, text: String)? {
        if text.utf8.last == 0x5D, let open = text.lastIndex(of: "[") {
            let kind = text[text.index(after: open)...].dropLast().lowercased()
            let value = NameText.collapsed(text[..<open])
            return kind.isEmpty || value.isEmpty ? nil : (kind, value)
        }
        guard let name = DOISyntax.names(in: text).first else { return nil }
        let before = text[..<name.startIndex].lowercased()
        let isResolver = before.isEmpty || before.hasSuffix("doi.org/") || before.hasPrefix("doi")
        return isResolver ? ("doi", text) : nil
    }
}
