import AtlasStore
import Foundation

/// Where a job's store is: in its place, or a copy for a run that is to write nothing.
struct StorePlace {
    let path: String
    private let copyFolder: URL?

    init(_ path: String, isDryRun: Bool) throws {
        guard isDryRun else {
            (self.path, copyFolder) = (path, nil)
            return
        }
        let folder = FileManager.default.temporaryDirectory.appending(path: "bibatlas-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let copy = folder.appending(path: "store.sqlite")
        for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: copy.path + suffix)
        }
        (self.path, copyFolder) = (copy.path, folder)
    }

    /// Removes the copy.
    func removeCopy() {
        if let copyFolder { try? FileManager.default.removeItem(at: copyFolder) }
    }

    /// Says what is wrong with a store in words, with the exit code that goes with it.
    static func opening<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            if case .missing = error { throw JobError.noInput(error.description) }
            throw JobError.failed(error.description)
        } catch let error as JobError {
            throw error
        } catch {
            throw JobError.failed("\(path): the store could not be used: \(error)")
        }
    }
}
