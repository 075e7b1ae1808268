package import Bibliography

/// The names that one text lists, in its order.
package struct NameList: Hashable, Sendable {
    /// The names.
    package var names: [PersonName] = []
    /// True where the text says that the list goes on ("and others", "et al.").
    package var hasMore = false

    /// Makes a list.
    package init(names: [PersonName] = [], hasMore: Bool = false) {
        (self.names, self.hasMore) = (names, hasMore)
    }
}
