package import Bibliography
internal import Notation

/// Takes the marks of an atlas's own export out of a record: the slug becomes an identifier, a hint to the study.
///
/// What the mark says of the PEM criterion is no ruling and no word of the work, so it goes; that the work was retracted
/// is told on, unless the record says something of it by itself.
enum AtlasMarkRule {
    static func apply(to reference: inout Reference) {
        var marks: [AtlasMark] = []
        for index in reference.unmapped.indices {
            let written = reference.unmapped[index].value
            guard let mark = AtlasMark.take(from: &reference.unmapped[index].value) else { continue }
            marks.append(mark)
            let (name, rest) = (reference.unmapped[index].name, reference.unmapped[index].value)
            note("unmapped.\(name)", from: written, to: rest.isEmpty ? nil : rest, in: &reference)
        }
        marks += reference.keywords.compactMap { AtlasMark(keyword: $0.text) }
        guard let slug = marks.first?.slug else { return }
        reference.unmapped.removeAll(where: \.value.isEmpty)
        takeKeywords(&marks, of: &reference)
        let identifier = Identifier(AtlasMark.identifierKind, slug)
        if !reference.identifiers.others.contains(identifier) { reference.identifiers.others.append(identifier) }
        reference.source.database = reference.source.database ?? AtlasMark.database
        if reference.retraction == nil, let kind = marks.lazy.compactMap(\.retraction).first {
            reference.retraction = Retraction(kind, origin: AtlasMark.identifierKind)
        }
    }

    private static func takeKeywords(_ marks: inout [AtlasMark], of reference: inout Reference) {
        for keyword in reference.keywords.map(\.text) {
            let kind = AtlasMark.kind(keyword)
            guard kind != nil || AtlasMark.isPEM(keyword) || AtlasMark(keyword: keyword) != nil else { continue }
            if marks[0].retraction == nil { marks[0].retraction = kind }
            reference.keywords.removeAll { $0.text == keyword }
            note("keywords", from: keyword, to: nil, in: &reference)
        }
    }

    private static func note(_ field: String, from: String, to: String?, in reference: inout Reference) {
        reference.changes.append(Change(field: field, from: from, to: to, rule: "atlas-mark-taken"))
    }
}

extension Reference {
    /// The slug that the record had in an atlas whose export it came from; nil for any other record.
    package var atlasSlug: String? {
        identifiers.others.first { $0.kind == AtlasMark.identifierKind && AtlasMark.isSlug($0.value) }?.value
    }
}
