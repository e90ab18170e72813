import Layout
import Lexing
import SourceText
import Testing

/// A small paper, and the fields that its header has.
struct FieldSample: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    /// A line a field: `label: value`.
    let fields: String

    /// The text goes on with a chapter, as that of a paper does.
    init(_ name: String, _ text: String, fields: String = "") {
        self.name = name
        self.text = text + "\n\nInleiding\n\nDe brug is oud en het verkeer is er te zwaar voor geworden.\n"
        self.fields = fields
    }

    var testDescription: String { name }

    /// What layout finds, a line a field.
    var found: String { Self.fields(of: text) }

    /// The fields of a text, a line a field.
    static func fields(of text: String) -> String {
        let bytes = Array(text.utf8)
        let reading = TokenReading(bytes: bytes, tokens: TokenStream(lexing: bytes))
        let layout = DocumentLayout(reading, StructuredText(bytes: bytes))
        let found = layout.fields.fields.map { field in
            let rest = field.labelRest.map { " " + reading.folded($0) } ?? ""
            return "\(reading.folded(field.label))\(rest): \(reading.folded(field.value))"
        }
        return found.joined(separator: "\n")
    }
}
