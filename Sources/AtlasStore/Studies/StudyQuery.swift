package import Atlas
internal import Bibliography
internal import Normalization

/// A question for studies: words, and filters such as `pem:required year:2020- author:jason journal:"front physiol"`.
package struct StudyQuery: Sendable {
    /// One condition.
    private enum Filter: Sendable {
        case pem(String)
        case years(ClosedRange<Int>)
        case author(String)
        case journal(String)
        case doi(String)
    }

    /// Why a question can't be asked.
    package struct Fault: Error, CustomStringConvertible, Sendable {
        /// What is wrong and what to write.
        package let description: String
    }

    /// The words for full-text search; empty where only filters are given.
    package private(set) var words = ""
    private var filters: [Filter] = []

    /// Reads a question.
    ///
    /// - Parameter text: words and filters, parted by blanks; a value with blanks stands in quotes.
    /// - Throws: `Fault` for a filter with a value that it can't have.
    package init(_ text: String) throws {
        for term in Self.terms(of: text) {
            guard let colon = term.firstIndex(of: ":"), term[..<colon].allSatisfy(\.isLetter) else {
                words += (words.isEmpty ? "" : " ") + term
                continue
            }
            let (name, value) = (term[..<colon].lowercased(), String(term[term.index(after: colon)...]))
            switch name {
            case "pem": filters.append(.pem(try Self.status(value)))
            case "year": filters.append(.years(try Self.years(value)))
            case "author": filters.append(.author(Self.folded(value)))
            case "journal": filters.append(.journal(Self.folded(value)))
            case "doi": filters.append(.doi(DOI(canonicalizing: value)?.name ?? value.lowercased()))
            default:
                // "Cohort: a study" asks for words.
                words += (words.isEmpty ? "" : " ") + term
            }
        }
    }

    /// True where a study meets every filter; words are another matter.
    package func admits(_ study: Study) -> Bool {
        filters.allSatisfy { filter in
            let reference = study.reference
            switch filter {
            case .pem(let status):
                return (reference.pem?.status.rawValue ?? "") == status
            case .years(let range):
                return reference.year.map(range.contains) ?? false
            case .author(let name):
                return reference.contributors.contains { contributor in
                    let parts = [contributor.name.familyWithParticle, contributor.name.given ?? ""]
                    return Self.folded(parts.joined(separator: " ")).contains(name)
                }
            case .journal(let name):
                let titles = [reference.container.title, reference.container.abbreviation] + reference.container.issn
                return titles.contains { $0.map { Self.folded($0).contains(name) } ?? false }
            case .doi(let doi):
                let dois = [reference.identifiers.doi] + study.preprints.map(\.doi)
                return dois.contains { $0?.hasPrefix(doi) ?? false }
            }
        }
    }

    private static func status(_ value: String) throws -> String {
        guard let status = PEMAssessment.Status(rawValue: value.lowercased()) else {
            let known = PEMAssessment.Status.allCases.map(\.rawValue).joined(separator: ", ")
            throw Fault(description: "pem:\(value): no such status; take one of \(known)")
        }
        return status.rawValue
    }

    private static func years(_ value: String) throws -> ClosedRange<Int> {
        let ends = value.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false).map { Int($0) }
        let isOpen = value.hasPrefix("-") || value.hasSuffix("-")
        let (first, last) = (ends.first ?? nil, ends.last ?? nil)
        guard first != nil || last != nil, isOpen || (first != nil && last != nil),
            (first ?? Int.min) <= (last ?? Int.max)
        else { throw Fault(description: "year:\(value): write year:2020, year:2015-2020, year:2020- or year:-2010") }
        return (first ?? Int.min)...(last ?? Int.max)
    }

    private static func folded(_ text: String) -> String { LetterFolding.ascii(text).lowercased() }

    /// The terms of a question; quotes keep blanks together and are left out.
    private static func terms(of text: String) -> [String] {
        var terms: [String] = []
        var term = ""
        var isQuoted = false
        for character in text {
            if character == "\"" {
                isQuoted.toggle()
            } else if character.isWhitespace, !isQuoted {
                if !term.isEmpty { terms.append(term) }
                term = ""
            } else {
                term.append(character)
            }
        }
        return term.isEmpty ? terms : terms + [term]
    }
}

extension AtlasStore {
    /// The studies that a question asks for: ranked where it has words, else by slug; excluded ones are left out.
    ///
    /// - Parameter query: the question.
    /// - Returns: the studies.
    /// - Throws: SQLite's or the decoder's error.
    package func studies(matching query: StudyQuery) throws -> [Study] {
        let shown = try shownStudies().filter(query.admits)
        guard !query.words.isEmpty else { return shown }
        let bySlug = Dictionary(shown.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
        return try search(query.words).compactMap { bySlug[$0] }
    }
}
