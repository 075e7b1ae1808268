/// Cycles among arrows.
enum Cycle {
    /// The names along one cycle, in the order of the arrows; nil where there is none.
    ///
    /// - Parameter arrows: by name, the names it points to.
    /// - Returns: a cycle with its first name again at the end.
    static func first(in arrows: [String: Set<String>]) -> [String]? {
        var done: Set<String> = []
        func visit(_ name: String, along path: [String]) -> [String]? {
            if let start = path.firstIndex(of: name) { return path[start...] + [name] }
            guard !done.contains(name) else { return nil }
            for next in (arrows[name] ?? []).sorted() {
                if let cycle = visit(next, along: path + [name]) { return cycle }
            }
            done.insert(name)
            return nil
        }
        for name in arrows.keys.sorted() {
            if let cycle = visit(name, along: []) { return cycle }
        }
        return nil
    }
}
