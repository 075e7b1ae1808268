package import Bibliography
import Notation

/// Brings a person's name into the one form that the atlas shows, and says what it changed.
///
/// Rules, in order: `name-whitespace`, `name-unicode-composed`, `name-footnote-removed`, `name-mononym-as-family`,
/// `name-suffix-recognized`, `name-suffix-canonical`, `name-capitals-lowered`, `name-particle-split`,
/// `name-particle-kept`, `name-initials-spaced`. Applied twice they change nothing more. A group's name is only
/// cleaned, its words are its own.
package enum NameNormalizer {
    /// Normalizes one name.
    ///
    /// - Parameters:
    ///   - name: the name as a grammar read it.
    ///   - field: the contributor's place in its record, `contributors[2]`, to which the part is added.
    /// - Returns: the name, and a change for each part that a rule altered.
    package static func normalized(_ name: PersonName, field: String) -> (name: PersonName, changes: [Change]) {
        if SettledName.holds(name) { return (name, []) }
        if let given = SettledName.spacedGiven(name) {
            var draft = NameDraft(name, field: field)
            draft.set(.given, to: given, rule: "name-initials-spaced")
            return (draft.name, draft.changes)
        }
        return byRules(name, field: field)
    }

    /// The same by the rules alone.
    static func byRules(_ name: PersonName, field: String) -> (name: PersonName, changes: [Change]) {
        var draft = NameDraft(name, field: field)
        // What one rule leaves may be another's to change ("Wirth* Jr"); three rounds settle all but nonsense.
        for _ in 0..<4 {
            let count = draft.changes.count
            applyRules(to: &draft)
            if draft.changes.count == count { break }
        }
        return (draft.name, draft.changes)
    }

    private static func applyRules(to draft: inout NameDraft) {
        let isGroup = draft.name.isLiteral
        for part in NameDraft.Part.allCases {
            draft.edit(part, rule: "name-whitespace") { NameText.collapsed($0) }
            draft.edit(part, rule: "name-unicode-composed") { LatinComposition.compose($0) }
            draft.edit(part, rule: "name-footnote-removed") { FootnoteMark.removed(from: $0, isGroup: isGroup) }
        }
        guard !isGroup else { return }
        if draft.name.family == nil, draft.name.nonDroppingParticle == nil {
            draft.move(.given, to: .family, rule: "name-mononym-as-family")
        }
        recognizeSuffix(of: &draft)
        draft.edit(.suffix, rule: "name-suffix-canonical", CanonicalSuffix.text)
        let isShouted = draft.name.family.map { NameWord.isAllCapitals($0) } == true
        if isShouted, draft.name.given != nil || draft.name.nonDroppingParticle != nil {
            draft.edit(.family, rule: "name-capitals-lowered", CapitalizedName.family)
        }
        settleParticles(of: &draft)
        draft.edit(.given, rule: "name-capitals-lowered") { CapitalizedName.given($0, isFamilyShouted: isShouted) }
        draft.edit(.given, rule: "name-initials-spaced", GivenInitials.spaced)
    }

    /// A generation at the end of the given or the family name: "John A Jr", "Smith III".
    private static func recognizeSuffix(of draft: inout NameDraft) {
        guard draft.name.suffix == nil else { return }
        for part in [NameDraft.Part.given, .family] {
            guard let text = draft[part] else { continue }
            let words = NameText.words(text)
            guard words.count > 1, let last = words.last, NameSuffix.isGeneration(last), last != "Junior" else {
                continue
            }
            draft.set(.suffix, to: last, rule: "name-suffix-recognized")
            draft.set(part, to: words.dropLast().joined(separator: " "), rule: "name-suffix-recognized")
            return
        }
    }

    /// Particles stand before the family name, always, wherever the source put them.
    ///
    /// "van Campen, C", "Campen, C van" and "{van Campen}, C" are one person. Sources that keep the particle out of
    /// sight on purpose (biblatex `useprefix=false`) lose that wish; the change says so.
    private static func settleParticles(of draft: inout NameDraft) {
        if let family = draft.name.family {
            let (rest, particle) = PersonName.splittingParticle(family)
            if let particle {
                let all = [draft.name.nonDroppingParticle, particle].compactMap(\.self).joined(separator: " ")
                draft.set(.family, to: rest, rule: "name-particle-split")
                draft.set(.nonDroppingParticle, to: all, rule: "name-particle-split")
            }
        }
        if let dropping = draft.name.droppingParticle, draft.name.family != nil {
            let all = [dropping, draft.name.nonDroppingParticle].compactMap(\.self).joined(separator: " ")
            draft.set(.droppingParticle, to: nil, rule: "name-particle-kept")
            draft.set(.nonDroppingParticle, to: all, rule: "name-particle-kept")
        }
    }
}
