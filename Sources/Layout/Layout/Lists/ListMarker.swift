import Lexing

/// What stands before an item of a list, whatever it looks like: `1.`, `1)`, `1.-`, `1°`, `(1)`, `1:`, `1.1`, `a.`, `IV.`,
/// `Beslispunt 1:`, a bullet, a figure in the first cell of a row; or several of these, as converters double them: `- 1.`.
package struct ListMarker: Hashable, Sendable {
    package enum Style: UInt8, Hashable, Sendable {
        /// A figure that a mark closes.
        case figure
        /// A figure, or a Roman numeral, with nothing but a space behind it: a marker only where the next one follows.
        case bare, bareRoman
        /// `2.1`: the figure behind the last point counts.
        case dotted
        case upper, lower
        case bullet
    }

    package var style: Style
    /// The number that it stands for, from 1; 0 where it gives none.
    package var number: Int
    /// Which bullet it is or begins with: the hash of its bytes; 0 where it has none.
    package var sign: UInt64 = 0
    /// The style of the number behind a bullet.
    package var inner: Style?
    /// The value as a Roman numeral, where it is one.
    package var roman: Int?

    /// Whether it opens a Roman list: `I.` or `i.`.
    var isRoman: Bool { roman == 1 }
    /// Whether both are markers of the same kind of list.
    func matches(_ other: ListMarker) -> Bool { style == other.style && sign == other.sign }
}
