import TestSupport
import Testing

@testable import Readers

@Suite struct JSONParserTests {
    @Test(
        "a value is read as it is written",
        arguments: [
            (#"{"a":1,"b":[true,false,null]}"#, #"{"a":1,"b":[true,false,null]}"#),
            (" { \"a\" : \"x\" ,\n\"b\":{} } ", #"{"a":"x","b":{}}"#),
            // Numbers keep all their digits.
            ("[123456789012345678901234567890, -0.50e+10, 0]", "[123456789012345678901234567890,-0.50e+10,0]"),
            (#"["\u00e9\ud83d\ude00\/\\\"\t"]"#, #"["é😀/\\\"\t"]"#),
            // Half a pair is no character.
            (#"["\ud83dx", "\ude00"]"#, "[\"\u{FFFD}x\",\"\u{FFFD}\"]"),
            (#"["\u0001\u001f"]"#, #"["\u0001\u001f"]"#),
            (#"{"a":1,"a":2}"#, #"{"a":1,"a":2}"#),
            ("[]", "[]"), ("[[[]]]", "[[[]]]"),
        ])
    func values(_ text: String, _ expected: String) throws {
        var parser = JSONParser(Array(text.utf8)[...])
        #expect(try parser.document().compactText == expected)
    }

    @Test(
        "a fault is found at its byte",
        arguments: [
            ("", 0), ("{", 1), (#"{"a"}"#, 4), (#"{"a":}"#, 5), (#"{"a":1,}"#, 7), ("[1,]", 3), ("[1 2]", 3),
            (#"{"a":1 "b":2}"#, 7), (#"{a:1}"#, 1), ("[tru]", 1), ("[01]", 2), ("[1.]", 3), ("[-]", 2), ("[+1]", 1),
            (#"["a"#, 3), ("[\"a\nb\"]", 3), (#"["\x"]"#, 2), (#"["\u12"]"#, 2), ("{} x", 3), (#"{"t":"A "b" c"}"#, 9),
            ("['a']", 1), ("[NaN]", 1), ("[1]]", 3), ("\u{FEFF}[]", 0),
        ])
    func faults(_ text: String, _ offset: Int) {
        var parser = JSONParser(Array(text.utf8)[...])
        do throws(JSONFault) {
            _ = try parser.document()
            Issue.record("\(text) is no JSON")
        } catch {
            #expect(error.offset == offset, "\(text): \(error.reason)")
        }
    }

    @Test func `nesting is bounded`() throws {
        let deep = String(repeating: "[", count: JSONParser.depthLimit)
        var sound = JSONParser(Array((deep + String(repeating: "]", count: JSONParser.depthLimit)).utf8)[...])
        _ = try sound.document()
        var hostile = JSONParser(Array(String(repeating: "[{\"a\":", count: 500_000).utf8)[...])
        #expect(throws: JSONFault.self) { try hostile.document() }
    }

    @Test func `what is written compactly is read the same`() throws {
        var random = SeededGenerator(seed: 8)
        for _ in 0..<300 {
            let text = JSONParserTests.value(&random, depth: 0).compactText
            guard text.hasPrefix("[") || text.hasPrefix("{") else { continue }
            var parser = JSONParser(Array(text.utf8)[...])
            #expect(try parser.document().compactText == text)
        }
    }

    @Test func `any bytes are a value or a fault`() {
        var random = SeededGenerator(seed: 9)
        let pieces = [
            "{", "}", "[", "]", "\"", ":", ",", "1", "-", "e", "true", "null", "\\", "\\u00", "\n", " ", "é", "a",
        ]
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0..<15, using: &random)).compactMap { _ in
                pieces.randomElement(using: &random)
            }
            let bytes = Array(text.joined().utf8)
            var parser = JSONParser(bytes[...])
            do throws(JSONFault) { _ = try parser.document() } catch {
                #expect((0...bytes.count).contains(error.offset))
            }
        }
    }

    private static func value(_ random: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 3 ? 4 : 6), using: &random) {
        case 0: return .null
        case 1: return .bool(Bool.random(using: &random))
        case 2: return .number("\(Int.random(in: -9...9999, using: &random)).5e3")
        case 3: return .string(["a\"b", "\\", "é\n", "", "\u{1}"].randomElement(using: &random) ?? "")
        case 4: return .array((0..<Int.random(in: 0..<4, using: &random)).map { _ in value(&random, depth: depth + 1) })
        default:
            return .object(
                (0..<Int.random(in: 0..<4, using: &random)).map {
                    JSONMember(name: "n\($0)", value: value(&random, depth: depth + 1), offset: 0)
                })
        }
    }
}
