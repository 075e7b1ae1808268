import Bibliography

/// Realistic texts written after the rules, with varied wording, as a check against rules that fit too closely.
enum Paraphrases {
    static let all: [LabelledSentence] = [
        .init(
            "Female patients (n = 22, mean age 41) were recruited through the outpatient clinic; diagnosis rested on the Canadian Consensus Criteria and other causes of fatigue had been ruled out.",
            .required, "ccc-2003:in", year: 2020),
        .init(
            "Patients seen at our centre between 2015 and 2018 underwent lumbar puncture. Each had a diagnosis of ME/CFS per the International Consensus Criteria.",
            .required, "icc-2011:in", year: 2020),
        .init(
            "To enter the trial, adults needed a doctor's diagnosis of ME/CFS and fulfilment of the Canadian criteria (2003).",
            .required, "ccc-2003:in", year: 2018),
        .init(
            "Rituximab was given to 151 patients with ME/CFS according to Canadian consensus criteria.", .required,
            "ccc-2003:in", year: 2019, abstract: true),
        .init(
            "Participants were screened by telephone and met criteria for ME/CFS set out by the Institute of Medicine.",
            .required, "iom-2015:in", year: 2021),
        .init(
            "ME/CFS (as defined by the IOM in 2015) and healthy subjects performed a cardiopulmonary exercise test.",
            .required, "iom-2015:in", year: 2020),
        .init(
            "The case group comprised 61 persons with CFS as defined by Fukuda et al. [3].", .notRequired,
            "fukuda-1994:in", year: 2010),
        .init(
            "CFS subjects satisfied the case definition of the US Centers for Disease Control and Prevention (Fukuda 1994).",
            .notRequired, "fukuda-1994:in", year: 2007),
        .init(
            "All subjects with CFS were classified by the 1994 international research case definition as clarified by Reeves et al. 2003.",
            .notRequired, "fukuda-1994:in", year: 2012),
        .init(
            "Cases came from a population survey in Georgia and were identified with the empirical definition of CFS.",
            .notRequired, "reeves-2005:in", year: 2009),
        .init(
            "Patients referred to secondary care were eligible if they met Oxford criteria for chronic fatigue syndrome and scored 6 or more on the Chalder scale.",
            .notRequired, "oxford-1991:in", year: 2011, abstract: true),
        .init(
            "Participants were 641 patients with Oxford-defined chronic fatigue syndrome; results were repeated for those who also met London ME criteria.",
            .notRequired, "london-1994:out", year: 2013),
        .init(
            "Forty CFS patients, diagnosed on the basis of the CDC-1994 criteria, were compared with 40 matched controls.",
            .notRequired, "fukuda-1994:in", year: 2008),
        .init(
            "Patients had chronic fatigue syndrome (CDC criteria) of less than three years' duration.", .notRequired,
            "fukuda-1994:in", year: 2001),
        .init(
            "Patients with the chronic fatigue syndrome, as defined by the Centers for Disease Control, and healthy people gave blood.",
            .notRequired, "holmes-1988:in", year: 1990),
        .init(
            "Twelve adolescents with CFS, all meeting the paediatric case definition, had tilt-table tests.", .required,
            "jason-2006-ped:in", year: 2014),
        .init(
            "Adolescents aged 12-18 with fatigue lasting at least three months were included, a broad definition that does not demand accompanying symptoms.",
            .notRequired, "", year: 2014),
        .init(
            "Participants (n = 85) satisfied both CDC 1994 and CCC definitions.", .required,
            "fukuda-1994:inclusion-conj ccc-2003:inclusion-conj", year: 2017),
        .init(
            "Individuals fulfilling the 1994 CDC Fukuda criteria and the 2003 Canadian Consensus Criteria were recruited at two sites.",
            .required, "fukuda-1994:inclusion-conj ccc-2003:inclusion-conj", year: 2018),
        .init(
            "Biobank donors meet CDC-1994 or Canadian Consensus Criteria.", .notRequired,
            "fukuda-1994:inclusion-alt ccc-2003:inclusion-alt", year: 2021),
        .init("A diagnosis by Fukuda, CCC or IOM was accepted.", .notRequired, "fukuda-1994:inclusion-alt", year: 2022),
        .init(
            "Volunteers qualified if they met any of the following case definitions: IOM, CCC, ICC.", .required,
            "iom-2015:in", year: 2022),
        .init(
            "The ME/CFS group was diagnosed with the CCC and the fibromyalgia group with the 2016 ACR criteria.",
            .required, "ccc-2003:in acr-1990:comparison-group", year: 2022),
        .init(
            "MS patients fulfilled the McDonald criteria, while the ME/CFS patients fulfilled the International Consensus Criteria.",
            .required, "icc-2011:in", year: 2020),
        .init(
            "We enrolled 42 patients with post-COVID syndrome: 22 had ME/CFS according to the Canadian Consensus Criteria and 20 did not.",
            .notRequired, "ccc-2003:out", title: "A prospective study of post-COVID syndrome", year: 2021,
            abstract: true),
        .init(
            "Six months after infection, 19 of 42 patients (45%) met CCC.", .notRequired, "ccc-2003:out",
            title: "Persistent fatigue after COVID-19", year: 2021, abstract: true),
        .init(
            "Patients with post-COVID ME/CFS who fulfilled the Canadian Consensus Criteria received immunoadsorption.",
            .required, "ccc-2003:in", title: "Immunoadsorption in post-COVID ME/CFS", year: 2023, abstract: true),
        .init(
            "Among long COVID patients, the frequency of ME/CFS by the IOM criteria was 45%.", .notRequired,
            "iom-2015:out", title: "Long COVID", year: 2023, abstract: true),
        .init(
            "Children with postural tachycardia were asked about symptoms, and 60% fulfilled the IOM criteria.",
            .notRequired, "iom-2015:out", title: "Tachycardia in adolescents", year: 2019, abstract: true),
        .init(
            "Using the DePaul Symptom Questionnaire, we determined whether 200 students met the IOM criteria 6 months after mononucleosis.",
            .notRequired, "iom-2015:out", title: "Predictors of ME/CFS after mononucleosis", year: 2022),
        .init(
            "Symptoms were recorded with the DePaul Symptom Questionnaire in 90 patients.", .unstated, "", year: 2020),
        .init(
            "Patients were diagnosed by an experienced specialist according to internationally accepted criteria.",
            .unstated, "", year: 2020),
        .init(
            "Data came from a national register in which ME/CFS was coded G93.3.", .unstated, "icd-code:in", year: 2020),
        .init(
            "Members of a patient charity answered an online survey about pacing and post-exertional malaise.",
            .unstated, "", year: 2020, abstract: true),
        .init(
            "Heart rate variability was recorded in 30 women with ME/CFS before and after an effort that provoked post-exertional malaise.",
            .unstated, "", year: 2020, abstract: true),
        .init(
            "ME/CFS is defined by the Canadian Consensus Criteria as an acquired illness. We measured lactate in 20 patients.",
            .unstated, "ccc-2003:out", year: 2018, abstract: true),
        .init(
            "Several case definitions exist, among them Fukuda, the CCC and the ICC. Our survey asked 100 doctors which they use.",
            .unstated, "ccc-2003:out", year: 2018, abstract: true),
        .init(
            "The study did not use PEM as a criterion; PEM was optional and fatigue for six months sufficed for enrolment of patients.",
            .notRequired, "", year: 2018),
        .init(
            "The investigators required, in addition to the Fukuda criteria, post-exertional malaise of at least 24 hours in each patient.",
            .required, "fukuda-1994:in", year: 2018),
        .init(
            "Patients were eligible when they satisfied Fukuda criteria and suffered from post-exertional malaise.",
            .required, "fukuda-1994:in", year: 2018),
        .init(
            "Patients met a modified version of the IOM criteria, for which three of five symptoms (among them PEM) were enough.",
            .notRequired, "iom-2015:in", year: 2021),
        .init(
            "Fatigue severity, sleep and post-exertional malaise were the outcomes in 60 patients who met Fukuda criteria.",
            .notRequired, "fukuda-1994:in", year: 2016),
        .init(
            "Peripheral cells of ME/CFS patients (ICC) were reprogrammed into neurons.", .required, "icc-2011:in",
            year: 2023),
        .init(
            "Plasma from donors with ME/CFS meeting the IOM criteria was added to cultured muscle cells.", .required,
            "iom-2015:in", title: "Plasma of ME/CFS patients alters myotubes in vitro", year: 2023, abstract: true),
        .init(
            "IgG of ME/CFS patients fulfilling the CCC was injected into mice.", .required, "ccc-2003:in",
            title: "Passive transfer of ME/CFS IgG to mice", year: 2024, abstract: true),
        .init(
            "Cells were incubated and respiration was recorded.", .notApplicable, "",
            title: "A computational model of mitochondrial fatigue", year: 2024, abstract: true),
        .init(
            "We searched six databases. Trials of adults with CFS by Fukuda, Oxford or CDC criteria were eligible.",
            .notRequired, "fukuda-1994:review-pooled oxford-1991:review-pooled",
            title: "Drug treatment of CFS: systematic review", year: 2016, abstract: true),
        .init(
            "This review summarises what is known of the gut in ME/CFS.", .notApplicable, "",
            title: "The gut in ME/CFS", year: 2022, abstract: true),
        .init(
            "Here I argue that hypermetabolism explains the illness and suggest tests of the idea.", .notApplicable, "",
            title: "ME/CFS: a new hypothesis", year: 2022, abstract: true),
        .init(
            "The authors discuss how services should be planned.", .notApplicable, "",
            title: "Services for ME/CFS: an overview", year: 2022, abstract: true),
        .init(
            "Adults meeting NICE (2021) criteria will be randomised to two forms of rehabilitation.", .required,
            "nice-2021:in", title: "Protocol of a trial in ME/CFS", year: 2023, abstract: true),
        .init(
            "Participants were recruited from November 2022 in four NHS clinics and diagnosed using NICE criteria.",
            .required, "nice-2021:in", year: 2025),
        .init(
            "Agreement between two raters of the exercise test in 40 patients was high (ICC 0.93, 95% CI 0.88-0.96).",
            .unstated, "icc-2011:none", year: 2020, abstract: true),
        .init(
            "Participants met the ICC; reliability of the walking test was excellent.", .required, "icc-2011:in",
            year: 2020),
        .init(
            "Patients who met the CCC and completed the study had higher cytokines than controls.", .required,
            "ccc-2003:in", year: 2020, abstract: true),
        .init(
            "ME/CFS patients met the Fukuda criteria in Spain and the Canadian criteria in Germany.", .mixed,
            "fukuda-1994:in ccc-2003:in", year: 2020),
        .init(
            "Veterans with Gulf War illness met the Kansas and CDC definitions.", .notRequired,
            "gwi-kansas-2000:in gwi-cdc-1998:in", title: "Brain imaging in Gulf War illness", year: 2019),
        .init(
            "Twin pairs discordant for chronic fatigue were recruited; CFS was assigned by 1994 CDC criteria from a checklist.",
            .notRequired, "", title: "Twins discordant for chronic fatigue", year: 2005),
        .init(
            "Post-COVID condition followed the WHO definition in all participants, and 38 of 100 also met the CCC for ME/CFS.",
            .notRequired, "who-pcc-2021:in ccc-2003:out", title: "Exercise capacity in post-COVID condition", year: 2023
        ),
        .init(
            "Patients were excluded if they did not meet the Canadian Consensus Criteria.", .required, "ccc-2003:in",
            year: 2020),
    ]
}
