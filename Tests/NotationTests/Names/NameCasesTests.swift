import Bibliography
import Notation
import TestSupport
import Testing

@Suite("Name cases of other projects", .enabled(if: Folders.shared("cases/normalise/names.tsv") != nil))
struct NameCasesTests {
    /// Hint, grammar, whether the text is a list, and the least number of cases that must come out.
    static let rows: [(hint: String, grammar: NameGrammar, isList: Bool, least: Int)] = [
        ("bibtex", .bibtex, true, 163), ("bibtex_lenient", .bibtex, false, 7),
        ("biblatex_extended", .extended, false, 1),
        ("human", .display, false, 160), ("sort", .display, false, 5), ("list", .display, true, 31),
        ("ris", .ris, false, 3), ("medline_fau", .medline, false, 374), ("medline_au", .medlineShort, false, 4),
        ("reference_list", .display, true, 182), ("header_list", .display, true, 437),
    ]

    @Test("as many come out as did before", arguments: rows)
    func score(_ row: (hint: String, grammar: NameGrammar, isList: Bool, least: Int)) {
        let cases = NameCase.all.filter { $0.hint == row.hint }
        let wrong = cases.filter { !agrees($0, grammar: row.grammar, isList: row.isList) }
        print("\(row.hint): \(cases.count - wrong.count) of \(cases.count)")
        #expect(cases.count - wrong.count >= row.least)
    }

    @Test("FAU gives AU")
    func shortForms() {
        let cases = NameCase.all.filter { $0.hint == "medline_fau" && $0.note.hasPrefix("AU=") }
        let wrong = cases.filter { one in
            let short = NameGrammar.medline.name(one.written).map(ShortName.medline) ?? ""
            return short != one.note.dropFirst(3).prefix { $0 != "(" }.trimmingSuffix(" ")
        }
        print("FAU to AU: \(cases.count - wrong.count) of \(cases.count)", wrong.map(\.written))
        #expect(cases.count - wrong.count >= 372)
    }

    @Test("lists are cut where BibTeX cuts them")
    func listSplits() {
        let cases = NameCase.all.filter { $0.hint == "bibtex_split_list" }
        let wrong = cases.filter { one in
            let elements = one.expected.split(separator: " ;; ").map { String($0) }
            let apart = elements.compactMap { NameGrammar.bibtex.name($0, decoding: NameCase.plain) }
            return NameGrammar.bibtex.names(one.written, decoding: NameCase.plain).names != apart
        }
        print("bibtex_split_list: \(cases.count - wrong.count) of \(cases.count)", wrong.map(\.written))
        #expect(wrong.isEmpty)
    }

    private func agrees(_ one: NameCase, grammar: NameGrammar, isList: Bool) -> Bool {
        let list =
            isList || one.expected.contains(";;")
            ? grammar.names(one.written, decoding: NameCase.plain)
            : NameList(names: [grammar.name(one.written, decoding: NameCase.plain)].compactMap(\.self))
        let expected = one.names
        let isBlank = expected == [["", "", "", ""]]
        guard list.hasMore == one.goesOn, list.names.count == (isBlank ? 0 : expected.count) else { return false }
        return isBlank
            || zip(list.names, expected).allSatisfy { name, fields in
                let initials = one.note.hasPrefix("initials")
                let forms = [name.fields, name.joinedFields].map { initials || one.tier == "B" ? $0.map(bare) : $0 }
                return forms.contains(initials || one.tier == "B" ? fields.map(bare) : fields)
            }
    }

    /// Blanks and periods left out, where the case normalises initials.
    private func bare(_ text: String) -> String { text.filter { $0 != " " && $0 != "." } }
}

extension Substring {
    fileprivate func trimmingSuffix(_ character: Character) -> String {
        var text = self
        while text.last == character { text.removeLast() }
        return String(text)
    }
}
