import Bibliography
import JSONWriting
import Notation

/// A date in CSL-JSON.
///
/// A range has two date-parts. One with an open end or start has the whole in `raw`, as EDTF: the schema of CSL 1.0.2 has
/// no `edtf`, and citeproc-js reads `raw` where there are no date-parts.
struct CSLDate: JSONWritable {
    private let date: PartialDate

    /// Makes a date.
    init(_ date: PartialDate) { self.date = date }

    /// Writes the date.
    func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            if let start = date.start {
                writer.name("date-parts")
                writer.array(.line) { writer in
                    CSLDate.write(start, to: &writer)
                    if let end = date.end { CSLDate.write(end, to: &writer) }
                }
            }
            if let season = date.season { writer.write("season", season.rawValue - 20) }
            writer.writeIfSet("circa", date.isApproximate)
            writer.writeIfPresent("literal", date.literal)
            if date.isOpenEnded || date.start == nil, !DateNotation.iso(date).isEmpty {
                writer.write("raw", DateNotation.iso(date))
            }
        }
    }

    private static func write(_ point: PartialDate.Point, to writer: inout JSONWriter) {
        writer.array(.line) { writer in
            writer.value(point.year)
            guard let month = point.month else { return }
            writer.value(month)
            if let day = point.day { writer.value(day) }
        }
    }
}
