import Calendar
package import Extraction
package import SourceText
import Vocabulary

/// What `griffie extract --json` prints for one document: one object on one line, as Schemas/extract.schema.json
/// describes it. Names and meaning are stable; new ones may be added.
package struct ExtractionJSON {
    /// The file that was read.
    package struct Source: Sendable {
        package var path: String
        /// `markdown`, `text`, `html`, `xml`, `pdf`.
        package var format: String
        /// Size of the file.
        package var bytes: Int

        package init(path: String, format: String, bytes: Int) {
            self.path = path
            self.format = format
            self.bytes = bytes
        }
    }

    private let source: Source
    let text: StructuredText
    private let facts: ExtractedDocument
    /// Adds the rule that found each fact.
    private let explain: Bool
    private let textIsFile: Bool

    package init(source: Source, text: StructuredText, facts: ExtractedDocument, explain: Bool = false) {
        self.source = source
        self.text = text
        self.facts = facts
        self.explain = explain
        textIsFile = text.offsets == .identity
    }

    /// The object, without a newline.
    /// - Complexity: O(*facts* × log *facts* + *bytes of their texts*).
    package func line() -> SafeText {
        var json = JSONWriter()
        write(&json)
        return json.text
    }

    /// Gives the object to `sink` part by part, without a newline.
    package func write(to sink: @escaping (SafeText) -> Void) {
        var json = JSONWriter(to: sink)
        write(&json)
        json.drain()
    }

    private func write(_ json: inout JSONWriter) {
        json.object { json in
            json.field(JSONSchemaVersion.name, JSONSchemaVersion.current)
            writeSource(&json)
            writeHeader(&json)
            writeDecisions(&json)
            writeFacts(&json)
            writeFurniture(&json)
        }
    }

    private func writeSource(_ json: inout JSONWriter) {
        json.name("source")
        json.object { json in
            json.field("path", source.path)
            json.field("format", source.format)
            json.field("bytes", source.bytes)
        }
    }

    /// Characters of `-01`.
    private static let dayLength = 3

    private func writeHeader(_ json: inout JSONWriter) {
        let header = facts.header
        json.name("document")
        json.object { json in
            json.field("kind", header.kind.rawValue)
            json.field("gemeente", header.gemeente)
            let isMonth = header.dateSource == .month
            json.field(
                "date", header.date.map { isMonth ? String($0.description.dropLast(Self.dayLength)) : $0.description })
            json.field("date_source", isMonth ? DateSource.text.rawValue : header.dateSource?.rawValue)
            json.field("zaaknummer", header.zaaknummer)
            json.field("subject", header.subject)
            json.name("fields")
            json.array(header.fields) { json, field in
                json.object { json in
                    json.field("label", field.label)
                    json.field("value", field.value)
                    writePlace(field, &json)
                }
            }
        }
        json.name("sections")
        json.array(facts.sections) { json, section in
            json.object { json in
                json.field("title", section.title)
                json.field("level", section.level)
                writePlace(section, &json)
            }
        }
    }

    // MARK: Places

    /// `start` and `end` in the text, `original` where the file's bytes are others, and how sure it is.
    func writePlace(_ fact: some Fact, _ json: inout JSONWriter) {
        json.field("start", fact.range.start)
        json.field("end", fact.range.end)
        if !textIsFile {
            let original = text.offsets.original(of: fact.range)
            json.name("original")
            json.object { json in
                json.field("start", original.start)
                json.field("end", original.end)
            }
        }
        writePage(fact.range, &json)
        json.field("confidence", fact.origin.confidence.rawValue)
        if explain { json.field("rule", fact.origin.rule.rawValue) }
    }

    /// The bytes of the fact, its place, and the section and beslispunt that it stands in.
    func writeOrigin(_ fact: some Fact, _ json: inout JSONWriter) {
        json.name("text")
        json.value(utf8: text.bytes[fact.range.start..<fact.range.end])
        writePlace(fact, &json)
        json.field("section", section(at: fact.range.start))
        json.name("beslispunt")
        if let (decision, number) = beslispunt(around: fact.range) {
            json.object { json in
                json.field("decision", decision)
                json.field("number", number)
            }
        } else {
            json.value(nil as String?)
        }
    }

    /// Index of the last section that starts at or before `offset`; sections stand in text order.
    private func section(at offset: Int) -> Int? {
        let next = facts.sections.partitioningIndex { $0.range.start > offset }
        return next == 0 ? nil : next - 1
    }

    private func beslispunt(around range: ByteRange) -> (decision: String, number: Int)? {
        if let point = Self.point(around: range, in: facts.adoptedDecision?.beslispunten ?? []) {
            return ("adopted", point.number)
        }
        if let point = Self.point(around: range, in: facts.proposedDecision?.beslispunten ?? []) {
            return ("proposed", point.number)
        }
        return nil
    }

    /// The last point that starts at or before the range, where it holds the range; points stand in text order.
    private static func point(around range: ByteRange, in points: [Beslispunt]) -> Beslispunt? {
        let next = points.partitioningIndex { $0.range.start > range.start }
        return next > 0 && points[next - 1].range.contains(range) ? points[next - 1] : nil
    }

    // MARK: Parts written in other files

    private func writeDecisions(_ json: inout JSONWriter) {
        writeProposed(facts, &json)
        writeAdopted(facts, &json)
        writeBallots(facts.ballots, &json)
    }

    private func writeFacts(_ json: inout JSONWriter) {
        writeSecrecy(facts.secrecy, &json)
        writeAmounts(facts.amounts, facts.amountShares, &json)
        writeDates(facts.dates, &json)
        writeDeadlines(facts.deadlines, &json)
        writeLists(of: facts, &json)
    }
}
