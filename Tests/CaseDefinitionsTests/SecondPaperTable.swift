/// More studies in our own words, labelled before they were run.
///
/// A study a line: status | uses | year and publication type | title | text; `M:` marks a methods section.
enum SecondPaperTable {
    static let table = #"""
        not-required | reeves-2005:in | 2009 | Neuroendocrine correlates of childhood trauma in chronic fatigue syndrome | M:Persons were classified as CFS according to the 1994 definition using standardised cutoffs of the SF-36, MFI and Symptom Inventory (empirical criteria).
        not-required | fukuda-1994:in | 2006 | Gene expression in Wichita: an in-hospital study of CFS | M:Fifty-eight persons with CFS identified from the general population of Wichita by the 1994 international case definition stayed two days in hospital.
        unstated | rcpch-2004:out | 2010 | School absence in paediatric CFS | Children attending a specialist service completed inventories. The Royal College of Paediatrics and Child Health has issued guidance.
        not-required | rcpch-2004:in | 2008 | Adolescent CFS and family functioning | M:Adolescents aged 11-18 met the RCPCH criteria for CFS.
        unstated | rowe-2017-ped:in | 2020 | Orthostatic intolerance in adolescents with ME/CFS | M:Diagnoses were made with the 2017 pediatric primer (Rowe et al.).
        unstated | london-1994:in | 2011 | Metabolic profile in ME: proton spectroscopy | Fifteen people with ME meeting the London criteria had spectroscopy.
        unstated | ramsay-1986:in | 2012 | Postexertional muscle fatigue in Ramsay ME | M:Twenty-two patients were selected by Ramsay's definition of ME.
        mixed | fukuda-1994:review-pooled ccc-2003:review-pooled icc-2011:review-pooled | 2020 | Systematic review and meta-analysis of the prevalence of CFS/ME | 45 articles were reviewed; by case definition pooled prevalence was 0.89% for CDC-1994, 1.0% for the Canadian and 0.5% for the ICC.
        mixed | fukuda-1994:review-pooled oxford-1991:review-pooled ccc-2003:review-pooled | 2015 | Treatment of ME/CFS: a systematic review for a NIH workshop | We included trials that enrolled adults by any of the recognised case definitions, including Fukuda, Oxford and the Canadian criteria; none used the ICC.
        not-applicable |  | 2016 | A systematic review of mitochondrial abnormalities in ME/CFS | We searched six databases to October 2018; 19 studies were included and differed in quality. Definitions were not restricted.
        not-required | fukuda-1994:review-pooled | 2021 | Two-day CPET in ME/CFS: meta-analysis | M:Studies were eligible if patients had been diagnosed by the Fukuda criteria.
        not-applicable |  | 2021 | Recovery from chronic fatigue syndrome: reanalysis of claims (opinion) | In this opinion piece I set out why recovery was overstated; the trial's entry criteria did not require PEM.
        not-applicable | icc-2011:out | 2012 | Myalgic encephalomyelitis: adult and paediatric primer for medical practitioners | An international consensus panel provides guidance based on the International Consensus Criteria.
        not-applicable |  | 2023 | Consensus Delphi recommendations for severe ME/CFS | Clinical experts were asked in three Delphi rounds; consensus statements on care of the severely ill were agreed.
        not-required | fukuda-1994:in | 2017 | Effects of NADH and CoQ10 in CFS: an eight-week trial in Barcelona | Eighty CFS patients (1994 CDC/Fukuda) cycled before and after treatment; max heart rate fell.
        required | fukuda-1994:in icc-2011:in | 2021 | Melatonin plus zinc in ME/CFS: a randomised trial | Fifty ME/CFS patients who met the 1994 CDC/Fukuda case definition and also the ICC were assigned to melatonin plus zinc or placebo.
        required | ccc-2003:in | 2023 | Immunoadsorption in post-COVID ME/CFS with beta2-adrenergic autoantibodies | Twenty patients with post-COVID ME/CFS fulfilling CCC and raised autoantibodies were treated in a prospective cohort.
        required | ccc-2003:in | 2025 | Vericiguat in post-COVID ME/CFS: study protocol | M:Eligible: adults with post-COVID ME/CFS (CCC, PEM duration 14 h or longer, Bell score 30 to 60).
        required | ccc-2003:in iom-2015:in | 2018 | EEG and cognitive function in Norwegian ME/CFS | M:To be included the diagnosis had to be in line with CCC or IOM.
        not-required | who-pcc-2021:in | 2024 | Cognitive rehabilitation in post COVID-19 condition | Adults with post COVID-19 condition by the WHO definition were randomised.
        not-required | who-pcc-2021:in ccc-2003:out | 2024 | Muscle strength and PEM in post COVID-19 condition | Participants with post COVID-19 condition (WHO definition) were tested; a subgroup fulfilling the CCC was compared with the remainder.
        unstated |  | 2025 | Pacing app for long COVID with PEM: a feasibility study | Users of an app for energy management with long COVID kept diaries; those with PEM logged more alerts.
        unstated |  | 2021 | Post-exertional symptom exacerbation in adults with long COVID: cross-sectional survey | Adults with long COVID answered the DSQ-PEM; 58.7% met the scoring thresholds for PEM used in ME/CFS.
        required | iom-2015:in | 2025 | Norepinephrine and effort in ME/CFS: an infusion study | M:Participants (n=12) were eligible when IOM criteria and a score of at least 2 on all five DSQ-PEM items were met.
        unstated |  | 2014 | The DePaul Symptom Questionnaire in Norway | Patients with a clinic diagnosis of CFS filled in the DSQ, which holds items for the Canadian criteria.
        not-required | fukuda-1994:in ccc-2003:out | 2013 | A replication of DSQ classification in Norwegian patients | M:The sample comprised patients with CFS by Fukuda; the DSQ algorithm classified 83 as CCC.
        unstated |  | 2003 | Psychological adjustment in CFS: role of the Canadian Red Cross blood donors | Blood donors of the Canadian Red Cross served as controls for 30 patients with chronic fatigue syndrome.
        unstated |  | 2018 | IOM report and stigma: an online experiment | Medical trainees read vignettes that named the illness CFS, ME or, as the IOM report suggests, SEID, and rated the patient.
        not-required | acr-1990:in fukuda-1994:out | 2000 | Chronic fatigue syndrome in fibromyalgia: how much overlap? | Women with fibromyalgia (1990 ACR criteria) were interviewed; 58% also met the full CDC criteria for CFS.
        not-required | fukuda-1994:in acr-1990:out | 2006 | Pain thresholds in chronic fatigue syndrome with and without fibromyalgia | M:All women fulfilled the 1994 CDC definition; those who also had fibromyalgia by ACR criteria formed a second group.
        required | ccc-2003:in | 2022 | Hemorheological changes in ME/CFS | M:Diagnosis of ME/CFS in our outpatient clinic rests on the Canadian Consensus Criteria with a minimum of 14 hours of PEM, and exclusion of other disease.
        required | ccc-2003:in | 2019 | Sex differences in ME/CFS immunology | Blood from 60 patients with ME/CFS (mean age 44; Canadian consensus criteria) and 60 blood bank donors was compared.
        required | icc-2011:in | 2020 | Naltrexone and TRPM3 in ME | M:ME/CFS participants reported symptoms consistent with the ICC in a questionnaire reviewed by the team, and were otherwise excluded.
        required | ccc-2003:in icc-2011:in | 2024 | Quantitative MRI at 7 tesla in ME/CFS | Patients who met the CCC or ICC, and healthy volunteers, were imaged.
        not-required | fukuda-1994:in ccc-2003:out | 2017 | Lactate in cerebrospinal fluid of CFS | M:CFS was diagnosed by the 1994 case definition. We did not apply the CCC.
        not-required | fukuda-1994:in iom-2015:out | 2016 | Deep brain findings in CFS | Patients with CFS by Fukuda criteria were scanned before the IOM criteria were available.
        not-required | holmes-1988:in | 1995 | Immune activation in CFS: samples of 1989 | M:Patients were enrolled from 1988 to 1991 and satisfied the CDC criteria.
        not-required | fukuda-1994:in | 2000 | Sleep architecture in CFS | M:Subjects satisfied CDC criteria and were free of sleep apnoea.
        not-required | ccc-2003:out iom-2015:out | 2021 | Long COVID at six months in a national cohort | Participants with SARS-CoV-2 infection answered an online survey; 13% of those unwell at six months met IOM and CCC criteria for ME/CFS.
        not-required | iom-2015:out | 2023 | Incidence of ME/CFS-like illness after COVID-19: survey of US adults | In this population survey respondents were deemed to have ME/CFS-like illness if they fulfilled IOM criteria; 1.4% did.
        unstated |  | 2022 | How often do long COVID papers report PEM? A look at clinic letters | We reviewed 120 clinic letters; 41 mention post-exertional malaise.
        not-required | fukuda-1994:out | 2022 | Predictors of CFS after COVID-19: prospective study | 130 patients admitted with COVID-19 were called at six months to see who had CFS by Fukuda.
        unstated | icd-code:in | 2022 | ME/CFS and cancer risk: Medicare data | M:ME/CFS was identified from claims with ICD-9-CM 780.71 or ICD-10-CM R53.82.
        unstated | icd-code:in | 2020 | Estimating prevalence in US health insurance claims with machine learning | M:Claims of 50 million people were searched for G93.3 and R53.82; a classifier predicted undiagnosed ME/CFS.
        unstated |  | 2023 | ME/CFS in adults: United States 2021-2022 | Data from the National Health Interview Survey show that 1.3% of adults reported ever having been told that they had ME/CFS.
        unstated |  | 2023 | Post-exertional malaise in electronic health records after COVID-19 | Notes of patients in a health system were searched by language processing for post-exertional malaise.
        not-applicable |  | 2021 Editorial | Post-exertional malaise: a hallmark | PEM is required by the newer criteria, which all trials should adopt.
        not-applicable |  | 2024 News | Landmark NIH study on ME/CFS | Seventeen participants met strict criteria, says a report in the news section.
        not-applicable | fukuda-1994:out | 2015 Comment | Rituximab for CFS: is it ready? | The phase II study recruited patients who fulfilled Fukuda criteria; larger trials are needed.
        not-applicable |  | 2018 | Systemic exertion intolerance disease: new name, old problems. A perspective | Here we consider what the IOM committee's proposals mean for paediatric practice.
        not-applicable | iom-2015:out | 2015 | Chronic fatigue syndrome: what does a new name mean for psychiatrists? | The Institute of Medicine has proposed systemic exertion intolerance disease. This article discusses what its criteria mean.
        not-applicable |  | 2019 | Pathological mechanisms underlying ME/CFS | The paper reviews the immune, metabolic and autonomic literature on ME/CFS and lists open questions.
        not-applicable |  | 2022 | A muscle-based theory of long COVID and ME/CFS | Based on findings of sodium overload, we present a unifying disease hypothesis in which poor mitochondrial function leads to PEM.
        required | ccc-2003:in | 2022 | Red blood cell deformability in ME/CFS: an in vitro study | Red cells of nine patients who met the CCC were pushed through microfluidic channels.
        not-applicable |  | 2021 | Skeletal muscle fatigue in transgenic mice: a model of ME/CFS | Transgenic mice ran less after exertion than wild-type littermates.
        unstated |  | 2024 | Exposing human muscle tissue to ME/CFS serum | Engineered muscle was exposed to serum of patients with ME/CFS or long COVID and contractile force was recorded.
        mixed | fukuda-1994:review-pooled ccc-2003:review-pooled | 2022 | Autoantibodies in ME/CFS: scoping review | M:Records were screened by two reviewers. We included original reports on adults with ME/CFS diagnosed by Fukuda or CCC.
        not-applicable |  | 2022 | Exercise in ME/CFS: an umbrella review | Nine reviews were assessed with AMSTAR; their primary trials relied on outdated criteria.
        not-required | oxford-1991:review-pooled fukuda-1994:review-pooled | 2016 | Graded exercise for CFS: individual patient data meta-analysis protocol | We will include trials in which participants were diagnosed with CDC 1994 or Oxford criteria.
        required | ccc-2003:in | 2019 | Protocol: the ME/CFS PEM dynamics study | M:Participants will be adults who fulfil the Canadian Consensus Criteria and will complete five days of monitoring to capture PEM.
        not-required | fukuda-1994:in | 2015 | PEM in CFS: onset of pain after submaximal cycling | CFS women (Fukuda) and sedentary women cycled; PEM, pain and sleep were monitored for 24 h.
        not-required |  | 2020 | CFS-like illness in adolescents after EBV | M:To be a case, adolescents had to have fatigue for three months with or without post-exertional malaise.
        unstated |  | 2021 | Do patients with ME/CFS differ in PEM severity? Cluster analysis | We clustered answers of 300 clinic attenders; the cluster with most PEM had worst function.
        required | jason-2006-ped:in | 2018 | Orthostatic tests in youths with ME/CFS | M:Youths met the paediatric case definition of 2006, which requires PEM, and were examined by a paediatrician.
        mixed | ccc-2003:in fukuda-1994:in | 2021 | Two Nordic cohorts of ME/CFS: sickness absence | M:Cohort A comprises patients diagnosed with the CCC (n=120). In cohort B, diagnosed earlier, the Fukuda criteria had been used (n=95).
        required | ccc-2003:in nice-ng188-pcc:out | 2022 | Vitamin D receptor in ME/CFS, long COVID and MS | ME/CFS (CCC), long COVID (NICE) and multiple sclerosis (McDonald) groups gave blood.
        required | ccc-2003:in who-pcc-2021:out | 2024 | Retinal vessels in ME/CFS and post-COVID syndrome | Patients with ME/CFS (Canadian criteria) and with post-COVID syndrome without ME/CFS (WHO) had retinal vessel analysis.
        unstated |  | 2024 | London Marathon runners with post-viral fatigue | Runners in London who reported lasting fatigue after infection were surveyed; a few had been told they had ME.
        not-required | nice-2007:in | 2015 | Sleep in young people with CFS/ME: actigraphy | M:Patients aged 9 to 18 with CFS/ME (NICE CG53) wore an actigraph.
        required | ccc-2003:in | 2023 | Efficacy of BC007 in post-COVID syndrome with ME/CFS | M:Main inclusion criteria are: age 18-75, confirmed SARS-CoV-2 infection, ME/CFS (Canadian Consensus Criteria), and written consent.
        required | fukuda-1994:in ccc-2003:in | 2022 | Proteomics of extracellular vesicles in ME/CFS | M:Subjects with ME/CFS were recruited through the Workwell Foundation and were classified using both the Fukuda and the Canadian consensus criteria.
        required | iom-2015:in | 2021 | Tilt testing and cognition in ME/CFS | M:In order to be enrolled, patients had to satisfy the Institute of Medicine criteria for ME/CFS at the screening visit.
        required | ccc-2003:in | 2024 | Sodium in muscle in ME/CFS | Six female ME/CFS patients with PEM (as per CCC) and six controls underwent 23Na-MRI at rest and after exercise.
        not-required | fukuda-1994:in | 2014 | Brain grey matter in CFS | Twenty-five CFS subjects, each meeting Fukuda, and 25 normal controls were scanned.
        not-required | fukuda-1994:in | 2010 | Heart rate variability in chronic fatigue syndrome at rest | M:Diagnosis: CDC (Fukuda et al., 1994). Exclusion: any cardiovascular drug.
        not-required | fukuda-1994:in oxford-1991:in | 2005 | Outcome of behavioural therapy in CFS | M:Referred patients fulfilled the Oxford and the 1994 CDC criteria for CFS.
        not-required | fukuda-1994:in oxford-1991:in | 2013 | Activity pacing and fatigue: trial in a Scandinavian hospital | Adults with CFS by either the Oxford or the Fukuda criteria were offered group sessions.
        not-required | fukuda-1994:in ccc-2003:in iom-2015:in | 2021 | Low-dose aripiprazole in ME/CFS: retrospective chart review | M:We included charts of patients meeting Fukuda, CCC or IOM criteria at their first visit.
        mixed | ccc-2003:in fukuda-1994:in | 2023 | Multi-cohort transcriptomics in ME/CFS | M:The German samples were from patients with ME/CFS by CCC; the US samples were from patients with CFS by Fukuda.
        unstated |  | 2019 | Chronic fatigue syndrome: a qualitative study with Canadian patients | Twelve patients in Ontario spoke about employment and disability claims.
        unstated |  | 2017 | Reliability of a PEM diary in CFS | Fifty patients with CFS used a diary for two weeks; test-retest ICC ranged from 0.70 to 0.88.
        unstated |  | 2020 | Exercise intolerance in ME/CFS: a study of arteriovenous oxygen difference | Fifty adults with ME/CFS were referred for invasive testing; PEM was assessed by interview.
        unstated |  | 2022 | Gut permeability in ME/CFS | M:Patients had been diagnosed by a specialist at a tertiary centre and took no immunosuppressants.
        unstated |  | 2023 | Employment and ME/CFS: a survey of members of a Norwegian association | Members of the association (n=5,822) answered questions on work and on post-exertional malaise.
        not-required | fukuda-1994:out | 2020 | Long-term follow-up of West Nile virus cohort: fatigue | Of 140 participants, 31% had chronic fatigue and 12 satisfied the Fukuda definition.
        not-required | ccc-2003:out | 2024 | Cognitive profile of patients with post-COVID condition who do or do not meet ME/CFS criteria | Patients with post-COVID condition were divided into those who met the Canadian Consensus Criteria (n=36) and those who did not (n=70).
        not-required | ccc-2003:out | 2025 | Autoimmune thyroid disease and fatigue | Women with treated hypothyroidism were screened with the DSQ; 9% reached the Canadian Consensus Criteria.
        not-required | iom-2015:in | 2022 | ME/CFS in Australian primary care records | M:We used a modified version of the IOM criteria in which any three of fatigue, PEM, unrefreshing sleep, cognitive impairment sufficed.
        not-required |  | 2019 | Fatigue in Japanese clinic attenders: kampo treatment | M:Patients were eligible if they had fatigue lasting more than 6 months that limited daily life.
        required |  | 2022 | HRV-guided pacing in ME/CFS: a feasibility trial | M:Inclusion required a medical diagnosis of ME/CFS and the presence of post-exertional malaise.
        required |  | 2024 | A randomised trial of nirmatrelvir-ritonavir in long COVID with PEM | M:Participants had to have moderate post-exertional malaise or worse at screening.
        not-required | fukuda-1994:in | 2010 | Physiological responses to exercise: does PEM matter? | CFS (Fukuda criteria; PEM was not a prerequisite) and sedentary controls walked on a treadmill.
        not-applicable |  | 2020 Journal Article | What is post-exertional malaise? An overview | This overview summarises what is known of post-exertional malaise and how it is measured.
        not-applicable | ccc-2003:out | 2023 | Pathophysiology of vascular dysfunction in ME/CFS: hypothesis | We hypothesise that ... In patients fulfilling the CCC endothelial dysfunction has been reported by others.
        not-applicable |  | 2014 Published Erratum | Erratum to: Oxidative stress in CFS patients meeting Fukuda criteria | The name of the third author was misspelt.
        not-applicable |  | 2017 | Chronic fatigue syndrome: how to help your patient. A clinical review for GPs | This article gives practical advice on diagnosis and support.
        mixed | fukuda-1994:review-pooled icc-2011:review-pooled | 2018 | Neuroimaging in ME/CFS: systematic review | Case-control studies of adults diagnosed with CFS/ME under Fukuda or ICC were eligible; 17 were retained.
        not-applicable |  | 2023 | Orthostatic intolerance in ME/CFS: systematic review | MEDLINE and EMBASE were searched; of 1,206 records 20 studies qualified. Sample sizes were small.
        not-required | nice-2007:in | 2020 | Somatic comorbidity in paediatric CFS/ME: data of a specialist service | M:All participants had CFS/ME diagnosed by a paediatrician in accordance with NICE guidance (2007).
        required | nice-2021:in | 2023 | Emotional support for adults newly diagnosed with ME/CFS | M:Adults whose diagnosis fulfilled NG206 criteria were eligible.
        unstated | nice-2021:in | 2024 | Peer mentoring for ME/CFS: a feasibility trial | M:Adults with ME/CFS diagnosed according to NICE criteria were recruited by GPs.
        not-required | gwi-kansas-2000:in | 2021 | Hippocampal connectivity in Gulf War illness | Veterans with GWI (Kansas case definition) and healthy veterans were scanned.
        not-required | acr-1990:in | 2020 | Low-dose naltrexone in fibromyalgia | Women fulfilling the 2016 ACR criteria were randomised to naltrexone or placebo.
        required | ccc-2003:in acr-1990:out | 2023 | Comorbid fibromyalgia in ME/CFS | M:All 100 women met the CCC for ME/CFS and 58 met ACR 2010 criteria for fibromyalgia too.
        unstated |  | 2024 | Wie leben Jugendliche mit ME/CFS? Eine Befragung | Jugendliche mit ME/CFS nach den CCC und ICC wurden befragt. PEM war bei allen vorhanden und für die Teilnahme erforderlich.
        unstated |  | 2018 | Sykelighet hos pasienter med CFS/ME | Pasientene oppfylte Canada-kriteriene (CCC) og ble intervjuet om hverdagen med sykdommen og om anstrengelsesutløst forverring.
        not-required | who-pcc-2021:in | 2023 | Hyperbaric oxygen in post-COVID condition | Patients meeting the WHO case definition of post-COVID-19 condition were randomised to ten sessions or sham.
        required | icc-2011:in | 2016 | Pediatric ME: autonomic symptoms | M:Fifteen adolescents were diagnosed with ME on the basis of the 2011 International Consensus Criteria by two paediatricians.
        not-required | jp-cfs-1992:in | 1999 | Acylcarnitine in Japanese CFS patients | Serum acylcarnitine was low in 57 patients fulfilling the Japanese CFS criteria.
        required | ccc-2003:in fukuda-1994:in | 2012 | Clinical impact of B-cell depletion in ME: three case reports of Canadian-criteria patients | M:The three patients, all of whom fulfilled the Canadian criteria as well as Fukuda criteria, received rituximab.
        not-required | fukuda-1994:in | 2008 | Does the microbiota and probiotics affect chronic fatigue syndrome? | Fifteen patients with chronic fatigue syndrome fulfilling the criteria set by international researchers in the field at the US Centers for Disease Control in 1994 were included.
        not-required | fukuda-1994:in | 2013 | Neuromuscular strain in CFS: straight leg raise | Sixty individuals with CFS (defined as per the 1994 case definition) and 20 healthy people underwent a passive leg raise.
        required | fukuda-1994:in icc-2011:in | 2022 | Reduced cardiac stroke index in ME/CFS on tilt | M:Eligible were females diagnosed with ME/CFS by the Fukuda criteria for CFS and the ICC for ME.
        not-required | fukuda-1994:in ccc-2003:out | 2015 | Cytokine inhibition in CFS: subgroup with Canadian criteria | M:Fifty CFS patients by Fukuda criteria were randomised to anakinra or placebo. Sensitivity analyses were restricted to those meeting the CCC.
        not-required | fukuda-1994:in | 2024 | Rehabilitation outcomes in ME/CFS: Norwegian clinic | M:Before admission all patients had been assessed according to CDC-1994 criteria; those satisfying the CCC additionally (n=89) are shown in a supplement.
        not-required | fukuda-1994:out ccc-2003:out icc-2011:out | 2019 | Symptom clusters across three case definitions | In an online sample of 2,000 patients we compared symptom burden among those meeting the Fukuda, CCC and ICC definitions.
        unstated |  | 2016 | Post-exertional malaise: definitions and measurement in a patient survey | Patients (n=115) with self-identified CFS or ME described in their own words what happens after exertion.
        unstated |  | 2018 | Development of the DSQ-PEM short form | Five items on post-exertional malaise distinguished patients with ME/CFS from those with multiple sclerosis or post-polio syndrome.
        not-required | gwi-kansas-2000:in ccc-2003:out | 2023 | PEM and ME/CFS in veterans with Gulf War illness | M:All veterans met the Kansas case definition of GWI; we recorded how many also fulfilled the CCC.
        not-required | fukuda-1994:in gwi-cdc-1998:out | 2020 | Brainstem volumes in CFS and Gulf War illness | M:CFS was defined by the Fukuda 1994 criteria and GWI by the CDC chronic multisymptom illness criteria.
        unstated |  | 2013 | Are GWI veterans post-exertionally ill? Symptom exacerbation study | Gulf War veterans and healthy veterans walked at 70% of heart rate reserve; post-exertional malaise was rated for a week.
        required | iom-2015:in | 2019 | Structural connectivity in ME/CFS: a VA sample | M:Cases met the 2015 IOM clinical diagnostic criteria at the time of assessment. Controls were veterans of similar age.
        not-required | reeves-2005:in | 2010 | Allostatic load in unexplained fatigue: Georgia | M:Participants were classed as CFS by the empirical case definition (Reeves 2005).
        not-required | fukuda-1994:in | 2018 | Inflammation and CFS in a Spanish registry | M:Registry entry follows a diagnosis by Fukuda's 1994 case definition; PEM was assessed with a visual scale.
        not-required | fukuda-1994:in | 2005 | Functional MRI in chronic fatigue syndrome: London study | Nineteen patients attending King's College Hospital, London, met the CDC criteria for CFS.
        unstated |  | 2003 | Quality of care for CFS: the Oxford experience | We audited the notes of 120 patients with chronic fatigue syndrome seen in an Oxford clinic.
        not-applicable |  | 2023 | Long COVID: major findings, mechanisms and recommendations | Long COVID often includes post-exertional malaise, and about half of those affected meet ME/CFS criteria. We review the findings.
        not-applicable |  | 2013 | The misuse of the term PEM: a letter | Sir, the article on pacing confuses fatigue with PEM; the patients described met the Oxford criteria only.
        required | ccc-2003:in | 2021 | Letter: Reduced grip strength in ME/CFS replicated | We measured grip strength in 272 women with ME/CFS (Canadian Consensus Criteria) and 95 with cancer fatigue.
        not-applicable |  | 2022 | Expression of concern: Brain glial activation in CFS | The editors are looking into images of this article, in which patients met Fukuda criteria.
        not-required | fukuda-1994:in | 2016 Retracted Publication | Retracted: Herbal extract for chronic fatigue syndrome: a randomised trial | Patients with CFS according to the criteria of Fukuda et al. took extract or placebo for 12 weeks.
        not-applicable |  | 2020 | Standardising collection of biological samples for ME/CFS research: recommendations | An expert group agreed on protocols for collecting and storing samples; use of the CCC is advised.
        not-applicable | euromene-2021:out | 2021 | European Network on ME/CFS (EUROMENE): expert consensus on the diagnosis, service provision, and care | Designed for clinicians, this consensus recommends the IOM criteria in practice and CDC-1994 or CCC for research.
        not-required | fukuda-1994:review-pooled | 2017 | Yoga and qigong for CFS: meta-analysis of RCTs | Ten RCTs of 611 patients diagnosed with CFS using the CDC 1994 criteria were pooled.
        mixed | fukuda-1994:review-pooled iom-2015:review-pooled | 2024 | Prevalence of ME/CFS after COVID-19: meta-analysis | Thirteen studies were included; five applied the IOM definition and eight Fukuda.
        not-applicable |  | 2020 | Sleep in ME/CFS: a narrative synthesis of the literature | Polysomnographic studies are summarised. Most used the Fukuda definition.
        required | iom-2015:review-pooled | 2025 | Brain fog in SEID: systematic review | M:We considered studies eligible only if adults met the IOM criteria.
        unstated | icd-code:in | 2018 | Risk of suicide in CFS: UK psychiatric case register | M:Records of all people with an ICD-10 code of G93.3 or F48.0 at a specialist service were extracted.
        unstated |  | 2024 | Genetic correlations of ME/CFS with pain: a Mendelian randomisation | Summary statistics of 23andMe and UK Biobank were used; instruments were SNPs for fatigue.
        not-applicable |  | 2025 | A mathematical model of ATP depletion after exertion | We simulate ATP in muscle under repeated exertion; no human data were used.
        required | ccc-2003:in | 2020 | Autoantibody binding assays in cultured cells with patient IgG | IgG of 20 ME/CFS patients diagnosed by CCC was tested on endothelial cells in vitro.
        not-required | fukuda-1994:in | 2001 | Stress and exercise in rats and men? Exercise in CFS | Thirty men with CFS by the Fukuda definition performed incremental exercise.
        required |  | 2025 | Digital pacing support for ME/CFS: randomised trial | M:Participants self-reported an ME/CFS diagnosis; PEM, verified by the DSQ-PEM, was obligatory.
        not-required |  | 2018 | Unexplained fatigue: acceptance-based therapy | M:Inclusion criteria were fatigue for at least 6 months, age over 18 and no other disease explaining it.
        unstated |  | 2019 | Lifestyle in ME/CFS: Spanish cohort study protocol | Se reclutarán pacientes con criterios de Fukuda y CCC. El malestar postesfuerzo será obligatorio para la inclusión en el estudio.
        unstated |  | 2020 | 筋痛性脳脊髄炎患者の自律神経機能 | 筋痛性脳脊髄炎の国際合意基準(ICC)を満たす患者20名を対象とした。全例で労作後の消耗(PEM)を認めた。
        unstated |  | 2019 | Étude de l'intolérance à l'effort dans l'encéphalomyélite myalgique | Les patients répondaient aux critères CCC et le malaise post-effort était exigé pour l'inclusion dans l'étude.
        required | ccc-2003:in | 2022 | Plasma acetylcholine receptor antibodies in ME/CFS | M:A total of 116 patients diagnosed with ME/CFS at the Charité outpatient clinic using the 2003 Canadian Consensus Criteria were included.
        required | iom-2015:in | 2023 | Muscle sympathetic activity in ME/CFS | Fourteen patients who fulfilled IOM criteria and 14 matched controls had microneurography.
        not-required | fukuda-1994:in | 2006 | Exercise and complement in CFS | Nine patients with CFS (1994 criteria) and nine controls performed exercise and allergen challenges.
        not-required | fukuda-1994:in iom-2015:in | 2019 | Brain temperature and lactate in ME/CFS | M:ME/CFS was diagnosed by a physician; Fukuda or IOM criteria had to be met.
        required | fukuda-1994:in ccc-2003:in | 2019 | A nanoelectronics-blood-based diagnostic biomarker for ME/CFS | M:Twenty patients meeting the CCC were tested. All had moderate to severe illness and also met Fukuda criteria.
        not-required | holmes-1988:in | 1992 | Central basis of fatigue: motor cortex stimulation in CFS | Patients met the criteria of the Centers for Disease Control for chronic fatigue syndrome.
        not-required | australian-1990:in | 1988 | Muscle strength, endurance and recovery in the post-infection fatigue syndrome | Patients fulfilled the Australian criteria for the syndrome and performed isometric contractions.
        unstated |  | 1989 | Persistent virus in muscle of post-viral fatigue patients | Muscle biopsies of 96 patients with the postviral fatigue syndrome were probed for enteroviral RNA.
        not-required | oxford-1991:in | 2004 | Home-based treatment in severe CFS: trial protocol (FINE) | M:Patients will be eligible if they fulfil Oxford criteria, score at least 4 on the Chalder scale and 70 or less on the SF-36.
        not-required | nice-2007:in | 2018 | MAGENTA: graded exercise or activity management in children | M:Children aged 8-17 with a diagnosis of mild to moderate CFS/ME (NICE criteria) will be randomised.
        unstated |  | 2021 | Graded exercise therapy guidelines: what did NICE change?  Survey of physiotherapists | Physiotherapists were surveyed on their practice after the NICE guideline was updated.
        unstated | icd-code:in | 2024 | Comorbidity in ME/CFS: All of Us research program | M:Cases were participants with at least two SNOMED or ICD-10-CM codes for ME/CFS.
        required | ccc-2003:in | 2024 | Endothelin and orthostatic intolerance in post-COVID ME/CFS | We included post-COVID patients only if they fulfilled the Canadian Consensus Criteria; controls had recovered.
        not-required | ccc-2003:out | 2024 | Endothelial function in post-COVID syndrome | Thirty patients with post-COVID syndrome were studied, 14 of whom had ME/CFS according to the CCC.
        not-required | ccc-2003:out | 2021 | Chronic fatigue in post-COVID syndrome: hand grip | Patients with post-COVID syndrome with (CCC+) and without ME/CFS (CCC-) were compared.
        mixed | ccc-2003:in fukuda-1994:in | 2022 | Proteomic signatures in two independent cohorts | M:Discovery: 30 women with ME/CFS diagnosed by CCC. Validation: 41 persons diagnosed with CFS by the Fukuda criteria.
        not-applicable |  | 2024 | Mitochondrial dysfunction in ME/CFS and long COVID | In this review we bring together findings on mitochondria in both diseases and their link with PEM.
        not-applicable |  | 2018 | Case definitions and ME/CFS research: why it matters | Studies that select by Fukuda differ from those that select by the CCC. We call for agreement.
        not-applicable |  | 2015 | Advancing ME/CFS research: an NIH panel's position paper | The panel urges a single case definition, with PEM as a mandatory criterion.
        not-applicable |  | 2019 | Book review: Living with ME | A reader's account of a book about living with ME.
        required |  | 2020 | Two-day CPET and daily function in ME/CFS | M:Only individuals who reported post-exertional malaise lasting a day or more were accepted into the study.
        unstated |  | 2020 | Two-day CPET in ME/CFS: ventilatory threshold falls | Peak oxygen uptake and PEM were measured in 16 patients with ME/CFS and 10 controls.
        not-required | fukuda-1994:in | 2017 | Prospective study of PEM after cognitive exertion in CFS | Patients with CFS (Fukuda) completed a battery of tests; post-exertional malaise was the main outcome.
        not-required | fukuda-1994:in | 2013 | GWAS in CFS: a pilot study | M:42 unrelated persons with CFS, 1994 criteria, and 38 controls were genotyped.
        unstated |  | 2011 | Lack of XMRV in CFS patients: a multi-laboratory study | Blinded samples of 15 subjects earlier reported as positive, 14 of them with CFS, were tested in nine laboratories, the CDC among them.
        not-required | fukuda-1994:in ccc-2003:out | 2012 | A multicentre blinded analysis: no association of ME/CFS with XMRV or pMLV | M:147 cases who met the 1994 Fukuda criteria and, of these, most the Canadian criteria.
        required | fukuda-1994:in ccc-2003:in | 2012 | A multicenter blinded analysis indicates no association between ME/CFS and XMRV | M:Enrolled cases satisfied the 1994 CDC Fukuda and the 2003 Canadian consensus criteria and had a sudden onset.
        mixed | fukuda-1994:review-pooled ccc-2003:review-pooled oxford-1991:review-pooled | 2011 | Criteria used in CFS trials: systematic review | Of 41 trials that met our criteria 28 used Fukuda, 10 used Oxford and three used the Canadian definition.
        not-applicable |  | 2021 | Pacing in ME/CFS: scoping review | Seventeen studies met the inclusion criteria. Terms for pacing varied between authors.
        unstated |  | 2019 | The illness beliefs of partners of people with CFS | Partners (n=30) of patients attending a CFS service completed the illness perception questionnaire.
        not-required | gwi-cdc-1998:in | 2016 | Sleep in Gulf War veterans with chronic multisymptom illness | Veterans who met CDC criteria for chronic multisymptom illness were randomised to CBT-I.
        unstated |  | 2022 | HSD, POTS and MCAS: a triad? Chart review | Charts of 100 patients with POTS were reviewed for joint hypermobility and fatigue.
        not-required | acr-1990:in ccc-2003:out | 2018 | Fibromyalgia: small fibres and PEM | Patients with fibromyalgia (ACR 2010) had biopsies; those with PEM who met CCC for ME/CFS (20%) had worse scores.
        unstated |  | 2020 | Inquérito a doentes com síndrome de fadiga crónica | Os doentes foram diagnosticados segundo os critérios CCC e o mal-estar pós-esforço era obrigatório para inclusão no estudo, que decorreu em Lisboa.
        required | rccc-2010:in | 2015 | Chronic fatigue syndrome versus systemic exertion: a Norwegian sample | M:All respondents had been found to meet the revised Canadian criteria (Jason et al., 2010) after medical assessment.
        not-required | fukuda-1994:in reeves-2003:in | 2009 | Cerebral perfusion in CFS | M:Patients met the CDC case definition as clarified by Reeves et al. (2003).
        """#

    static let studies = LabelledSentence.studies(in: table)
}
