import Bibliography

/// Sentences that say how participants were selected.
enum EntrySentences {
    static let single: [LabelledSentence] = [
        .init("All patients fulfilled the Canadian Consensus Criteria.", .required, "ccc-2003:inclusion"),
        .init("We recruited 40 women who met the CCC from a specialist clinic.", .required, "ccc-2003:inclusion"),
        .init(
            "ME/CFS was diagnosed according to the 2003 Canadian Consensus Criteria [14].", .required,
            "ccc-2003:inclusion"),
        .init("Patients diagnosed with ME/CFS (Carruthers et al., 2003) took part.", .required, "ccc-2003:inclusion"),
        .init(
            "The Canadian clinical working case definition was used to select cases.", .required, "ccc-2003:inclusion"),
        .init("Canadian criteria were met by all patients.", .required, "ccc-2003:inclusion"),
        .init(
            "Eligible participants satisfied the International Consensus Criteria (ICC).", .required,
            "icc-2011:inclusion"),
        .init("Cases were defined by the ME-ICC.", .required, "icc-2011:inclusion"),
        .init(
            "Participants meeting the Institute of Medicine (IOM) criteria were enrolled.", .required,
            "iom-2015:inclusion"),
        .init(
            "Thirty adults with ME/CFS (IOM 2015 criteria) wore an accelerometer for a week.", .required,
            "iom-2015:inclusion"),
        .init(
            "A physician confirmed that each participant met National Academy of Medicine criteria for ME/CFS.",
            .required, "iom-2015:inclusion"),
        .init("All participants met the SEID criteria.", .required, "iom-2015:inclusion"),
        .init("Diagnosis followed NICE guideline NG206.", .required, "nice-2021:inclusion", year: 2024),
        .init(
            "Adolescents were diagnosed using the pediatric case definition (Jason et al., 2006).", .required,
            "jason-2006-ped:inclusion"),
        .init("Young people met the revised Canadian ME/CFS case definition.", .required, "rccc-2010:inclusion"),
        .init("Patients had to fulfil the Fukuda criteria.", .notRequired, "fukuda-1994:inclusion"),
        .init("CFS was defined according to Fukuda et al. (1994).", .notRequired, "fukuda-1994:inclusion"),
        .init(
            "Fifty outpatients with CFS by the criteria of Fukuda and colleagues were seen.", .notRequired,
            "fukuda-1994:inclusion"),
        .init("We studied 20 subjects with CFS (1994 CDC criteria).", .notRequired, "fukuda-1994:inclusion"),
        .init(
            "Participants met US Centers for Disease Control and Prevention criteria for CFS.", .notRequired,
            "fukuda-1994:inclusion", year: 2004),
        .init(
            "Patients met Centers for Disease Control criteria for chronic fatigue syndrome.", .notRequired,
            "holmes-1988:inclusion", year: 1991),
        .init(
            "Subjects fulfilling the CDC criteria were compared with sedentary controls.", .notRequired,
            "fukuda-1994:inclusion", year: 1999),
        .init(
            "Subjects fulfilling the CDC criteria were compared with sedentary controls.", .notRequired,
            "fukuda-1994:inclusion", year: 2018, review: "bare-cdc-after-2015"),
        .init(
            "Patients recruited between 1990 and 1993 met CDC criteria for CFS.", .notRequired, "holmes-1988:inclusion",
            year: 1996),
        .init(
            "All met the Holmes criteria for chronic fatigue syndrome.", .notRequired, "holmes-1988:inclusion",
            year: 1992),
        .init(
            "Patients who met Oxford criteria were randomised to therapy or usual care.", .notRequired,
            "oxford-1991:inclusion"),
        .init(
            "Eligible patients fulfilled the Oxford diagnostic criteria for CFS (Sharpe et al., 1991).", .notRequired,
            "oxford-1991:inclusion"),
        .init(
            "Participants were diagnosed with the Australian criteria for CFS.", .notRequired,
            "australian-1990:inclusion", review: "contested-definition"),
        .init(
            "The CDC empirical definition (Reeves et al. 2005) was used to identify cases.", .notRequired,
            "reeves-2005:inclusion"),
        .init(
            "Children were diagnosed with CFS/ME according to NICE guidelines.", .notRequired, "nice-2007:inclusion",
            year: 2014, review: "contested-definition"),
        .init("Participants met NICE criteria for ME/CFS.", .notRequired, "nice-2007:inclusion", year: 2016),
        .init("Participants met NICE criteria for ME/CFS.", .unstated, "", year: 2024, review: "nice-after-2021"),
        .init(
            "Recruitment began in March 2022; participants met NICE criteria for ME/CFS.", .required,
            "nice-2021:inclusion", year: 2024),
        .init(
            "Participants recruited between January 2018 and June 2019 met NICE criteria for ME/CFS.", .notRequired,
            "nice-2007:inclusion", year: 2023),
        .init("Children met the RCPCH criteria for CFS.", .notRequired, "rcpch-2004:inclusion"),
        .init("Patients met the London criteria for ME.", .unstated, "london-1994:in", review: "contested-definition"),
        .init("ME was diagnosed by the Ramsay definition.", .unstated, "ramsay-1986:in"),
        .init(
            "Patients were diagnosed by the Japanese clinical diagnostic criteria 2016.", .unstated, "jp-mhlw-2016:in",
            year: 2021),
        .init(
            "Serum was taken from patients with CFS according to the Japanese CFS criteria 1992.", .notRequired,
            "jp-cfs-1992:in", year: 1999),
        .init("Lymphoblasts were made from donors who met the CCC.", .required, "ccc-2003:inclusion"),
        .init(
            "Muscle biopsies came from 12 ME/CFS patients fulfilling CCC and 10 healthy people.", .required,
            "ccc-2003:inclusion"),
        .init(
            "DecodeME participants answered a questionnaire that applied the CCC and were included if they met it.",
            .required, "ccc-2003:in"),
        .init(
            "Diagnosis was made by clinicians in line with the Canadian consensus criteria.", .required, "ccc-2003:in"),
        .init("Only those meeting the International Consensus Criteria were invited.", .required, "icc-2011:in"),
        .init("Inclusion criteria: age 18 to 65 years, ME/CFS by CCC, and able to attend.", .required, "ccc-2003:in"),
        .init("Patients were required to meet the Canadian definition of ME/CFS.", .required, "ccc-2003:in"),
        .init("Of 120 people referred, 56 who met the CCC were included.", .required, "ccc-2003:in"),
        .init(
            "Fatigue of at least six months and four or more of the eight symptoms was required for inclusion.",
            .notRequired, "fukuda-1994:in"),
        .init("Adults with CFS (Fukuda) were randomised.", .notRequired, "fukuda-1994:in"),
        .init("CFS cases (n = 30; 1994 case definition) and 30 controls gave blood.", .notRequired, "fukuda-1994:in"),
    ]

    static let several: [LabelledSentence] = [
        .init(
            "Patients met both the Fukuda and the Canadian criteria.", .required,
            "fukuda-1994:inclusion-conj ccc-2003:inclusion-conj"),
        .init(
            "Participants fulfilled Fukuda and Canadian criteria.", .required, "ccc-2003:inclusion-conj",
            review: "and-without-both"),
        .init("Participants fulfilled the CDC 1994 criteria as well as the CCC.", .required, "ccc-2003:inclusion-conj"),
        .init(
            "Cases met Fukuda, Canadian and International Consensus Criteria.", .required,
            "icc-2011:inclusion-conj fukuda-1994:inclusion-conj"),
        .init("Cases met all three definitions (Fukuda, CCC and IOM).", .required, "iom-2015:inclusion-conj"),
        .init(
            "Patients met Fukuda or Canadian criteria.", .notRequired,
            "fukuda-1994:inclusion-alt ccc-2003:inclusion-alt"),
        .init("Patients met the Fukuda and/or the CCC.", .notRequired, "ccc-2003:inclusion-alt"),
        .init("Patients met either the CCC or the ICC.", .required, "ccc-2003:inclusion-alt icc-2011:inclusion-alt"),
        .init(
            "Participants had to meet at least one of the following: Fukuda, CCC, or IOM criteria.", .notRequired,
            "iom-2015:inclusion-alt"),
        .init("Participants met IOM, CCC, or ICC criteria for ME/CFS.", .required, "icc-2011:inclusion-alt"),
        .init("Patients met Fukuda criteria and either the CCC or the ICC.", .required, "ccc-2003:in"),
        .init(
            "Patients met the Oxford criteria or the NICE criteria.", .notRequired, "oxford-1991:inclusion-alt",
            year: 2013),
        .init(
            "Participants in the biobank met the CDC-1994 and/or Canadian Consensus Criteria.", .notRequired,
            "fukuda-1994:inclusion-alt"),
        .init(
            "Patients fulfilled Fukuda criteria; most (35 of 40) also met the CCC.", .notRequired,
            "fukuda-1994:inclusion ccc-2003:out"),
        .init(
            "Patients met Fukuda criteria, and all but one also met the CCC.", .notRequired,
            "fukuda-1994:inclusion ccc-2003:out"),
        .init(
            "Patients were recruited by the Oxford criteria; subgroups met the London criteria and the CDC criteria.",
            .notRequired, "oxford-1991:inclusion london-1994:out", year: 2011),
        .init(
            "The Norwegian cohort met the Canadian criteria. The Danish cohort met the Fukuda criteria.", .mixed,
            "ccc-2003:in fukuda-1994:in", review: "mixed"),
        .init("Cohorts 1 and 2 were selected by the Fukuda and Canadian criteria, respectively.", .mixed, ""),
        .init(
            "All participants met the Fukuda criteria. All of them also had to fulfil the CCC.", .required,
            "ccc-2003:in"),
        .init(
            "ME/CFS patients met the CCC, fibromyalgia patients the ACR 1990 criteria.", .required,
            "ccc-2003:in acr-1990:comparison-group"),
        .init(
            "Patients with long COVID met the WHO definition; ME/CFS patients met the IOM criteria.", .required,
            "who-pcc-2021:comparison-group iom-2015:in", year: 2023),
        .init(
            "Post-COVID patients met the NICE definition for post-COVID; the ME/CFS group met the Fukuda criteria.",
            .notRequired, "nice-ng188-pcc:comparison-group fukuda-1994:in", year: 2024),
        .init(
            "Veterans met Kansas criteria for Gulf War illness; CFS patients met Fukuda criteria.", .notRequired,
            "fukuda-1994:in", title: "Exercise in CFS and Gulf War illness"),
        .init(
            "Participants met the IOM and CCC definitions.", .required,
            "iom-2015:inclusion-conj ccc-2003:inclusion-conj"),
    ]

    static let explicit: [LabelledSentence] = [
        .init(
            "Participants met the Fukuda criteria with mandatory post-exertional malaise.", .required, "fukuda-1994:in"),
        .init(
            "Patients met Fukuda criteria plus post-exertional malaise lasting more than 24 hours.", .required,
            "fukuda-1994:in explicit-pem:in"),
        .init("Cases met criteria requiring PEM.", .required, "explicit-pem:in"),
        .init("We required post-exertional malaise in all participants.", .required, ""),
        .init("PEM was mandatory for inclusion.", .required, ""),
        .init("Post-exertional malaise had to be present in all patients.", .required, ""),
        .init("To be eligible, patients must have PEM lasting more than 14 h.", .required, ""),
        .init(
            "Inclusion criteria were fatigue for six months, unrefreshing sleep and post-exertional malaise.",
            .required, ""),
        .init("PEM was not required for inclusion.", .notRequired, ""),
        .init("Patients met the IOM criteria, but PEM was not required.", .notRequired, "iom-2015:in"),
        .init(
            "Participants were included if they had fatigue and at least two of the following: PEM, poor sleep, poor memory.",
            .notRequired, ""),
        .init(
            "We used modified IOM criteria: fatigue and some of post-exertional malaise, unrefreshing sleep and orthostatic intolerance.",
            .notRequired, "iom-2015:in"),
        .init("Eligible patients had fatigue with or without post-exertional malaise.", .notRequired, ""),
        .init(
            "Cases had fatigue and four or more of eight symptoms including post-exertional malaise.", .notRequired,
            "fukuda-1994:in"),
        .init("Patients reported PEM after the exercise test.", .unstated, ""),
        .init("Post-exertional malaise was assessed with a questionnaire.", .unstated, ""),
        .init("We asked 100 patients how they recognise post-exertional malaise.", .unstated, ""),
        .init(
            "Post-exertional malaise, a hallmark of ME/CFS, is poorly understood. Twenty patients exercised on two days.",
            .unstated, ""),
        .init("Patients were required to rest if they had post-exertional malaise.", .unstated, ""),
        .init("All patients reported post-exertional malaise at baseline.", .unstated, ""),
        .init("PEM is required by newer definitions. Fifty patients with ME/CFS wore a monitor.", .unstated, ""),
        .init(
            "Chronic idiopathic fatigue was defined by fatigue and PEM. ME/CFS patients and controls gave blood.",
            .unstated, ""),
        .init("Participants were asked whether PEM was required for their diagnosis.", .unstated, ""),
        .init("A modified form of the CCC selected patients.", .unstated, "ccc-2003:inclusion-modified"),
        .init("Patients with unexplained fatigue lasting at least six months were included.", .notRequired, ""),
    ]
}
