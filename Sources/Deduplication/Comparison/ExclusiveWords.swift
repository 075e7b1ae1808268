/// Words of which a title's subject has one or the other.
enum ExclusiveWords {
    /// True where the two words exclude each other: from the table, by their prefixes, or as single letters.
    static func are(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) -> Bool {
        if one == other { return false }
        if one.count == 1, other.count == 1 { return one.first != 0x73 && other.first != 0x73 }
        if pairs.contains(Pair(one, other))
            || series.contains(where: { $0.contains(Array(one)) && $0.contains(Array(other)) })
        {
            return true
        }
        return prefixes.contains { first, second in
            (one.starts(with: first) && other.starts(with: second)
                && one.dropFirst(first.count) == other.dropFirst(second.count))
                || (other.starts(with: first) && one.starts(with: second)
                    && other.dropFirst(first.count) == one.dropFirst(second.count))
        }
    }

    /// Words of one series: of any two a subject has one.
    private static let series: [Set<[UInt8]>] = [
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"],
        ["infants", "children", "adolescents", "adults", "neonates", "toddlers"],
        ["mice", "rats", "rabbits", "dogs", "cats", "pigs", "humans", "monkeys", "sheep", "hamsters"],
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ],
        ["spring", "summer", "autumn", "winter"],
        ["alpha", "beta", "gamma", "delta", "omega"],
        ["primary", "secondary", "tertiary"],
    ].map { Set($0.map { Array($0.utf8) }) }

    /// Words that turn a statement round.
    static let negations = Set(
        ["without", "not", "no", "non", "un", "negative", "failure", "anti"].map { Array($0.utf8) })

    /// Words by which a later or lesser report of a study is told from its main one.
    static let aspects = Set(
        [
            "followup", "follow", "longterm", "extension", "update", "updated", "revisited", "secondary", "hoc",
            "subgroup",
            "reanalysis", "interim", "pilot", "preliminary", "feasibility", "extended", "substudy", "addendum",
            "response",
            "reply", "comment", "summary", "baseline", "replication", "supplementary", "supplement", "dataset", "data",
            "further", "protocol", "design", "discussion", "editorial", "abstract", "erratum", "correction", "report",
        ].map { Array($0.utf8) })

    private struct Pair: Hashable {
        let first: [UInt8]
        let second: [UInt8]

        init(_ one: ArraySlice<UInt8>, _ other: ArraySlice<UInt8>) {
            let sorted = one.lexicographicallyPrecedes(other) ? (one, other) : (other, one)
            (first, second) = (Array(sorted.0), Array(sorted.1))
        }
    }

    private static let prefixes = [
        ("hyper", "hypo"), ("pre", "post"), ("intra", "inter"), ("macro", "micro"), ("mono", "poly"), ("in", "ex"),
        ("", "non"),
        ("under", "over"), ("up", "down"), ("uni", "bi"), ("", "un"), ("endo", "exo"), ("homo", "hetero"),
        ("ante", "post"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    private static let pairs = Set(
        [
            ["men", "women"], ["male", "female"], ["males", "females"], ["boys", "girls"], ["man", "woman"],
            ["mother", "father"],
            ["mothers", "fathers"], ["maternal", "paternal"], ["children", "adults"], ["children", "adolescents"],
            ["adolescents", "adults"], ["pediatric", "adult"], ["paediatric", "adult"], ["mice", "rats"],
            ["mouse", "rat"],
            ["human", "mouse"], ["human", "rat"], ["systolic", "diastolic"], ["left", "right"], ["upper", "lower"],
            ["high", "low"], ["higher", "lower"], ["increase", "decrease"], ["increased", "decreased"],
            ["increases", "decreases"],
            ["short", "long"], ["early", "late"], ["acute", "chronic"], ["with", "without"], ["before", "after"],
            ["first", "second"], ["first", "third"], ["second", "third"], ["third", "fourth"], ["vitro", "vivo"],
            ["positive", "negative"], ["alpha", "beta"], ["alpha", "gamma"], ["beta", "gamma"],
            ["primary", "secondary"],
            ["secondary", "tertiary"], ["absorption", "adsorption"], ["afferent", "efferent"], ["ileum", "ilium"],
            ["good", "bad"],
            ["qualitative", "quantitative"], ["physical", "mental"], ["anterior", "posterior"], ["proximal", "distal"],
            ["medial", "lateral"], ["ventral", "dorsal"], ["north", "south"], ["east", "west"],
            ["northern", "southern"],
            ["eastern", "western"], ["type", "subtype"], ["inner", "outer"], ["nurses", "physicians"],
            ["simple", "complex"],
            ["single", "double"], ["open", "closed"], ["benign", "malignant"], ["old", "new"], ["part", "chapter"],
            ["development", "validation"], ["cause", "consequence"], ["causes", "consequences"],
            ["diagnosis", "treatment"],
            ["theory", "practice"], ["introduction", "conclusion"], ["winter", "summer"], ["spring", "autumn"],
            ["urban", "rural"], ["internal", "external"], ["insulin", "inulin"], ["input", "output"], ["gain", "loss"],
            ["abduction", "adduction"], ["sprain", "strain"], ["perineal", "peroneal"], ["dysphagia", "dysphasia"],
            ["inpatients", "outpatients"], ["inpatient", "outpatient"], ["weekly", "monthly"], ["daily", "weekly"],
        ].map { Pair(Array($0[0].utf8)[...], Array($0[1].utf8)[...]) })
}
