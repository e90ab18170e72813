import Extraction
import Rendering
import Testing

@Suite struct WordsTests {
    @Test(arguments: [
        ("2023-22", "summer 2023"), ("2024-33", "quarter 1 of 2024"), ("2021-41", "half 2 of 2021"),
        ("2023-07", "2023-07"),
        ("2023-07-01", "2023-07-01"), ("2019/2022", "2019/2022"), ("2021-24/..", "winter 2021/.."), ("", ""),
        ("2023-99", "2023-99"),
    ])
    func `codes of dates become words`(_ edtf: String, _ words: String) {
        #expect(DateWords.text(edtf) == words)
    }

    @Test func `the part of a date that is meant stands before it`() {
        #expect(DateWords.text("2025", .mid) == "middle of 2025")
        #expect(DateWords.text("2023-22", .approx) == "about summer 2023")
    }

    @Test func `a name with control characters stays on its line`() {
        #expect(DisplayWidth.oneLine("a\nb\u{1B}[31m\r\nc") == "a b [31m c")
        #expect(DisplayWidth.oneLine("a\u{7F}b\u{85}c\u{9B}d\u{2028}e\u{2029}f") == "a b c d e f")
        #expect(DisplayWidth.oneLine("é … “à” \u{A0}") == "é … “à” \u{A0}")
    }
}
