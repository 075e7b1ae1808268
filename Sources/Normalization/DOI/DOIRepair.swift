internal import Notation

/// Guesses the DOI that a faulty one was meant to be; the opposite of canonicalizing, which is certain.
///
/// The classes of errors are those that Cioffi et al. found in 1.2 million invalid cited DOIs (Scientometrics 127, 2022,
/// doi:10.1007/s11192-022-04367-w), with the confidence of their hand checks where a rule is theirs. What they got
/// wrong came from cutting a final delimiter: such a repair is offered and never accepted here.
package struct DOIRepair: Hashable, Sendable {
    /// The canonical name that was meant.
    package var doi: String
    /// The ids of the rules that fired, in order; empty where the DOI was sound already.
    package var rules: [String]
    /// How sure the weakest rule is, from 0 to 1.
    package var confidence: Double
    /// False where the result may be another work: a person or the registry has to confirm it.
    package var accept: Bool

    /// True where a rule changed the name.
    package var isRepaired: Bool { !rules.isEmpty }

    /// Reads a text as a DOI and repairs it.
    ///
    /// Nil where no rule leads to a DOI.
    ///
    /// - Parameter written: what stands where a DOI should.
    package init?(of written: String) {
        (doi, rules, confidence, accept) = ("", [], 1, true)
        let rest: String
        do {
            let reading = try DOIReading(written)
            doi = reading.name
            if reading.isShort { return }
            rest = ""
        } catch {
            rest = DOICharacters.lowered(error.rest)
        }
        if doi.isEmpty { guard repairHead(of: rest) else { return nil } }
        repairSuffix()
    }

    /// Notes a rule that fired.
    private mutating func note(_ rule: DOIRepairRule) {
        if rules.last != rule.id { rules.append(rule.id) }
        confidence = min(confidence, rule.confidence)
        accept = accept && rule.accept
    }

    /// Makes a name of a text that is none; false where no rule does.
    private mutating func repairHead(of text: String) -> Bool {
        for rule in DOIRepairRule.heads {
            guard let change = rule.change(Array(text.utf8)) else { continue }
            let changed = String(decoding: change, as: UTF8.self)
            guard let reading = try? DOIReading(changed), !reading.isShort else { continue }
            doi = reading.name
            note(rule)
            return true
        }
        return false
    }

    /// Applies the rules for suffixes until none fires; a later pass sees what an earlier one left.
    private mutating func repairSuffix() {
        for _ in 0..<8 {
            var hasChanged = false
            for rule in DOIRepairRule.suffixes {
                guard let change = rule.change(Array(doi.utf8)) else { continue }
                let changed = String(decoding: change, as: UTF8.self)
                guard changed != doi, let reading = try? DOIReading(changed), !reading.isShort else { continue }
                doi = reading.name
                note(rule)
                hasChanged = true
                break
            }
            if !hasChanged { return }
        }
    }
}
