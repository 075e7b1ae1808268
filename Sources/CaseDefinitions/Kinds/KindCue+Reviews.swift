extension KindCue {
    /// Reviews and guidelines.
    static let reviewRows: [Row] = [
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
            kind: .systematicReview, place: .text, certain: true,
            near: [
                "included", "identified", "eligible", "pooled", "review", "met", "retrieved", "analysed", "analyzed",
            ],
            notNear: ["previous", "previously", "earlier", "prior", "past", "future", "few", "recent", "we"],
            phrases: [
                "trials with a total", "studies with a total", "trials with", "randomised trials of",
                "randomized trials of", "trials of adults", "trials involving", "studies involving", "this cochrane",
                "cochrane review", "trials comparing", "controlled trials that", "trials that enrolled",
                "studies that enrolled", "studies that recruited", "trials that recruited",
            ]),
        Row(
            kind: .systematicReview, place: .text, certain: true,
            near: [
                "pubmed", "medline", "embase", "cochrane", "central", "scopus", "cinahl", "psycinfo", "literature",
                "registers",
                "sportdiscus", "trials", "studies", "articles", "databases", "science",
            ],
            notNear: ["patients", "codes", "hospital", "practice", "records"],
            phrases: ["searched", "we searched", "searches of"]),
        Row(
            kind: .systematicReview, place: .text, certain: true,
            near: [
                "included", "identified", "eligible", "pooled", "combined", "retrieved", "synthesised", "synthesized",
                "reviewed",
                "extracted",
            ],
            notNear: [
                "previous", "previously", "earlier", "prior", "past", "future", "few", "recent", "we", "patients",
                "genome", "gwas",
            ],
            phrases: [
                "randomised studies", "randomized studies", "observational studies", "case control studies",
                "cohort studies",
                "intervention studies", "primary studies", "qualitative studies", "eligible studies",
                "controlled trials",
                "publications", "articles",
            ]),
        Row(kind: .systematicReview, place: .title, certain: true, phrases: ["meta analytic", "systematic mapping"]),
        Row(
            kind: .systematicReview, place: .text, certain: true,
            near: ["studies", "trials"], phrases: ["pooled", "pooled estimates"]),
        Row(
            kind: .systematicReview, place: .text, certain: true,
            phrases: [
                "selection criteria randomised", "selection criteria randomized", "search methods", "search strategy",
                "this cochrane review", "this living systematic review", "this evidence review",
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
                "this position statement", "consensus statement", "consensus statements", "the guideline committee",
                "guideline update",
                "this consensus document", "consensus recommendations",
            ]),
        Row(
            kind: .guideline, place: .text, certain: true,
            notNear: [
                "met", "fulfilled", "diagnosed", "diagnosis", "established", "according", "line", "status", "used",
            ],
            phrases: ["consensus document"]),
        Row(
            kind: .guideline, place: .text, certain: false,
            phrases: [
                "we recommend", "expert panel", "recommendations were developed", "delphi", "expert group",
                "panel of experts",
            ]),
    ]
}
