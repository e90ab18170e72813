package import Extraction
package import SourceText

/// The boxes of facts, to be kept beside them: of each the bytes of the text and its boxes, in tenths of a point.
package enum FactBoxes {
    /// Those of all facts that name words: amounts, days, terms, references and numbers.
    /// - Complexity: O(*n* log *words*), *n* the number of facts.
    package static func boxes(of facts: ExtractedDocument, on pages: PageMap?) -> [ByteRange: [PageBox]] {
        guard let pages else { return [:] }
        var ranges = facts.amounts.map(\.range) + facts.dates.map(\.range) + facts.deadlines.map(\.range)
        ranges += facts.legalReferences.map(\.range) + facts.zaaknummers.map(\.range)
        ranges += facts.relatedDecisions.map(\.range) + facts.header.fields.map(\.range)
        var boxes: [ByteRange: [PageBox]] = [:]
        for range in ranges where boxes[range] == nil {
            let found = pages.boxes(of: range)
            if !found.isEmpty { boxes[range] = found }
        }
        return boxes
    }

    /// By place in the text: the distance to the last range, then each box by its distance to the last one.
    static func write(_ boxes: [ByteRange: [PageBox]], to writer: inout RecordWriter) {
        let sorted = boxes.sorted { ($0.key.start, $0.key.end) < ($1.key.start, $1.key.end) }
        var last = PageBox(left: 0, top: 0, right: 0, bottom: 0)
        writer.write(sorted) { writer, entry in
            writer.write(entry.key)
            writer.write(entry.value) { writer, box in
                writer.write(tenths(box.left) - tenths(last.left))
                writer.write(tenths(box.top) - tenths(last.top))
                writer.write(tenths(box.right) - tenths(box.left))
                writer.write(tenths(box.bottom) - tenths(box.top))
                last = box
            }
        }
    }

    static func read(from reader: inout RecordReader) throws(RecordError) -> [ByteRange: [PageBox]] {
        var boxes: [ByteRange: [PageBox]] = [:]
        var (left, top) = (0, 0)
        for _ in 0..<(try reader.readCount()) {
            let range = try reader.readRange()
            boxes[range] = try reader.readArray { reader throws(RecordError) in
                left = left &+ (try reader.readInt())
                top = top &+ (try reader.readInt())
                let (right, bottom) = (left &+ (try reader.readInt()), top &+ (try reader.readInt()))
                return PageBox(left: points(left), top: points(top), right: points(right), bottom: points(bottom))
            }
        }
        return boxes
    }

    private static func tenths(_ points: Double) -> Int { Int((points * tenthsOfAPoint).rounded()) }
    private static func points(_ tenths: Int) -> Double { Double(tenths) / tenthsOfAPoint }
    private static let tenthsOfAPoint = 10.0
}
