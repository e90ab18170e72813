import Vocabulary

/// A label and the value that some arrangement of lines gives it.
struct FieldPair {
    var label: Range<Int>
    /// The words of the label that stand on the next line, behind the value: `Vooroverleg   mevrouw Bos⏎met`.
    var labelRest: Range<Int>?
    /// Empty where the label has no value.
    var value: Range<Int>
    var role: HeaderLabel.Role
}

/// One way to read some lines of a header: which fields stand in them.
struct Arrangement {
    var pairs: [FieldPair]
    /// The lines that it explains, half open.
    var lines: Range<Int>

    /// What tells the better of two arrangements: how many labels have a value.
    var filled: Int { pairs.count { !$0.value.isEmpty } }
}

/// A label that stands alone, without a value on its line.
struct BareLabel {
    var tokens: Range<Int>
    var role: HeaderLabel.Role
    var form: ValueForm
    /// The lines that it takes: two where it is wrapped.
    var lines: Range<Int>
    var hasColon: Bool
}
