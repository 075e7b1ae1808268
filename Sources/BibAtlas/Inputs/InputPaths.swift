import Foundation

/// Finds the files that paths on a command line stand for.
enum InputPaths {
    /// Files by name under the given paths: a file is itself, a folder all files below it in the order of their names.
    ///
    /// Hidden files and the notes that people keep beside exports (`README.md`) are passed over in folders.
    ///
    /// - Parameter paths: paths as given; `-` is standard input.
    /// - Returns: the paths of files, as given or below a given folder.
    /// - Throws: `JobError.noInput` for a path that is not there or a folder without files.
    static func files(_ paths: [String]) throws -> [String] {
        var files: [String] = []
        for path in paths {
            guard path != "-" else {
                files.append(path)
                continue
            }
            guard let isFolder = isFolder(path) else {
                throw JobError.noInput("\(path): there is no such file or folder; check the path")
            }
            guard isFolder else {
                files.append(path)
                continue
            }
            let found = try below(path)
            guard !found.isEmpty else {
                throw JobError.noInput(
                    "\(path): the folder holds nothing to read; put \(RecordRun.exports) there")
            }
            files += found
        }
        return files
    }

    private static func below(_ folder: String) throws -> [String] {
        guard let all = FileManager.default.enumerator(atPath: folder) else {
            throw JobError.noInput("\(folder): the folder can't be opened; check its permissions")
        }
        var files: [String] = []
        let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        for case let name as String in all {
            let parts = name.split(separator: "/")
            guard !parts.contains(where: { $0.hasPrefix(".") }), let last = parts.last, !isNote(last) else { continue }
            let path = base + "/" + name
            if isFolder(path) == false { files.append(path) }
        }
        // Byte order, so that every machine and locale reads in the same order.
        return files.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a path leads to a folder; nil where it leads nowhere.
    private static func isFolder(_ path: String) -> Bool? {
        let url = URL(filePath: path).resolvingSymlinksInPath()
        return (try? url.resourceValues(forKeys: [.isDirectoryKey]))?.isDirectory
    }

    private static func isNote(_ name: Substring) -> Bool {
        let name = name.lowercased()
        return name.hasPrefix("readme") || name.hasPrefix("license") || name.hasSuffix(".md")
    }
}
