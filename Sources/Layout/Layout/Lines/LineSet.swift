/// Some of a document's lines: a byte a line, since nearly every line is asked for.
package struct LineSet: Sendable {
    private var isIn: [Bool]
    package private(set) var isEmpty = true

    /// None of `count` lines.
    package init(of count: Int) { isIn = Array(repeating: false, count: count) }

    /// These of `count` lines.
    init(_ lines: some Sequence<Int>, of count: Int) {
        self.init(of: count)
        insert(lines)
    }

    /// False for a line that the document does not have.
    package func contains(_ line: Int) -> Bool { isIn.indices.contains(line) && isIn[line] }

    /// Adds a line, if the document has it.
    package mutating func insert(_ line: Int) {
        guard isIn.indices.contains(line) else { return }
        isIn[line] = true
        isEmpty = false
    }

    /// Adds lines; what the document does not have is left out.
    mutating func insert(_ lines: some Sequence<Int>) {
        for line in lines { insert(line) }
    }
}
