/// The pairs of one block that are compared.
///
/// In a block of ordinary size every pair is. A frequent key ("Editorial" 100,000 times) is cut into finer blocks by
/// what a pair must agree in besides, and where even those are large each record meets its neighbours in the order of
/// contents alone: time stays linear. What it gets wrong: in such a block two records of one work whose contents sort
/// far apart are missed, unless another key joins them.
enum BlockPairs {
    /// Blocks up to this size are compared in full.
    static let limit = 48
    /// In larger ones each record meets this many that follow it.
    static let window = 12

    /// Calls `body` with each pair of slots.
    ///
    /// - Parameters:
    ///   - slots: the members of the block.
    ///   - records: the records, by slot.
    ///   - body: takes two slots.
    static func forEach(of slots: [Int], in records: [MatchRecord], _ body: (Int, Int) -> Void) {
        if slots.count <= limit {
            all(of: slots, body)
            return
        }
        var entries: [(hash: UInt64, slot: Int)] = []
        for slot in slots {
            for hash in finerKeys(of: records[slot]) { entries.append((hash, slot)) }
        }
        entries.sort { ($0.hash, $0.slot) < ($1.hash, $1.slot) }
        var start = 0
        while start < entries.count {
            var end = start + 1
            while end < entries.count, entries[end].hash == entries[start].hash { end += 1 }
            let members = entries[start..<end].map(\.slot)
            if members.count <= limit {
                all(of: members, body)
            } else {
                neighbours(of: members, in: records, body)
            }
            start = end
        }
    }

    private static func all(of slots: [Int], _ body: (Int, Int) -> Void) {
        for (place, slot) in slots.enumerated() {
            for other in slots[(place + 1)...] { body(slot, other) }
        }
    }

    private static func neighbours(of slots: [Int], in records: [MatchRecord], _ body: (Int, Int) -> Void) {
        let sorted = slots.sorted { MatchRecord.precedes(records[$0], records[$1]) }
        for place in sorted.indices {
            for other in sorted[(place + 1)...].prefix(window) { body(sorted[place], other) }
        }
    }

    /// Keys of which two records of one work share at least one as a rule.
    private static func finerKeys(of record: MatchRecord) -> [UInt64] {
        let title = record.list(.titles).first ?? []
        let family = record.key(.authors).prefix { $0 > MatchRecord.separator }
        let container = record.list(.containers).first ?? []
        let year = ArraySlice(record.year.map { Array(String($0).utf8) } ?? [])
        return [
            StableHash.of([title, family, year], seed: 101),
            StableHash.of([title, record.key(.volume), record.key(.pageStart)], seed: 102),
            StableHash.of([title, container, year], seed: 103),
            StableHash.of([family, record.key(.pageStart)], seed: 104),
        ]
    }
}
