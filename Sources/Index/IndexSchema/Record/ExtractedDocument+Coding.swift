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
        if let proposedDecision {
            writer.writePoints(proposedDecision.beslispunten)
            proposedDecision.verdict.write(to: &writer)
        }
        writer.write(adoptedDecision == nil ? 0 : 1 as UInt64)
        adoptedDecision?.write(to: &writer)
        writer.writeFacts(ballots) { writer, ballot in ballot.write(to: &writer) }
        writer.writeFacts(secrecy) { writer, mark in writer.write(case: mark.kind) }
        writer.writeFacts(amounts) { writer, amount in
            writer.write(signed: amount.minimum)
            writer.write(signed: amount.maximum &- amount.minimum)
            writer.write(case: amount.modifier)
            writer.write(case: amount.currency)
            writer.write(amount.place)
            writer.write(case: amount.use.term)
            writer.write(case: amount.use.relation)
            writer.write(optional: amount.use.purpose)
        }
        writer.writeFacts(dates) { writer, date in
            DateSpan(value: date.value, modifier: date.modifier, first: date.earliest, last: date.latest)
                .write(to: &writer)
        }
        writer.writeFacts(deadlines) { writer, deadline in
            writer.write(case: deadline.kind)
            DateSpan(
                value: deadline.value, modifier: deadline.modifier, first: deadline.earliest, last: deadline.latest
            ).write(to: &writer)
            writer.write(deadline.duty)
        }
        var document = self
        document.visitLists(&writer)
    }

    init(from reader: inout RecordReader) throws(RecordError) {
        self.init()
        header = try DocumentHeader(from: &reader)
        sections = try reader.readFacts { reader, origin throws(RecordError) in
            let title = try reader.readString()
            let level = try reader.readInt()
            return Section(origin: origin, title: title, level: level < 0 ? nil : level)
        }
        if try reader.readUnsigned() != 0 {
            proposedDecision = ProposedDecision(
                beslispunten: try reader.readPoints(), verdict: try Verdict(from: &reader))
        }
        if try reader.readUnsigned() != 0 { adoptedDecision = try AdoptedDecision(from: &reader) }
        ballots = try reader.readFacts { reader, origin throws(RecordError) in try Ballot(origin, from: &reader) }
        secrecy = try reader.readFacts { reader, origin throws(RecordError) in
            SecrecyMark(origin: origin, kind: try reader.readCase())
        }
        amounts = try reader.readFacts { reader, origin throws(RecordError) in
            let (minimum, width) = (try reader.readSigned(), try reader.readSigned())
            var amount = Amount(
                origin: origin, minimum: minimum, maximum: minimum &+ width, modifier: try reader.readCase(),
                currency: try reader.readCase())
            amount.place = try reader.readPlace()
            amount.use = AmountUse(
                term: try reader.readOptionalCase(), relation: try reader.readOptionalCase(),
                purpose: try reader.readOptionalRange())
            return amount
        }
        dates = try reader.readFacts { reader, origin throws(RecordError) in
            let span = try DateSpan(from: &reader)
            return DateExpression(
                origin: origin, value: span.value, modifier: span.modifier, earliest: span.first, latest: span.last)
        }
        try readDeadlines(&reader)
        try visitLists(&reader)
    }

    private mutating func readDeadlines(_ reader: inout RecordReader) throws(RecordError) {
        deadlines = try reader.readFacts { reader, origin throws(RecordError) in
            let (kind, span): (Deadline.Kind, DateSpan) = (try reader.readCase(), try DateSpan(from: &reader))
            var deadline = Deadline(
                origin: origin, value: span.value, modifier: span.modifier, kind: kind, earliest: span.first,
                latest: span.last)
            deadline.duty = try reader.readDuty()
            return deadline
        }
    }
}

/// Values of listed facts stand as they are told, without their names.
extension RecordWriter: FactListVisitor, FactWriter {
    typealias Failure = Never

    mutating func visit<Value: ListedFact>(_ facts: inout [Value]) {
        writeFacts(facts) { writer, fact in fact.write(to: &writer) }
    }

    mutating func field(_ name: String, _ text: String?) { write(text) }

    mutating func field<Value: CaseIterable & RawRepresentable & Equatable>(_ name: String, case value: Value?) {
        write(case: value)
    }

    mutating func derived(_ name: String, _ text: String?) {}
}

extension RecordReader: FactListVisitor, FactReader {
    mutating func visit<Value: ListedFact>(_ facts: inout [Value]) throws(RecordError) {
        facts = try readFacts { reader, origin throws(RecordError) in try Value(origin, from: &reader) }
    }
}

extension DocumentHeader {
    /// The fields come first: the other values are mostly one of theirs.
    fileprivate func write(to writer: inout RecordWriter) {
        writer.writeFacts(fields) { writer, field in
            writer.write(field.label)
            writer.write(field.value)
        }
        writer.write(case: kind)
        writer.write(gemeente)
        writer.write(date)
        writer.write(case: dateSource)
        writer.write(zaaknummer)
        writer.write(subject)
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordError) {
        let fields = try reader.readFacts { reader, origin throws(RecordError) in
            HeaderField(origin: origin, label: try reader.readString(), value: try reader.readString())
        }
        self.init(
            kind: try reader.readCase(), gemeente: try reader.readOptionalString(), date: try reader.readDate(),
            dateSource: try reader.readOptionalCase(), zaaknummer: try reader.readOptionalString(),
            subject: try reader.readOptionalString(), fields: fields)
    }
}

extension AdoptedDecision {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.write(proposalDate)
        writer.write(subject)
        writer.write(meetingDate)
        writer.write(legalBasis) { writer, index in writer.write(index) }
        writer.writePoints(beslispunten)
        verdict.write(to: &writer)
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            proposalDate: try reader.readDate(), subject: try reader.readOptionalString(),
            meetingDate: try reader.readDate(),
            legalBasis: try reader.readArray { reader throws(RecordError) in try reader.readInt() },
            beslispunten: try reader.readPoints(), verdict: try Verdict(from: &reader))
    }
}

extension Verdict {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.write(case: outcome)
        writer.write(optional: place)
        writer.write(decidedOn)
        writer.write(vote == nil ? 0 : 1 as UInt64)
        vote?.write(to: &writer)
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordError) {
        self.init(
            outcome: try reader.readOptionalCase(), place: try reader.readOptionalRange(),
            decidedOn: try reader.readDate())
        if try reader.readUnsigned() != 0 { vote = try Vote(from: &reader) }
    }
}

extension Ballot {
    fileprivate func write(to writer: inout RecordWriter) {
        writer.write(case: kind)
        writer.write(number)
        writer.write(title)
        writer.write(submitters) { $0.write($1) }
        writer.write(optional: asked)
        verdict.write(to: &writer)
    }

    fileprivate init(_ origin: FactOrigin, from reader: inout RecordReader) throws(RecordError) {
        self.init(
            origin: origin, kind: try reader.readCase(), number: try reader.readOptionalString(),
            title: try reader.readOptionalString(),
            submitters: try reader.readArray { reader throws(RecordError) in try reader.readString() },
            asked: try reader.readOptionalRange(), verdict: try Verdict(from: &reader))
    }
}

extension Vote {
    fileprivate func write(to writer: inout RecordWriter) {
        for figure in [inFavour, against, abstained] { writer.write(figure ?? -1) }
        writer.write(unanimous ? 1 : 0 as UInt64)
        for parties in [partiesInFavour, partiesAgainst] { writer.write(parties) { $0.write($1) } }
        writer.write(optional: place)
    }

    fileprivate init(from reader: inout RecordReader) throws(RecordError) {
        self.init()
        (inFavour, against, abstained) = (try reader.readFigure(), try reader.readFigure(), try reader.readFigure())
        unanimous = try reader.readUnsigned() != 0
        partiesInFavour = try reader.readArray { reader throws(RecordError) in try reader.readString() }
        partiesAgainst = try reader.readArray { reader throws(RecordError) in try reader.readString() }
        place = try reader.readOptionalRange()
    }
}

extension RecordWriter {
    fileprivate mutating func write(optional range: ByteRange?) {
        write(range == nil ? 0 : 1 as UInt64)
        if let range { write(range) }
    }

    /// 0 outside tables, else 1 and where table, row and column are named.
    fileprivate mutating func write(_ place: TablePlace?) {
        write(place == nil ? 0 : 1 as UInt64)
        guard let place else { return }
        for words in [place.table, place.row, place.column] { write(words) { $0.write($1) } }
    }

    fileprivate mutating func write(_ duty: Duty?) {
        write(duty == nil ? 0 : 1 as UInt64)
        guard let duty else { return }
        write(case: duty.actor)
        write(optional: duty.name)
        write(duty.obligation)
        write(duty.isCommitment ? 1 : 0 as UInt64)
    }

    /// Each fact's origin, then what `value` writes.
    fileprivate mutating func writeFacts<Value: Fact>(_ facts: [Value], _ value: (inout RecordWriter, Value) -> Void) {
        write(facts) { writer, fact in
            writer.write(fact.range)
            writer.write(name: fact.origin.rule.rawValue)
            writer.write(case: fact.origin.confidence)
            value(&writer, fact)
        }
    }

    fileprivate mutating func writePoints(_ points: [Beslispunt]) {
        writeFacts(points) { writer, point in
            writer.write(point.number)
            writer.write(point.text)
            writer.write(point.verdict == nil ? 0 : 1 as UInt64)
            point.verdict?.write(to: &writer)
        }
    }
}

extension RecordReader {
    fileprivate mutating func readFacts<Value: Fact>(
        _ value: (inout RecordReader, FactOrigin) throws(RecordError) -> Value
    ) throws(RecordError) -> [Value] {
        try readArray { reader throws(RecordError) in
            let origin = FactOrigin(
                try reader.readRange(), rule: try reader.readRule(), confidence: try reader.readCase())
            return try value(&reader, origin)
        }
    }

    fileprivate mutating func readPlace() throws(RecordError) -> TablePlace? {
        guard try readUnsigned() != 0 else { return nil }
        func words(_ reader: inout RecordReader) throws(RecordError) -> [ByteRange] {
            try reader.readArray { reader throws(RecordError) in try reader.readRange() }
        }
        return TablePlace(table: try words(&self), row: try words(&self), column: try words(&self))
    }

    fileprivate mutating func readDuty() throws(RecordError) -> Duty? {
        guard try readUnsigned() != 0 else { return nil }
        return Duty(
            actor: try readOptionalCase(), name: try readOptionalRange(), obligation: try readRange(),
            isCommitment: try readUnsigned() != 0)
    }

    /// A rule by its id. One that this version does not know is damage: an index of other ids is refused before.
    private mutating func readRule() throws(RecordError) -> Rule {
        let start = offset
        guard let rule = Rule(id: try readString()) else { throw .invalidValue(offset: start) }
        return rule
    }

    fileprivate mutating func readPoints() throws(RecordError) -> [Beslispunt] {
        try readFacts { reader, origin throws(RecordError) in
            Beslispunt(
                origin: origin, number: try reader.readInt(), text: try reader.readString(),
                verdict: try reader.readUnsigned() == 0 ? nil : try Verdict(from: &reader))
        }
    }

    fileprivate mutating func readOptionalRange() throws(RecordError) -> ByteRange? {
        try readUnsigned() == 0 ? nil : try readRange()
    }

    /// A count of votes; nil where it is below zero.
    fileprivate mutating func readFigure() throws(RecordError) -> Int? {
        let figure = try readInt()
        return figure < 0 ? nil : figure
    }
}
