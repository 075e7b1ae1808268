import Foundation

/// A folder of its own for one test, removed with it.
final class Folder: Sendable {
    private let url = FileManager.default.temporaryDirectory.appending(path: "check-" + UUID().uuidString)

    init() { try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(at: url) }

    var store: String { path("atlas.sqlite") }

    func path(_ name: String) -> String { url.appending(path: name).path }

    /// Writes a file and returns its path.
    func file(_ text: String, _ name: String) -> String {
        try? Data(text.utf8).write(to: url.appending(path: name))
        return path(name)
    }
}
