import AtlasStore
import Bibliography
import Readers

/// Gathers the DOIs to be checked: lines of text, the records of citation exports, or all records of a store.
struct DOIQuestionReader {
    private let paths: [String]
    private let store: AtlasStore?
    private let say: @Sendable (String) -> Void

    init(_ paths: [String], _ store: AtlasStore?, _ say: @escaping @Sendable (String) -> Void) {
        (self.paths, self.store, self.say) = (paths, store, say)
    }

    /// The questions in the order of the inputs, and whether something could not be read.
    func questions() async throws -> (questions: [DOIQuestion], hasRefusals: Bool) {
        if paths.isEmpty, let store { return (try Self.questions(of: store), false) }
        var questions: [DOIQuestion] = []
        var hasRefusals = false
        let rules = try Rulebook()
        let pipeline = RecordPipeline(normalizer: rules.normalizer, classifier: rules.classifier)
        var intake = RecordIntake(RecordRun(pipeline, threadCount: 1), quarantine: nil, say)
        for path in paths.isEmpty ? ["-"] : paths {
            if let lines = try TextLines.unlessRecords(path) {
                questions += lines.map(DOIQuestion.init(line:))
            } else {
                try await intake.read([path]) { reference, _ in
                    questions.append(DOIQuestion(reference))
                } ended: {
                    if $0.hasRefusals { hasRefusals = true }
                }
            }
        }
        return (questions, hasRefusals)
    }

    /// Every DOI of a store once, with all records that state it.
    private static func questions(of store: AtlasStore) throws -> [DOIQuestion] {
        var questions: [DOIQuestion] = []
        var places: [String: Int] = [:]
        try store.forEachRecord { record in
            guard let name = record.reference.identifiers.doi else { return }
            if let place = places[name] {
                questions[place].records.append(RecordIdentity(record.reference))
            } else {
                places[name] = questions.count
                questions.append(DOIQuestion(record.reference))
            }
        }
        return questions
    }
}
