package import SourceText
package import Vocabulary

/// A label and the value that the layout puts beside it, below it or above it.
package struct LabelledField: Hashable, Sendable {
    /// The tokens of the label, without its colon.
    package var label: Range<Int>
    /// The words of a wrapped label that stand on the next line, behind the value.
    package var labelRest: Range<Int>?
    /// The tokens of the value; empty where it has none.
    package var value: Range<Int>
    /// What the label says.
    package var role: HeaderLabel.Role
    /// From the first byte of label and value to behind the last.
    package var range: ByteRange
}

/// The labelled lines at the head of a document, in order.
package struct HeaderFields: Sendable {
    package internal(set) var fields: [LabelledField] = []
    /// The first line behind the header.
    package internal(set) var endLine = 0

    /// Whether a line belongs to a field.
    /// - Complexity: O(*fields*), and O(1) behind the header.
    package func holds(_ line: TextLine, at index: Int) -> Bool {
        guard index < endLine else { return false }
        return fields.contains { $0.range.overlaps(line.range) }
    }

    /// The first field with that role and a value.
    package func first(_ role: HeaderLabel.Role) -> LabelledField? {
        fields.first { $0.role == role && !$0.value.isEmpty }
    }
}
