/// Closed lists of words that rules look up.
enum WordLists {
    /// After these a point ends no sentence.
    static let abbreviations: Set<String> = [
        "vs", "eg", "ie", "fig", "no", "dr", "approx", "ca", "cf", "resp", "st", "incl",
    ]

    /// Words that may stand between the members of a list of definitions, or between a name and its head noun.
    static let list: Set<String> = [
        "and", "or", "the", "a", "of", "both", "either", "as", "well", "plus", "by", "et", "al", "in", "addition", "to",
        "additionally", "together", "with", "alongside", "also", "criteria", "criterion", "definition", "definitions",
        "case",
        "clinical", "research", "diagnostic", "working", "consensus", "international", "revised", "me", "cfs", "mecfs",
        "myalgic", "encephalomyelitis", "chronic", "fatigue", "syndrome", "for", "symptom", "symptoms", "standard",
        "guideline", "guidelines", "diagnosis", "us", "uk", "had", "were", "required", "met", "meet", "meeting",
        "fulfilled",
        "fulfilling", "fulfil", "fulfill", "who", "cdc", "original", "2003", "their", "those", "all", "current",
        "published",
        "colleagues", "co", "workers", "coworkers", "associates", "on", "according", "based", "using", "one",
        "classification", "full", "sets", "set",
        "prevention", "centers", "centres", "center", "centre", "control", "disease", "newer", "more", "stricter",
        "modified", "systemic", "exertion",
        "intolerance", "institute", "medicine", "national", "academy", "s", "adult",
        "gwi", "gulf", "war", "studies", "study", "trials", "most", "two", "three", "four", "five", "six", "seven",
        "eight",
        "nine", "ten", "others", "inclusion", "entry", "further", "simultaneously", "must", "have", "they", "used",
        "clinically", "ref", "n", "japan", "japanese", "canadian", "australian", "british", "american", "european",
        "united",
        "states", "kingdom",
    ]

    /// Words that may stand between a cue of entry and a definition's name.
    static let lead: Set<String> = [
        "the", "a", "an", "of", "by", "published", "proposed", "described", "established", "set", "out", "in", "as",
        "original", "revised", "updated", "internationally", "accepted", "standard", "both", "either", "us", "cdc",
        "used",
        "were", "was", "modified", "recent", "newer", "for", "me", "cfs", "mecfs", "and", "or", "et", "al",
        "international",
        "to", "from", "case", "research", "diagnostic", "criteria", "definition", "s", "full", "their", "one", "least",
        "at", "japanese", "japan", "chronic", "fatigue", "syndrome", "myalgic", "encephalomyelitis", "was",
    ]

    /// Numbers in words.
    static let numbers: Set<String> = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty",
        "sixty",
        "seventy", "eighty", "ninety", "hundred", "thousand",
    ]

    /// People who take part.
    static let people: Set<String> = [
        "patients", "patient", "participants", "participant", "subjects", "subject", "cases", "case", "women", "men",
        "adults", "children", "adolescents", "individuals", "persons", "people", "volunteers", "veterans", "sufferers",
        "probands", "donors", "respondents", "girls", "boys", "females", "males", "outpatients", "youth", "youths",
        "controls", "twins", "everyone", "students", "teenagers", "enrollees", "trialists", "attendees",
    ]
}
