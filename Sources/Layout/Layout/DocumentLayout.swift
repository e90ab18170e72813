package import Lexing
package import SourceText

/// What each part of a document is, decided once: its fields, headings and blocks.
package final class DocumentLayout: Sendable {
    /// The lines and what can be seen of each.
    package let survey: LineSurvey
    package var lines: LineTable { survey.lines }
    package let tables: TableList
    /// The labels and values of the header.
    package let fields: HeaderFields
    package let headings: [Heading]
    package let tree: DocumentTree

    /// - Parameter mostHeadings: where there are more, about so many are found.
    /// - Complexity: O(*n*), *n* the number of tokens.
    package init(_ reading: TokenReading, _ text: StructuredText, mostHeadings: Int = .max) {
        survey = LineSurvey(reading, text)
        var finder = TableFinder(reading, text, survey)
        tables = finder.tables()
        fields = HeaderScan.fields(reading, survey.lines)
        headings = HeadingRules.headings(
            reading, survey, fields: fields, marksAll: text.pages == nil, most: mostHeadings)
        let builder = TreeBuilder(
            reading, survey, headings: headings, fields: Self.lines(of: fields, survey),
            tables: tables)
        tree = builder.tree()
    }

    /// The layout of a few words that stand by themselves, the value of a field: lines and nothing more.
    package init(words reading: TokenReading, _ text: StructuredText) {
        survey = LineSurvey(reading, text)
        tables = TableList()
        fields = HeaderFields()
        headings = []
        tree = DocumentTree([], furniture: survey.furniture, zones: [])
    }

    /// The numbers of the notes that begin with a plain figure.
    /// - Complexity: O(*blocks*).
    package func noteNumbers(_ tokens: TokenStream) -> Set<Int> {
        var numbers: Set<Int> = []
        for block in tree.blocks where block.kind == .note {
            if let number = tokens.number(block.tokens.lowerBound), number.form == .plain, let mark = number.integer {
                numbers.insert(mark)
            }
        }
        return numbers
    }

    /// The tokens `content` of a block without the furniture between its lines.
    /// - Complexity: O(*m*), *m* the number of its lines.
    package func runs(of block: Int, in content: Range<Int>) -> [Range<Int>] {
        tree.runs(of: block, in: content, lines)
    }

    /// Whether a token begins a block, or a part of one that a wide gap or a border sets apart.
    /// - Complexity: O(log *blocks*).
    package func opensPart(_ token: Int, _ reading: TokenReading) -> Bool {
        reading.flags(token).contains(.startsLine) ? tree.opensBlock(token) : reading.opensColumn(token)
    }

    /// The parts of the next lines that stand below a word: a logo may have its words below each other, beside others.
    /// - Complexity: O(*m*), *m* the number of bytes of these lines.
    package func partsBelow(_ token: Int, _ reading: TokenReading) -> [Range<Int>] {
        let line = lines.index(ofToken: token)
        let own = lines[line].tokens
        guard own.contains(token), own.count <= LayoutLimits.longestLogoLine else { return [] }
        let place = reading.characters(token..<token + 1, in: own)
        return (line + 1..<min(lines.count, line + 1 + LayoutLimits.linesOfLogo)).flatMap { below in
            let tokens = lines[below].tokens
            guard tokens.count <= LayoutLimits.longestLogoLine else { return [Range<Int>]() }
            return reading.columns(tokens).filter { reading.characters($0, in: tokens).overlaps(place) }
        }
    }

    /// What names the table at `index`: its title, else the last heading before it; empty where there is neither.
    /// - Complexity: O(log *headings*).
    package func title(ofTable index: Int) -> Range<Int> {
        let table = tables.tables[index]
        guard table.title.isEmpty else { return table.title }
        let first = tables.cells[tables.rows[table.rows.lowerBound].cells.lowerBound].tokens.lowerBound
        let behind = headings.partitioningIndex { $0.title.lowerBound >= first }
        return behind > 0 ? headings[behind - 1].title : 0..<0
    }

    private static func lines(of fields: HeaderFields, _ survey: LineSurvey) -> LineSet {
        let header = 0..<min(survey.lines.count, fields.endLine)
        return LineSet(header.filter { fields.holds(survey.lines[$0], at: $0) }, of: survey.lines.count)
    }
}
