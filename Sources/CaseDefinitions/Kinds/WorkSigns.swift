/// Signs in a text that its authors studied people of their own, weighed against signs that they write about others' work.
///
/// A study tells what was done and found, in the past tense, of people that it counts; a review, an opinion or a theory
/// speaks of itself and of what is known. No single word decides: each sign has a weight, and two make a study.
struct WorkSigns {
    /// The weight of the signs of own work on people; 2 and more make a study.
    private(set) var own = 0
    /// The weight of the signs of talk about others' work.
    private(set) var talk = 0
    /// True where some sentence tells in the past tense what was done with people.
    private(set) var tellsOfPeople = false

    /// Weighs the signs of a study's abstract and methods.
    ///
    /// - Parameters:
    ///   - fields: the scanned texts.
    ///   - cues: what was met in them.
    ///   - countsPeople: true where a number stands before people.
    init(fields: [ScannedText], cues: [(field: Int, cue: Cue, words: Range<Int>)], countsPeople: Bool) {
        if countsPeople { own += 2 }
        var told: Set<Int> = []
        var (seen, stated): (Set<Cue>, Set<Int>) = ([], [])
        for hit in cues where hit.field == 1 || hit.field == 2 {
            let field = fields[hit.field]
            switch hit.cue {
            case .ownWork, .studyWord, .result, .speaksOfItself, .pastVerb:
                seen.insert(hit.cue)
            case .opinion: stated.insert(hit.words.lowerBound)
            case .pastBe:
                guard let verb = Self.participle(after: hit.words.upperBound, in: field) else { continue }
                told.insert(Self.sentenceStart(of: verb, in: field))
            case .we:
                guard Self.participle(after: hit.words.upperBound, in: field) != nil else { continue }
                seen.insert(.we)
            default: continue
            }
        }
        if seen.contains(.ownWork) || seen.contains(.we) { own += 2 }
        if seen.contains(.studyWord) { own += 1 }
        let hasShares = fields[1].text.utf8.contains(UInt8(ascii: "%")) && !told.isEmpty
        if seen.contains(.result) || hasShares { own += 1 }
        if seen.contains(.pastVerb) { own += 1 }
        own += min(told.count, 2)
        if seen.contains(.speaksOfItself) { talk += 2 }
        talk += min(stated.count, 2)
        if own == 0, cues.contains(where: { Self.isActor($0, in: fields) }) { own = 1 }
        tellsOfPeople = cues.contains { hit in
            hit.cue == .people && (hit.field == 1 || hit.field == 2)
                && told.contains(Self.sentenceStart(of: hit.words.lowerBound, in: fields[hit.field]))
        }
    }

    /// People who did something: "subjects with the illness walked".
    private static func isActor(_ hit: (field: Int, cue: Cue, words: Range<Int>), in fields: [ScannedText]) -> Bool {
        guard hit.cue == .people || hit.cue == .studyWord || hit.cue == .pem, hit.field == 1 else { return false }
        let field = fields[hit.field]
        for place in hit.words.upperBound..<max(hit.words.upperBound, min(hit.words.upperBound + 16, field.words.count))
        {
            if field.endsSentence(before: place) { return false }
            guard field.hasEnding("e", "d", at: place) || ["read", "knew", "could"].contains(field.folded(place))
            else { continue }
            let verb = field.folded(place)
            if !describing.contains(verb), !writing.contains(verb) || verb == "described" { return true }
        }
        return false
    }

    /// Participles that describe people or findings rather than tell what was done.
    private static let describing: Set<String> = [
        "diagnosed", "affected", "infected", "associated", "called", "compared", "related", "based", "fatigued",
        "increased", "impaired", "reduced", "unexplained", "needed", "required", "recommended", "reported", "believed",
        "used", "altered", "raised", "involved", "established", "accepted", "elevated", "disabled", "limited",
    ]

    /// The past participle that follows, adverbs and negations between left out; nil for a verb of writing.
    private static func participle(after index: Int, in field: ScannedText) -> Int? {
        var place = index
        while place < min(index + 3, field.words.count),
            field.gap(before: place).isDisjoint(with: [.point, .semicolon])
        {
            if field.hasEnding("e", "d", at: place) {
                return Self.writing.contains(field.folded(place)) ? nil : place
            }
            let word = field.folded(place)
            if irregular.contains(word) || word.utf8.first.map({ (0x30...0x39).contains($0) }) == true { return place }
            guard field.hasEnding("l", "y", at: place) || ["not", "also", "then", "first"].contains(word) else {
                return nil
            }
            place += 1
        }
        return nil
    }

    /// What authors do with words, and not with people.
    private static let writing: Set<String> = [
        "described", "proposed", "published", "introduced", "discussed", "reviewed", "summarised", "summarized",
        "suggested", "argued", "considered", "outlined", "highlighted", "hypothesised", "hypothesized", "postulated",
        "explained", "traced", "presented", "criticised", "criticized", "renamed", "believed", "supposed", "agreed",
        "updated", "withdrawn", "retracted", "corrected", "intended", "invited", "replicated", "welcomed",
    ]

    private static let irregular: Set<String> = [
        "held", "found", "seen", "given", "taken", "drawn", "sent", "kept", "made", "shown", "fed", "told",
        "met", "chosen", "done", "higher", "lower", "more", "less", "common", "similar", "different",
        "eligible",
    ]

    private static func sentenceStart(of index: Int, in field: ScannedText) -> Int {
        field.sentences(around: [index]).first?.lowerBound ?? index
    }
}

extension ScannedText {
    /// True where a word of more than three letters ends in these two small ASCII letters.
    func hasEnding(_ first: Unicode.Scalar, _ second: Unicode.Scalar, at index: Int) -> Bool {
        let (start, end) = (Int(words[index].start), Int(words[index].end))
        guard end - start > 3 else { return false }
        let bytes = text.utf8.span
        return bytes[end - 2] == UInt8(ascii: first) && bytes[end - 1] == UInt8(ascii: second)
    }
}
