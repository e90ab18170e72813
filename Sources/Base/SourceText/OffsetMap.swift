/// Maps offsets in a text that was read (decoded, cleaned) to offsets in the file's own bytes.
///
/// Recorded while the text is made, as runs. In a `linear` run byte n of the text is byte n of the original; in any
/// other run (an entity, a decoded character, white space put in) every byte of the text stands for the whole run.
package struct OffsetMap: Hashable, Sendable {
    package struct Run: Hashable, Sendable {
        package var text: Int
        package var original: Int
        package var originalEnd: Int
        package var linear: Bool
    }

    private var runs: [Run] = []
    private var textEnd = 0
    private let isIdentity: Bool

    /// The map of a text that is the file's own bytes.
    package static let identity = OffsetMap(isIdentity: true)

    /// An empty map, to be filled in text order with `append`.
    package init() { self.init(isIdentity: false) }

    private init(isIdentity: Bool) { self.isIdentity = isIdentity }

    /// The next `textCount` bytes of the text were read from `original`. Runs that continue each other are merged.
    package mutating func append(textCount: Int, original: ByteRange) {
        guard textCount > 0, !isIdentity else { return }
        let linear = textCount == original.count
        if linear, let last = runs.last, last.linear, last.originalEnd == original.start {
            runs[runs.count - 1].originalEnd = original.end
        } else {
            runs.append(Run(text: textEnd, original: original.start, originalEnd: original.end, linear: linear))
        }
        textEnd += textCount
    }

    /// The bytes of the original that `range` of the text was read from.
    /// - Complexity: O(log *runs*).
    package func original(of range: ByteRange) -> ByteRange {
        if isIdentity || runs.isEmpty { return range }
        let first = run(at: range.start)
        let start = first.linear ? min(first.original + (range.start - first.text), first.originalEnd) : first.original
        guard !range.isEmpty else { return ByteRange(start: start, end: start) }
        let last = run(at: range.end - 1)
        let end = last.linear ? min(last.original + (range.end - last.text), last.originalEnd) : last.originalEnd
        return ByteRange(start: min(start, end), end: max(start, end))
    }

    private func run(at offset: Int) -> Run {
        var low = 0
        var high = runs.count
        while low + 1 < high {
            let middle = (low + high) / 2
            if runs[middle].text <= offset { low = middle } else { high = middle }
        }
        return runs[low]
    }
}
