/// Words of a title that tell what kind of writing it heads.
struct TitlePhrase: Sendable {
    /// Where the words must stand.
    enum Place: Sendable {
        /// The title begins with them.
        case start
        /// The title ends with them.
        case end
        /// They stand anywhere.
        case anywhere
        /// They are the whole title.
        case whole
    }

    let words: [UInt8]
    let place: Place
    let mark: WorkMarks

    private init(_ words: String, _ place: Place, _ mark: WorkMarks) {
        (self.words, self.place, self.mark) = (Array(words.utf8), place, mark)
    }

    /// True where the phrase stands in the title as whole words.
    func occurs(in title: ArraySlice<UInt8>) -> Bool {
        switch place {
        case .whole: title.elementsEqual(words)
        case .start: title.starts(with: words) && isBoundary(title.dropFirst(words.count).first)
        case .end:
            title.count >= words.count && title.suffix(words.count).elementsEqual(words)
                && isBoundary(title.dropLast(words.count).last)
        case .anywhere: title.containsWords(words)
        }
    }

    private func isBoundary(_ byte: UInt8?) -> Bool { byte == nil || byte == 0x20 }

    /// The table of phrases: English, and the commonest of the languages around.
    static let all: [TitlePhrase] = [
        (
            WorkMarks.erratum, Place.start,
            [
                "erratum", "errata", "corrigendum", "corrigenda", "correction to",
                "correction", "corrections", "corrections to", "addendum", "author correction", "publisher correction",
                "authors correction", "erratum to", "erratum for", "correspondence corrigendum", "fe de errata",
                "berichtigung", "correcting",
            ]
        ),
        (.erratum, .end, ["erratum", "corrigendum", "a correction", "author correction", "publisher correction"]),
        (
            .retractionNotice, .start,
            [
                "retraction of", "retraction notice", "retraction", "retraction note", "notice of retraction",
                "expression of concern", "editorial expression of concern", "withdrawal notice",
                "statement of retraction", "removal notice", "retracted and replaced",
            ]
        ),
        (.retractionNotice, .end, ["expression of concern", "retraction notice"]),
        (
            .reply, .start,
            [
                "reply", "re", "author reply", "authors reply", "author response", "authors response", "response to",
                "in reply", "in response", "rebuttal", "a reply", "a response to", "the authors reply", "reply by",
                "author s reply", "the author replies", "the authors respond", "rejoinder", "a rejoinder",
                "letter in response",
            ]
        ),
        (
            .reply, .end,
            [
                "reply", "author reply", "authors reply", "authors response", "author response", "a response",
                "rejoinder",
                "rebuttal", "in reply", "in response", "a response to critics", "response from the authors",
                "the authors reply",
            ]
        ),
        (.reply, .anywhere, ["reply to", "a response to", "authors response to", "rejoinder to"]),
        (
            .comment, .start,
            [
                "comment", "comments", "comment on", "comments on", "commentary", "commentary on", "commentary to",
                "invited commentary", "editorial comment", "letter to the editor", "letter to editor",
                "letter regarding", "letter", "letters", "correspondence", "reader comment", "readers comment",
                "critique",
                "a critique", "remarks on", "notes on the article",
                "discussion of", "discussion on", "letter by", "letters to the editor", "invited comment",
                "expert commentary",
            ]
        ),
        (
            .comment, .end,
            [
                "comment", "a comment", "commentary", "a commentary", "invited commentary", "letter to the editor",
                "editorial comment", "peer commentary", "editorial", "an editorial", "a discussion",
                "a letter", "letter", "a critique", "a rebuttal",
            ]
        ),
        (.comment, .anywhere, ["comment on", "commentary on", "comments on", "letter to the editor"]),
        (
            .protocolPaper, .anywhere,
            [
                "study protocol", "trial protocol", "review protocol", "protocol for a", "protocol for an",
                "protocol for the", "a protocol", "protocol of a", "protocol of an", "rationale and design",
                "design and rationale", "rationale design", "study design", "methods and design", "design and methods",
                "protocol for systematic", "statistical analysis plan",
            ]
        ),
        (.protocolPaper, .start, ["protocol"]),
        (.protocolPaper, .end, ["protocol for", "study design and protocol", "protocol", "trial design", "rationale"]),
        (.summary, .anywhere, ["plain language summary", "summary for patients", "executive summary"]),
        (
            .genericTitle, .start,
            [
                "editorial", "editorial notes", "guest editorial", "introduction to the special",
                "introduction to special",
                "introduction to the minitrack", "introduction to the", "special issue", "special section",
                "editor s comments",
                "editors comments", "editors comment", "editors note", "editors notes", "editor in chief",
                "in this issue",
                "call for papers", "book review", "book reviews", "letter to the editor", "letters to the editor",
                "table of contents", "author index", "subject index", "annual report", "year in review", "in memoriam",
                "obituary", "from the editor", "message from the", "presidents message", "presidential address",
                "preface",
                "foreword", "acknowledgement", "acknowledgements", "acknowledgment", "acknowledgment of",
                "list of reviewers",
                "thank you to", "welcome to", "proceedings of", "abstracts of", "abstracts from", "news and",
                "reviewers",
                "guest editors", "introduction special", "case report", "reply", "erratum", "corrigendum", "correction",
            ]
        ),
        (
            .genericTitle, .anywhere,
            [
                "minitrack", "special issue", "special section", "editors comments", "editorial introduction",
                "senior editor",
                "year in review", "annual report", "annual meeting", "call for papers",
            ]
        ),
        (
            .genericTitle, .whole,
            [
                "introduction", "commentary", "comment", "letter to the editor", "image of the month",
                "questions and answers", "instructions for authors", "information for authors", "authors reply",
                "reply to the letter",
                "response to the letter", "response to letter", "case of the month", "what is new",
                "research highlights",
                "chronic fatigue syndrome", "myalgic encephalomyelitis", "the chronic fatigue syndrome",
                "myalgic encephalomyelitis chronic fatigue syndrome", "conflict of interest statement",
            ]
        ),
    ].flatMap { mark, place, phrases in phrases.map { TitlePhrase($0, place, mark) } }
}

extension ArraySlice<UInt8> {
    /// True where the words stand in the text, bounded by blanks or its ends.
    func containsWords(_ words: [UInt8]) -> Bool {
        guard let first = words.first, count >= words.count else { return false }
        var start = startIndex
        while start <= endIndex - words.count {
            let isWordStart = start == startIndex || self[start - 1] == 0x20
            if isWordStart, self[start] == first, self[start...].starts(with: words) {
                let after = start + words.count
                if after == endIndex || self[after] == 0x20 { return true }
            }
            start += 1
        }
        return false
    }
}
