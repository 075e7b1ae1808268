internal import ArticleTree
internal import XMLTree

/// The elements and attributes of PubMed's XML that mean something here.
///
/// Source: NLM, `pubmed_190101.dtd` and its later versions. In a tree's vocabulary they stand behind JATS's names, so that
/// the code that reads inline markup and formulas of JATS reads theirs.
enum PubMed: Int, CaseIterable, Sendable {
    // Records
    case pubmedArticle, pubmedBookArticle, medlineCitation, bookDocument, pubmedData, pubmedBookData
    case deleteCitation, deleteDocument
    // The record
    case pmid, dateCreated, dateCompleted, dateRevised, article, medlineJournalInfo, chemicalList, chemical,
        registryNumber
    case nameOfSubstance, citationSubset, commentsCorrectionsList, commentsCorrections, refSource, note
    case geneSymbolList, geneSymbol, meshHeadingList, meshHeading, descriptorName, qualifierName, supplMeshList
    case supplMeshName, otherID, otherAbstract, keywordList, keyword, coiStatement, investigatorList, investigator
    case personalNameSubjectList, personalNameSubject, spaceFlightMission, generalNote
    case country, medlineTA, nlmUniqueID, issnLinking
    // The article
    case journal, issn, journalIssue, volume, issue, pubDate, title, isoAbbreviation, articleTitle, vernacularTitle
    case pagination, startPage, endPage, medlinePgn, eLocationID, abstract, abstractText, copyrightInformation
    case authorList, author, lastName, foreName, firstName, middleName, initials, suffix, collectiveName, identifier
    case affiliationInfo, affiliation, language, dataBankList, dataBank, dataBankName, accessionNumberList
    case accessionNumber, grantList, grant, grantID, acronym, agency, publicationTypeList, publicationType
    case articleDate, year, month, day, season, medlineDate
    // What PubMed adds
    case history, pubMedPubDate, publicationStatus, articleIdList, articleId, referenceList
    // Books
    case book, publisher, publisherName, publisherLocation, bookTitle, beginningDate, endingDate, volumeTitle
    case edition, collectionTitle, isbn, medium, reportNumber, locationLabel, sections, section, sectionTitle
    case contributionDate
    // Attributes
    case idType, eIdType, validYN, completeYN, type, equalContrib, source, owner, majorTopicYN, refType, pubStatus
    case label, nlmCategory, issnType, status, version, pubModel

    /// The code of the name in a tree's vocabulary.
    var code: Int { PubMed.firstCode + rawValue }

    /// The name as PubMed writes it.
    var written: String {
        switch self {
        case .pmid: return "PMID"
        case .issn: return "ISSN"
        case .issnLinking: return "ISSNLinking"
        case .isoAbbreviation: return "ISOAbbreviation"
        default:
            let name = "\(self)"
            return name.prefix(1).uppercased() + name.dropFirst()
        }
    }

    private static let firstCode = JATS.vocabulary.names.count

    /// JATS's names, then these.
    static let vocabulary = XMLVocabulary(JATS.vocabulary.names + allCases.map(\.written))

    /// The name of a code; nil for one outside the vocabulary, or of JATS.
    init?(code: Int) { self.init(rawValue: code - PubMed.firstCode) }
}

extension XMLElement {
    /// The PubMed name of the element; nil for one that means nothing here.
    var pubmed: PubMed? { PubMed(code: code) }

    /// The first child element of a name.
    func child(_ name: PubMed) -> XMLElement? { first(name.code) }

    /// The child elements of a name.
    func all(_ name: PubMed) -> [XMLElement] { children.filter { $0.code == name.code } }

    /// The text of the first child element of a name; nil where it is empty.
    func text(_ name: PubMed) -> String? { child(name).flatMap { $0.nonEmptyText } }

    /// The value of an attribute.
    func attribute(_ name: PubMed) -> String? { self[name.code] }
}
