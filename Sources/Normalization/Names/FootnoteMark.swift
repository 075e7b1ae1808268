/// The marks that bylines leave behind names: "Wirth*", "Wirth¹,²", "Wirth 1,2".
enum FootnoteMark {
    /// The name without marks, digits and separators at its end; a group keeps its digits ("COVID-19").
    static func removed(from text: String, isGroup: Bool) -> String {
        guard let last = text.unicodeScalars.last, isMark(last, isGroup: isGroup) else { return text }
        var scalars = text.unicodeScalars
        while let last = scalars.last, isMark(last, isGroup: isGroup) || last == " " { scalars.removeLast() }
        return scalars.isEmpty ? text : String(scalars)
    }

    private static func isMark(_ scalar: Unicode.Scalar, isGroup: Bool) -> Bool {
        switch scalar {
        case "*", "†", "‡", "§", "¶", "#", "∗", "¹", "²", "³", "⁰", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹", ",", ";": true
        case "0"..."9": !isGroup
        default: false
        }
    }
}
