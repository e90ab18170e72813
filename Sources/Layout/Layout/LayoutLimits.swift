/// The limits of layout: each with its unit and what set it.
enum LayoutLimits {
    /// How often a converter prints a marker before the paper's own. Observed: twice, `1. 1. 1.`.
    static let mostDoubledMarkers = 3
    /// Spaces, in characters, that part two columns of a line. Source: pdftotext sets apart columns by three and more.
    package static let columnGap = 3
    /// Bytes that a line of the narrowest page holds: a paper of a few lines does not tell its own.
    static let narrowestPage = 45
    /// Share of the type area, in hundredths, that a line of proportional type surely holds: counted in characters, lines of
    /// one page differ by as much.
    static let raggedLine = 85
    /// Share of the type area, in hundredths, from which on a line is full, so that the next one goes on with it.
    static let fullLine = 60
    /// Share of the type area, in hundredths, below which a line that closes a sentence ends its paragraph.
    static let closingLine = 80
    /// Share of the type area, in hundredths, above which a line is not wrapped at all.
    static let widestLine = 150
    /// A line with more columns is a row: signatures stand in two.
    static let mostColumnsOfText = 2
    /// Levels of lists in lists. Observed: five.
    static let deepestList = 24
    /// How many blocks with other markers may stand between two items of one list.
    static let mostBetweenItems = 64
    /// Lines between two numbers that a torn column put below their texts.
    static let mostLinesOfTornItem = 8
    /// Digits of the number by which a register names a paper; fewer are a year or a count.
    static let digitsOfPaper = 5...10
    /// Tokens of a line that holds a place and a day.
    static let longestDayLine = 8
    /// Tokens of a page's foot. Observed: `- Pagina 5 van 30 -`.
    static let longestFoot = 7
}
