/// The names of languages in babel, polyglossia and English, as BCP 47 tags.
enum BibTeXLanguage {
    /// The tag of the first language of a list (`langlatin and langgerman`); nil where it names none.
    static func first(of list: String) -> String? {
        let words = list.split { $0 == " " || $0 == "," || $0 == ";" }.filter { $0 != "and" }
        return words.first.flatMap { tag(String($0)) }
    }

    /// The tag of a language (`ngerman` is `de`); nil for a text that names none.
    ///
    /// - Parameters:
    ///   - written: babel's or another name, biblatex's key (`langgerman`), or a tag.
    ///   - options: biblatex's `langidopts` (`variant=american`).
    /// - Returns: the tag.
    static func tag(_ written: String, options: String? = nil) -> String? {
        var name = written.lowercased()
        if name.hasPrefix("lang") { name.removeFirst(4) }
        if name == "english", let variant = options?.split(separator: "=").last, let tag = tags[String(variant)] {
            return tag
        }
        if let tag = tags[name] { return tag }
        let parts = name.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let first = parts.first, (2...3).contains(first.utf8.count), parts.count <= 2,
            parts.allSatisfy({ (2...4).contains($0.utf8.count) && $0.utf8.allSatisfy(BibTeXBytes.isLetter) })
        else { return nil }
        if let long = codes[String(first)] { return long }
        return ([String(first)] + parts.dropFirst().map { $0.uppercased() }).joined(separator: "-")
    }

    /// ISO 639-2 codes as MEDLINE has them.
    private static let codes = [
        "eng": "en", "ger": "de", "deu": "de", "fre": "fr", "fra": "fr", "spa": "es", "ita": "it", "por": "pt",
        "dut": "nl", "nld": "nl", "nor": "no", "swe": "sv", "dan": "da", "fin": "fi", "rus": "ru", "jpn": "ja",
        "chi": "zh", "zho": "zh", "kor": "ko", "pol": "pl", "cze": "cs", "ces": "cs", "hun": "hu", "tur": "tr",
    ]

    private static let tags = [
        "english": "en", "american": "en-US", "usenglish": "en-US", "british": "en-GB", "ukenglish": "en-GB",
        "australian": "en-AU", "canadian": "en-CA", "newzealand": "en-NZ", "german": "de", "ngerman": "de",
        "germanb": "de", "deutsch": "de", "austrian": "de-AT", "naustrian": "de-AT", "swissgerman": "de-CH",
        "nswissgerman": "de-CH", "french": "fr", "francais": "fr", "français": "fr", "acadian": "fr",
        "canadien": "fr-CA",
        "spanish": "es", "español": "es", "castilian": "es", "mexican": "es-MX", "catalan": "ca", "galician": "gl",
        "basque": "eu",
        "italian": "it", "italiano": "it", "portuguese": "pt", "portuges": "pt", "brazilian": "pt-BR",
        "brazil": "pt-BR",
        "dutch": "nl", "nederlands": "nl", "afrikaans": "af", "norwegian": "no", "norsk": "nb", "nynorsk": "nn",
        "swedish": "sv",
        "danish": "da", "finnish": "fi", "icelandic": "is", "estonian": "et", "latvian": "lv", "lithuanian": "lt",
        "polish": "pl", "czech": "cs", "slovak": "sk", "slovene": "sl", "slovenian": "sl", "croatian": "hr",
        "serbian": "sr", "bulgarian": "bg", "romanian": "ro", "hungarian": "hu", "magyar": "hu", "greek": "el",
        "turkish": "tr", "russian": "ru", "ukrainian": "uk", "hebrew": "he", "arabic": "ar", "persian": "fa",
        "chinese-traditional": "zh-Hant", "chinese-simplified": "zh-Hans", "sanskrit": "sa", "hindi": "hi",
        "japanese": "ja", "chinese": "zh", "korean": "ko", "latin": "la", "welsh": "cy", "irish": "ga",
    ]
}
