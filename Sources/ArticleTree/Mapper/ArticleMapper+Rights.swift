import Bibliography
import XMLTree

extension ArticleMapper {
    /// Reads the licence: its address wherever a generation of JATS puts it, else its text; and the copyright.
    func map(permissions: XMLElement, into reference: inout Reference) {
        for part in permissions.children {
            switch part.jats {
            case .license: reference.license = reference.license ?? license(part)
            case .licenseRef: reference.license = reference.license ?? nonEmpty(part.plainText)
            case .copyrightStatement:
                if let text = nonEmpty(part.plainText) {
                    reference.unmapped.append(UnmappedField("copyright-statement", text))
                }
            default: break
            }
        }
        guard permissions.first(.copyrightStatement).map({ $0.plainText.isEmpty }) ?? true else { return }
        let parts = [permissions.first(.copyrightYear), permissions.first(.copyrightHolder)].compactMap {
            $0?.plainText
        }
        let text = parts.filter { !$0.isEmpty }.joined(separator: " ")
        if !text.isEmpty { reference.unmapped.append(UnmappedField("copyright-statement", text)) }
    }

    /// `@xlink:href`, `ali:license_ref`, a link in the text, or the text alone.
    private func license(_ license: XMLElement) -> String? {
        if let address = license.target { return address }
        let references = license.children.filter { $0.jats == .licenseRef }
        let version = references.first { $0[.specificUse] == "vor" } ?? references.first
        if let address = version.flatMap({ nonEmpty($0.plainText) }) { return address }
        var links: [String] = []
        collectLinks(below: license, into: &links, depth: 0)
        let address = links.first { $0.contains("creativecommons.org") } ?? links.first { $0.contains("licen") }
        return address ?? nonEmpty(license.plainText) ?? links.first ?? license[.licenseType].flatMap(nonEmpty)
    }

    private func collectLinks(below element: XMLElement, into links: inout [String], depth: Int) {
        guard depth < 16 else { return }
        for child in element.children {
            if child.jats == .extLink || child.jats == .uri, let target = child.target ?? nonEmpty(child.plainText) {
                links.append(target)
            }
            collectLinks(below: child, into: &links, depth: depth + 1)
        }
    }

    /// Reads funders and awards.
    func map(funding group: XMLElement, into reference: inout Reference) {
        for part in group.children {
            switch part.jats {
            case .awardGroup:
                let awards = part.children.filter { $0.jats == .awardId }.compactMap { nonEmpty($0.plainText) }
                let sources = part.children.filter { $0.jats == .fundingSource || $0.jats == .supportSource }
                if sources.isEmpty, !awards.isEmpty { reference.funding.append(Funding(funder: nil, awards: awards)) }
                for source in sources { add(source, awards: awards, to: &reference.funding) }
            case .fundingSource, .supportSource:
                // A source outside an award group; its awards refer to it.
                let awards = group.children.filter { $0.jats == .awardId && $0[.rid] == part[.id] }
                add(part, awards: awards.compactMap { nonEmpty($0.plainText) }, to: &reference.funding)
            case .fundingStatement:
                if let text = nonEmpty(part.plainText) {
                    reference.unmapped.append(UnmappedField("funding-statement", text))
                }
            case .fundingGroup, .supportGroup: map(funding: part, into: &reference)
            default: break
            }
        }
    }

    private func add(_ source: XMLElement, awards: [String], to funding: inout [Funding]) {
        let (name, id) = funder(source)
        if name != nil || id != nil || !awards.isEmpty {
            funding.append(Funding(funder: name, funderID: id, awards: awards))
        }
    }

    /// The funder's name, and its identifier in any of the places where publishers put it.
    private func funder(_ source: XMLElement) -> (name: String?, id: String?) {
        let wrap = source.first(.institutionWrap) ?? source
        let ids = wrap.children.filter { $0.jats == .institutionId }.compactMap { nonEmpty($0.plainText) }
        var id = ids.first { $0.contains("10.13039/") } ?? ids.first { $0.contains("ror.org") } ?? ids.first
        var name = TextCollector()
        collectFunder(source, into: &name, &id)
        return (nonEmpty(name.text), id ?? source.target)
    }

    private func collectFunder(_ element: XMLElement, into name: inout TextCollector, _ id: inout String?) {
        for node in element.content {
            guard case .element(let child) = node else {
                name.add(node)
                continue
            }
            switch child.jats {
            case .institutionId: break
            case .institutionWrap: collectFunder(child, into: &name, &id)
            case .namedContent where child[.contentType]?.lowercased().contains("id") == true:
                id = id ?? nonEmpty(child.plainText)
            default: name.add(node)
            }
        }
    }

    /// Reads the grants of NLM 2.x and 3.0: sponsors, with numbers that refer to them or stand alone.
    func map(grant element: XMLElement, in meta: XMLElement, into reference: inout Reference) {
        let isSponsor = element.jats == .contractSponsor || element.jats == .grantSponsor
        let others = meta.children.filter {
            isSponsor
                ? ($0.jats == .contractNum || $0.jats == .grantNum) && $0[.rid] != nil && $0[.rid] == element[.id]
                : ($0.jats == .contractSponsor || $0.jats == .grantSponsor) && $0[.id] != nil
                    && $0[.id] == element[.rid]
        }
        guard let text = nonEmpty(element.plainText) else { return }
        if isSponsor {
            let awards = others.compactMap { nonEmpty($0.plainText) }
            reference.funding.append(Funding(funder: text, funderID: element.target, awards: awards))
        } else if others.isEmpty {
            reference.funding.append(Funding(funder: nil, awards: [text]))
        }
    }
}
