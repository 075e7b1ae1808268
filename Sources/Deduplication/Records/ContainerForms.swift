internal import Bibliography

/// The folded titles under which a container may stand in other records.
struct ContainerForms {
    /// Folded words: the head of the title, its second half, the whole, and the same of the abbreviation.
    let words: [[UInt8]]

    /// Folds a container's titles.
    init(of container: Container) {
        var words: [[UInt8]] = []
        for title in [container.title, container.abbreviation] {
            guard let title else { continue }
            // "BMJ : British Medical Journal", "Zhongguo fei ai za zhi = Chinese journal of lung cancer": each half is in use.
            let bare = Self.withoutMeeting(Self.withoutGroups(title))
            let halves = bare.split(maxSplits: 1, omittingEmptySubsequences: true) { $0 == 0x3A || $0 == 0x3D }
            for form in halves.map({ String(decoding: $0, as: UTF8.self) }) + [title] {
                let folded = FoldedText.words(of: form, limit: 160)
                if folded.count >= 2, !words.contains(folded) { words.append(folded) }
            }
        }
        self.words = words
    }

    /// What stands before the meeting that Embase appends after a period ("Conference: 70th Scientific Sessions").
    private static func withoutMeeting(_ title: [UInt8]) -> [UInt8] {
        var rest = title[...]
        while let period = rest.firstIndex(of: 0x2E) {
            rest = rest[(period + 1)...]
            if rest.starts(with: meeting) { return Array(title[..<period]) }
        }
        return title
    }

    private static let meeting = Array(" Conference".utf8)

    /// The title's bytes without what stands in parentheses or brackets, a place as a rule.
    private static func withoutGroups(_ title: String) -> [UInt8] {
        var depth = 0
        return title.utf8.filter { byte in
            if byte == 0x28 || byte == 0x5B { depth += 1 }
            defer { if byte == 0x29 || byte == 0x5D, depth > 0 { depth -= 1 } }
            return depth == 0
        }
    }
}
