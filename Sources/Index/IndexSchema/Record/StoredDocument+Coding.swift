import Calendar
import Extraction
import SourceText

// A document's record is: version (1 byte), length of facts and offsets (varint), facts, offsets, text. A summary's is: version, values.

extension StoredDocument {
    private static let version: UInt8 = 2

    /// - Complexity: O(*bytes*).
    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        facts.write(to: &writer)
        offsets.write(to: &writer)
        let factsPart = writer.finished()
        var result = [Self.version]
        result.reserveCapacity(factsPart.count + text.count + 11)
        RecordWriter.append(UInt64(factsPart.count), to: &result)
        result += factsPart
        result += text
        return result
    }

    package init(decoding record: [UInt8]) throws(RecordError) {
        let start = try RecordReader.checkVersion(of: record, Self.version)
        let (length, factsStart) = try RecordReader.length(in: record, at: start)
        guard length <= record.count - factsStart else { throw .truncated(offset: record.count) }
        let textStart = factsStart + length
        var reader = try RecordReader(record[factsStart..<textStart])
        facts = try ExtractedDocument(from: &reader, textCount: record.count - textStart)
        offsets = try OffsetMap(from: &reader, textCount: record.count - textStart)
        text = Array(record[textStart...])
    }
}

extension DocumentSummary {
    private static let version: UInt8 = 1

    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        writer.write(path) { writer, byte in writer.write(UInt64(byte)) }
        writer.write(format)
        writer.write(size)
        writer.write(title)
        writer.write(kind.rawValue)
        writer.write(gemeente)
        writer.write(date)
        writer.write(zaaknummer)
        return [Self.version] + writer.finished()
    }

    package init(decoding record: [UInt8]) throws(RecordError) {
        var reader = try RecordReader(record[try RecordReader.checkVersion(of: record, Self.version)...])
        path = try reader.readArray { reader throws(RecordError) in
            UInt8(truncatingIfNeeded: try reader.readUnsigned())
        }
        format = try reader.readString()
        size = try reader.readInt()
        title = try reader.readString()
        kind = try reader.readCase()
        gemeente = try reader.readOptionalString()
        date = try reader.readDate()
        zaaknummer = try reader.readOptionalString()
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
