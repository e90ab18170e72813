/// The version of the names in what griffie prints as JSON, the first member of each object.
enum JSONSchemaVersion {
    /// Counts up when a name goes or comes to mean something else; new names leave it.
    static let current = 1
    static let name = "schema"
}
