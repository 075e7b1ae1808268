import JSONWriting
import Normalization
import Notation

extension LineJob {
    /// `journals lookup`: what the authority knows of a title, an abbreviation or an ISSN.
    public static var lookingUpJournals: LineJob {
        let authority = JournalAuthority.builtIn
        return LineJob { line, writer in
            let issn = ISSN.canonical(line)
            let match =
                line.isEmpty ? nil : authority.find(title: issn == nil ? line : nil, issn: issn.map { [$0] } ?? [])
            writer.object(.line) { writer in
                writer.write("input", line)
                writer.write("title", match?.journal.title)
                writer.write("abbreviation", match?.journal.abbreviation)
                writer.write("issn", match?.journal.issns ?? [])
                writer.write("match", match?.kind.rawValue ?? "none")
            }
        }
    }

    /// `journals list`: every journal of the authority, one a line.
    ///
    /// - Parameter output: where the lines go; nil is standard output.
    /// - Throws: `JobError`.
    public static func listJournals(to output: String? = nil) throws {
        var writer = JSONWriter(.compact)
        for journal in JournalAuthority.builtIn.journals.sorted(by: { $0.title < $1.title }) {
            writer.object(.line) { writer in
                writer.write("title", journal.title)
                writer.write("abbreviation", journal.abbreviation)
                writer.write("issn", journal.issns)
            }
            writer.endLine()
        }
        try OutputFile.write(writer.takeBytes(), to: output)
    }
}
