package import InvertedIndex

extension IndexLayout {
    /// The fields and columns of every index of griffie. The key of a document, which the index keeps itself, is
    /// `Field.bron`.
    ///
    /// The revision is to be counted up with any change of what terms, columns and records hold: rules of analysis, the
    /// order of values in a record, the ids of the rules that found facts.
    package static let griffie = IndexLayout(
        revision: 12,
        fields: IndexSchema.Field.allCases.dropLast().map { $0.isText ? .text : .exact },
        columns: IndexSchema.Column.allCases.map { column in
            switch column.values {
            case .integer: .integer
            case .integers: .integers
            case .bytes: .bytes
            case .label: .labels
            }
        })
}

extension Field {
    /// The field's number in the index.
    package var number: Int { Int(rawValue) }
}

extension Column {
    /// The column's number in the index.
    package var number: Int { Int(rawValue) }
}
