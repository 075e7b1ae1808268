/// Words that tell the kind of a paper.
struct KindCue: Sendable {
    /// Where the words count.
    enum Place: Sendable {
        case title, titleStart, text, anywhere
        /// The text's beginning, set off by a point or a colon.
        case label
    }

    let kind: RecordKind
    let phrase: String
    let place: Place
    /// True where the words decide even if the text also speaks of participants.
    let isCertain: Bool
    /// One of these words must stand in the same sentence; no condition where empty.
    let near: Set<String>
    /// None of these words may stand in the same sentence.
    let notNear: Set<String>

    /// All cues, as a table.
    static let all: [KindCue] = table.flatMap { row in
        row.phrases.map {
            KindCue(
                kind: row.kind, phrase: $0, place: row.place, isCertain: row.certain, near: row.near,
                notNear: row.notNear)
        }
    }
}

extension KindCue {
    struct Row: Sendable {
        let kind: RecordKind
        let place: Place
        let certain: Bool
        var near: Set<String> = []
        var notNear: Set<String> = []
        let phrases: [String]
    }

    static let table: [Row] = noticeRows + reviewRows + theoryRows + consensusRows + laboratoryRows
}
