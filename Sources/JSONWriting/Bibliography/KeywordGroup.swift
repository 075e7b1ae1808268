internal import Bibliography

/// Keywords that follow each other and share their kind and language.
///
/// All groups together hold exactly the keywords of the record, in its order.
struct KeywordGroup: JSONWritable {
    let kind: String?
    let language: String?
    var keywords: [String]

    /// Parts keywords into groups; none where no keyword states a kind or a language.
    static func groups(of keywords: [Keyword]) -> [KeywordGroup] {
        guard keywords.contains(where: { $0.kind != nil || $0.language != nil }) else { return [] }
        var groups: [KeywordGroup] = []
        for keyword in keywords {
            if let last = groups.last, last.kind == keyword.kind, last.language == keyword.language {
                groups[groups.count - 1].keywords.append(keyword.text)
            } else {
                groups.append(KeywordGroup(kind: keyword.kind, language: keyword.language, keywords: [keyword.text]))
            }
        }
        return groups
    }

    func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("kind", kind)
            writer.write("language", language)
            writer.write("keywords", keywords)
        }
    }
}
