import Calendar
import Extraction
import Lexing
import SourceText
import Vocabulary

extension ExtractionJSON {
    /// - Parameter shares: what becomes of each where amounts are added up.
    func writeAmounts(_ amounts: [Amount], _ shares: [AmountShare], _ json: inout JSONWriter) {
        var rest = shares[...]
        write("amounts", amounts, &json) { json, amount in
            json.field("currency", amount.currency.rawValue)
            json.field("min", amount.minimum)
            json.field("max", amount.maximum)
            json.field("modifier", amount.modifier.rawValue)
            json.field("term", amount.use.term?.rawValue)
            json.field("purpose", amount.use.purpose.flatMap { words([$0]) })
            let share = rest.popFirst() ?? .counted
            json.field("left_out", share == .counted ? nil : share.rawValue)
            if let place = amount.place {
                json.field("table", words(place.table))
                json.field("row", words(place.row))
                json.field("column", words(place.column))
            }
        }
    }

    func writeDates(_ dates: [DateExpression], _ json: inout JSONWriter) {
        write("dates", dates, &json) { json, date in
            json.field("value", date.value)
            json.field("mod", date.modifier?.rawValue)
            json.field("earliest", date.earliest?.description)
            json.field("latest", date.latest?.description)
        }
    }

    func writeDeadlines(_ deadlines: [Deadline], _ json: inout JSONWriter) {
        write("deadlines", deadlines, &json) { json, deadline in
            json.field("value", deadline.value)
            json.field("mod", deadline.modifier?.rawValue)
            json.field("kind", deadline.kind.rawValue)
            json.field("earliest", deadline.earliest?.description)
            json.field("latest", deadline.latest?.description)
            if let duty = deadline.duty { write(duty, &json) }
        }
    }

    private func write(_ duty: Duty, _ json: inout JSONWriter) {
        // `college`, `wethouder Jansen`
        let name = duty.name.flatMap { words([$0]) }
        json.field("actor", duty.actor.map { ([$0.rawValue] + (name.map { [$0] } ?? [])).joined(separator: " ") })
        json.name("obligation")
        json.object { json in
            json.field("text", words([duty.obligation]) ?? "")
            json.field("start", duty.obligation.start)
            json.field("end", duty.obligation.end)
        }
        json.name("commitment")
        json.value(duty.isCommitment)
    }

    /// The lists of all kinds that their values say wholly.
    func writeLists(of facts: ExtractedDocument, _ json: inout JSONWriter) {
        var (document, lists) = (facts, FactListPrinter(report: self))
        // What was written is not copied.
        swap(&lists.json, &json)
        document.visitLists(&lists)
        swap(&lists.json, &json)
    }

    /// What stands in ranges of the text, as one line; nil where there is nothing.
    private func words(_ ranges: [ByteRange]) -> String? {
        let words = ranges.map { range in
            let bytes = Array(text.bytes[range.start..<range.end])
            let tokens = TokenStream(lexing: bytes)
            return TokenReading(bytes: bytes, tokens: tokens).folded(0..<tokens.count)
        }
        let line = words.filter { !$0.isEmpty }.joined(separator: " ")
        return line.isEmpty ? nil : line
    }

    /// An array of facts under `name`: where each stands, then what `value` writes.
    fileprivate func write<Value: Fact>(
        _ name: String, _ facts: [Value], _ json: inout JSONWriter, value: (inout JSONWriter, Value) -> Void
    ) {
        json.name(name)
        json.array(facts) { json, fact in
            json.object { json in
                writeOrigin(fact, &json)
                value(&json, fact)
            }
        }
    }
}

private struct FactListPrinter: FactListVisitor {
    typealias Failure = Never
    let report: ExtractionJSON
    var json = JSONWriter()

    mutating func visit<Value: ListedFact>(_ facts: inout [Value]) {
        report.write(Value.listName, facts, &json) { json, fact in fact.write(to: &json) }
    }
}

extension JSONWriter: FactWriter {
    package mutating func field<Value: CaseIterable & RawRepresentable & Equatable>(_ name: String, case value: Value?)
    where Value.RawValue == String {
        field(name, value?.rawValue)
    }

    package mutating func derived(_ name: String, _ text: String?) { field(name, text) }
}
