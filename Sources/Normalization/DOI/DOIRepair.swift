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

    /// True where the bytes of a name tell that no rule for suffixes changes it, which is true of most names.
    ///
    /// False says nothing: such a name may be sound as well. In a plain name most rules can find nothing, and what the
    /// others look for is a second name, a doubled sign, a sign or a view at the end, `www`, or a word of seven letters.
    ///
    /// - Parameter name: a canonical name.
    /// - Returns: true for a name that is surely sound.
    static func isSurelySound(_ name: String) -> Bool {
        guard DOIReading.isPlain(name) else { return false }
        let utf8 = name.utf8.span
        var start = 3
        while utf8[start] != 0x2F { start += 1 }
        start += 1
        // Blackwell's names may have lost their last letter.
        if utf8[start] == 0x6A, utf8[start + 1 < utf8.count ? start + 1 : start] == 0x2E { return false }
        var (letters, longest, previous) = (0, 0, UInt8(0))
        for index in start..<utf8.count {
            let byte = utf8[index]
            letters = DOIBytes.isLetter(byte) ? letters + 1 : 0
            longest = max(longest, letters)
            if letters >= 3, byte == 0x77 { return false }
            if byte == previous, byte == 0x2E || byte == 0x5F { return false }
            // `10.` within the suffix may begin a second name.
            if byte == 0x2E, previous == 0x30, index > start + 1, utf8[index - 2] == 0x31 { return false }
            previous = byte
        }
        if previous == 0x2E || previous == 0x2F { return false }
        if longest >= 7, DOITailRepairs.holdsWord(name) { return false }
        // Every view ends in a letter.
        return letters == 0 || DOINameTail.viewLength(utf8, start..<utf8.count) == 0
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
            if Self.isSurelySound(doi) { return }
            var hasChanged = false
            let name = Array(doi.utf8)
            for rule in DOIRepairRule.suffixes {
                guard let change = rule.change(name) else { continue }
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
