package import Bibliography
internal import XMLTree

extension ArticleAssembler {
    /// Writes one contributor; inside a `contrib-group`.
    package func write(_ contributor: Contributor) {
        element(.contrib) {
            attribute(.contribType, contributor.role.rawValue)
            if contributor.isCorresponding { attribute(.corresp, "yes") }
            if contributor.isEqualContributor { attribute(.equalContrib, "yes") }
            if contributor.isDeceased { attribute(.deceased, "yes") }
            if let orcid = contributor.orcid {
                element(.contribId) {
                    attribute(.contribIdType, "orcid")
                    tree.text(orcid)
                }
            }
            write(contributor.name)
            if let email = contributor.email { text(.email, email) }
            for affiliation in contributor.affiliations { write(affiliation) }
        }
    }

    private func write(_ name: PersonName) {
        if let literal = name.literal { return text(.collab, literal) }
        element(.name) {
            var counts: [String] = []
            if let particle = name.nonDroppingParticle { counts.append("non-dropping-words-\(wordCount(particle))") }
            if let particle = name.droppingParticle { counts.append("dropping-words-\(wordCount(particle))") }
            if !counts.isEmpty { attribute(.specificUse, counts.joined(separator: " ")) }
            text(.surname, join(name.nonDroppingParticle, name.family))
            text(.givenNames, join(name.given, name.droppingParticle))
            if let suffix = name.suffix { text(.suffix, suffix) }
        }
    }

    private func write(_ affiliation: Affiliation) {
        element(.aff) {
            guard affiliation.ror != nil || affiliation.country != nil else { return tree.text(affiliation.text) }
            element(.institutionWrap) {
                if let ror = affiliation.ror {
                    element(.institutionId) {
                        attribute(.institutionIdType, "ror")
                        tree.text(ror)
                    }
                }
                text(.institution, affiliation.text)
            }
            if let country = affiliation.country { element(.country) { attribute(.country, country) } }
        }
    }

    private func wordCount(_ words: String) -> Int { words.split(separator: " ").count }

    private func join(_ one: String?, _ other: String?) -> String {
        guard let one else { return other ?? "" }
        return other.map { one + " " + $0 } ?? one
    }
}
