import Bibliography

/// A second round of realistic texts, written after the first had been made right.
enum HarderParaphrases {
    static let all: [LabelledSentence] = [
        .init(
            "Subjects in the patient arm carried a clinical diagnosis made under the Canadian Consensus Criteria.",
            .required, "ccc-2003:in", year: 2016),
        .init("ME/CFS status was verified against CCC by two physicians.", .required, "ccc-2003:in", year: 2021),
        .init(
            "The sample consisted of 50 severely ill patients (CCC-positive) and 50 controls.", .required,
            "ccc-2003:in", year: 2021),
        .init(
            "Study physicians applied the IOM clinical criteria to confirm ME/CFS before randomisation of participants.",
            .required, "iom-2015:in", year: 2022),
        .init(
            "Cases conformed to the International Consensus Criteria for ME, as assessed at interview.", .required,
            "icc-2011:in", year: 2015),
        .init(
            "Fibromyalgia was diagnosed by ACR criteria; ME/CFS was diagnosed by the CCC.", .required,
            "ccc-2003:in acr-1990:comparison-group", year: 2021),
        .init(
            "Twenty-five patients (Fukuda criteria) and 25 sedentary controls cycled to exhaustion on two days to provoke post-exertional malaise.",
            .notRequired, "fukuda-1994:in", year: 2014),
        .init(
            "We used the Fukuda research criteria, which count post-exertional malaise as one of eight symptoms.",
            .notRequired, "fukuda-1994:in", year: 2016),
        .init(
            "Patients met the Fukuda criteria, which do not require post-exertional malaise.", .notRequired,
            "fukuda-1994:in", year: 2016),
        .init(
            "Unlike Fukuda, the CCC require PEM; all our patients met the CCC.", .required, "ccc-2003:in", year: 2016),
        .init("Patients met the CCC, which require post-exertional malaise.", .required, "ccc-2003:in", year: 2016),
        .init(
            "Participants who met Fukuda criteria were further divided by whether they also met the CCC.", .notRequired,
            "fukuda-1994:in ccc-2003:out", year: 2016),
        .init(
            "Eighty patients with CFS by Fukuda were enrolled; 62 fulfilled the CCC as well.", .notRequired,
            "fukuda-1994:in ccc-2003:out", year: 2016),
        .init(
            "Patients were diagnosed with CFS by Fukuda criteria, of whom 90% reported post-exertional malaise.",
            .notRequired, "fukuda-1994:in", year: 2012),
        .init(
            "In a secondary analysis limited to patients meeting the ICC, results were similar. All patients had met the Fukuda criteria.",
            .notRequired, "fukuda-1994:in icc-2011:out", year: 2016),
        .init(
            "A community sample of 31,000 adults was screened; those with six months of fatigue were evaluated against Fukuda criteria, giving a prevalence of 235 per 100,000.",
            .notRequired, "fukuda-1994:out", title: "Prevalence of chronic fatigue syndrome in a city", year: 2003,
            abstract: true),
        .init(
            "Among 465 patients assessed at 12 months after SARS-CoV-2 infection, 4.5% met IOM criteria.", .notRequired,
            "iom-2015:out", title: "ME/CFS after SARS-CoV-2 infection", year: 2025, abstract: true),
        .init(
            "We estimated the incidence of ME/CFS (IOM criteria) after COVID-19 in a cohort of 13,000 adults.",
            .notRequired, "iom-2015:out", title: "Incidence of ME/CFS after COVID-19", year: 2025, abstract: true),
        .init(
            "Long COVID patients completed a DSQ-based algorithm; 58% were classified as having ME/CFS under the IOM criteria.",
            .notRequired, "iom-2015:out", title: "Long COVID and ME/CFS", year: 2023, abstract: true),
        .init(
            "Patients with Sjogren syndrome were screened for ME/CFS using the Canadian criteria.", .notRequired,
            "ccc-2003:out", title: "Fatigue in Sjogren syndrome", year: 2020, abstract: true),
        .init(
            "Participants of the birth cohort were asked about fatigue; chronic disabling fatigue was defined as fatigue for six months or more with absence from school.",
            .notRequired, "", title: "Chronic disabling fatigue at age 13", year: 2016, abstract: true),
        .init(
            "Women with fatigue of more than six months that medical examination could not explain were recruited.",
            .notRequired, "", year: 1998),
        .init(
            "Those with an ICD-10-CM code of G93.32 were matched to controls in claims data.", .unstated, "icd-code:in",
            year: 2024),
        .init("UK Biobank participants reporting a diagnosis of CFS were cases.", .unstated, "", year: 2018),
        .init(
            "Patients attending NHS clinics were assessed as NICE recommends, and 800 were followed.", .unstated, "",
            year: 2014),
        .init(
            "CBT and GET were recommended by NICE until 2021; we asked 500 patients about them.", .unstated, "",
            year: 2022),
        .init(
            "In 2021 NICE published a new guideline; we interviewed 20 clinicians about patients.", .unstated, "",
            year: 2023),
        .init(
            "The Institute of Medicine committee proposed new criteria in 2015. Our 40 patients had CFS by Fukuda.",
            .notRequired, "fukuda-1994:in iom-2015:out", year: 2017),
        .init(
            "The National Academies proposed a Long COVID definition in 2024. We studied 60 patients with ME/CFS who met CCC.",
            .required, "ccc-2003:in", year: 2025),
        .init(
            "Intra-class correlations (ICC) were computed for 33 patients meeting the CCC.", .required,
            "ccc-2003:in icc-2011:none", year: 2020),
        .init("Participants were drawn from the CCC; ME/CFS was self-reported.", .unstated, "", year: 2020),
        .init("Patients fulfilled two of the three definitions Fukuda, CCC and ICC.", .notRequired, "", year: 2020),
        .init(
            "Diagnosis required agreement of Fukuda and Oxford criteria.", .notRequired,
            "fukuda-1994:in oxford-1991:in", year: 2005),
        .init("We recruited patients meeting Fukuda (site A) or IOM (site B) criteria.", .mixed, "", year: 2020),
        .init("Eligible: adults with ME/CFS (IOM and/or CCC).", .required, "iom-2015:in ccc-2003:in", year: 2022),
        .init(
            "Inclusion criteria were (1) age over 18, (2) CCC or ICC, and (3) consent. Exclusion criteria were pregnancy and cancer.",
            .required, "ccc-2003:in icc-2011:in", year: 2022),
        .init(
            "Key inclusion criterion: ME/CFS diagnosed by Fukuda with post-exertional malaise as a compulsory symptom.",
            .required, "fukuda-1994:in", year: 2022),
        .init("PEM, though common, was not an inclusion requirement for patients.", .notRequired, "", year: 2020),
        .init(
            "Patients needed at least three of: fatigue, post-exertional malaise, pain, poor sleep, to be included.",
            .notRequired, "", year: 2020),
        .init("Volunteers with fatigue, with PEM or without it, were eligible.", .notRequired, "", year: 2020),
        .init(
            "The minimum entry requirement was profound fatigue and post-exertional malaise for six months in every participant.",
            .required, "", year: 2020),
        .init(
            "A research letter: we tested 30 patients (CCC) for autoantibodies.", .required, "ccc-2003:in",
            title: "Autoantibodies in ME/CFS", types: ["Letter"], abstract: true),
        .init(
            "We read with interest the trial of exercise. Its use of the Oxford criteria is a weakness.",
            .notApplicable, "oxford-1991:out", title: "Exercise for CFS", types: ["Letter"], abstract: true),
        .init(
            "", .notApplicable, "", title: "Myalgic encephalomyelitis: International Consensus Criteria", year: 2011,
            types: ["Review"]),
        .init("", .unstated, "", title: "Metabolic profiling of patients with chronic fatigue syndrome", year: 2016),
        .init(
            "Here, an international panel gives consensus criteria that replace fatigue by post-exertional neuroimmune exhaustion as the compulsory feature.",
            .notApplicable, "", title: "Myalgic encephalomyelitis: International Consensus Criteria", year: 2011,
            abstract: true),
        .init(
            "The role of mitochondria in ME/CFS is reviewed.", .notApplicable, "", title: "Mitochondria and ME/CFS",
            year: 2019, abstract: true),
        .init(
            "Several mechanisms have been suggested. This article considers the evidence.", .notApplicable, "",
            title: "Pathophysiology of ME/CFS", year: 2019, abstract: true),
        .init(
            "Clinicians need practical advice; recommendations are given.", .notApplicable, "",
            title: "Caring for the patient with severe ME/CFS", year: 2021, abstract: true),
        .init(
            "Eleven studies were included; seven recruited by the CCC and four by the ICC.", .required,
            "ccc-2003:review-pooled icc-2011:review-pooled", title: "Exercise testing in ME/CFS: a meta-analysis",
            year: 2022, abstract: true),
        .init(
            "No restriction was placed on the case definition. Thirty trials were included.", .notApplicable, "",
            title: "Treatments for ME/CFS: systematic review", year: 2022, abstract: true),
        .init(
            "Rapid review of pacing. Studies of adults with ME/CFS were eligible regardless of criteria (Fukuda, CCC, IOM, Oxford).",
            .mixed, "", title: "Pacing: a rapid review", year: 2022, abstract: true),
    ]
}
