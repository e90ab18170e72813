import Layout
import Lexing
import SourceText

/// The labelled lines at the head of a document, in order.
package struct HeaderFields: Sendable {
    package var fields: [HeaderField] = []
    /// What the labels say, one for each field.
    var roles: [HeaderLabel.Role] = []
    /// The tokens of each value; empty where it has none.
    package var values: [Range<Int>] = []
    /// The first line behind the header.
    package var endLine = 0

    /// Makes room for as many fields as most headers have.
    mutating func reserve() {
        fields.reserveCapacity(8)
        roles.reserveCapacity(8)
        values.reserveCapacity(8)
    }

    /// Whether a line belongs to a field.
    /// - Complexity: O(*fields*), and O(1) behind the header.
    func holds(_ line: TextLine, at index: Int) -> Bool {
        guard index < endLine else { return false }
        return fields.contains { $0.range.overlaps(line.range) }
    }

    /// The first field with that role and a value.
    func first(_ role: HeaderLabel.Role) -> Int? {
        fields.indices.first { roles[$0] == role && !values[$0].isEmpty }
    }
}
