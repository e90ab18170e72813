package import Extraction

/// Deadlines as Dutch readers say them: for calendars, which are read by others than those who asked.
package enum DutchWords {
    /// What happens on the day.
    package static func kind(_ kind: Deadline.Kind) -> String {
        switch kind {
        case .due: "Uiterlijk"
        case .end: "Loopt af"
        case .start: "Gaat in"
        case .planned: "Gepland"
        }
    }

    /// `1 juli 2024`, `derde kwartaal 2024`, `zomer 2023`, `2019 tot en met 2022`, `eind 2025`.
    /// - Parameter edtf: a day, month, quarter, half-year, season, year or period; anything else is given back as it is.
    package static func date(_ edtf: String, _ modifier: DateExpression.Modifier? = nil) -> String {
        let words = period(edtf.split(separator: "/", omittingEmptySubsequences: false).map(String.init))
        return switch modifier {
        case .start: "begin \(words)"
        case .mid: "medio \(words)"
        case .end: "eind \(words)"
        case .approx: "omstreeks \(words)"
        case nil: words
        }
    }

    private static func period(_ ends: [String]) -> String {
        guard ends.count == 2 else { return unit(ends.joined(separator: "/")) }
        switch (ends[0], ends[1]) {
        case (let start, ".."), (let start, ""): return "vanaf \(unit(start))"
        case ("..", let end), ("", let end): return "tot en met \(unit(end))"
        case (let start, let end): return "\(unit(start)) tot en met \(unit(end))"
        }
    }

    /// Behind what names a paper.
    package static func page(_ number: Int) -> String { ", pagina \(number)" }

    private static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let seasons = ["lente", "zomer", "herfst", "winter"]
    private static let ordinals = ["eerste", "tweede", "derde", "vierde"]
    /// EDTF's codes in the place of a month (ISO 8601-2, 4.8): spring, the first quarter and the first half.
    private static let codes = (season: 21, quarter: 33, half: 40)

    private static func unit(_ edtf: String) -> String {
        let parts = edtf.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count > 1, let code = Int(parts[1]) else { return edtf }
        let year = parts[0]
        if parts.count > 2 {
            guard let day = Int(parts[2]), let month = item(months, code - 1) else { return edtf }
            return "\(day) \(month) \(year)"
        }
        if let month = item(months, code - 1) { return "\(month) \(year)" }
        if let season = item(seasons, code - codes.season) { return "\(season) \(year)" }
        if let ordinal = item(ordinals, code - codes.quarter) { return "\(ordinal) kwartaal \(year)" }
        if code - codes.half < 2, let ordinal = item(ordinals, code - codes.half) { return "\(ordinal) helft \(year)" }
        return edtf
    }

    private static func item(_ names: [String], _ place: Int) -> String? {
        names.indices.contains(place) ? names[place] : nil
    }
}

extension Deadline {
    /// Whether the paper names one day.
    var isOfDay: Bool { modifier == nil && value.utf8.count == Self.lettersOfDay }

    /// `2024-07-01`.
    private static let lettersOfDay = 10
}
