import Foundation

/// The part of DataCite's answer that the project uses (DataCite REST API, `dois/{id}`).
struct DataCiteMessage {
    let work: RegistryWork

    /// Reads an answer; nil where it is not one of DataCite's.
    init?(_ body: Data) {
        let answer = try? JSONSerialization.jsonObject(with: body) as? [String: Any]
        guard let data = answer?["data"] as? [String: Any], let attributes = data["attributes"] as? [String: Any],
            attributes["doi"] is String
        else { return nil }
        let titles = (attributes["titles"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
        let creator = (attributes["creators"] as? [[String: Any]])?.first
        let name = creator?["name"] as? String
        // "Family, Given" where the family name is not told apart.
        let family = creator?["familyName"] as? String ?? name?.split(separator: ",").first.map(String.init)
        work = RegistryWork(titles: titles, firstAuthor: family, year: attributes["publicationYear"] as? Int)
    }
}
