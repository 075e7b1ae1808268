/// The journals that are known, for lookup by ISSN, title and abbreviation.
///
/// An immutable value: `adding` gives a larger one. It never makes up an abbreviation.
package struct JournalAuthority: Sendable {
    /// A journal that was found, and by what.
    package struct Match: Hashable, Sendable {
        /// The journal.
        package var journal: Journal
        /// What agreed.
        package var kind: Kind
    }

    /// What of a reference agreed with a journal.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The full title.
        case title
        /// An abbreviation, NLM's or ISO 4's.
        case abbreviation
        /// An ISSN alone: the title is not known.
        case issn
        /// The title without the subtitle or the parallel title that one side has, an acronym or a former title.
        case key
    }

    /// All journals, in the order of the lists.
    package private(set) var journals: [Journal] = []
    private var byISSN: [String: Int32] = [:]
    private var byTitle: [JournalKey: Int32] = [:]
    private var byAbbreviation: [JournalKey: Int32] = [:]
    private var byMainTitle: [JournalKey: Int32] = [:]

    /// Marks a key that several journals share: it decides nothing.
    private static let shared: Int32 = -1

    /// Makes an authority of lists; where two state the same journal, the first wins and the second completes it.
    package init(_ journals: [Journal]) { add(journals) }

    /// The journals of ME/CFS research that come with the program.
    package static let builtIn = JournalAuthority(
        JournalList.parseTable(String(decoding: PackageResources.journals_tsv, as: UTF8.self)))

    /// This authority and further journals.
    package func adding(_ further: [Journal]) -> JournalAuthority {
        var larger = self
        larger.add(further)
        return larger
    }

    // MARK: - Looking up

    /// Finds a journal by what a reference says of it.
    ///
    /// A title or abbreviation counts before an ISSN, which is often that of another edition or series; an ISSN counts
    /// before a title that agrees in its main part only, but not against a title that has no word in common. Where
    /// several journals share a title or abbreviation, an ISSN must decide.
    ///
    /// - Parameters:
    ///   - title: the title, or an abbreviation in its place.
    ///   - abbreviation: the abbreviation.
    ///   - issn: ISSNs in canonical form.
    /// - Returns: the journal, or nil where nothing agrees.
    package func find(title: String?, abbreviation: String? = nil, issn: [String] = []) -> Match? {
        let key = title.flatMap { $0.isEmpty ? nil : JournalKey($0) }
        if let match = key.flatMap(named) { return match }
        if let abbreviation, !abbreviation.isEmpty, abbreviation != title,
            let match = named(JournalKey(abbreviation))
        {
            return match
        }
        for number in issn {
            if let match = match(byISSN[number], .issn), resembles(match.journal, title) { return match }
        }
        guard let title, let key else { return nil }
        if let match = match(byMainTitle[key], .key) { return match }
        guard let main = JournalAuthority.mainTitle(title).map(JournalKey.init) else { return nil }
        return match(byTitle[main], .key) ?? match(byMainTitle[main], .key)
    }

    private func named(_ key: JournalKey) -> Match? {
        match(byTitle[key], .title) ?? match(byAbbreviation[key], .abbreviation)
    }

    private func match(_ index: Int32?, _ kind: Kind) -> Match? {
        guard let index, index != JournalAuthority.shared else { return nil }
        return Match(journal: journals[Int(index)], kind: kind)
    }

    /// True where a title is absent or has a word in common with the journal's, whole or abbreviated.
    private func resembles(_ journal: Journal, _ title: String?) -> Bool {
        guard let title, !title.isEmpty else { return true }
        let known = FoldedWords.split(journal.title + " " + (journal.abbreviation ?? ""))
        return FoldedWords.split(title).contains { word in
            word.utf8.count > 2 && word != "journal" && word != "and" && word != "the"
                && known.contains { $0.hasPrefix(word) || word.hasPrefix($0) && $0.utf8.count > 2 }
        }
    }

    // MARK: - Building

    private mutating func add(_ further: [Journal]) {
        byTitle.reserveCapacity(byTitle.count + further.count)
        byAbbreviation.reserveCapacity(byAbbreviation.count + further.count)
        for journal in further where !journal.title.isEmpty {
            let key = JournalKey(journal.title)
            guard !key.text.isEmpty else { continue }
            let index: Int32
            if let known = known(journal, key) {
                index = known
                journals[Int(known)].complete(with: journal)
            } else {
                index = Int32(clamping: journals.count)
                journals.append(journal)
            }
            enter(journal, key, index)
        }
    }

    /// The place of a journal that an earlier list stated, by an ISSN or by a title that nothing else contradicts.
    private func known(_ journal: Journal, _ key: JournalKey) -> Int32? {
        for number in journal.issns {
            if let index = byISSN[number], index != JournalAuthority.shared { return index }
        }
        guard let index = byTitle[key], index != JournalAuthority.shared else { return nil }
        let other = journals[Int(index)]
        let agrees =
            JournalAuthority.agree(journal.issnPrint, other.issnPrint)
            && JournalAuthority.agree(journal.issnElectronic, other.issnElectronic)
            && JournalAuthority.agree(
                journal.abbreviation.map { JournalKey($0).text }, other.abbreviation.map { JournalKey($0).text })
        return agrees ? index : nil
    }

    /// True where both say the same or one says nothing.
    private static func agree(_ a: String?, _ b: String?) -> Bool { a == nil || b == nil || a == b }

    private mutating func enter(_ journal: Journal, _ key: JournalKey, _ index: Int32) {
        func note(_ key: JournalKey, in table: inout [JournalKey: Int32]) {
            guard !key.text.isEmpty else { return }
            if let other = table[key], other != index {
                table[key] = JournalAuthority.shared
            } else {
                table[key] = index
            }
        }
        for number in journal.issns where byISSN[number] == nil { byISSN[number] = index }
        note(key, in: &byTitle)
        if let abbreviation = journal.abbreviation { note(JournalKey(abbreviation), in: &byAbbreviation) }
        // ISO 4 leaves the place out: where two journals agree without it, NLM's form must decide.
        if let iso4 = journal.iso4, iso4 != journal.abbreviation {
            let iso = JournalKey(iso4)
            if byAbbreviation[iso] == nil { byAbbreviation[iso] = index }
        }
        for alias in journal.aliases { note(JournalKey(alias), in: &byMainTitle) }
        if let main = JournalAuthority.mainTitle(journal.title) { note(JournalKey(main), in: &byMainTitle) }
    }

    /// The title before the subtitle or parallel title that NLM's cataloging sets off by `:`, `/` or `=` with blanks.
    ///
    /// `NeuroImage: Clinical`, without a blank, is one title and another journal than NeuroImage.
    private static func mainTitle(_ title: String) -> String? {
        let bytes = title.utf8.span
        var previous: UInt8 = 0
        for index in bytes.indices {
            let byte = bytes[index]
            let isMark = byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
            if isMark, previous == 0x20 {
                guard index + 1 < bytes.count, bytes[index + 1] == 0x20 else { return nil }
                return String(decoding: title.utf8.prefix(index), as: UTF8.self)
            }
            // A colon inside brackets belongs to a place: `(Baltimore, Md. : 1950)`.
            if byte == UInt8(ascii: "(") { return nil }
            previous = byte
        }
        return nil
    }
}
