import Notation

/// Given names as the atlas shows them: no periods, one blank between initials ("Klaus J", "C M C", "J-P").
enum GivenInitials {
    /// The given names with periods taken out and initials that stand together ("KJ", "K.J.") apart.
    static func spaced(_ given: String) -> String {
        var words: [String] = []
        for word in NameText.words(withoutPeriods(given)) {
            let isTogether = NameWord.isInitials(word) && !word.utf8.contains(0x2D)
            words += isTogether ? word.unicodeScalars.map { String($0) } : [word]
        }
        return words.joined(separator: " ")
    }

    /// A period parts words, but for one before a hyphen: "J.-P." is one name.
    private static func withoutPeriods(_ given: String) -> String {
        guard given.utf8.contains(0x2E) else { return given }
        var bytes: [UInt8] = []
        for byte in given.utf8 {
            if byte == 0x2D, bytes.last == 0x20 { bytes.removeLast() }
            bytes.append(byte == 0x2E ? 0x20 : byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
