/// English names of languages, as databases write them behind a title.
enum LanguageNames {
    /// The BCP 47 tag of a language's English name, in any case; nil for another word.
    static func tag(of name: some StringProtocol) -> String? { tags[name.lowercased()] }

    private static let tags: [String: String] = [
        "afrikaans": "af", "arabic": "ar", "bulgarian": "bg", "catalan": "ca", "chinese": "zh", "croatian": "hr",
        "czech": "cs", "danish": "da", "dutch": "nl", "english": "en", "estonian": "et", "finnish": "fi",
        "french": "fr",
        "german": "de", "greek": "el", "hebrew": "he", "hungarian": "hu", "icelandic": "is", "indonesian": "id",
        "italian": "it", "japanese": "ja", "korean": "ko", "latvian": "lv", "lithuanian": "lt", "norwegian": "no",
        "persian": "fa", "polish": "pl", "portuguese": "pt", "romanian": "ro", "russian": "ru", "serbian": "sr",
        "slovak": "sk", "slovenian": "sl", "spanish": "es", "swedish": "sv", "thai": "th", "turkish": "tr",
        "ukrainian": "uk", "vietnamese": "vi",
    ]
}
