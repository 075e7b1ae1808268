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
    /// A material that patients gave.
    case donors
    /// People, to look for a number before them.
    case people
    /// When participants were recruited.
    case recruitment
    /// A duration of fatigue that entry rules state.
    case sixMonths
    /// Severe fatigue, or a scale of it, which entry rules ask for.
    case severeFatigue
    /// Criteria that the sentence may leave without a name.
    case criteria
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
                "were recruited", "was recruited", "were enrolled", "was enrolled", "were randomi*", "we recruited",
                "we enrolled",
                "we enroled", "we interviewed", "we surveyed", "we measured", "we tested", "we assessed", "we compared",
                "we analysed",
                "we analyzed", "we studied", "we collected", "healthy controls", "healthy volunteers", "control group",
                "underwent",
                "respondents", "participants", "cross sectional", "case control", "were measured", "was measured",
                "were assessed", "was assessed",
                "were interviewed", "blood samples", "case report", "findings from", "data from",
                "randomi* controlled trial", "pilot study",
                "open label", "semi structured", "focus groups", "responded", "were collected", "were tested",
                "were analysed",
                "were analyzed", "were compared", "we randomised", "we randomized", "will be randomi*", "will recruit",
                "will be recruited",
                "were studied", "was studied", "were invited", "questionnaires", "cohort study", "retrospective",
                "prospective",
                "longitudinal", "interviews", "thematic analysis", "case series", "we included", "patients were",
                "patients completed",
                "case report describes", "we present a case", "we describe a case", "we report a case",
                "we report the case", "subjects were", "participants were", "were divided", "volunteers were",
                "reanalysed", "reanalyzed", "reanalysis", "patients meeting", "patients who met", "patients fulfilling",
                "who fulfilled",
                "cases were", "were obtained", "were followed",
            ]
        case .donors:
            [
                "from patients", "of patients", "patient derived", "donors", "from me cfs", "from cfs", "patients with",
                "patient serum", "patient plasma", "patient sera", "patients serum", "of me cfs patients",
                "of cfs patients", "patients fulfilling", "patients meeting", "patients who met", "patient iggs",
            ]
        case .people: WordLists.people.sorted()
        case .recruitment:
            ["recruit*", "enrol*", "between", "data collection", "took place", "were seen", "attended", "referred"]
        case .sixMonths: ["six months", "6 months", "6 month", "six month", "three months", "3 months"]
        case .severeFatigue:
            [
                "severely fatigued", "severe fatigue", "checklist individual strength", "cis", "chalder",
                "disabling fatigue",
            ]
        case .criteria:
            ["criteria", "inclusion", "eligib*", "definition", "definitions", "required", "requiring", "mandatory"]
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
