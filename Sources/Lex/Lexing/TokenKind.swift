/// What a token is by its form alone. What it means (a date that binds, an amount that is a ceiling) extraction decides.
public enum TokenKind: UInt8, Hashable, Sendable, CaseIterable {
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
    /// `**`, `__`, `<b>` and other marks that only set type; the mark of a footnote, `[^2]`.
    case emphasis
    /// Any other byte sequence of one character: punctuation, symbols, bytes that are no UTF-8.
    case punctuation
}

/// Comparison that the stages which read tokens can inline: what the compiler makes itself is a call for each token there,
/// and three for an optional.
extension TokenKind {
    /// The case's place in the list of cases, which is how a kind lies in memory.
    @inlinable
    public var place: UInt8 { unsafe unsafeBitCast(self, to: UInt8.self) }

    /// Whether both are the same.
    @inlinable
    public static func == (a: TokenKind, b: TokenKind) -> Bool { a.place == b.place }
    /// Whether they differ.
    @inlinable
    public static func != (a: TokenKind, b: TokenKind) -> Bool { a.place != b.place }
    /// nil is no kind.
    @inlinable
    public static func == (a: TokenKind?, b: TokenKind) -> Bool {
        guard let a else { return false }
        return a.place == b.place
    }
    /// Whether they differ.
    @inlinable
    public static func != (a: TokenKind?, b: TokenKind) -> Bool { !(a == b) }
}
