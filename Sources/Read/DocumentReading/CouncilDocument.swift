package import SourceText

/// A document as it was read: its text with the blocks, and what its format says about it.
package struct CouncilDocument: Sendable {
    /// As it was handed in.
    package var path: String
    /// How it was read. A `.txt` file that is set in Markdown is `.markdown`.
    package var format: DocumentFormat
    package var encoding: TextEncoding
    /// Size of the file in bytes.
    package var originalByteCount: Int
    package var structure: StructuredText
    /// What the format itself declares, not what the text says.
    package var declared: DeclaredMetadata
    /// What a reader should know about how it was read; ranges are bytes of the file.
    package var warnings: [Diagnostic]
}

/// What markup declares about its document: `<meta>` of HTML, the metadata of official publications. Values as they stand, with
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
    /// All named values in order, those above included.
    package var fields: [Field] = []

    package struct Field: Hashable, Sendable {
        package var name: String
        package var value: String
    }

    package init() {}

    package var isEmpty: Bool { fields.isEmpty && title == nil }
}
