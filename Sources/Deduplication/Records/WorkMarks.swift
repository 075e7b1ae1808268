/// What kind of writing a record is, as far as it matters for telling works apart.
package struct WorkMarks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A notice that corrects another work.
    package static let erratum = WorkMarks(rawValue: 1 << 0)
    /// A notice of a retraction or an expression of concern.
    package static let retractionNotice = WorkMarks(rawValue: 1 << 1)
    /// An answer to a comment.
    package static let reply = WorkMarks(rawValue: 1 << 2)
    /// A comment on another work.
    package static let comment = WorkMarks(rawValue: 1 << 3)
    /// A plan of a study, before its results.
    package static let protocolPaper = WorkMarks(rawValue: 1 << 4)
    /// A preprint.
    package static let preprint = WorkMarks(rawValue: 1 << 5)
    /// An abstract of a conference.
    package static let conferenceAbstract = WorkMarks(rawValue: 1 << 6)
    /// A title that many works bear ("Editorial").
    package static let genericTitle = WorkMarks(rawValue: 1 << 7)
    /// The main title is a translation of the work's own.
    package static let translatedTitle = WorkMarks(rawValue: 1 << 8)
    /// The main title is in another language than English.
    package static let foreignTitle = WorkMarks(rawValue: 1 << 9)
    /// A thesis.
    package static let thesis = WorkMarks(rawValue: 1 << 10)
    /// A data set, software or figure.
    package static let artefact = WorkMarks(rawValue: 1 << 11)
    /// A whole book or report.
    package static let book = WorkMarks(rawValue: 1 << 12)
    /// A chapter or an article of a periodical or proceedings.
    package static let contribution = WorkMarks(rawValue: 1 << 13)
    /// A summary of a work by others, or a plain-language form of it.
    package static let summary = WorkMarks(rawValue: 1 << 14)

    /// A title of two words or fewer, which identifies little.
    package static let shortTitle = WorkMarks(rawValue: 1 << 15)

    /// The marks that part a work from the work it is about.
    static let aboutOthers: WorkMarks = [.erratum, .retractionNotice, .reply, .comment, .protocolPaper, .summary]
}

extension WorkMarks {
    /// Reads the marks that the folded words of a title give.
    ///
    /// - Parameter title: folded words, parted by one blank each.
    init(ofTitle title: ArraySlice<UInt8>) {
        self = []
        for phrase in TitlePhrase.all where phrase.occurs(in: title) { insert(phrase.mark) }
        if title.wordCount < 3 || title.count < 12 { insert(.shortTitle) }
    }

    /// Reads the mark of one publication type as sources write it.
    init(ofPublicationType type: String) {
        switch String(decoding: FoldedText.words(of: type), as: UTF8.self) {
        case "published erratum", "erratum", "correction", "corrigendum": self = .erratum
        case "retraction of publication", "retraction notice", "expression of concern": self = .retractionNotice
        case "preprint", "posted content": self = .preprint
        case "meeting abstract", "conference abstract", "congress", "abstract": self = .conferenceAbstract
        case "clinical trial protocol", "study protocol", "protocol": self = .protocolPaper
        default: self = []
        }
    }
}

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
                "berichtigung",
            ]
        ),
        (.erratum, .end, ["erratum", "corrigendum", "a correction", "author correction", "publisher correction"]),
        (
            .retractionNotice, .start,
            [
                "retraction of", "retraction notice", "retraction", "retraction note", "notice of retraction",
                "expression of concern", "editorial expression of concern", "withdrawal notice",
                "statement of retraction",
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
                "rebuttal", "response from the authors", "the authors reply",
            ]
        ),
        (.reply, .anywhere, ["reply to", "a response to", "authors response to", "rejoinder to"]),
        (
            .comment, .start,
            [
                "comment", "comments", "comment on", "comments on", "commentary", "commentary on", "commentary to",
                "invited commentary", "editorial comment", "letter to the editor", "letter to editor",
                "letter regarding",
                "discussion of", "discussion on", "letter by", "letters to the editor", "invited comment",
                "expert commentary",
            ]
        ),
        (
            .comment, .end,
            [
                "comment", "a comment", "commentary", "a commentary", "invited commentary", "letter to the editor",
                "editorial comment", "peer commentary",
            ]
        ),
        (.comment, .anywhere, ["comment on", "commentary on", "comments on", "letter to the editor"]),
        (
            .protocolPaper, .anywhere,
            [
                "study protocol", "trial protocol", "review protocol", "protocol for a", "protocol for an",
                "protocol for the", "a protocol", "protocol of a", "protocol of an", "rationale and design",
                "design and rationale", "rationale design", "protocol for systematic", "statistical analysis plan",
            ]
        ),
        (.protocolPaper, .start, ["protocol"]),
        (.protocolPaper, .end, ["protocol for", "study design and protocol"]),
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
                "introduction", "commentary", "comment", "letter to the editor", "authors reply", "reply to the letter",
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
