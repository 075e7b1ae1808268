/// The languages that fields such as `LA` name, as BCP 47 tags.
///
/// Keys are English and own names, ISO 639-1 and both forms of ISO 639-2 codes, in lower case.
enum LanguageTable {
    /// The tag of a language; nil where the text is not one language that the table knows.
    static func tag(_ written: String) -> String? {
        let lowered = written.lowercased()
        if let tag = tags[lowered] { return tag }
        // `en-US`, `pt_BR`
        let parts = lowered.split(whereSeparator: { $0 == "-" || $0 == "_" })
        guard parts.count == 2, parts[0].utf8.count == 2, let language = tags[String(parts[0])] else { return nil }
        let isRegion = parts[1].utf8.count == 2 && parts[1].utf8.allSatisfy { (0x61...0x7A).contains($0) }
        return isRegion ? language + "-" + parts[1].uppercased() : nil
    }

    private static let tags: [String: String] = {
        var tags: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words { tags[word] = words[0] }
        }
        return tags
    }()

    private static let table = """
        af afr afrikaans
        ar ara arabic
        be bel belarusian
        bg bul bulgarian
        bs bos bosnian
        ca cat catalan
        cs cze ces czech čeština
        cy wel cym welsh
        da dan danish dansk
        de ger deu german deutsch
        el gre ell greek
        en eng english englisch anglais inglés
        eo epo esperanto
        es spa spanish español espanol castilian
        et est estonian
        eu baq eus basque
        fa per fas persian farsi
        fi fin finnish suomi
        fr fre fra french français francais französisch
        ga gle irish
        gl glg galician
        he heb hebrew
        hi hin hindi
        hr hrv scr croatian
        hu hun hungarian magyar
        hy arm hye armenian
        id ind indonesian
        is ice isl icelandic
        it ita italian italiano
        ja jpn japanese
        ka geo kat georgian
        ko kor korean
        la lat latin
        lt lit lithuanian
        lv lav latvian
        mk mac mkd macedonian
        ms may msa malay
        nl dut nld dutch flemish nederlands
        no nor norwegian norsk
        pl pol polish polski
        pt por portuguese português
        ro rum ron romanian moldavian
        ru rus russian
        sk slo slk slovak
        sl slv slovenian
        sq alb sqi albanian
        sr srp scc serbian
        sv swe swedish svenska
        th tha thai
        tr tur turkish türkçe
        uk ukr ukrainian
        ur urd urdu
        vi vie vietnamese
        zh chi zho chinese
        """
}
