internal import Bibliography

extension RecordMerger {
    /// The issue's date, volume, issue and page: of one record where it states them, completed by the others.
    ///
    /// A record that knows a volume or a page knows the issue, so its date is the issue's; one without may give the
    /// online date in the issue date's place.
    mutating func mergePlace() {
        let order = published.filter { knowsIssue($0) } + published.filter { !knowsIssue($0) }
        mergeIssued(order)
        take(\.online, as: "online", from: published)
        take(\.volume, as: "volume", from: order)
        let sameVolume = order.filter { records[$0].volume == nil || records[$0].volume == merged.volume }
        take(\.issue, as: "issue", from: sameVolume)
        mergePage(sameVolume)
        take(\.edition, as: "edition", from: published)
        join(\.otherDates, as: nil, from: published) { $0.kind }
        flagYears()
    }

    private func knowsIssue(_ index: Int) -> Bool { records[index].volume != nil || records[index].page != nil }

    private mutating func mergeIssued(_ order: [Int]) {
        let dated = order.filter { records[$0].issued?.year != nil }
        guard var index = dated.first ?? order.first(where: { records[$0].issued != nil }) else { return }
        // A year alone is made precise by a record that agrees with it.
        if let date = records[index].issued, date == PartialDate(year: date.year ?? 0),
            let precise = dated.first(where: {
                records[$0].issued?.year == date.year && records[$0].issued?.month != nil
            })
        {
            index = precise
        }
        merged.issued = records[index].issued
        origins["published"] = index
    }

    /// The best record's page; a range in place of its own first page.
    private mutating func mergePage(_ order: [Int]) {
        take(\.page, as: "page", from: order)
        guard let page = merged.page, !page.contains("-") else { return }
        guard let index = order.first(where: { records[$0].page?.hasPrefix(page + "-") ?? false }) else { return }
        merged.page = records[index].page
        origins["page"] = index
    }

    /// Flags years that differ by more than an online and an issue date do.
    ///
    /// A year apart, or equal to an online year that some record states, is explained so.
    private mutating func flagYears() {
        guard let shown = merged.issued?.year else { return }
        let online = Set(published.compactMap { records[$0].online?.year })
        let others = Set(published.compactMap { records[$0].issued?.year })
            .filter { $0 != shown && !online.contains($0) && ($0 &- shown).magnitude > 1 }
        guard !others.isEmpty else { return }
        review.append(
            ReviewFlag(.yearConflict, field: "year", values: ([shown] + others.sorted()).map { String($0) }))
    }
}
