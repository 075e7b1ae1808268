package import Foundation
internal import Normalization

/// A registry's dump as a file: one DOI a line, or Crossref's NDJSON with a work a line.
///
/// It is read in pieces, so that memory is bounded whatever its size: one piece, one name, and the names asked for.
package struct RegistryFile: Sendable {
    private let url: URL

    /// Names a file; it is opened when it is asked.
    package init(_ url: URL) { self.url = url }

    /// Returns those of the asked names that the file holds; one pass.
    ///
    /// - Parameter names: canonical names.
    /// - Returns: a subset of the names.
    /// - Throws: the system's error where the file can't be read.
    package func registered(among names: Set<String>) throws -> Set<String> {
        let file = try FileHandle(forReadingFrom: url)
        defer { try? file.close() }
        var found: Set<String> = []
        var scanner = RegistryLineScanner()
        func take(_ written: String) {
            guard let name = (try? DOIReading(written))?.name, names.contains(name) else { return }
            found.insert(name)
        }
        while found.count < names.count, let piece = try file.read(upToCount: 1 << 20), !piece.isEmpty {
            for byte in piece { if let name = scanner.take(byte) { take(name) } }
        }
        if let name = scanner.finish() { take(name) }
        return found
    }
}

/// Finds the DOI of each line, byte by byte.
///
/// In a line of JSON only the `DOI` of the outermost object counts: those within `reference` are other works'.
struct RegistryLineScanner {
    private enum Kind { case unknown, plain, json }

    /// Longer names are not asked for; the rest of the line is skipped.
    private static let limit = 4096

    private var kind = Kind.unknown
    private var text: [UInt8] = []
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    private var isKeyDOI = false
    private var expectsValue = false
    private var found: String?

    /// Takes the next byte; returns a line's name at its end.
    mutating func take(_ byte: UInt8) -> String? {
        if byte == 0x0A || byte == 0x0D { return finish() }
        switch kind {
        case .unknown:
            // Blanks and a byte order mark.
            if [0x20, 0x09, 0xEF, 0xBB, 0xBF].contains(byte) { return nil }
            kind = byte == 0x7B ? .json : .plain
            if kind == .json { depth = 1 } else { append(byte) }
        case .plain: append(byte)
        case .json: takeJSON(byte)
        }
        return nil
    }

    /// Ends the line, or the file; returns its name.
    mutating func finish() -> String? {
        defer { self = RegistryLineScanner() }
        switch kind {
        case .unknown: return nil
        case .plain: return text.count > Self.limit ? nil : String(decoding: text, as: UTF8.self)
        case .json: return found
        }
    }

    private mutating func append(_ byte: UInt8) { if text.count <= Self.limit { text.append(byte) } }

    private mutating func takeJSON(_ byte: UInt8) {
        guard !isInString else { return takeInString(byte) }
        switch byte {
        case 0x22:
            isInString = true
            text.removeAll(keepingCapacity: true)
        case 0x7B, 0x5B: depth += 1
        case 0x7D, 0x5D: depth -= 1
        case 0x3A: if depth == 1 { expectsValue = true }
        case 0x2C: if depth == 1 { (expectsValue, isKeyDOI) = (false, false) }
        default: break
        }
    }

    private mutating func takeInString(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
            append(byte)
        } else if byte == 0x5C {
            isEscaped = true
            append(byte)
        } else if byte == 0x22 {
            isInString = false
            endString()
        } else {
            append(byte)
        }
    }

    private mutating func endString() {
        guard depth == 1 else { return }
        if !expectsValue {
            isKeyDOI = text.elementsEqual("DOI".utf8)
        } else if isKeyDOI, found == nil, text.count <= Self.limit {
            found = Self.unescaped(text)
        }
    }

    /// Resolves JSON's escapes (RFC 8259, section 7).
    private static func unescaped(_ text: [UInt8]) -> String {
        guard text.contains(0x5C) else { return String(decoding: text, as: UTF8.self) }
        let quoted = Data([0x5B, 0x22] + text + [0x22, 0x5D])
        return (try? JSONSerialization.jsonObject(with: quoted) as? [String])?.first ?? ""
    }
}
