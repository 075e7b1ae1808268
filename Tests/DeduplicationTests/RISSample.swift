import Bibliography
import Foundation

/// A small reader of RIS for tests alone: enough of the tags to make References of the labelled sets.
enum RISSample {
    static func references(at url: URL) throws -> [Reference] {
        let text = String(decoding: try Data(contentsOf: url), as: UTF8.self)
        var references: [Reference] = []
        var fields: [(tag: String, value: String)] = []
        for line in text.split(separator: "\n") {
            let bytes = Array(line.utf8)
            guard bytes.count >= 5, bytes[2] == 0x20, bytes[3] == 0x20, bytes[4] == 0x2D else {
                if !fields.isEmpty { fields[fields.count - 1].value += " " + line }
                continue
            }
            let value = String(line.dropFirst(5)).trimmingCharacters(in: .whitespaces)
            if line.hasPrefix("ER") {
                references.append(reference(of: fields, number: references.count + 1))
                fields = []
            } else if !value.isEmpty {
                fields.append((String(line.prefix(2)), value))
            }
        }
        return references
    }

    private static func reference(of fields: [(tag: String, value: String)], number: Int) -> Reference {
        let source = RecordSource(format: .ris, file: "records.ris", record: number)
        var reference = Reference(id: fields.first { $0.tag == "ID" }?.value ?? "#\(number)", source: source)
        var pages = (start: "", end: "")
        for (tag, value) in fields {
            switch tag {
            case "TY": reference.type = types[value] ?? .document
            case "AU", "A1": reference.contributors.append(Contributor(name(value)))
            case "TI", "T1": reference.title = cleaned(value)
            case "T2", "JF", "JO": reference.container.title = reference.container.title ?? cleaned(value)
            case "PY", "Y1": reference.issued = Int(value.prefix(4)).map { PartialDate(year: $0) }
            case "VL": reference.volume = value
            case "IS": reference.issue = value
            case "SP": pages.start = value
            case "EP": pages.end = value
            case "DO": reference.identifiers.doi = doi(value)
            case "SN": reference.container.issn = issns(value)
            default: continue
            }
        }
        if !pages.start.isEmpty { reference.page = pages.end.isEmpty ? pages.start : pages.start + "-" + pages.end }
        return reference
    }

    private static let types: [String: ReferenceType] = [
        "JOUR": .articleJournal, "CPAPER": .paperConference, "CONF": .paperConference, "CHAP": .chapter, "BOOK": .book,
        "THES": .thesis, "RPRT": .report,
    ]

    private static func name(_ value: String) -> PersonName {
        let parts = value.split(separator: ",", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
        return parts.count == 2 ? PersonName(family: parts[0], given: parts[1]) : PersonName(literal: value)
    }

    private static func cleaned(_ value: String) -> String {
        var text = value.replacingOccurrences(of: "&amp;", with: "&")
        for tag in ["sup", "sub", "inf", "i", "b"] {
            text = text.replacingOccurrences(of: "<\(tag)>", with: "").replacingOccurrences(of: "</\(tag)>", with: "")
        }
        return text
    }

    private static func doi(_ value: String) -> String? {
        let decoded = value.removingPercentEncoding ?? value
        return decoded.range(of: "10.").map { String(decoded[$0.lowerBound...]).lowercased() }
    }

    private static func issns(_ value: String) -> [String] {
        value.split(separator: " ").map(String.init).filter { $0.count == 9 && $0.dropFirst(4).first == "-" }
    }
}
