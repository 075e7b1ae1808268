/// A case definition: how papers name it, and what it says of post-exertional malaise.
package struct CaseDefinition: Hashable, Sendable {
    /// What meeting the definition says of PEM.
    package enum Ruling: String, Hashable, Sendable, CaseIterable {
        /// Everybody who meets it has PEM.
        case required
        /// Somebody can meet it without PEM.
        case notRequired = "not-required"
        /// Not known, or said by another name.
        case unstated
    }

    /// The stable id, such as `ccc-2003`.
    package let id: String
    /// The name that people read.
    package let name: String
    /// Where it was published.
    package let citation: String
    /// The year of publication; nil for what is no publication.
    package let year: Int?
    /// The illness it defines; nil for ME/CFS and its older names.
    package let disease: String?
    /// What the clause does with PEM, in one word (`required`, `optional`, `equivalent` …).
    package let pem: String
    /// The clause on PEM, in our own words.
    package let clause: String
    /// What the clause means for a study that selected by it.
    package let ruling: Ruling
    /// True where experts rule differently.
    package let isContested: Bool
    /// How the clause is known: `seen`, `named`, `memory`.
    package let confidence: String
    /// Where the clause was read.
    package let source: String
    /// Why it is ruled so, in one sentence for a patient.
    package let reason: String
    /// What else an editor should know; nil where there is nothing.
    package let note: String?
    /// How papers write it.
    package let aliases: [DefinitionAlias]

    /// True where the clause itself was read.
    package var isSeen: Bool { confidence == "seen" }

    /// The ruling that a machine may give.
    ///
    /// Only a clause that was read can promise PEM (DECISIONS, row 10).
    package var machineRuling: Ruling { ruling == .required && !isSeen ? .unstated : ruling }
}

/// One way of writing a definition's name, and where it counts.
package struct DefinitionAlias: Hashable, Sendable {
    /// The words as the file has them.
    package let text: String
    /// It counts where one of these follows.
    package let before: [[String]]
    /// It counts where one of these precedes.
    package let after: [[String]]
    /// It counts only with one of these in the same sentence.
    package let near: [[String]]
    /// It never counts where one of these follows.
    package let notBefore: [[String]]
    /// It never counts where one of these precedes.
    package let notAfter: [[String]]
    /// It never counts with one of these in the same sentence.
    package let notNear: [[String]]
    /// It never counts with one of these in the same field.
    package let notIn: [[String]]
    /// The first day on which it means this definition.
    package let from: StudyDate?
    /// The last day on which it means this definition.
    package let to: StudyDate?
    /// The day from which it means this definition by guess only.
    package let unclearFrom: StudyDate?
    /// The day from which a person should look whether it means this definition.
    package let reviewFrom: StudyDate?
    /// True for the name of a body, which without a cue of entry is only background.
    package let isBody: Bool

    /// True where it must be written in capitals: it has no small letter, and some letter.
    var needsCapitals: Bool {
        text.utf8.contains { (0x41...0x5A).contains($0) } && !text.utf8.contains { (0x61...0x7A).contains($0) }
    }

    /// True where the year decides between definitions.
    var isYearBound: Bool { from != nil || to != nil || unclearFrom != nil || reviewFrom != nil }
}
