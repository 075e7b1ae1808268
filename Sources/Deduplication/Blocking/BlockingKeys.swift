/// The keys under which a record is looked up: two records that share none are never compared.
package struct BlockingKeys {
    /// Hashes of the keys, each once, in ascending order; the same on every machine and in every run.
    package let hashes: [UInt64]

    /// Makes the keys of a record: identifiers, ends of titles, page with volume, page with author, author with year.
    package init(_ record: MatchRecord) {
        var hashes: [UInt64] = []
        func add(_ kind: UInt8, _ parts: [ArraySlice<UInt8>]) {
            guard parts.allSatisfy({ !$0.isEmpty }) else { return }
            hashes.append(StableHash.of(parts, seed: kind))
        }
        add(1, [DOIVersion.base(of: record.key(.doi))])
        add(2, [record.key(.pmid)])
        add(3, [record.key(.pmcid)])
        for version in record.list(.versions) {
            add(1, [DOIVersion.base(of: version)])
            add(2, [version])
        }
        for title in record.list(.titles) {
            let letters = title.filter { $0 != 0x20 }
            add(4, [letters.prefix(Self.titleEndCount)])
            add(5, [letters.suffix(Self.titleEndCount)])
        }
        let page = record.key(.pageStart).filter { (0x30...0x39).contains($0) }[...]
        let family = record.key(.authors).prefix { $0 > MatchRecord.separator }
        add(6, [page, record.key(.volume)])
        add(7, [page, family])
        if let year = record.year { add(8, [family, ArraySlice(String(year).utf8)]) }
        self.hashes = Set(hashes).sorted()
    }

    /// Letters of a title's beginning or end that make a key.
    private static let titleEndCount = 22
}

/// FNV-1a with a final mixing (SplitMix64's), stable between runs and machines.
enum StableHash {
    /// The hash of a list of keys; the border between two keys counts.
    static func of(_ parts: [ArraySlice<UInt8>], seed: UInt8) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        take(seed)
        for part in parts {
            for byte in part { take(byte) }
            take(0xFF)
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }
}
