/// The limits of layout: each with its unit and what set it.
enum LayoutLimits {
    /// How often a converter prints a marker before the paper's own. Observed: twice, `1. 1. 1.`.
    static let mostDoubledMarkers = 3
    /// Spaces, in characters, that part two columns of a line. Source: pdftotext sets apart columns by three and more.
    package static let columnGap = 3
    /// Share of the type area, in hundredths, from which on a line is full, so that the next one goes on with it.
    static let fullLine = 60
    /// Share of the type area, in hundredths, below which a line that closes a sentence ends its paragraph.
    static let closingLine = 80
    /// Share of the type area, in hundredths, above which a line is not wrapped at all.
    static let widestLine = 150
    /// A line with more columns is a row: signatures stand in two.
    static let mostColumnsOfText = 2
    /// How many blocks with other markers may stand between two items of one list.
    static let mostBetweenItems = 64
    /// Lines between two numbers that a torn column put below their texts.
    static let mostLinesOfTornItem = 8
    /// Tokens of a line that holds a place and a day.
    static let longestDayLine = 8
    /// Tokens of a page's foot. Observed: `- Pagina 5 van 30 -`.
    static let longestFoot = 7
    /// Spaces, in characters, that part a figure from the column beside it. Observed: right-aligned figures of full width.
    static let narrowColumnGap = 2
    /// Tokens of a row that only gaps set apart. Observed: sixty; longer lines are prose that was justified.
    static let longestRow = 200
    /// Bytes of such a row.
    static let longestRowInBytes = 2000
    /// Tokens of a cell that holds a figure or day and what is said of it: `week 40 t/m 45 van 2026`.
    static let longestValue = 7
    /// Spaces, in characters, before a line that are counted.
    static let widestIndent = 1024
    /// Four figures that are read as a year.
    static let years = 1900...2100
    /// Lines of a table that are looked at before its columns are made.
    static let linesOfGrid = 64
    /// Columns of a table that only gaps set apart.
    static let mostColumns = 64
    /// Lines of a table's head. Observed: three, `Variant C` above `Nieuwbouw` above `De Grift`.
    static let mostHeadLines = 5
    /// Tokens of a head above texts. Observed: `Datum van het besluit`.
    static let longestHead = 5
    /// Tokens of the label of a row or a group of rows that stands alone on its line.
    static let longestLabel = 12
    /// Characters by which the edges of two cells of one column may differ.
    static let edgeTolerance = 1
    /// Characters between a head and a column that it still stands above.
    static let spanTolerance = 2
    /// Lines above a table that may speak of it.
    static let linesAboveTable = 2
    /// Tokens of these lines, the nearest.
    static let tokensAboveTable = 40
    /// Tokens of a note below a table. Observed: `Alle bedragen in euro's, tenzij anders vermeld.`
    static let longestNote = 20
}
