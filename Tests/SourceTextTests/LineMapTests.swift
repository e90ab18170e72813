import SourceText
import Testing

@Suite struct LineMapTests {
    @Test(arguments: [(0, 1, 1), (2, 1, 3), (3, 2, 1), (4, 3, 1), (6, 3, 3), (99, 3, 96)])
    func linesAndColumnsCountFromOne(_ offset: Int, _ line: Int, _ column: Int) {
        let position = LineMap("ab\n\ncd".utf8).position(of: offset)
        #expect(position.line == line)
        #expect(position.column == column)
    }
}
