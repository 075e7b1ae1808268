/// Why a store can't be used.
package enum StoreError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no file at the path (exit code 66).
    case missing(path: String)
    /// The file is no store of BibAtlas; it is left as it was.
    case foreign(path: String)
    /// A newer BibAtlas wrote the store.
    case newer(path: String)
    /// Another process writes to the store.
    case busy(path: String)
    /// What was asked would lose something, or is about what is not there.
    case refused(String)

    /// What happened and what to do, in one sentence.
    package var description: String {
        switch self {
        case .missing(let path): "\(path): there is no store; import makes one"
        case .foreign(let path): "\(path): this file is not a BibAtlas store; it was not changed"
        case .newer(let path): "\(path): a newer BibAtlas wrote this store; use that one"
        case .busy(let path): "\(path): another process is writing to this store; try again when it is done"
        case .refused(let reason): reason
        }
    }
}
