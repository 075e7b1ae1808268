import Bibliography

/// A seventh round: short studies as papers word them, written before they were run.
enum ShortStudies {
    static let all: [LabelledSentence] = [
        .init(
            "Individuals with ME/CFS (n = 16) had been diagnosed by their clinician, and the diagnosis was checked by the study team against the IOM criteria before enrolment.",
            .required, year: 2021),
        .init(
            "Thirty-five volunteers responded to a newspaper notice. A physician confirmed CFS by the 1994 definition; 24 of them would also have met the CCC.",
            .notRequired, year: 2021),
        .init(
            "ME/CFS patients were recruited from a specialist clinic. The clinic uses the CCC and Fukuda for teaching purposes, but no definition was applied for this study.",
            .unstated, year: 2021),
        .init(
            "All patients had PEM, which was an entry requirement, and were diagnosed on clinical grounds.",
            .required, year: 2021),
        .init(
            "All patients had PEM, 90% had unrefreshing sleep and 70% had orthostatic intolerance.",
            .unstated, year: 2021, abstract: true),
        .init(
            "Chronic fatigue syndrome was diagnosed in 51 women by the criteria of Holmes and colleagues.",
            .notRequired, year: 1992),
        .init(
            "An actigraphy study of ME/CFS. Fukuda's criteria have been criticised for not requiring post-exertional malaise. Forty people with the illness wore a device for two weeks.",
            .unstated, year: 2021, abstract: true),
        .init(
            "Given that the Fukuda criteria do not require post-exertional malaise, we recruited 40 people who fulfilled the ICC.",
            .required, year: 2021, abstract: true),
        .init(
            "Cases had to fulfil the CCC; those fulfilling only Fukuda were not admitted.",
            .required, year: 2021),
        .init(
            "Cases had to fulfil the Fukuda criteria; fulfilment of the CCC was noted in the case report form.",
            .notRequired, year: 2021),
        .init(
            "Prevalent cases (n=62) fulfilled the CCC, while the population controls with fatigue (n=40) were selected by the Fukuda definition.",
            .mixed, title: "Two groups with CFS", year: 2021),
        .init(
            "College students were followed through infectious mononucleosis. Severe ME/CFS meant meeting more than one case definition (Fukuda, CCC, IOM).",
            .notRequired, title: "Predictors of ME/CFS after mononucleosis", year: 2021, abstract: true),
        .init(
            "Participants were adults who satisfied the Fukuda and ICC definitions simultaneously.",
            .required, year: 2021),
        .init(
            "Participants were adults who satisfied the Fukuda or ICC definitions.",
            .notRequired, year: 2021),
        .init(
            "Every participant met ICC; a subset (n=12) also had fibromyalgia by ACR 2010.",
            .required, year: 2021),
        .init(
            "Every participant met Oxford; a subset (n=12) met CCC.",
            .notRequired, year: 2021),
        .init(
            "Members of a ME association, 95% of whom said that a doctor had diagnosed them, rated their PEM.",
            .unstated, title: "Pacing survey", year: 2021, abstract: true),
        .init(
            "The CDC funded this study of 120 people with ME/CFS seen at seven clinics.",
            .unstated, year: 2021, abstract: true),
        .init(
            "The diagnostic value of NK cell function in ME/CFS was estimated; sensitivity was 70%.",
            .unstated, year: 2021, abstract: true),
        .init(
            "According to the CDC criteria of 1994, 28 subjects had CFS and 30 had insufficient symptoms or fatigue (ISF).",
            .notRequired, title: "Wichita study of fatigue", year: 2021, abstract: true),
        .init(
            "The revised NICE guideline (2021) drops graded exercise. We explain what this means for general practice.",
            .notApplicable, title: "NICE's new guidance on ME/CFS", year: 2021, abstract: true),
        .init(
            "Which criteria should trials use? We argue for the CCC, since they require PEM.",
            .notApplicable, title: "Selecting patients for ME/CFS trials: a call for the CCC", year: 2021,
            abstract: true),
        .init(
            "This systematic review asked whether exercise testing provokes PEM. Twelve studies were included. Case definitions were not reported.",
            .notApplicable, title: "PEM after exercise testing: a systematic review", year: 2021, abstract: true),
        .init(
            "This systematic review only included studies in which patients met the CCC, the ICC or the IOM criteria. Nineteen studies of metabolites were eligible.",
            .required, title: "Metabolomics in ME/CFS: a systematic review", year: 2021, abstract: true),
        .init(
            "Included trials (n = 13) had recruited patients by the Oxford (5) or Fukuda (8) criteria.",
            .notRequired, title: "CBT for CFS: meta-analysis", year: 2021, abstract: true),
        .init(
            "Included studies diagnosed ME/CFS by Fukuda (n=20), CCC (n=5) or both (n=3).",
            .mixed, title: "Cytokines in ME/CFS: systematic review", year: 2021, abstract: true),
        .init(
            "Mitochondria of fibroblasts from 5 patients with ME/CFS and 5 controls were imaged.",
            .unstated, year: 2021, abstract: true),
        .init(
            "A549 cells were infected with HHV-6 and mitochondria were imaged; fragmentation like that reported in ME/CFS was seen.",
            .notApplicable, title: "HHV-6 and mitochondria in cell lines", year: 2021, abstract: true),
        .init(
            "Serum from 12 patients (ICC criteria) and 12 controls was put on human endothelial cells.",
            .required, title: "Endothelial function in cells exposed to ME/CFS serum", year: 2021, abstract: true),
        .init(
            "A 34-year-old woman with ME/CFS became well after treatment of her craniocervical instability.",
            .unstated, title: "Case report", year: 2021, abstract: true),
        .init(
            "We present a 19-year-old man with ME/CFS who met the International Consensus Criteria and had POTS.",
            .required, title: "Case report of severe ME/CFS", year: 2021, abstract: true),
        .init(
            "Inclusion: CFS according to Fukuda; additional PEM was not an entry criterion.",
            .notRequired, year: 2021),
        .init(
            "Inclusion: CFS according to Fukuda with the additional requirement of PEM.",
            .required, year: 2021),
        .init(
            "The 2015 IOM clinical diagnostic criteria had to be met at screening.",
            .required, year: 2021),
        .init(
            "Screening visits took place in 2019. Participants were people with ME/CFS between 18 and 50 years of age, able to attend.",
            .unstated, year: 2021),
        .init(
            "Pupils were asked about fatigue. Those with three months of disabling fatigue and a normal examination were called CFS.",
            .notRequired, title: "CFS in Dutch schools", year: 2021, abstract: true),
        .init(
            "Patients were diagnosed using the CDC Symptom Inventory and clinical assessment.",
            .unstated, year: 2021),
        .init(
            "Patients were diagnosed with CFS using the CDC Symptom Inventory according to the 1994 case definition.",
            .notRequired, year: 2021),
        .init(
            "Individuals with post-COVID ME/CFS according to the CCC, recruited 6-12 months after infection, were compared with recovered individuals.",
            .required, title: "Muscle in post-COVID ME/CFS", year: 2021),
        .init(
            "Of 108 individuals with post-COVID condition 55 had ME/CFS by the CCC; these were compared with the 53 others.",
            .notRequired, title: "Autoantibodies in post-COVID condition", year: 2021),
        .init(
            "Long COVID patients with post-exertional malaise had higher lactate than those without.",
            .unstated, title: "Lactate in long COVID", year: 2021, abstract: true),
        .init(
            "Only long COVID patients with post-exertional malaise were eligible for this trial of pacing.",
            .required, title: "Pacing in long COVID: a trial", year: 2021),
        .init(
            "People who had PEM after COVID-19 were asked to wear a heart rate monitor.",
            .unstated, title: "Wearables in long COVID", year: 2021, abstract: true),
        .init(
            "MS patients fulfilled the McDonald criteria, and CFS patients the Fukuda criteria.",
            .notRequired, title: "Fatigue in multiple sclerosis and CFS", year: 2021),
        .init(
            "Patients attended the London ME clinic and were seen by one physician.",
            .unstated, year: 2021),
        .init(
            "Oxford students with chronic fatigue took part in a sleep study.",
            .unstated, year: 2021),
        .init(
            "Blood pressure in 60 people with CFS was measured by Fukuda Denshi monitors.",
            .unstated, year: 2021),
        .init(
            "Fukuda S and colleagues measured autonomic function in 40 patients with CFS.",
            .unstated, year: 2021, abstract: true),
        .init(
            "The Japanese fatigue study group enrolled patients who satisfied the 1994 Fukuda criteria.",
            .notRequired, year: 2021),
        .init(
            "Healthy people and patients who meet the CCC will be recruited. Recruitment began in March 2024.",
            .required, title: "Protocol of a brain stimulation trial in ME/CFS", year: 2024),
        .init(
            "Ambulatory adults reporting a physician diagnosis of ME/CFS will be recruited; PEM will be measured by DSQ-PEM as the primary outcome.",
            .unstated, title: "Protocol of a pacing app trial", year: 2024),
        .init(
            "Participants had unexplained fatigue of at least six months plus four or more accompanying symptoms from the list of eight.",
            .notRequired, year: 2021),
        .init(
            "Participants had a Bell score below 60 and reported fatigue.",
            .unstated, year: 2021),
        .init(
            "Participants had to have fatigue, PEM, unrefreshing sleep and cognitive impairment, in keeping with the IOM definition.",
            .required, year: 2021),
        .init(
            "Participants had to have fatigue and one or more of PEM, unrefreshing sleep and cognitive impairment.",
            .notRequired, year: 2021),
        .init(
            "Participants were sorted by the presence of PEM into two groups.",
            .unstated, title: "Fatigue after infection", year: 2021),
        .init(
            "Ninety-two patients with a CCC diagnosis were invited by letter.",
            .required, year: 2021),
        .init(
            "CCC-diagnosed patients and matched controls gave stool.",
            .required, year: 2021),
        .init(
            "In this cross-sectional study, ME/CFS was diagnosed in accordance with CCC criteria requiring at least 14 h of PEM.",
            .required, year: 2021),
        .init(
            "This cross-sectional study describes 40 people with ME/CFS. PEM lasting at least 14 h was seen in 88%.",
            .unstated, year: 2021, abstract: true),
        .init(
            "Fatigued employees (n=151) on sick leave were allocated to CBT or no treatment; 44% fulfilled CDC criteria for CFS.",
            .notRequired, title: "CBT for fatigue among employees", year: 2003, abstract: true),
        .init(
            "Sick leave of patients with a diagnosis of G93.3 or R53.8 was studied in the national registry.",
            .unstated, year: 2021, abstract: true),
        .init(
            "Comment on: Rituximab in ME/CFS. The trial used the CCC, and 151 patients took part, yet selection may explain the result.",
            .notApplicable, title: "Comment on a rituximab trial", year: 2021, abstract: true),
        .init(
            "Patients with ME/CFS fear exertion for good reason. This narrative review brings together two-day exercise tests in patients by Fukuda, CCC and ICC.",
            .notApplicable, title: "Two-day tests in ME/CFS", year: 2021, abstract: true),
        .init(
            "Die Patienten erfüllten die kanadischen Konsenskriterien. Postexertionelle Malaise war ein Einschlusskriterium. Die Lebensqualität wurde mit dem SF-36 erfasst.",
            .unstated, title: "Lebensqualität bei ME/CFS", year: 2021, abstract: true),
        .init(
            "Los pacientes cumplían los criterios canadienses y presentaban malestar postesfuerzo. Se midió la calidad de vida con el SF-36 en todos ellos.",
            .unstated, title: "Calidad de vida en EM/SFC", year: 2021, abstract: true),
        .init(
            "The editors have retracted this article because ethics approval could not be shown for the 40 participants.",
            .notApplicable, title: "Retraction Note: Oxidative stress in chronic fatigue", year: 2025, abstract: true),
        .init(
            "Both illnesses share fatigue, immune activation and mitochondrial dysfunction. The parallels are laid out, and a common pathway is proposed.",
            .notApplicable,
            title:
                "Myalgic encephalomyelitis/chronic fatigue syndrome and encephalomyelitis disseminata/multiple sclerosis show remarkable levels of similarity",
            year: 2013, abstract: true),
        .init(
            "Patients were enrolled in seven specialty clinics by their expert physicians' diagnosis, since no case definition was to be prescribed.",
            .unstated, title: "Multi-Site Clinical Assessment of ME/CFS (MCAM): design and implementation", year: 2017),
        .init(
            "Participants met modified IOM criteria.",
            .unstated, title: "A registry with modified IOM criteria", year: 2022),
        .init(
            "Participants met the IOM criteria, except that post-exertional malaise was not required.",
            .notRequired, title: "Sleep in SEID", year: 2019),
    ]
}
