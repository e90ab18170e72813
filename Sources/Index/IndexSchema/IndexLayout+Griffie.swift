import Extraction
package import InvertedIndex

extension IndexLayout {
    /// The fields and columns of every index of griffie. The key of a document, which the index keeps itself, is
    /// `Field.bron`.
    ///
    /// The revision is to be counted up with any change of what terms, columns and records hold: rules of analysis, the
    /// order of values in a record. With kinds of facts and the ids of rules it changes by itself.
    package static let griffie = IndexLayout(
        revision: 20 << bitsOfFacts | facts,
        fields: IndexSchema.Field.allCases.dropLast().map { $0.isText ? .text : .exact },
        columns: IndexSchema.Column.allCases.map { column in
            switch column.values {
            case .integer: .integer
            case .integers: .integers
            case .bytes: .bytes
            case .label: .labels
            }
        })

    private static let bitsOfFacts = UInt32(20)

    /// A number of so many bits that differs where the kinds of facts that records hold or the ids of rules do.
    private static let facts: UInt32 = {
        var (names, document) = (FactListNames(), ExtractedDocument())
        document.visitLists(&names)
        let ids = names.names + Rule.allCases.map(\.rawValue).sorted()
        return checksum(of: ids.joined(separator: "\n")) & (1 << bitsOfFacts - 1)
    }()

    /// FNV-1a of 32 bits.
    private static func checksum(of text: String) -> UInt32 {
        text.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
    }
}

private struct FactListNames: FactListVisitor {
    typealias Failure = Never
    var names: [String] = []
    mutating func visit<Value: ListedFact>(_ facts: inout [Value]) { names.append(Value.listName) }
}

extension Field {
    /// The field's number in the index.
    package var number: Int { Int(rawValue) }
}

extension Column {
    /// The column's number in the index.
    package var number: Int { Int(rawValue) }
}
