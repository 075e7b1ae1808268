import Bibliography
import JSONWriting

/// A name in CSL-JSON.
struct CSLName: JSONWritable {
    private let name: PersonName

    /// Makes a name.
    init(_ name: PersonName) { self.name = name }

    /// Writes the parts that there are.
    func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            if let literal = name.literal { return writer.write("literal", literal) }
            writer.writeIfPresent("family", name.family)
            writer.writeIfPresent("given", name.given)
            writer.writeIfPresent("dropping-particle", name.droppingParticle)
            writer.writeIfPresent("non-dropping-particle", name.nonDroppingParticle)
            writer.writeIfPresent("suffix", name.suffix)
        }
    }
}
