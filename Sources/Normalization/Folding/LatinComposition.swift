/// Canonical composition of Latin letters, for text that another system wrote decomposed (`o` + U+0308).
///
/// Covers the Latin blocks U+00C0 to U+024F and U+1E00 to U+1EFF, pair by pair, as UnicodeData.txt decomposes them;
/// marks are not reordered. Other scripts pass unchanged.
package enum LatinComposition {
    /// Composes letters with the marks that follow them; text without marks is returned as it is.
    package static func compose(_ text: String) -> String {
        guard hasMark(text.utf8) else { return text }
        var composed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard let last = composed.last, let one = pairs[Pair(base: last, mark: scalar)] else {
                composed.append(scalar)
                continue
            }
            composed.removeLast()
            composed.append(one)
        }
        return String(composed)
    }

    /// The plain letter and the mark of a composed letter; nil for every other scalar.
    static func decomposition(of scalar: Unicode.Scalar) -> Unicode.Scalar? { bases[scalar] }

    /// Combining marks U+0300 to U+036F begin with the bytes CC or CD.
    private static func hasMark(_ bytes: String.UTF8View) -> Bool {
        bytes.contains { $0 == 0xCC || $0 == 0xCD }
    }

    private struct Pair: Hashable {
        var base: Unicode.Scalar
        var mark: Unicode.Scalar
    }

    private struct Mark {
        var scalar: UInt32
        var bases: String
        var composed: String

        init(_ scalar: UInt32, _ bases: String, _ composed: String) {
            (self.scalar, self.bases, self.composed) = (scalar, bases, composed)
        }
    }

    private static let pairs: [Pair: Unicode.Scalar] = {
        var pairs: [Pair: Unicode.Scalar] = [:]
        for mark in marks {
            guard let scalar = Unicode.Scalar(mark.scalar) else { continue }
            for (base, composed) in zip(mark.bases.unicodeScalars, mark.composed.unicodeScalars) {
                pairs[Pair(base: base, mark: scalar)] = composed
            }
        }
        return pairs
    }()

    private static let bases: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        pairs.map { ($0.value, $0.key.base) }, uniquingKeysWith: { first, _ in first })

    /// A combining mark with the letters it stands on and, in the same order, what they compose to.
    private static let marks: [Mark] = [
        Mark(0x0300, "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        Mark(0x0301, "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏï", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯ"),
        Mark(0x0301, "KkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư", "ḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        Mark(0x0302, "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        Mark(0x0303, "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        Mark(0x0304, "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"),
        Mark(0x0306, "AaEeGgIiOoUuȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặ"),
        Mark(0x0307, "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtW", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆ"),
        Mark(0x0307, "wXxYyſ", "ẇẊẋẎẏẛ"),
        Mark(0x0308, "AEIOUaeiouyYHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗ"),
        Mark(0x0309, "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        Mark(0x030A, "AaUuwy", "ÅåŮůẘẙ"),
        Mark(0x030B, "OoUu", "ŐőŰű"),
        Mark(0x030C, "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        Mark(0x030F, "AaEeIiOoRrUu", "ȀȁȄȅȈȉȌȍȐȑȔȕ"),
        Mark(0x0311, "AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        Mark(0x031B, "OoUu", "ƠơƯư"),
        Mark(0x0323, "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯư", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰự"),
        Mark(0x0323, "Yy", "Ỵỵ"),
        Mark(0x0324, "Uu", "Ṳṳ"),
        Mark(0x0325, "Aa", "Ḁḁ"),
        Mark(0x0326, "SsTt", "ȘșȚț"),
        Mark(0x0327, "CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        Mark(0x0328, "AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        Mark(0x032D, "DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        Mark(0x032E, "Hh", "Ḫḫ"),
        Mark(0x0330, "EeIiUu", "ḚḛḬḭṴṵ"),
        Mark(0x0331, "BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
    ]
}
