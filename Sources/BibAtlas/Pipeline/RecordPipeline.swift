import ArticleTree
import Bibliography
import CaseDefinitions
import Normalization
import Readers
import XMLTree

/// The road of a record from its article tree to an assessed Reference; pure functions on values, on any thread.
struct RecordPipeline: Sendable {
    private let mapper = ArticleMapper()
    private let normalizer: Normalizer
    private let classifier: PEMClassifier
    /// True leaves out normalising and classifying.
    let isRaw: Bool

    /// Makes the road.
    init(normalizer: Normalizer, classifier: PEMClassifier, isRaw: Bool = false) {
        (self.normalizer, self.classifier, self.isRaw) = (normalizer, classifier, isRaw)
    }

    /// Takes one record along the road; nil for a record that could not be read.
    func reference(_ record: ReadRecord) -> Reference? {
        guard let article = record.article?.root else { return nil }
        let id = record.source.id ?? "\(record.source.file)#\(record.source.record)"
        var reference = mapper.reference(from: article, source: record.source, id: id)
        reference.diagnostics = record.diagnostics
        guard !isRaw else { return reference }
        normalizer.normalize(&reference)
        reference.pem = classifier.assess(StudyText(reference))
        return reference
    }
}
