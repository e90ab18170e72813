/// What a token is by its form alone. What it means (a date that binds, an amount that is a ceiling) extraction decides.
package enum TokenKind: UInt8, Hashable, Sendable, CaseIterable {
    /// Letters, with digits behind them (`D66`, `N516`) and apostrophes inside (`risico's`). Words broken over a line
    /// end and letter-spaced words (`b e s l u i t`) are one token. Dotted abbreviations too (`t.b.v.`, `e.v.`).
    case word
    /// Digits, with separators between digits: `15`, `2.298.000`, `1,5`. The payload indexes `TokenStream.numbers`.
    case number
    /// A figure that carries its own sign of money: `€ 2.298.000,-`, `€12`, `EUR 3.000`, `310.000,=`.
    /// The payload indexes `TokenStream.amounts`.
    case amount
    /// A day in figures: `31-12-2022`, `22/6/20`, `1.1.2025`. The payload is a packed day, see `PackedDay`.
    case date
    /// A number in the form of a case or document number: `2022-0201962`, `Z/18/143043`, `RIS163015`, `2019_GDD_B&W_00314`.
    case zaaknummer
    /// A figure in the form of an article number that no plain number has: `213a`, `4:84`, `2.1a`.
    case articleNumber
    /// `1.`, `a)`, `–`, `■` at the start of a line with text behind it. The payload is the number it stands for, 0 for a bullet.
    case listMarker
    /// `#` to `######` at the start of a line. The payload is the level.
    case headingMark
    /// The colon (with the emphasis marks around it) that ends the first one to six words of a line.
    case labelEnd
    /// A web address, an e-mail address or a file name.
    case address
    /// A tab inside a line, or a `|`: the border between two cells.
    case cellBorder
    /// `**`, `__`, `<b>` and other marks that only set type.
    case emphasis
    /// Any other byte sequence of one character: punctuation, symbols, bytes that are no UTF-8.
    case punctuation
}

/// What stands before a token, and how it was written.
package struct TokenFlags: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// White space directly before it.
    package static let spaceBefore = TokenFlags(rawValue: 1)
    /// The first token of its line.
    package static let startsLine = TokenFlags(rawValue: 2)
    /// The first token behind a blank line, a form feed, or the start of the text; implies `startsLine`.
    package static let startsParagraph = TokenFlags(rawValue: 4)
    /// Its first letter is a capital.
    package static let capitalised = TokenFlags(rawValue: 8)
    /// All its letters are capitals (two or more).
    package static let allCapitals = TokenFlags(rawValue: 16)
    /// White space or a line end inside: broken over a line, or letter-spaced.
    package static let broken = TokenFlags(rawValue: 32)
    /// Holds bytes outside ASCII.
    package static let nonASCII = TokenFlags(rawValue: 64)
    /// A dotted abbreviation, or digits set with an O or l that OCR put there.
    package static let unusual = TokenFlags(rawValue: 128)
}
