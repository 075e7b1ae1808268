/// What kind of writing a record is, as far as it matters for telling works apart.
package struct WorkMarks: OptionSet, Hashable, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

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
    /// A data set, software, figure, talk or patent.
    package static let artefact = WorkMarks(rawValue: 1 << 11)
    /// A whole book or report.
    package static let book = WorkMarks(rawValue: 1 << 12)
    /// A chapter or an article of a periodical or proceedings.
    package static let contribution = WorkMarks(rawValue: 1 << 13)
    /// A summary of a work by others, or a plain-language form of it.
    package static let summary = WorkMarks(rawValue: 1 << 14)

    /// A title of two words or fewer, which identifies little.
    package static let shortTitle = WorkMarks(rawValue: 1 << 15)
    /// A letter, comment, editorial or news item, as its publication type says.
    package static let correspondence = WorkMarks(rawValue: 1 << 16)
    /// A report of research or a review, as its publication type says.
    package static let research = WorkMarks(rawValue: 1 << 17)

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
        if Self.namesPlaceOfSubject(title) { insert(.erratum) }
        if title.wordCount < 3 || title.count < 12 { insert(.shortTitle) }
    }

    /// True for Web of Science's title of a correction, which ends with its subject's place: `(vol 12, pg 101, 2014)`.
    private static func namesPlaceOfSubject(_ title: ArraySlice<UInt8>) -> Bool {
        let words = title.suffix(40).split(separator: 0x20)
        guard let volume = words.lastIndex(where: { $0.elementsEqual("vol".utf8) }) else { return false }
        return words[volume...].contains { $0.elementsEqual("pg".utf8) } && words.count - volume <= 6
    }

    /// Reads the mark of one publication type as sources write it.
    init(ofPublicationType type: String) {
        switch String(decoding: FoldedText.words(of: type), as: UTF8.self) {
        case "published erratum", "erratum", "correction", "corrigendum": self = .erratum
        case "retraction of publication", "retraction notice", "expression of concern": self = .retractionNotice
        case "preprint", "posted content": self = .preprint
        case "meeting abstract", "conference abstract", "congress", "abstract": self = .conferenceAbstract
        case "clinical trial protocol", "study protocol", "protocol": self = .protocolPaper
        case "letter", "comment", "editorial", "news", "note", "editorial material", "commentary":
            self = .correspondence
        case "journal article", "article", "review", "systematic review", "meta analysis", "research article",
            "original article", "randomized controlled trial", "clinical trial", "observational study":
            self = .research
        default: self = []
        }
    }
}
