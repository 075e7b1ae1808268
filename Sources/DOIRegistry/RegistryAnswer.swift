/// What the registries say of one DOI.
package struct RegistryAnswer: Hashable, Codable, Sendable {
    /// The canonical name that was asked for.
    package var doi: String
    /// True where the handle service knows the name, false where it says that it doesn't, nil where nobody could say.
    ///
    /// A failure of the network is never a "no".
    package var registered: Bool?
    /// The registration agency (`Crossref`, `DataCite`); nil where it is not known.
    package var agency: String?
    /// What the agency says of the work; nil where it was not asked or holds nothing.
    package var work: RegistryWork?
    /// Corrections, retractions and other updates, as the agency records them.
    package var updates: [RegistryUpdate] = []
    /// Why something is unknown, for a person; nil where everything was answered.
    package var reason: String?

    /// Makes an answer that knows nothing yet.
    package init(doi: String) { self.doi = doi }

    /// The answer with what an earlier one said where this one failed to say anything.
    package func completed(by earlier: RegistryAnswer?) -> RegistryAnswer {
        guard let earlier, reason != nil, registered != false else { return self }
        var answer = self
        answer.registered = registered ?? earlier.registered
        guard answer.registered == true, work == nil else { return answer }
        (answer.agency, answer.work) = (agency ?? earlier.agency, earlier.work)
        answer.updates += earlier.updates.filter { !updates.contains($0) }
        return answer
    }
}

/// A work as its registration agency describes it.
package struct RegistryWork: Hashable, Codable, Sendable {
    /// The title and its forms in other languages, mark-up as the agency holds it; the first is the work's own.
    package var titles: [String]
    /// The family name of the first author, or the name of a group.
    package var firstAuthor: String?
    /// The year of publication.
    package var year: Int?

    /// Makes a description.
    package init(titles: [String], firstAuthor: String? = nil, year: Int?) {
        (self.titles, self.firstAuthor, self.year) = (titles, firstAuthor, year)
    }
}

/// An update that Crossref records (Crossref REST API, `update-to` and `updated-by`).
package struct RegistryUpdate: Hashable, Codable, Sendable {
    /// Which of the two is the update.
    package enum Direction: String, Hashable, Codable, Sendable {
        /// The asked work is a notice about the other.
        case updates = "update-to"
        /// The other is a notice about the asked work.
        case updatedBy = "updated-by"
    }

    /// Which of the two is the update.
    package var direction: Direction
    /// Crossref's type, in lower case: `retraction`, `withdrawal`, `expression_of_concern`, `correction`.
    package var type: String
    /// The other work's DOI, canonical.
    package var doi: String
    /// The date, as far as it is known: `2021-03-09`.
    package var date: String?
    /// Who says so (`publisher`, `retraction-watch`); nil where nothing is said.
    package var source: String?

    /// Makes an update.
    package init(_ direction: Direction, type: String, doi: String, date: String?, source: String?) {
        (self.direction, self.type, self.doi, self.date, self.source) = (direction, type, doi, date, source)
    }
}
