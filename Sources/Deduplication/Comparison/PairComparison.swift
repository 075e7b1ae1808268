/// Two records held against each other, field by field.
package struct PairComparison: Hashable, Sendable {
    private var fields: [Agreement] = Array(repeating: .missing, count: MatchField.allCases.count)
    /// What is true of the pair beyond single fields.
    package private(set) var traits: PairTraits = []

    /// How the two stand in one field.
    package subscript(field: MatchField) -> Agreement {
        get { fields[field.rawValue] }
        set { fields[field.rawValue] = newValue }
    }

    /// Compares two records; the order does not matter.
    package init(_ one: MatchRecord, _ other: MatchRecord) {
        compareIdentifiers(one, other)
        let titles = TitleComparison(one, other)
        self[.title] = titles.agreement
        traits.formUnion(titles.traits)
        let authors = AuthorComparison(one, other)
        self[.authors] = authors.agreement
        if authors.sharesTeam { traits.insert(.teamShared) }
        if authors.sharesAll { traits.insert(.allAuthorsShared) }
        self[.container] = ContainerComparison.agreement(of: one, and: other)
        compareYear(one, other)
        comparePlace(one, other)
        compareMarks(one.marks, other.marks)
    }

    private mutating func compareIdentifiers(_ one: MatchRecord, _ other: MatchRecord) {
        self[.doi] = Self.equality(one.key(.doi), other.key(.doi))
        if self[.doi] == .disagrees, DOIVersion.base(of: one.key(.doi)) == DOIVersion.base(of: other.key(.doi)) {
            self[.doi] = .near
        }
        let pmid = Self.equality(one.key(.pmid), other.key(.pmid))
        let pmcid = Self.equality(one.key(.pmcid), other.key(.pmcid))
        self[.pubmed] = [pmid, pmcid].contains(.agrees) ? .agrees : pmid == .disagrees ? .disagrees : pmid
        if [pmid, pmcid].contains(.disagrees), self[.pubmed] != .agrees { self[.pubmed] = .disagrees }
        if one.names(other) || other.names(one) { traits.insert(.namesOther) }
    }

    private mutating func compareYear(_ one: MatchRecord, _ other: MatchRecord) {
        guard let year = one.year, let otherYear = other.year else { return }
        let distance = abs(Int(year) - Int(otherYear))
        self[.year] = distance == 0 ? .agrees : distance == 1 ? .near : .disagrees
        let lead = one.marks.contains(.preprint) ? Int(otherYear) - Int(year) : Int(year) - Int(otherYear)
        if (-1...4).contains(lead) { traits.insert(.preprintPrecedes) }
    }

    private mutating func comparePlace(_ one: MatchRecord, _ other: MatchRecord) {
        self[.volume] = Self.equality(one.key(.volume), other.key(.volume))
        // The year stands for a volume in journals that count none; against a counted volume it says nothing.
        if self[.volume] == .disagrees, one.hasYearAsVolume || other.hasYearAsVolume { self[.volume] = .missing }
        self[.issue] = Self.equality(one.issueNumber, other.issueNumber)
        let pages = PageComparison(one, other)
        self[.page] = pages.agreement
        if pages.isSameRange { traits.insert(.samePageRange) }
        if self[.volume] == .agrees || self[.page] == .agrees { traits.insert(.placeAgrees) }
        if Self.isAheadOfPlace(one, other) || Self.isAheadOfPlace(other, one) { traits.insert(.aheadOfPlace) }
        if one.isUnplaced || other.isUnplaced, traits.contains(.longTitle) { traits.insert(.aheadOfPlace) }
        if Self.equality(one.key(.edition), other.key(.edition)) == .disagrees { traits.insert(.editionsDiffer) }
        if pages.agreement == .agrees, one.key(.pageStart).starts(with: "cd".utf8) { traits.insert(.reviewNumber) }
    }

    /// True where a record that knows no place may stand for another before it had one.
    private static func isAheadOfPlace(_ one: MatchRecord, _ other: MatchRecord) -> Bool {
        one.isUnplaced && !other.isUnplaced && (one.year ?? .min) <= (other.year ?? .max)
    }

    private mutating func compareMarks(_ one: WorkMarks, _ other: WorkMarks) {
        if one.intersection(.aboutOthers) != other.intersection(.aboutOthers) { traits.insert(.kindsDiffer) }
        let kinds: WorkMarks = [.thesis, .artefact, .book, .contribution]
        let (kind, otherKind) = (one.intersection(kinds), other.intersection(kinds))
        if !kind.isEmpty, !otherKind.isEmpty, kind != otherKind { traits.insert(.typesDiffer) }
        let lesser: WorkMarks = [.correspondence, .conferenceAbstract]
        let (isLesser, otherIsLesser) = (!one.isDisjoint(with: lesser), !other.isDisjoint(with: lesser))
        if isLesser != otherIsLesser, (isLesser ? other : one).contains(.research) { traits.insert(.genresDiffer) }
        if one.union(other).contains(.genericTitle) { traits.insert(.genericTitle) }
        if one.union(other).contains(.shortTitle) { traits.insert(.shortTitle) }
        if one.contains(.preprint) != other.contains(.preprint) { traits.insert(.preprintAndArticle) }
        if one.contains(.foreignTitle) != other.contains(.foreignTitle) || one.union(other).contains(.translatedTitle) {
            traits.insert(.languagesDiffer)
        }
    }

    private static func equality(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Agreement {
        one.isEmpty || other.isEmpty ? .missing : one == other ? .agrees : .disagrees
    }
}

extension MatchRecord {
    /// True where the volume is nothing but the year.
    fileprivate var hasYearAsVolume: Bool {
        year.map { key(.volume).elementsEqual(String($0).utf8) } ?? false
    }

    /// True where the record names the other as a version of its work.
    fileprivate func names(_ other: MatchRecord) -> Bool {
        guard !key(.versions).isEmpty else { return false }
        return list(.versions).contains { !$0.isEmpty && ($0 == other.key(.doi) || $0 == other.key(.pmid)) }
    }

    /// True where neither volume nor page is stated.
    fileprivate var isUnplaced: Bool { key(.volume).isEmpty && key(.pageStart).isEmpty }

    /// The first run of digits of the issue.
    fileprivate var issueNumber: ArraySlice<UInt8> {
        key(.issue).drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }.drop { $0 == 0x30 }
    }
}

/// Versions of a preprint that have DOIs of their own: `10.21203/rs.3.rs-1/v2`, `10.1101/2020.01.01.1v2`.
enum DOIVersion {
    /// The DOI without its version; the whole where it has none.
    static func base(of doi: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let digits = doi.reversed().prefix { (0x30...0x39).contains($0) }.count
        guard (1...2).contains(digits), doi.count > digits + 9 else { return doi }
        let rest = doi.dropLast(digits)
        if rest.last == 0x76 {
            let base = rest.dropLast()
            if base.last == 0x2F { return base.dropLast() }
            return base.last.map { (0x30...0x39).contains($0) } == true ? base : doi
        }
        // F1000Research and its kin, eLife's reviewed preprints.
        let isDotted = rest.last == 0x2E && dotted.contains { doi.starts(with: $0) }
        return isDotted ? rest.dropLast() : doi
    }

    private static let dotted = ["10.12688/", "10.7554/elife.", "10.3310/", "10.12703/"].map { Array($0.utf8) }
}
