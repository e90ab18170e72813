import Extraction
import Lexing
import SourceText
import TestSupport
import Testing

@testable import Extraction

/// Values are EDTF: level 1 of ISO 8601-2, and of level 2 the sub-year groupings.
@Suite struct EDTFTests {
    @Test(arguments: ["dates.txt", "deadlines.txt"])
    func `every value is EDTF`(name: String) throws {
        for sample in MarkedCorpus(name).samples {
            let reading = Reading(plain: try MarkedText(sample.source).text)
            for date in DateRules.dates(reading, documentDate: sample.settings["date"]) {
                #expect(EDTFGrammar.isValue(date.value), "\(name):\(sample.line): \(date.value)")
            }
            for deadline in DeadlineRules.deadlines(reading, documentDate: sample.settings["date"]) {
                #expect(EDTFGrammar.isValue(deadline.value), "\(name):\(sample.line): \(deadline.value)")
            }
        }
    }

    @Test(arguments: [
        "2023", "199X", "2024-02-29", "2024-12", "2024-21", "2024-24", "2024-33", "2024-36", "2024-40", "2024-41",
        "2019/2022", "2022/2024-04-01", "2021/..", "../2025",
    ])
    func `the grammar takes`(value: String) { #expect(EDTFGrammar.isValue(value)) }

    @Test(arguments: [
        "", "23", "2024-13", "2024-25", "2024-42", "2023-02-29", "2024-W12", "2024-04-31", "2024/", "2024/2025/2026",
        "2024-1", "2024-01-1", "../..",
    ])
    func `the grammar refuses`(value: String) { #expect(!EDTFGrammar.isValue(value)) }
}

/// The forms of values that dates and deadlines have. Source: ISO 8601-2:2019, 4.4 (intervals), 4.8 (sub-year groupings), 4.6
/// (unspecified digits), as the Library of Congress's specification of EDTF tells them.
private enum EDTFGrammar {
    static func isValue(_ text: String) -> Bool {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2 else { return ends.count == 1 && isDate(text[...]) }
        guard ends[0] != ".." || ends[1] != ".." else { return false }
        return ends.allSatisfy { $0 == ".." || isDate($0) }
    }

    /// Months, seasons, quarters and half-years.
    private static let months = Set(1...12).union(21...24).union(33...36).union(40...41)

    private static func isDate(_ text: Substring) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 1, text.count == 4, text.hasSuffix("X") { return number(text.dropLast(), 3) != nil }
        guard let first = parts.first, let year = number(first, 4), parts.count <= 3 else { return false }
        guard parts.count > 1 else { return true }
        guard let part = number(parts[1], 2) else { return false }
        guard parts.count == 3 else { return months.contains(part) }
        guard let day = number(parts[2], 2), (1...12).contains(part) else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[part - 1]).contains(day)
    }

    private static func number(_ text: Substring, _ digits: Int) -> Int? {
        text.count == digits && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }
}
