import Calendar
import Extraction
import IndexSchema
import SourceText
import TestSupport
import Testing

@Suite struct StoredDocumentTests {
    @Test(arguments: 0..<100) func `what was encoded is decoded`(seed: UInt64) throws {
        var random = RandomDocument(seed: seed)
        let document = random.document()
        #expect(try StoredDocument(decoding: document.encoded()) == document, "seed \(seed)")
        let summary = random.summary()
        #expect(try DocumentSummary(decoding: summary.encoded()) == summary, "seed \(seed)")
    }

    @Test(arguments: 0..<40) func `damaged records throw or decode, they never trap`(seed: UInt64) {
        var random = RandomDocument(seed: seed)
        damage(random.document().encoded(), &random.generator)
        damage(random.summary().encoded(), &random.generator)
    }

    private func damage(_ record: [UInt8], _ generator: inout SeededGenerator) {
        for length in 0..<min(record.count, 200) { decode(Array(record[..<length])) }
        for _ in 0..<300 {
            var damaged = record
            let place = Int.random(in: 0..<damaged.count, using: &generator)
            damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
            decode(damaged)
        }
    }

    @Test(arguments: [60, 100]) func `facts that each hold all of the text come back`(count: Int) throws {
        let text = Array(repeating: UInt8(ascii: "a"), count: 1000)
        var facts = ExtractedDocument()
        facts.sections = Array(
            repeating: Section(
                origin: FactOrigin(ByteRange(start: 0, end: 1000), rule: .sectionTitle, confidence: .certain),
                title: String(decoding: text, as: UTF8.self), level: 1), count: count)
        let document = StoredDocument(facts: facts, text: text)
        #expect(try StoredDocument(decoding: document.encoded()) == document)
    }

    @Test func `a rule that nobody knows is damage`() throws {
        let text = Array("Onderwerp: brug".utf8)
        var facts = ExtractedDocument()
        let origin = FactOrigin(ByteRange(start: 0, end: text.count), rule: .headerField)
        facts.header.fields = [HeaderField(origin: origin, label: "Onderwerp", value: "brug")]
        var record = StoredDocument(facts: facts, text: text).encoded()
        let id = Array(Rule.headerField.rawValue.utf8)
        let start = try #require(record.indices.first { record[$0...].starts(with: id) })
        #expect(throws: Never.self) { try StoredDocument(decoding: record) }
        record[start] = UInt8(ascii: "x")
        #expect(throws: RecordError.self) { try StoredDocument(decoding: record) }
    }

    @Test func `a record does not become many times its text`() throws {
        let text = Array(repeating: UInt8(ascii: "a"), count: 1000)
        // A field: all of the text as its range, a rule, a label of no bytes, all of the range as its value.
        let rule = Array(Rule.headerField.rawValue.utf8)
        let field = [0] + varint(1000) + [1] + varint(UInt64(rule.count)) + rule + [1, 1, 0, 2]
        // What follows the fields of an empty document: behind version, length and their number.
        let empty = StoredDocument(facts: ExtractedDocument(), text: []).encoded()
        let rest = empty[3..<2 + Int(empty[1])]
        func record(_ count: Int) -> [UInt8] {
            let facts = varint(UInt64(count)) + (0..<count).flatMap { _ in field } + rest
            return [StoredDocument.version] + varint(UInt64(facts.count)) + facts + text
        }
        #expect(try StoredDocument(decoding: record(60)).facts.header.fields.count == 60)
        #expect(throws: RecordError.self) { try StoredDocument(decoding: record(70)) }
        #expect(throws: RecordError.self) { try StoredDocument(decoding: record(5000)) }
    }

    @Test func `no place in the original runs over`() {
        func map(_ text: Int, _ original: Int, _ end: Int) -> OffsetMap? {
            OffsetMap(
                runs: [OffsetMap.Run(text: text, original: original, originalEnd: end, linear: true)], textCount: 100)
        }
        #expect(map(0, .max - 10, .max) == nil)
        #expect(map(1, 0, 10) == nil)
        #expect(map(0, 5, 105)?.original(of: ByteRange(start: 90, end: 100)) == ByteRange(start: 95, end: 105))
    }

    @Test func `errors say what is wrong`() {
        #expect(throws: RecordError.truncated(offset: 0)) { try StoredDocument(decoding: []) }
        #expect(throws: RecordError.unsupportedVersion(9)) { try StoredDocument(decoding: [9, 0, 0]) }
        #expect(throws: RecordError.truncated(offset: 2)) { try StoredDocument(decoding: [StoredDocument.version, 5]) }
    }

    private func decode(_ record: [UInt8]) {
        _ = try? StoredDocument(decoding: record)
        _ = try? DocumentSummary(decoding: record)
    }
}

/// Documents with every kind of fact, random in number and value.
private struct RandomDocument {
    var generator: SeededGenerator
    private let text = Array(String(repeating: "De raad besluit  één\nkrediet. ", count: 40).utf8)
    /// Of the fact that is being made.
    private var range = ByteRange(start: 0, end: 0)

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func document() -> StoredDocument { StoredDocument(facts: facts(), text: text, offsets: offsets()) }

    /// Runs of the text's bytes and of others, in any order of originals; or none.
    private mutating func offsets() -> OffsetMap {
        guard Bool.random(using: &generator) else { return .identity }
        var map = OffsetMap()
        var left = text.count
        while left > 0 {
            let count = min(left, int(1...60))
            let start = int(0...5000)
            map.append(textCount: count, original: ByteRange(start: start, end: start + int(0...80)))
            left -= count
        }
        return map
    }

    mutating func summary() -> DocumentSummary {
        DocumentSummary(
            path: [0x2F, 0xFF, 0x61], format: "markdown", size: int(0...1_000_000), title: string(), kind: item(),
            gemeente: maybe { $0.string() }, date: maybe { $0.date() }, zaaknummer: maybe { $0.string() })
    }

    private mutating func facts() -> ExtractedDocument {
        var facts = ExtractedDocument()
        facts.header = DocumentHeader(
            kind: item(), gemeente: maybe { $0.string() }, date: maybe { $0.date() }, zaaknummer: maybe { $0.string() },
            subject: maybe { $0.string() },
            fields: some { HeaderField(origin: $0.origin(), label: $0.string(), value: $0.string()) })
        facts.sections = some { random in
            Section(origin: random.origin(), title: random.string(), level: random.maybe { $0.int(1...6) })
        }
        facts.proposedDecision = maybe { ProposedDecision(beslispunten: $0.points(), verdict: $0.verdict()) }
        facts.adoptedDecision = maybe { $0.adopted() }
        facts.amounts = some {
            var amount = Amount(
                origin: $0.origin(), minimum: Int64($0.int(-5...5)) * 1_000_000_007, maximum: .max, modifier: $0.item())
            amount.place = $0.maybe { random in
                TablePlace(
                    table: [], row: [random.origin().range], column: [random.origin().range, random.origin().range])
            }
            return amount
        }
        facts.dates = some { random in
            DateExpression(
                origin: random.origin(), value: random.string(), modifier: random.maybe { $0.item() },
                earliest: random.maybe { $0.date() }, latest: random.maybe { $0.date() })
        }
        facts.deadlines = some { random in
            var deadline = Deadline(
                origin: random.origin(), value: random.string(), modifier: random.maybe { $0.item() },
                kind: random.item(), earliest: random.maybe { $0.date() }, latest: random.maybe { $0.date() })
            deadline.duty = random.maybe { random in
                Duty(
                    actor: random.maybe { $0.item() }, name: random.maybe { $0.origin().range },
                    obligation: random.origin().range, isCommitment: random.int(0...1) == 1)
            }
            return deadline
        }
        facts.legalReferences = some { random in
            LegalReference(
                origin: random.origin(), law: random.maybe { $0.string() }, bwb: random.maybe { $0.string() },
                article: random.maybe { $0.string() }, lid: random.maybe { $0.string() },
                onderdeel: random.maybe { $0.string() })
        }
        facts.zaaknummers = some {
            Zaaknummer(origin: $0.origin(), value: $0.string(), scheme: $0.item(), role: $0.item())
        }
        facts.relatedDecisions = some { random in
            RelatedDecision(
                origin: random.origin(), number: random.maybe { $0.string() }, title: random.string(),
                kind: random.maybe { $0.item() })
        }
        return facts
    }

    private mutating func adopted() -> AdoptedDecision {
        AdoptedDecision(
            proposalDate: maybe { $0.date() }, subject: maybe { $0.string() }, meetingDate: maybe { $0.date() },
            legalBasis: some { $0.int(0...300) }, beslispunten: points(), verdict: verdict())
    }

    private mutating func points() -> [Beslispunt] {
        some {
            Beslispunt(
                origin: $0.origin(), number: $0.int(0...20), text: $0.string(), verdict: $0.maybe { $0.verdict() })
        }
    }

    private mutating func verdict() -> Verdict {
        Verdict(
            outcome: maybe { $0.item() }, place: maybe { $0.origin().range },
            vote: maybe { random in
                Vote(
                    inFavour: random.maybe { $0.int(0...45) }, against: random.maybe { $0.int(0...45) },
                    abstained: random.maybe { $0.int(0...9) }, unanimous: random.int(0...1) == 1,
                    partiesInFavour: random.some { $0.string() }, partiesAgainst: random.some { $0.string() },
                    place: random.maybe { $0.origin().range })
            }, decidedOn: maybe { $0.date() })
    }

    private mutating func origin() -> FactOrigin {
        let start = int(0...text.count)
        range = ByteRange(start: start, end: int(start...min(start + 80, text.count)))
        return FactOrigin(range, rule: item(), confidence: item())
    }

    private mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    /// A piece of the fact's range, as it stands or with white space folded, or something else.
    private mutating func string() -> String {
        let start = Bool.random(using: &generator) ? range.start : int(range.start...range.end)
        let end = Bool.random(using: &generator) ? range.end : int(start...range.end)
        let piece = String(decoding: text[start..<end], as: UTF8.self)
        switch int(0...2) {
        case 0: return piece
        case 1: return piece.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        default: return other()
        }
    }

    private mutating func other() -> String {
        ["", "één", "Gemeentewet", "2022-0155681", "a\nb", "🙂"].randomElement(using: &generator) ?? ""
    }

    private mutating func date() -> CalendarDate {
        CalendarDate(dayNumber: int(-719_162...2_932_896)) ?? CalendarDate(dayNumber: 0)!
    }

    private mutating func item<Value: CaseIterable>() -> Value {
        let all = Array(Value.allCases)
        return all[int(0...all.count - 1)]
    }

    private mutating func maybe<Value>(_ value: (inout RandomDocument) -> Value) -> Value? {
        int(0...2) == 0 ? nil : value(&self)
    }

    private mutating func some<Value>(_ value: (inout RandomDocument) -> Value) -> [Value] {
        (0..<int(0...5)).map { _ in value(&self) }
    }
}
