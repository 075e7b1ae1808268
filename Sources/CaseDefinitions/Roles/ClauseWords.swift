/// The words that tell what a definition was used for.
enum ClauseWords {
    static let met: Set<String> = [
        "met", "meet", "meets", "meeting", "fulfilled", "fulfil", "fulfill", "fulfills", "fulfils", "fulfilling",
        "fullfilled",
        "fulfilment", "satisfied", "satisfy", "satisfies", "satisfying", "conforming", "conformed", "qualified",
        "qualifying", "qualify",
        "complied", "corresponded", "corresponding", "corresponds", "matched", "matching", "fitted", "fit", "fitting",
        "passed",
    ]
    static let entry: Set<String> = met.union([
        "diagnosed", "diagnosis", "diagnoses", "diagnose", "diagnosing", "defined", "defining", "according",
        "accordance", "per", "based", "basis", "using",
        "used", "recruited", "enrolled", "enroled", "enrol", "enroll", "included", "include", "inclusion", "eligible",
        "eligibility",
        "selected", "selection", "identified", "ascertained", "confirmed", "admitted", "required", "requirement",
        "under", "established", "via",
        "followed", "following", "applied", "by", "with", "criterion", "entry", "consistent", "compatible",
        "inclusions", "ascertainment", "verified", "line", "restricted", "limited", "had", "through", "recruit",
        "applying", "employing", "adopting", "admission", "checked",
        "invited", "determined", "as", "assessed", "evaluated", "rests", "rested", "relied", "relies",
    ])
    static let strong: Set<String> = [
        "all", "each", "every", "everyone", "included", "inclusion", "eligible", "eligibility", "recruited", "enrolled",
        "required", "must",
        "only", "entry", "include", "admitted", "restricted", "selected", "invited", "consecutively", "randomised",
        "randomized", "diagnosed",
    ]
    static let instruments: Set<String> = [
        "questionnaire", "questionnaires", "scale", "scales", "score", "scores", "checklist", "inventory", "index",
        "survey", "instrument",
        "worksheet", "form", "tool", "items", "subscale", "severity", "app",
    ]
    static let portions: Set<String> = [
        "half", "third", "thirds", "quarter", "quarters", "majority", "most", "subset", "subgroup", "subgroups",
        "subsample", "proportion", "percentage",
        "prevalence", "some", "minority", "percent", "few", "frequency", "fraction", "fifth", "tenth", "subcohort",
        "incidence",
    ]
    static let universals: Set<String> = ["all", "each", "every", "everyone", "only", "both"]
    static let afterMost: Set<String> = [
        "commonly", "widely", "severe", "recent", "frequently", "often", "stringent", "severely", "common", "used",
        "widespread",
    ]
    static let taken: Set<String> = [
        "included", "enrolled", "recruited", "randomised", "randomized", "invited", "selected", "eligible", "enroled",
        "studied", "analysed", "analyzed", "retained", "kept", "accepted", "entered", "admitted",
    ]
    /// What a condition of entry admits to.
    static let admission: Set<String> = taken.union([
        "qualified", "qualify", "part", "join", "joined", "participate", "enter", "include", "enrol", "enroll",
        "diagnosed", "retain",
    ]).subtracting(["studied", "analysed", "analyzed"])
    /// Who is so is not in the study.
    static let dropped: Set<String> = [
        "excluded", "omitted", "dropped", "away", "removed", "rejected", "ineligible", "discarded", "disqualified",
    ]
    static let sorting: Set<String> = [
        "classified", "classify", "classifying", "classification", "categorised", "categorized", "categorise",
        "categorize", "phenotypes", "derived", "operationalised",
        "operationalized", "algorithm", "algorithms", "stratified", "grouped", "divided", "subdivided", "assigned",
        "subtyped", "labelled", "labeled", "sorted", "dichotomised", "dichotomized", "split",
    ]
    static let comparing: Set<String> = [
        "compare", "compared", "comparing", "comparison", "agreement", "concordance", "overlap", "performance",
        "sensitivity", "specificity", "kappa",
        "differences", "differ", "differed", "discriminate", "contrasted", "contrast", "contrasting", "versus", "vs",
        "validity",
    ]
    static let finite: Set<String> = [
        "was", "were", "is", "are", "has", "have", "requires", "require", "recommends", "recommend", "recommended",
        "defines", "define", "states", "state", "stated",
        "estimates", "estimated", "published", "introduced", "proposed", "emphasise", "emphasize", "emphasizes",
        "emphasises", "includes", "do", "does", "did", "differ",
        "concluded", "advises", "advised", "suggests", "called", "commissioned", "reported", "should", "considers",
        "lists", "identify", "identifies", "need", "needs",
        "classified", "identified", "yielded", "detected", "produced", "gave", "labelled", "diagnosed",
        "capture", "captures", "select", "selects", "remain", "remains", "became", "replaced", "renamed", "coined",
        "issued", "can", "may", "would", "will", "demand", "demands", "ask", "asks", "call", "calls",
        "mandate", "mandates", "stipulate", "stipulates", "specify", "specifies", "insist", "describe", "describes",
        "exclude", "excludes",
    ]
    static let using: Set<String> = [
        "used", "applied", "employed", "met", "fulfilled", "adopted", "satisfied", "followed", "utilised", "utilized",
        "required", "confirmed", "operationalised", "served", "chosen", "inclusion", "entry", "implemented",
        "condition", "conditions", "prerequisite",
    ]
    static let past: Set<String> = [
        "cited", "previous", "previously", "earlier", "literature", "prior", "historically", "typically", "usually",
        "often", "commonly", "widely",
        "superseded", "replaced", "history", "criticised", "criticized", "recommends", "recommended", "recommend",
        "numerous", "various", "traditionally", "debate", "controversy", "controversial", "proposed", "published",
        "variously", "existing", "several", "many", "estimates", "estimated", "report", "guideline", "guidelines",
        "advice", "commissioned", "since",
    ]
    static let own: Set<String> = ["we", "our", "this", "here"]
    static let negations: Set<String> = ["not", "never", "neither", "nor", "failed", "without", "cannot", "no", "non"]
    static let earlier: Set<String> = [
        "earlier", "previous", "prior", "past", "other", "former", "most", "many", "some", "several", "older",
    ]
    static let works: Set<String> = [
        "studies", "study", "trials", "trial", "work", "reports", "research", "investigations", "papers", "researchers",
        "investigators", "authors", "groups",
    ]
    static let otherIllness: Set<String> = [
        "sclerosis", "ms", "fibromyalgia", "fm", "depression", "depressive", "arthritis", "lupus", "sjogren", "cancer",
        "migraine", "gwi",
    ]
    /// Before "with", "by" and the like these make no entry.
    static let ungoverning: Set<String> = [
        "compared", "familiar", "agreement", "contrast", "comparison", "associated", "concordance", "overlap", "such",
        "satisfaction", "known", "proposed", "recommended",
    ]
    /// May stand between a word of entry and a definition.
    static let filling: Set<String> = [
        "strict", "validated", "requirements", "standards", "rules", "presence", "stringent", "conditions", "clause",
        "diagnoses", "against", "current", "rested", "same", "time", "when", "if", "where", "ordinarily", "respective",
        "widely", "established", "so", "called", "that", "were", "any", "recognised", "recognized", "accepted",
        "grounds", "ground", "on", "strength", "means", "help", "document",
    ]
    /// After a number these are no participants.
    static let countedElse: Set<String> = [
        "centres", "centers", "sites", "clinics", "countries", "months", "years", "steps", "physicians", "experts",
        "clinicians", "raters", "specialists", "doctors", "hospitals", "cohorts", "studies", "trials", "groups",
        "weeks",
        "investigators", "neurologists", "separate", "independent", "different", "experienced",
    ]
    static let opining: Set<String> = [
        "argued", "argue", "argues", "suggested", "suggest", "suggests", "believed", "believe", "claimed", "proposed",
        "propose", "thought", "held", "stated", "advised", "recommended", "agreed", "read", "heard", "learnt",
        "learned",
    ]
    /// What is done in a study.
    static let work: Set<String> = strong.union(taken).union([
        "was", "were", "had", "did", "we", "our", "will", "been", "this", "met", "fulfilled", "satisfied", "measured",
        "compared", "tested", "underwent", "completed", "gave", "provided", "participated", "part", "received", "wore",
        "performed", "showed", "reported", "rated", "answered", "responded", "obtained", "collected", "analysis",
        "participants", "participate", "controls", "study", "trial", "cohort", "examined", "investigated", "assessed",
    ]).subtracting(["only", "all", "each", "every", "everyone"])
    static let knowing: Set<String> = [
        "name", "named", "know", "knew", "aware", "heard", "familiar", "unaware", "unfamiliar", "prefer", "preferred",
        "favoured", "favored", "endorsed", "learnt", "learned", "learn", "taught", "teach",
    ]
    /// Before "against" these make a definition the measure of who takes part.
    static let checking: Set<String> = ["diagnosis", "diagnoses", "eligibility", "checked", "verified", "confirmed"]
    static let asking: Set<String> = [
        "determined", "determine", "examined", "examine", "assessed", "assess", "established", "establish", "tested",
        "evaluate", "evaluated", "explored", "investigated", "checked", "estimated", "estimate", "asked", "see",
        "recorded", "noted", "analysed", "analyzed",
    ]
}
