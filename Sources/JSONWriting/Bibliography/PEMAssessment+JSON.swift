package import Bibliography

extension PEMAssessment: JSONWritable {
    /// Writes the whole assessment.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writeFindings(to: &writer)
            writer.write("needsReview", needsReview)
            writer.write("scope", scope)
            writer.write("contested", isContested)
            writer.write("rulesetVersion", rulesetVersion)
        }
    }

    /// Writes the members that everybody may see, inside an object: the answer and the evidence for it.
    package func writeFindings(to writer: inout JSONWriter) {
        writer.write("status", status.rawValue)
        writer.write("badge", badge.rawValue)
        writer.write("explanation", explanation)
        writer.write("confidence", confidence.rawValue)
        writer.write("decidedBy", isDecidedByEditor ? "editor" : "machine")
        writer.write("definitions", definitions)
        writer.write("evidence", evidence)
    }
}

extension PEMAssessment.Evidence: JSONWritable {
    /// Writes the words and their place; the span counts Unicode scalars from 0, its end excluded.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("section", section)
            writer.write("span", bounds: span.lowerBound, span.upperBound)
            writer.write("text", text)
            writer.write("ruleId", ruleID)
        }
    }
}

extension PEMAssessment.DefinitionUse: JSONWritable {
    /// Writes the definition, what it was used for and where it is named.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("id", id)
            writer.write("role", role.rawValue)
            writer.write("combinator", combinator)
            writer.write("section", section)
            writer.write("span", bounds: span.lowerBound, span.upperBound)
        }
    }
}
