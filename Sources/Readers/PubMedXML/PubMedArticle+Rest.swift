internal import ArticleTree
import Bibliography
internal import Notation
internal import XMLTree

extension PubMedArticle {
    /// Writes the works that the record names as its corrections, retractions, comments and versions.
    mutating func writeRelations(_ assembler: ArticleAssembler) {
        for other in record.citation?.child(.commentsCorrectionsList)?.all(.commentsCorrections) ?? [] {
            let kind = other.attribute(.refType) ?? ""
            let citation = other.text(.refSource) ?? ""
            guard kind != "Cites" else { continue }
            guard var related = MEDLINERelation.related(kind, citation) else {
                keep(.commentsCorrections, "\(kind): \(citation)")
                continue
            }
            related.text = citation.isEmpty ? nil : citation
            related.pmid = other.text(.pmid) ?? related.pmid
            assembler.related(related)
            keep(.note, other.text(.note))
        }
    }

    /// Grants, those of one agency in a row together.
    var funding: [Funding] {
        var funding: [Funding] = []
        let list = record.article?.child(.grantList) ?? record.citation?.child(.grantList)
        for grant in list?.all(.grant) ?? [] {
            let (agency, number) = (grant.text(.agency), grant.text(.grantID))
            guard agency != nil || number != nil else { continue }
            if let last = funding.indices.last, agency != nil, funding[last].funder == agency {
                if let number { funding[last].awards.append(number) }
            } else {
                funding.append(Funding(funder: agency, awards: number.map { [$0] } ?? []))
            }
        }
        return funding
    }

    /// Keeps what the tree has no place for.
    mutating func keepRest() {
        guard let citation = record.citation else { return }
        for list in citation.child(.chemicalList)?.all(.chemical) ?? [] {
            let name = list.text(.nameOfSubstance) ?? ""
            keep(.chemical, list.text(.registryNumber).map { "\($0) (\(name))" } ?? name)
        }
        for bank in record.article?.child(.dataBankList)?.all(.dataBank) ?? [] {
            let name = bank.text(.dataBankName) ?? ""
            let numbers = bank.child(.accessionNumberList)?.all(.accessionNumber).compactMap(\.nonEmptyText) ?? []
            if numbers.isEmpty { keep(.dataBank, name) }
            for number in numbers { keep(.dataBank, name + "/" + number) }
        }
        for symbol in citation.child(.geneSymbolList)?.all(.geneSymbol) ?? [] { keep(.geneSymbol, symbol.nonEmptyText) }
        for person in citation.child(.personalNameSubjectList)?.all(.personalNameSubject) ?? [] {
            let name = [person.text(.lastName), person.text(.foreName) ?? person.text(.initials)].compactMap(\.self)
            keep(.personalNameSubject, name.joined(separator: ", "))
        }
        for name in [PubMed.citationSubset, .spaceFlightMission, .generalNote, .coiStatement] {
            for element in citation.all(name) { keep(name, element.nonEmptyText) }
        }
        for name in [PubMed.dateCreated, .dateCompleted, .dateRevised] {
            keep(name, citation.child(name).flatMap(PubMedArticle.written))
        }
        for name in [PubMed.status, .owner] { keep(name, citation.attribute(name)) }
        keep(.pubModel, record.article?.attribute(.pubModel))
        keep(.publicationStatus, record.data?.text(.publicationStatus))
        if let version = citation.child(.pmid)?.attribute(.version), version != "1" { keep(.version, version) }
        keepBook()
        keepUnknown()
    }

    /// Keeps elements that later versions of the format may bring.
    private mutating func keepUnknown() {
        let isBook = record.book != nil
        for parent in [record.citation, isBook ? nil : record.article, record.book, record.data].compactMap(\.self) {
            for child in parent.children where child.pubmed == nil {
                if let text = child.nonEmptyText { kept.append(UnmappedField(child.name, text)) }
            }
        }
    }

    private mutating func keepBook() {
        for name in [PubMed.volumeTitle, .medium, .reportNumber] { keep(name, record.book?.text(name)) }
        if isChapter {
            for id in record.book?.all(.eLocationID) ?? [] {
                keep(.eLocationID, id.nonEmptyText.map { (id.attribute(.eIdType) ?? "") + ": " + $0 + " (Book)" })
            }
        }
        guard let document = record.article, record.book != nil else { return }
        for label in document.all(.locationLabel) {
            keep(.locationLabel, label.nonEmptyText.map { (label.attribute(.type).map { $0 + " " } ?? "") + $0 })
        }
        keepSections(document.child(.sections), depth: 0)
    }

    private mutating func keepSections(_ element: XMLElement?, depth: Int) {
        guard let element, depth < 20 else { return }
        for section in element.all(.section) {
            let words = [section.text(.locationLabel), section.text(.sectionTitle)].compactMap(\.self)
            keep(.section, words.joined(separator: " "))
            keepSections(section, depth: depth + 1)
        }
    }
}
