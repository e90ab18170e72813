import Extraction
import SourceText

// Order and form of the values here are the format: whoever changes them counts `StoredDocument.version` up.

extension ExtractedDocument {
    func write(to writer: inout RecordWriter) {
        header.write(to: &writer)
        writer.writeFacts(sections) { writer, section in
            writer.write(section.title)
            writer.write(section.level ?? -1)
        }
        writer.write(proposedDecision == nil ? 0 : 1 as UInt64)
        if let proposedDecision { writer.writePoints(proposedDecision.beslispunten) }
        writer.write(adoptedDecision == nil ? 0 : 1 as UInt64)
        adoptedDecision?.write(to: &writer)
        writer.writeFacts(amounts) { writer, amount in
            writer.write(signed: amount.minimum)
            writer.write(signed: amount.maximum)
            writer.write(amount.modifier.rawValue)
        }
        writer.writeFacts(dates) { writer, date in
            writer.write(date.value)
            writer.write(date.modifier?.rawValue)
            writer.write(date.earliest)
            writer.write(date.latest)
        }
        writer.writeFacts(deadlines) { writer, deadline in
            writer.write(deadline.value)
            writer.write(deadline.modifier?.rawValue)
            writer.write(deadline.kind.rawValue)
            writer.write(deadline.earliest)
            writer.write(deadline.latest)
        }
        writeReferences(to: &writer)
    }

    private func writeReferences(to writer: inout RecordWriter) {
        writer.writeFacts(legalReferences) { writer, reference in
            for part in [reference.law, reference.bwb, reference.article, reference.lid, reference.onderdeel] {
                writer.write(part)
            }
        }
        writer.writeFacts(zaaknummers) { writer, number in
            writer.write(number.value)
            writer.write(number.scheme.rawValue)
            writer.write(number.role.rawValue)
        }
        writer.writeFacts(relatedDecisions) { writer, decision in
            writer.write(decision.number)
            writer.write(decision.title)
            writer.write(decision.kind?.rawValue)
        }
    }

    init(from reader: inout RecordReader, textCount: Int) throws(RecordError) {
        self.init()
        header = try DocumentHeader(from: &reader, textCount: textCount)
        sections = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            let title = try reader.readString()
            let level = try reader.readInt()
            return Section(origin: origin, title: title, level: level < 0 ? nil : level)
        }
        if try reader.readUnsigned() != 0 {
            proposedDecision = ProposedDecision(beslispunten: try reader.readPoints(textCount))
        }
        if try reader.readUnsigned() != 0 { adoptedDecision = try AdoptedDecision(from: &reader, textCount: textCount) }
        amounts = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            Amount(
                origin: origin, minimum: try reader.readSigned(), maximum: try reader.readSigned(),
                modifier: try reader.readCase())
        }
        dates = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            DateExpression(
                origin: origin, value: try reader.readString(), modifier: try reader.readOptionalCase(),
                earliest: try reader.readDate(), latest: try reader.readDate())
        }
        try readReferences(&reader, textCount)
    }

    private mutating func readReferences(_ reader: inout RecordReader, _ textCount: Int) throws(RecordError) {
        deadlines = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            Deadline(
                origin: origin, value: try reader.readString(), modifier: try reader.readOptionalCase(),
                kind: try reader.readCase(), earliest: try reader.readDate(), latest: try reader.readDate())
        }
        legalReferences = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            LegalReference(
                origin: origin, law: try reader.readOptionalString(), bwb: try reader.readOptionalString(),
                article: try reader.readOptionalString(), lid: try reader.readOptionalString(),
                onderdeel: try reader.readOptionalString())
        }
        zaaknummers = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            Zaaknummer(
                origin: origin, value: try reader.readString(), scheme: try reader.readCase(),
                role: try reader.readCase())
        }
        relatedDecisions = try reader.readFacts(textCount) { reader, origin throws(RecordError) in
            RelatedDecision(
                origin: origin, number: try reader.readOptionalString(), title: try reader.readString(),
                kind: try reader.readOptionalCase())
        }
    }
}

extension DocumentHeader {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.write(kind.rawValue)
        writer.write(gemeente)
        writer.write(date)
        writer.write(zaaknummer)
        writer.write(subject)
        writer.writeFacts(fields) { writer, field in
            writer.write(field.label)
            writer.write(field.value)
        }
    }

    fileprivate init(from reader: inout RecordReader, textCount: Int) throws(RecordError) {
        self.init(
            kind: try reader.readCase(), gemeente: try reader.readOptionalString(), date: try reader.readDate(),
            zaaknummer: try reader.readOptionalString(), subject: try reader.readOptionalString(),
            fields: try reader.readFacts(textCount) { reader, origin throws(RecordError) in
                HeaderField(origin: origin, label: try reader.readString(), value: try reader.readString())
            })
    }
}

extension AdoptedDecision {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.write(proposalDate)
        writer.write(subject)
        writer.write(meetingDate)
        writer.write(legalBasis) { writer, index in writer.write(index) }
        writer.writePoints(beslispunten)
        writer.write(outcome?.rawValue)
        writer.write(vote == nil ? 0 : 1 as UInt64)
        guard let vote else { return }
        writer.write(vote.inFavour ?? -1)
        writer.write(vote.against ?? -1)
        writer.write(vote.unanimous ? 1 : 0 as UInt64)
    }

    fileprivate init(from reader: inout RecordReader, textCount: Int) throws(RecordError) {
        self.init(
            proposalDate: try reader.readDate(), subject: try reader.readOptionalString(),
            meetingDate: try reader.readDate(),
            legalBasis: try reader.readArray { reader throws(RecordError) in try reader.readInt() },
            beslispunten: try reader.readPoints(textCount), outcome: try reader.readOptionalCase())
        guard try reader.readUnsigned() != 0 else { return }
        let (inFavour, against) = (try reader.readInt(), try reader.readInt())
        vote = Vote(
            inFavour: inFavour < 0 ? nil : inFavour, against: against < 0 ? nil : against,
            unanimous: try reader.readUnsigned() != 0)
    }
}

extension RecordWriter {
    /// Each fact's origin, then what `value` writes.
    fileprivate mutating func writeFacts<Value: Fact>(_ facts: [Value], _ value: (inout RecordWriter, Value) -> Void) {
        write(facts) { writer, fact in
            writer.write(start: fact.range.start, count: fact.range.count)
            writer.write(fact.origin.rule)
            writer.write(fact.origin.confidence.rawValue)
            value(&writer, fact)
        }
    }

    fileprivate mutating func writePoints(_ points: [Beslispunt]) {
        writeFacts(points) { writer, point in
            writer.write(point.number)
            writer.write(point.text)
        }
    }
}

extension RecordReader {
    fileprivate mutating func readFacts<Value: Fact>(
        _ textCount: Int, _ value: (inout RecordReader, FactOrigin) throws(RecordError) -> Value
    ) throws(RecordError) -> [Value] {
        try readArray { reader throws(RecordError) in
            let (start, end) = try reader.readRange(limit: textCount)
            let origin = FactOrigin(
                ByteRange(start: start, end: end), rule: try reader.readString(), confidence: try reader.readCase())
            return try value(&reader, origin)
        }
    }

    fileprivate mutating func readPoints(_ textCount: Int) throws(RecordError) -> [Beslispunt] {
        try readFacts(textCount) { reader, origin throws(RecordError) in
            Beslispunt(origin: origin, number: try reader.readInt(), text: try reader.readString())
        }
    }
}
