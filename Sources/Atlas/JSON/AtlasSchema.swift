/// The JSON Schema (2020-12) of the atlas JSON, in both its forms.
package enum AtlasSchema {
    /// The schema's text, UTF-8.
    package static var bytes: [UInt8] { PackageResources.atlas_schema_json }
}
