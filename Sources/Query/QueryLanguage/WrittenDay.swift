import Calendar

/// The ways in which papers write a day: `1 juli 2026`, `01 juli 2026`, `1 jul. 2026`, `1-7-2026`.
package enum WrittenDay {
    /// The text with the first day in it in each way; none where it names no whole day.
    /// - Complexity: O(*n*).
    package static func forms(of text: String) -> [String] {
        let words = text.split { $0 == " " || $0 == "\u{A0}" }.map(String.init)
        for place in words.indices {
            for length in [wordsOfDay, 1] where place + length <= words.count {
                let written = words[place..<(place + length)].joined(separator: " ")
                guard let day = day(written) else { continue }
                return spellings(of: day).map { spelling in
                    (words[..<place] + [spelling] + words[(place + length)...]).joined(separator: " ")
                }
            }
        }
        return []
    }

    private static let wordsOfDay = 3

    /// A day, month and year; not a month or year alone.
    private static func day(_ written: String) -> CalendarDate? {
        let bytes = Array(written.lowercased().utf8)
        let isSpaced = bytes.contains(UInt8(ascii: " "))
        let separators = isSpaced ? " " : "-/."
        let parts = bytes.split(omittingEmptySubsequences: false) { separators.utf8.contains($0) }
        guard parts.count == wordsOfDay else { return nil }
        let text = parts.joined(separator: [UInt8(ascii: isSpaced ? " " : "-")])
        guard let period = DateReader.period(Array(text)[...], today: nil), period.first == period.last else {
            return nil
        }
        return period.first
    }

    private static func spellings(of day: CalendarDate) -> [String] {
        let days = day.day < 10 ? ["\(day.day)", "0\(day.day)"] : ["\(day.day)"]
        return days.flatMap { number in
            DateReader.names(ofMonth: day.month).map { "\(number) \($0) \(day.year)" }
        } + [day.description]
    }
}
