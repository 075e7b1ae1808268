package import Bibliography
internal import Notation

/// Cleans titles of what databases put into them; capitals stay as they are, for no rule knows all acronyms.
package enum TitleNormalizer {
    /// Normalises one title.
    ///
    /// White space is made single, entities are decoded once, known tags go, dashes and quotation marks become those of print, retraction marks and databases' notes are
    /// read and taken off, so are the brackets of a translated title and a final period. Twice is the same as once,
    /// but for entities that were encoded twice.
    ///
    /// - Parameters:
    ///   - title: the title as written.
    ///   - field: the name of the field in the changes.
    /// - Returns: the title and what was read from it.
    package static func normalize(_ title: String, field: String = "title") -> NormalizedTitle {
        SettledTitle.holds(title) ? NormalizedTitle(value: title) : byRules(title, field: field)
    }

    /// The same by the rules alone.
    static func byRules(_ title: String, field: String = "title") -> NormalizedTitle {
        var result = NormalizedTitle(value: title)
        func apply(_ rule: String, _ changed: String) {
            guard changed.utf8.count != result.value.utf8.count || changed != result.value else { return }
            result.changes.append(Change(field: field, from: result.value, to: changed, rule: rule))
            result.value = changed
        }
        apply("title-entities-decoded", CharacterEntities.decode(title))
        apply("title-markup-removed", InlineMarkup.plain(result.value))
        apply("title-white-space", TitleSpacing.single(result.value))
        apply("title-typewriter-signs", TypewriterSigns.replaced(result.value))
        // Each mark and note can hide another: `RETRACTED: Title. [Review] [43 refs]`.
        for _ in 0..<6 {
            let before = result.value
            if let (kind, rest) = RetractionMarks.read(result.value) {
                result.retraction = result.retraction ?? Retraction(kind, origin: "title")
                apply("title-retraction-mark-removed", rest)
            }
            if let (rest, language) = DatabaseNotes.strip(result.value) {
                result.language = result.language ?? language
                apply("title-database-note-removed", rest)
            }
            if let inner = translated(result.value) {
                result.isTranslated = true
                apply("title-translation-brackets-removed", inner)
            }
            apply("title-final-period-removed", FinalPeriod.drop(result.value))
            if result.value == before { break }
        }
        return result
    }

    /// Normalises all titles of a record and notes a retraction that the main title tells of.
    ///
    /// A title that becomes empty is left as it was.
    package static func normalize(_ reference: inout Reference) {
        if let title = reference.title, !SettledTitle.holds(title) {
            let result = normalize(title)
            if !result.value.isEmpty {
                reference.title = result.value
                reference.retraction = reference.retraction ?? result.retraction
                reference.language = reference.language ?? result.language
                reference.changes += result.changes
            }
        }
        if let title = reference.originalTitle {
            let result = normalize(title, field: "originalTitle")
            reference.originalTitle = result.value
            reference.changes += result.changes
        }
        for index in reference.translatedTitles.indices {
            let result = normalize(reference.translatedTitles[index].text, field: "translatedTitles[\(index)]")
            reference.translatedTitles[index].text = result.value
            reference.changes += result.changes
        }
    }

    /// The text inside brackets that enclose the whole title, as PubMed marks a translation; nil for another title.
    private static func translated(_ title: String) -> String? {
        guard title.utf8.first == UInt8(ascii: "[") else { return nil }
        let bytes = Array(title.utf8)
        var end = bytes.count - 1
        if bytes[end] == UInt8(ascii: ".") { end -= 1 }
        guard end > 1, bytes[end] == UInt8(ascii: "]") else { return nil }
        var depth = 0
        for (offset, byte) in bytes[...end].enumerated() {
            if byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: "]") { depth -= 1 }
            if depth == 0, offset < end { return nil }
        }
        return depth == 0 ? TitleSpacing.single(String(decoding: bytes[1..<end], as: UTF8.self)) : nil
    }
}
