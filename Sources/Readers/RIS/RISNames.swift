import Bibliography
internal import Notation

/// Names in RIS fields.
enum RISNames {
    static func names(_ text: String) -> NameListStandIn {
        let lowered = text.lowercased()
        if ["et al", "et al.", "and others"].contains(lowered) { return NameListStandIn(names: [], hasMore: true) }
        let parts = text.split(separator: ",", maxSplits: 2).map { $0.drop { $0 == " " } }
        guard parts.count > 1 else { return NameListStandIn(names: [PersonName(literal: text)], hasMore: false) }
        let name = PersonName(family: String(parts[0]), given: String(parts[1]), suffix: parts.count > 2 ? String(parts[2]) : nil)
        return NameListStandIn(names: [name], hasMore: false)
    }
}

struct NameListStandIn {
    var names: [PersonName]
    var hasMore: Bool
}
