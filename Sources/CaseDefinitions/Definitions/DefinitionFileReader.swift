internal import Yams

/// Turns the YAML of a definition file into values and says where it is wrong.
struct DefinitionFileReader {
    let file: String

    private static let keys: Set<String> = [
        "id", "name", "citation", "year", "disease", "pem", "clause", "ruling", "contested", "confidence", "source",
        "reason", "note", "aliases",
    ]
    private static let aliasKeys: Set<String> = [
        "text", "before", "after", "near", "not-before", "not-after", "not-near", "not-in", "from", "to",
        "unclear-from", "review-from",
        "background",
    ]

    func read(_ yaml: String) throws(DefinitionFileError) -> (version: String, definitions: [CaseDefinition]) {
        let root: Node?
        do {
            root = try Yams.compose(yaml: yaml)
        } catch let error as YamlError {
            throw syntaxError(error)
        } catch {
            throw DefinitionFileError(file: file, line: nil, reason: "not readable as YAML")
        }
        guard let root, case .mapping = root else {
            throw DefinitionFileError(file: file, line: 1, reason: "expected the keys `version` and `definitions`")
        }
        let version = try text("version", of: root)
        let list = try required("definitions", of: root)
        guard case .sequence(let entries) = list else { throw fault(list, "`definitions` must be a list") }
        var definitions: [CaseDefinition] = []
        for entry in entries {
            let definition = try definition(entry)
            guard !definitions.contains(where: { $0.id == definition.id }) else {
                throw fault(entry, "the id `\(definition.id)` is there twice")
            }
            definitions.append(definition)
        }
        guard !definitions.isEmpty else { throw fault(list, "there is no definition") }
        return (version, definitions)
    }

    private func definition(_ node: Node) throws(DefinitionFileError) -> CaseDefinition {
        try checkKeys(of: node, allowed: Self.keys)
        let ruling = try required("ruling", of: node)
        guard let known = CaseDefinition.Ruling(rawValue: ruling.string ?? "") else {
            throw fault(ruling, "`ruling` is required, not-required or unstated")
        }
        let confidence = try required("confidence", of: node)
        guard let grade = confidence.string, ["seen", "named", "memory"].contains(grade) else {
            throw fault(confidence, "`confidence` is seen, named or memory")
        }
        let id = try required("id", of: node)
        guard let name = id.string, !name.isEmpty, name.utf8.allSatisfy(Self.isIDByte) else {
            throw fault(id, "an id has small letters, digits and hyphens")
        }
        return CaseDefinition(
            id: name, name: try text("name", of: node), citation: try text("citation", of: node),
            year: try integer("year", of: node), disease: try optionalText("disease", of: node),
            pem: try text("pem", of: node), clause: try text("clause", of: node), ruling: known,
            isContested: try flag("contested", of: node), confidence: grade, source: try text("source", of: node),
            reason: try text("reason", of: node), note: try optionalText("note", of: node),
            aliases: try aliases(of: node))
    }

    private func aliases(of node: Node) throws(DefinitionFileError) -> [DefinitionAlias] {
        let list = try required("aliases", of: node)
        guard case .sequence(let entries) = list, !entries.isEmpty else {
            throw fault(list, "`aliases` must be a list with at least one entry")
        }
        var aliases: [DefinitionAlias] = []
        for entry in entries { aliases.append(try alias(entry)) }
        return aliases
    }

    private func alias(_ node: Node) throws(DefinitionFileError) -> DefinitionAlias {
        if case .mapping = node { try checkKeys(of: node, allowed: Self.aliasKeys) }
        let isPlain = node.scalar != nil
        let written = isPlain ? node.string ?? "" : try text("text", of: node)
        guard !FoldedSymbols.words(of: written).isEmpty else { throw fault(node, "an alias needs letters or digits") }
        let bounds = (try date("from", of: node, isEnd: false), try date("to", of: node, isEnd: true))
        if let from = bounds.0, let to = bounds.1, from > to { throw fault(node, "`from` is later than `to`") }
        return DefinitionAlias(
            text: written, before: try phrases("before", of: node), after: try phrases("after", of: node),
            near: try phrases("near", of: node), notBefore: try phrases("not-before", of: node),
            notAfter: try phrases("not-after", of: node), notNear: try phrases("not-near", of: node),
            notIn: try phrases("not-in", of: node), from: bounds.0, to: bounds.1,
            unclearFrom: try date("unclear-from", of: node, isEnd: false),
            reviewFrom: try date("review-from", of: node, isEnd: false),
            isBody: isPlain ? false : try flag("background", of: node))
    }

    /// A list of phrases; lists within it (from `contexts`) are flattened.
    private func phrases(_ key: String, of node: Node) throws(DefinitionFileError) -> [[String]] {
        guard let value = value(key, of: node) else { return [] }
        guard case .sequence(let entries) = value else { throw fault(value, "`\(key)` must be a list") }
        var found: [[String]] = []
        var waiting = Array(entries.reversed())
        while let entry = waiting.popLast() {
            if case .sequence(let inner) = entry {
                waiting.append(contentsOf: inner.reversed())
            } else {
                let words = FoldedSymbols.words(of: entry.scalar?.string ?? "")
                guard !words.isEmpty else { throw fault(entry, "`\(key)` holds an empty phrase") }
                found.append(words)
            }
        }
        return found
    }
}

extension DefinitionFileReader {
    private static func isIDByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private func fault(_ node: Node, _ reason: String) -> DefinitionFileError {
        DefinitionFileError(file: file, line: node.mark?.line, reason: reason)
    }

    private func syntaxError(_ error: YamlError) -> DefinitionFileError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            DefinitionFileError(file: file, line: mark.line, reason: problem)
        default: DefinitionFileError(file: file, line: nil, reason: "not readable as YAML")
        }
    }

    private func value(_ key: String, of node: Node) -> Node? {
        guard case .mapping(let mapping) = node else { return nil }
        return mapping.first { $0.key.string == key }?.value
    }

    private func required(_ key: String, of node: Node) throws(DefinitionFileError) -> Node {
        guard let value = value(key, of: node) else { throw fault(node, "`\(key)` is missing") }
        return value
    }

    private func text(_ key: String, of node: Node) throws(DefinitionFileError) -> String {
        let value = try required(key, of: node)
        guard let text = value.scalar?.string, !text.isEmpty else { throw fault(value, "`\(key)` must be a text") }
        return text
    }

    private func optionalText(_ key: String, of node: Node) throws(DefinitionFileError) -> String? {
        value(key, of: node) == nil ? nil : try text(key, of: node)
    }

    private func integer(_ key: String, of node: Node) throws(DefinitionFileError) -> Int? {
        guard let value = value(key, of: node) else { return nil }
        guard let number = Int(value.scalar?.string ?? "") else { throw fault(value, "`\(key)` must be a year") }
        return number
    }

    /// A year, or a day as `2021-10-29`; as `StudyDate` numbers it.
    private func date(_ key: String, of node: Node, isEnd: Bool) throws(DefinitionFileError) -> StudyDate? {
        guard let value = value(key, of: node) else { return nil }
        let parts = (value.scalar?.string ?? "").utf8.split(separator: UInt8(ascii: "-")).map { Int(String($0) ?? "") }
        switch parts.count {
        case 1: if let year = parts[0] { return StudyDate(year: year, month: isEnd ? 12 : 1, day: isEnd ? 31 : 1) }
        case 3:
            if let year = parts[0], let month = parts[1], let day = parts[2] {
                return StudyDate(year: year, month: month, day: day)
            }
        default: break
        }
        throw fault(value, "`\(key)` must be a year or a day such as 2021-10-29")
    }

    private func flag(_ key: String, of node: Node) throws(DefinitionFileError) -> Bool {
        guard let value = value(key, of: node) else { return false }
        switch value.scalar?.string {
        case "true": return true
        case "false": return false
        default: throw fault(value, "`\(key)` must be true or false")
        }
    }

    private func checkKeys(of node: Node, allowed: Set<String>) throws(DefinitionFileError) {
        guard case .mapping(let mapping) = node else { throw fault(node, "expected keys and values") }
        for pair in mapping where !allowed.contains(pair.key.string ?? "") {
            throw fault(pair.key, "the key `\(pair.key.string ?? "")` is not known")
        }
    }
}
