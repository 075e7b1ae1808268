/// The languages that function words tell apart; the raw value is the automaton's meaning.
enum TextLanguage: Int, CaseIterable, Sendable {
    case english, german, french, spanish, dutch, norwegian, italian, portuguese

    /// Frequent words that few of the others share.
    var functionWords: [String] {
        switch self {
        case .english:
            [
                "the", "of", "and", "with", "were", "was", "is", "for", "from", "by", "this", "that", "who", "or", "to",
                "be", "had", "all",
            ]
        case .german:
            [
                "der", "die", "und", "das", "mit", "von", "den", "wurden", "nach", "oder", "ein", "eine", "bei", "sich",
                "ist",
            ]
        case .french:
            ["le", "la", "les", "des", "et", "une", "ont", "avec", "dans", "pour", "selon", "du", "chez", "est"]
        case .spanish: ["el", "los", "las", "del", "con", "una", "por", "para", "que", "segun", "y", "fueron", "en"]
        case .dutch:
            ["het", "een", "van", "voor", "werden", "zijn", "bij", "volgens", "naar", "niet", "ook", "aan", "alle"]
        case .norwegian:
            ["og", "som", "av", "til", "med", "ble", "etter", "ikke", "pa", "fra", "eller", "ved", "var", "hos"]
        case .italian: ["il", "gli", "che", "della", "sono", "nel", "secondo", "dei", "alla"]
        case .portuguese: ["os", "com", "uma", "foram", "dos", "pelo", "segundo", "nao", "ao"]
        }
    }

    /// What a scanned text is written in; nil where it is too short to tell.
    ///
    /// Only English is read for rules, so it is enough to know what is not English.
    static func isEnglish(_ scanned: ScannedText) -> Bool? {
        guard !scanned.words.isEmpty else { return nil }
        if scanned.foreignCount > 12, scanned.foreignCount > scanned.words.count { return false }
        let english = scanned.counts[english.rawValue]
        let strongest = scanned.counts[1..<allCases.count].max() ?? 0
        if strongest >= 2, strongest > english { return false }
        if english > strongest { return true }
        return scanned.words.count >= 25 ? false : nil
    }
}
