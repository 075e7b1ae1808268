import Bibliography

/// A fifth round, written last.
enum LastStudies {
    static let all: [LabelledSentence] = [
        .init(
            "Blood from 45 ME/CFS patients diagnosed by the Canadian Consensus Criteria and from 30 controls was profiled by flow cytometry.",
            .required, "ccc-2003:in", title: "T cell metabolism in ME/CFS", year: 2020, abstract: true),
        .init(
            "ME/CFS patients (diagnosed per IOM), long COVID patients (per WHO) and healthy people completed cognitive tests.",
            .required, "iom-2015:in who-pcc-2021:comparison-group", title: "Cognition in ME/CFS and long COVID",
            year: 2024, abstract: true),
        .init(
            "Two groups were studied: post-COVID patients meeting the CCC (PCS-ME/CFS) and post-COVID patients not meeting them.",
            .notRequired, "ccc-2003:out", title: "Post-COVID syndrome with and without ME/CFS", year: 2023,
            abstract: true),
        .init(
            "Post-COVID ME/CFS patients (CCC) and patients with post-COVID syndrome who did not fulfil the criteria had hand grip measured.",
            .notRequired, "ccc-2003:out", title: "Hand grip in post-COVID syndrome", year: 2022, abstract: true),
        .init(
            "Participants in the ME/CFS arm satisfied CCC or ICC, and the healthy arm had no fatigue.", .required,
            "ccc-2003:inclusion-alt icc-2011:inclusion-alt", title: "Metabolomics of ME/CFS", year: 2019),
        .init(
            "Recruited patients fulfilled one or more of the Fukuda, Canadian, and International Consensus Criteria.",
            .notRequired, "icc-2011:in", title: "Metabolomics of ME/CFS", year: 2019),
        .init(
            "Patients fulfilled the CDC (Fukuda), CCC and IOM case definitions.", .required, "iom-2015:in",
            title: "Microbiome in ME/CFS", year: 2021),
        .init(
            "Cases of CFS, as per the revised 1994 CDC definition, and matched controls were enrolled.", .notRequired,
            "fukuda-1994:in", title: "Vitamin D in CFS", year: 2009),
        .init(
            "Fukuda-positive patients rode a bicycle ergometer.", .notRequired, "fukuda-1994:in",
            title: "Ergometry in CFS", year: 2009),
        .init(
            "CFS (Fukuda et al. 1994) patients and matched controls.", .notRequired, "fukuda-1994:in",
            title: "Cortisol in CFS", year: 2009),
        .init(
            "Subjects with ME/CFS who met the case definition of Carruthers et al. (2011) underwent MRI.", .required,
            "icc-2011:in", title: "MRI in ME/CFS", year: 2018),
        .init(
            "Patients diagnosed with the Canadian Clinical Case Definition were followed for two years.", .required,
            "ccc-2003:in", title: "Prognosis of ME/CFS", year: 2018),
        .init(
            "Sera from 200 patients who fulfilled the Canadian Consensus Criteria were pooled.", .required,
            "ccc-2003:in", title: "Serum of ME/CFS patients and endothelial cells in vitro", year: 2021, abstract: true),
        .init(
            "Diagnoses were made following the Institute of Medicine criteria of 2015.", .required, "iom-2015:in",
            title: "Telehealth in ME/CFS", year: 2021),
        .init(
            "People with ME/CFS diagnosed against NICE NG206 were interviewed.", .required, "nice-2021:in",
            title: "Experience of care in ME/CFS", year: 2024, abstract: true),
        .init(
            "Participants self-reported a medical diagnosis of ME/CFS and met the DSQ-based IOM criteria.", .required,
            "iom-2015:in", title: "An online trial in ME/CFS", year: 2023),
        .init(
            "ME/CFS cases met the 2010 revised Canadian criteria (Jason et al.).", .required, "rccc-2010:in",
            title: "Symptoms in ME/CFS", year: 2013),
        .init(
            "The study used a relaxed version of the Canadian criteria in patients.", .unstated,
            "ccc-2003:inclusion-modified", title: "Symptoms in ME/CFS", year: 2013),
        .init(
            "The PACE trial recruited by Oxford; in its analysis of subgroups the international (CDC) criteria and London criteria were applied.",
            .notRequired, "oxford-1991:in", title: "PACE: a randomised trial", year: 2011),
        .init(
            "Participants meeting Oxford criteria were invited to a trial of graded exercise self-help.", .notRequired,
            "oxford-1991:in", title: "GETSET", year: 2017, abstract: true),
        .init(
            "Fatigue and post-exertional malaise persisted in 41% of 100 survivors.", .unstated, "",
            title: "Symptoms after COVID-19", year: 2021, abstract: true),
        .init(
            "Post-exertional malaise was present in 89% of 465 participants with long COVID.", .unstated, "",
            title: "PEM in long COVID", year: 2022, abstract: true),
        .init(
            "Long COVID with PEM was required for enrolment; ME/CFS criteria were not applied.", .required, "",
            title: "A trial in long COVID with PEM", year: 2024, abstract: true),
        .init(
            "A cohort of patients with ME/CFS used wearables for 6 months.", .unstated, "",
            title: "Wearables in ME/CFS", year: 2024, abstract: true),
        .init(
            "Ampligen was given to 92 patients meeting the CDC case definition.", .notRequired, "holmes-1988:in",
            title: "A controlled trial in CFS", year: 1994, abstract: true),
        .init(
            "The ICF group reported less disability than the 60 patients with CFS.", .unstated, "",
            title: "Disability in CFS", year: 2001, abstract: true),
        .init(
            "We explain here why the name matters and call for its change.", .notApplicable, "",
            title: "The name of ME/CFS: a viewpoint", year: 2015, abstract: true),
        .init(
            "This paper reviews immunological findings in CFS patients diagnosed by CDC criteria.", .notApplicable,
            "fukuda-1994:out", title: "Immunology of CFS", year: 1999, abstract: true),
        .init(
            "The hypothesis of a hypometabolic state is presented and predictions are derived.", .notApplicable, "",
            title: "Hypometabolism in ME/CFS: a hypothesis", year: 2019, abstract: true),
        .init(
            "A new operational definition for CFS is proposed by a panel; it asks for six months of fatigue.",
            .notApplicable, "", title: "Chronic fatigue syndrome: a working case definition", year: 1988, abstract: true
        ),
        .init(
            "Clinical criteria for children are proposed, with PEM compulsory.", .notApplicable, "",
            title: "A pediatric case definition for ME/CFS", year: 2006, abstract: true),
        .init(
            "The systematic review included 30 studies; definitions were Oxford, Fukuda and, in two, ICC.", .mixed,
            "oxford-1991:review-pooled icc-2011:review-pooled",
            title: "Cognitive behaviour therapy for CFS: systematic review", year: 2018, abstract: true),
        .init(
            "This umbrella review found that most meta-analyses did not name a case definition.", .notApplicable, "",
            title: "Umbrella review of CFS treatments", year: 2020, abstract: true),
        .init(
            "Patients with fibromyalgia met ACR 2010 criteria, and 30 % also met Fukuda criteria for CFS.",
            .notRequired, "acr-1990:in fukuda-1994:out", title: "Overlap of fibromyalgia and CFS", year: 2014,
            abstract: true),
        .init(
            "Norwegian registry data with code G93.3 were used to estimate incidence by age.", .unstated, "icd-code:in",
            title: "Two age peaks in the incidence of CFS/ME", year: 2014, abstract: true),
        .init(
            "Half of the 20 patients with ME/CFS who met the CCC improved on the drug.", .required, "ccc-2003:in",
            title: "A pilot trial in ME/CFS", year: 2015, abstract: true),
        .init(
            "Most patients, all of whom met the ICC, were housebound.", .required, "icc-2011:in", title: "Severe ME",
            year: 2020),
        .init(
            "A majority (70%) satisfied Canadian criteria; entry was by Fukuda criteria.", .notRequired,
            "fukuda-1994:in ccc-2003:out", title: "Sleep in CFS", year: 2014),
        .init(
            "Donor inclusion: IOM-defined ME/CFS. Donor exclusion: pregnancy.", .required, "iom-2015:in",
            title: "Biobank of ME/CFS", year: 2023),
    ]
}
