/// What tags stand for, looked up without hashing a string: every line of a file asks several times.
struct TagTable<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// The tags in the order of the table.
    let tags: [FieldTag]
    private let values: [Value]
    /// Places in `values` in open addressing by the tag; -1 is free.
    private let slots: [Int32]
    private let mask: Int

    /// Makes a table of different tags.
    init(dictionaryLiteral elements: (FieldTag, Value)...) {
        tags = elements.map(\.0)
        values = elements.map(\.1)
        var size = 64
        while size < elements.count * 4 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        for (place, element) in elements.enumerated() {
            var slot = element.0.spread & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(place)
        }
        (self.slots, mask) = (slots, size - 1)
    }

    /// What a tag stands for; nil for one that is not in the table.
    subscript(_ tag: FieldTag) -> Value? {
        var slot = tag.spread & mask
        while slots[slot] >= 0 {
            let place = Int(slots[slot])
            if tags[place] == tag { return values[place] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
