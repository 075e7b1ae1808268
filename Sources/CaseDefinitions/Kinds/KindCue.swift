/// Words that tell the kind of a paper.
struct KindCue: Sendable {
    /// Where the words count.
    enum Place: Sendable { case title, titleStart, text, anywhere }

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

    static let table: [Row] = noticeRows + reviewRows + theoryRows + laboratoryRows

    private static let noticeRows: [Row] = [
        Row(
            kind: .notice, place: .titleStart, certain: true,
            phrases: [
                "retraction", "retraction note", "retraction notice", "correction to", "author correction",
                "publisher correction", "erratum", "corrigendum", "expression of concern",
                "editorial expression of concern",
                "withdrawal notice", "addendum", "notice of retraction", "correction notice", "statement of retraction",
                "publisher s note", "errata", "notice of withdrawal",
            ]),
        Row(
            kind: .notice, place: .text, certain: true,
            phrases: [
                "this corrects the article", "this notice", "retracts the article", "retract the article",
                "this erratum", "this corrigendum", "this retraction notice", "notice of retraction",
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
                "commentary", "comment on", "comments on", "comment", "reply", "reply to", "response to",
                "author s reply",
                "authors reply", "author response", "authors response", "re", "rebuttal", "viewpoint", "opinion",
                "point of view",
                "in reply", "correspondence", "book review",
            ]),
        Row(
            kind: .commentary, place: .title, certain: true,
            phrases: [
                "a commentary", "an opinion", "a viewpoint", "a reply to", "a response to", "a rebuttal", "a critique",
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
        Row(kind: .letter, place: .title, certain: false, phrases: ["letter to the editor"]),
        Row(
            kind: .letter, place: .text, certain: false,
            phrases: [
                "this letter", "in this letter", "letter to the editor", "we write to", "we read with interest",
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

    private static let reviewRows: [Row] = [
        Row(
            kind: .systematicReview, place: .title, certain: true, notNear: ["genome", "gwas", "commentary"],
            phrases: [
                "systematic review", "systematic reviews", "systematic literature review", "meta analysis",
                "meta analyses",
                "metaanalysis", "scoping review", "umbrella review", "systematic scoping", "rapid review",
                "evidence synthesis",
                "meta regression", "meta synthesis", "evidence map", "systematic evidence", "cochrane review",
                "mapping review",
                "pooled analysis", "integrative review", "meta epidemiological",
            ]),
        Row(
            kind: .systematicReview, place: .text, certain: true,
            notNear: ["recent", "previous", "recently", "genome", "gwas", "earlier", "prior"],
            phrases: [
                "this systematic review", "we systematically reviewed", "this meta analysis",
                "we conducted a systematic review",
                "we performed a systematic review", "systematic review was", "systematic review and meta analysis",
                "we meta analysed", "we meta analyzed", "this scoping review", "scoping review was",
                "this umbrella review",
                "systematically searched", "we searched pubmed", "we searched medline", "we searched embase",
                "we searched the cochrane", "databases were searched", "database searches", "literature search",
                "prisma",
                "were searched for studies", "were searched for trials", "were searched for articles",
                "studies were included", "trials were included", "included studies",
                "included trials",
                "articles were included", "eligible studies", "eligible trials", "studies were eligible",
                "trials were eligible",
                "studies met the", "trials met the", "articles met the", "we pooled", "random effects model",
                "pooled prevalence",
                "systematic search", "case control studies were included", "rcts were included", "we included trials",
                "we included studies", "we included randomised", "we included randomized", "studies were eligible if",
                "network meta analysis", "meta analysis of", "papers were included", "a systematic review of",
                "systematic review of",
                "the review included", "rcts included",
            ]),
        Row(
            kind: .systematicReview, place: .text, certain: true,
            near: ["studies", "trials", "articles", "papers", "publications", "records"],
            phrases: [
                "met the inclusion criteria", "met inclusion criteria", "met our inclusion criteria",
                "met the eligibility criteria", "met eligibility criteria",
            ]),
        Row(
            kind: .review, place: .title, certain: true,
            notNear: ["chart", "record", "records", "retrospective", "note", "notes", "review", "case"],
            phrases: [
                "narrative review", "literature review", "mini review", "minireview", "a review",
                "review of the literature",
                "state of the art", "critical review", "comprehensive review", "clinical review", "an overview",
                "overview of",
                "review article", "a primer", "historical review", "review and update", "a brief review",
                "state of the science",
                "review of the evidence", "concise review", "a critical appraisal", "a history of", "the history of",
            ]),
        Row(
            kind: .review, place: .title, certain: true, near: ["narrative", "review"],
            phrases: ["narrative review", "a narrative", "literature review", "mini review", "critical review"]),
        Row(
            kind: .review, place: .text, certain: true,
            notNear: ["chart", "charts", "notes", "board", "ethics", "retrospectively"],
            phrases: [
                "this review", "in this review", "this narrative review", "narrative review", "we review the",
                "we review",
                "we reviewed the literature", "here we review", "review article", "this mini review", "this minireview",
                "this overview",
                "this article reviews", "this paper reviews", "this article summarises", "this article summarizes",
                "this article describes", "this article discusses", "this article outlines", "this article provides",
                "this article presents an overview", "this article explores", "this article examines",
                "this article considers",
                "this paper discusses", "this paper outlines", "this paper summarises", "this paper summarizes",
                "this chapter",
                "the review", "review summarises", "review summarizes", "we summarise current", "we summarize current",
                "we summarise the", "we summarize the", "we provide an overview", "an overview of", "literature review",
                "this primer", "the article reviews", "the article discusses", "the article describes",
                "the authors review",
                "is reviewed", "are reviewed", "this article highlights", "this paper provides an overview",
                "we discuss current",
                "review describes", "review discusses", "review considers", "the paper reviews", "this paper considers",
                "this article gives", "this update",
            ]),
        Row(
            kind: .review, place: .title, certain: false,
            phrases: [
                "review", "overview", "update", "primer", "recent advances", "advances in", "current knowledge",
                "what do we know",
                "current understanding", "insights into", "accumulated evidence", "reframing", "rethinking",
                "challenges", "pathophysiology of",
                "perspectives", "perspective", "lessons", "future directions", "roadmap", "research agenda",
                "research priorities", "controversies", "what is",
                "past present and future",
                "current status", "recommendations for", "implications for", "towards", "toward", "an introduction",
                "evidence for", "myths",
            ]),
        Row(
            kind: .review, place: .text, certain: false,
            phrases: [
                "we discuss", "we summarise", "we summarize", "we outline", "we highlight", "is discussed",
                "are discussed",
                "this article", "are summarised", "are summarized", "is summarised", "is summarized",
                "this paper describes",
                "we describe current", "practical advice", "practical guidance", "recommendations are given",
                "clinicians should", "advice for clinicians",
            ]),
        Row(
            kind: .guideline, place: .title, certain: true,
            notNear: ["adherence", "evaluation", "survey", "experiences", "patients"],
            phrases: [
                "clinical practice guideline", "practice guideline", "practice guidelines", "consensus statement",
                "consensus recommendations", "expert consensus",
                "position paper", "position statement", "consensus on the diagnosis", "guideline for", "guidelines for",
                "best practice",
                "essentials of diagnosis and management", "essentials of diagnosis", "consensus guidance",
                "consensus guidance statement", "guidance statement", "clinical guidance",
                "diagnosis and management of", "guidance for clinicians", "a primer for clinicians",
                "management guideline",
            ]),
        Row(
            kind: .guideline, place: .text, certain: true,
            phrases: [
                "this guideline", "this guidance", "this consensus statement", "this consensus", "these guidelines",
                "this position paper",
                "this position statement", "consensus statement", "the guideline committee", "guideline update",
                "consensus document", "consensus recommendations",
            ]),
        Row(
            kind: .guideline, place: .text, certain: false,
            phrases: [
                "we recommend", "expert panel", "recommendations were developed", "delphi", "expert group",
                "panel of experts", "working group",
            ]),
    ]

    private static let theoryRows: [Row] = [
        Row(
            kind: .definition, place: .title, certain: false,
            near: ["criteria", "definition", "definitions", "defining", "redefining"],
            notNear: [
                "comparison", "comparing", "evaluation", "prevalence", "validity", "evaluating", "using", "examining",
            ],
            phrases: [
                "criteria for", "case definition", "definition of", "a definition", "working definition",
                "research criteria",
                "international consensus criteria", "defining", "redefining", "case definitions", "research guidelines",
                "guidelines for research", "redefining an illness", "clinical working case definition",
            ]),
        Row(
            kind: .definition, place: .text, certain: true, near: ["criteria", "definition", "definitions"],
            notNear: ["met", "fulfilled", "meeting", "fulfilling"],
            phrases: [
                "we propose a new case definition", "we propose new criteria", "we propose diagnostic criteria",
                "criteria were proposed",
                "definition was proposed", "we present new criteria", "new case definition is proposed",
                "definition is proposed", "criteria are proposed",
                "we propose a definition", "we propose a case definition", "proposes a new definition",
                "proposes new criteria", "new criteria are presented",
                "a new definition is", "we propose revised", "new diagnostic criteria were developed",
                "a consensus panel developed",
            ]),
        Row(
            kind: .theory, place: .title, certain: true,
            phrases: [
                "a hypothesis", "hypothesis paper", "a unifying hypothesis", "unifying hypothesis", "a theory of",
                "a novel hypothesis", "a new hypothesis", "a theoretical model", "an explanatory model",
                "a theoretical framework", "hypothesis and theory",
            ]),
        Row(
            kind: .theory, place: .title, certain: false,
            phrases: [
                "the potential cause", "the potential causes", "potential causes", "hypothesis", "theory", "a unifying",
                "unifying", "a model of",
                "a model for", "conceptual", "proposed", "paradigm", "explanatory", "a framework",
                "an attempt to explain", "attempt to explain", "the possible role", "could", "might",
                "may explain", "may be", "potential role of", "possible role", "proposal", "is it", "the case for",
                "explained by", "imbalance of", "the role of", "key role of", "key pathophysiological role",
                "a vicious circle", "vicious cycle",
            ]),
        Row(
            kind: .theory, place: .text, certain: true,
            phrases: [
                "this hypothesis paper", "in this hypothesis", "hypothesis paper", "this theory", "theory paper",
                "this theoretical", "theoretical paper", "we present a hypothesis", "we put forward the hypothesis",
                "we present a unifying", "this hypothesis", "this paper hypothesizes", "this paper hypothesises",
                "this paper proposes", "this article proposes", "this paper argues", "this article argues",
            ]),
        Row(
            kind: .theory, place: .text, certain: false,
            phrases: [
                "we propose", "we hypothesise", "we hypothesize", "we postulate", "we argue", "hypothesis is",
                "is hypothesised", "is hypothesized",
                "is proposed", "is postulated", "theoretical model", "conceptual model", "conceptual framework",
                "we suggest that", "we suggest", "theoretical framework",
                "it is proposed", "we speculate", "hypothesis that", "our hypothesis", "hypothesis proposes",
                "proposes that", "argues that", "we present a model", "we present the hypothesis", "could explain",
            ]),
    ]

    private static let laboratoryRows: [Row] = [
        Row(
            kind: .animal, place: .anywhere, certain: false, notNear: ["leukemia", "leukaemia", "xmrv", "xenotropic"],
            phrases: [
                "mice", "mouse", "mouse model", "rats", "rat model", "rat", "zebrafish", "drosophila", "murine",
                "animal model", "animal models", "rodent", "rodents", "c elegans", "macaques", "hamsters",
                "guinea pigs",
            ]),
        Row(
            kind: .laboratory, place: .anywhere, certain: false,
            phrases: [
                "in silico", "computational model", "mathematical model", "computer simulation", "simulations",
                "molecular docking", "boolean network",
                "c2c12", "hek293", "hek 293", "myotubes", "sh sy5y", "cultured cells", "cell culture model",
                "in vitro model", "cell line", "cell lines", "computational modeling", "computational modelling",
                "molecular dynamics",
            ]),
    ]
}
