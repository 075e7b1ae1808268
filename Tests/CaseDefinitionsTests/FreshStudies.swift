import Bibliography

/// A fourth round: mostly titles and one or two sentences, as the live feed has them.
enum FreshStudies {
    static let all: [LabelledSentence] = [
        .init(
            "Objective: To test ubiquinol. Methods: 207 patients with CFS (Fukuda/CDC) were assigned to supplement or placebo. Results: Fatigue fell.",
            .notRequired, "fukuda-1994:in", title: "CoQ10 plus NADH in CFS: a randomised trial", year: 2021,
            abstract: true),
        .init(
            "METHODS: Sixty-one subjects with ME/CFS (2003 CCC) and 43 healthy controls gave blood.", .required,
            "ccc-2003:in", title: "Plasma proteins in ME/CFS", year: 2020, abstract: true),
        .init(
            "Participants, aged 18-60, had been ill since a viral infection and had CCC-confirmed ME/CFS.", .required,
            "ccc-2003:in", title: "Gene expression in post-infectious ME/CFS", year: 2022),
        .init(
            "Each ME/CFS volunteer satisfied the requirements of the Canadian Consensus Criteria and was free of psychiatric disease.",
            .required, "ccc-2003:in", title: "Tryptophan metabolism in ME/CFS", year: 2021),
        .init(
            "Diagnosis of ME/CFS was established according to ICC by board-certified physicians.", .required,
            "icc-2011:in", title: "Calcium channels in natural killer cells", year: 2017),
        .init(
            "ME/CFS patients were defined in accordance with the International Consensus Criteria, whereas healthy controls had no chronic illness.",
            .required, "icc-2011:in", title: "TRPM3 in natural killer cells", year: 2018),
        .init(
            "Patients were required to satisfy the IOM diagnostic criteria at screening.", .required, "iom-2015:in",
            title: "A trial of inspiritol in ME/CFS", year: 2023),
        .init(
            "The inclusion criteria were a diagnosis of ME/CFS by a specialist, fulfilment of the Institute of Medicine criteria and age above 18.",
            .required, "iom-2015:in", title: "Heart rate monitoring in ME/CFS", year: 2022),
        .init(
            "Forty women fulfilled at the same time the 1994 CDC and the 2011 International Consensus Criteria.",
            .required, "fukuda-1994:in icc-2011:in", title: "Melatonin and zinc in ME/CFS", year: 2021),
        .init(
            "All individuals met Fukuda, and those included also met CCC.", .required, "fukuda-1994:in ccc-2003:in",
            title: "Antigen arrays in CFS", year: 2018),
        .init(
            "Selection followed Fukuda's criteria.", .notRequired, "fukuda-1994:in", title: "Heart rate in CFS",
            year: 2006),
        .init(
            "Patients were selected on the basis of the international definition of CFS (Fukuda et al., 1994; Reeves et al., 2003).",
            .notRequired, "fukuda-1994:in", title: "Pain processing in CFS", year: 2010),
        .init(
            "The patients, all of whom complied with the case definition of the Centers for Disease Control and Prevention, walked on a treadmill.",
            .notRequired, "fukuda-1994:in", title: "Exercise in CFS", year: 2000, abstract: true),
        .init(
            "A sample meeting 1988 CDC criteria was compared with people with multiple sclerosis.", .notRequired,
            "holmes-1988:in", title: "Fatigue in CFS and multiple sclerosis", year: 1993, abstract: true),
        .init(
            "Consecutive attenders with a complaint of fatigue were assessed; 14% had CFS by the Australian definition.",
            .notRequired, "australian-1990:out", title: "Chronic fatigue in primary care", year: 1993, abstract: true),
        .init(
            "Patients with chronic fatigue of more than 6 months, not otherwise explained, were included irrespective of other symptoms.",
            .notRequired, "", title: "Guided exercise self-help", year: 2017, abstract: true),
        .init(
            "Patients fulfilling operational criteria for CFS were treated with fluoxetine.", .unstated, "",
            title: "Fluoxetine in CFS", year: 1996, abstract: true),
        .init(
            "Questionnaires were returned by 210 members of the national ME association.", .unstated, "",
            title: "Quality of life in ME", year: 2015, abstract: true),
        .init(
            "We conducted two CPET on consecutive days in 84 persons with ME/CFS and 71 controls.", .unstated, "",
            title: "Recovery from exercise in ME/CFS", year: 2024, abstract: true),
        .init(
            "Twelve mothers of children with ME/CFS were interviewed.", .unstated, "", title: "Mothers' accounts",
            year: 2016, abstract: true),
        .init(
            "General practitioners (n = 811) were asked about their attitude to CFS.", .unstated, "",
            title: "GPs' attitudes to CFS", year: 2005, abstract: true),
        .init(
            "The economic burden was calculated from published prevalence and wages.", .unstated, "",
            title: "The cost of ME/CFS in Europe", year: 2020, abstract: true),
        .init(
            "We searched MEDLINE and Embase for studies in any language. Thirty-four were included; criteria were Fukuda (n = 20), Oxford (n = 6), CCC (n = 5) and not given (n = 3).",
            .mixed, "fukuda-1994:review-pooled ccc-2003:review-pooled",
            title: "Autonomic function in CFS: a systematic review", year: 2021, abstract: true),
        .init(
            "This Cochrane review included trials of adults with a primary diagnosis of CFS by any criteria.",
            .notApplicable, "", title: "Exercise therapy for CFS", year: 2019, abstract: true),
        .init(
            "The review group considered the Oxford, Fukuda and Canadian definitions in its history of the illness.",
            .notApplicable, "oxford-1991:out ccc-2003:out", title: "CFS: a history and review", year: 2012,
            abstract: true),
        .init(
            "Evidence for brain inflammation in ME/CFS is summarised and future directions are set out.",
            .notApplicable, "", title: "Neuroinflammation in ME/CFS", year: 2018, abstract: true),
        .init(
            "ME/CFS and long COVID share features. We outline possible mechanisms and what they mean for treatment.",
            .notApplicable, "", title: "ME/CFS and long COVID: shared mechanisms", year: 2022, abstract: true),
        .init(
            "A unified model is put forward in which raised intracellular sodium damages mitochondria.", .notApplicable,
            "", title: "An attempt to explain the pathophysiology of ME/CFS", year: 2021, abstract: true),
        .init(
            "It is hypothesised that fibrinaloid microclots cause post-exertional symptom exacerbation.",
            .notApplicable, "", title: "Microclots and PESE", year: 2023, abstract: true),
        .init(
            "The author criticises the PACE trial for changing its outcome thresholds.", .notApplicable, "",
            title: "PACE-Gate: an alternative view", year: 2017, types: ["Comment"], abstract: true),
        .init("", .notApplicable, "", title: "Erratum: Immune signatures in ME/CFS", year: 2017),
        .init("", .notApplicable, "", title: "Chronic fatigue syndrome: a review", year: 2003),
        .init("", .notApplicable, "", title: "What causes ME/CFS? A narrative review", year: 2023),
        .init("", .notApplicable, "", title: "Long COVID and ME/CFS", year: 2023, types: ["Editorial"]),
        .init(
            "", .notApplicable, "", title: "Treatment of chronic fatigue syndrome", year: 2001,
            types: ["Journal Article", "Review"]),
        .init(
            "", .unstated, "", title: "Cytokines in chronic fatigue syndrome", year: 2001, types: ["Journal Article"]),
        .init(
            "Hospital records of children with CFS were reviewed; NICE guidelines on management had been followed in 40%.",
            .unstated, "", title: "Care of children with CFS: an audit", year: 2013, abstract: true),
        .init(
            "The cohort (Canadian, n = 60; ME/CFS) was followed for a year at a Canadian centre.", .unstated,
            "ccc-2003:none", title: "A year with ME/CFS", year: 2019, abstract: true),
        .init(
            "The London cohort of the biobank gave saliva; ME/CFS was confirmed clinically.", .unstated,
            "london-1994:none", title: "Herpesviruses in saliva", year: 2021, abstract: true),
        .init(
            "Statistical agreement used ICC(2,1); patients with ME/CFS (n = 15) repeated the test.", .unstated,
            "icc-2011:none", title: "Repeatability of handgrip in ME/CFS", year: 2021, abstract: true),
        .init(
            "The Institute of Medicine's 2015 report renamed the illness SEID. Here we report symptoms of 250 patients.",
            .unstated, "iom-2015:out", title: "Symptoms of ME/CFS", year: 2016, abstract: true),
        .init(
            "Although the IOM criteria require PEM, our 90 patients were selected by the Fukuda criteria.",
            .notRequired, "fukuda-1994:in iom-2015:out", title: "Sleep in CFS", year: 2016),
        .init(
            "Adults with long COVID by the NASEM 2024 definition and adults with ME/CFS by IOM 2015 were recruited.",
            .required, "nasem-2024-lc:comparison-group iom-2015:in", title: "Long COVID and ME/CFS compared", year: 2025
        ),
        .init(
            "Participants with PASC were assessed for ME/CFS; IOM criteria were fulfilled by 43%.", .notRequired,
            "iom-2015:out", title: "ME/CFS in PASC", year: 2023, abstract: true),
        .init(
            "Six months after Q fever, patients with fatigue were classified as CFS when they met Fukuda criteria.",
            .notRequired, "", title: "Fatigue after Q fever", year: 2011, abstract: true),
        .init(
            "A total of 238 adolescents with mononucleosis were followed; at 6 months 13% had CFS by the Jason 2006 criteria.",
            .notRequired, "jason-2006-ped:out", title: "CFS after infectious mononucleosis in adolescents", year: 2009,
            abstract: true),
        .init(
            "A community-based study of 10,119 youths found 42 cases who met the pediatric case definition; prevalence was 0.75%.",
            .notRequired, "jason-2006-ped:out", title: "Prevalence of pediatric ME/CFS", year: 2020, abstract: true),
        .init(
            "We aimed to see how many patients with POTS would meet the 2015 IOM criteria.", .notRequired,
            "iom-2015:out", title: "POTS and ME/CFS", year: 2020, abstract: true),
        .init(
            "Fatigue, unrefreshing sleep and PEM for six months or more were all required of participants.", .required,
            "", title: "A trial in ME/CFS", year: 2024),
        .init(
            "The protocol asks for ME/CFS with PEM; PEM must last longer than 24 hours in every patient.", .required,
            "", title: "Protocol of a trial in ME/CFS", year: 2024),
        .init(
            "Entry did not depend on PEM: patients with and without it took part.", .notRequired, "",
            title: "Fatigue clinic cohort", year: 2024),
        .init(
            "Requiring PEM would have changed the prevalence. In this survey of 5,000 adults, 60 had CFS.", .unstated,
            "", title: "Survey of CFS", year: 2010, abstract: true),
        .init(
            "Critics say that PEM should be mandatory in trials. We recruited 20 patients with CFS.", .unstated, "",
            title: "Light therapy in CFS", year: 2010, abstract: true),
        .init(
            "Mandatory PEM distinguishes the ICC from older definitions. Twenty patients with ME were scanned.",
            .unstated, "icc-2011:out", title: "Brain scans in ME", year: 2014, abstract: true),
        .init(
            "Patients were asked to keep within their energy limits to avoid post-exertional malaise, as required by the protocol.",
            .unstated, "", title: "Pacing in ME/CFS", year: 2020, abstract: true),
    ]
}
