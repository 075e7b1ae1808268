import Foundation
internal import Normalization

/// The part of Crossref's answer that the project uses (Crossref REST API, `works/{doi}`).
struct CrossrefMessage {
    let work: RegistryWork
    let updates: [RegistryUpdate]

    /// Reads an answer; nil where it is not one of Crossref's.
    init?(_ body: Data) {
        guard let message = Self.message(body), message["DOI"] is String else { return nil }
        let author = (message["author"] as? [[String: Any]])?.first
        work = RegistryWork(
            titles: Self.titles(message),
            firstAuthor: (author?["family"] ?? author?["name"]) as? String,
            year: Self.year(message))
        updates = Self.updates(message, .updates) + Self.updates(message, .updatedBy)
    }

    /// The agency that `works/{doi}/agency` names.
    static func agency(_ body: Data) -> String? {
        let agency = message(body)?["agency"] as? [String: Any]
        return (agency?["label"] ?? agency?["id"]) as? String
    }

    private static func message(_ body: Data) -> [String: Any]? {
        let answer = try? JSONSerialization.jsonObject(with: body) as? [String: Any]
        return answer?["message"] as? [String: Any]
    }

    /// The title with its subtitle, the bare title, and the original of a translated one.
    private static func titles(_ message: [String: Any]) -> [String] {
        let texts = { (key: String) in (message[key] as? [String] ?? []).filter { !$0.isEmpty } }
        let titles = texts("title")
        let whole = titles.first.flatMap { title in texts("subtitle").first.map { "\(title): \($0)" } }
        return titles + [whole].compactMap(\.self) + texts("original-title")
    }

    private static func year(_ message: [String: Any]) -> Int? {
        for key in ["issued", "published", "published-print", "published-online"] {
            if let year = dateParts(message[key])?.first { return year }
        }
        return nil
    }

    private static func dateParts(_ date: Any?) -> [Int]? {
        let parts = ((date as? [String: Any])?["date-parts"] as? [[Any]])?.first
        return parts?.compactMap { $0 as? Int }
    }

    private static func updates(_ message: [String: Any], _ direction: RegistryUpdate.Direction) -> [RegistryUpdate] {
        let entries = message[direction.rawValue] as? [[String: Any]] ?? []
        return entries.compactMap { entry in
            guard let written = entry["DOI"] as? String, let type = entry["type"] as? String else { return nil }
            let parts = dateParts(entry["updated"]) ?? []
            let date = parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
            return RegistryUpdate(
                direction, type: type.lowercased(), doi: DOI(canonicalizing: written)?.name ?? written,
                date: date.isEmpty ? nil : date, source: entry["source"] as? String)
        }
    }
}
