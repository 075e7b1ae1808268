package import Bibliography

extension Reference: JSONWritable {
    /// Writes the record as NDJSON shows it, its members always in the same order.
    ///
    /// The members that `convert` promises are always there, as null or empty where the record does not state them;
    /// every other one only where it holds something. Nothing is left out: an equal record can be read back.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writeTitles(to: &writer)
            writePlace(to: &writer)
            writeTexts(to: &writer)
            writeRelations(to: &writer)
            writeHistory(to: &writer)
        }
    }

    private func writeTitles(to writer: inout JSONWriter) {
        writer.write("id", id)
        writer.write("type", type.rawValue)
        writer.write("title", title)
        writer.writeIfPresent("originalTitle", originalTitle)
        writer.writeIfPresent("translatedTitles", translatedTitles)
        writer.writeIfPresent("shortTitle", shortTitle)
        writer.writeIfPresent("protectedTitleParts", protectedTitleParts)
        writer.write("contributors", contributors)
        writer.writeIfSet("hasMoreContributors", hasMoreContributors)
    }

    private func writePlace(to writer: inout JSONWriter) {
        writer.write("container", container)
        writer.write("issued", issued)
        writer.writeIfPresent("online", online)
        writer.writeIfPresent("otherDates", otherDates)
        writer.write("volume", volume)
        writer.write("issue", issue)
        writer.write("page", page)
        writer.writeIfPresent("edition", edition)
        writer.write("identifiers", identifiers)
    }

    private func writeTexts(to writer: inout JSONWriter) {
        abstract.write(to: &writer, text: "abstract", sections: "abstractSections")
        writer.writeIfPresent("otherAbstracts", otherAbstracts)
        methods.write(to: &writer, text: "methods", sections: "methodsSections")
        writer.name("keywords")
        writer.array(.line) { writer in for keyword in keywords { writer.value(keyword.text) } }
        writer.writeIfPresent("keywordGroups", KeywordGroup.groups(of: keywords))
        writer.write("publicationTypes", publicationTypes)
        writer.write("language", language)
    }

    private func writeRelations(to writer: inout JSONWriter) {
        writer.writeIfPresent("links", links)
        writer.writeIfPresent("funding", funding)
        writer.writeIfPresent("license", license)
        writer.writeIfPresent("relatedArticles", relatedArticles)
        writer.writeIfPresent("retraction", retraction)
    }

    private func writeHistory(to writer: inout JSONWriter) {
        writer.write("source", source)
        writer.write("unmapped", unmapped)
        writer.write("changes", changes)
        writer.writeIfPresent("diagnostics", diagnostics)
        writer.write("pem", pem)
    }
}
