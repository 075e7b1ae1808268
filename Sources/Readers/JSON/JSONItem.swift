import Bibliography

/// One object of a JSON file on its way to an article tree: its members, and what was noticed in it.
struct JSONItem {
    /// The record's place, its database and its own id.
    var source: RecordSource
    /// What was noticed.
    private(set) var diagnostics: [Diagnostic] = []
    /// The members that are not read yet.
    var members = JSONMembers()
    /// Fields without a place that are no members of their own.
    var unmapped: [UnmappedField] = []
    private let text: [UInt8]
    private let place: TextPlace

    /// Takes the text of an object and the place of its first byte.
    init(_ source: RecordSource, _ text: [UInt8], at place: TextPlace) {
        (self.source, self.text, self.place) = (source, text, place.asBeginning)
    }

    /// Parses the object; false for a text that is none, which a note then says.
    mutating func parse(_ name: String) -> Bool {
        var parser = JSONParser(text[...])
        do throws(JSONFault) {
            guard case .object(let all) = try parser.document() else {
                note(.error, .jsonSyntax, 0, "an object is expected here for the \(name), in braces")
                return false
            }
            members = JSONMembers(all)
        } catch {
            note(.error, .jsonSyntax, error.offset, error.reason)
            return false
        }
        if parser.hasControlCharacters {
            note(.note, .controlCharacters, 0, "control characters were removed; nothing needs doing")
        }
        for member in members.repeated {
            note(
                .warning, .jsonDuplicateMember, member.offset,
                "`\(member.name)` stands twice; the last counts, this one was kept beside it")
            unmapped.append(UnmappedField(member.name, member.value.compactText))
        }
        guard members.hasValues else {
            note(.error, .emptyRecord, 0, "the \(name) has no member with a value; fill it in or delete it")
            return false
        }
        return true
    }

    /// Reports something.
    ///
    /// - Parameters:
    ///   - severity: how bad it is.
    ///   - code: the code.
    ///   - offset: the byte, from 0 in the object.
    ///   - message: what was found and what to do.
    mutating func note(_ severity: Diagnostic.Severity, _ code: DiagnosticCode, _ offset: Int, _ message: String) {
        // An item of nothing but oddities needs no more than these, and must not cost the square of its size.
        guard diagnostics.count < 20 || severity == .error else { return }
        var place = place
        place.advance(in: text, to: offset)
        diagnostics.append(
            Diagnostic(severity, code, at: place.location(in: source.file, record: source.record), message))
    }

    /// Says that a member is not written as its format has it, and keeps it.
    mutating func keep(unreadable member: JSONMember) {
        note(
            .note, .jsonUnreadableMember, member.offset,
            "`\(member.name)` is not written as \(source.format.rawValue) has it; it was kept among the fields without a place"
        )
        unmapped.append(UnmappedField(member.name, member.value.compactText))
    }

    /// Takes the text of a member under the first of its names; what is no text is kept.
    ///
    /// Of a list of texts the first counts. A further name that says the same is done with.
    mutating func text(_ names: String...) -> String? { text(names) }

    /// Takes the text of a member under the first of its names; see `text(_:)` above.
    mutating func text(_ names: [String]) -> String? {
        var found: String?
        for name in names {
            guard let member = members.peek(name) else { continue }
            if member.value.isEmpty || found != nil && member.value.text == found {
                _ = members.take(name)
            } else if found == nil {
                _ = members.take(name)
                found = text(of: member)
            }
        }
        return found
    }

    private mutating func text(of member: JSONMember) -> String? {
        if let text = member.value.text { return text }
        let texts = member.value.elements.compactMap(\.text)
        guard case .array(let values) = member.value, texts.count == values.count, let first = texts.first else {
            keep(unreadable: member)
            return nil
        }
        unmapped += texts.dropFirst().map { UnmappedField(member.name, $0) }
        return first
    }

    /// Everything that nobody took, in the order of the file.
    func rest() -> [UnmappedField] { unmapped + members.rest }
}
