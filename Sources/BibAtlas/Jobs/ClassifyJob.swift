import Bibliography
import CaseDefinitions
import Foundation
import JSONWriting

/// Assesses the PEM criterion of studies given as NDJSON.
public struct ClassifyJob: Sendable {
    /// Case definitions in place of the built-in ones.
    public var definitions: String?
    /// A file of labels to evaluate against.
    public var labels: String?

    /// Makes a job to be filled in.
    public init() {}

    /// One study as `classify` takes it; everything but the id may be missing.
    private struct Line: Decodable {
        var id: String
        var title: String?
        var abstract: String?
        var methods: String?
        var keywords: [String]?
        var year: Int?
        var publicationTypes: [String]?
        var language: String?
    }

    /// One label.
    private struct Label: Decodable {
        var id: String
        var status: PEMAssessment.Status

        enum Key: String, CodingKey { case id, status, pemStatus = "pem_status" }

        init(from decoder: any Decoder) throws {
            let values = try decoder.container(keyedBy: Key.self)
            id = try values.decode(String.self, forKey: .id)
            let text =
                try values.decodeIfPresent(String.self, forKey: .status)
                ?? values.decode(String.self, forKey: .pemStatus)
            guard let status = PEMAssessment.Status(rawValue: text) else {
                throw DecodingError.dataCorruptedError(
                    forKey: .status, in: values, debugDescription: "no such status: \(text)")
            }
            self.status = status
        }
    }

    /// Assesses the studies; an evaluation, where labels are given, is said to a person.
    ///
    /// - Parameters:
    ///   - path: the file; nil is standard input.
    ///   - say: told the evaluation.
    /// - Returns: false where a line could not be read.
    /// - Throws: `JobError`.
    public func run(_ path: String?, _ say: (String) -> Void) throws -> Bool {
        let rules = try Rulebook(definitions: definitions)
        let expected = try labels.map {
            try Dictionary(
                read(Label.self, from: $0).map { ($0.id, $0.status) }, uniquingKeysWith: { first, _ in first })
        }
        var cases: [Evaluation.Case] = []
        var writer = JSONWriter(.compact)
        var isWhole = true
        let name = path ?? "standard input"
        for (number, text) in try TextLines.lines(of: path ?? "-").enumerated() where !text.isEmpty {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(text.utf8)) else {
                say("\(name):\(number + 1): error: the line is no JSON object with an id; it was passed over")
                isWhole = false
                continue
            }
            let study = StudyText(
                title: line.title ?? "", abstract: line.abstract ?? "", methods: line.methods ?? "",
                keywords: line.keywords ?? [], year: line.year, publicationTypes: line.publicationTypes ?? [],
                language: line.language)
            let assessment = rules.classifier.assess(study)
            if let status = expected?[line.id] {
                cases.append(Evaluation.Case(id: line.id, expected: status, assessment: assessment))
            }
            writer.object(.line) { writer in
                writer.write("id", line.id)
                writer.write("pem", assessment)
            }
            writer.endLine()
        }
        if expected != nil { say(Evaluation(cases).text) } else { try OutputFile.write(writer.takeBytes(), to: nil) }
        return isWhole
    }

    private func read<Value: Decodable>(_ type: Value.Type, from path: String) throws -> [Value] {
        var values: [Value] = []
        for (number, line) in try TextLines.lines(of: path).enumerated() where !line.isEmpty {
            do {
                values.append(try JSONDecoder().decode(type, from: Data(line.utf8)))
            } catch {
                throw JobError.failed("\(path):\(number + 1): the line is no label {\"id\", \"status\"}: \(error)")
            }
        }
        return values
    }
}
