import Foundation
import QueryLanguage
import SourceText
import TestSupport
import Testing

/// Queries that are refused: each with its place and a way out, word for word. A line of the file that begins at its margin is
/// a query, those below it what is said of it. `GRIFFIE_UPDATE_GOLDEN=1` writes them anew.
@Suite struct RefusedQueriesTests {
    private static let path = "Tests/QueryLanguageTests/refused-queries.txt"

    private static func queries() throws -> [String] {
        let file = try String(contentsOf: ProjectFiles.root.appending(path: path), encoding: .utf8)
        return file.split(separator: "\n").filter { !$0.hasPrefix("    ") }.map(String.init)
    }

    @Test func `each is refused in these words`() throws {
        let lines = try Self.queries().map { query in
            let said = QueryParser.parse(query).problems.map {
                "    \($0.range.start)-\($0.range.end) \($0.message)\n"
            }
            return "\(query)\n\(said.joined())"
        }
        try expectGolden(lines.joined(), Self.path)
    }

    @Test func `each is refused, and tells a place within it and a way out`() throws {
        let queries = try Self.queries()
        #expect(queries.count >= 200 && Set(queries).count == queries.count)
        for query in queries {
            let parsed = QueryParser.parse(query)
            #expect(!parsed.isValid, "\(query)")
            for problem in parsed.problems {
                #expect(problem.range.start <= problem.range.end && problem.range.end <= query.utf8.count, "\(query)")
                #expect(
                    ["; ", "try ", "did you mean", "the fields are", "write "].contains(
                        where: problem.message.contains), "\(query)")
            }
        }
    }

    /// What looks like an operator of another tool and is Dutch text.
    @Test(arguments: [
        "B&W", "Jansen & Partners", "'s-Hertogenbosch", "'t Zand", "50% subsidie", "wie betaalt dit?", "R&D", "OF",
        "SOCIAAL EN ECONOMISCH", "C++", "12:30", "4:23", "€ 2.500,-", "[naam]", "https://example.org/a?b=c",
        "art. 4:23 Awb", "10/12", "dit is mooi!", "foto's", "a.d.h.v.", "2022/0345", "WOZ+", "jan@gemeente.nl",
        "-motie", "zorg - motie", "m2/jaar", "1.000", "1,5", "2022-2026", "e.d.", "w/o", "3D", "A+", "@almelo",
    ]) func `is searched`(text: String) {
        let parsed = QueryParser.parse(text)
        #expect(parsed.isValid, "\(parsed.diagnostics.map(\.message))")
    }

    @Test func `single quotes are told of`() {
        for text in ["'sociaal domein'", "‘sociaal domein’ zorg", "`zorg`"] {
            let parsed = QueryParser.parse(text)
            #expect(parsed.isValid && parsed.problems.count == 1, "\(text)")
        }
    }
}
