package import Bibliography

extension PartialDate: JSONWritable {
    /// Writes year, month and day always, as null where the source does not state them; the rest where there is any.
    ///
    /// A season goes by its English name.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("year", year)
            writer.write("month", month)
            writer.write("day", day)
            writer.writeIfPresent("season", season?.name)
            writer.writeIfPresent("end", end)
            writer.writeIfSet("openEnded", isOpenEnded)
            writer.writeIfPresent("literal", literal)
            writer.writeIfSet("approximate", isApproximate)
        }
    }
}

extension PartialDate.Point: JSONWritable {
    /// Writes the end of a range.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("year", year)
            writer.write("month", month)
            writer.write("day", day)
        }
    }
}

extension PartialDate.Season {
    /// The season's name in JSON.
    package var name: String {
        switch self {
        case .spring: "spring"
        case .summer: "summer"
        case .autumn: "autumn"
        case .winter: "winter"
        }
    }
}

extension DatedEvent: JSONWritable {
    /// Writes what happened and when.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("kind", kind)
            writer.write("date", date)
        }
    }
}
