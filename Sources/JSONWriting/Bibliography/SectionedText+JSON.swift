package import Bibliography

extension SectionedText {
    /// Writes two members: the whole as one string, and the sections where the string does not say all.
    ///
    /// - Parameters:
    ///   - writer: the writer, inside an object.
    ///   - text: the name of the string, in which evidence spans count; null where there is no text.
    ///   - sections: the name of the array of `{label, text}`.
    package func write(to writer: inout JSONWriter, text: StaticString, sections: StaticString) {
        writer.write(text, isEmpty ? nil : self.text)
        if !isEmpty, !isPlain { writer.write(sections, self.sections) }
    }

    /// True where the string alone says all.
    private var isPlain: Bool { sections.count == 1 && sections[0].label == nil && !sections[0].text.isEmpty }
}

extension SectionedText.Section: JSONWritable {
    /// Writes a label and the text below it.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("label", label)
            writer.write("text", text)
        }
    }
}

extension AlternativeAbstract: JSONWritable {
    /// Writes a further abstract with its kind.
    package func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.write("kind", kind)
            writer.write("language", language)
            text.write(to: &writer, text: "text", sections: "sections")
        }
    }
}
