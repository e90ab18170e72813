import SourceText

/// Signs that stand in figures, by what they look like.
extension Source {
    /// The bytes of `text` where it stands at `offset`; 0 where something else does.
    @inline(__always)
    func width(of text: StaticString, at offset: Int) -> Int {
        let count = text.utf8CodeUnitCount
        for k in 0..<count where unsafe at(offset &+ k) != text.utf8Start[k] { return 0 }
        return count
    }

    /// The bytes of the first of `texts` that stands at `offset`; 0 where none does.
    func width(ofAny texts: [StaticString], at offset: Int) -> Int {
        for text in texts {
            let width = width(of: text, at: offset)
            if width > 0 { return width }
        }
        return 0
    }

    /// The bytes of an ASCII mark at `offset`; 0 where it does not stand there.
    @inline(__always)
    func markWidth(_ mark: UInt8, _ offset: Int) -> Int { at(offset) == mark ? 1 : 0 }

    /// The bytes of a euro sign at `offset`: as it is, as HTML names it, or as UTF-8 that was read as Windows-1252; else 0.
    func euroWidth(_ offset: Int) -> Int { width(ofAny: Self.euroSigns, at: offset) }

    /// Whether the euro sign at `offset` is one that was read in another encoding.
    func isMisreadEuro(_ offset: Int) -> Bool { width(ofAny: Self.misreadEuros, at: offset) > 0 }

    /// UTF-8 read as Windows-1252 and as ISO 8859-1; ISO 8859-15 read as ISO 8859-1.
    private static let misreadEuros: [StaticString] = ["â‚¬", "â\u{82}¬", "¤"]
    private static let euroSigns: [StaticString] = ["€", "&euro;"] + misreadEuros

    /// The bytes of an en or em dash at `offset`; else 0.
    func longDashWidth(_ offset: Int) -> Int { width(ofAny: Self.longDashes, at: offset) }

    /// The bytes of a non-breaking hyphen at `offset`; else 0.
    func nonBreakingHyphenWidth(_ offset: Int) -> Int { width(of: "‑", at: offset) }

    private static let longDashes: [StaticString] = ["–", "—"]
    private static let minusSigns = longDashes + ["−", "‑"]

    /// The bytes of a hyphen, dash or minus sign at `offset`, a hyphen escaped or not; else 0.
    func minusWidth(_ offset: Int) -> Int {
        let hyphen = markWidth(Byte.hyphen, offset)
        return hyphen > 0 ? hyphen : width(ofAny: Self.minusSigns, at: offset)
    }

    /// The bytes of one space within a line at `offset`, of any kind; else 0.
    func spaceWidth(_ offset: Int) -> Int { at(offset) == Byte.space ? 1 : blankWidth(offset) }

    /// Marks of bold and italic type in a row. Source: CommonMark, 6.2: three at most.
    private static let mostTypeMarks = 3

    /// Behind blanks, one line end and marks of type (`€ **6.000**`, `**€** 6.000`) between a sign and its figure.
    func skipDress(_ sign: Int) -> Int {
        let blank = skipSpacesAndOneLineEnd(sign)
        var i = blank
        while i - blank < Self.mostTypeMarks, at(i) == Byte.star || at(i) == Byte.underscore { i += 1 }
        guard i > blank else { return blank }
        let end = skipSpaces(i)
        // With blanks on both sides it is a star.
        return blank > sign && end > i ? blank : end
    }

    /// Whether a line end or marks of type stand in the bytes of a figure.
    func isBroken(_ start: Int, _ end: Int) -> Bool {
        (start..<end).contains {
            at($0) == UInt8(ascii: "\n") || at($0) == UInt8(ascii: "\r") || at($0) == Byte.star
                || at($0) == Byte.ampersand
        }
    }

    /// The hash of the one letter at `offset`.
    func letterHash(_ offset: Int, width: Int) -> UInt64 {
        var hash = WordHash()
        for k in 0..<width { hash.add(at(offset + k)) }
        return hash.value
    }
}
