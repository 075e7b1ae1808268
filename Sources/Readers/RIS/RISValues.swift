/// One value of a record.
struct RISValue: Sendable {
    var tag: FieldTag
    /// The field's name in a format other than RIS that is read by RIS's tags.
    var field: String?
    var use: RISUse
    var text: String
    /// Where it stands in the record.
    var place: RISPlace
    /// True once it stands in the tree; what is left at the end is kept unmapped.
    var isTaken = false

    /// The field as its file names it.
    var name: String { field ?? tag.description }
}

/// The values of a record; whatever nobody takes is kept under its tag.
struct RISValues: Sendable {
    /// All values in the order of the file.
    var all: [RISValue] = []
    private var meanings = MeaningSet<RISMeaning>()
    /// The rules of the record's type.
    let type: RISType
    /// `TY` as written; nil where the record has none.
    let writtenType: String?
    /// True where `TY` names no type, or one that is in no table.
    let isUnknownType: Bool
    /// Where the type stands.
    let typePlace: RISPlace

    /// Makes the values of a record's fields.
    init(_ record: RISRecord, _ bytes: Span<UInt8>) {
        let field = record.fields.first { $0.tag == "TY" }
        let written = field.map { ValueText.plain(bytes, $0.first) } ?? ""
        let known = RISType(written)
        writtenType = written.isEmpty ? nil : written
        isUnknownType = known == nil && field != nil
        typePlace = field?.place ?? RISPlace()
        type = known ?? .unknown
        all.reserveCapacity(record.fields.count)
        let text = RISText(record: record)
        for field in record.fields { add(field, text, bytes) }
    }

    /// Makes an empty set, for a format whose fields have a tag of RIS each.
    ///
    /// - Parameters:
    ///   - type: the rules of the record's type; nil where none is stated or known.
    ///   - writtenType: the type as written.
    init(_ type: RISType?, writtenType: String?) {
        (self.type, self.writtenType) = (type ?? .unknown, writtenType)
        isUnknownType = type == nil && writtenType != nil
        typePlace = RISPlace()
    }

    /// Adds a value of such a format; nothing for an empty one.
    ///
    /// - Parameters:
    ///   - text: the value.
    ///   - tag: the tag of RIS with the same meaning.
    ///   - field: the field as its file names it.
    ///   - line: the line, from 0 in the record.
    mutating func add(_ text: String, _ tag: FieldTag, field: String, line: Int) {
        guard !text.isEmpty else { return }
        append(RISValue(tag: tag, field: field, use: type.use(of: tag), text: text, place: RISPlace(line: line)))
    }

    private mutating func append(_ value: RISValue) {
        all.append(value)
        meanings.insert(value.use.meaning)
    }

    /// True where a value of a meaning occurs, taken or not.
    func has(_ meaning: RISMeaning) -> Bool { meanings.contains(meaning) }

    private mutating func add(_ field: RISField, _ text: RISText, _ bytes: Span<UInt8>) {
        let continuation = RISTagTable.rule(of: field.tag)?.continuation ?? .lines
        let use = type.use(of: field.tag)
        // The first TY was read; a further one would have begun another record.
        if use.meaning == .type, !isUnknownType { return }
        if !field.more.isEmpty {
            switch continuation {
            case .items: return add(text.items(field, bytes), field, use)
            case .names:
                let names = text.items(field, bytes)
                if names.allSatisfy({ $0.utf8.contains(0x2C) }) { return add(names, field, use) }
                return add([text.text(field, bytes, .wrapped)], field, use)
            case .addresses: return add(LinkText.joined(text.items(field, bytes)), field, use)
            default: break
            }
        }
        add([text.text(field, bytes, continuation)], field, use)
    }

    private mutating func add(_ texts: [String], _ field: RISField, _ use: RISUse) {
        for text in texts where !text.isEmpty {
            append(RISValue(tag: field.tag, use: use, text: text, place: field.place))
        }
    }

    /// Takes the first value of a meaning, and those that say the same.
    mutating func take(_ meaning: RISMeaning) -> String? {
        guard has(meaning) else { return nil }
        var found: (rank: Int, index: Int)?
        for index in all.indices where all[index].use.meaning == meaning && !all[index].isTaken {
            if found.map({ all[index].use.rank < $0.rank }) ?? true { found = (all[index].use.rank, index) }
        }
        guard let found else { return nil }
        let text = all[found.index].text
        for index in all.indices where all[index].use.meaning == meaning && all[index].text == text {
            all[index].isTaken = true
        }
        return text
    }

    /// Takes every value of a meaning.
    mutating func takeAll(_ meaning: RISMeaning) -> [RISValue] {
        guard has(meaning) else { return [] }
        var taken: [RISValue] = []
        for index in all.indices where all[index].use.meaning == meaning && !all[index].isTaken {
            all[index].isTaken = true
            taken.append(all[index])
        }
        return taken
    }

    /// The first value of a meaning, left for others to take.
    func peek(_ meaning: RISMeaning) -> String? { first(meaning)?.text }

    /// The first value of a meaning that nobody took, with its place.
    func first(_ meaning: RISMeaning) -> RISValue? {
        guard has(meaning) else { return nil }
        for index in all.indices where all[index].use.meaning == meaning && !all[index].isTaken { return all[index] }
        return nil
    }

    /// Takes the values that say what is said already.
    mutating func takeRepetitions(of text: String?, _ meaning: RISMeaning) {
        guard let text, has(meaning) else { return }
        for index in all.indices where all[index].use.meaning == meaning && all[index].text == text {
            all[index].isTaken = true
        }
    }
}
