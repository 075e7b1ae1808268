/// The forms of a title that records of one work may show, without what vendors hang on to it.
///
/// Ovid appends "[Review] [43 refs]" and "[Erratum appears in …]", CENTRAL "(Provisional abstract)", others the title
/// in the work's own language in brackets (issue 8).
struct TitleForms {
    /// The title without annotations.
    private(set) var main: String
    /// Titles of the same work in other languages that the text carries besides.
    private(set) var alternatives: [String] = []
    /// True where the whole title stood in brackets: PubMed's mark of a translation.
    private(set) var isTranslated = false

    /// Takes a title apart.
    init(of title: String) {
        var rest = title[...]
        rest.trimBlanks()
        let stripped = Self.withoutQuotes(rest)
        rest = stripped
        for marker in Self.heads where rest.utf8Range(of: marker)?.lowerBound == rest.startIndex {
            rest = rest.dropFirst(marker.utf8.count)
        }
        var isChanging = true
        while isChanging {
            isChanging = false
            rest.trimBlanks()
            for marker in Self.tails {
                if let start = rest.utf8Range(of: marker) {
                    if marker == "<original>" { alternatives.append(String(rest[start.upperBound...])) }
                    rest = rest[..<start.lowerBound]
                    isChanging = true
                }
            }
            guard let group = Self.lastGroup(of: rest) else { continue }
            let inner = rest[rest.index(after: group.lowerBound)..<rest.index(before: group.upperBound)]
            let opening = rest[group.lowerBound]
            if group.lowerBound == rest.startIndex {
                if opening == "[" { (rest, isTranslated, isChanging) = (inner, true, true) }
            } else if Self.isAnnotation(inner) {
                (rest, isChanging) = (rest[..<group.lowerBound], true)
            } else if opening == "[", inner.utf8.count >= 20 {
                alternatives.append(String(inner))
                (rest, isChanging) = (rest[..<group.lowerBound], true)
            }
        }
        rest.trimBlanks()
        if let split = Self.languageSplit(of: rest) {
            alternatives.append(String(rest[rest.index(after: split)...]))
            rest = rest[..<split]
        }
        main = String(rest)
        if main.isEmpty { main = title }
    }

    /// What publishers set before the title of a withdrawn work; the work is the same.
    private static let heads = ["retracted: ", "withdrawn: ", "retracted article: ", "[retracted] ", "**retracted** "]

    /// Everything from these words on is an annotation; matched in ASCII lower case.
    private static let tails = [
        "[erratum appears", "[erratum in", "[retraction in", "[comment in", "[see comment",
        "<original>", "] la: ", "] to: ", "[published erratum", "[corrected and republished",
    ]

    private static func withoutQuotes(_ title: Substring) -> Substring {
        guard title.utf8.count > 2, title.utf8.first == 0x22, title.utf8.last == 0x22 else { return title }
        return title.dropFirst().dropLast()
    }

    /// The bracketed group that ends the text.
    private static func lastGroup(of text: Substring) -> Range<Substring.Index>? {
        let bytes = text.utf8
        guard let last = bytes.last, last == 0x5D || last == 0x29 else { return nil }
        let opener: UInt8 = last == 0x5D ? 0x5B : 0x28
        var depth = 0
        var place = bytes.endIndex
        while place > bytes.startIndex {
            place = bytes.index(before: place)
            if bytes[place] == last { depth += 1 }
            if bytes[place] == opener { depth -= 1 }
            if depth == 0 { return place..<text.endIndex }
        }
        return nil
    }

    /// True for what vendors write in brackets after a title.
    private static func isAnnotation(_ inner: Substring) -> Bool {
        let words = FoldedText.words(of: String(inner))[...]
        if annotations.contains(String(decoding: words, as: UTF8.self)) { return true }
        if words.starts(with: "abstract no".utf8) || words.starts(with: "abstract number".utf8) { return true }
        return words.count <= 10 && words.first.map { (0x30...0x39).contains($0) } == true && words.containsWords(refs)
    }

    private static let refs = Array("refs".utf8)
    private static let annotations: Set<String> = [
        "review", "abstract", "provisional abstract", "structured abstract", "brief record", "editorial", "letter",
        "comment",
        "review article", "case reports", "clinical trial", "meeting abstract", "conference abstract",
        "original article",
        "research support non u s gov t", "in english", "in russian", "in chinese", "in german", "in french",
        "in spanish",
        "english", "russian", "chinese", "japanese", "german", "french", "spanish", "italian", "polish", "portuguese",
        "korean",
        "turkish", "persian", "dutch", "czech", "hungarian", "danish", "swedish", "norwegian", "hebrew", "ukrainian",
        "croatian",
        "retracted", "retracted article", "withdrawn", "poster", "oral", "correction", "vol 1", "author abstract",
        "summary",
    ]

    /// The semicolon that parts a title in two languages ("Utilidad de …; Are … useful …?").
    private static func languageSplit(of title: Substring) -> Substring.Index? {
        guard let split = title.utf8.lastIndex(of: 0x3B) else { return nil }
        let (first, second) = (title[..<split], title[title.index(after: split)...])
        guard first.utf8.count >= 20, second.utf8.count >= 20 else { return nil }
        let languages = [first, second].map { TitleLanguage(ofWords: FoldedText.words(of: String($0))[...]) }
        return Set(languages) == [.english, .other] ? split : nil
    }
}

/// A guess at the language of a title by its function words: English or another.
enum TitleLanguage: Hashable, Sendable {
    /// English words and no others.
    case english
    /// Words of another language.
    case other
    /// No function word, or words of both.
    case unknown

    /// Counts function words.
    init(ofWords words: ArraySlice<UInt8>) {
        var (english, other) = (0, 0)
        for word in words.split(separator: 0x20) where word.count <= 5 {
            let text = String(decoding: word, as: UTF8.self)
            if Self.englishWords.contains(text) { english += 1 }
            if Self.otherWords.contains(text) { other += 1 }
        }
        if words.contains(where: { $0 >= 0x80 }) { other += 2 }
        self = english > other ? .english : other > english ? .other : .unknown
    }

    private static let englishWords: Set<String> = [
        "the", "of", "and", "with", "for", "from", "after", "are", "is", "on", "by", "to", "at", "what", "how", "does",
        "its",
    ]
    private static let otherWords: Set<String> = [
        "der", "die", "das", "und", "von", "fur", "mit", "bei", "zum", "zur", "im", "des", "den", "ein", "eine", "als",
        "uber",
        "le", "la", "les", "et", "du", "de", "dans", "chez", "sur", "une", "un", "au", "aux", "el", "los", "las", "del",
        "en",
        "con", "por", "para", "y", "una", "do", "da", "dos", "das", "e", "em", "com", "il", "di", "della", "nel", "per",
        "het", "een", "van", "voor", "bij", "na", "og", "och", "av", "w", "z", "i", "u", "ve",
    ]
}

extension Substring {
    /// Drops blanks and a final period on both sides.
    fileprivate mutating func trimBlanks() {
        while let first = utf8.first, first <= 0x20 { self = dropFirst() }
        while let last = utf8.last, last <= 0x20 || last == 0x2E { self = dropLast() }
    }

    /// The first place of an ASCII text, letters of either case.
    fileprivate func utf8Range(of needle: String) -> Range<Substring.Index>? {
        let wanted = Array(needle.utf8)
        guard let first = wanted.first, utf8.count > wanted.count, utf8.contains(first) else { return nil }
        var start = utf8.startIndex
        while start != utf8.endIndex {
            var place = start
            var matched = 0
            while matched < wanted.count, place != utf8.endIndex {
                let byte = utf8[place]
                guard (0x41...0x5A).contains(byte) ? byte | 0x20 == wanted[matched] : byte == wanted[matched] else {
                    break
                }
                matched += 1
                place = utf8.index(after: place)
            }
            if matched == wanted.count { return start..<place }
            start = utf8.index(after: start)
        }
        return nil
    }
}
