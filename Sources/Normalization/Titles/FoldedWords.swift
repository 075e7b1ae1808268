/// The words of a title for keys and slugs: folded, in lower case, without punctuation.
package enum FoldedWords {
    /// Splits a text into words.
    ///
    /// Latin letters are folded to ASCII, Greek letters spelled (`β2` is `beta2`), raised and lowered digits plain. An
    /// apostrophe joins (`bells`), `&` is the word `and`, every other sign parts. Letters of other scripts stay.
    package static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in LetterFolding.ascii(text).unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9": word.append(UInt8(scalar.value))
            case "A"..."Z": word.append(UInt8(scalar.value) | 0x20)
            case "'", "`": continue
            case "&":
                end()
                words.append("and")
            default:
                if scalar.isASCII {
                    end()
                } else if let plain = spellings[scalar] {
                    word.append(contentsOf: plain.utf8)
                } else if scalar.properties.isAlphabetic {
                    word.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
                } else {
                    end()
                }
            }
        }
        end()
        return words
    }

    /// Greek letters and raised or lowered digits in ASCII.
    private static let spellings: [Unicode.Scalar: String] = {
        let greek = """
            α alpha β beta γ gamma δ delta ε epsilon ϵ epsilon ζ zeta η eta θ theta ϑ theta ι iota κ kappa λ lambda μ mu
            µ mu ν nu ξ xi ο omicron π pi ρ rho σ sigma ς sigma τ tau υ upsilon φ phi ϕ phi χ chi ψ psi ω omega Α alpha
            Β beta Γ gamma Δ delta Ε epsilon Ζ zeta Η eta Θ theta Ι iota Κ kappa Λ lambda Μ mu Ν nu Ξ xi Ο omicron Π pi
            Ρ rho Σ sigma Τ tau Υ upsilon Φ phi Χ chi Ψ psi Ω omega ά alpha έ epsilon ή eta ί iota ό omicron ύ upsilon
            ώ omega ¹ 1 ² 2 ³ 3
            """
        var table: [Unicode.Scalar: String] = [:]
        var letter: Unicode.Scalar?
        for word in greek.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if let known = letter {
                table[known] = String(word)
                letter = nil
            } else {
                letter = word.unicodeScalars.first
            }
        }
        for digit in 0...9 as ClosedRange<UInt32> {
            for zero in [0x2070, 0x2080] as [UInt32] {
                if let scalar = Unicode.Scalar(zero + digit), table[scalar] == nil { table[scalar] = String(digit) }
            }
        }
        return table
    }()
}
