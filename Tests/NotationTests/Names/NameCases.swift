import Bibliography
import Foundation
import Notation
import TestSupport

/// The name cases of other projects, with what each expects.
struct NameCase {
    var written: String
    var hint: String
    var expected: String
    var note: String
    var tier: String

    static let all: [NameCase] = {
        guard let url = Folders.shared("cases/normalise/names.tsv"),
            let text = try? String(contentsOf: url, encoding: .utf8)
        else { return [] }
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map { unescaped($0) }
            guard fields.count == 6 else { return nil }
            return NameCase(
                written: fields[1], hint: fields[2], expected: fields[3], note: fields[4], tier: fields[5])
        }
    }()

    /// Every expected name as family, given, particle and suffix; the mark of a list that goes on is left out.
    var names: [[String]] {
        expected.split(separator: " ;; ", omittingEmptySubsequences: false).filter { $0 != "ET_AL" }.map { name in
            name.split(separator: "|", omittingEmptySubsequences: false).map { Self.plain(String($0)) }
        }
    }

    var goesOn: Bool { expected.hasSuffix("ET_AL") }

    /// Braces, ties and control spaces as a TeX decoder leaves them, one blank between words.
    static func plain(_ text: String) -> String {
        let plain = text.replacingOccurrences(of: "\\~", with: "\\\u{1}").replacingOccurrences(of: "~", with: " ")
            .replacingOccurrences(of: "\u{1}", with: "~").filter { $0 != "{" && $0 != "}" }
        let words = plain.split(whereSeparator: \.isWhitespace).map {
            $0.hasSuffix("\\") ? String($0.dropLast()) : String($0)
        }
        return words.joined(separator: " ")
    }

    private static func unescaped(_ text: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}

extension PersonName {
    /// Family, given, particle and suffix, as the cases have them.
    var fields: [String] {
        [
            literal ?? family ?? "", given ?? "",
            [droppingParticle, nonDroppingParticle].compactMap(\.self).joined(separator: " "), suffix ?? "",
        ]
    }

    /// The same with the particle in front of the family name.
    var joinedFields: [String] { [familyWithParticle, given ?? "", droppingParticle ?? "", suffix ?? ""] }
}
