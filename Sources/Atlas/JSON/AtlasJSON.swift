internal import Bibliography
internal import JSONWriting

/// The atlas JSON: all studies by slug, the same bytes for the same contents.
package struct AtlasJSON: Sendable {
    /// Who may read it.
    package enum Audience: Sendable {
        /// Everybody: without review reasons, paths, sources, the names of editors, and guesses that nobody confirmed.
        case everybody
        /// The editors: with all that is known.
        case editors
    }

    /// The version of the form; its first part changes when a reader would have to.
    package static let schemaVersion = "1.0"

    private let rulesetVersion: String
    private let audience: Audience

    /// Makes an encoder.
    ///
    /// - Parameters:
    ///   - rulesetVersion: the version of the rules and case definitions that the assessments were made with.
    ///   - audience: who may read it.
    package init(rulesetVersion: String, for audience: Audience = .everybody) {
        (self.rulesetVersion, self.audience) = (rulesetVersion, audience)
    }

    /// Writes the whole file, indented, with a line feed at its end.
    ///
    /// - Parameters:
    ///   - studies: the studies with their slugs, in any order.
    ///   - tombstones: published slugs that are gone, where only changes are written; nil where all studies are.
    /// - Returns: the file, UTF-8.
    package func bytes(of studies: [Study], tombstones: [Tombstone]? = nil) -> [UInt8] {
        let studies = audience == .everybody ? studies.map(\.publicForm) : studies
        let links = StudyLinks(studies)
        var writer = JSONWriter(.pretty)
        writer.object { writer in
            writer.write("schemaVersion", Self.schemaVersion)
            writer.write("rulesetVersion", rulesetVersion)
            writer.name("studies")
            writer.array { writer in
                for study in studies.sorted(by: { $0.slug < $1.slug }) {
                    StudyEncoder(study: study, audience: audience, links: links).write(to: &writer)
                }
            }
            if let tombstones { writer.write("tombstones", tombstones) }
        }
        writer.endLine()
        return writer.takeBytes()
    }
}

/// Finds the study of a set that an identifier names.
struct StudyLinks: Sendable {
    private var slugs: [String: String] = [:]

    init(_ studies: [Study]) {
        for study in studies {
            let identifiers = study.reference.identifiers
            let names =
                [identifiers.doi, identifiers.pmid.map { "pmid:" + $0 }] + study.preprints.map(\.doi)
            for name in names.compactMap(\.self) {
                // Two studies with one identifier are a conflict elsewhere; here the first slug wins, in any order.
                slugs[name] = min(slugs[name] ?? study.slug, study.slug)
            }
        }
    }

    /// The slug of the study with a DOI or a PMID; nil where the set has none.
    func slug(doi: String?, pmid: String?) -> String? {
        doi.flatMap { slugs[$0] } ?? pmid.flatMap { slugs["pmid:" + $0] }
    }
}
