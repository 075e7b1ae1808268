/// What the data schema of CSL 1.0.2 (`csl-data.json`) allows in an item.
enum CSLSchema {
    /// What the schema does not allow in an item, in words.
    static func faults(_ item: [String: Any]) -> [String] {
        var faults: [String] = []
        if !(item["id"] is String), number(item["id"]) == nil { faults.append("no id") }
        if !types.contains(item["type"] as? String ?? "") { faults.append("type") }
        for (name, value) in item where name != "id" && name != "type" {
            let isValid: Bool =
                switch name {
                case _ where names.contains(name): areNames(value)
                case _ where dates.contains(name): isDate(value)
                case _ where texts.contains(name): value is String
                case _ where numbers.contains(name): value is String || number(value) != nil
                case "categories": value is [String]
                case "custom": value is [String: Any]
                default: false
                }
            if !isValid { faults.append(name) }
        }
        return faults
    }

    private static func areNames(_ value: Any) -> Bool {
        guard let names = value as? [[String: Any]] else { return false }
        return names.allSatisfy { name in
            name.allSatisfy { part, value in
                ["comma-suffix", "static-ordering", "parse-names"].contains(part)
                    || nameParts.contains(part) && value is String
            }
        }
    }

    private static func isDate(_ value: Any) -> Bool {
        guard let date = value as? [String: Any] else { return false }
        return date.allSatisfy { part, value in
            switch part {
            case "date-parts":
                guard let points = value as? [[Any]], (1...2).contains(points.count) else { return false }
                return points.allSatisfy { (1...3).contains($0.count) && $0.allSatisfy { number($0) != nil } }
            case "season": return value is String || number(value) != nil
            case "circa": return true
            case "literal", "raw": return value is String
            default: return false
            }
        }
    }

    private static func number(_ value: Any?) -> Double? { value as? Double ?? (value as? Int).map(Double.init) }

    private static func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

    private static let types = words(
        """
        article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection \
        dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case \
        legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical \
        personal_communication post post-weblog regulation report review review-book software song speech standard \
        thesis treaty webpage
        """)

    private static let names = words(
        """
        author chair collection-editor compiler composer container-author contributor curator director editor \
        editorial-director executive-producer guest host interviewer illustrator narrator organizer original-author \
        performer producer recipient reviewed-author script-writer series-creator translator
        """)

    private static let nameParts = words("family given dropping-particle non-dropping-particle suffix literal")

    private static let dates = words("accessed available-date event-date issued original-date submitted")

    private static let texts = words(
        """
        citation-key language journalAbbreviation shortTitle abstract annote archive archive_collection \
        archive_location archive-place authority call-number citation-label collection-title container-title \
        container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction \
        keyword medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher \
        publisher-place references reviewed-genre reviewed-title scale section source status title title-short URL \
        version volume-title volume-title-short year-suffix
        """)

    private static let numbers = words(
        """
        chapter-number citation-number collection-number edition first-reference-note-number issue locator number \
        number-of-pages number-of-volumes page page-first part printing supplement volume
        """)
}
