/// One pass of the rules that bring a text into the form of a DOI name.
struct DOICanonicalizer {
    /// The text as far as the rules came.
    var scalars: [Unicode.Scalar]
    /// True once the text is known to be an address, so that a query ends the name.
    var isAddress = false
    /// True for a shortDOI.
    private(set) var isShort = false
    /// What changed so far.
    private(set) var steps: [DOIReading.Step] = []

    init(_ written: String) { scalars = Array(written.unicodeScalars) }

    var text: String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    /// Runs all rules once.
    mutating func run() throws(DOIFault) {
        apply(.invisibleRemoved) { $0.filter { !DOICharacters.isInvisible($0) } }
        apply(.entityDecoded, DOIDecoding.entities)
        apply(.blankRemoved, DOICanonicalizer.withoutOuterBlanks)
        guard !scalars.isEmpty else { throw fault(.empty) }
        apply(.lookAlikeFolded, DOICanonicalizer.foldingHead)
        apply(.blankRemoved, DOICanonicalizer.withoutBlanksAroundSigns)
        removeHead()
        apply(.percentDecoded, DOIDecoding.percents)
        apply(.lookAlikeFolded, DOICanonicalizer.foldingHead)
        apply(.blankRemoved, DOICanonicalizer.withoutPrefixBlanks)
        apply(.texDecoded, DOIDecoding.tex)
        removeTail()
        try check()
        apply(.lowerCase) { $0.map(DOICharacters.lowered) }
    }

    /// Applies one rule and notes it, if it changes something.
    mutating func apply(_ rule: DOIRule, _ change: ([Unicode.Scalar]) -> [Unicode.Scalar]) {
        let changed = change(scalars)
        guard changed != scalars else { return }
        scalars = changed
        steps.append(DOIReading.Step(rule: rule, result: text))
    }

    func fault(_ reason: DOIFault.Reason) -> DOIFault { DOIFault(reason: reason, rest: text) }

    /// Removes marks, brackets and quotation marks behind the name.
    private mutating func removeTail() {
        apply(.invisibleRemoved) { scalars in
            var kept = scalars[...]
            while let last = kept.last, DOICharacters.isUnprintable(last) { kept = kept.dropLast() }
            return Array(kept)
        }
        for mark in ["[doi]", "[pii]", "(doi)"] where scalars.count > 5 {
            let tail = scalars.suffix(5).map(DOICharacters.lowered)
            guard tail.elementsEqual(mark.unicodeScalars) else { continue }
            apply(.labelRemoved) { Array($0.dropLast(5)) }
            apply(.blankRemoved, DOICanonicalizer.withoutOuterBlanks)
        }
        apply(.bracketRemoved, DOICanonicalizer.withoutUnopened)
    }

    private mutating func check() throws(DOIFault) {
        guard scalars.starts(with: "10.".unicodeScalars) || scalars.starts(with: "10/".unicodeScalars) else {
            throw fault(.noPrefix)
        }
        guard let slash = scalars.firstIndex(of: "/") else { throw fault(.noPrefix) }
        let suffix = scalars[(slash + 1)...]
        if slash == 2 {
            guard (3...12).contains(suffix.count), suffix.allSatisfy(DOICharacters.isAlphanumeric) else {
                throw fault(suffix.isEmpty ? .noSuffix : .badPrefix)
            }
            isShort = true
            return
        }
        guard Self.isPrefix(scalars[..<slash]) else { throw fault(.badPrefix) }
        guard !suffix.isEmpty else { throw fault(.noSuffix) }
        if suffix.contains(where: DOICharacters.isUnprintable) { throw fault(.unprintable) }
        // A blank that an address encodes belongs to the name; one that is written plainly parts words.
        let blanks = suffix.contains(where: DOICharacters.isBlank)
        if blanks, !steps.contains(where: { $0.rule == .percentDecoded }) { throw fault(.whiteSpace) }
    }

    /// `10.`, groups of digits that points part, three digits or more: no shorter registrant was ever assigned.
    private static func isPrefix(_ prefix: ArraySlice<Unicode.Scalar>) -> Bool {
        let registrant = prefix.dropFirst(3)
        guard prefix.count > 3, prefix[prefix.startIndex + 2] == "." else { return false }
        var digits = 0
        var isBehindPoint = true
        for scalar in registrant {
            if DOICharacters.isDigit(scalar) {
                digits += 1
                isBehindPoint = false
            } else if scalar == ".", !isBehindPoint {
                isBehindPoint = true
            } else {
                return false
            }
        }
        return digits >= 3 && !isBehindPoint
    }
}
