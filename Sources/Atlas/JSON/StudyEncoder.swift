internal import Bibliography
internal import JSONWriting

/// Writes one study of the atlas JSON; every member of the form is always there.
struct StudyEncoder: JSONWritable {
    let study: Study
    let audience: AtlasJSON.Audience
    let links: StudyLinks

    private var reference: Reference { study.reference }

    func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writeHead(to: &writer)
            writePlace(to: &writer)
            writeIdentity(to: &writer)
            writeRelations(to: &writer)
            writePEM(to: &writer)
            writeEditorial(to: &writer)
            if audience == .editors { writeInternals(to: &writer) }
        }
    }

    private func writeHead(to writer: inout JSONWriter) {
        writer.write("slug", study.slug)
        writer.write("redirects", study.redirects)
        writer.write("revision", study.revision)
        writer.write("title", reference.title)
        writer.write("originalTitle", reference.originalTitle)
        writer.write("language", reference.language)
        writer.write("byline", Byline(reference).description)
        writer.write("authors", reference.authors.map(ShownAuthor.init))
    }

    private func writePlace(to writer: inout JSONWriter) {
        let container = reference.container
        writer.name("journal")
        if container.title == nil, container.abbreviation == nil, container.issn.isEmpty {
            writer.null()
        } else {
            writer.object(.line) { writer in
                writer.write("title", container.title)
                writer.write("abbreviation", container.abbreviation)
                writer.write("issn", container.issn)
            }
        }
        writer.write("year", reference.year)
        writer.write("published", reference.issued?.isoText)
        writer.write("online", reference.online?.isoText)
        writer.write("volume", reference.volume)
        writer.write("issue", reference.issue)
        writer.write("page", reference.page)
    }

    private func writeIdentity(to writer: inout JSONWriter) {
        writer.write("doi", reference.identifiers.doi)
        writer.write("pmid", reference.identifiers.pmid)
        writer.write("pmcid", reference.identifiers.pmcid)
        writer.write("url", study.url)
        writer.write("publicationTypes", reference.publicationTypes)
        writer.write("peerReview", study.peerReview.rawValue)
    }

    private func writeRelations(to writer: inout JSONWriter) {
        writer.write("preprints", study.preprints)
        writer.name("related")
        writer.array { writer in
            for related in reference.relatedArticles {
                writer.object(.line) { writer in
                    writer.write("relation", related.relation)
                    writer.write("slug", links.slug(doi: related.doi, pmid: related.pmid))
                    writer.write("doi", related.doi)
                    writer.write("pmid", related.pmid)
                    writer.write("text", related.text)
                }
            }
        }
        writer.write("retraction", reference.retraction)
    }

    private func writePEM(to writer: inout JSONWriter) {
        writer.name("pem")
        guard let pem = reference.pem else { return writer.null() }
        writer.object { writer in
            pem.writeFindings(to: &writer)
            if audience == .editors { writer.write("needsReview", pem.needsReview) }
        }
    }

    private func writeEditorial(to writer: inout JSONWriter) {
        writer.name("summary")
        writer.object { writer in
            writer.write("found", study.summary.found)
            writer.write("whyItMatters", study.summary.whyItMatters)
            writer.write("doesNotProve", study.summary.doesNotProve)
        }
        writer.write("evidenceLevel", study.evidenceLevel)
        writer.write("studyDesign", study.studyDesign)
    }

    private func writeInternals(to writer: inout JSONWriter) {
        writer.write("sources", study.sources)
        writer.name("origins")
        writer.object(.line) { writer in
            for (field, source) in study.origins.sorted(by: { $0.key < $1.key }) {
                writer.name(field)
                writer.value(source)
            }
        }
        writer.write("review", study.review)
        writer.write("decisions", study.decisions ?? [])
    }
}

/// An author as the atlas shows one.
struct ShownAuthor: JSONWritable {
    let author: Contributor

    init(_ author: Contributor) { self.author = author }

    /// Writes family, given and ORCID always; a suffix, and the name of a group, where there is one.
    func write(to writer: inout JSONWriter) {
        let name = author.name
        writer.object(.line) { writer in
            writer.write("family", name.isLiteral || name.shownFamily.isEmpty ? nil : name.shownFamily)
            writer.write("given", name.shownGiven)
            writer.writeIfPresent("suffix", name.isLiteral ? nil : name.suffix)
            writer.writeIfPresent("literal", name.literal)
            writer.write("orcid", author.orcid)
        }
    }
}
