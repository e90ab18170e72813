import Calendar
import Extraction
package import IndexSchema
import SourceText
import Vocabulary

/// One document for people: its header, what was decided, and its facts, each with the words that it was read from.
package struct DocumentReport {
    private let summary: DocumentSummary
    private let document: StoredDocument
    private let screen: Screen
    private var style: TextStyle { screen.style }
    private let pages: PageMap?
    private let copies: [[UInt8]]

    /// - Parameter copies: names of other files with the same content.
    package init(
        _ summary: DocumentSummary, _ document: StoredDocument, copies: [[UInt8]] = [], screen: Screen
    ) {
        self.copies = copies
        self.summary = summary
        self.document = document
        self.screen = screen
        pages = summary.hasPages ? PageMap(formFeedsOf: document.text) : nil
    }

    package func text() -> SafeText {
        let facts = document.facts
        var parts: [SafeText] = ["\(style.heading("\(summary.title)"))\n\(summary.line(on: screen))"]
        parts.append(lines("also at", copies.map { RawText.shown($0) }))
        parts.append(
            lines("header", facts.header.fields.filter { !$0.value.isEmpty }.map { "\($0.label): \($0.value)" }))
        if let decision = facts.proposedDecision {
            parts.append(
                lines(
                    "\(title(decision.standing, [decision.verdict.decidedOn?.description, VoteText.text(decision.verdict.vote)]))",
                    points(decision.beslispunten)))
        }
        if let decision = facts.adoptedDecision {
            parts.append(lines("\(title(decision, in: facts.header))", points(decision.beslispunten)))
        }
        parts.append(lines("votes", facts.ballots.map(line)))
        parts.append(lines("secrecy", facts.secrecy.map { "\($0.kind.rawValue)  “\(words($0))”\(place($0))" }))
        parts.append(lines("amounts", facts.amounts.map(line)))
        parts.append(lines("deadlines", facts.deadlines.map(line)))
        parts += lists(facts)
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    fileprivate func lines(_ title: SafeText, _ items: [String]) -> SafeText {
        var seen: Set<String> = []
        let once = items.filter { seen.insert($0).inserted }
        if once.isEmpty { return "" }
        return ([style.heading(title)] + once.map { "  \($0)" }).joined(separator: "\n")
    }

    private func points(_ points: [Beslispunt]?) -> [String] {
        (points ?? []).map { point in
            let told = point.verdict.map(told) ?? ""
            return "\(point.number). \(point.text)" + (told.isEmpty ? "" : "  [\(told)]")
        }
    }

    /// `adopted, 21 for, 12 against`, as far as it is known.
    private func told(_ verdict: Verdict) -> String {
        [verdict.outcome?.standing.rawValue, VoteText.text(verdict.vote)].compactMap(\.self).joined(separator: ", ")
    }

    private func line(_ ballot: Ballot) -> String {
        let name = [ballot.kind.rawValue, ballot.number, ballot.title].compactMap(\.self).joined(separator: " ")
        return "\(name): \(told(ballot.verdict))\(place(ballot))"
    }

    private func title(_ decision: AdoptedDecision, in header: DocumentHeader) -> String {
        let standing = decision.standing(in: header)
        let meeting = standing == .draft ? "no meeting named" : decision.meetingDate?.description
        return title(standing, [meeting, decision.verdict.outcome?.rawValue, VoteText.text(decision.verdict.vote)])
    }

    private func title(_ standing: Standing, _ parts: [String?]) -> String {
        let known = parts.compactMap { $0 }
        return "\(standing.rawValue) decision" + (known.isEmpty ? "" : " (\(known.joined(separator: ", ")))")
    }

    private func line(_ amount: Amount) -> String {
        let modifier = amount.modifier == .exact || amount.modifier == .range ? "" : " (\(amount.modifier.rawValue))"
        return "\(Euro.text(amount))\(modifier)  “\(words(amount))”\(place(amount))"
    }

    private func line(_ deadline: Deadline) -> String {
        let when = DateWords.text(deadline.value, deadline.modifier)
        return "\(deadline.kind.rawValue) \(when)  “\(words(deadline))”\(place(deadline))"
    }

    private func line(_ reference: LegalReference) -> String {
        var parts: [String] = []
        if let article = reference.article { parts.append("artikel \(article)") }
        if let lid = reference.lid { parts.append("lid \(lid)") }
        if let onderdeel = reference.onderdeel { parts.append("onderdeel \(onderdeel)") }
        let place = parts.joined(separator: ", ")
        let law = [reference.law, reference.jci.map { "<\($0)>" }].compactMap { $0 }.joined(separator: " ")
        return [place, law].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The lines of each kind that its values say wholly.
    private func lists(_ facts: ExtractedDocument) -> [SafeText] {
        var (facts, lists) = (facts, FactListLines(report: self))
        facts.visitLists(&lists)
        return lists.parts
    }

    fileprivate func line(_ fact: some ListedFact) -> String {
        switch fact {
        case let reference as LegalReference: return line(reference)
        case let number as Zaaknummer: return "\(number.value) (\(number.scheme.rawValue), \(number.role.rawValue))"
        default:
            var line = FactLine()
            fact.write(to: &line)
            return line.values.joined(separator: " · ")
        }
    }

    /// ` (page 3)`, where the document has pages.
    private func place(_ fact: some Fact) -> String {
        pages.map { " (page \($0.page(at: fact.range.start)))" } ?? ""
    }

    /// The words of a fact on one line.
    private func words(_ fact: some Fact) -> String {
        let bytes = document.text[fact.range.start..<fact.range.end]
        return String(decoding: Array(bytes.split { $0 <= 0x20 }.joined(separator: [UInt8(ascii: " ")])), as: UTF8.self)
    }
}

private struct FactListLines: FactListVisitor {
    typealias Failure = Never
    let report: DocumentReport
    var parts: [SafeText] = []

    mutating func visit<Value: ListedFact>(_ facts: inout [Value]) {
        parts.append(report.lines(SafeText(Catalogue.word(Value.title)), facts.map(report.line)))
    }
}

/// The values of a fact that are known.
private struct FactLine: FactWriter {
    var values: [String] = []

    mutating func field(_ name: String, _ text: String?) { if let text { values.append(text) } }

    mutating func field<Value: CaseIterable & RawRepresentable & Equatable>(_ name: String, case value: Value?)
    where Value.RawValue == String {
        field(name, value?.rawValue)
    }

    mutating func derived(_ name: String, _ text: String?) {}
}
