/// What a rule is: for readers of `griffie extract --explain`, and for the tests that hold it to its examples.
package struct RuleDescription: Sendable {
    package let rule: Rule
    /// What it takes for a fact, in a sentence.
    package let meaning: String
    /// A law, a standard, a manual, or the papers in which the form was observed.
    package let source: String
    /// Short papers of plain text or Markdown, at least one; `⟦…⟧` surrounds each fact that the rule finds in them.
    package let matches: [String]
    /// The same, without marks: near to what the rule reads, which finds nothing in them. At least one.
    package let others: [String]

    init(_ rule: Rule, meaning: String, source: String, matches: [String], others: [String]) {
        self.rule = rule
        self.meaning = meaning
        self.source = source
        self.matches = matches
        self.others = others
    }
}

/// The rules of one kind of fact, in the order of `Rule`.
package struct RuleChapter: Sendable {
    /// What the kind is called.
    package let title: String
    /// What stands above each example; empty where nothing does.
    package let opening: String
    package let rules: [RuleDescription]

    init(title: String, opening: String = "", rules: [RuleDescription]) {
        self.title = title
        self.opening = opening
        self.rules = rules
    }

    /// Every rule once, in the order of `Rule`.
    package static let all = [
        header, sections, decisions, ballots, secrecy, amounts, dates, deadlines, legalReferences, zaaknummers,
        relatedDecisions,
    ]
}
