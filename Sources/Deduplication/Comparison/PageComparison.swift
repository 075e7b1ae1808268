/// How the pages of two records stand to each other.
struct PageComparison {
    /// The same first page, or one range that lies within the other and ends with it; near is not used.
    private(set) var agreement: Agreement = .missing
    /// True where both ends agree and span three pages or more.
    private(set) var isSameRange = false

    init(_ one: MatchRecord, _ other: MatchRecord) {
        let (start, otherStart) = (one.key(.pageStart), other.key(.pageStart))
        guard !start.isEmpty, !otherStart.isEmpty else { return }
        let (end, otherEnd) = (one.key(.pageEnd), other.key(.pageEnd))
        let (first, second) = (PageNumber(start), PageNumber(otherStart))
        guard let number = first.number, let otherNumber = second.number else {
            agreement = start == otherStart ? .agrees : .disagrees
            return
        }
        let (last, otherLast) = (PageNumber(end).number, PageNumber(otherEnd).number)
        // "S72" and "72" are one page, "A72" and "S72" are not.
        let lettersAgree = first.letters.isEmpty || second.letters.isEmpty || first.letters == second.letters
        if number == otherNumber, lettersAgree {
            agreement = .agrees
            if let last, last == otherLast, last >= number + 2 { isSameRange = true }
        } else if let last, last == (otherLast ?? otherNumber), otherNumber >= number, lettersAgree {
            agreement = .agrees
        } else if let otherLast, otherLast == (last ?? number), number >= otherNumber, lettersAgree {
            agreement = .agrees
        } else if Self.isElectronic(first, end) != Self.isElectronic(second, otherEnd) {
            // BMJ's "c1804" stands beside a printed page 1014.
            agreement = .missing
        } else {
            agreement = .disagrees
        }
    }

    /// True for a letter and three digits or more without a last page; A and S stand on pages of supplements.
    private static func isElectronic(_ page: PageNumber, _ end: ArraySlice<UInt8>) -> Bool {
        guard let letter = page.letters.first, page.letters.count == 1, end.isEmpty else { return false }
        return (0x62...0x6E).contains(letter) && (page.number ?? 0) >= 100
    }
}
