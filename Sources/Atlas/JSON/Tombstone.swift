package import JSONWriting

/// A published slug that stands for a study of its own no longer.
package struct Tombstone: Hashable, Sendable, JSONWritable {
    /// The slug.
    package let slug: String
    /// The study that it was merged into; nil for one that is excluded.
    package let redirect: String?

    /// Makes a tombstone.
    package init(slug: String, redirect: String?) { (self.slug, self.redirect) = (slug, redirect) }

    /// Writes both slugs.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("slug", slug)
            writer.write("redirect", redirect)
        }
    }
}
