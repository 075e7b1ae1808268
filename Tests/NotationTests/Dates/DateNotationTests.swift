import Bibliography
import Notation
import TestSupport
import Testing

@Suite("Dates as they are written")
struct DateNotationTests {
    /// The canonical text, then the literal in brackets where there is one.
    private func shown(_ date: PartialDate?) -> String {
        guard let date else { return "nil" }
        let iso = DateNotation.iso(date)
        return date.literal.map { "\(iso)[\($0)]" } ?? iso
    }

    @Test(
        "RIS dates",
        arguments: [
            ("2014", "2014"), ("2014///", "2014"), ("2014/05/17/", "2014-05-17"), ("2014/05//", "2014-05"),
            ("2014/5/7", "2014-05-07"), ("2014/00/00/", "2014"), ("1999///Spring", "1999-21"),
            ("2020/11//Nov/Dec2020", "2020-11/2020-12"), ("2015/october", "2015-10"),
            ("2016/10/01/undefined", "2016-10-01"),
            ("2015/03//A", "2015-03"), ("2016/04/12/Epub ahead", "2016-04-12[Epub ahead]"), ("NOV-DEC", "[NOV-DEC]"),
            ("2014/13/40/", "2014[2014/13/40/]"), ("2014 JUN 12", "2014-06-12"), ("Apr 2014 2014-08-05", "2014-04"),
            ("2003/2004", "2003/2004"), ("17.01.2014", "2014-01-17"), ("Date Accessed", "[Date Accessed]"), ("", "nil"),
        ])
    func ris(_ written: String, expected: String) { #expect(shown(DateNotation.ris(written)) == expected) }

    @Test(
        "a month in DA completes the year in PY",
        arguments: [
            ("2014", "MAY", "2014-05"), ("2014", "DEC 9", "2014-12-09"), ("2014", "NOV-DEC", "2014-11/2014-12"),
            ("2014", "Win", "2014-24"), ("2014", "Fal", "2014-23"), ("2014", "2014/08/05/", "2014-08-05"),
            ("2014", "2015/08/05/", "2014"), ("2014", "", "2014"), ("2014", "Date Accessed", "2014"),
            ("2014", "2014 JUN 12", "2014-06-12"), ("2014/03//", "MAY", "2014-03"), ("2014", "FEB 30", "2014"),
            ("2014", "2014///", "2014"),
        ])
    func combining(_ year: String, _ other: String, expected: String) throws {
        let year = try #require(DateNotation.ris(year))
        #expect(shown(DateNotation.combining(year: year, with: other)) == expected)
    }

    @Test(
        "MEDLINE dates",
        arguments: [
            ("2015", "2015"), ("2015 May", "2015-05"), ("2015 May 3", "2015-05-03"),
            ("2015 May-Jun", "2015-05/2015-06"),
            ("2018 May - Jun", "2018-05/2018-06"), ("1998 Dec-1999 Jan", "1998-12/1999-01"), ("1944-1945", "1944/1945"),
            ("1990 Spring", "1990-21"), ("2015 Jul 3-7", "2015-07-03/2015-07-07"), ("20140805", "2014-08-05"),
            ("1990 Spring-Summer", "1990-21[1990 Spring-Summer]"), ("1998-99", "1998/1999"),
        ])
    func medline(_ written: String, expected: String) { #expect(shown(DateNotation.medline(written)) == expected) }

    @Test(
        "biblatex and EDTF dates",
        arguments: [
            ("2014-05-17/2014-06-02", "2014-05-17/2014-06-02"), ("2014/", "2014/.."), ("/2014", "../2014"),
            ("../2014", "../2014"), ("1998/unknown", "1998/.."), ("1999~", "1999~"), ("1984?~", "1984~"),
            ("199X", "1990/1999[199X]"), ("20uu", "2000/2099[20uu]"), ("2004-21", "2004-21"), ("-0044", "-0044"),
            ("-0877/-0866", "-0877/-0866"), ("2004-04-05T14:34:00Z", "2004-04-05"), ("0000", "0000"),
            ("y-17e7", "Y-170000000"), ("sometime in 2014", "2014[sometime in 2014]"), ("30 BC", "-0029"),
            ("2014-02-30", "2014[2014-02-30]"),
        ])
    func edtf(_ written: String, expected: String) { #expect(shown(DateNotation.bibtex(date: written)) == expected) }

    @Test(
        "BibTeX's year, month and day",
        arguments: [
            ("2014", "may", nil, "2014-05"), ("2014", "5", "3", "2014-05-03"), ("2014", "Sept.", nil, "2014-09"),
            ("2014", "12 may", nil, "2014-05-12"), ("2014", "nov-dec", nil, "2014-11/2014-12"),
            ("2014", "?", nil, "2014"),
            ("in press", "may", nil, "[in press]"), ("2003/2004", nil, nil, "2003/2004"),
            ("2014", "fall", nil, "2014-23"),
            ("2014", "feb", "30", "2014-02"), ("[2014]", nil, nil, "2014"),
        ] as [(String, String?, String?, String)])
    func bibtex(_ year: String, _ month: String?, _ day: String?, expected: String) {
        #expect(shown(DateNotation.bibtex(year: year, month: month, day: day)) == expected)
    }

    @Test(
        "free forms, and never a guessed day",
        arguments: [
            ("01/02/2014", "2014[01/02/2014]"), ("17/01/2014", "2014-01-17"), ("01/17/2014", "2014-01-17"),
            ("12 May 2014", "2014-05-12"), ("May 12, 2014", "2014-05-12"), ("12-May-2014", "2014-05-12"),
            ("3rd of March 2014", "2014-03-03"), ("12. März 2014", "2014-03-12"), ("1er février 2014", "2014-02-01"),
            ("12 de enero de 2014", "2014-01-12"), ("mei 2014", "2014-05"), ("gennaio 2014", "2014-01"),
            ("May 2014", "2014-05"), ("2014-05", "2014-05"), ("in press", "[in press]"), ("circa 1999", "1999~"),
            ("13th century", "[13th century]"), ("12-14 May 2014", "2014-05-12/2014-05-14"), ("2014.", "2014"),
            ("28 Dec 2014-3 Jan 2015", "2014-12-28/2015-01-03"), ("31 June 2014", "2014[31 June 2014]"),
            ("05/2014", "2014-05"),
            ("juil 2014", "2014-07"), ("jui 2014", "2014[jui 2014]"),
            ("99999999999999999999", "[99999999999999999999]"),
        ])
    func free(_ written: String, expected: String) { #expect(shown(DateNotation.free(written)) == expected) }

    @Test("what is written is read back")
    func roundTrip() {
        var generator = SeededGenerator(seed: 21)
        for _ in 0..<2000 {
            var date = PartialDate(year: Int.random(in: -3000...9000, using: &generator))
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: date.start?.month = Int.random(in: 1...12, using: &generator)
            case 1:
                date.start?.month = Int.random(in: 1...12, using: &generator)
                date.start?.day = Int.random(in: 1...28, using: &generator)
            case 2: date.season = PartialDate.Season.allCases.randomElement(using: &generator)
            case 3: date.isOpenEnded = true
            case 4: date.end = PartialDate.Point(year: 9999, month: 3)
            default: date.isApproximate = Bool.random(using: &generator)
            }
            #expect(EDTF.date(DateNotation.iso(date)) == date, "\(DateNotation.iso(date))")
        }
    }

    @Test("a year of more than four digits stands alone")
    func longYears() {
        #expect(DateNotation.iso(PartialDate(year: 17_000, month: 5)) == "Y17000")
        #expect(EDTF.date("Y17000") == PartialDate(year: 17_000))
    }

    @Test("random text gives no crash")
    func neverCrashes() {
        var generator = SeededGenerator(seed: 3)
        let pieces = [
            "2014", "/", "-", "May", "99", " ", ".", "~", "X", "é", "BC", "T", "e9", "Y", "00", "\u{FF11}", "Spring",
            "31",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0...7, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
            _ = DateNotation.ris(text)
            _ = DateNotation.bibtex(year: text, month: text, day: text, date: text)
            _ = DateNotation.combining(year: PartialDate(year: 2014), with: text)
        }
    }
}
