import Calendar
import Extraction
import SourceText

// A document's record is: version (1 byte), length of what follows up to the text (varint), facts, offsets, boxes,
// what was read from pictures: its head; and text: its body.
// A summary's is: version, values.

extension StoredDocument {
    package static let version: UInt8 = 10

    /// What stands in the record before the text.
    /// - Complexity: O(*bytes*).
    package func encodedHead() -> [UInt8] {
        var writer = RecordWriter(text: text)
        facts.write(to: &writer)
        offsets.write(to: &writer)
        FactBoxes.write(boxes, to: &writer)
        writer.write(bytes: recognised)
        var result = [Self.version]
        result.reserveCapacity(writer.bytes.count + 11)
        RecordWriter.append(UInt64(writer.bytes.count), to: &result)
        result += writer.bytes
        return result
    }

    /// The whole record.
    package func encoded() -> [UInt8] { encodedHead() + text }

    package init(decoding record: [UInt8]) throws(RecordError) {
        let start = try RecordReader.checkVersion(of: record, Self.version)
        let (length, factsStart) = try RecordReader.length(in: record, at: start)
        guard length <= record.count - factsStart else { throw .truncated(offset: record.count) }
        let textStart = factsStart + length
        var reader = RecordReader(record[factsStart..<textStart], text: record[textStart...])
        facts = try ExtractedDocument(from: &reader)
        offsets = try OffsetMap(from: &reader, textCount: record.count - textStart)
        boxes = try FactBoxes.read(from: &reader)
        recognised = Array(try reader.readBytes())
        text = Array(record[textStart...])
    }
}

extension DocumentSummary {
    private static let version: UInt8 = 3

    /// What neighbours share stands in front: the index keeps it once for many.
    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.write(UInt64(Self.version))
        writer.write(name: format)
        writer.write(bytes: path)
        writer.write(size)
        writer.write(case: kind)
        writer.write(date)
        writer.write(gemeente)
        writer.write(zaaknummer)
        writer.write(title)
        writer.write(case: secrecy)
        writer.write(isSecret ? 1 : 0 as UInt64)
        return writer.bytes
    }

    package init(decoding record: [UInt8]) throws(RecordError) {
        var reader = RecordReader(record[try RecordReader.checkVersion(of: record, Self.version)...])
        format = try reader.readString()
        path = Array(try reader.readBytes())
        size = try reader.readInt()
        kind = try reader.readCase()
        date = try reader.readDate()
        gemeente = try reader.readOptionalString()
        zaaknummer = try reader.readOptionalString()
        title = try reader.readString()
        secrecy = try reader.readOptionalCase()
        isSecret = try reader.readUnsigned() != 0
    }
}

extension RecordWriter {
    /// 0 for nil, else 1 + the days since 0001-01-01.
    mutating func write(_ date: CalendarDate?) { write(date.map { UInt64($0.dayNumber + 719_163) } ?? 0) }
}

extension RecordReader {
    mutating func readDate() throws(RecordError) -> CalendarDate? {
        let start = offset
        let coded = try readUnsigned()
        if coded == 0 { return nil }
        guard coded < 4_000_000, let date = CalendarDate(dayNumber: Int(coded) - 719_163) else {
            throw .invalidValue(offset: start)
        }
        return date
    }
}
