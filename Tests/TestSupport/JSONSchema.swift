public import Foundation

/// What of JSON Schema 2020-12 our schemas use, as a second opinion on what is written; an unknown keyword is a fault.
public struct JSONSchema {
    private let root: [String: Any]

    /// Reads a schema.
    public init(_ bytes: some Sequence<UInt8>) throws {
        root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] ?? [:]
    }

    /// What is not as the schema has it, a line each with its place; empty for a valid document.
    public func faults(in document: Data) throws -> [String] {
        check(try JSONSerialization.jsonObject(with: document), root, "")
    }

    private func check(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        schema.sorted { $0.key < $1.key }.flatMap { keyword, rule -> [String] in
            switch keyword {
            case "$schema", "$id", "$defs", "title", "description", "required", "properties": return []
            case "$ref":
                let name = (rule as? String)?.split(separator: "/").last.map { String($0) } ?? ""
                guard let target = (root["$defs"] as? [String: [String: Any]])?[name] else {
                    return ["\(place): no \(name)"]
                }
                return check(value, target, place)
            case "oneOf":
                let fits = (rule as? [[String: Any]] ?? []).count { check(value, $0, place).isEmpty }
                return fits == 1 ? [] : ["\(place): fits \(fits) of the choices"]
            case "additionalProperties": return members(value, schema, place)
            default:
                let isKept = isKept(keyword, rule, value) ?? false
                return isKept ? nested(keyword, rule, value, place) : ["\(place): \(keyword)"]
            }
        }
    }

    /// The members of an object, those that must be there, and those that nothing is said of.
    private func members(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        guard let object = value as? [String: Any] else { return [] }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
        return missing.map { "\(place): \($0) is missing" }
            + object.flatMap { name, member -> [String] in
                if let own = properties[name] { return check(member, own, "\(place)/\(name)") }
                if let other = schema["additionalProperties"] as? [String: Any] {
                    return check(member, other, "\(place)/\(name)")
                }
                return schema["additionalProperties"] as? Bool == false ? ["\(place): \(name) is not allowed"] : []
            }
    }

    private func nested(_ keyword: String, _ rule: Any, _ value: Any, _ place: String) -> [String] {
        guard keyword == "items", let items = value as? [Any], let schema = rule as? [String: Any] else { return [] }
        return items.enumerated().flatMap { check($1, schema, "\(place)/\($0)") }
    }

    /// Whether a plain rule holds; nil for an unknown one.
    private func isKept(_ keyword: String, _ rule: Any, _ value: Any) -> Bool? {
        switch keyword {
        case "type": return (rule as? [String] ?? [rule as? String ?? ""]).contains { Self.isOf($0, value) }
        case "enum": return (rule as? [String])?.contains(value as? String ?? "\0") ?? false
        case "pattern":
            guard let text = value as? String, let pattern = rule as? String else { return true }
            return text.range(of: pattern, options: .regularExpression) != nil
        case "minimum": return (value as? Int).map { $0 >= rule as? Int ?? 0 } ?? true
        case "minItems": return (value as? [Any]).map { $0.count >= rule as? Int ?? 0 } ?? true
        case "maxItems": return (value as? [Any]).map { $0.count <= rule as? Int ?? 0 } ?? true
        case "uniqueItems": return (value as? [String]).map { Set($0).count == $0.count } ?? true
        case "items": return true
        case "dependentRequired":
            guard let object = value as? [String: Any] else { return true }
            return (rule as? [String: [String]] ?? [:]).allSatisfy { name, others in
                object[name] == nil || others.allSatisfy { object[$0] != nil }
            }
        default: return nil
        }
    }

    private static func isOf(_ type: String, _ value: Any) -> Bool {
        switch type {
        case "null": value is NSNull
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        case "integer": value is Int && !(value is NSNull)
        default: false
        }
    }
}
