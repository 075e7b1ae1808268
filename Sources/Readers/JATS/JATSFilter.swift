import ArticleTree
import XMLTree

/// Chooses what of a JATS document is built: the front of each article and its methods sections.
///
/// References, results, figures, tables and supplements are the bulk of a full text and no field of a record.
/// `sub-article` and `response` are other works (reviews, letters, translations), whose authors and identifiers must not
/// leak into the article.
final class JATSFilter: SubtreeFilter {
    /// True once the front of the newest record has ended.
    private(set) var isFrontComplete = false
    /// The open elements below the record's root.
    private var path: [JATS?] = []
    private var isRootFront = false
    /// True inside a section of the body that is kept by its type, and needs no title to be.
    private var isKeptByType = false

    func begin(_ tag: StartTag, isInRecord: Bool) -> SubtreeTreatment {
        let name = JATS(rawValue: tag.code)
        guard isInRecord else { return beginOutside(name, tag.name) }
        let treatment = beginInside(name, tag)
        if treatment == .keep { path.append(name) }
        return treatment
    }

    func end(_ code: Int, text: () -> String) -> Bool {
        let name = path.popLast() ?? nil
        if name == .front, path.isEmpty { isFrontComplete = true }
        guard name == .title, path == [.body, .sec], !isKeptByType else { return false }
        let isMethods = MethodsText.isMethods(title: text())
        isKeptByType = isMethods
        if !isMethods { path.removeLast() }
        return !isMethods
    }

    /// An article set may hold an error message in an article's place, which is a record that could not be had.
    private func beginOutside(_ name: JATS?, _ written: String) -> SubtreeTreatment {
        guard name == .article || name == .front || written.lowercased() == "error" else { return .descend }
        (path, isFrontComplete, isRootFront, isKeptByType) = ([], false, name == .front, false)
        return .record
    }

    private func beginInside(_ name: JATS?, _ tag: StartTag) -> SubtreeTreatment {
        switch (path.first ?? nil, path.count) {
        case (nil, 0) where !isRootFront: return name == .front || name == .body ? .keep : .skip
        case (.body?, 1): return beginSection(name, type: tag[JATS.secType.rawValue])
        case (.body?, _): return JATSFilter.isBulk(name, tag) ? .skip : .keep
        default: return name == .bio || name == .counts || JATSFilter.isBulk(name, tag) ? .skip : .keep
        }
    }

    private func beginSection(_ name: JATS?, type: String?) -> SubtreeTreatment {
        guard name == .sec else { return .skip }
        isKeptByType = MethodsText.isMethods(type: type, title: nil)
        // Without a telling type the title decides, which comes first in the section.
        return isKeptByType || !JATSFilter.isOther(type) ? .keep : .skip
    }

    private static func isOther(_ type: String?) -> Bool {
        guard let type = type?.lowercased() else { return false }
        let others = ["intro", "results", "discussion", "conclusions", "supplementary-material", "data-availability"]
        return others.contains { type.hasPrefix($0) }
    }

    private static func isBulk(_ name: JATS?, _ tag: StartTag) -> Bool {
        switch name {
        case .refList, .fig, .figGroup, .tableWrap, .tableWrapGroup, .media, .graphic, .floatsGroup, .subArticle,
            .response:
            true
        case nil: tag.name == "supplementary-material"
        default: false
        }
    }
}
