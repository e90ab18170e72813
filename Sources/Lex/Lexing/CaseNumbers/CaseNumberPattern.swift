/// A row of the table of case numbers: a pattern of segments, and what a number that fits it is.
struct CaseNumberPattern {
    /// One run of letters or of digits, and the marks that may stand before it.
    struct Part {
        enum Kind: UInt8 {
            case year, shortYear, noted, digits, capitals, word, letters
            /// Letters of which the text is given.
            case words
        }

        let marks: CaseNumberMarks
        let kind: Kind
        /// How many letters or digits it has.
        let least: UInt8
        let most: UInt8
        let words: [StaticString]

        init(_ marks: CaseNumberMarks, _ kind: Kind, _ least: UInt8, _ most: UInt8) {
            (self.marks, self.kind, self.least, self.most, words) = (marks, kind, least, most, [])
        }

        init(_ marks: CaseNumberMarks, words: [StaticString]) {
            (self.marks, kind, least, most, self.words) = (marks, .words, 1, CaseNumberText.longestWord, words)
        }
    }

    /// What may stand behind the parts.
    struct Tail {
        enum Kind { case none, any, words }
        let kind: Kind
        /// Before its first segment.
        let marks: CaseNumberMarks

        init(_ kind: Kind, _ marks: CaseNumberMarks) { (self.kind, self.marks) = (kind, marks) }
    }

    let form: CaseNumberForm
    let parts: [Part]
    let tail: Tail
    /// How many digits a number has at least, in all.
    let digits: Int

    init(
        _ series: CaseNumberSeries, _ stands: CaseNumberForm.Standing, digits: Int, _ scheme: CaseNumberForm.Scheme,
        registered: CaseNumberForm.Scheme, _ proof: CaseNumberForm.Proof, _ parts: [Part], _ tail: Tail
    ) {
        form = CaseNumberForm(series: series, standing: stands, scheme: scheme, registered: registered, proof: proof)
        (self.digits, self.parts, self.tail) = (digits, parts, tail)
    }
}

/// What may stand before a segment: nothing, or one of six marks.
struct CaseNumberMarks: OptionSet {
    let rawValue: UInt8

    static let joined = Self(rawValue: 1)
    static let hyphen = Self(rawValue: 2)
    static let slash = Self(rawValue: 4)
    static let point = Self(rawValue: 8)
    static let underscore = Self(rawValue: 16)
    static let ampersand = Self(rawValue: 32)
    static let colon = Self(rawValue: 64)
    static let all = Self(rawValue: 127)

    /// The mark that a byte is; empty for any other byte.
    @inline(__always)
    init(byte: UInt8) {
        switch byte {
        case UInt8(ascii: "-"): self = .hyphen
        case UInt8(ascii: "/"): self = .slash
        case UInt8(ascii: "."): self = .point
        case UInt8(ascii: "_"): self = .underscore
        case UInt8(ascii: "&"): self = .ampersand
        case UInt8(ascii: ":"): self = .colon
        default: self = []
        }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
}
