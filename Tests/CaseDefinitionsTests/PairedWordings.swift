import Bibliography

/// A sixth round: pairs of wordings around one rule, of which one selects and the other does not.
enum PairedWordings {
    static let all: [LabelledSentence] = [
        .init(
            "Adults were eligible if they met the Canadian Consensus Criteria, were able to walk, and had no other disease; pregnant women were excluded.",
            .required, year: 2022),
        .init(
            "Patients fulfilled the ICC, and other causes of fatigue were excluded by a physician.",
            .required, year: 2022),
        .init(
            "Forty patients meeting the IOM criteria took part; six with diabetes had to be excluded.",
            .required, year: 2022),
        .init(
            "Patients who met the Canadian Consensus Criteria were excluded from this study of idiopathic chronic fatigue.",
            .unstated, title: "Idiopathic chronic fatigue", year: 2022),
        .init(
            "Volunteers with ME/CFS by the CCC were not eligible as healthy controls.",
            .unstated, title: "Ageing in healthy adults", year: 2022),
        .init(
            "Participants satisfied the Fukuda criteria; psychiatric disease was excluded by interview.",
            .notRequired, year: 2022),
        .init(
            "In 52 outpatients the diagnosis had been made according to the Canadian criteria after exclusion of other illness.",
            .required, year: 2022),
        .init(
            "From 812 respondents, only persons meeting the CCC according to the questionnaire were kept in the analysis.",
            .required, year: 2022, abstract: true),
        .init(
            "All who answered were screened by an algorithm; only people who fulfilled the Institute of Medicine criteria entered the study.",
            .required, year: 2022),
        .init(
            "Of those who answered, only respondents satisfying the Fukuda definition were included.",
            .notRequired, year: 2022),
        .init(
            "To take part, people had to report post-exertional malaise on the DSQ in addition to a doctor's diagnosis of long COVID.",
            .required, title: "Exercise in long COVID", year: 2022),
        .init(
            "Participants were required to have PEM of moderate severity, as rated with a questionnaire.",
            .required, year: 2022),
        .init(
            "Participants were required to rest for two days after each test to avoid post-exertional malaise.",
            .unstated, year: 2022),
        .init(
            "Participants were required to stop if post-exertional malaise occurred.",
            .unstated, year: 2022),
        .init(
            "The criteria for entry were: chronic fatigue of six months or longer, post-exertional malaise for a day or more after effort, and poor sleep.",
            .required, year: 2022),
        .init(
            "The criteria for entry were: chronic fatigue of six months or longer and either post-exertional malaise or poor sleep.",
            .notRequired, year: 2022),
        .init(
            "Inclusion criteria: fatigue for six months, and at least two of unrefreshing sleep, pain, post-exertional malaise or headache.",
            .notRequired, year: 2022),
        .init(
            "Inclusion criteria: (1) 18 to 65 years; (2) ME/CFS with PEM lasting 14 hours or more; (3) written or oral consent.",
            .required, year: 2022),
        .init(
            "Participants must satisfy criteria which require post-exertional malaise, namely the CCC or the ICC.",
            .required, year: 2022),
        .init(
            "Eligible patients met criteria with mandatory post-exertional malaise (e.g., CCC, IOM).",
            .required, year: 2022),
        .init(
            "Experts hold that studies should use criteria requiring post-exertional malaise, i.e. the CCC or ICC. We interviewed 20 people with self-reported ME.",
            .unstated, year: 2022, abstract: true),
        .init(
            "Twelve women who met the criteria of the Ministry of Health of Japan and the Canadian definition were studied.",
            .required, year: 2022),
        .init(
            "Patients met both the Fukuda criteria of the United States and the Canadian Consensus Criteria.",
            .required, year: 2022),
        .init(
            "Patients met the Fukuda criteria of the United States or the Canadian Consensus Criteria.",
            .notRequired, year: 2022),
        .init(
            "The first cohort comprised 30 patients diagnosed by the CCC. The second cohort consisted of 44 patients with CFS diagnosed by the Fukuda criteria.",
            .mixed, year: 2022),
        .init(
            "UK samples: CDC-1994. German samples: CCC.",
            .mixed, year: 2022),
        .init(
            "Norwegian participants fulfilled the Canadian criteria, whereas American participants were diagnosed by the Fukuda criteria.",
            .mixed, year: 2022),
        .init(
            "The discovery cohort met the ICC, and the replication cohort met the CCC.",
            .required, year: 2022),
        .init(
            "We recruited adults who had been severely fatigued for at least six months after infection.",
            .notRequired, title: "Fatigue after Q fever", year: 2022, abstract: true),
        .init(
            "Patients with severe fatigue (CIS fatigue 35 or higher) for six months or more were eligible.",
            .notRequired, year: 2022),
        .init(
            "Severe fatigue was common among the participants, who were recruited by patient organisations.",
            .unstated, year: 2022, abstract: true),
        .init(
            "ME/CFS had been diagnosed by either CCC or ICC.",
            .required, year: 2022),
        .init(
            "All cases met IOM.",
            .required, year: 2022),
        .init(
            "The ICC was 0.88 for the symptom score of patients with ME/CFS.",
            .unstated, year: 2022),
        .init(
            "IOM status was confirmed in all ME/CFS participants before enrolment.",
            .required, year: 2022),
        .init(
            "Clinicians believed that patients meeting the CCC need home visits. Twenty clinicians were interviewed.",
            .unstated, year: 2022, abstract: true),
        .init(
            "Among 465 people after COVID-19, those meeting the IOM criteria (n = 44) had lower oxygen uptake than those not meeting them.",
            .notRequired, title: "Oxygen uptake after COVID-19", year: 2022, abstract: true),
        .init(
            "We recruited 44 people meeting the IOM criteria and 40 healthy people.",
            .required, year: 2022, abstract: true),
        .init(
            "Here we report cytokines in 50 patients who fulfilled the Canadian Consensus Criteria.",
            .required, year: 2022, abstract: true),
        .init(
            "Sixty-one patients, all of whom had been given the diagnosis on the grounds of the ICC, wore an accelerometer.",
            .required, year: 2022, abstract: true),
        .init(
            "Sixty-one patients, all of whom had been given the diagnosis on the grounds of the Oxford criteria, wore an accelerometer.",
            .notRequired, year: 2022, abstract: true),
        .init(
            "Twenty patients with ME/CFS (diagnosed by their physicians) had a tilt test. The CCC list orthostatic intolerance among autonomic signs.",
            .unstated, year: 2022, abstract: true),
        .init(
            "ME/CFS (CCC) patients and sedentary controls were compared.",
            .required, year: 2022, abstract: true),
        .init(
            "Thirty women with ME/CFS as defined by Carruthers et al. (2003) were imaged.",
            .required, year: 2022),
        .init(
            "Thirty women with CFS as defined by Fukuda and co-workers (1994) were imaged.",
            .notRequired, year: 2022),
        .init(
            "Diagnosis followed the 2011 International Consensus Criteria.",
            .required, year: 2022),
        .init(
            "Case status was established in line with the Canadian consensus document.",
            .required, year: 2022),
        .init(
            "A specialist examined every participant and confirmed that the IOM criteria were met.",
            .required, year: 2022),
        .init(
            "A specialist examined every participant and confirmed that the Fukuda or the IOM criteria were met.",
            .notRequired, year: 2022),
        .init(
            "Participants had to satisfy at least one of three sets of criteria: Fukuda, CCC or ICC.",
            .notRequired, year: 2022),
        .init(
            "Participants had to satisfy all three sets of criteria: Fukuda, CCC and ICC.",
            .required, year: 2022),
        .init(
            "All met the Fukuda criteria and most (82%) met the CCC as well.",
            .notRequired, year: 2022),
        .init(
            "All 90 met the Fukuda criteria; 61 additionally fulfilled the ICC.",
            .notRequired, year: 2022),
        .init(
            "All 90 met the Fukuda criteria and all additionally fulfilled the ICC.",
            .required, year: 2022),
        .init(
            "Patients were diagnosed with ME/CFS by a specialist using internationally accepted criteria.",
            .unstated, year: 2022),
        .init(
            "Diagnosis was by modified Canadian criteria, in which some symptoms were left out.",
            .unstated, year: 2022),
        .init(
            "Fukuda criteria were applied, with the change that post-exertional malaise was not demanded.",
            .notRequired, year: 2022),
        .init(
            "Fukuda criteria were applied, with the change that post-exertional malaise was obligatory.",
            .required, year: 2022),
        .init(
            "We measured post-exertional malaise for a week in people with ME/CFS after a maximal test.",
            .unstated, year: 2022, abstract: true),
        .init(
            "We reviewed studies of exercise in ME/CFS. Post-exertional malaise is required by the CCC, the ICC and the IOM criteria. This narrative review discusses mechanisms.",
            .notApplicable, title: "Exercise in ME/CFS: a narrative review", year: 2022, abstract: true),
    ]
}
