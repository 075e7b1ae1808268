/// Words that the stages after the aliases look for, by what they say.
enum Cue: Int, CaseIterable, Sendable {
    /// Post-exertional malaise by any of its names.
    case pem
    /// The illness of the atlas.
    case topic
    /// A sample that was drawn for something else: long COVID, a population, another disease.
    case otherSample
    /// Work on participants of one's own.
    case ownWork
    /// Words of studies that other texts use as well.
    case studyWord
    /// A figure or a comparison, as results have them.
    case result
    /// "was" and "were", before the verbs that tell what was done.
    case pastBe
    /// Verbs of results in the past tense.
    case pastVerb
    /// The authors as those who act.
    case we
    /// The text speaks of itself: "this article".
    case speaksOfItself
    /// What ought to be, or what is thought.
    case opinion
    /// A material that patients gave.
    case donors
    /// People, to look for a number before them.
    case people
    /// When participants were recruited.
    case recruitment
    /// A duration of fatigue that entry rules state.
    case sixMonths
    /// Any span of time, which the entry rules of other illnesses state.
    case duration
    /// Severe fatigue, or a scale of it, which entry rules ask for.
    case severeFatigue
    /// Criteria that the sentence may leave without a name.
    case criteria
    /// Words of a rule of entry.
    case entry
    /// Participants who said themselves that they have the illness.
    case selfReport
    /// Cases found in records.
    case healthRecords
    /// Cases are counted.
    case counting

    /// The phrases; one that ends in `*` is a beginning of a word.
    var phrases: [String] {
        switch self {
        case .pem:
            [
                "post exertional", "postexertional", "post exertion", "pem", "pene", "pese", "exertional malaise",
                "postexertion", "exertional exhaustion",
            ]
        case .topic:
            [
                "me cfs", "cfs me", "cfs", "mecfs", "chronic fatigue syndrome", "myalgic encephalomyelitis", "seid",
                "myalgic encephalopathy", "chronic fatigue", "systemic exertion intolerance",
            ]
        case .otherSample:
            [
                "long covid", "post covid", "covid 19", "sars cov 2", "pasc", "population based", "general population",
                "population", "vasculitis", "fibromyalgia", "multiple sclerosis", "infectious mononucleosis", "q fever",
                "lyme",
                "giardia*", "ebv", "survey", "twins", "birth cohort", "primary care attend*", "cancer", "lupus",
                "sjogren", "hypermobility", "ehlers danlos", "endometriosis", "veterans", "gulf war",
                "chronically fatigued",
                "fatigued", "pots", "postural", "survivors", "ebola", "blood donors", "pcs", "pcc", "post acute",
                "depression",
                "mast cell", "chronic pain", "long haulers", "post infectious fatigue", "infection",
                "prolonged fatigue", "unexplained fatigue",
            ]
        case .ownWork:
            [
                "were recruited", "was recruited", "were enrolled", "was enrolled", "were randomi*",
                "we recruited", "we enrolled", "we enroled", "we interviewed", "we surveyed", "we measured",
                "we tested", "we assessed", "we compared", "we analysed", "we analyzed", "we studied",
                "we collected", "underwent", "were measured", "was measured", "were assessed", "was assessed",
                "were interviewed", "responded", "were collected", "were tested", "were analysed",
                "were analyzed", "were compared", "we randomised", "we randomized", "will be randomi*",
                "will recruit", "will be recruited", "were studied", "was studied", "were invited",
                "we included", "patients were", "patients completed", "case report describes",
                "we present a case", "we describe a case", "we report a case", "we report the case",
                "subjects were", "participants were", "were divided", "volunteers were", "reanalysed",
                "reanalyzed", "patients meeting", "patients who met", "patients fulfilling", "who fulfilled",
                "cases were", "were obtained", "were followed", "were sequenced", "were genotyped",
                "were administered", "were examined", "was examined", "were asked", "year old", "years old",
                "were seen in", "were identified in", "took part", "participated", "completed a",
                "completed an", "completed the", "completed two", "filled in", "volunteered", "we asked",
                "we examined", "we followed", "we included patients", "we sequenced", "we used data",
                "we validated", "we determined", "we estimated", "we evaluated", "we investigated",
                "we explored", "we conducted", "we performed", "we invited", "we sought", "we aimed",
                "will be allocated", "will be invited", "will be assessed", "will be conducted", "current study",
                "present study", "this study", "our study",
                "is a randomised", "is a randomized",
            ]
        case .studyWord:
            [
                "healthy controls", "healthy volunteers", "control group", "participants", "respondents",
                "cross sectional", "case control", "findings from", "data from", "pilot study", "open label",
                "semi structured", "focus groups", "questionnaires", "cohort study", "retrospective",
                "prospective", "longitudinal", "interviews", "thematic analysis", "case series",
                "randomi* controlled trial", "reanalysis", "blood samples", "case report", "n of 1",
                "in depth interviews", "nurses", "trainees", "vignettes", "test retest", "registry", "biobank",
                "cohort", "clinic", "diaries", "protocol",
                "trial registration", "sample of",
            ]
        case .result:
            [
                "odds ratio", "hazard ratio", "confidence interval", "95 ci", "ci", "p value", "significantly",
                "correlated",
                "standard deviation", "sd", "median", "mean", "than in controls", "than controls", "in controls",
                "and controls", "than healthy", "of patients", "per 100", "per 1000", "prevalence was", "incidence was",
                "sensitivity", "specificity", "results", "methods", "p 0",
            ]
        case .pastBe: ["was", "were"]
        case .pastVerb:
            [
                "had", "wore", "met", "answered", "scored", "completed", "reported", "showed", "rose", "fell", "told",
                "felt", "gave", "took", "did", "asked", "preferred", "improved", "increased", "decreased", "declined",
                "differed", "remained", "became", "revealed", "predicted", "learnt", "served", "fulfilled", "attended",
                "chose",
            ]
        case .we: ["we"]
        case .speaksOfItself:
            ["this", "the", "present", "our"].flatMap { start in
                [
                    "article", "essay", "contribution", "manuscript", "document", "review", "chapter", "commentary",
                    "overview",
                    "editorial", "summary", "perspective",
                ].map { "\(start) \($0)" }
            } + [
                "this paper", "the authors argue", "i argue", "i propose", "the author argues", "we thank",
                "this contribution",
            ]
        case .opinion:
            [
                "should", "must", "ought", "we argue", "we believe", "we think", "may explain",
                "would explain",
                "could explain", "is thought", "are thought", "is known", "are known", "remains unclear",
                "is discussed",
                "we discuss", "we weigh", "we propose", "we suggest", "we call for", "should have been",
                "can t be applied", "no patient data", "is described", "are described",
            ]
        case .donors:
            [
                "from patients", "patient derived", "donors", "from me cfs", "from cfs", "patient serum",
                "patient plasma",
                "patient sera", "patients serum", "patients sera", "patients plasma", "sera of", "serum of",
                "plasma of", "patient iggs",
                "igg from", "of me cfs patients", "of cfs patients", "patients fulfilling", "patients meeting",
                "patients who met",
            ]
        case .people: WordLists.people.sorted()
        case .recruitment:
            ["recruit*", "enrol*", "between", "data collection", "took place", "were seen"]
        case .sixMonths: ["six months", "6 months", "6 month", "six month", "three months", "3 months"]
        case .duration: ["weeks", "months", "days"]
        case .severeFatigue:
            [
                "severely fatigued", "severe fatigue", "checklist individual strength", "cis", "chalder",
                "disabling fatigue",
            ]
        case .criteria:
            ["criteria", "inclusion", "eligib*", "definition", "definitions", "required", "requiring", "mandatory"]
        case .entry:
            ["inclusion criteria", "eligib*", "were included if", "had to have", "were required to", "must have"]
        case .selfReport:
            [
                "self reported diagnosis", "self reported", "self report", "self identified", "self identifying",
                "self diagnosed",
                "national health interview survey", "reported having been told", "told by a doctor",
            ]
        case .counting: ["prevalence", "incidence", "epidemiology", "how common", "how many"]
        case .healthRecords:
            [
                "electronic health record*", "electronic medical record*", "claims data", "insurance claims",
                "health records", "ehr", "administrative data", "register data",
            ]
        }
    }
}
