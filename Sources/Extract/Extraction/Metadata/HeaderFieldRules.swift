import Layout
import Lexing
import SourceText

/// The labelled fields of the layout as facts.
enum HeaderFieldRules {
    static func fields(_ reading: Reading) -> [HeaderField] {
        reading.layout.fields.fields.map { field in
            let rest = field.labelRest.map { " " + reading.folded($0) } ?? ""
            return HeaderField(
                origin: FactOrigin(field.range, rule: .headerField),
                label: (reading.folded(field.label) + rest).trimmedLabel, value: reading.folded(field.value))
        }
    }
}

extension String {
    /// Without the colon and the spaces at its end.
    fileprivate var trimmedLabel: String {
        guard let end = utf8.last, end == UInt8(ascii: ":") || end == UInt8(ascii: " ") else { return self }
        var copy = self[...]
        while let last = copy.last, last == ":" || last == " " { copy.removeLast() }
        return String(copy)
    }
}
