internal import Bibliography
internal import Normalization

extension RecordMerger {
    /// The best record's title that is not in capitals; a translation goes before the original that it translates.
    mutating func mergeTitles() {
        let titled = all.filter { records[$0].title != nil }
        if var index = titled.first(where: { !isShouting(records[$0].title) }) ?? titled.first {
            if titled.count > 1, records[index].originalTitle == nil, let key = titleKey(records[index].title),
                let translated = titled.first(where: { titleKey(records[$0].originalTitle) == key })
            {
                index = translated
            }
            let own = index
            if isForeign(index), let english = titled.first(where: { records[$0].language?.hasPrefix("en") ?? false }) {
                index = english
            }
            merged.title = records[index].title
            origins["title"] = index
            take(\.originalTitle, as: "originalTitle", from: all)
            if index != own, merged.originalTitle == nil {
                merged.originalTitle = records[own].title
                origins["originalTitle"] = own
            }
        } else {
            take(\.originalTitle, as: "originalTitle", from: all)
        }
        if let original = merged.originalTitle, TitleKey(original) == titleKey(merged.title) {
            merged.originalTitle = nil
            origins["originalTitle"] = nil
        }
        join(\.translatedTitles, as: nil, from: all) { $0 }
        take(\.shortTitle, as: "shortTitle", from: all)
        take(\.language, as: "language", from: all)
        mergeType()
    }

    /// The best record's type, where it is one.
    private mutating func mergeType() {
        let index = published.first { records[$0].type != .document } ?? published[0]
        merged.type = records[index].type
        origins["type"] = index
    }

    /// True where the record's language is stated, and its title is not in English.
    private func isForeign(_ index: Int) -> Bool {
        guard let language = records[index].language, records[index].originalTitle == nil else { return false }
        return !language.hasPrefix("en")
    }

    private func titleKey(_ title: String?) -> TitleKey? { title.map { TitleKey($0) } }

    /// True for a title of several words that has capitals and no small letter.
    private func isShouting(_ title: String?) -> Bool {
        guard let title, title.contains(" ") else { return false }
        return !title.unicodeScalars.contains { $0.properties.isLowercase }
            && title.unicodeScalars.contains { $0.properties.isUppercase }
    }
}
