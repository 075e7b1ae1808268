import Bibliography
import JSONWriting
import Normalization
import Notation

extension LineJob {
    /// The fields that `normalize` knows.
    public static let fields = ["title", "pages", "date", "issn", "isbn", "orcid", "pmid", "pmcid"]

    /// `normalize --field`: the canonical form of a value.
    ///
    /// - Parameter field: a name of `fields`.
    /// - Returns: the job.
    /// - Throws: `JobError` for an unknown field.
    public static func normalizing(field: String) throws -> LineJob {
        guard let normalize = normalizers[field] else {
            throw JobError.failed("\(field): no such field; take one of \(fields.joined(separator: ", "))")
        }
        return LineJob { line, writer in
            let result = normalize(line)
            writer.object(.line) { writer in
                writer.write("input", line)
                writer.write("value", result.value)
                writer.write("valid", result.isValid)
                if field == "pages" {
                    writer.write("start", result.start)
                    writer.write("end", result.end)
                }
                writer.write("changes", result.changes, .line)
            }
        }
    }

    private struct FieldValue {
        var value: String?
        var isValid: Bool
        var start: String?
        var end: String?
        var changes: [Change] = []
    }

    private static let normalizers: [String: @Sendable (String) -> FieldValue] = [
        "title": { line in
            let result = TitleNormalizer.normalize(line)
            return FieldValue(value: result.value, isValid: !result.value.isEmpty, changes: result.changes)
        },
        "pages": { line in
            let pages = PageRange(line)
            var value = FieldValue(value: pages.value, isValid: pages.isValid, start: pages.start, end: pages.end)
            if pages.value != line {
                let rule = pages.steps.map { $0.rule.rawValue }.joined(separator: "+")
                value.changes = [Change(field: "page", from: line, to: pages.value, rule: rule)]
            }
            return value
        },
        "date": { line in
            let date = DateNotation.free(line)
            return canonical(line, date.map { DateNotation.written($0) }, isValid: date?.year != nil, rule: "date-iso")
        },
        "issn": { canonical($0, ISSN.canonical($0), rule: "issn-canonical") },
        "isbn": { canonical($0, ISBN.canonical($0), rule: "isbn-canonical") },
        "orcid": { canonical($0, ORCID.canonical($0), rule: "orcid-canonical") },
        "pmid": { canonical($0, PMID.canonical($0), rule: "pmid-canonical") },
        "pmcid": { canonical($0, PMCID.canonical($0), rule: "pmcid-canonical") },
    ]

    private static func canonical(_ line: String, _ value: String?, isValid: Bool? = nil, rule: String) -> FieldValue {
        let changes = value == nil || value == line ? [] : [Change(field: "value", from: line, to: value, rule: rule)]
        return FieldValue(value: value, isValid: isValid ?? (value != nil), changes: changes)
    }
}
