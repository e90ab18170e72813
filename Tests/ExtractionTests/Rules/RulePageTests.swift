import Extraction
import TestSupport
import Testing

/// docs/rules.md is made of the rules' own descriptions; `make golden` writes it.
@Suite struct RulePageTests {
    @Test func `the page of rules is that of the code`() throws {
        let chapters = RuleChapter.all.map(section).joined(separator: "\n")
        try expectGolden(Self.introduction + "\n" + chapters, "docs/rules.md")
    }

    private static let introduction = """
        # Rules of extraction

        `griffie extract --explain` names beside each fact the rule that found it, for example `"rule":"amount.range"`. This page lists all
        rules, a table for each kind of fact: what a rule takes for a fact, where it comes from, short texts in which it finds one, and texts
        that look alike in which it finds none. In the examples `⟦…⟧` surrounds what the rule finds and `⏎` is the end of a line. A test runs
        them all.

        The page is made of [Sources/Extract/Extraction/Rules](../Sources/Extract/Extraction/Rules): change it there, then `make golden`.

        """

    private func section(_ chapter: RuleChapter) -> String {
        var text = "## \(chapter.title)\n\n"
        if !chapter.opening.isEmpty { text += "Each example stands below \(code(chapter.opening)).\n\n" }
        text += "| rule | meaning | source | matches | does not match |\n|---|---|---|---|---|\n"
        for rule in chapter.rules {
            let cells = [
                "`\(rule.rule.rawValue)`", rule.meaning, rule.source, examples(rule.matches), examples(rule.others),
            ]
            text += "| " + cells.joined(separator: " | ") + " |\n"
        }
        return text
    }

    private func examples(_ texts: [String]) -> String { texts.map(code).joined(separator: "<br>") }

    /// On one line, a border of a cell escaped as tables of Markdown want it.
    private func code(_ text: String) -> String {
        "`" + text.replacing("\n", with: "⏎").replacing("|", with: "\\|") + "`"
    }
}
