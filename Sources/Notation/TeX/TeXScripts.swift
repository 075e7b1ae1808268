/// Superscript and subscript characters of Unicode.
enum TeXScripts {
    /// Whether a text stands above or below the line.
    enum Level { case above, below }

    /// The text in raised or lowered characters, or nil where one of its characters has no such form.
    static func shift(_ text: some Collection<Unicode.Scalar>, _ level: Level) -> [Unicode.Scalar]? {
        let table = level == .above ? superscripts : subscripts
        var shifted: [Unicode.Scalar] = []
        for scalar in text {
            if let form = table[scalar] {
                shifted.append(form)
            } else if level == .above, standingAbove.contains(scalar) {
                shifted.append(scalar)
            } else {
                return nil
            }
        }
        return shifted
    }

    /// The plain character of a raised or lowered one.
    static let plain: [Unicode.Scalar: (level: Level, base: Unicode.Scalar)] = {
        var table: [Unicode.Scalar: (level: Level, base: Unicode.Scalar)] = [:]
        for (base, form) in superscripts where base.isASCII && base != "-" { table[form] = (.above, base) }
        for (base, form) in subscripts where base.isASCII && base != "-" { table[form] = (.below, base) }
        table["⁻"] = (.above, "-")
        table["₋"] = (.below, "-")
        return table
    }()

    /// Characters that already stand above the line.
    private static let standingAbove: Set<Unicode.Scalar> = ["*", "′", "″", "°", "†", "‡", "®", "™", "§", "ª", "º"]

    private static let superscripts = pairs(
        "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾∘°aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻ"
            + "AᴬBᴮDᴰEᴱGᴳHᴴIᴵJᴶKᴷLᴸMᴹNᴺOᴼPᴾRᴿTᵀUᵁVⱽWᵂαᵅβᵝγᵞδᵟθᶿφᵠχᵡ")

    private static let subscripts = pairs(
        "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓβᵦγᵧρᵨφᵩχᵪ")

    private static func pairs(_ text: String) -> [Unicode.Scalar: Unicode.Scalar] {
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        var base: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let plain = base {
                table[plain] = scalar
                base = nil
            } else {
                base = scalar
            }
        }
        return table
    }
}
