extension KindCue {
    /// Definition and theory papers, animals and the laboratory.
    static let theoryRows: [Row] = [
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
            kind: .theory, place: .title, certain: true,
            notNear: [
                "testing", "test", "examining", "evidence", "supports", "support", "evaluating", "trial", "tested",
            ],
            phrases: ["hypothesis", "hypotheses"]),
        Row(
            kind: .theory, place: .title, certain: false,
            phrases: [
                "the potential cause", "the potential causes", "potential causes", "theory", "a unifying",
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

    /// Where a text of this kind is told by how it was made.
    static let consensusRows: [Row] = [
        Row(
            kind: .definition, place: .text, certain: true,
            near: ["definition", "criteria", "definitions"],
            notNear: ["met", "meet", "meets", "fulfil", "fulfilled", "meeting", "fulfilling"],
            phrases: [
                "delphi", "drew up", "reach agreement", "consensus process", "consensus meeting", "derive a",
                "agreed on a",
                "consensus panel", "to develop criteria", "working party", "sets out new", "sets out criteria",
                "set out new",
            ]),
        Row(
            kind: .guideline, place: .text, certain: false,
            phrases: ["agreed on", "consensus statements", "were agreed upon", "gives guidance", "recommendations for"]),
    ]

    static let laboratoryRows: [Row] = [
        Row(
            kind: .animal, place: .anywhere, certain: false, notNear: ["leukemia", "leukaemia", "xmrv", "xenotropic"],
            phrases: [
                "mice", "mouse", "mouse model", "rats", "rat model", "rat", "zebrafish", "drosophila", "murine",
                "animal model", "animal models", "rodent", "rodents", "c elegans", "macaques", "hamsters",
                "guinea pigs", "wistar", "sprague dawley", "c57bl 6", "c57bl", "c57bl 6j", "balb c", "lewis rats",
            ]),
        Row(
            kind: .laboratory, place: .anywhere, certain: false,
            phrases: [
                "in silico", "computational model", "mathematical model", "computer simulation", "simulations",
                "molecular docking", "boolean network",
                "c2c12", "hek293", "hek 293", "myotubes", "sh sy5y", "cultured cells", "cell culture model",
                "in vitro model", "cell line", "cell lines", "computational modeling", "computational modelling",
                "molecular dynamics", "circuit models", "circuit model", "simulated", "differential equations",
                "were docked",
                "docking", "stable states", "agent based model", "kinetic model", "hek293 cells", "transfected",
            ]),
    ]
}
