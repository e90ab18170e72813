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
}
