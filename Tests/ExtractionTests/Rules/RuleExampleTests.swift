import DocumentReading
import Extraction
import Lexing
import SourceText
import TestSupport
import Testing

/// Each rule finds what its examples mark, and nothing in those that it must not match.
@Suite struct RuleExampleTests {
    @Test func `every rule is described once, in order`() {
        #expect(RuleChapter.all.flatMap { $0.rules.map(\.rule) } == Rule.allCases)
        for chapter in RuleChapter.all {
            let kinds = Set(chapter.rules.map { $0.rule.rawValue.prefix { $0 != "." } })
            #expect(kinds.count == 1, "\(chapter.title): \(kinds)")
            for rule in chapter.rules {
                #expect(!rule.meaning.isEmpty && !rule.source.isEmpty, "\(rule.rule.rawValue) says too little")
            }
        }
    }

    @Test(arguments: Rule.allCases) func `an id names its rule`(rule: Rule) {
        #expect(Rule(id: rule.rawValue) == rule)
        #expect(Rule(id: rule.rawValue + ".") == nil)
    }

    @Test(arguments: Rule.allCases) func `a rule finds what its examples mark`(rule: Rule) throws {
        let examples = try examples(of: rule) { $0.matches }
        for example in examples {
            let sample = try MarkedText(example)
            #expect(!sample.marks.isEmpty, "\(example)")
            let found = try marks(of: rule, in: sample.text)
            #expect(found == sample.marks, "\(rule.rawValue) gave \(MarkedText.show(sample.text, found))")
        }
    }

    @Test(arguments: Rule.allCases) func `a rule finds nothing in what only looks alike`(rule: Rule) throws {
        for example in try examples(of: rule, { $0.others }) {
            let found = try marks(of: rule, in: example)
            #expect(found.isEmpty, "\(rule.rawValue) gave \(MarkedText.show(example, found))")
        }
    }

    /// With what stands above them; at least one.
    private func examples(of rule: Rule, _ list: (RuleDescription) -> [String]) throws -> [String] {
        let chapter = try #require(RuleChapter.all.first { $0.rules.contains { $0.rule == rule } })
        let description = try #require(chapter.rules.first { $0.rule == rule })
        let examples = list(description)
        try #require(!examples.isEmpty)
        return examples.map { chapter.opening + $0 }
    }

    /// Read as `griffie extract` reads a file of plain text, tables included.
    private func marks(of rule: Rule, in text: String) throws -> [MarkedText.Mark] {
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: "voorbeeld.txt").structure
        let facts = Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
        return facts.origins.filter { $0.rule == rule }
            .map { MarkedText.Mark(start: $0.range.start, end: $0.range.end, label: "") }
    }
}

extension ExtractedDocument {
    /// Of the facts of all kinds, kind by kind.
    fileprivate var origins: [FactOrigin] {
        let points = (proposedDecision?.beslispunten ?? []) + (adoptedDecision?.beslispunten ?? [])
        let facts: [[any Fact]] = [
            header.fields, sections, points, ballots, secrecy, amounts, dates, deadlines, legalReferences, zaaknummers,
            relatedDecisions,
        ]
        return facts.joined().map(\.origin)
    }
}
