/// An entry rule that a study spells out without naming a definition or PEM (DECISIONS, row 12).
enum OwnEntryRule {
    /// True where a sentence states one.
    ///
    /// - Parameters:
    ///   - sentence: a sentence without PEM and without a definition.
    ///   - duration: true where it names three or six months.
    ///   - severity: true where it names severe fatigue or a scale of it.
    ///   - isOfOtherIllness: true where the study is of another illness, whose rules name symptoms of any kind.
    /// - Returns: true for "fatigue for six months or more", and for a score that made people eligible.
    static func states(_ sentence: Sentence, duration: Bool, severity: Bool, isOfOtherIllness: Bool) -> Bool {
        let whole = sentence.tokens.indices
        if isOfOtherIllness {
            return sentence.hasWord(symptoms, in: whole) && sentence.hasWord(entry.union(taking), in: whole)
                && !sentence.hasWord(averages, in: whole)
        }
        guard sentence.hasWord(["fatigue", "fatigued"], in: whole), !sentence.hasWord(general, in: whole) else {
            return false
        }
        if severity, sentence.hasWord(entry, in: whole) || takesWho(sentence) { return true }
        return duration && sentence.hasWord(entry.union(own), in: whole)
    }

    /// "We included adults who were severely fatigued".
    private static func takesWho(_ sentence: Sentence) -> Bool {
        guard
            let verb = sentence.tokens.indices.first(where: {
                ["included", "enrolled", "recruited", "invited"].contains(sentence.tokens[$0].text)
            })
        else { return false }
        let near = verb..<min(verb + 6, sentence.tokens.count)
        return sentence.hasWord(WordLists.people, in: near) && sentence.hasWord(["who", "with"], in: near)
    }

    private static let entry: Set<String> = ["eligible", "eligibility", "inclusion", "qualified", "admitted"]
    private static let taking: Set<String> = [
        "included", "enrolled", "recruited", "participants", "selected", "randomised", "randomized",
    ]
    private static let symptoms: Set<String> = [
        "fatigue", "fatigued", "symptoms", "symptom", "sequelae", "illness", "complaints", "symptomatic",
    ]
    /// What the sample was like, or what came after entry.
    private static let averages: Set<String> = [
        "median", "mean", "average", "followed", "treatment", "treated", "outcome", "completed", "excluded",
        "characterised", "characterized", "affects",
    ]
    private static let own: Set<String> = [
        "included", "recruited", "enrolled", "selected", "required", "had", "defined", "criteria", "patients",
        "participants", "definition", "adolescents", "children", "subjects", "called", "regarded", "considered",
    ]
    /// What the illness is like, or what came after entry.
    private static let general: Set<String> = [
        "characterised", "characterized", "is", "are", "affects", "illness", "disorder", "followed", "treatment",
    ]
}
