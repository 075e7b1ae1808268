/// Rules out, from a few bytes and without making anything, pairs that no rule of `PairRule.all` can join.
///
/// Most pairs of a block are of this sort: two DOIs, or titles with hardly a word in common. What is ruled out here must
/// be what the rules would not join; the tests hold the two against each other.
enum PairFilter {
    /// False where no rule can join the two.
    static func mayJoin(_ one: MatchRecord, _ other: MatchRecord) -> Bool {
        if agrees(.doi, one, other) || agrees(.pmid, one, other) || agrees(.pmcid, one, other) { return true }
        guard !one.has(.versions), !other.has(.versions),
            one.marks.union(other.marks).isDisjoint(with: [.genericTitle, .shortTitle]),
            !one.hasOtherTitles, !other.hasOtherTitles
        else { return true }
        // Only a preprint and its article, or two versions of one DOI, are one work with two DOIs or PMIDs.
        if one.marks.contains(.preprint) == other.marks.contains(.preprint) {
            if one.has(.doi), other.has(.doi) {
                return DOIVersion.base(of: one.key(.doi)) == DOIVersion.base(of: other.key(.doi))
            }
            if one.has(.pmid), other.has(.pmid) { return false }
        }
        return agrees(.pageStart, one, other) || TitleWords.mayAgree(one, other)
    }

    private static func agrees(_ part: MatchRecord.Part, _ one: MatchRecord, _ other: MatchRecord) -> Bool {
        let (range, otherRange) = (one.range(of: part), other.range(of: part))
        guard !range.isEmpty, range.count == otherRange.count else { return false }
        let (bytes, otherBytes) = (one.content.span, other.content.span)
        return range.indices.allSatisfy { bytes[$0] == otherBytes[otherRange.lowerBound + $0 - range.lowerBound] }
    }
}

extension MatchRecord {
    fileprivate func has(_ part: Part) -> Bool { !range(of: part).isEmpty }

    /// True where original or translated titles stand beside the main one.
    fileprivate var hasOtherTitles: Bool {
        let bytes = content.span
        return range(of: .titles).contains { bytes[$0] == MatchRecord.separator }
    }
}

/// The main titles of two records as far as it takes to see that they can't agree.
private enum TitleWords {
    /// False where the titles share less than three letters in ten in whole words, and neither begins or ends the other.
    static func mayAgree(_ one: MatchRecord, _ other: MatchRecord) -> Bool {
        let (first, second) = (one.range(of: .titles), other.range(of: .titles))
        guard !first.isEmpty, !second.isEmpty else { return true }
        let (bytes, otherBytes) = (one.content.span, other.content.span)
        let letters = max(letterCount(bytes, first), letterCount(otherBytes, second))
        let shared = sharedLetters(bytes, first, otherBytes, second)
        if Double(shared) / Double(max(1, letters)) >= 0.3 { return true }
        return meets(bytes, first, otherBytes, second, isForward: true)
            || meets(bytes, first, otherBytes, second, isForward: false)
    }

    private static func letterCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var count = 0
        for index in range where bytes[index] != 0x20 { count += 1 }
        return count
    }

    /// The letters of the words that both have, each as often as both have it.
    private static func sharedLetters(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ otherBytes: Span<UInt8>, _ otherRange: Range<Int>
    ) -> Int {
        var (shared, taken) = (0, UInt64(0))
        var start = range.lowerBound
        while start < range.upperBound {
            let end = wordEnd(bytes, start, range.upperBound)
            var (place, number) = (otherRange.lowerBound, 0)
            while place < otherRange.upperBound {
                let stop = wordEnd(otherBytes, place, otherRange.upperBound)
                // Beyond 64 words nothing is marked as taken: the count errs on the side of comparing.
                let mark: UInt64 = number < 64 ? 1 << UInt64(number) : 0
                if taken & mark == 0, stop - place == end - start, isSame(bytes, start, otherBytes, place, end - start)
                {
                    taken |= mark
                    shared += end - start
                    break
                }
                (place, number) = (stop + 1, number + 1)
            }
            start = end + 1
        }
        return shared
    }

    private static func wordEnd(_ bytes: Span<UInt8>, _ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, bytes[end] != 0x20 { end += 1 }
        return end
    }

    private static func isSame(_ bytes: Span<UInt8>, _ start: Int, _ others: Span<UInt8>, _ place: Int, _ count: Int)
        -> Bool
    {
        for offset in 0..<count where bytes[start + offset] != others[place + offset] { return false }
        return true
    }

    /// True where one title's letters are the other's first, or last, ones.
    private static func meets(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ others: Span<UInt8>, _ otherRange: Range<Int>, isForward: Bool
    ) -> Bool {
        let step = isForward ? 1 : -1
        var index = isForward ? range.lowerBound : range.upperBound - 1
        var place = isForward ? otherRange.lowerBound : otherRange.upperBound - 1
        while true {
            while range.contains(index), bytes[index] == 0x20 { index += step }
            while otherRange.contains(place), others[place] == 0x20 { place += step }
            guard range.contains(index), otherRange.contains(place) else { return true }
            guard bytes[index] == others[place] else { return false }
            (index, place) = (index + step, place + step)
        }
    }
}
