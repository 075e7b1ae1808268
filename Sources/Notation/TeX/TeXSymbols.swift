/// The control words of TeX that stand for characters, as tables of `name value name value`.
enum TeXSymbols {
    /// What a control word shows; nil for one that stands for no character.
    static func value(of name: String) -> String? {
        if let value = text[name] ?? greek[name] ?? math[name] { return value }
        // textcomp and textgreek put `text` before the name of the mathematical sign (`\textalpha`, `\texttimes`).
        guard name.hasPrefix("text") else { return nil }
        let rest = String(name.dropFirst(4))
        return greek[rest] ?? math[rest]
    }

    /// Letters and signs of text.
    static let text = table(textNames).merging(["space": " ", "quad": " ", "qquad": " ", "nobreakspace": " "]) { $1 }

    /// Greek letters; a blank after one only ends its name.
    static let greek = table(greekNames)

    /// Operators, relations and arrows.
    static let math = table(mathNames)

    /// Reads `name value name value …`.
    static func table(_ source: String) -> [String: String] {
        var table: [String: String] = [:]
        var name: Substring?
        for word in source.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if let known = name {
                table[String(known)] = String(word)
                name = nil
            } else {
                name = word
            }
        }
        return table
    }

    private static let textNames = """
        aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß SS ẞ i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ
        ij ĳ IJ Ĳ textschwa ə textupsilon ʊ textdoublepipe ǁ textdoublebarpipe ǂ
        textbar | textless < textgreater > textbackslash \\ textasciitilde ~ textasciicircum ^ textasciigrave `
        textasciidieresis ¨ textasciiacute ´ textasciimacron ¯ textasciibreve ˘ textasciicaron ˇ
        textunderscore _ textdollar $ textbraceleft { textbraceright } lbrace { rbrace } textquotesingle '
        textquotedbl " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” quotesinglbase ‚
        quotedblbase „ lq ‘ rq ’ glqq „ grqq “ glq ‚ grq ‘ flqq « frqq » guillemotleft « guillemotright »
        guillemetleft « guillemetright » guilsinglleft ‹ guilsinglright › textendash – textemdash — hyphen - slash /
        textellipsis … dots … ldots … textbullet • textperiodcentered · textvisiblespace ␣ textexclamdown ¡
        textquestiondown ¿ textinterrobang ‽ copyright © textcopyright © textregistered ® texttrademark ™
        textservicemark ℠ textcircledP ℗ pounds £ textsterling £ texteuro € euro € EUR € textcent ¢ textyen ¥
        textcurrency ¤ textflorin ƒ textwon ₩ textbaht ฿ textnaira ₦ textpeso ₱ textlira ₤ textdong ₫ textcolonmonetary ₡
        S § textsection § P ¶ textparagraph ¶ textpilcrow ¶ dag † textdagger † ddag ‡ textdaggerdbl ‡ textbardbl ‖
        textbrokenbar ¦ textasteriskcentered * textordfeminine ª textordmasculine º textdegree ° degree ° textcelsius ℃
        textmu µ micro µ textohm Ω textmho ℧ textonehalf ½ textonequarter ¼ textthreequarters ¾ textonesuperior ¹
        texttwosuperior ² textthreesuperior ³ textpm ± texttimes × textdiv ÷ textlnot ¬ textminus − textsurd √
        textfractionsolidus ⁄ textnumero № textestimated ℮ textrecipe ℞ textpertenthousand ‱ textperthousand ‰
        textleftarrow ← textrightarrow → textuparrow ↑ textdownarrow ↓ textmusicalnote ♪ textreferencemark ※
        textlangle 〈 textrangle 〉 textopenbullet ◦ textbigcircle ◯ textblank ␢ textborn ⋆ textdied † textmarried ⚭
        cprime ʹ Cprime ʹ cdprime ʺ Cdprime ʺ TeX TeX LaTeX LaTeX BibTeX BibTeX LaTeXe LaTeX2ε checkmark ✓ male ♂ female ♀ Mars ♂ Venus ♀ celsius ℃
        CYRA А CYRB Б CYRV В CYRG Г CYRD Д CYRE Е CYRYO Ё CYRZH Ж CYRZ З CYRI И CYRISHRT Й CYRK К CYRL Л
        CYRM М CYRN Н CYRO О CYRP П CYRR Р CYRS С CYRT Т CYRU У CYRF Ф CYRH Х CYRC Ц CYRCH Ч CYRSH Ш CYRSHCH Щ
        CYRHRDSN Ъ CYRERY Ы CYRSFTSN Ь CYREREV Э CYRYU Ю CYRYA Я cyra а cyrb б cyrv в cyrg г cyrd д cyre е cyryo ё
        cyrzh ж cyrz з cyri и cyrishrt й cyrk к cyrl л cyrm м cyrn н cyro о cyrp п cyrr р cyrs с cyrt т cyru у cyrf ф
        cyrh х cyrc ц cyrch ч cyrsh ш cyrshch щ cyrhrdsn ъ cyrery ы cyrsftsn ь cyrerev э cyryu ю cyrya я
        """

    // `\epsilon` and `\phi` have a second shape in mathematics; titles mean the letter.
    private static let greekNames = """
        alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ
        lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ varphi φ
        chi χ psi ψ omega ω Alpha Α Beta Β Gamma Γ Delta Δ Epsilon Ε Zeta Ζ Eta Η Theta Θ Iota Ι Kappa Κ Lambda Λ Mu Μ
        Nu Ν Xi Ξ Omicron Ο Pi Π Rho Ρ Sigma Σ Tau Τ Upsilon Υ Phi Φ Chi Χ Psi Ψ Omega Ω digamma ϝ upmu μ upalpha α
        upbeta β upgamma γ updelta δ upkappa κ uplambda λ ell ℓ hbar ℏ partial ∂ nabla ∇ aleph ℵ imath ı jmath ȷ
        """

    private static let mathNames = """
        times × div ÷ pm ± mp ∓ cdot ⋅ ast ∗ star ⋆ circ ∘ bullet • oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ cap ∩ cup ∪ wedge ∧
        vee ∨ land ∧ lor ∨ setminus ∖ dagger † ddagger ‡ amalg ⨿ uplus ⊎ sqcap ⊓ sqcup ⊔ diamond ⋄ triangle △
        leq ≤ le ≤ geq ≥ ge ≥ leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ ll ≪ gg ≫ lll ⋘ ggg ⋙ neq ≠ ne ≠ equiv ≡ approx ≈
        approxeq ≊ cong ≅ sim ∼ simeq ≃ propto ∝ varpropto ∝ asymp ≍ doteq ≐ prec ≺ succ ≻ preceq ⪯ succeq ⪰ perp ⊥ mid ∣
        parallel ∥ nmid ∤ nparallel ∦ vdash ⊢ dashv ⊣ models ⊨ lt < gt > in ∈ notin ∉ ni ∋ subset ⊂ supset ⊃ subseteq ⊆
        supseteq ⊇ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ infty ∞ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ neg ¬ lnot ¬
        therefore ∴ because ∵ angle ∠ measuredangle ∡ sphericalangle ∢ prime ′ backprime ‵ surd √ top ⊤ bot ⊥ flat ♭
        natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠ wp ℘ Re ℜ Im ℑ complement ∁ square □ Box □
        blacksquare ■ sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ oint ∮ bigcap ⋂ bigcup ⋃ bigoplus ⨁ bigotimes ⨂
        leftarrow ← gets ← rightarrow → to → uparrow ↑ downarrow ↓ leftrightarrow ↔ updownarrow ↕ Leftarrow ⇐
        Rightarrow ⇒ implies ⇒ Leftrightarrow ⇔ iff ⇔ Uparrow ⇑ Downarrow ⇓ longrightarrow ⟶ longleftarrow ⟵
        longleftrightarrow ⟷ Longrightarrow ⟹ mapsto ↦ hookrightarrow ↪ hookleftarrow ↩ nearrow ↗ searrow ↘ swarrow ↙
        nwarrow ↖ rightleftharpoons ⇌ leftrightharpoons ⇋ rightharpoonup ⇀ leftharpoonup ↼ rightarrowtail ↣ leadsto ⇝
        langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | Vert ‖ lvert | rvert | lVert ‖ rVert ‖ backslash \\
        lbrack [ rbrack ] cdots ⋯ vdots ⋮ ddots ⋱ dotsb … dotsc … dotsm ⋯ greaterequivlnt ⪌
        sin sin cos cos tan tan log log ln ln exp exp min min max max lim lim sup sup inf inf det det gcd gcd
        """
}
