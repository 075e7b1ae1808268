package import XMLTree

/// The JATS names that readers write and the mapper reads, each with its code in the trees' vocabulary.
///
/// Elements and attributes share one list; the raw value of a case is its code. Names follow the JATS 1.3 tag library;
/// `xmlLang`, `xlinkHref` and `xmlnsXlink` are the prefixed forms in which a tree of ours writes what a parser reports
/// by its local name (`lang`, `href`).
package enum JATS: Int, CaseIterable, Sendable {
    // Wrappers and top level
    case pmcArticleset, article, front, frontStub, body, back, subArticle, response, floatsGroup
    case processingMeta
    // BITS
    case book, bookPartWrapper, bookPart, collectionMeta, bookMeta, bookPartMeta, bookTitleGroup, bookTitle, bookId
    case bookPartId, edition
    // journal-meta
    case journalMeta, journalId, journalTitleGroup, journalTitle, journalSubtitle, abbrevJournalTitle, issn, issnL
    case isbn, publisher, publisherName, publisherLoc
    // article-meta
    case articleMeta, articleId, articleVersion, articleVersionAlternatives, articleCategories, subjGroup, subject
    case seriesTitle, seriesText, compoundSubject, compoundSubjectPart
    case titleGroup, articleTitle, subtitle, transTitleGroup, transTitle, transSubtitle, altTitle
    case contribGroup, contrib, contribId, anonymous, collab, collabAlternatives, name, nameAlternatives, stringName
    case surname, givenNames, prefix, suffix, degrees, role, etal, email, phone, fax, onBehalfOf, xref, bio,
        authorComment, uri, address
    case aff, affAlternatives, institution, institutionWrap, institutionId, addrLine, city, state, country, postalCode
    case label, sup, sub
    case authorNotes, corresp, fn, fnGroup
    case pubDate, pubDateNotAvailable, date, day, month, season, year, era, stringDate, history, pubHistory, event
    case eventDesc
    case volumeIssueGroup, volume, volumeSeries, volumeId, issue, issueId, issueTitle, issuePart, supplement
    case fpage, lpage, pageRange, elocationId
    case permissions, copyrightStatement, copyrightYear, copyrightHolder, license, licenseP, licenseRef, freeToRead
    case selfUri, extLink, relatedArticle, relatedObject
    case abstract, transAbstract, objectId, kwdGroup, kwd, compoundKwd, compoundKwdPart, nestedKwd, unstructuredKwdGroup
    case fundingGroup, awardGroup, awardId, fundingSource, fundingStatement, principalAwardRecipient
    case contractNum, contractSponsor, grantNum, grantSponsor, supportGroup, supportSource, counts, conference,
        confName, confLoc, confDate, confNum, confSponsor, confAcronym, confTheme
    case customMetaGroup, customMeta, metaName, metaValue
    // Text
    case sec, secMeta, title, p, list, listItem, italic, bold, sc, underline, monospace, styledContent, namedContent
    case abbrev, `break`, alternatives, inlineFormula, dispFormula, texMath, math, inlineGraphic, graphic, media
    case fig, figGroup, tableWrap, tableWrapGroup, boxedText, dispQuote, refList, ref, mixedCitation, elementCitation
    case pubId, source, personGroup, comment, caption, defList, defItem, term, def, speech, speaker, statement
    case verseGroup, verseLine, attrib, preformat, code, supplementaryMaterial, altText, longDesc, indexTerm, rt, rp
    case annotation, annotationXml, documentId
    // Attributes
    case articleType, dtdVersion, specificUse, lang, xmlLang, href, xlinkHref, xmlnsXlink, id, rid, refType, pubIdType
    case journalIdType, pubType, dateType, publicationFormat, iso8601Date, calendar, subjGroupType, contribType
    case contribIdType, authenticated, equalContrib, deceased, nameStyle, collabType, contentType, institutionIdType
    case abstractType, kwdGroupType, relatedArticleType, extLinkType, secType, altTitleType, licenseType, seq
    case eventType, fnType, customType, initials, objectIdType, vocab, bookIdType, bookPartIdType, articleVersionType
    case documentIdType, sourceId, sourceType, documentType, linkType

    /// The name as JATS writes it (`journal-meta`).
    package var rawName: String { JATS.vocabulary.names[rawValue] }

    /// The names in the order of their codes.
    package static let vocabulary = XMLVocabulary(allCases.map { name(of: "\($0)") })

    /// Writes a case's name as JATS does: hyphens for humps, with the few names that differ.
    private static func name(of hump: String) -> String {
        switch hump {
        case "xmlLang": return "xml:lang"
        case "xlinkHref": return "xlink:href"
        case "xmlnsXlink": return "xmlns:xlink"
        case "issnL": return "issn-l"
        case "licenseRef": return "license_ref"
        case "freeToRead": return "free_to_read"
        case "iso8601Date": return "iso-8601-date"
        case "pmcArticleset": return "pmc-articleset"
        default:
            return hump.reduce(into: "") { name, letter in
                name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
            }
        }
    }
}

extension XMLElement {
    /// The part of an article that tells of the work itself: `article-meta`, or its counterpart in a book of BITS.
    package var articleMeta: XMLElement? {
        switch jats {
        case .front: first(.articleMeta)
        case .book: first(.bookMeta)
        case .bookPart: first(.bookPartMeta)
        case .bookPartWrapper: first(.bookPart)?.first(.bookPartMeta) ?? first(.bookMeta)
        default: first(.front)?.first(.articleMeta)
        }
    }

    /// The address that an element leads to.
    package var target: String? {
        guard let target = self[.xlinkHref] ?? self[.href] else { return nil }
        if !target.isEmpty, target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x80 }) { return target }
        let words = target.split(whereSeparator: \.isWhitespace)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// The JATS name of the element; nil for one outside the vocabulary.
    package var jats: JATS? { JATS(rawValue: code) }

    /// The first child element of a name.
    package func first(_ name: JATS) -> XMLElement? { first(name.rawValue) }

    /// The value of an attribute.
    package subscript(_ name: JATS) -> String? { self[name.rawValue] }
}
