import Bibliography
import JSONWriting
import Notation

extension LineJob {
    /// The names of the grammars that `names parse` knows.
    public static var nameGrammars: [String] { NameGrammar.allCases.map(\.rawValue) }

    /// `names parse`: the parts of the names that a line holds.
    ///
    /// - Parameters:
    ///   - grammar: a name of `nameGrammars`.
    ///   - isList: true where a line holds several names.
    /// - Returns: the job.
    /// - Throws: `JobError` for an unknown grammar.
    public static func parsingNames(_ grammar: String, isList: Bool) throws -> LineJob {
        guard let grammar = NameGrammar(rawValue: grammar) else {
            throw JobError.failed("\(grammar): no such grammar; take one of \(nameGrammars.joined(separator: ", "))")
        }
        return LineJob { line, writer in
            let list =
                isList
                ? grammar.names(line, decoding: { TeX.decode($0) })
                : NameList(names: grammar.name(line, decoding: { TeX.decode($0) }).map { [$0] } ?? [], hasMore: false)
            writer.object(.line) { writer in
                writer.write("input", line)
                writer.name("names")
                writer.array(.line) { writer in
                    for name in list.names { write(name, to: &writer) }
                }
                writer.write("others", list.hasMore)
            }
        }
    }

    private static func write(_ name: PersonName, to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("family", name.family)
            writer.write("given", name.given)
            writer.write("suffix", name.suffix)
            writer.write("droppingParticle", name.droppingParticle)
            writer.write("nonDroppingParticle", name.nonDroppingParticle)
            writer.write("literal", name.literal)
            writer.write("short", ShortName.medline(name))
        }
    }
}
