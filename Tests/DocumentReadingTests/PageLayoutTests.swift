import SourceText
import Testing

@testable import DocumentReading

/// Pages as no paper has them take time in proportion to their words.
@Suite(.serialized) struct PageLayoutTests {
    /// Left, top, right and bottom edge of each word, and its text.
    private typealias Words = @Sendable (Int) -> (Float, Float, Float, Float, String)

    private static let hostile: [(String, Words)] = [
        ("one line", { (Float($0) * 0.003, 10, Float($0) * 0.003 + 0.002, 20, "woord") }),
        ("one place", { _ in (10, 10, 20, 20, "woord") }),
        (
            "a grid of signs",
            {
                (
                    Float($0 % 300) * 20, Float($0 / 300) * 12, Float($0 % 300) * 20 + 5, Float($0 / 300) * 12 + 10,
                    $0 / 300 % 2 == 0 ? "€" : "5"
                )
            }
        ),
        (
            "high words",
            {
                (
                    Float($0 % 500), Float($0) * 0.004, Float($0 % 500) + 5, Float($0) * 0.004 + ($0 % 2 == 0 ? 1 : 80),
                    "hoog"
                )
            }
        ),
        (
            "labels",
            {
                (
                    Float($0 % 5 * 30), Float($0 / 5) * 12, Float($0 % 5 * 30 + ($0 % 5 == 0 ? 5 : 29)),
                    Float($0 / 5) * 12 + 10, "tekst"
                )
            }
        ),
        (
            "a margin",
            {
                (
                    $0 % 8 < 7 ? Float($0 % 8 * 30) : 400, Float($0 / 8) * 12,
                    $0 % 8 < 7 ? Float($0 % 8 * 30 + 28) : 420, Float($0 / 8) * 12 + ($0 % 8 < 7 ? 10 : 6), "tekst"
                )
            }
        ),
    ]

    @Test(arguments: hostile.indices) func `hostile pages`(place: Int) {
        let (name, word) = Self.hostile[place]
        let clock = ContinuousClock()
        func time(_ count: Int) -> Duration {
            var page = WordPage(number: 1, width: 600, height: 800)
            for index in 0..<count {
                let (left, top, right, bottom, text) = word(index)
                let start = page.bytes.count
                page.bytes += Array(text.utf8)
                page.words.append(
                    PageWord(
                        start: UInt32(start), end: UInt32(page.bytes.count), left: left, top: top, right: right,
                        bottom: bottom))
            }
            return clock.measure {
                var writer = PageTextWriter(PageLayout.pages([page]))
                let text = writer.write()
                #expect(text.bytes.count >= count, "\(name)")
            }
        }
        let (small, large) = (time(2_000), time(16_000))
        // Eight times the words, with room for a busy machine; what is quadratic takes 64 times.
        #expect(large < small * 45 + .milliseconds(500), "\(name): \(small), \(large)")
    }

    @Test func `a page on its side is turned, and its boxes are where they were`() {
        var page = WordPage(number: 1, width: 600, height: 800)
        // Read from the foot of the page up: two lines of three words.
        for (place, text) in ["Een", "regel", "tekst", "nog", "eentje", "erbij"].enumerated() {
            let start = page.bytes.count
            page.bytes += Array(text.utf8)
            let left = Float(100 + place / 3 * 20)
            let bottom = Float(700 - place % 3 * 54)
            page.words.append(
                PageWord(
                    start: UInt32(start), end: UInt32(page.bytes.count), left: left, top: bottom - 50, right: left + 10,
                    bottom: bottom))
        }
        let layout = PageLayout.pages([page])
        var writer = PageTextWriter(layout)
        let text = writer.write()
        #expect(String(decoding: text.bytes, as: UTF8.self) == "Een regel tekst\nnog eentje erbij\n")
        let boxes = text.pages?.boxes(of: .init(start: 0, end: 3))
        #expect(boxes == [.init(left: 100, top: 650, right: 110, bottom: 700)])
    }
}
