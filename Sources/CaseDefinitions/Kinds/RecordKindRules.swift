internal import Bibliography

/// Tells the kind of a record from publication types, title and cue phrases.
struct RecordKindRules {
    /// The kind, with the words that tell it.
    struct Verdict {
        let kind: RecordKind
        let evidence: PEMAssessment.Evidence?
        /// True where publication type or explicit words decide.
        let isCertain: Bool
    }

    let study: StudyText
    let fields: [ScannedText]
    let cues: [(field: Int, cue: KindCue, words: Range<Int>)]
    /// What tells of the authors' own work on people.
    let signs: WorkSigns
    /// True where the text speaks of material that patients gave.
    let hasDonors: Bool
    /// True where a number of people is given.
    let hasCountedPeople: Bool

    private static let order: [RecordKind] = [
        .notice, .news, .editorial, .commentary, .conference, .systematicReview, .guideline, .review, .definition,
        .theory, .letter, .discussion,
        .animal, .laboratory,
    ]

    /// What publication types say; the longest that fits decides.
    private static let types: [(words: [String], kind: RecordKind)] = [
        (["retraction", "of"], .notice), (["retraction", "notice"], .notice), (["retraction"], .notice),
        (["published", "erratum"], .notice),
        (["erratum"], .notice), (["correction"], .notice), (["corrigendum"], .notice),
        (["expression", "of", "concern"], .notice),
        (["news"], .news), (["newspaper", "article"], .news), (["press"], .news), (["editorial"], .editorial),
        (["introductory"], .editorial),
        (["comment"], .commentary), (["commentary"], .commentary), (["opinion"], .commentary),
        (["perspective"], .commentary), (["viewpoint"], .commentary),
        (["systematic", "review"], .systematicReview), (["meta", "analysis"], .systematicReview),
        (["scoping", "review"], .systematicReview),
        (["practice", "guideline"], .guideline), (["guideline"], .guideline), (["consensus"], .guideline),
        (["consensus", "development"], .guideline),
        (["review"], .review), (["mini", "review"], .review), (["narrative", "review"], .review),
        (["hypothesis"], .theory), (["hypothesis", "and", "theory"], .theory), (["congress"], .conference),
        (["meeting"], .conference), (["letter"], .letter),
        (["correspondence"], .letter),
    ]

    /// The kind of the record.
    func verdict() -> Verdict {
        let typed = typedKind()
        let isRetracted = hasType(["retracted"])
        for kind in Self.order {
            if kind == .notice, isRetracted { continue }
            if kind == .letter, isCountedStudy, signs.own > 3 { continue }
            if let cue = cues.first(where: { $0.cue.kind == kind && $0.cue.isCertain && counts($0) }) {
                return verdict(kind, cue)
            }
            if let typed, typed.kind == kind, kind != .letter, kind != .commentary || !isCountedStudy || typed.isComment
            {
                return Verdict(kind: kind, evidence: titleEvidence(kind) ?? typed.evidence, isCertain: true)
            }
        }
        if let bench = benchKind { return bench }
        // A letter that counts people, or has methods, is a study (DECISIONS, row 1).
        if let typed, typed.kind == .letter, !isCountedStudy {
            return Verdict(kind: .letter, evidence: typed.evidence, isCertain: !study.abstract.isEmpty && signs.own < 2)
        }
        if signs.own >= 2 || isStudyType || !study.methods.isEmpty {
            let isDoubtful =
                !hasCountedPeople && (signs.own <= signs.talk || cues.contains { isDoubt($0) && counts($0) })
            return Verdict(kind: .primary, evidence: nil, isCertain: typed == nil && !isDoubtful)
        }
        for kind in Self.order where kind != .animal && kind != .laboratory {
            guard let cue = cues.first(where: { $0.cue.kind == kind && !$0.cue.isCertain && counts($0) }) else {
                continue
            }
            return verdict(kind, cue)
        }
        return untold
    }

    /// A text that tells of nothing done with people: a study only if it is too short to tell, or not in English.
    private var untold: Verdict {
        let abstract = fields[1]
        let isReadable = TextLanguage.isEnglish(abstract) != false
        let isSilent = signs.own == 0 && abstract.words.count >= Self.shortText
        guard isReadable, isSilent || signs.talk > signs.own else {
            // A title alone leaves no doubt that a person could settle.
            return Verdict(kind: .primary, evidence: nil, isCertain: abstract.words.isEmpty && cues.isEmpty)
        }
        return Verdict(kind: .discussion, evidence: nil, isCertain: false)
    }

    /// Words that an abstract needs before their silence says something.
    private static let shortText = 15

    /// Animals, cells or models without people of the study's own: named in the title, or as what was worked on.
    private var benchKind: Verdict? {
        guard cues.contains(where: { $0.cue.kind == .animal || $0.cue.kind == .laboratory }), !hasCountedPeople,
            !isStudyType, !hasDonors
        else { return nil }
        for kind in [RecordKind.animal, .laboratory] {
            let hits = cues.filter { $0.cue.kind == kind && counts($0) }
            let isTitle = hits.contains { fields[$0.field].section == "title" }
            guard let hit = hits.first, isTitle || !signs.tellsOfPeople else { continue }
            return verdict(kind, hit)
        }
        return nil
    }

    /// A title that a review or a theory might have.
    private func isDoubt(_ hit: (field: Int, cue: KindCue, words: Range<Int>)) -> Bool {
        fields[hit.field].section == "title" && [.review, .theory, .commentary].contains(hit.cue.kind)
    }

    /// True where a text counts people or has methods, so that a comment or a letter is a study.
    private var isCountedStudy: Bool { !study.methods.isEmpty || hasCountedPeople }

    private var isStudyType: Bool {
        hasType(["trial"]) || hasType(["case", "reports"]) || hasType(["observational"]) || hasType(["randomized"])
    }

    private func verdict(_ kind: RecordKind, _ cue: (field: Int, cue: KindCue, words: Range<Int>)) -> Verdict {
        let field = fields[cue.field]
        let quotation = field.quotation(of: cue.words)
        return Verdict(
            kind: kind,
            evidence: PEMAssessment.Evidence(
                section: field.section, span: quotation.span, text: quotation.text, ruleID: kind.ruleID),
            isCertain: cue.cue.isCertain)
    }

    private func titleEvidence(_ kind: RecordKind) -> PEMAssessment.Evidence? {
        cues.first { $0.cue.kind == kind && fields[$0.field].section == "title" && counts($0) }.flatMap {
            verdict(kind, $0).evidence
        }
    }

    private func counts(_ hit: (field: Int, cue: KindCue, words: Range<Int>)) -> Bool {
        let (field, cue) = (fields[hit.field], hit.cue)
        let isTitle = field.section == "title"
        switch cue.place {
        case .title: guard isTitle else { return false }
        case .titleStart:
            guard isTitle, hit.words.lowerBound == 0 else { return false }
            guard hit.words.count > 1 || isLabel(hit.words, in: field) else { return false }
        case .label:
            guard field.section == "abstract", hit.words.lowerBound == 0, isLabel(hit.words, in: field) else {
                return false
            }
        case .text: guard !isTitle, field.section != "keywords" else { return false }
        case .anywhere: guard field.section != "keywords" else { return false }
        }
        guard !cue.near.isEmpty || !cue.notNear.isEmpty else { return true }
        guard let range = field.sentences(around: [hit.words.lowerBound]).first else { return true }
        let others = range.filter { !hit.words.contains($0) }.map { field.folded($0) }
        let inside = hit.words.map { field.folded($0) }
        if !cue.near.isEmpty, !(others + inside).contains(where: cue.near.contains) { return false }
        return !others.contains(where: cue.notNear.contains)
    }

    /// "Erratum:", "Retraction of: X", "Comment.", or the word alone.
    private func isLabel(_ words: Range<Int>, in field: ScannedText) -> Bool {
        var end = words.upperBound
        if end < field.words.count, ["of", "to", "for", "on"].contains(field.folded(end)) { end += 1 }
        return end == field.words.count
            || !field.gap(before: end).isDisjoint(with: [.colon, .point, .close, .open, .quote, .lineFeed])
    }

    private func hasType(_ words: [String]) -> Bool {
        study.publicationTypes.contains { type in
            let written = FoldedSymbols.words(of: type)
            return written.indices.contains { Array(written[$0...].prefix(words.count)) == words }
        }
    }

    private func typedKind() -> (kind: RecordKind, evidence: PEMAssessment.Evidence, isComment: Bool)? {
        var best: (kind: RecordKind, evidence: PEMAssessment.Evidence, isComment: Bool)?
        var offset = 0
        for type in study.publicationTypes {
            let written = FoldedSymbols.words(of: type)
            for row in Self.types
            where written.starts(with: row.words) || row.words.count == 1 && written.last == row.words.first {
                let rank = Self.order.firstIndex(of: row.kind) ?? Self.order.count
                if let known = best, (Self.order.firstIndex(of: known.kind) ?? 0) <= rank { continue }
                let span = offset..<offset + type.unicodeScalars.count
                best = (
                    row.kind,
                    PEMAssessment.Evidence(
                        section: "publicationTypes", span: span, text: type, ruleID: row.kind.ruleID),
                    row.words[0] == "commentary"
                )
            }
            offset += type.unicodeScalars.count + 2
        }
        return best
    }
}
