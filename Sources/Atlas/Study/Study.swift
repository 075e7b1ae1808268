package import Bibliography

/// One study as the atlas shows it: what all records of the work say together, and what editors wrote of it.
package struct Study: Hashable, Codable, Sendable {
    /// The stable name in addresses; empty until `SlugAssignment` gives one.
    package var slug = ""
    /// Names that lead to this study since it was renamed or merged.
    package var redirects: [String] = []
    /// Counts the versions that were published, from 1.
    package var revision = 1
    /// What the records say together, each field from the best of them.
    package var reference: Reference
    /// The records that the study was made of, best first.
    package var sources: [StudySource] = []
    /// Which source each field came from: the index in `sources` by the field's name in the atlas JSON.
    package var origins: [String: Int] = [:]
    /// The paragraphs that editors write.
    package var summary = Summary()
    /// The strength of the evidence in the site's terms (`E0` to `E3`); nil until an editor rates it.
    package var evidenceLevel: String?
    /// The design in the site's terms (`RCT`, `Case-Control`); nil until it is stated.
    package var studyDesign: String?
    /// The versions that appeared before peer review; empty where the study is itself no more than a preprint.
    package var preprints: [Preprint] = []
    /// Whether the work went through peer review.
    package var peerReview = PeerReview.unknown
    /// What waits for a person, apart from the reasons of the PEM assessment.
    package var review: [ReviewFlag] = []
    /// What people decided, in the order in which they did; nil where nobody decided anything.
    package var decisions: [StudyDecision]?
    /// The machine's assessment, where a person ruled.
    package var machinePEM: PEMAssessment?
    /// What the records say of each field that a person set; a field of which they say nothing is absent.
    package var machineValues: [String: String]?

    /// Makes a study of a merged record; the rest is set afterwards.
    package init(_ reference: Reference) { self.reference = reference }

    /// The paragraphs in plain language, each nil until an editor writes it.
    package struct Summary: Hashable, Codable, Sendable {
        /// What the study found.
        package var found: String?
        /// Why it matters.
        package var whyItMatters: String?
        /// What it does not prove.
        package var doesNotProve: String?

        /// Makes three empty slots.
        package init() {}
    }

    /// Whether a work went through peer review, as far as its records tell.
    package enum PeerReview: String, Hashable, Codable, Sendable, CaseIterable {
        /// It stands in a journal, and is no notice, editorial or news item.
        case reviewed
        /// It is on a preprint server only.
        case preprint
        /// The records do not tell.
        case unknown
    }
}

/// One record that a study was made of.
package struct StudySource: Hashable, Codable, Sendable {
    /// The name of the source: the user's label, else the database, else the format.
    package var name: String
    /// The path as it was given.
    package var file: String
    /// The format.
    package var format: SourceFormat
    /// The record's number in its file, from 1.
    package var record: Int
    /// The record's id.
    package var id: String
    /// The database that the record or its file names.
    package var database: String?

    /// Makes a source.
    ///
    /// - Parameters:
    ///   - reference: the record.
    ///   - name: the user's label; left out, the database that the record names, else its format.
    package init(_ reference: Reference, name: String? = nil) {
        let source = reference.source
        self.name = name ?? source.database ?? source.format.rawValue
        (file, format, record) = (source.file, source.format, source.record)
        (id, database) = (reference.id, source.database)
    }
}

/// A version of a study that appeared before peer review.
package struct Preprint: Hashable, Codable, Sendable {
    /// The preprint's own DOI.
    package var doi: String?
    /// The preprint's own PMID.
    package var pmid: String?
    /// The server's name.
    package var server: String?
    /// The day it was posted, as far as it is known.
    package var posted: PartialDate?

    /// Makes a preprint.
    package init(doi: String?, pmid: String? = nil, server: String? = nil, posted: PartialDate? = nil) {
        (self.doi, self.pmid, self.server, self.posted) = (doi, pmid, server, posted)
    }
}

/// Something about a study that waits for a person.
package struct ReviewFlag: Hashable, Codable, Sendable {
    /// What waits; the raw values are stable.
    package enum Code: String, Hashable, Codable, Sendable, CaseIterable {
        /// Records give different DOIs of the published work.
        case doiConflict = "doi-conflict"
        /// Records give different PMIDs of the published work.
        case pmidConflict = "pmid-conflict"
        /// Records give different PMCIDs of the published work.
        case pmcidConflict = "pmcid-conflict"
        /// A DOI, PMID or PMCID is none.
        case invalidIdentifier = "invalid-identifier"
        /// Records give years that differ by more than an online and an issue date do.
        case yearConflict = "year-conflict"
        /// The DOI is a repaired one that nobody has confirmed.
        case unconfirmedDOI = "doi-unconfirmed"
        /// The DOI was a repaired one, and the registry does not know it or says that it is another work's.
        case rejectedDOI = "doi-rejected"
        /// The DOI is not registered.
        case unregisteredDOI = "doi-unregistered"
        /// The registry says that the DOI is another work's.
        case otherWorksDOI = "doi-of-another-work"
        /// A notice of retraction, concern or correction whose work was not found.
        case unlinkedNotice = "notice-unlinked"
        /// The sources say something else now than when a person decided.
        case changedUnderDecision = "changed-under-decision"
        /// Studies that a person merged have different texts of editors.
        case conflictingDecisions = "decisions-conflict"
    }

    /// What waits.
    package var code: Code
    /// The field, by its name in the atlas JSON.
    package var field: String
    /// The values that the records give, the chosen one first.
    package var values: [String]

    /// Makes a flag.
    package init(_ code: Code, field: String, values: [String]) {
        (self.code, self.field, self.values) = (code, field, values)
    }

    /// One plain sentence for the person who decides.
    package var message: String {
        let list = values.joined(separator: ", ")
        return switch code {
        case .doiConflict: "The records give different DOIs: \(list)."
        case .pmidConflict: "The records give different PMIDs: \(list)."
        case .pmcidConflict: "The records give different PMCIDs: \(list)."
        case .yearConflict: "The records give different years: \(list)."
        case .invalidIdentifier: "The records give as \(field) what is none: \(list)."
        case .unlinkedNotice: "The work that this notice is about was not found: \(list)."
        case .unconfirmedDOI: "The DOI \(list) was repaired and is not confirmed."
        case .rejectedDOI: "The DOI was repaired to one that the registry does not confirm: \(list)."
        case .unregisteredDOI: "The DOI \(list) is not registered."
        case .otherWorksDOI: "The DOI belongs to another work by its registry: \(list)."
        case .changedUnderDecision: "The sources changed since an editor decided on \(field): \(list)."
        case .conflictingDecisions: "Merged studies have different editors' values of \(field): \(list)."
        }
    }
}
