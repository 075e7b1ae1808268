import Testing

/// Titles and abstracts of papers with and without participants of their own.
enum KindTexts {
    struct Text: Sendable, CustomTestStringConvertible {
        let title: String
        let abstract: String
        var testDescription: String { title }
    }

    static let withoutParticipants: [Text] = [
        Text(
            title: "Post-exertional malaise: a new look at an old symptom",
            abstract:
                "Exertion intolerance has been described in ME/CFS since the first outbreaks. Here, the history of the term is traced, and it is argued that the delay of symptoms after effort is what sets the illness apart from deconditioning."
        ),
        Text(
            title: "Could the endothelium explain fatigue after viral infection?",
            abstract:
                "Endothelial cells line every vessel. Damage to them by viruses could lower oxygen delivery to muscle and brain, and we put together the arguments for such a mechanism in ME/CFS."
        ),
        Text(
            title: "Energy metabolism in ME/CFS",
            abstract:
                "Over the last decade many groups have looked at mitochondria, lactate and amino acids in patients with ME/CFS. We bring these findings together and point to gaps in knowledge."
        ),
        Text(
            title: "Management of ME/CFS in general practice",
            abstract:
                "General practitioners see many patients with fatigue. The article explains how to take a history, which tests to order, and how to advise on pacing."
        ),
        Text(
            title: "Chronic fatigue syndrome in children: what paediatricians need to know",
            abstract:
                "Chronic fatigue syndrome affects up to 1% of adolescents. Diagnosis rests on history and examination. Treatment includes sleep hygiene, graded return to school and support for the family."
        ),
        Text(
            title: "Correction: Altered lipid profile in ME/CFS",
            abstract:
                "In the original article, the units of table 2 were wrong. The authors apologise for the error, which does not affect the conclusions."
        ),
        Text(
            title: "Erratum for the Report \"Viral RNA in muscle of patients with chronic fatigue\"",
            abstract: "The legend of figure 2 should read as follows."),
        Text(
            title: "Retraction of \"Prevalence of a retrovirus in fatigued people\"",
            abstract: "The authors retract this article because the samples were contaminated."),
        Text(
            title: "Withdrawn: Immune signatures in chronic fatigue",
            abstract: "This article has been withdrawn at the request of the authors."),
        Text(
            title: "Expression of concern: Sleep and cytokines in CFS",
            abstract: "The editors are alerting readers to questions about the randomisation of the 60 patients."),
        Text(
            title: "Notice of redundant publication",
            abstract:
                "An article in this journal overlaps with one published elsewhere by the same authors on 40 patients with CFS."
        ),
        Text(
            title: "ME/CFS patients hail new research funds",
            abstract:
                "The government announced yesterday that it will spend £10m on research into ME/CFS. Charities welcomed the news."
        ),
        Text(
            title: "In response: Graded exercise and harm",
            abstract:
                "We thank Dr Smith for the interest in our trial. We agree that harms should be recorded better, yet we do not share the view that our conclusions were unfounded."
        ),
        Text(
            title: "Authors' response to Jones et al",
            abstract:
                "We appreciate the comments on our recent article about cytokines and would like to clarify several points."
        ),
        Text(
            title: "Re-analysis claims about PACE: a response",
            abstract:
                "Critics have said that our thresholds were changed. We explain here why they were, and that this was approved."
        ),
        Text(
            title: "Are we measuring the right thing in ME/CFS trials?",
            abstract:
                "Trials rely on questionnaires. I argue that actigraphy should be used instead, and give three reasons."
        ),
        Text(
            title: "Letter: Vitamin B12 and fatigue",
            abstract:
                "Sir, I read the paper by Larsen and colleagues with great interest. The authors may wish to consider that serum B12 is a poor marker."
        ),
        Text(
            title: "Consensus on the care of people with ME/CFS in Switzerland",
            abstract:
                "A group of clinicians met four times and agreed on 20 recommendations for diagnosis and treatment, among them rest, pacing and sleep medication."
        ),
        Text(
            title:
                "European Network on ME/CFS (EUROMENE): Expert Consensus on the Diagnosis, Service Provision, and Care",
            abstract:
                "Designed by a group of experts from 20 countries, this document gives guidance on diagnosis, services and care."
        ),
        Text(
            title: "Recommendations for a symptom-specific research definition",
            abstract:
                "Experts met to reach agreement on criteria for adult CFS. The new definition demands fatigue, exertion-induced worsening, and sleep problems."
        ),
        Text(
            title: "A clinical case definition for paediatric ME/CFS",
            abstract:
                "An international group drew up criteria for children and adolescents, which require fatigue for three months and post-exertional malaise."
        ),
        Text(
            title: "Exercise intolerance in a mouse model of chronic fatigue induced by poly(I:C)",
            abstract:
                "C57BL/6 mice received poly(I:C) and ran on a treadmill. Running distance fell by 40%. Chronic fatigue syndrome patients report similar intolerance."
        ),
        Text(
            title: "Effects of ginseng on swimming time",
            abstract:
                "Forced swimming was used to tire 40 male Wistar animals, which were fed extract for four weeks. Swimming time was prolonged and blood lactate fell."
        ),
        Text(
            title: "Pyridostigmine and permethrin alter microglia",
            abstract:
                "Gulf War illness affects a third of veterans of 1991. Female Sprague-Dawley animals were treated with PB and permethrin and killed after ten weeks; microglia were counted in the hippocampus."
        ),
        Text(
            title: "Mitochondrial uncoupling by a peptide in cultured myotubes",
            abstract:
                "Human skeletal muscle cells from a commercial source were incubated with the peptide, and oxygen consumption was recorded."
        ),
        Text(
            title: "A Boolean network of the HPA axis",
            abstract: "Stable states of the axis were computed. One of them resembles the low cortisol seen in CFS."),
        Text(
            title: "Molecular docking of natural compounds against TRPM3",
            abstract:
                "Twelve compounds were docked into the channel's structure. Two bound strongly and may be candidates for ME/CFS."
        ),
        Text(
            title: "A mathematical model of ATP shortage during exercise",
            abstract:
                "Differential equations describe the purine pool in exercising muscle. Lower mitochondrial capacity leads to a long recovery in the model, which could explain post-exertional malaise."
        ),
        Text(
            title: "Exercise therapy for chronic fatigue syndrome",
            abstract:
                "We searched CENTRAL, MEDLINE and SPORTDiscus up to May 2014. Eight randomised studies with 1518 participants were included. Exercise therapy reduced fatigue compared with passive control."
        ),
        Text(
            title: "Cognitive functioning in fibromyalgia: a meta-analytic comparison",
            abstract: "Data of 23 case-control studies were combined. Memory was moderately impaired in fibromyalgia."),
        Text(
            title: "Which outcome measures are used in ME/CFS trials? A systematic mapping",
            abstract: "Registers and databases were searched; 81 trials used 124 different measures."),
        Text(
            title: "Vitamin and mineral status in CFS and fibromyalgia: what is the evidence?",
            abstract:
                "PubMed, Web of Science and Embase were searched to 2016, and 45 observational studies were found eligible."
        ),
        Text(
            title: "Prevalence of long COVID fatigue: pooled estimates",
            abstract: "Forty-one studies were identified. The pooled prevalence of fatigue was 32% (95% CI 27 to 37)."),
        Text(
            title: "Insights from a virtual symposium on infection-associated chronic illness",
            abstract:
                "Speakers from eight countries presented work on viral persistence, autonomic dysfunction and treatment. This summary gives an account of the talks."
        ),
        Text(
            title: "Report of the 14th international conference on ME research",
            abstract: "More than 30 talks were held. Highlights concerned metabolomics and the gut."),
        Text(
            title: "A research agenda for ME/CFS",
            abstract: "Top ten questions were agreed upon in a workshop of patients, carers and clinicians."),
        Text(
            title: "Gut feelings: the microbiome in fatigue",
            abstract:
                "The intestinal microbiome has emerged as a possible driver of fatigue. We examine what is known about dysbiosis in ME/CFS and where studies disagree."
        ),
        Text(
            title: "Immunological aspects of chronic fatigue syndrome",
            abstract:
                "Chronic fatigue syndrome (CFS) is a specific clinical condition that characterises unexplained disabling fatigue. In this manuscript, we analyse the published data on immunity in CFS."
        ),
        Text(
            title: "Pacing",
            abstract:
                "Pacing is a way to live within limits of energy. Its principles, its history and its place next to other treatments are presented."
        ),
        Text(
            title: "Medically unexplained? The politics of a diagnosis",
            abstract: "Drawing on sociology, the essay traces how ME was turned into CFS and how patients contested it."
        ),
        Text(
            title: "Book review: The puzzle of fatigue",
            abstract: "The author, a journalist, tells the story of her own illness and of the science."),
        Text(
            title: "Obituary: a pioneer of ME research",
            abstract: "He died in March at the age of 84. He described the first outbreak in 1955."),
        Text(
            title: "Ion channels, calcium and a vicious circle of fatigue",
            abstract:
                "Sodium overload in muscle may reverse the exchanger and raise calcium, which damages mitochondria. This hypothesis would explain why exertion makes patients worse."
        ),
        Text(
            title: "Paradigm lost: ways out of the deconditioning model",
            abstract:
                "The deconditioning model is contradicted by data. An alternative model is set out in which neuroinflammation is central."
        ),
        Text(
            title: "Therapy of ME/CFS: an update",
            abstract:
                "New drugs such as daratumumab and low dose naltrexone are in trials. Their rationale and early results are summarised."
        ),
        Text(
            title: "ICD-11 and the classification of ME/CFS",
            abstract:
                "The World Health Organization lists the illness under nervous diseases. The consequences for coding are explained."
        ),
        Text(
            title: "Ethics of exercise trials in ME/CFS",
            abstract: "Harm reported by patients raises ethical questions, which this contribution discusses."),
    ]

    static let withParticipants: [Text] = [
        Text(
            title: "Pacing in daily life: patients' views",
            abstract:
                "Thirty people with ME/CFS talked about pacing in interviews. Themes were loss, control and support."),
        Text(
            title: "Serum of patients alters mouse muscle",
            abstract:
                "Mice were injected with IgG from 12 patients with ME/CFS or from controls and their grip was measured."
        ),
        Text(
            title: "Plasma from ME/CFS donors lowers mitochondrial respiration in cultured myotubes",
            abstract: "Myotubes were incubated with plasma of 67 patients and 53 controls."),
        Text(
            title: "A mathematical model fitted to heart rates",
            abstract: "Heart rate recovery of 40 patients was modelled with two exponentials."),
        Text(
            title: "Study protocol: the ACTION trial of paced activity",
            abstract:
                "This protocol describes a randomised trial in which 240 adults with ME/CFS will be allocated to pacing or usual care."
        ),
        Text(
            title: "Letter: raised lactate in long COVID",
            abstract:
                "To the editor: we measured lactate in 55 patients with long COVID and 40 controls at rest. Lactate was raised in 22%."
        ),
        Text(
            title: "Editorial board members' view on fatigue? A survey of neurologists",
            abstract: "Questionnaires were sent to 400 neurologists; 120 replied."),
        Text(
            title: "A review of case notes of children with CFS/ME",
            abstract:
                "Notes of 211 children seen between 2004 and 2010 were read, and age, sex and school attendance were taken down."
        ),
        Text(
            title: "Retrospective chart review of low dose naltrexone in ME/CFS",
            abstract: "Charts of 218 patients were reviewed. Seventy-four percent reported a benefit."),
        Text(
            title: "Hypothesis testing of the deconditioning model",
            abstract: "Oxygen uptake of 15 patients was compared with that of 15 sedentary women."),
        Text(
            title: "Evidence for a role of herpesvirus 6 in CFS",
            abstract: "DNA of the virus was found in saliva of 60% of patients and 20% of controls."),
        Text(
            title: "Towards a biomarker: machine learning on cytokines",
            abstract: "Cytokine profiles of 186 cases and 388 controls were used to train a classifier."),
        Text(
            title: "Implementation of the guideline on CFS/ME in practice",
            abstract: "GPs in three regions were interviewed about the NICE guideline."),
        Text(
            title: "The economic burden of ME/CFS in Australia",
            abstract: "Costs were collected for 175 people from a survey and government data."),
        Text(
            title: "Genome-wide association study of chronic fatigue in UK Biobank",
            abstract:
                "We analysed 2076 cases and 448,000 controls; no locus was significant. A meta-analysis with a Finnish cohort gave the same result."
        ),
        Text(
            title: "Perspectives of school nurses on pupils with ME",
            abstract: "Semi-structured interviews were held with 12 nurses."),
        Text(
            title: "What is it like to live with severe ME? An interpretative study",
            abstract: "Twelve adults kept diaries."),
        Text(
            title: "Comparing case definitions: Fukuda, CCC and ICC",
            abstract: "Symptom data of 796 patients were sorted by three definitions."),
        Text(
            title: "Development of a questionnaire on post-exertional malaise",
            abstract: "Items were drafted with patients and tested for reliability in 80 people with ME/CFS."),
        Text(
            title: "Case report: improvement of ME/CFS after surgery for spinal stenosis",
            abstract: "A 28-year-old woman had been bedbound for two years."),
        Text(
            title: "The role of hypermobility in CFS",
            abstract: "Beighton scores were higher in 234 young patients than in controls."),
        Text(
            title: "Natural history of fatigue after glandular fever",
            abstract: "Two hundred and fifty primary care attenders were followed for six months."),
        Text(
            title: "Reappraisal of actigraphy data of the FITNET trial",
            abstract: "Recordings of 109 adolescents were analysed again."),
        Text(
            title: "Cross-talk of gut and brain in fibromyalgia",
            abstract: "Stool of 77 women was sequenced."),
        Text(
            title: "Rehabilitation clinic outcomes",
            abstract: "Records of 952 patients of a hospital clinic were analysed."),
        Text(
            title: "Doctors' attitudes to ME: a cross-sectional online survey",
            abstract: "A survey was completed by 811 general practitioners."),
        Text(
            title: "Do medical textbooks cover ME/CFS?",
            abstract: "The pages given to the illness in 119 textbooks were counted."),
        Text(
            title: "Content analysis of newspaper articles on ME",
            abstract: "Two hundred articles were coded for tone."),
        Text(
            title: "Transcriptomic reanalysis of public datasets",
            abstract: "Two GEO datasets with 35 patients and 30 controls were reanalysed."),
        Text(
            title: "Mutations in a family with CFS",
            abstract: "Exomes of five relatives, two of them ill, were sequenced."),
    ]
}
