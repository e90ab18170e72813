/// The limits of reading PDF: each with its unit and what set it.
enum PDFLimits {
    /// Pages of a document. Observed: 900, a yearly report with its annexes.
    static let mostPages = 20_000
    /// Width or height of a page in points: 200 inches, the most that PDF allows (ISO 32000-1, annex C), and some more.
    static let widestPage: Float = 20_000
    /// Height of a word in points; what is lower cannot be seen.
    static let leastHeight: Float = 0.1
    /// A4 in points, where a page does not tell its size.
    static let pageSize: (Float, Float) = (595, 842)
    /// Bytes of a word with its tag; longer ones are left out.
    static let longestTag = 1 << 20
    /// Bytes in which the head of a PDF stands. Source: ISO 32000-1, annex H.3.4.1.
    static let bytesBeforeHead = 1024
    /// Bytes that a PDF counts for at least when its words are: most of a small one is compressed text.
    static let leastRoom = 16 << 20
    /// Bytes that are read at once from a program.
    static let bytesOfRead = 1 << 16
    /// Seconds that a program may run. Observed: 900 pages in four seconds.
    static let seconds = 120.0
    /// Seconds between the end of its output and its own.
    static let secondsToEnd = 5.0
    /// Seconds of the processor's time that it may take.
    static let processorSeconds: UInt = 100
    /// Bytes of address space that it may take. Observed: 60 MB for a file of 60 MB.
    static let memoryOfProgram: UInt = 1 << 30
    /// Bytes of messages that are looked at.
    static let longestMessage = 1 << 14

    // MARK: Recognition

    /// Dots an inch in which a page is drawn for recognition. Source: the manual of tesseract, which asks for 300.
    static let dotsPerInch: Float = 300
    /// Dots of the longer side of a drawn page. Observed: A3 has 4961.
    static let mostDots: Float = 6000
    /// Points of an inch.
    static let pointsPerInch: Float = 72
    /// Pages of a document that are recognised: each takes seconds.
    static let mostRecognisedPages = 2000
    /// Hundredths of certainty below which a word with a figure is doubtful. Observed: misread figures have 30 to 80.
    static let sureFigure: Float = 80
    /// The same of a word of letters alone.
    static let sureWord: Float = 40
    /// Words behind an opening quotation mark among which the closing one stands.
    static let longestQuotation = 40
    /// Microseconds between two looks for room to start a program.
    static let pauseForRoom: UInt32 = 5000

    // MARK: Lines

    /// How many times as high as most words a word is that is set apart: a logo, a large title.
    static let tallWord: Float = 1.6
    /// Share of the lower one's height that two words of one line have in common.
    static let sharedHeight: Float = 0.5
    /// Lines that a word may still belong to, counted from the last one. Words come by their middles.
    static let linesNearby = 8

    // MARK: Columns

    /// How many times as wide as the page's gaps between words one is that may part columns.
    static let widerGap: Float = 1.7
    /// Share of the height of words by which their edges differ in one column.
    static let alignedEdge: Float = 0.12
    /// Words that begin at one edge behind such gaps: words of running text do so by chance, never as many.
    static let fewestAligned = 5

    /// Columns in columns. Observed: three beside each other.
    static let deepestCut = 3
    /// Lines of text on either side of a gutter.
    static let fewestLinesOfColumn = 6
    /// Words of a line of running text in a narrow column.
    static let fewestWordsOfProse = 3
    /// Share of a column's lines that are running text.
    static let proseOfColumn: Float = 0.6
    /// Share of a column's width that a full line takes.
    static let fullLine: Float = 0.7
    /// Share of a column's lines that are full.
    static let fullLinesOfColumn: Float = 0.5
    /// Share of its width, beside the widest line of its column, from which on a line runs on in the next one.
    static let wrappedLine: Float = 0.8
    /// Lines of a page with figures that the edges of cells cut, from which on such cuts are no chance.
    static let fewestCutLines = 3
    /// Columns of a table. Observed: 17, a year's months with their sums.
    static let mostColumns = 64
    /// How many times as high as words the step is at most between two lines of one table.
    static let roomInTable: Float = 2.6
    /// The same between two lines of one cell.
    static let roomInRow: Float = 1.6
    /// Lines in columns from which on they are a table.
    static let fewestRows = 3
    /// Words of a line of a table that has one cell.
    static let longestCellLine = 8
    /// Lines of one row.
    static let mostLinesOfRow = 6
    /// How many times as wide as in rows the step between rows is.
    static let roomBetweenRows: Float = 1.1
    /// How many times as wide as the narrowest step the others in rows are.
    static let evenSteps: Float = 1.06
    /// Words of a label that is wrapped.
    static let longestLabel = 16
    /// Words of a line of text.
    static let longestTextLine = 60
    /// Words of a label's line that stands beside a text.
    static let longestLabelLine = 4
    /// Share of the width of the text that a margin takes at most.
    static let widestMargin: Float = 0.6
    /// Share of their height by which lines beside each other that belong together differ at most, in height and place.
    static let evenLines: Float = 0.08
    /// Share of a margin's lines that show that they belong to no line of the text.
    static let unevenMargin: Float = 0.6
    /// Share of the paragraphs beside each other that begin at one height where they are rows.
    static let sharedStarts: Float = 0.8
    /// Bytes of the marker of a list.
    static let longestMarker = 4
    /// How many times as wide as the narrowest gap of a justified line the widest is.
    static let evenGaps: Float = 1.5
    /// The same of a column beside such a one, in which tables and titles stand too.
    static let someProse: Float = 0.3
    static let someFullLines: Float = 0.2
    /// Lines of such a column.
    static let fewestLinesOfMixed = 15
    /// How many times as wide as its neighbour a column may be. Observed: columns of text are of one width.
    static let widerColumn: Float = 1.6

    // MARK: Words

    /// Share of its height by which the parts of one word stand apart; poppler begins a word at a tenth.
    static let gapInWord: Float = 0.1
    /// Share of a word's height below which a figure behind it is in small type.
    static let raisedHeight: Float = 0.8
    /// Digits of the mark of a footnote.
    static let longestMark = 2
    /// Share of a page's words that stand on their side where the page lies on its side.
    static let turnedShare: Float = 0.6
    /// How many times as high as wide a word is that stands on its side.
    static let turnedWord: Float = 1.5
    /// Characters from which on a word is wider than high.
    static let lettersOfTurned = 4
    /// Share of its height by which the parts of a figure stand apart behind a point. Observed: .4 in papers made anonymous.
    static let gapInFigure: Float = 0.6

    /// Letters of either part of a word between which vowels clash: shorter ones are syllables (`re-eel`).
    static let lettersOfPart = 4

    // MARK: Redaction

    /// Marks beside or above a word that are looked at.
    static let marksNearby = 16
    /// Share of a word's area that a mark covers. Observed: six tenths, what a scanner read of a name.
    static let coveredShare: Float = 0.4
    /// Words of the title of a page that says why words cannot be read.
    static let longestReasonTitle = 8
    /// Words of such a page that are looked at.
    static let wordsOfReasons = 600

    // MARK: Furniture

    /// Share of a page's height at its head and at its foot in which its number stands.
    static let edge: Float = 0.12
    /// The same for what recurs on most pages. Observed: letterheads.
    static let deepEdge: Float = 0.22
    /// Pages on which a line in the text recurs, so that it is no chance.
    static let pagesOfHead = 3
    /// Pages between two that have the same head: odd and even pages have their own.
    static let pagesBetweenHeads = 2
    /// Lines at either edge that are looked at. Observed: nine, the names and numbers beside a letter.
    static let linesOfEdge = 12
    /// Points by which the height of one head differs from page to page.
    static let driftOfHead: Float = 4
    /// Digits of a number that names a paper, which may stand nowhere but in a head.
    static let digitsOfNumber = 5
    /// Lines of the head of a letter's later pages. Observed: three, and a day.
    static let linesOfNumberedHead = 4
    /// Words of a page's number behind its name: `2 van 3`.
    static let wordsOfPageNumber = 3
    /// The highest number of a page that stands alone.
    static let highestPageNumber = 1999

    // MARK: Quality

    /// Words of a page from which on its quality is told.
    static let fewestWordsToJudge = 8
    /// Share of a page's words that look like words; less is noise. Observed: up to .26 in noise, from .45 on in text.
    static let wordLikeShare: Float = 0.35
    /// Consonants in a row. Observed: seven, `angstschreeuw`; eight, `slechtstschrijvend`.
    static let mostConsonants = 8

    // MARK: Text

    /// Spaces that stand for a gap between columns.
    static let columnSpaces = 3
    /// Characters that a page may be wide.
    static let widestLine: Float = 400
    /// Characters that the edges of one column are apart.
    static let widestStop: Float = 1.5
    /// Most spaces before a line.
    static let widestIndent = 100
    /// How many times as far as others two lines of different paragraphs stand apart.
    static let paragraphPitch: Float = 1.35
    /// Words of a name above a column of figures.
    static let longestFigureHead = 3
    /// How much higher than others the letters of a heading are.
    static let headingHeight: Float = 1.12
    /// How much wider than others they are. Observed: capitals and bold type of one size are by a tenth.
    static let headingWidth: Float = 1.06
    /// Words of a heading.
    static let longestHeading = 24
    /// Share of the words that have the page's height, where heights tell anything: those of scans differ by letter.
    static let evenHeights: Float = 0.6
    /// Lines without columns that may stand between two rows of a table.
    static let linesBetweenRows = 2
}
