import Foundation

/// Keeps the bytes of what could not be read, so that it can be mended and imported again.
struct Quarantine {
    private let folder: String?
    private var written: Set<String> = []

    /// Makes a quarantine; nil keeps nothing.
    init(folder: String?) { self.folder = folder }

    /// Keeps the bytes of a record of a file.
    mutating func keep(_ bytes: [UInt8], of file: String) throws {
        guard let folder, !bytes.isEmpty else { return }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // A path's separators would lead out of the folder.
        let name =
            file == "-"
            ? "standard-input" : file.split(separator: "/").filter { $0 != ".." && $0 != "." }.joined(separator: "__")
        let path = folder + "/" + name
        // A run writes its file anew: an earlier run's records would else be there twice.
        if written.insert(path).inserted { try Data().write(to: URL(filePath: path)) }
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(bytes + [0x0A]))
    }

    /// Keeps a whole file.
    mutating func keep(file: String) throws {
        guard folder != nil, file != "-", let data = FileManager.default.contents(atPath: file) else { return }
        try keep(Array(data), of: file)
    }
}
