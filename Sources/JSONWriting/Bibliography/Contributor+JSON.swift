package import Bibliography

extension Contributor: JSONWritable {
    /// Writes the parts of the name, the role, the ORCID iD and the affiliations; marks only where they are set.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("family", name.family)
            writer.write("given", name.given)
            writer.write("suffix", name.suffix)
            writer.write("droppingParticle", name.droppingParticle)
            writer.write("nonDroppingParticle", name.nonDroppingParticle)
            writer.write("literal", name.literal)
            writer.write("role", role.rawValue)
            writer.write("orcid", orcid)
            writer.write("affiliations", affiliations)
            writer.writeIfSet("corresponding", isCorresponding)
            writer.writeIfSet("equalContributor", isEqualContributor)
            writer.writeIfSet("deceased", isDeceased)
            writer.writeIfPresent("email", email)
        }
    }
}

extension Affiliation: JSONWritable {
    /// Writes the text and what else is known of the institution.
    package func write(to writer: inout JSONWriter) {
        writer.object(.line) { writer in
            writer.write("text", text)
            writer.writeIfPresent("ror", ror)
            writer.writeIfPresent("country", country)
        }
    }
}
