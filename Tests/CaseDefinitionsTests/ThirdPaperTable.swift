/// Studies in which a definition that asks for PEM stands near words of selection.
///
/// A study a line: status | uses | year and publication type | title | text; `M:` marks a methods section.
enum ThirdPaperTable {
    static let table = #"""
        not-required | fukuda-1994:in ccc-2003:out | 2014 | Autonomic profile in chronic fatigue syndrome | M:Sixty-four patients fulfilled the Fukuda criteria. The Canadian consensus criteria were fulfilled by forty of them.
        not-required | fukuda-1994:in ccc-2003:out | 2016 | Sleep architecture in CFS/ME | Of the 88 people recruited by the Fukuda definition, 62% also fulfilled the CCC.
        unstated | ccc-2003:out | 2018 | Vitamin D in chronic fatigue | Patients of a fatigue clinic gave blood. The CCC require PEM, and we therefore asked about it in an interview.
        unstated | ccc-2003:out | 2019 | Cerebral blood flow in a fatigue clinic | Compared with patients who met the CCC in an earlier study of our group, our present patients had a smaller fall in flow.
        not-required | fukuda-1994:in | 2020 | Natural killer cells in ME/CFS | M:Patients satisfied either the Fukuda criteria or, where the symptoms allowed it, the International Consensus Criteria.
        not-required | fukuda-1994:in ccc-2003:in | 2021 | Gut permeability in ME/CFS | M:Participants met Fukuda and/or Canadian criteria as judged by a specialist.
        mixed | fukuda-1994:in ccc-2003:in | 2019 | Immune profile of two ME/CFS cohorts | M:The London cohort was recruited with the Fukuda criteria, and the Bergen cohort with the Canadian consensus criteria.
        required | fukuda-1994:in ccc-2003:in | 2018 | Cortisol awakening in ME/CFS | M:Patients were referred with Fukuda and/or CCC; only subjects meeting both sets were retained.
        required | fukuda-1994:in | 2020 | Hand grip and recovery in ME/CFS | M:Fukuda criteria plus PEM were the condition for taking part.
        not-applicable | ccc-2003:out | 2022 | A hypothesis of impaired perfusion in ME/CFS | We propose that in patients fulfilling the CCC, vasoactive mediators spill over into the circulation. The hypothesis explains the cardinal symptoms.
        mixed | fukuda-1994:review-pooled ccc-2003:review-pooled | 2021 | Exercise tests in ME/CFS: a systematic review | Included studies had recruited patients by Fukuda (n=14) or by the CCC (n=3).
        not-applicable |  | 2020 | Cytokines in ME/CFS: a systematic review | Eighteen studies were included. Carruthers and Fukuda are the most cited authors on the definition.
        unstated | ccc-2003:out | 2019 | Symptoms in a patient association | Members filled in a questionnaire that operationalises the CCC; 71% reported PEM.
        unstated | ccc-2003:out icc-2011:out | 2022 | A registry of people with ME/CFS | The registry stores self-reported diagnosis, year of onset, fulfilment of the CCC or ICC as a variable, and disability.
        not-required | ccc-2003:out | 2023 | Fatigue one year after COVID-19 | Adults hospitalised for COVID-19 were followed for a year; whether they met the CCC at twelve months was the secondary endpoint.
        not-required | fukuda-1994:in | 2015 | Physical activity in adolescents with CFS | Adolescents who met the Fukuda criteria wore an accelerometer. At baseline, 95% had PEM.
        unstated |  | 2017 | Graded activity in CFS/ME: service evaluation | Most patients had PEM. All patients were diagnosed in a specialist service.
        unstated | iom-2015:out | 2019 | Primary care of ME/CFS: an audit of records | We audited the records of 120 patients with a GP diagnosis. The IOM criteria are recommended for diagnosis in adults.
        not-required | fukuda-1994:in | 2021 | Hydrogen water in ME/CFS: a trial | M:Patients fulfilled Fukuda criteria. In a sensitivity analysis those without PEM were excluded.
        unstated |  | 2022 | Exercise intolerance in long COVID | Patients with long COVID and PEM (n=30) were compared with long COVID patients without PEM (n=25) and controls.
        unstated |  | 2016 | Reliability of a fatigue scale in CFS | Test-retest reliability in patients with CFS was good (ICC 0.87); PEM items were the least stable.
        not-required | fukuda-1994:in iom-2015:out | 2018 | Quality of life in CFS | M:Patients selected by the Fukuda criteria were included. Future trials should recruit patients who meet the IOM criteria.
        not-required | fukuda-1994:in ccc-2003:out | 2017 | Illness severity by definition | All participants met Fukuda. Participants meeting the CCC were compared with those meeting Fukuda alone.
        not-required | ccc-2003:out who-pcc-2021:in | 2024 | Small-fibre neuropathy after COVID-19 | M:Patients with post-COVID condition by the WHO definition were recruited. For descriptive purposes we noted who met the Canadian criteria.
        unstated | iom-2015:out | 2021 | Headache in myalgic encephalomyelitis | A total of 210 patients with clinician-diagnosed ME/CFS were surveyed. Meeting the IOM criteria was associated with more headache.
        not-required | fukuda-1994:in | 2014 | Cognitive tests in CFS | M:CFS was diagnosed with the 1994 criteria; PEM was required neither at entry nor at follow-up.
        unstated | ccc-2003:out | 2019 | Knowledge of ME/CFS among physicians | Physicians were asked which criteria they use to select patients; 12% named the CCC.
        not-required | fukuda-1994:in ccc-2003:out | 2013 | Blood volume in CFS | M:Fukuda criteria were used for inclusion, as the Canadian criteria had not been validated.
        required | ccc-2003:in | 2020 | Endothelial function in ME/CFS | Thirty-five patients who fulfilled the Canadian Consensus Criteria and twenty controls underwent post-occlusive hyperemia tests.
        required | iom-2015:in | 2021 | Orthostatic symptoms and steps in ME/CFS | M:Eligible participants were adults meeting the IOM criteria as confirmed by a study physician.
        required | icc-2011:in | 2017 | Muscle strength in ME | Women diagnosed with ME according to the International Consensus Criteria repeated handgrip contractions.
        required | fukuda-1994:in ccc-2003:in | 2016 | Metabolites in ME/CFS | M:All patients were required to meet both the Fukuda and the Canadian criteria.
        required | nice-2021:in | 2023 | Occupational therapy for ME/CFS: feasibility | M:We recruited adults with ME/CFS as defined in NICE 2021 (NG206).
        required | ccc-2003:in | 2015 | Rituximab maintenance in ME/CFS | Patients were included if they fulfilled the Canadian criteria and had been ill for two to fifteen years.
        required |  | 2022 | Pacing by heart rate in ME/CFS | M:Inclusion criteria: medically confirmed ME/CFS, age 18-65, and post-exertional malaise lasting more than 24 hours.
        required | iom-2015:in ccc-2003:in | 2023 | Proteomics of plasma in ME/CFS | M:Cases met the IOM criteria as well as the CCC; controls had no fatigue.
        required | ccc-2003:in | 2024 | Oxygen extraction in ME/CFS | M:ME/CFS patients (CCC, n=22) and deconditioned controls (n=18) cycled to exhaustion.
        required | ccc-2003:in | 2021 | Hair cortisol in ME/CFS | Diagnosis of ME/CFS was based on the CCC. Hair samples of 40 patients were analysed.
        not-required | fukuda-1994:in icc-2011:out | 2017 | Immune markers in CFS | M:Ninety patients were enrolled by the 1994 CDC criteria; the International Consensus Criteria were met in 48.
        not-required | fukuda-1994:in ccc-2003:out | 2018 | Gait in CFS/ME | All 54 patients met Fukuda, and all but six met the CCC.
        unstated | ccc-2003:out | 2020 | Exercise and lactate in a fatigue clinic | Since the Canadian criteria demand PEM, patients who meet them may respond differently to exercise; we exercised 24 outpatients.
        unstated | iom-2015:out | 2022 | Voices of people with ME/CFS: interviews | Twenty members of a support group were interviewed. PEM, a required symptom in the IOM criteria, was a recurring theme.
        not-required | fukuda-1994:in ccc-2003:out | 2016 | Heart rate variability in CFS | M:Patients fulfilled the Fukuda definition. Analyses were repeated in patients fulfilling the CCC.
        not-required | fukuda-1994:in ccc-2003:in icc-2011:in | 2022 | Retinal vessels in ME/CFS | M:Diagnosis required any one of the Fukuda, CCC or ICC criteria.
        mixed | fukuda-1994:in ccc-2003:in | 2020 | Micro-RNA in discovery and validation cohorts | M:The discovery cohort met the CCC, whereas the validation cohort was diagnosed by Fukuda.
        not-required | who-pcc-2021:in ccc-2003:out | 2023 | Long COVID rehabilitation outcomes | Adults with post COVID-19 condition (WHO) entered rehabilitation. PEM was assessed with the DSQ; patients fulfilling the CCC improved less than the others.
        unstated | icc-2011:out | 2019 | Course of illness in a cohort with ME/CFS | Patients with physician-diagnosed ME/CFS were followed. Fulfilling the ICC at baseline predicted poor outcome.
        unstated | ccc-2003:out | 2021 | Patients' perspective on names and criteria | Respondents with ME/CFS preferred that researchers select patients by the CCC.
        not-applicable | ccc-2003:out icc-2011:out | 2019 | Selecting patients for trials in ME/CFS: a commentary | Investigators should only include patients who satisfy the CCC or ICC, both of which demand PEM.
        mixed | oxford-1991:review-pooled ccc-2003:review-pooled | 2019 | Behavioural trials in ME/CFS: systematic review | Ten trials recruited by Oxford, and only one by the Canadian criteria.
        unstated |  | 2020 | Accelerometry in ME/CFS: repeatability | Patients with ME/CFS wore two devices. Agreement was excellent (ICC=0.94, required threshold 0.75), also on days with PEM.
        not-required | fukuda-1994:in | 2015 | Two-day exercise test in CFS | M:Patients were diagnosed using Fukuda. PEM was present in all patients at the second test.
        unstated |  | 2023 | Sleep quality and PEM in ME/CFS | People with a self-reported diagnosis took part. All participants reported PEM in the past month.
        not-required | fukuda-1994:in | 2012 | Dietary intake in CFS | Women with CFS (Fukuda) kept diaries. The absence of a mandatory PEM criterion is a limitation.
        not-required | fukuda-1994:in ccc-2003:out | 2019 | Gene variants in CFS | M:Cases were defined by Fukuda. A limitation is that the CCC were not used to select patients.
        not-required | who-pcc-2021:in | 2025 | Muscle biopsies after COVID-19 | M:Participants had post COVID-19 condition by WHO; PEM was not an entry criterion but was present in most.
        unstated | iom-2015:out nice-2021:out | 2023 | Training of nurses on ME/CFS | Nurses learnt to diagnose ME/CFS with the IOM and NICE 2021 criteria; knowledge scores rose.
        not-required | fukuda-1994:in ccc-2003:out | 2020 | Cardiac MRI in CFS | M:Patients met the Fukuda criteria. In our previous work we had recruited patients by the CCC.
        unstated |  | 2021 | An app to record symptoms in ME/CFS | Users with ME/CFS log symptoms drawn from the CCC. PEM was logged most often.
        not-required | fukuda-1994:in | 2019 | Serum lipids in CFS | Patients meeting Fukuda were sampled; those with PEM (n=30) and those without PEM (n=12) were compared.
        not-required | fukuda-1994:in iom-2015:out | 2021 | Neurocognition in CFS | M:The 1994 criteria were applied. Patients who additionally satisfied the IOM criteria formed a subgroup.
        unstated | iom-2015:out | 2024 | Underdiagnosis of ME/CFS in primary care | The IOM criteria, introduced in 2015, require PEM, unrefreshing sleep and profound fatigue. Records of 90 patients were searched for these symptoms.
        required | ccc-2003:in | 2019 | Serum antibodies in ME/CFS | M:Only patients who fulfilled the Canadian Consensus Criteria were enrolled.
        required | iom-2015:in | 2023 | Sensory sensitivity in ME/CFS | ME/CFS participants met the 2015 IOM diagnostic criteria; healthy controls were matched for age.
        required | icc-2011:in | 2020 | Brainstem volume in ME/CFS | M:Twenty-five patients were recruited who met the International Consensus Criteria.
        required | fukuda-1994:in ccc-2003:in | 2022 | Erythrocyte shape in ME/CFS | M:Every patient satisfied both Fukuda and CCC definitions.
        required | nice-2021:in | 2024 | Vagus nerve stimulation in ME/CFS | M:Participants will be adults who meet the NICE 2021 diagnostic criteria for ME/CFS.
        required |  | 2021 | Low-dose naltrexone in ME/CFS: protocol | M:To be eligible, participants must report post-exertional malaise for at least six months.
        required | ccc-2003:in | 2022 | Capillaroscopy in ME/CFS | We studied 30 patients with ME/CFS diagnosed according to the Canadian criteria and 30 healthy controls.
        required | ccc-2003:in | 2017 | Cyclophosphamide in ME/CFS: an open trial | Forty patients with ME/CFS according to Canadian criteria received six infusions.
        required | iom-2015:in | 2022 | Voice fatigue in ME/CFS | M:Inclusion criteria were age 18 to 60 and ME/CFS by IOM criteria.
        required | fukuda-1994:in | 2019 | T-cell metabolism in ME/CFS | M:All patients met the Fukuda criteria and were required to have PEM.
        required | ccc-2003:in | 2023 | Post-COVID ME/CFS: hand grip | Patients with post-COVID ME/CFS who met the CCC were compared with patients with multiple sclerosis.
        """#

    static let studies = LabelledSentence.studies(in: table)
}
