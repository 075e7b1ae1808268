import Bibliography

/// Sentences in which a definition's name, or PEM, selects nobody, and papers of other kinds.
enum OtherSentences {
    static let parts: [LabelledSentence] = [
        .init(
            "Of 60 patients with long COVID, 21 met the Canadian Consensus Criteria.", .notRequired, "ccc-2003:out",
            title: "Fatigue after COVID-19"),
        .init(
            "Half of the post-COVID patients fulfilled the IOM criteria.", .notRequired, "iom-2015:out",
            title: "Long COVID in a clinic"),
        .init(
            "The prevalence of CFS by the Fukuda criteria was 0.4% in this population.", .notRequired, "fukuda-1994:out"
        ),
        .init(
            "One year after mononucleosis, 13% met the ICC for ME/CFS.", .notRequired, "icc-2011:out",
            title: "Outcome of mononucleosis"),
        .init("A subgroup fulfilled the CCC.", .notRequired, "ccc-2003:subgroup", title: "Post-COVID syndrome"),
        .init(
            "We studied 144 patients with post-COVID syndrome, of whom 78 met the CCC.", .notRequired,
            "ccc-2003:subgroup", title: "Grip strength"),
        .init(
            "Ten participants (12%) met the IOM criteria for ME/CFS at follow-up.", .notRequired, "iom-2015:out",
            title: "Long-term symptoms after SARS-CoV-2"),
        .init(
            "Patients who did not meet the Fukuda criteria were classified as idiopathic chronic fatigue.", .unstated,
            "fukuda-1994:out"),
        .init("People who met the CCC were excluded.", .unstated, "ccc-2003:exclusion-negated", title: "Fibromyalgia"),
        .init(
            "We compared the Fukuda and Canadian definitions in a population sample.", .notRequired,
            "fukuda-1994:out ccc-2003:out"),
        .init("Survey respondents were classified by the IOM criteria.", .notRequired, "iom-2015:out"),
        .init(
            "Ninety-two patients with long COVID were assessed and 41 met CCC.", .notRequired, "ccc-2003:out",
            title: "Long COVID"),
        .init("Participants completed the ICC questionnaire.", .unstated, "icc-2011:instrument"),
        .init("Severity was rated with an ICC symptom score.", .unstated, "icc-2011:out"),
        .init(
            "After infection, 8% developed ME/CFS according to the CCC.", .notRequired, "ccc-2003:out",
            title: "Giardia cohort"),
        .init(
            "Approximately one third of the sample satisfied International Consensus Criteria.", .notRequired,
            "icc-2011:out", title: "Ehlers-Danlos"),
        .init(
            "The proportion meeting the Canadian criteria was 44%.", .notRequired, "ccc-2003:out", title: "Post-COVID"),
        .init(
            "GWI cases were derived from Kansas and CDC GWI definitions.", .notRequired, "gwi-kansas-2000:out",
            title: "Gulf War illness in veterans"),
    ]

    static let collisions: [LabelledSentence] = [
        .init("Test-retest reliability in 30 patients was good (ICC = 0.91).", .unstated, "icc-2011:none"),
        .init(
            "The intraclass correlation coefficient (ICC) was 0.8 in patients with ME/CFS.", .unstated, "icc-2011:none"),
        .init(
            "Blood was analysed at the US Centers for Disease Control and Prevention (CDC).", .unstated,
            "fukuda-1994:none"),
        .init("Participants filled in the CDC Symptom Inventory.", .unstated, "fukuda-1994:none"),
        .init("The study was funded by the CDC.", .unstated, "fukuda-1994:none"),
        .init("Fukuda S, Tanaka M and colleagues measured fatigue in 12 patients.", .unstated, "fukuda-1994:none"),
        .init("Patients were seen at Oxford University Hospitals.", .unstated, "oxford-1991:none"),
        .init("Patients attended a clinic in London.", .unstated, "london-1994:none"),
        .init("We recruited 80 Canadian patients with ME/CFS.", .unstated, "ccc-2003:none"),
        .init(
            "Supported by the Canadian Institutes of Health Research, we interviewed 20 patients.", .unstated,
            "ccc-2003:none"),
        .init("Twenty Comprehensive Care Centers (CCC) will treat patients.", .unstated, "ccc-2003:none"),
        .init("Referral went through the CCC-LC network; 40 patients took part.", .unstated, "ccc-2003:none"),
        .init(
            "NICE recommends activity management. Fifty children were randomised.", .unstated, "nice-2007:out",
            year: 2015),
        .init("Patients received graded exercise as recommended by NICE.", .unstated, "", year: 2012),
        .init(
            "The Institute of Medicine estimated that many people are undiagnosed. We surveyed 100 patients.",
            .unstated, "iom-2015:out"),
        .init(
            "A 2015 Institute of Medicine report called for research. We recruited 30 patients with ME/CFS.", .unstated,
            "iom-2015:out"),
        .init(
            "Participants met the 2024 NASEM definition of Long COVID.", .notRequired, "nasem-2024-lc:in iom-2015:none",
            title: "Long COVID", year: 2025),
        .init(
            "Cases met the National Academy of Medicine definition of Long COVID.", .notRequired,
            "nasem-2024-lc:in iom-2015:none", title: "Long COVID", year: 2025),
        .init(
            "Long COVID was defined by the National Academies 2024 definition.", .notRequired,
            "nasem-2024-lc:in iom-2015:none", title: "Long COVID", year: 2025),
        .init("Hyde Park clinic patients took part.", .unstated, "nightingale-2007:none"),
        .init("Lloyd and Wakefield advised the 40 patients.", .unstated, "australian-1990:none"),
        .init("It would be nice if criteria were used. We saw 12 patients.", .unstated, "nice-2007:none"),
        .init("SEID is a proposed name for the illness. Twelve patients were seen.", .unstated, "iom-2015:none"),
        .init("Patients with PVFS were followed for a year.", .unstated, "pves-1990:none"),
        .init("Cases carried the ICD-10 code G93.3 in insurance data.", .unstated, "icd-code:in"),
        .init("We identified people with a recorded diagnosis of ME/CFS.", .unstated, "icd-code:in"),
        .init("Adults who self-reported a diagnosis of ME/CFS answered a survey.", .unstated, "self-report:in"),
        .init(
            "Sixty women with fibromyalgia (ACR 1990) exercised.", .notRequired, "acr-1990:in",
            title: "Exercise in fibromyalgia"),
        .init("ME/CFS was diagnosed by a physician.", .unstated, ""),
        .init("Patients met diagnostic criteria for ME/CFS.", .unstated, ""),
        .init(
            "Previous studies used the Fukuda criteria. We recruited 30 patients with ME/CFS.", .unstated,
            "fukuda-1994:out"),
        .init(
            "The Fukuda criteria were published in 1994. We tested 20 patients with CFS.", .unstated, "fukuda-1994:out"),
        .init("Informed consent forms (ICF) were signed by 30 patients.", .unstated, "icf-1994:none"),
        .init("The cholangiocarcinoma (CCC) group had 20 patients.", .unstated, "ccc-2003:none"),
    ]

    static let kinds: [LabelledSentence] = [
        .init(
            "Mice ran on a wheel until exhausted and cytokines were measured.", .notApplicable, "",
            title: "Fatigue in a mouse model of CFS", abstract: true),
        .init("Rats were given poly I:C.", .notApplicable, "", title: "Immune fatigue in rats", abstract: true),
        .init(
            "We propose that vascular dysfunction explains the symptoms.", .notApplicable, "",
            title: "Endothelial dysfunction in ME/CFS", abstract: true),
        .init(
            "In this narrative review we describe autoimmunity in ME/CFS, where patients fulfil the CCC.",
            .notApplicable, "ccc-2003:out", title: "Autoimmunity", abstract: true),
        .init(
            "This editorial introduces the issue.", .notApplicable, "", title: "New research on ME/CFS", abstract: true),
        .init("", .notApplicable, "", title: "Editorial: advances in ME/CFS research", abstract: true),
        .init("", .notApplicable, "", title: "Correction to: Metabolic profiling in ME/CFS", abstract: true),
        .init("", .notApplicable, "", title: "Retraction notice to: Metabolic profiling in ME/CFS", abstract: true),
        .init(
            "Patients met the Canadian Consensus Criteria.", .required, "ccc-2003:in",
            title: "RETRACTED: Metabolic profiling in ME/CFS", types: ["Retracted Publication"]),
        .init(
            "We thank the authors for their letter.", .notApplicable, "", title: "Reply: exercise and ME/CFS",
            types: ["Letter", "Comment"], abstract: true),
        .init(
            "We tested 20 patients who met the CCC and found antibodies.", .required, "ccc-2003:in",
            title: "Antibodies in ME/CFS", types: ["Letter"], abstract: true),
        .init(
            "A consensus panel developed criteria and proposed a definition.", .notApplicable, "",
            title: "A new case definition for chronic fatigue syndrome", abstract: true),
        .init(
            "This guideline covers diagnosis; patients must have post-exertional malaise.", .notApplicable, "",
            title: "Diagnosis and management of ME/CFS", abstract: true),
        .init(
            "We searched PubMed for trials. Eligible trials enrolled patients meeting the Oxford criteria or the Fukuda criteria.",
            .notRequired, "oxford-1991:review-pooled fukuda-1994:review-pooled",
            title: "Exercise for CFS: a systematic review", abstract: true),
        .init(
            "Eligible studies used the CCC or the ICC.", .required, "ccc-2003:review-pooled",
            title: "Brain imaging in ME/CFS: a systematic review", abstract: true),
        .init(
            "Included studies diagnosed patients by Fukuda (12 studies) or CCC (3 studies).", .mixed,
            "ccc-2003:review-pooled", title: "Sleep in ME/CFS: meta-analysis", abstract: true),
        .init(
            "Twelve trials with 900 patients were included.", .notApplicable, "",
            title: "Therapy for CFS: a meta-analysis", abstract: true),
        .init(
            "Eight studies met the inclusion criteria.", .notApplicable, "", title: "Pacing for ME/CFS", abstract: true),
        .init(
            "Docking of compounds was done in silico.", .notApplicable, "", title: "In silico screening of drugs",
            abstract: true),
        .init(
            "The conference report summarises talks on ME/CFS.", .notApplicable, "", title: "A meeting", abstract: true),
        .init("News article about a trial.", .notApplicable, "", title: "Hope for patients", abstract: true),
        .init(
            "This protocol describes a trial in which adults meeting IOM criteria will be randomised.", .required,
            "iom-2015:in", title: "A trial: study protocol", abstract: true),
        .init("The registry enrols patients with ME/CFS.", .unstated, "", title: "A registry", abstract: true),
        .init(
            "A woman of 34 with ME/CFS recovered after surgery; we report the case.", .unstated, "",
            title: "Surgery in ME/CFS", abstract: true),
        .init(
            "We tested blood of 40 persons with CFS for xenotropic murine leukemia virus.", .unstated, "",
            title: "XMRV in CFS", abstract: true),
        .init(
            "Expression data from patients with ME/CFS were modelled in silico.", .unstated, "",
            title: "A network model of ME/CFS expression data", abstract: true),
        .init(
            "In this commentary we say that the Oxford criteria are too broad.", .notApplicable, "oxford-1991:out",
            title: "On criteria", abstract: true),
        .init(
            "We interviewed 20 patients about their general practitioners.", .unstated, "",
            title: "Perspectives of patients: a qualitative study", abstract: true),
    ]

    static let languages: [LabelledSentence] = [
        .init(
            "Die Patienten wurden nach den Kanadischen Konsensuskriterien (CCC) diagnostiziert und mit Gesunden verglichen, die sich freiwillig meldeten.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
        .init(
            "Alle Patienten erfüllten die CCC und hatten eine post-exertional malaise, die mit einem Fragebogen erfasst und von der Klinik bestätigt wurde.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
        .init(
            "Les patients ont été inclus selon les critères CCC et ICC et comparés avec des témoins dans une étude prospective.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
        .init(
            "Los pacientes cumplían los criterios CCC y fueron comparados con los controles en un estudio para medir la fatiga.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
        .init(
            "De patiënten werden geselecteerd volgens de CCC en vergeleken met gezonde mensen van het ziekenhuis.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
        .init(
            "Pasientene ble diagnostisert etter CCC og sammenlignet med friske personer som ikke var syke av ME.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
        .init(
            "筋痛性脳脊髄炎の患者を CCC で診断し、労作後の消耗(PEM)を調べた。健常者と比較した。", .unstated, "", year: 2020, abstract: true,
            review: "unknown-language"),
        .init(
            "I pazienti sono stati arruolati secondo i criteri CCC e confrontati con gli adulti sani della stessa zona.",
            .unstated, "", year: 2020, abstract: true, review: "unknown-language"),
    ]
}
