import Bibliography
import Notation
import Testing

@testable import Readers

@Suite struct CSLDateValueTests {
    @Test(
        "a date is read in every form",
        arguments: [
            (#"{"date-parts":[[2013,1,5]]}"#, "2013-01-05"), (#"{"date-parts":[["2013","01","05"]]}"#, "2013-01-05"),
            (#"{"date-parts":[[2013]]}"#, "2013"), (#"{"date-parts":[["2013",1]]}"#, "2013-01"),
            (#"{"date-parts":[[-43,3,15]]}"#, "-0043-03-15"), (#"{"date-parts":[[2013,0,0]]}"#, "2013"),
            (#"{"date-parts":[[2013,11],[2014,2,3]]}"#, "2013-11/2014-02-03"), (#"{"date-parts":[2013,1]}"#, "2013-01"),
            (#"{"date-parts":[[2013],[0]]}"#, "2013/.."), (#"{"date-parts":[[2013],[]]}"#, "2013/.."),
            (#"{"date-parts":[[2013,"May"]]}"#, "2013-05"), (#"{"date-parts":[["2013-05-17"]]}"#, "2013-05-17"),
            (#"{"date-parts":[[2013,13]]}"#, "2013-21"), (#"{"date-parts":[[2013,24]]}"#, "2013-24"),
            (#"{"date-parts":[[2013]],"season":2}"#, "2013-22"), (#"{"date-parts":[[2013]],"season":"3"}"#, "2013-23"),
            (#"{"date-parts":[[2013]],"season":"Winter"}"#, "2013-24"),
            (#"{"date-parts":[[2013]],"circa":1}"#, "2013~"),
            (#"{"date-parts":[[2013]],"circa":"true"}"#, "2013~"), (#"{"date-parts":[[2013]],"circa":false}"#, "2013"),
            (#"{"raw":"2013-10-24"}"#, "2013-10-24"), (#"{"raw":"24 October 2013"}"#, "2013-10-24"),
            (#"{"raw":"2000-3-15/2000-3-17"}"#, "2000-03-15/2000-03-17"), (#"{"raw":"2005-4-12"}"#, "2005-04-12"),
            (#"{"raw":"2013/.."}"#, "2013/.."), (#"{"date-parts":[[2013]],"raw":"2013/.."}"#, "2013/.."),
            (#"{"raw":"../2013"}"#, "../2013"), (#"{"edtf":"2013-22~"}"#, "2013-22~"),
            (#"{"literal":"May 2013"}"#, "2013-05"), (#"{"year":2013,"month":5,"day":"7"}"#, "2013-05-07"),
            (#""2013-05""#, "2013-05"), ("2013", "2013"), ("[[2013,5]]", "2013-05"),
            (#"{"date-time":"2013-05-07T10:00:00Z"}"#, "2013-05-07"),
            // The end before the start, a day that no month has: nothing is guessed.
            (#"{"date-parts":[[2014],[2013]]}"#, "2014"), (#"{"date-parts":[[2014,5,77]]}"#, "2014-05"),
        ])
    func dates(_ json: String, _ expected: String) throws {
        let date = try #require(CSLDateValue.date(try value(json)))
        #expect(DateNotation.iso(date) == expected)
        #expect(date.literal == nil)
    }

    @Test func `words stay beside what is known of them`() throws {
        #expect(try date(#"{"literal":"13th century"}"#) == PartialDate(literal: "13th century"))
        #expect(try date(#"{"date-parts":[[2013]],"literal":"Easter 2013"}"#)?.literal == "Easter 2013")
        #expect(try date(#"{"raw":"in press"}"#)?.literal == "in press")
    }

    @Test(
        "nothing is no date",
        arguments: [
            "{}", #"{"date-parts":[]}"#, #"{"date-parts":[[]]}"#, #"{"date-parts":[[null]]}"#, #""""#, "null",
            #"{"literal":""}"#,
        ])
    func nothing(_ json: String) throws { #expect(try date(json) == nil) }

    private func date(_ json: String) throws -> PartialDate? { CSLDateValue.date(try value(json)) }

    private func value(_ json: String) throws -> JSONValue {
        var parser = JSONParser(Array(json.utf8)[...])
        return try parser.document()
    }
}
