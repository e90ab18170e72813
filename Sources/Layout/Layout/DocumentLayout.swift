package import Lexing
package import SourceText

/// What each part of a document is, decided once: its fields, headings and blocks.
package struct DocumentLayout: Sendable {
    /// The lines and what can be seen of each.
    package let survey: LineSurvey
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
        fields = HeaderFieldRules.fields(reading, survey.lines)
        headings = HeadingRules.headings(reading, survey, fields: fields, most: mostHeadings)
        var builder = TreeBuilder(
            reading, survey, headings: headings.map(\.lines), fields: Self.lines(of: fields, survey),
            rows: tables.lines)
        tree = builder.tree()
    }

    private static func lines(of fields: HeaderFields, _ survey: LineSurvey) -> LineSet {
        let header = 0..<min(survey.lines.count, fields.endLine)
        return LineSet(header.filter { fields.holds(survey.lines[$0], at: $0) }, of: survey.lines.count)
    }
}
