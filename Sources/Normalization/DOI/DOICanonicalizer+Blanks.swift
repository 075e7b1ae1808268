extension DOICanonicalizer {
    /// Drops blanks, and characters that stand for lost bytes, at both ends.
    static func withoutOuterBlanks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        func isNoise(_ scalar: Unicode.Scalar) -> Bool {
            DOICharacters.isBlank(scalar) || DOICharacters.isUnprintable(scalar)
        }
        guard let first = scalars.firstIndex(where: { !isNoise($0) }),
            let last = scalars.lastIndex(where: { !isNoise($0) })
        else { return [] }
        return Array(scalars[first...last])
    }

    /// Joins what blanks at both sides of a slash or colon part: `10.1145 / 2594455`.
    static func withoutBlanksAroundSigns(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.contains(where: DOICharacters.isBlank) else { return scalars }
        var kept: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            let scalar = scalars[index]
            let isSign = scalar == "/" || scalar == ":"
            if isSign, index > 0, index + 1 < scalars.count, DOICharacters.isBlank(scalars[index - 1]),
                DOICharacters.isBlank(scalars[index + 1])
            {
                while let last = kept.last, DOICharacters.isBlank(last) { kept.removeLast() }
                kept.append(scalar)
                while index + 1 < scalars.count, DOICharacters.isBlank(scalars[index + 1]) {
                    let isBeforeSign =
                        index + 2 < scalars.count && (scalars[index + 2] == "/" || scalars[index + 2] == ":")
                    if isBeforeSign { break }
                    index += 1
                }
            } else {
                kept.append(scalar)
            }
            index += 1
        }
        return kept
    }

    /// Drops blanks within the prefix, where no blank can belong: `10. 1108/jd`.
    static func withoutPrefixBlanks(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let slash = scalars.firstIndex(of: "/"), slash > 3, DOICharacters.isDigit(scalars[slash - 1]) else {
            return scalars
        }
        let prefix = scalars[..<slash]
        guard prefix.contains(where: DOICharacters.isBlank) else { return scalars }
        let joined = prefix.filter { !DOICharacters.isBlank($0) }
        guard joined.starts(with: "10.".unicodeScalars),
            joined.allSatisfy({ DOICharacters.isDigit($0) || $0 == "." })
        else { return scalars }
        return joined + scalars[slash...]
    }

    /// Folds twins of ASCII characters up to the name's first slash.
    ///
    /// In the suffix a twin may be meant, since it may hold any character: there they are folded where the prefix was
    /// written in fullwidth forms too, and else only the two hyphens that typesetting puts in place of ASCII's.
    static func foldingHead(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard scalars.contains(where: { $0.value >= 0x80 }) else { return scalars }
        let folded = scalars.map { DOICharacters.twin(of: $0) ?? $0 }
        var end = folded.count
        for index in folded.indices.dropLast(3)
        where folded[index] == "1" && folded[index + 1] == "0" && (folded[index + 2] == "." || folded[index + 2] == "/")
        {
            end = folded[index...].firstIndex(of: "/") ?? folded.count
            break
        }
        let isFullwidth = scalars[..<end].contains { (0xFF01...0xFF5E).contains($0.value) }
        if isFullwidth { return folded }
        let suffix = scalars[end...].enumerated().map { offset, scalar in
            offset == 0 || DOICharacters.isHyphenTwin(scalar) ? DOICharacters.twin(of: scalar) ?? scalar : scalar
        }
        return folded[..<end] + suffix
    }

    /// Drops closing brackets and quotation marks at the end that nothing in the name opens.
    static func withoutUnopened(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var kept = scalars[...]
        while let last = kept.last, let opening = DOICharacters.opening(of: last) {
            var balance = 0
            for scalar in kept { balance += scalar == opening ? 1 : scalar == last ? -1 : 0 }
            if balance >= 0, last != opening { break }
            kept = kept.dropLast()
        }
        return Array(kept)
    }
}
