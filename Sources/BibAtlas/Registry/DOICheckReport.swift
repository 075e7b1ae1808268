import AtlasStore
import Bibliography
import DOIRegistry
import JSONWriting
import Normalization

/// The answers of `doi check`: a line of JSON for each question.
struct DOICheckReport {
    private let questions: [DOIQuestion]
    private let answers: [String: RegistryAnswer]
    private var notices: [String: [Retraction]] = [:]

    init(_ questions: [DOIQuestion], _ answers: [String: RegistryAnswer], _ notices: [WorkNotice]) {
        (self.questions, self.answers) = (questions, answers)
        for notice in notices {
            guard let doi = notice.doi, self.notices[doi]?.contains(notice.retraction) != true else { continue }
            self.notices[doi, default: []].append(notice.retraction)
        }
    }

    var bytes: [UInt8] {
        var writer = JSONWriter(.compact)
        for question in questions {
            let name = question.doi?.name
            let answer = name.flatMap { answers[$0] }
            writer.object(.line) { writer in
                writer.writeIfPresent("id", question.id)
                writer.write("input", question.input)
                writer.write("doi", name)
                writer.write("valid", name != nil)
                writer.write("registered", answer?.registered)
                writer.write("agency", answer?.agency)
                writer.write("matches", Self.matches(question, answer))
                writer.name("updates")
                writer.array(.line) { writer in
                    let updates = answer?.updates ?? []
                    for update in updates { Self.write(update, to: &writer) }
                    let told = updates.compactMap(\.retraction)
                    for notice in name.flatMap({ notices[$0] }) ?? [] where !told.contains(notice) {
                        Self.write(notice, to: &writer)
                    }
                }
                writer.writeIfPresent("reason", answer?.reason)
            }
            writer.endLine()
        }
        return writer.takeBytes()
    }

    /// True where one of the records is the work, false where none is, nil where that can't be told.
    static func matches(_ question: DOIQuestion, _ answer: RegistryAnswer?) -> Bool? {
        guard let work = answer?.work else { return nil }
        return RecordIdentity.matches(work, any: question.records)
    }

    private static func write(_ update: RegistryUpdate, to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("relation", update.direction.rawValue)
            writer.write("type", update.type)
            writer.write("kind", update.retraction?.kind.rawValue)
            writer.write("doi", update.doi)
            writer.write("date", update.date)
            writer.write("source", update.source)
        }
    }

    private static func write(_ notice: Retraction, to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("relation", RegistryUpdate.Direction.updatedBy.rawValue)
            writer.write("type", notice.kind.rawValue)
            writer.write("kind", notice.kind.rawValue)
            writer.write("doi", notice.doi)
            writer.write("date", notice.date)
            writer.write("source", notice.origin)
        }
    }
}
