/// The control words of TeX that do something to an argument or to nothing at all.
enum TeXCommands {
    /// What is done with the argument that follows.
    enum Effect: Hashable {
        /// It is set as it is.
        case keep
        /// It is left out.
        case drop
        /// It is left out, and the text is in the argument after it.
        case skip
        /// It is raised; in mathematics what can't be raised stays behind `^`.
        case raise
        /// It is lowered; in mathematics what can't be lowered stays behind `_`.
        case lower
        /// It stands between quotation marks.
        case quote
        /// A bar stands above each of its characters.
        case overline
        /// A root sign stands before it.
        case root
        /// It is the first argument of a fraction.
        case numerator
        /// It is the second argument of a fraction.
        case denominator
        /// It is mathematics.
        case mathematics
        /// It is text inside mathematics.
        case text
        /// It is biblatex's key for a word.
        case word
        /// It is the number of a character in hexadecimal digits.
        case glyph
    }

    /// The effect of a control word on its argument; nil for one that has none.
    static func effect(of name: String) -> Effect? { effects[name] ?? (dropping.contains(name) ? .drop : nil) }

    /// Fonts, groupings and sizes: only the name goes.
    static let silent = words(
        """
        emph textit textbf textsc textrm textsf texttt textsl textup textmd textnormal underline uline mkbibemph
        mkbibitalic mkbibbold mkbibparens mkbibbrackets em it bf sc rm sl tt sf itshape bfseries scshape rmfamily sffamily
        ttfamily upshape mdseries normalfont tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge
        mathrm mathbf mathit mathsf mathtt mathcal cal frak mit mathbb mathfrak mathnormal mathscr boldsymbol bm operatorname
        displaystyle textstyle scriptstyle limits nolimits mbox hbox fbox makebox framebox relax protect null leavevmode
        left right big Big bigg Bigg bigl bigr Bigl Bigr middle item noindent indent centering raggedright sloppy
        uppercase lowercase MakeUppercase MakeLowercase autocap NoCaseChange nocase selectfont unskip ignorespaces
        cyrchar string natexlab smash
        """)

    private static let effects: [String: Effect] = [
        "textsuperscript": .raise, "sp": .raise, "mkbibsuperscript": .raise,
        "textsubscript": .lower, "sb": .lower, "mkbibsubscript": .lower, "mkbibquote": .quote,
        "enquote": .quote, "overline": .overline, "sqrt": .root, "frac": .numerator, "dfrac": .numerator,
        "tfrac": .numerator, "nicefrac": .numerator, "ensuremath": .mathematics, "text": .text,
        "bibstring": .word, "bibcpstring": .word, "bibcpsentence": .word, "bibsstring": .word, "biblstring": .word,
        "ElsevierGlyph": .glyph, "href": .skip, "textcolor": .skip, "foreignlanguage": .skip,
    ]

    /// Only for sorting, for the layout or for TeX itself: the argument says nothing to a reader.
    private static let dropping = words(
        """
        noopsort NoopSort noop SortNoop sortnoop label hspace vspace hskip phantom vphantom hphantom color
        begin end usepackage pagestyle vskip fontsize
        """)

    private static func words(_ source: String) -> Set<String> {
        Set(source.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))
    }
}
