import Foundation
import Lexing
import SourceText
import TestSupport
import Testing

@testable import Extraction

/// The rows of Tools/data/signals.tsv, and what the program makes of them.
@Suite struct SignalTableTests {
    private static let day = "2022-06-14"

    /// A row as the file has it.
    struct Line: CustomTestStringConvertible, Sendable {
        var cells: [String: String]

        var order: Int { cells["order"].flatMap { Int($0) } ?? 0 }
        var testDescription: String { "\(order): \(cells["example"] ?? "")" }
    }

    static let lines: [Line] = {
        let path = ProjectFiles.root.appending(path: "Tools/data/signals.tsv")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        guard let head = rows.first else { return [] }
        return rows.dropFirst().map { Line(cells: Dictionary(uniqueKeysWithValues: zip(head, $0))) }
    }()

    @Test func `rows count up, and a set holds them`() {
        let orders = SignalTable.rows.map(\.order)
        #expect(zip(orders, orders.dropFirst()).allSatisfy { $0 < $1 })
        #expect(orders.count <= SignalTable.mostRows)
        #expect(SignalTable.shared.entries.map(\.order) == orders)
    }

    @Test func `the table is what the data gives`() throws {
        #expect(SignalTable.rows.map(\.order) == Self.lines.map(\.order))
        let python = CommandRunner(URL(filePath: "/usr/bin/env"), in: ProjectFiles.root)
        let run = try python("python3", "-B", "Tools/generate_tables.py", "--check")
        #expect(run.status == 0, "\(run.messages)")
    }

    @Test(arguments: lines.filter { $0.cells["kind"] != "none" })
    func `a row finds what its example marks`(line: Line) throws {
        let row = try #require(SignalTable.rows.first { $0.order == line.order })
        let sample = try MarkedText(line.cells["example"] ?? "")
        let found = deadlines(in: sample.text)
        #expect(found.map { MarkedText.Mark(start: $0.range.start, end: $0.range.end, label: "") } == sample.marks)
        #expect(found.map(\.kind.rawValue) == [line.cells["kind"]])
        #expect(found.map { "\($0.origin.confidence)" } == [line.cells["confidence"]])
        #expect(found.map(\.origin.rule.rawValue) == [line.cells["rule"].map { "deadline.\($0)" }])
        #expect(matches(in: sample.text).contains(row.order), "\(matches(in: sample.text))")
    }

    @Test(arguments: lines.filter { $0.cells["kind"] == "none" })
    func `a row that is no signal lets its example pass`(line: Line) throws {
        let sample = line.cells["example"] ?? ""
        #expect(deadlines(in: sample).isEmpty)
        let without = SignalTable(SignalTable.rows.filter { $0.order != line.order })
        #expect(!matches(in: sample, without).isEmpty, "without it there is nothing either")
    }

    private func deadlines(in text: String) -> [Deadline] {
        DeadlineRules.deadlines(Reading(plain: text), documentDate: Self.day)
    }

    /// The rows that hold, date by date.
    private func matches(in text: String, _ table: SignalTable = .shared) -> [Int] {
        let reading = Reading(plain: text)
        return DateRules.dates(reading, documentDate: Self.day).compactMap { date in
            let first = reading.tokens.firstToken(at: date.range.start)
            let end = reading.tokens.firstToken(at: date.range.end)
            return SignalReader(reading: reading, date: date, tokens: first..<end).match(table)?.row.order
        }
    }
}
