/// Some of a document's lines: a byte a line, since nearly every line is asked for.
package struct LineSet: Sendable {
    private var isIn: [Bool]
    package private(set) var isEmpty = true

    /// These of `count` lines.
    package init(_ lines: some Sequence<Int>, of count: Int) {
        isIn = Array(repeating: false, count: count)
        insert(lines)
    }

    /// False for a line that the document does not have.
    package func contains(_ line: Int) -> Bool { isIn.indices.contains(line) && isIn[line] }

    /// Adds lines; what the document does not have is left out.
    package mutating func insert(_ lines: some Sequence<Int>) {
        for line in lines where isIn.indices.contains(line) {
            isIn[line] = true
            isEmpty = false
        }
    }
}
