/// What a document's format declares about it: `<meta>` of HTML, the metadata of official publications, the head of Markdown in
/// YAML, the name of its file. Values as they stand, with
/// white space folded; nil where the format says nothing.
package struct DeclaredMetadata: Hashable, Sendable {
    package var title: String?
    /// As it stands, mostly `2022-06-07`.
    package var date: String?
    /// The municipality or body that made it.
    package var creator: String?
    /// The kind of document: “Gemeenteblad”, “regeling”, a rubriek.
    package var kind: String?
    /// Identifier, dossier or case number.
    package var number: String?
    /// The name of the file, without its folders; nil where many documents share one.
    package var fileName: String?
    /// They come from a register of papers, as an export of one gives them: what is declared goes before what the text says.
    package var isOfRegister = false
    /// All named values in order, those above included.
    package var fields: [Field] = []

    package struct Field: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    package init() {}

    package var isEmpty: Bool { fields.isEmpty && title == nil }
}
