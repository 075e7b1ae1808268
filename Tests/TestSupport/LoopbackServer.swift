import Foundation
import Glibc
import Synchronization

/// A small real HTTP server on the loopback interface, one thread a connection; it answers as the registries do, or as badly.
public final class LoopbackServer: Sendable {
    /// What the server does with one request.
    public enum Reply: Sendable {
        /// An answer with headers and a body.
        case answer(Int, headers: [String: String] = [:], body: String)
        /// The same, so many seconds late.
        case late(Double, body: String)
        /// Promises more bytes than it sends, and closes.
        case cutOff(body: String)
        /// Closes without a byte.
        case silence
    }

    private let socket: Int32
    private let requests = Mutex<[String]>([])
    private let reply: @Sendable (_ path: String, _ count: Int) -> Reply
    private let port: UInt16

    /// Opens a free port; `reply` gets the request's path and how often it was asked before.
    public init(_ reply: @escaping @Sendable (_ path: String, _ count: Int) -> Reply) throws {
        self.reply = reply
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let socket = self.socket
        let isBound = unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                let isBound = unsafe bind(socket, pointer, length) == 0 && listen(socket, 64) == 0
                return unsafe isBound && getsockname(socket, pointer, &length) == 0
            }
        }
        port = UInt16(bigEndian: address.sin_port)
        guard isBound else { throw POSIXError(.EADDRNOTAVAIL) }
        Thread.detachNewThread { [self] in accept() }
    }

    /// The server's address.
    public var url: String { "http://127.0.0.1:\(port)" }

    /// The paths that were asked for, in order.
    public var paths: [String] { requests.withLock { $0 } }

    /// Stops listening; the thread that accepts ends.
    public func close() { shutdown(socket, Int32(SHUT_RDWR)) }

    private func accept() {
        while true {
            let connection = Glibc.accept(socket, nil, nil)
            guard connection >= 0 else { break }
            Thread.detachNewThread { [self] in serve(connection) }
        }
        Glibc.close(socket)
    }

    private func serve(_ connection: Int32) {
        defer { Glibc.close(connection) }
        var request: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while !request.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = unsafe recv(connection, &piece, piece.count, 0)
            guard count > 0 else { return }
            request += piece.prefix(count)
        }
        let words = String(decoding: request, as: UTF8.self).split(separator: " ")
        guard words.count > 1 else { return }
        let path = String(words[1])
        let count = requests.withLock { paths in
            paths.append(path)
            return paths.filter { $0 == path }.count - 1
        }
        switch reply(path, count) {
        case .answer(let status, let headers, let body): send(connection, status, headers, body, body.utf8.count)
        case .late(let seconds, let body):
            Thread.sleep(forTimeInterval: seconds)
            send(connection, 200, [:], body, body.utf8.count)
        case .cutOff(let body): send(connection, 200, [:], body, body.utf8.count + 1000)
        case .silence: break
        }
    }

    private func send(_ connection: Int32, _ status: Int, _ headers: [String: String], _ body: String, _ length: Int) {
        var text =
            "HTTP/1.1 \(status) X\r\nContent-Type: application/json\r\nContent-Length: \(length)\r\nConnection: close\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        let bytes = Array((text + "\r\n" + body).utf8)
        _ = unsafe Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
}
