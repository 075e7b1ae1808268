import Bibliography

/// A third round: short studies with titles, as records have them.
enum TitledStudies {
    static let all: [LabelledSentence] = [
        .init(
            "Two hundred outpatients referred with unexplained fatigue were examined; 74 were given a diagnosis of ME/CFS by Canadian consensus criteria.",
            .notRequired, "ccc-2003:out", title: "Patients referred for unexplained fatigue: a hospital series",
            year: 2017, abstract: true),
        .init(
            "A postal questionnaire was sent to a random sample of adults. CFS was defined by Fukuda criteria and found in 1%.",
            .notRequired, "", title: "Chronic fatigue syndrome in primary care", year: 2003, abstract: true),
        .init(
            "Patients with ME/CFS (n=37), diagnosed using the Canadian Consensus Criteria, were treated with cyclophosphamide.",
            .required, "ccc-2003:in", title: "Intravenous cyclophosphamide in ME/CFS: an open-label phase II study",
            year: 2020, abstract: true),
        .init(
            "We genotyped 18,000 people with ME/CFS who met CCC or IOM criteria on the study questionnaire.", .required,
            "ccc-2003:in iom-2015:in", title: "Genome-wide association study of ME/CFS", year: 2025, abstract: true),
        .init(
            "Cases answered yes to the question whether a doctor had ever told them they had CFS.", .unstated, "",
            title: "Genome-wide analysis of self-reported chronic fatigue syndrome in UK Biobank", year: 2018,
            abstract: true),
        .init(
            "Participants were recruited from specialist clinics of five US sites; clinicians used their own judgement to diagnose ME/CFS.",
            .unstated, "", title: "Multi-site clinical assessment of ME/CFS", year: 2017, abstract: true),
        .init(
            "Patients met the CDC definition for CFS and had low natural killer activity.", .notRequired,
            "holmes-1988:in", title: "Immunologic abnormalities in chronic fatigue syndrome", year: 1990, abstract: true
        ),
        .init(
            "Muscle biopsies from patients who met London criteria showed acidosis.", .unstated, "london-1994:in",
            title: "Muscle pH in ME", year: 2012, abstract: true),
        .init(
            "This study examined four case definitions (Fukuda, CCC, ICC, IOM) in 1,100 participants and compared impairment.",
            .notRequired, "fukuda-1994:out ccc-2003:out icc-2011:out iom-2015:out",
            title: "Comparing case definitions of ME and CFS", year: 2016, abstract: true),
        .init(
            "Patients meeting the ME-ICC reported more impairment than patients who met only the Fukuda criteria.",
            .mixed, "",
            title:
                "Contrasting case definitions: the ME International Consensus Criteria and the Fukuda et al. CFS criteria",
            year: 2013, abstract: true),
        .init(
            "Using tilt tests, cerebral blood flow was measured in 429 ME/CFS patients meeting the Fukuda and ICC criteria.",
            .required, "fukuda-1994:inclusion-conj icc-2011:inclusion-conj",
            title: "Cerebral blood flow is reduced in ME/CFS during head-up tilt testing", year: 2020, abstract: true),
        .init(
            "ME/CFS was diagnosed when both the CDC and the ICC criteria were fulfilled.", .required, "icc-2011:in",
            title: "Orthostatic intolerance in ME/CFS", year: 2021),
        .init(
            "Of the patients, 80% were women. Everyone met the Canadian Consensus Criteria.", .required, "ccc-2003:in",
            title: "Autoantibodies in ME/CFS", year: 2019),
        .init(
            "Controls were screened to exclude anyone who met Fukuda criteria; cases were members of a support group.",
            .unstated, "fukuda-1994:out", title: "Diet in ME/CFS", year: 2015),
        .init(
            "Patients were excluded if their fatigue was explained by another disease. The remaining patients met the CCC.",
            .required, "ccc-2003:in", title: "Endothelial function in ME/CFS", year: 2020),
        .init(
            "Long COVID patients were compared with ME/CFS patients (CCC) whose illness began before 2020.", .required,
            "ccc-2003:in", title: "Long COVID and ME/CFS: similarities of the immune system", year: 2023, abstract: true
        ),
        .init(
            "Post-COVID patients either fulfilling the CCC for ME/CFS or not were followed for 20 months.",
            .notRequired, "ccc-2003:out", title: "Post-COVID syndrome: follow-up", year: 2023, abstract: true),
        .init(
            "We included patients with post COVID syndrome with persistent fatigue and exertion intolerance; half met the CCC.",
            .notRequired, "ccc-2003:out", title: "Autoantibodies to GPCR in post COVID syndrome", year: 2022,
            abstract: true),
        .init(
            "All patients had post-COVID ME/CFS diagnosed by the Canadian Consensus Criteria, adapted with PEM of at least 14 h.",
            .required, "ccc-2003:in", title: "Immunoadsorption for post-COVID ME/CFS", year: 2024, abstract: true),
        .init(
            "ME/CFS was diagnosed according to the IOM criteria in 40 patients with long COVID who were then enrolled in an exercise trial.",
            .required, "iom-2015:in", title: "Pacing in post-COVID ME/CFS", year: 2024, abstract: true),
        .init(
            "Children and young people with CFS/ME (NICE 2007) were randomised to the Lightning Process with medical care or care alone.",
            .notRequired, "nice-2007:in", title: "The SMILE trial", year: 2018, abstract: true),
        .init(
            "Young people were eligible with a diagnosis of CFS/ME made by a paediatrician following RCPCH guidance.",
            .notRequired, "rcpch-2004:in", title: "Outcomes of adolescents with CFS/ME", year: 2010),
        .init(
            "Adolescents, diagnosed in a specialist clinic, had sleep recordings.", .unstated, "",
            title: "Sleep in adolescents with CFS", year: 2012, abstract: true),
        .init(
            "Participants had a G93.3 code and confirmed on interview that they met CCC.", .required,
            "ccc-2003:in icd-code:in", title: "Work ability in ME/CFS", year: 2021),
        .init(
            "Patients with ME/CFS were identified by SNOMED codes in primary care records.", .unstated, "icd-code:in",
            title: "ME/CFS in general practice", year: 2021, abstract: true),
        .init(
            "Diagnostic codes for CFS rose from 2001 to 2013 in general practice data.", .unstated, "icd-code:in",
            title: "Trends in recorded CFS diagnoses", year: 2017, abstract: true),
        .init(
            "Veterans with CFS and Gulf War illness were scanned after exercise. CFS was defined by Fukuda criteria and GWI by Kansas criteria.",
            .notRequired, "fukuda-1994:in gwi-kansas-2000:comparison-group",
            title: "Brain changes after exercise in CFS and Gulf War illness", year: 2013, abstract: true),
        .init(
            "Women with fibromyalgia fulfilling 2016 American College of Rheumatology criteria took part; those with ME/CFS were excluded.",
            .notRequired, "acr-1990:in", title: "Resistance exercise in fibromyalgia", year: 2021, abstract: true),
        .init(
            "Patients with fibromyalgia were randomised to acupuncture or sham.", .unstated, "",
            title: "Acupuncture for fibromyalgia", year: 2009, abstract: true),
        .init(
            "ICC values for the six-minute walk ranged from 0.85 to 0.97 in 40 patients.", .unstated, "icc-2011:none",
            title: "Reliability of the walk test in ME/CFS", year: 2018, abstract: true),
        .init(
            "Staff of the Oxford clinic interviewed 20 patients.", .unstated, "oxford-1991:none",
            title: "Experiences of CFS", year: 2014, abstract: true),
        .init(
            "Fukuda et al. reported a fatigue scale; we tested it in 300 students.", .unstated, "fukuda-1994:none",
            title: "A fatigue scale for students", year: 2010, abstract: true),
        .init(
            "The authors reanalysed data of the PACE trial, in which patients met Oxford criteria.", .notRequired,
            "oxford-1991:in", title: "Rethinking the treatment of chronic fatigue syndrome: a reanalysis", year: 2018,
            abstract: true),
        .init(
            "We make the case that the Oxford criteria should be retired.", .notApplicable, "oxford-1991:out",
            title: "Oxford criteria for CFS: an opinion", year: 2017, abstract: true),
        .init(
            "The expert group offers advice for general practitioners, based on the literature and clinical experience.",
            .notApplicable, "", title: "ME/CFS: essentials of diagnosis and management", year: 2021, abstract: true),
        .init(
            "This primer for clinicians covers diagnosis and care of young people.", .notApplicable, "",
            title: "ME/CFS diagnosis and management in young people: a primer", year: 2017, abstract: true),
        .init(
            "A roadmap for research is laid out by people with ME/CFS, clinicians and scientists.", .notApplicable, "",
            title: "A research roadmap for ME/CFS", year: 2024, abstract: true),
        .init(
            "The parliamentary debate on ME was reported in the newspaper.", .notApplicable, "",
            title: "MPs debate ME care", year: 2019, types: ["News"], abstract: true),
        .init(
            "I read the paper with interest and doubt its conclusions.", .notApplicable, "",
            title: "Graded exercise therapy", year: 2019, types: ["Comment", "Letter"], abstract: true),
        .init(
            "The journal has retracted this article because its data could not be verified.", .notApplicable, "",
            title: "Retraction: Detection of a virus in blood of CFS patients", year: 2011, abstract: true),
        .init(
            "We detected a virus in 67% of patients who met Fukuda and Canadian criteria.", .required,
            "fukuda-1994:in ccc-2003:in",
            title: "Detection of an infectious retrovirus in blood cells of patients with CFS", year: 2009,
            types: ["Retracted Publication"], abstract: true),
        .init(
            "Simulated mitochondria showed lower ATP after exercise in a mathematical model.", .notApplicable, "",
            title: "Modelling energy metabolism in ME/CFS in silico", year: 2019, abstract: true),
        .init(
            "Poly(I:C) made rats less active for days.", .notApplicable, "",
            title: "Brain serotonin in immunologically induced fatigue in rats", year: 2013, abstract: true),
        .init(
            "Expression data sets of patients with ME/CFS were taken from a public archive and reanalysed.", .unstated,
            "", title: "Reanalysis of gene expression in ME/CFS", year: 2020, abstract: true),
        .init(
            "Eligible studies enrolled adults with ME/CFS by Fukuda, CCC, ICC or IOM. Ten databases were searched.",
            .mixed, "fukuda-1994:review-pooled ccc-2003:review-pooled",
            title: "Prevalence of ME/CFS: systematic review and meta-analysis", year: 2020, abstract: true),
        .init(
            "Only trials whose patients met definitions that require PEM (CCC, ICC or IOM) were eligible.", .required,
            "ccc-2003:review-pooled", title: "Pacing in ME: a systematic review", year: 2023, abstract: true),
        .init(
            "We pooled nine trials of exercise in 1,600 patients with CFS; the trials used Oxford or Fukuda criteria.",
            .notRequired, "oxford-1991:review-pooled", title: "Exercise therapy for chronic fatigue syndrome",
            year: 2017, abstract: true),
        .init(
            "Patients' accounts of post-exertional malaise were grouped into themes after interviews with 43 people with ME/CFS.",
            .unstated, "", title: "Living with post-exertional malaise", year: 2018, abstract: true),
        .init(
            "PEM began within 24 hours of the test in 80% of patients with ME/CFS and none of the controls.", .unstated,
            "", title: "Post-exertional malaise after maximal exercise", year: 2010, abstract: true),
        .init(
            "The questionnaire has five items that screen for post-exertional malaise as the case definitions require. It was tested in 700 people.",
            .unstated, "", title: "A short questionnaire on PEM", year: 2018, abstract: true),
        .init(
            "Inclusion required a physician's diagnosis of ME/CFS and self-reported PEM; no named definition was used for participants.",
            .required, "", title: "Home monitoring in ME/CFS", year: 2023),
        .init(
            "Participants had chronic fatigue for at least six months; post-exertional malaise was recorded but was not needed for entry.",
            .notRequired, "", title: "Q fever fatigue", year: 2017),
        .init(
            "The modified Institute of Medicine criteria of this registry ask for some of the core symptoms, including PEM; patients who met them were included.",
            .notRequired, "", title: "Post-infectious fatigue registry", year: 2022),
        .init(
            "Cases satisfied the Fukuda criteria and, additionally, had post-exertional malaise and unrefreshing sleep as required symptoms.",
            .required, "fukuda-1994:in", title: "Cytokines in CFS", year: 2013),
        .init(
            "Patients met CCC (n = 40) or Fukuda only (n = 22).", .notRequired, "", title: "Severity of ME/CFS",
            year: 2015),
        .init(
            "All patients met Fukuda. Most met CCC too.", .notRequired, "fukuda-1994:in ccc-2003:out",
            title: "Exercise in CFS", year: 2015),
        .init(
            "The Spanish patients were diagnosed by the 1994 CDC/Fukuda criteria, and the Norwegian patients by the 2003 Canadian criteria.",
            .mixed, "fukuda-1994:in ccc-2003:in", title: "Two cohorts of ME/CFS", year: 2020),
        .init(
            "The replication cohort met the ICC, and the discovery cohort met the CCC.", .required,
            "icc-2011:in ccc-2003:in", title: "Two cohorts of ME/CFS", year: 2020),
        .init(
            "Japanese patients were diagnosed by the criteria of the Ministry of Health, Labour and Welfare.",
            .unstated, "jp-mhlw-2016:in", title: "Autoantibodies in Japanese patients with ME/CFS", year: 2020),
        .init(
            "Twenty-five patients with CFS and 20 with depression were compared; CFS was diagnosed by the Lloyd criteria.",
            .notRequired, "australian-1990:in", title: "Cognition in CFS and depression", year: 1995, abstract: true),
    ]
}
