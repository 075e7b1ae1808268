/// The names that a tree's owner knows by number, so that building and reading a tree compares no strings.
package struct XMLVocabulary: Hashable, Sendable {
    /// Element and attribute names; a name's place here is its code.
    package let names: [String]

    /// Makes a vocabulary.
    ///
    /// - Parameter names: different names without a namespace prefix; each one's index becomes its code.
    package init(_ names: [String]) { self.names = names }
}
