public import Foundation

/// The folders that tests read.
public enum Folders {
    /// The project's own top folder.
    public static let project = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// A file or folder of the shared reference material beside the project, `dedupe/diabetes/records.ris` say.
    ///
    /// Nil where it is absent.
    public static func shared(_ path: String) -> URL? {
        let url = project.deletingLastPathComponent().appending(path: "shared").appending(path: path)
        return FileManager.default.fileExists(atPath: url.path) ? url : nil
    }
}
