internal import Bibliography
internal import Deduplication
internal import JSONWriting
internal import Normalization

/// How far a record is trusted against others of the same work; the greater goes first.
struct SourceRank: Comparable {
    private let isFirstHand: Bool
    private let isPublishedVersion: Bool
    private let isPublisherMetadata: Bool
    private let hasDOI: Bool
    private let format: Int
    private let completeness: Int

    init(_ reference: Reference) {
        // What an atlas exported was merged of other records, and an editor may have changed it.
        isFirstHand = reference.atlasSlug == nil
        isPublishedVersion = !reference.isPreprint
        isPublisherMetadata = Self.trust(in: reference.source.format) > 3
        hasDOI = reference.identifiers.doi != nil
        format = Self.trust(in: reference.source.format)
        completeness = Self.statedFields(of: reference)
    }

    static func < (one: SourceRank, other: SourceRank) -> Bool {
        one.parts.lexicographicallyPrecedes(other.parts)
    }

    private var parts: [Int] {
        [
            isFirstHand ? 1 : 0, isPublishedVersion ? 1 : 0, isPublisherMetadata && hasDOI ? 1 : 0,
            isPublisherMetadata ? 1 : 0,
            hasDOI ? 1 : 0, format, completeness,
        ]
    }

    /// Publishers and PubMed first, then what registries give, then databases, then reference managers.
    private static func trust(in format: SourceFormat) -> Int {
        switch format {
        case .jats: 6
        case .pubmedXML: 5
        case .nbib: 4
        case .cslJSON, .ndjson: 3
        case .wos: 2
        case .ris, .bibtex, .endnoteXML, .refer: 1
        }
    }

    private static func statedFields(of reference: Reference) -> Int {
        let stated = [
            reference.title != nil, !reference.authors.isEmpty, reference.container.title != nil,
            reference.issued?.year != nil, reference.volume != nil, reference.issue != nil, reference.page != nil,
            reference.identifiers.pmid != nil, !reference.abstract.isEmpty, !reference.methods.isEmpty,
        ]
        return stated.count(where: \.self)
    }
}

extension SourceRank {
    /// Orders records by rank, best first; equal ranks by what the records say, and at last by where they stand.
    static func ordered(_ records: [Reference]) -> [Reference] {
        guard records.count > 1 else { return records }
        let ranked = records.map { (rank: SourceRank($0), record: $0) }
        return ranked.sorted { one, other in
            if one.rank != other.rank { return one.rank > other.rank }
            let (oneContent, otherContent) = (content(of: one.record), content(of: other.record))
            if oneContent != otherContent { return oneContent.lexicographicallyPrecedes(otherContent) }
            return place(of: one.record) < place(of: other.record)
        }
        .map(\.record)
    }

    private static func place(of record: Reference) -> (String, Int, String) {
        (record.source.file, record.source.record, record.id)
    }

    /// All that a record says of its work, as bytes.
    private static func content(of record: Reference) -> [UInt8] {
        var work = record
        work.id = ""
        work.source = RecordSource(format: record.source.format, file: "", record: 0)
        work.diagnostics = []
        var writer = JSONWriter()
        work.write(to: &writer)
        return writer.bytes
    }
}
