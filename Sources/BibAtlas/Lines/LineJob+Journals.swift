import JSONWriting
import Normalization
import Notation

extension LineJob {
    /// `journals lookup`: what the authority knows of a title, an abbreviation or an ISSN.
    ///
    /// - Parameter store: a store whose journals are asked too; nil asks the built-in ones alone.
    /// - Returns: the job.
    /// - Throws: `JobError`.
    public static func lookingUpJournals(store: String?) throws -> LineJob {
        let (known, lessons) = try JournalsJob.authority(of: store)
        let authority = known.adding(lessons.journals)
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

    /// `journals list`: every journal of the authority, one a line, and every form that records taught.
    ///
    /// A form that records taught says by which of them, and whether others dispute it; a disputed one is never used.
    ///
    /// - Parameters:
    ///   - store: a store whose journals are listed too.
    ///   - output: where the lines go; nil is standard output.
    /// - Throws: `JobError`.
    public static func listJournals(store: String?, to output: String? = nil) throws {
        var writer = JSONWriter(.compact)
        let (known, lessons) = try JournalsJob.authority(of: store)
        for journal in known.journals.sorted(by: { $0.title < $1.title }) {
            writer.object(.line) { writer in
                writer.write("title", journal.title)
                writer.write("abbreviation", journal.abbreviation)
                writer.write("issn", journal.issns)
            }
            writer.endLine()
        }
        let disputed = lessons.disputed
        for (lesson, witness) in lessons.witnesses.sorted(by: { $0.key < $1.key }) {
            writer.object(.line) { writer in
                writer.write("title", lesson.title)
                writer.write("abbreviation", lesson.abbreviation)
                writer.write("issn", lesson.issns)
                writer.write("taughtBy", witness.name)
                writer.write("records", witness.count)
                writer.write("disputed", disputed.contains(lesson))
            }
            writer.endLine()
        }
        try OutputFile.write(writer.takeBytes(), to: output)
    }
}
