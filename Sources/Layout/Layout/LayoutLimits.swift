/// The limits of layout: each with its unit and what set it.
enum LayoutLimits {
    // MARK: Lists

    /// How often a converter prints a marker before the paper's own. Observed: twice, `1. 1. 1.`.
    static let mostDoubledMarkers = 3
    /// Figures of items that `1.-` may number.
    static let figuresOfItem = 1...99

    // MARK: Lines and paragraphs

    /// Spaces, in characters, that part two columns of a line. Source: pdftotext sets apart columns by three and more.
    package static let columnGap = 3
    /// Bytes of the widest line that tells how wide a page is.
    static let widestPage = 255
    /// One line in so many may be wider than the page; a text of fewer is as wide as its widest.
    static let linesOfWidth = 10
    /// Bytes that a line of the narrowest page holds: a paper of a few lines does not tell its own.
    static let narrowestPage = 45
    /// Words that tell whether a title is in capitals.
    static let wordsInCapitals = 3
    /// Chapters of a paper.
    static let numbersOfHeadings = 1...99
    /// A line with more columns is a row: signatures stand in two.
    static let mostColumnsOfText = 2
    /// Blocks of the grounds of a besluit, and of what it decides. Observed: 80 in a bestemmingsplan with many zienswijzen.
    static let mostBlocksOfRecital = 120
    /// Blocks of day, names and functions below a besluit or motie.
    static let mostBlocksOfSignature = 24
    /// Tokens of a line of a signature; a longer one is text again.
    static let longestSignatureLine = 40
    /// Tokens at the beginning of a besluit among which grounds may stand: `De raad van Ede heeft, gezien het voorstel …`.
    static let longestOpening = 40
    /// Digits of the number of a page, or of a year beside it.
    static let mostDigitsOfPage: UInt8 = 4
    /// Digits of the number of a note.
    static let digitsOfNote = 1...2
    /// Tokens of the mark of a Markdown note, `[^naam]:`.
    static let longestNoteMark = 8
    /// Bytes of the shortest rule above the notes of a page.
    static let shortestRule = 5
    /// Columns by which a bullet of an inner list is set in at least. Source: CommonMark, list items.
    static let nestingIndent = 2
    /// Columns of a tab before a bullet. Source: CommonMark, tabs.
    static let tabColumns = 4
    /// Columns before a marker that are counted; no list lies deeper.
    static let farthestIndent = 64
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
    /// Lines below a word of a logo among which its next word stands.
    static let linesOfLogo = 2
    /// Tokens of a line of a letterhead.
    static let longestLogoLine = 40
    /// Lines of a header. Observed: letterheads of scans, a word a line, take 100.
    static let mostLinesOfHeader = 160
    /// Lines before the first field. Observed: a long sender block of a scan.
    static let mostLinesBeforeFields = 60
    /// Lines without a field behind which a header has ended.
    static let mostLinesBetweenFields = 14
    /// Labels in one block or row. Observed: 12 in forms.
    static let mostLabelsOfBlock = 16
    /// Tokens of a label that no list knows.
    static let longestLabel = 6
    /// Marks around and in a label: `**`, a stroke, a colon.
    static let marksOfLabel = 3
    /// Lines of one value in a block.
    static let mostLinesOfValue = 3
    /// Tokens of a number that names a paper or case. Observed: `361437-2024:912495`.
    static let longestNumber = 6
    /// Tokens of a name. Observed: `mevrouw mr. A.B. van der Berg-Smit`.
    static let longestName = 8
    /// Digits of a telephone number. Source: short numbers of municipalities, `14 010`.
    static let fewestDigitsOfPhone = 5
    /// Bytes of a line of running text; shorter ones are values.
    static let shortestProse = 64
    /// Bytes of a line that is running text whatever follows it.
    static let sureProse = 150
    /// Bytes of the value below a heading; a longer one is the text of a chapter.
    static let longestHeadedValue = 200
    /// Bytes of the value below a label that no list knows.
    static let longestUnknownValue = 60
    /// Lines around a label in small letters in which another label shows that it is one.
    static let nearLabels = 4
    /// Tokens of a row of values that lost its columns.
    static let longestTornRow = 24
    /// Lines of titles that may stand above a field.
    static let mostTitleLines = 4
    /// Lines of an addressee above the fields of a letter.
    static let mostLinesOfAddress = 10
    /// Bytes of a line that is short beside running text.
    static let longestShortLine = 50
    /// Bytes from which on a line with a speaker's name is what they say.
    static let shortestSpeech = 100
    /// Bytes of a line with a subject from which on the next line may go on with it.
    static let fullSubjectLine = 24
    /// Bytes of a line with another value from which on the next line may go on with it.
    static let fullValueLine = 60
    /// Bytes of a line that goes on with a value.
    static let longestValueLine = 100
    /// Tokens of a line in which a row of a form may have lost its columns.
    static let longestTornLine = 60
    /// Tokens of the shortest such line: three labels with their values.
    static let shortestTornLine = 6
    /// Lines that may stand above the first field before running text ends the search.
    static let fewestLinesOfHead = 10
    /// Of so many cells of a row of labels one may be no known label.
    static let labelsOfUnknown = 3
    /// Tokens of the salutation of a letter: `Aan de raad,`.
    static let longestSalutation = 4
    /// Words with which a wrapped label goes on before its colon.
    static let longestLabelRest = 3
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
    static let digitsOfYear = 4...4
    /// Lines of a table that are looked at before its columns are made.
    static let linesOfGrid = 64
    /// Columns of a table that only gaps set apart.
    static let mostColumns = 64
    /// Lines of a table's head. Observed: three, `Variant C` above `Nieuwbouw` above `De Grift`.
    static let mostHeadLines = 5
    /// Tokens of a head above texts. Observed: `Datum van het besluit`.
    static let longestHead = 5
    /// Tokens of the label of a row or a group of rows that stands alone on its line.
    static let longestRowLabel = 12
    /// Lines of a label that stands above its rows, wrapped.
    static let mostLinesOfRowLabel = 3
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
    /// Rows without a field, titles of a form, before the table is one of data.
    static let mostRowsWithoutField = 2

    // MARK: Headings

    /// Bytes that a full line of a document holds, whatever its own lines tell.
    static let fullLines = 40...100
    /// Bytes of a heading. Observed: titles of list items that name a whole proposal.
    static let longestHeading = 200
    /// Bytes of a heading that nothing but its place shows.
    static let longestPlainHeading = 140
    /// Bytes of a bold line that ends in a point and still is a heading.
    static let longestBoldSentence = 110
    /// Bytes of the title at the top of a paper.
    static let longestTitle = 90
    /// Lines above the title of a paper.
    static let linesAboveTitle = 12
    /// Lines above a title in capitals.
    static let linesAboveCapitals = 4
    /// Headings by which a format shows that it marks all of them.
    static let fewestMarkedHeadings = 3
    /// Tokens of a short heading.
    static let mostTokensOfHeading = 11
    /// Bytes that a short heading may always hold, however narrow the page.
    static let shortestFullTitle = 24
    /// Tokens from which on a line that closes a sentence is text.
    static let fewestTokensOfSentence = 4
    /// Bytes of an item that holds next to nothing.
    static let longestBareItem = 20
    /// Tokens of a chapter that has nothing to tell: `Niet van toepassing.`
    static let longestNothing = 8
    /// The highest number of a chapter; above it a figure is a count.
    static let mostChapters = 99
    /// Bytes of a number of chapter and paragraph. Observed: `12.3.10.2`.
    static let longestChapterNumber = 10
    /// Bytes of a number that a series of papers counts on with, year and number: `2024.12`.
    static let shortestSeriesNumber = 7
    /// Bytes of the letter or Roman figure of a part: `Hoofdstuk VIII`.
    static let longestPartNumber = 4
    /// Lines of an item behind which the next number still goes on with its list.
    static let mostLinesOfItem = 6
    /// Lines below the title of a decision in which a bold item is a point.
    static let mostLinesOfPoints = 12
    /// Tokens of a bold item that says too little for a point.
    static let longestShortPoint = 3

    // MARK: Edges of pages

    /// Tokens of a head above a page, its number among them.
    static let tokensOfRunningHead = 2...9
    /// Digits of the number of a page that stands at a line's end.
    static let digitsOfPage = 1...3
    /// Spaces, in characters, before the number of a page that no word names.
    static let gapBeforePage = 8
    /// Lines of foot and head that the end of a page puts into the text.
    static let mostLinesOfBreak = 3
    /// Tokens of such a line.
    static let longestBreakLine = 24
    /// Bytes of such a line.
    static let longestBreakLineInBytes = 160
    /// Tokens of a line that tells a page and of how many.
    static let longestPageOf = 8
}
