import ArticleTree
import Bibliography
import Notation

extension BibTeXArticle {
    /// Writes the identifiers; a DOI is looked for where people put it if its own field has none.
    mutating func identifiers() {
        let stated = fields.takeAll(.doi)
        var hasDOI = false
        for field in stated {
            let value = BibTeXText.verbatim(field.value)
            let names = DOISyntax.names(in: value)
            if names.count > 1 {
                for name in names { assembler.identifier("doi", String(name)) }
            } else {
                assembler.identifier("doi", value)
            }
            hasDOI = hasDOI || !value.isEmpty
        }
        eprint(&hasDOI)
        if !hasDOI { hiddenDOI() }
        if let pmid = fields.take(.pmid) {
            let value = BibTeXText.plain(pmid.value)
            assembler.identifier("pmid", PMID.canonical(value) ?? value)
        } else if let note = fields["note"], let pmid = PMID.canonical(labelled(note)) {
            assembler.identifier("pmid", pmid, origin: note.name)
        }
        if let pmcid = fields.take(.pmcid) {
            let value = BibTeXText.plain(pmcid.value)
            assembler.identifier("pmcid", PMCID.canonical(value) ?? value)
        }
        let others = fields.takeAll { meaning -> String? in
            if case .identifier(let kind) = meaning { kind } else { nil }
        }
        for (field, kind) in others { assembler.identifier(kind, BibTeXText.plain(field.value)) }
    }

    /// A note that says it is a PMID; digits ("50 %") say nothing.
    private func labelled(_ note: BibTeXField) -> String {
        let text = BibTeXText.plain(note.value)
        return text.utf8.contains(where: BibTeXBytes.isLetter) ? text : ""
    }

    /// `eprint` with the archive that `eprinttype` or `archiveprefix` names (biblatex manual 3.13.7).
    private mutating func eprint(_ hasDOI: inout Bool) {
        guard let field = fields.take(.eprint) else { return }
        let value = BibTeXText.verbatim(field.value)
        let archive = fields.take(.eprintType).map { BibTeXText.verbatim($0.value).lowercased() }
        switch archive {
        case "pubmed", "pmid": assembler.identifier("pmid", PMID.canonical(value) ?? value)
        case "pmc", "pmcid", "pubmed central": assembler.identifier("pmcid", PMCID.canonical(value) ?? value)
        case "doi":
            assembler.identifier("doi", value, origin: field.name)
            hasDOI = true
        case "arxiv": assembler.identifier("arxiv", value)
        case let archive?: assembler.identifier(archive, value)
        case nil:
            if ArXivID.canonical(value) != nil || field.key == "arxivid" {
                assembler.identifier("arxiv", value)
            } else if value.hasPrefix("http") {
                assembler.link(value, kind: nil)
            } else {
                unmapped.append(UnmappedField(field.name, value))
            }
        }
    }

    /// The one DOI in an address or a remark.
    private func hiddenDOI() {
        for name in ["url", "link", "ee", "eprint", "howpublished", "note", "annotation", "annote", "pages"] {
            guard let field = fields[name], DOISyntax.mayContainDOI(field.value) else { continue }
            let names = DOISyntax.names(in: BibTeXText.verbatim(field.value))
            // A remark with several DOIs speaks of other works.
            guard names.count == 1, let doi = names.first else { continue }
            return assembler.identifier("doi", String(doi), origin: field.name)
        }
    }

    /// Writes the addresses, without one that only repeats the DOI.
    mutating func links() {
        let stated = (fields["doi"] ?? fields["url"]).map { BibTeXText.verbatim($0.value) } ?? ""
        let doi = DOISyntax.names(in: stated).first?.lowercased()
        for field in fields.takeAll(.url) {
            for url in BibTeXArticle.addresses(BibTeXText.verbatim(field.value)) where !repeats(url, doi) {
                assembler.link(url)
            }
        }
        for url in linkedAddresses() where !repeats(url, doi) { assembler.link(url) }
        guard let field = fields["howpublished"], !field.value.contains("\\href") else { return }
        let text = BibTeXText.verbatim(field.value)
        guard let start = text.firstRange(of: "http")?.lowerBound else { return }
        let url = text[start...].prefix { !$0.isWhitespace }
        assembler.link(String(url))
        if url.utf8.count == text.utf8.count { _ = fields.take(.howPublished) }
    }

    /// The addresses of `\href{address}{text}` in any field; their texts stand in the fields' own places.
    private func linkedAddresses() -> [String] {
        entry.fields.filter { BibTeXArticle.link.finds(in: $0.value) }.flatMap { field in
            field.value.split(separator: "\\href").dropFirst(field.value.hasPrefix("\\href") ? 0 : 1).compactMap {
                rest in
                let inner = rest.drop { $0 == " " }
                guard inner.first == "{", let end = inner.firstIndex(of: "}") else { return nil }
                return BibTeXText.verbatim(String(inner[inner.index(after: inner.startIndex)..<end]))
            }
        }
    }

    private static let link = WordSearch(["\\href"])

    private func repeats(_ url: String, _ doi: String?) -> Bool {
        guard let doi, url.utf8.count <= doi.utf8.count + 30 else { return false }
        return url.lowercased().contains("doi.org/") && DOISyntax.names(in: url).first?.lowercased() == doi
    }

    /// Several addresses in one field, parted by blanks or semicolons.
    private static func addresses(_ text: String) -> [String] {
        let words = text.split { $0 == " " || $0 == ";" }
        guard words.count > 1, words.allSatisfy({ $0.hasPrefix("http") }) else { return [text] }
        return words.map(String.init)
    }
}
