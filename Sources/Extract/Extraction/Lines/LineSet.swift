/// Some of a document's lines: a byte a line, since nearly every line is asked for.
struct LineSet {
    private var isIn: [Bool]
    private(set) var isEmpty = true

    /// These of `count` lines.
    init(_ lines: some Sequence<Int>, of count: Int) {
        isIn = Array(repeating: false, count: count)
        insert(lines)
    }

    /// False for a line that the document does not have.
    func contains(_ line: Int) -> Bool { isIn.indices.contains(line) && isIn[line] }

    /// Adds lines; what the document does not have is left out.
    mutating func insert(_ lines: some Sequence<Int>) {
        for line in lines where isIn.indices.contains(line) {
            isIn[line] = true
            isEmpty = false
        }
    }
}
