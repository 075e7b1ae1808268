import Bibliography

/// A name under change, with the record of what changed.
struct NameDraft {
    /// A part of a name; the raw value is its name in NDJSON.
    enum Part: String, CaseIterable {
        case family, given, suffix, droppingParticle, nonDroppingParticle, literal
    }

    /// The name as it stands.
    private(set) var name: PersonName
    /// What was changed so far.
    private(set) var changes: [Change] = []
    private let field: String

    /// Starts with a name as read.
    init(_ name: PersonName, field: String) { (self.name, self.field) = (name, field) }

    /// The text of a part.
    subscript(part: Part) -> String? {
        switch part {
        case .family: name.family
        case .given: name.given
        case .suffix: name.suffix
        case .droppingParticle: name.droppingParticle
        case .nonDroppingParticle: name.nonDroppingParticle
        case .literal: name.literal
        }
    }

    /// Rewrites a part; an empty result removes it.
    mutating func edit(_ part: Part, rule: String, _ rewrite: (String) -> String) {
        guard let before = self[part] else { return }
        let after = rewrite(before)
        // Two spellings of one letter are equal strings; their bytes tell.
        guard !after.utf8.elementsEqual(before.utf8) else { return }
        set(part, to: after, rule: rule)
    }

    /// Puts a new value; an empty one removes the part.
    mutating func set(_ part: Part, to value: String?, rule: String) {
        let value = value.flatMap { $0.isEmpty ? nil : $0 }
        changes.append(Change(field: "\(field).\(part.rawValue)", from: self[part], to: value, rule: rule))
        switch part {
        case .family: name.family = value
        case .given: name.given = value
        case .suffix: name.suffix = value
        case .droppingParticle: name.droppingParticle = value
        case .nonDroppingParticle: name.nonDroppingParticle = value
        case .literal: name.literal = value
        }
    }

    /// Moves a value to an empty part.
    mutating func move(_ source: Part, to target: Part, rule: String) {
        guard let value = self[source] else { return }
        set(target, to: value, rule: rule)
        set(source, to: nil, rule: rule)
    }
}
