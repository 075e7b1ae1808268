/// A token of a package manifest, as far as reading its targets needs them.
enum ManifestToken: Hashable {
    /// A name or a number.
    case word(String)
    /// What stands between two quotation marks.
    case text(String)
    /// Any other character.
    case sign(Character)

    /// The tokens of a manifest; comments and white space are left out.
    static func all(in manifest: String) -> [ManifestToken] {
        var tokens: [ManifestToken] = []
        var rest = manifest[...]
        while let first = rest.first {
            if rest.hasPrefix("//") {
                rest = rest.drop { !$0.isNewline }
            } else if first == "\"" {
                let text = rest.dropFirst().prefix { $0 != "\"" }
                tokens.append(.text(String(text)))
                rest = rest[text.endIndex...].dropFirst()
            } else if first.isLetter || first.isNumber || first == "_" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
                tokens.append(.word(String(word)))
                rest = rest[word.endIndex...]
            } else {
                if !first.isWhitespace { tokens.append(.sign(first)) }
                rest = rest.dropFirst()
            }
        }
        return tokens
    }
}

extension ArraySlice<ManifestToken> {
    /// What stands between the bracket that comes first and the one that closes it.
    var bracketed: ArraySlice<ManifestToken> {
        var depth = 0
        for (index, token) in zip(indices, self) {
            switch token {
            case .sign("("), .sign("["): depth += 1
            case .sign(")"), .sign("]"):
                depth -= 1
                if depth == 0 { return self[(startIndex + 1)..<index] }
            default: break
            }
        }
        return []
    }

    /// What stands in the brackets behind a label; empty where the label is missing.
    func list(_ label: String) -> ArraySlice<ManifestToken> {
        for index in indices.dropLast(2) where self[index] == .word(label) && self[index + 1] == .sign(":") {
            return self[(index + 2)...].bracketed
        }
        return []
    }
}
