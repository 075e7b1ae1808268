/// The accents of TeX and the letters that they make; the tables say the same as Unicode's canonical compositions.
enum TeXAccents {
    /// The combining marks of the accents that are written with a sign (`\"u`).
    static let signs: [UInt8: UInt32] = [
        UInt8(ascii: "`"): 0x300, UInt8(ascii: "'"): 0x301, UInt8(ascii: "^"): 0x302, UInt8(ascii: "~"): 0x303,
        UInt8(ascii: "="): 0x304, UInt8(ascii: "."): 0x307, UInt8(ascii: "\""): 0x308,
    ]

    /// The combining marks of the accents that are written with a word, in text (`\v C`) and in mathematics (`\hat x`).
    static let words: [String: UInt32] = [
        "u": 0x306, "h": 0x309, "r": 0x30A, "H": 0x30B, "v": 0x30C, "G": 0x30F, "f": 0x311, "d": 0x323, "c": 0x327,
        "k": 0x328, "b": 0x331, "t": 0x361, "grave": 0x300, "acute": 0x301, "hat": 0x302, "widehat": 0x302,
        "tilde": 0x303, "widetilde": 0x303, "bar": 0x304, "breve": 0x306, "dot": 0x307, "ddot": 0x308,
        "mathring": 0x30A, "check": 0x30C, "vec": 0x20D7,
        // MathSciNet's own.
        "ocirc": 0x30A, "polhk": 0x328, "udot": 0x323, "lfhook": 0x326,
    ]

    /// What an accent without a letter shows (`\~{}`).
    static let spacing: [UInt32: Unicode.Scalar] = [
        0x300: "`", 0x301: "´", 0x302: "^", 0x303: "~", 0x304: "¯", 0x306: "˘", 0x307: "˙", 0x308: "¨", 0x30A: "˚",
        0x30B: "˝", 0x30C: "ˇ", 0x327: "¸", 0x328: "˛",
    ]

    /// The letter with the mark as one scalar, or nil where Unicode has none; a dotless i or j gets its dot back.
    static func compose(_ letter: Unicode.Scalar, with mark: UInt32) -> Unicode.Scalar? {
        compositions[UInt64(mark) << 32 | UInt64(dotted(letter).value)]
    }

    /// An i for a dotless one, a j likewise; any other letter as it is.
    static func dotted(_ letter: Unicode.Scalar) -> Unicode.Scalar {
        switch letter {
        case "ı": "i"
        case "ȷ": "j"
        default: letter
        }
    }

    /// The mark and the bare letter of a composed one, for writing.
    static let decompositions: [Unicode.Scalar: (mark: UInt32, letter: Unicode.Scalar)] = {
        var table: [Unicode.Scalar: (mark: UInt32, letter: Unicode.Scalar)] = [:]
        for (mark, letter, composed) in triples where table[composed] == nil { table[composed] = (mark, letter) }
        return table
    }()

    private static let compositions = Dictionary(
        triples.map { (UInt64($0.mark) << 32 | UInt64($0.letter.value), $0.composed) },
        uniquingKeysWith: { first, _ in first })

    private static var triples: [(mark: UInt32, letter: Unicode.Scalar, composed: Unicode.Scalar)] {
        var triples: [(mark: UInt32, letter: Unicode.Scalar, composed: Unicode.Scalar)] = []
        for (mark, pairs) in pairs {
            var letter: Unicode.Scalar?
            for scalar in pairs.unicodeScalars {
                if let base = letter {
                    triples.append((mark, base, scalar))
                    letter = nil
                } else {
                    letter = scalar
                }
            }
        }
        return triples
    }

    /// A bare letter and its composed form by turns.
    private static let pairs: KeyValuePairs<UInt32, String> = [
        0x300: "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừΑᾺΕῈΗῊΙῚΟῸΥῪΩῺαὰεὲηὴιὶοὸυὺωὼЕЀИЍ"
            + "еѐиѝ",
        0x301: "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌØǾÜǗâấåǻæǽçḉêếïḯ"
            + "ôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứΑΆΕΈΗΉΙΊΟΌΥΎΩΏαάεέηήιίοόυύωώГЃКЌгѓкќ",
        0x302: "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑẠẬạậẸỆẹệỌỘọộ",
        0x303: "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữ",
        0x304: "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱΑᾹΙῙΥῩαᾱιῑυῡИӢУӮиӣуӯḶḸḷḹṚṜṛṝ",
        0x306: "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝΑᾸΙῘΥῨαᾰιῐυῠАӐЕӖЖӁИЙУЎаӑеӗжӂийуўẠẶạặ",
        0x307: "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦšṧſẛṢṨṣṩ",
        0x308: "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻΙΪΥΫιϊυϋАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭ",
        0x309: "AẢEẺIỈOỎUỦYỶaảeẻiỉoỏuủyỷÂẨÊỂÔỔâẩêểôổĂẲăẳƠỞơởƯỬưử",
        0x30A: "AÅUŮaåuůwẘyẙ",
        0x30B: "OŐUŰoőuűУӲуӳ",
        0x30C: "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮʒǯ",
        0x30F: "AȀEȄIȈOȌRȐUȔaȁeȅiȉoȍrȑuȕ",
        0x311: "AȂEȆIȊOȎRȒUȖaȃeȇiȋoȏrȓuȗ",
        0x323: "AẠBḄDḌEẸHḤIỊKḲLḶMṂNṆOỌRṚSṢTṬUỤVṾWẈYỴZẒaạbḅdḍeẹhḥiịkḳlḷmṃnṇoọrṛsṣtṭuụvṿwẉyỵzẓÂẬÊỆÔỘâậêệôộĂẶăặƠỢơợƯỰưự"
            + "ṠṨṡṩ",
        0x327: "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţĆḈćḉĔḜĕḝ",
        0x328: "AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ",
        0x331: "BḆDḎKḴLḺNṈRṞTṮZẔbḇdḏhẖkḵlḻnṉrṟtṯzẕ",
    ]
}
