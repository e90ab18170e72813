import Extraction

// A record is: version (1 byte), length of the summary and of the facts (varints), summary, facts, text. Summary and
// facts are records of `RecordWriter`, so each can be read alone.

extension StoredDocument {
    private static let version: UInt8 = 1

    /// - Complexity: O(*bytes*).
    package func encoded() -> [UInt8] {
        var writer = RecordWriter()
        summary.write(to: &writer)
        let summaryPart = writer.finished()
        writer = RecordWriter()
        facts.write(to: &writer)
        let factsPart = writer.finished()
        var result = [Self.version]
        result.reserveCapacity(summaryPart.count + factsPart.count + text.count + 21)
        RecordWriter.append(UInt64(summaryPart.count), to: &result)
        RecordWriter.append(UInt64(factsPart.count), to: &result)
        return result + summaryPart + factsPart + text
    }

    package init(decoding record: [UInt8]) throws(RecordError) {
        let parts = try Parts(record)
        var reader = try RecordReader(record[parts.summary])
        summary = try DocumentSummary(from: &reader)
        reader = try RecordReader(record[parts.facts])
        facts = try ExtractedDocument(from: &reader, textCount: parts.text.count)
        text = Array(record[parts.text])
    }

    /// The summary alone.
    package static func summary(of record: [UInt8]) throws(RecordError) -> DocumentSummary {
        var reader = try RecordReader(record[try Parts(record).summary])
        return try DocumentSummary(from: &reader)
    }

    /// Where the parts lie in a record.
    private struct Parts {
        let summary: Range<Int>
        let facts: Range<Int>
        let text: Range<Int>

        init(_ record: [UInt8]) throws(RecordError) {
            guard let version = record.first else { throw .truncated(offset: 0) }
            guard version == StoredDocument.version else { throw .unsupportedVersion(version) }
            var offset = 1
            let summaryCount = try Parts.length(in: record, at: &offset)
            let factsCount = try Parts.length(in: record, at: &offset)
            guard summaryCount <= record.count - offset, factsCount <= record.count - offset - summaryCount else {
                throw .truncated(offset: record.count)
            }
            summary = offset..<offset + summaryCount
            facts = summary.upperBound..<summary.upperBound + factsCount
            text = facts.upperBound..<record.count
        }

        /// A varint below 2⁶³.
        private static func length(in record: [UInt8], at offset: inout Int) throws(RecordError) -> Int {
            var result = 0
            for shift in stride(from: 0, to: 63, by: 7) {
                guard offset < record.count else { throw .truncated(offset: offset) }
                let byte = record[offset]
                offset += 1
                result |= Int(byte & 0x7F) << shift
                if byte < 0x80 { return result }
            }
            throw .invalidValue(offset: offset)
        }
    }
}

extension DocumentSummary {
    func write(to writer: inout RecordWriter) {
        writer.write(path) { writer, byte in writer.write(UInt64(byte)) }
        writer.write(format)
        writer.write(size)
        writer.write(title)
        writer.write(kind.rawValue)
        writer.write(gemeente)
        writer.write(date)
        writer.write(zaaknummer)
    }

    init(from reader: inout RecordReader) throws(RecordError) {
        path = try reader.readArray { reader throws(RecordError) in UInt8(truncatingIfNeeded: try reader.readUnsigned())
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
