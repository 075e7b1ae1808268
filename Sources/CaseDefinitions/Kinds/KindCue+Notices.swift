extension KindCue {
    /// Notices, news, comments, letters and meetings.
    static let noticeRows: [Row] = [
        Row(
            kind: .notice, place: .titleStart, certain: true,
            phrases: [
                "retraction", "retraction note", "retraction notice", "correction to", "author correction",
                "publisher correction", "erratum", "corrigendum", "expression of concern",
                "editorial expression of concern",
                "withdrawal notice", "addendum", "notice of retraction", "correction notice", "statement of retraction",
                "publisher s note", "errata", "notice of withdrawal", "correction", "withdrawn", "withdrawal",
                "notice of",
                "retraction of the", "clarification", "duplicate publication",
            ]),
        Row(
            kind: .notice, place: .label, certain: true,
            phrases: ["retraction", "erratum", "corrigendum", "correction", "notice", "expression of concern"]),
        Row(
            kind: .news, place: .label, certain: true, phrases: ["news", "press release", "in brief", "news in brief"]),
        Row(kind: .news, place: .titleStart, certain: true, phrases: ["obituary", "in memoriam", "news"]),
        Row(
            kind: .news, place: .text, certain: false,
            phrases: [
                "the government announced", "announced yesterday", "charities welcomed", "welcomed the", "died in",
            ]),
        Row(kind: .editorial, place: .label, certain: true, phrases: ["editorial", "guest editorial", "foreword"]),
        Row(
            kind: .commentary, place: .label, certain: true,
            phrases: [
                "comment", "commentary", "opinion", "viewpoint", "perspective", "reply", "rebuttal", "correspondence",
            ]),
        Row(kind: .letter, place: .label, certain: true, phrases: ["letter", "sir", "dear sir", "dear editor"]),
        Row(
            kind: .notice, place: .text, certain: true,
            phrases: [
                "this corrects the article", "this notice", "retracts the article", "retract the article",
                "this erratum", "this corrigendum", "this retraction notice", "notice of retraction",
                "authors retract", "in the original article", "in the original publication", "in the published article",
                "authors apologise", "authors apologize", "publisher apologises", "publisher apologizes",
                "article has been withdrawn",
                "fully retracting", "should read as follows", "editors are alerting readers",
            ]),
        Row(
            kind: .news, place: .anywhere, certain: true,
            phrases: [
                "news article", "news item", "news story", "news report", "press release", "newspaper article",
                "news feature",
                "news coverage of", "magazine article",
            ]),
        Row(
            kind: .news, place: .title, certain: false,
            phrases: [
                "campaigners", "scientists say", "scientists think", "experts say", "study finds", "what we know",
                "charity says",
                "says minister", "what scientists", "charities say",
            ]),
        Row(
            kind: .editorial, place: .titleStart, certain: true,
            phrases: ["editorial", "guest editorial", "foreword", "preface"]),
        Row(kind: .editorial, place: .title, certain: false, phrases: ["editorial"]),
        Row(
            kind: .editorial, place: .text, certain: true,
            phrases: ["this editorial", "in this editorial", "the editorial", "an editorial"]),
        Row(
            kind: .commentary, place: .titleStart, certain: true,
            phrases: [
                "commentary", "comment on", "comments on", "comment", "reply", "reply to", "response to letter",
                "response to comment", "response to the letter", "response to comments", "response to dr",
                "author s reply",
                "authors reply", "author response", "authors response", "re", "rebuttal", "viewpoint", "opinion",
                "point of view",
                "in reply", "correspondence", "book review", "in response", "authors response to", "author s response",
                "response",
            ]),
        Row(
            kind: .commentary, place: .titleStart, certain: false,
            notNear: [
                "exercise", "treatment", "therapy", "stress", "vaccination", "stimulation", "cbt", "exertion",
                "challenge", "infection", "rehabilitation", "standing", "tilt", "rituximab",
            ],
            phrases: ["response to"]),
        Row(
            kind: .commentary, place: .title, certain: true,
            phrases: [
                "a commentary", "an opinion", "a response", "a reply", "a comment", "a viewpoint", "a reply to",
                "a response to", "a rebuttal", "a critique",
                "opinion paper", "opinion piece",
            ]),
        Row(
            kind: .commentary, place: .text, certain: true,
            phrases: [
                "this commentary", "in this commentary", "commentary on", "this viewpoint", "this opinion",
                "this perspective",
                "in this perspective", "we comment on", "this essay", "this reply", "this opinion piece",
                "perspective article",
                "this rebuttal", "opinion article", "this comment", "in this personal view", "this personal view",
                "a commentary",
                "this editorial comment",
            ]),
        Row(
            kind: .letter, place: .titleStart, certain: false,
            phrases: ["letter", "letter to the editor", "dear editor"]),
        Row(kind: .letter, place: .title, certain: false, phrases: ["letter to the editor", "a letter"]),
        Row(
            kind: .letter, place: .text, certain: true,
            phrases: [
                "we read the", "i read the", "we read with", "i read with", "read with interest", "read with concern",
                "to the editor", "dear editor", "dear sir",
            ]),
        Row(
            kind: .letter, place: .text, certain: false,
            phrases: [
                "this letter", "in this letter", "letter to the editor", "we write to",
                "the letter",
            ]),
        Row(
            kind: .conference, place: .anywhere, certain: true,
            phrases: [
                "conference report", "meeting report", "conference proceedings", "workshop report", "summarises talks",
                "summarizes talks", "proceedings of the", "report of the workshop", "this report summarizes the",
                "this report summarises the",
            ]),
        Row(
            kind: .conference, place: .title, certain: false,
            phrases: ["workshop", "conference", "symposium", "congress", "summit", "roundtable"]),
        Row(
            kind: .conference, place: .text, certain: false,
            phrases: [
                "workshop brought", "the workshop", "speakers", "symposium", "presentations", "attendees discussed",
                "the meeting brought",
            ]),
    ]
}
