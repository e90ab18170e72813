/// Which lines of a document are text, and neither rules (`---`) nor edges of pages: found once, since a text may hold
/// nothing but such lines.
package struct TextLines: Sendable {
    /// By line: the last text line before it, -1 where there is none.
    private var previous: [Int32] = []
    /// By line: the first text line at or behind it, the number of lines where there is none.
    private var next: [Int32]

    /// - Complexity: O(*n*), *n* the number of lines.
    init(_ lines: LineTable, furniture: LineSet) {
        previous.reserveCapacity(lines.count)
        next = Array(repeating: Int32(lines.count), count: lines.count)
        var last: Int32 = -1
        for index in 0..<lines.count {
            previous.append(last)
            guard !lines[index].shape.contains(.signsOnly), !furniture.contains(index) else { continue }
            for skipped in Int(last) + 1...index { next[skipped] = Int32(index) }
            last = Int32(index)
        }
    }

    /// The last text line before a line; nil where there is none.
    package func last(before line: Int) -> Int? { previous[line] < 0 ? nil : Int(previous[line]) }

    /// The first text line at or behind a line; nil where there is none.
    package func first(from line: Int) -> Int? {
        guard line < next.count, next[line] < next.count else { return nil }
        return Int(next[line])
    }
}
