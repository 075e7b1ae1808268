import Foundation
import Testing
import XMLTree

/// A file in a temporary folder of its own, removed with it.
private func withFile<Result>(
    _ name: String, _ bytes: [UInt8], _ body: (String) throws -> Result
) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try Data(bytes).write(to: file)
    return try body(file.path)
}

private func contents(_ path: String, encoding: InputEncoding? = nil) throws -> [UInt8] {
    let buffer = try InputBuffer(path: path, encoding: encoding)
    var bytes: [UInt8] = []
    while try buffer.read(into: &bytes) > 0 {}
    return bytes
}

/// "TY  - JOUR" and a line end, five thousand times, as gzip writes it.
private func gzipped(_ command: String = "yes 'TY  - JOUR' | head -n 5000") throws -> [UInt8] {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "\(command) | gzip -c"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    return Array(output.fileHandleForReading.readDataToEndOfFile())
}

@Suite("Reading files")
struct InputBufferTests {
    @Test(
        "bytes come as they are, whatever the file's name", arguments: ["a.ris", "50%25 off.ris", "http:x", "ä b.ris"])
    func readsPlain(name: String) throws {
        let bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
        let read = try withFile(name, bytes) { try contents($0) }
        #expect(read == bytes)
    }

    @Test func `an empty file has no bytes`() throws {
        #expect(try withFile("empty", []) { try contents($0) } == [])
    }

    @Test func `a missing file is an error that names it`() {
        #expect(throws: InputError.notOpened(path: "/nowhere/a.ris")) { try InputBuffer(path: "/nowhere/a.ris") }
    }

    @Test func `gzip is undone on the way`() throws {
        let packed = try gzipped()
        let read = try withFile("a.ris.gz", packed) { try contents($0) }
        #expect(read == Array(String(repeating: "TY  - JOUR\n", count: 5000).utf8))
    }

    @Test func `a gzip stream that ends too early is told`() throws {
        let packed = try gzipped()
        try withFile("a.gz", Array(packed.dropLast(12))) { path in
            _ = #expect(throws: InputError.readFailed(path: path)) { try contents(path) }
        }
    }

    @Test func `what a gzip stream holds before it ends too early is read`() throws {
        let whole = (1...20_000).map { "\($0)\n" }.joined()
        var read: [UInt8] = []
        try withFile("a.gz", Array(gzipped("seq 20000").dropLast(12))) { path in
            let buffer = try InputBuffer(path: path)
            _ = #expect(throws: InputError.self) { while try buffer.read(into: &read) > 0 {} }
        }
        #expect(whole.utf8.starts(with: read))
        #expect(read.count > whole.utf8.count - 500)
    }

    @Test(
        "UTF-16 is decoded",
        arguments: [
            (InputEncoding.utf16LittleEndian, [0xE9, 0, 0x41, 0]), (InputEncoding.utf16BigEndian, [0, 0xE9, 0, 0x41]),
        ])
    func decodes(encoding: InputEncoding, bytes: [UInt8]) throws {
        let read = try withFile("a", bytes) { try contents($0, encoding: encoding) }
        #expect(read == Array("éA".utf8))
    }
}
