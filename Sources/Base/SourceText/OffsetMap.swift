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

        package init(text: Int, original: Int, originalEnd: Int, linear: Bool) {
            self.text = text
            self.original = original
            self.originalEnd = originalEnd
            self.linear = linear
        }
    }

    /// In text order; none where the text is the file's own bytes.
    package private(set) var runs: [Run] = []
    private var textEnd = 0
    private let isIdentity: Bool

    /// The map of a text that is the file's own bytes.
    package static let identity = OffsetMap(isIdentity: true)

    /// An empty map, to be filled in text order with `append`.
    package init() { self.init(isIdentity: false) }

    private init(isIdentity: Bool) { self.isIdentity = isIdentity }

    /// The map with these runs, as `runs` gave them, of a text of `textCount` bytes; nil where they are none: not in text
    /// order, not in the text, or with an original that ends before it starts.
    /// - Complexity: O(*runs*).
    package init?(runs: [Run], textCount: Int) {
        guard let last = runs.last else {
            self = .identity
            return
        }
        let areOrdered = runs[0].text == 0 && zip(runs, runs.dropFirst()).allSatisfy { $0.text < $1.text }
        // A place in a linear run is found by adding one in the text, which must not run over.
        let farthest = Int.max - max(textCount, 0)
        guard areOrdered, last.text < textCount,
            runs.allSatisfy({ 0 <= $0.original && $0.original <= $0.originalEnd && $0.originalEnd <= farthest })
        else { return nil }
        self.init(isIdentity: false)
        self.runs = runs
        textEnd = textCount
    }

    /// The next `textCount` bytes of the text were read from `original`. Runs that continue each other are merged.
    /// A run of as many bytes as its original is taken as linear.
    package mutating func append(textCount: Int, original: ByteRange) {
        append(textCount: textCount, original: original, linear: textCount == original.count)
    }

    private mutating func append(textCount: Int, original: ByteRange, linear: Bool) {
        guard textCount > 0, !isIdentity else { return }
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

    /// The same map where the original has `count` more bytes in front.
    package func shifted(by count: Int) -> OffsetMap {
        guard count != 0, !isIdentity else { return self }
        var result = self
        for index in result.runs.indices {
            result.runs[index].original += count
            result.runs[index].originalEnd += count
        }
        return result
    }

    /// This map and then `next`, whose text is this map's original: from this map's text to the original of `next`.
    /// - Complexity: O(*runs* · log *runs* of `next`) and the runs of `next` that linear runs are cut into.
    package func mapped(through next: OffsetMap) -> OffsetMap {
        if next.isIdentity || next.runs.isEmpty { return self }
        if isIdentity { return next }
        var result = OffsetMap()
        for (index, run) in runs.enumerated() {
            let textEnd = index + 1 < runs.count ? runs[index + 1].text : self.textEnd
            if run.linear {
                result.append(run, textEnd: textEnd, through: next)
            } else {
                let original = next.original(of: ByteRange(start: run.original, end: run.originalEnd))
                result.append(textCount: textEnd - run.text, original: original, linear: false)
            }
        }
        return result
    }

    /// Appends a linear run cut where the runs of `next` end.
    private mutating func append(_ run: Run, textEnd: Int, through next: OffsetMap) {
        var offset = run.original
        let end = run.original + (textEnd - run.text)
        while offset < end {
            let cut = min(end, next.end(ofRunAt: offset))
            let original = next.original(of: ByteRange(start: offset, end: cut))
            append(textCount: cut - offset, original: original, linear: next.run(at: offset).linear)
            offset = cut
        }
    }

    /// Offset behind the run that `offset` of the text is in, always greater than `offset`.
    private func end(ofRunAt offset: Int) -> Int {
        let index = runIndex(at: offset)
        let end = index + 1 < runs.count ? runs[index + 1].text : Int.max
        return max(end, offset + 1)
    }

    private func run(at offset: Int) -> Run { runs[runIndex(at: offset)] }

    private func runIndex(at offset: Int) -> Int { max(0, runs.partitioningIndex { $0.text > offset } - 1) }
}
