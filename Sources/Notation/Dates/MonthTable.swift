/// The names of months and seasons in six languages.
enum MonthTable {
    /// The month, 1 to 12, that a word names: a whole name or its first three letters at least.
    ///
    /// English, German, French, Spanish, Dutch and Italian. A beginning that months share ("jui" of juin and juillet)
    /// names none.
    static func month(_ word: some StringProtocol) -> Int? {
        let word = folded(word)
        guard word.utf8.count >= 3 else { return nil }
        if word == "mrt" { return 3 }
        if word == "sept" { return 9 }
        return single(word, in: months).map { $0 + 1 }
    }

    /// The season that a word names: a whole name or its first three letters at least.
    static func season(_ word: some StringProtocol) -> Int? {
        let word = folded(word)
        guard word.utf8.count >= 3 else { return nil }
        return single(word, in: seasons).map { $0 + 21 }
    }

    private static func single(_ word: String, in table: [[String]]) -> Int? {
        let matches = table.indices.filter { table[$0].contains { $0.hasPrefix(word) } }
        return matches.count == 1 ? matches.first : nil
    }

    /// Small letters, those with marks that occur in the names as their plain ones.
    private static func folded(_ word: some StringProtocol) -> String {
        var folded = ""
        for scalar in word.unicodeScalars {
            switch scalar {
            case "A"..."Z": folded.unicodeScalars.append(Unicode.Scalar(scalar.value | 0x20) ?? scalar)
            case "é", "É", "è": folded += "e"
            case "û", "Û", "ü", "Ü": folded += "u"
            case "ä", "Ä": folded += "a"
            case "ñ", "Ñ": folded += "n"
            case ".": break
            default: folded.unicodeScalars.append(scalar)
            }
        }
        return folded
    }

    private static let months: [[String]] = [
        ["january", "januar", "janner", "janvier", "enero", "januari", "gennaio"],
        ["february", "februar", "fevrier", "febrero", "februari", "febbraio"],
        ["march", "marz", "maerz", "mars", "marzo", "maart"],
        ["april", "avril", "abril", "aprile"],
        ["may", "mai", "mayo", "mei", "maggio"],
        ["june", "juni", "juin", "junio", "giugno"],
        ["july", "juli", "juillet", "julio", "luglio"],
        ["august", "aout", "agosto", "augustus"],
        ["september", "septembre", "septiembre", "settembre"],
        ["october", "oktober", "octobre", "octubre", "ottobre"],
        ["november", "novembre", "noviembre"],
        ["december", "dezember", "decembre", "diciembre", "dicembre"],
    ]

    private static let seasons: [[String]] = [
        ["spring", "fruhling", "fruhjahr", "printemps", "primavera", "lente"],
        ["summer", "sommer", "ete", "verano", "zomer", "estate"],
        ["autumn", "fall", "herbst", "automne", "otono", "herfst", "autunno"],
        ["winter", "hiver", "invierno", "inverno"],
    ]
}
