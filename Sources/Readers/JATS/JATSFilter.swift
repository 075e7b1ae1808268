import ArticleTree
import XMLTree

/// Chooses what of a JATS document is built: the front of each article and its methods sections.
///
/// References, results, figures, tables and supplements are the bulk of a full text and no field of a record.
/// `sub-article` and `response` are other works (reviews, letters), whose authors and identifiers must not leak into the
/// article; of a translation of the article its titles and abstracts are kept.
final class JATSFilter: SubtreeFilter {
    /// True once the front of the newest record has ended.
    private(set) var isFrontComplete = false
    /// The root of the record, and the open elements below it.
    private var root: JATS?
    private var path: [JATS?] = []
    /// What the open sections of the body are for; nil until the title tells.
    private var sections: [SectionKind?] = []
    private var hasSections = false

    func begin(_ tag: StartTag, isInRecord: Bool) -> SubtreeTreatment {
        let name = JATS(rawValue: tag.code)
        guard isInRecord else { return beginOutside(name, tag.name) }
        let treatment = beginInside(name, tag)
        if treatment == .keep { path.append(name) }
        return treatment
    }

    func end(_ code: Int, text: () -> String) -> Bool {
        let name = path.popLast() ?? nil
        switch name {
        case .front where path.isEmpty, .bookMeta where path.isEmpty, .bookPartMeta where path.last == .bookPart:
            isFrontComplete = true
        case .sec where isInText, .boxedText where isInText: if !sections.isEmpty { sections.removeLast() }
        case .title where isInText && isSection(path.last ?? nil) && !sections.isEmpty:
            guard sections[sections.count - 1] == nil else { return false }
            let kind = SectionKind(type: nil, title: text())
            sections[sections.count - 1] = kind
            guard kind == .other else { return false }
            sections.removeLast()
            path.removeLast()
            return true
        default: break
        }
        return false
    }

    private var isInText: Bool { path.first == .body || path.first == .back }

    private func isSection(_ name: JATS?) -> Bool { name == .sec || name == .boxedText }

    /// An article set may hold an error message in an article's place, which is a record that could not be had.
    private func beginOutside(_ name: JATS?, _ written: String) -> SubtreeTreatment {
        switch name {
        case .article, .front, .book, .bookPartWrapper, .bookPart: break
        default: guard written.lowercased() == "error" else { return .descend }
        }
        (root, path, sections, isFrontComplete, hasSections) = (name, [], [], false, false)
        return .record
    }

    private func beginInside(_ name: JATS?, _ tag: StartTag) -> SubtreeTreatment {
        guard let part = path.first ?? nil else { return path.isEmpty ? beginPart(name, tag) : .skip }
        switch part {
        case .body, .back: return beginText(name, tag)
        case .subArticle: return beginTranslation(name)
        case .bookPart where root == .bookPartWrapper && path.count == 1: return name == .bookPartMeta ? .keep : .skip
        default: return name == .bio || name == .counts || JATSFilter.isBulk(name) ? .skip : .keep
        }
    }

    /// A part of the record's root.
    private func beginPart(_ name: JATS?, _ tag: StartTag) -> SubtreeTreatment {
        switch root {
        case .front: return name == .bio || JATSFilter.isBulk(name) ? .skip : .keep
        case .book, .bookPartWrapper, .bookPart:
            return [.collectionMeta, .bookMeta, .bookPartMeta, .bookPart].contains(name) ? .keep : .skip
        case .article:
            switch name {
            case .front, .body, .back: return .keep
            case .subArticle: return tag[JATS.articleType.rawValue] == "translation" ? .keep : .skip
            default: return .skip
            }
        // The words of an error.
        default: return .keep
        }
    }

    /// Titles and abstracts of a translation; its contributors and identifiers are its own.
    private func beginTranslation(_ name: JATS?) -> SubtreeTreatment {
        switch path.count {
        case 1: name == .frontStub || name == .front ? .keep : .skip
        case 2:
            name == .titleGroup || name == .abstract || name == .transAbstract || name == .articleMeta ? .keep : .skip
        case 3 where path[2] == .articleMeta:
            name == .titleGroup || name == .abstract || name == .transAbstract ? .keep : .skip
        default: JATSFilter.isBulk(name) ? .skip : .keep
        }
    }

    /// A part of body or back: methods sections whole, of others the titles and the sections inside.
    private func beginText(_ name: JATS?, _ tag: StartTag) -> SubtreeTreatment {
        if sections.contains(.methods) {
            if JATSFilter.isBulk(name) { return .skip }
            if isSection(name) { sections.append(.methods) }
            return .keep
        }
        if isSection(name), path.count == 1 || isSection(path.last ?? nil) {
            let kind = SectionKind(type: tag[JATS.secType.rawValue], title: nil)
            guard kind != .other else { return .skip }
            hasSections = true
            sections.append(kind == .methods ? .methods : nil)
            return .keep
        }
        if sections.isEmpty {
            // A body without sections tells in its paragraphs who took part.
            let isText = path.count > 1 || name == .p || name == .list
            return path.first == .body && !hasSections && isText && !JATSFilter.isBulk(name) ? .keep : .skip
        }
        let isInTitle = path.last == .title || path.dropLast().contains(.title)
        return name == .title && isSection(path.last ?? nil) || isInTitle ? .keep : .skip
    }

    private static func isBulk(_ name: JATS?) -> Bool {
        switch name {
        case .refList, .fig, .figGroup, .tableWrap, .tableWrapGroup, .media, .graphic, .floatsGroup, .subArticle,
            .response, .supplementaryMaterial:
            true
        default: false
        }
    }
}
