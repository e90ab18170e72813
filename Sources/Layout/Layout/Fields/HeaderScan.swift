import Lexing
import SourceText
import Vocabulary

/// Finds the labelled fields at the head of a paper: it walks the lines, and at each asks the arrangements that labels and
/// values are known to stand in which fields they see there. The one that gives most labels a value is taken; where none
/// sees any, the line is read by itself.
///
/// A new form is one function that gives an `Arrangement`, and its place in `arrangement(at:)`.
struct HeaderScan {
    let reading: TokenReading
    private(set) var lines: LineTable
    var out = HeaderFields()
    /// The field that began a line without value while another stood behind it: its value may stand below.
    var open: Int?
    /// Lines without a field since the last one.
    var idle = 0
    // Kept here, since it is asked of each line.
    let knownLabels = HeaderLabel.table

    init(_ reading: TokenReading, _ lines: LineTable) {
        self.reading = reading
        self.lines = lines
        for index in 0..<limit where quotesLabel(lines[index]) {
            let content = lines[index].content
            self.lines.setContent(content.dropFirst(), ofLine: index)
        }
    }

    /// `> Datum: 3 mei 2022`: the sign of a quotation before a label (CommonMark, block quotes; messages that were forwarded).
    private func quotesLabel(_ line: TextLine) -> Bool {
        guard let first = line.content.first, reading.isSign(first, UInt8(ascii: ">")) else { return false }
        let content = line.content.dropFirst()
        guard let known = knownLabels.match(reading.tokens, at: content.lowerBound, limit: content.upperBound)
        else { return false }
        return reading.isColon(known.end) && known.end < content.upperBound
    }

    /// - Complexity: O(1): the lines of a header are few.
    static func fields(_ reading: TokenReading, _ lines: LineTable) -> HeaderFields {
        var scan = HeaderScan(reading, lines)
        scan.run()
        return scan.out
    }

    /// How many lines may belong to the header.
    var limit: Int { min(lines.count, LayoutLimits.mostLinesOfHeader) }

    private mutating func run() {
        var line = 0
        while line < limit, !isLost(at: line), !ends(at: line) {
            if let best = arrangement(at: line) {
                take(best)
                line = best.lines.upperBound
            } else {
                take(line)
                line += 1
            }
        }
        out.endLine = min(line, limit)
        trim()
    }

    /// Whether too many lines went by without a field.
    private func isLost(at line: Int) -> Bool {
        guard idle > LayoutLimits.mostLinesBetweenFields else { return false }
        return !out.fields.isEmpty || line >= LayoutLimits.mostLinesBeforeFields
    }

    /// The best reading of the lines from `index` on that takes more than one line by itself.
    private func arrangement(at index: Int) -> Arrangement? {
        let line = lines[index]
        if line.hasCells { return table(at: index) }
        if line.shape.contains(.signsOnly) { return nil }
        let seen = [
            headedValue(at: index), wrappedLabel(at: index), labelBlock(at: index), evenBlocks(at: index),
            labelRow(at: index) ?? tornRow(at: index),
        ]
        return seen.compactMap(\.self).max { $0.filled < $1.filled }
    }

    private mutating func take(_ arrangement: Arrangement) {
        open = nil
        for pair in arrangement.pairs { add(pair) }
        idle = arrangement.pairs.isEmpty ? idle + arrangement.lines.count : 0
    }

    mutating func add(_ pair: FieldPair) {
        var value = bare(pair.value)
        // `B&W-nummer 16.0123; besluit d.d. 2-3-2016`: the number ends at the semicolon.
        if pair.role == .number, let end = value.first(where: { reading.isMark($0, ";") }) {
            value = value.lowerBound..<end
        }
        let first = value.isEmpty ? pair.label.lowerBound : min(pair.label.lowerBound, value.lowerBound)
        let last = value.isEmpty ? pair.label.upperBound : max(pair.label.upperBound, value.upperBound)
        out.fields.append(
            LabelledField(
                label: pair.label, labelRest: pair.labelRest, value: value, role: pair.role,
                range: range(of: pair, in: first..<last)))
    }

    /// A value without the colon that a torn column put before it, and without Markdown's break of a line behind it; none
    /// where it was made unreadable.
    private func bare(_ value: Range<Int>) -> Range<Int> {
        var (first, last) = (value.lowerBound, value.upperBound)
        while first < last, reading.isColon(first) { first += 1 }
        while first < last, reading.isMark(last - 1, "\\") { last -= 1 }
        return RedactedValue.isRedacted(first..<last, reading) ? last..<last : first..<last
    }

    /// From the first byte of label and value to behind the last where they touch; where a block of labels keeps them
    /// apart, the range goes over what stands between.
    private func range(of pair: FieldPair, in tokens: Range<Int>) -> ByteRange {
        let whole = reading.byteRange(tokens)
        guard let rest = pair.labelRest else { return whole }
        return ByteRange(start: whole.start, end: max(whole.end, reading.byteRange(rest).end))
    }

    /// Takes away what is no header: a single word that can be a label, without a value or above one.
    private mutating func trim() {
        guard out.fields.count == 1, let only = out.fields.first, only.role == .other else { return }
        let isAbove = only.value.first.map { reading.flags($0).contains(.startsLine) } ?? true
        guard only.value.isEmpty || isAbove && !reading.isColon(only.label.upperBound) else { return }
        out = HeaderFields(endLine: out.endLine)
    }
}
