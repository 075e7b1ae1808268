internal import Notation

/// Guesses about what stands behind a DOI name and was taken for a part of it, the "suffix errors" of `DOIRepair`.
enum DOITailRepairs {
    /// `X.http://dx.doi.org/X`, `Xdoi:X`: the same name twice.
    static func repeated(_ name: [UInt8]) -> [UInt8]? {
        guard let names = twoNames(name), names.first == names.second else { return nil }
        return names.first
    }

    /// Two names in one: the first is offered, or the second where the first has no suffix of its own.
    static func secondName(_ name: [UInt8]) -> [UInt8]? {
        guard let names = twoNames(name), names.first != names.second else { return nil }
        return names.first ?? names.second
    }

    private static func twoNames(_ name: [UInt8]) -> (first: [UInt8]?, second: [UInt8])? {
        let start = DOIBytes.suffixStart(name)
        let rest = String(decoding: name[start...], as: UTF8.self)
        guard let written = DOISyntax.names(in: rest).first, let second = try? DOIReading(String(written)) else {
            return nil
        }
        var end = start + rest.utf8.distance(from: rest.startIndex, to: written.startIndex)
        if let address = DOIBytes.find("http", in: Array(name[..<end]), from: start) { end = address }
        for label in ["https:", "doi.org/", "dx.doi.org/", "doi:", "doi"]
        where name[..<end].suffix(label.utf8.count).elementsEqual(label.utf8) {
            end -= label.utf8.count
        }
        return (DOIBytes.cut(name, at: end), Array(second.name.utf8))
    }

    /// `X,http://www.example.org/…`, `Xwww.example.org`.
    static func address(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        let found = ["http:/", "https:/", "www."].compactMap { DOIBytes.find($0, in: name, from: start) }.min()
        return found.flatMap { DOIBytes.cut(name, at: $0) }
    }

    /// `X<br/>`, `X</a>`, `0022-<add>e</add>3514`: mark-up, with the text of an element within the name.
    static func tags(_ name: [UInt8]) -> [UInt8]? {
        guard let open = tag(in: name, from: DOIBytes.suffixStart(name)) else { return nil }
        let isEmpty = name[open.upperBound - 2] == 0x2F || name[open.lowerBound + 1] == 0x2F
        var end = open.upperBound
        if !isEmpty, let close = tag(in: name, from: end), name[close.lowerBound + 1] == 0x2F { end = close.upperBound }
        return Array(name[..<open.lowerBound]) + name[end...]
    }

    /// The next tag: a letter or slash behind `<`, and no colon up to `>`, which a SICI has.
    private static func tag(in name: [UInt8], from offset: Int) -> Range<Int>? {
        guard let open = name[offset...].firstIndex(of: 0x3C), open + 2 < name.count else { return nil }
        guard DOIBytes.isLetter(name[open + 1]) || name[open + 1] == 0x2F else { return nil }
        guard let close = name[open...].firstIndex(of: 0x3E), !name[open..<close].contains(0x3A) else { return nil }
        return open..<(close + 1)
    }

    /// `X.pmid:22125645`, `X[doi]`, `X(pii)`: the labels of other identifiers.
    static func label(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        let labels = ["pmid:", "pmcid:", "[doi]", "[pii]", "(pii)", "(doi)", "[pubmed"]
        let found = labels.compactMap { DOIBytes.find($0, in: name, from: start) }.min()
        return found.flatMap { DOIBytes.cut(name, at: $0) }
    }

    private static let notes = [
        "articlepublishedonline", "epubahead", "(epub", "[epub", "aheadofprint", "publishedonline", "suppinf",
    ]

    /// `X(epubaheadofprint)`, `X.articlepublishedonline…2002`: notes of an issue, blanks lost.
    static func note(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        let found = notes.compactMap { DOIBytes.find($0, in: name, from: start) }.min()
        return found.flatMap { DOIBytes.cut(name, at: $0) }
    }

    /// `X>accessed25`, `X)lastaccessed3`.
    static func accessed(_ name: [UInt8]) -> [UInt8]? {
        guard var found = DOIBytes.find("accessed", in: name, from: DOIBytes.suffixStart(name)) else { return nil }
        if name[..<found].suffix(4).elementsEqual("last".utf8) { found -= 4 }
        if name[found - 1] == 0x29 { found -= 1 }
        guard let cut = DOIBytes.cut(name, at: found), cut.count < found || name[found] == 0x29 else { return nil }
        return cut
    }

    private static let hosts = [
        "sagepub.com", "sagepub.co", "onlinelibrary.wiley", "sciencedirect.com", "springer.com", "tandfonline.com",
    ]

    /// True where a name holds a word of seven letters or more that one of the rules looks for.
    static func holdsWord(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        return (notes + hosts + ["accessed"]).contains { DOIBytes.find($0, in: bytes) != nil }
    }

    /// `Xjournals.sagepub.com/home/dhg`: a publisher's host without scheme, glued behind the last digit.
    static func host(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        guard var found = hosts.compactMap({ DOIBytes.find($0, in: name, from: start) }).min() else { return nil }
        while found > start, DOIBytes.isLetter(name[found - 1]) || name[found - 1] == 0x2E { found -= 1 }
        return DOIBytes.cut(name, at: found)
    }

    /// `X..........34362(2001)`: the dots that lead to a citation's pages.
    static func leader(_ name: [UInt8]) -> [UInt8]? {
        DOIBytes.find(".....", in: name, from: DOIBytes.suffixStart(name)).flatMap { DOIBytes.cut(name, at: $0) }
    }

    /// `X?src=recsys`, `X;jsessionid=…`, `X&magic=repository`.
    static func query(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        if let session = DOIBytes.find(";jsessionid", in: name, from: start) { return DOIBytes.cut(name, at: session) }
        for index in start..<name.count where name[index] == 0x3F || name[index] == 0x26 {
            var end = index + 1
            while end < name.count, DOIBytes.isLetter(name[end]) || DOIBytes.isDigit(name[end]) || name[end] == 0x5F {
                end += 1
            }
            if end > index + 1, end < name.count, name[end] == 0x3D { return DOIBytes.cut(name, at: index) }
        }
        return nil
    }

    /// `X#`, `X#page_scan_tab_contents`: a fragment; the check character of a SICI is none.
    static func fragment(_ name: [UInt8]) -> [UInt8]? {
        guard let sign = fragmentSign(name), sign + 1 == name.count || DOIBytes.isLetter(name[sign + 1]) else {
            return nil
        }
        return DOIBytes.cut(name, at: sign)
    }

    /// `X#57467`: a number may name a part that is a work of its own.
    static func numberedFragment(_ name: [UInt8]) -> [UInt8]? {
        fragmentSign(name).flatMap { DOIBytes.cut(name, at: $0) }
    }

    private static func fragmentSign(_ name: [UInt8]) -> Int? {
        let start = DOIBytes.suffixStart(name)
        return name[start...].firstIndex(of: 0x23).flatMap { sign in
            SICI.isCheckCharacter(in: name.span, at: sign) ? nil : sign
        }
    }

    /// `X/abstract`, `X/pdf`, `X.full`: the view of an address.
    static func view(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        let length = DOINameTail.viewLength(name.span, start..<name.count)
        return length == 0 ? nil : DOIBytes.cut(name, at: name.count - length)
    }

    /// `X(2017)`, `X(2018`: the year of a citation; not behind an ISSN, where it belongs to a SICI.
    static func year(_ name: [UInt8]) -> [UInt8]? {
        let start = DOIBytes.suffixStart(name)
        let end = name.last == 0x29 ? name.count - 1 : name.count
        guard end - 5 > start, name[end - 5] == 0x28 else { return nil }
        let year = Int(String(decoding: name[(end - 4)..<end], as: UTF8.self)) ?? 0
        guard (1900...2099).contains(year) else { return nil }
        let before = Array(name[start..<(end - 5)].suffix(9))
        let isISSN = before.count == 9 && before[4] == 0x2D && before[..<4].allSatisfy(DOIBytes.isDigit)
        return isISSN ? nil : DOIBytes.cut(name, at: end - 5)
    }
}
