import Search

/// How a query was understood and what scores are made of, for people and programs.
enum ExplanationText {
    // MARK: People

    static func line(_ word: UnderstoodWord) -> SafeText {
        var details: [SafeText] = ["\(word.manner)"]
        let typed = word.typed
        if !word.terms.isEmpty { details.append("term \(SafeText(word.terms.joined(separator: " ")))") }
        if !word.parts.isEmpty { details.append("or its parts \(SafeText(word.parts.joined(separator: " + ")))") }
        if !word.others.isEmpty { details.append("or \(SafeText(word.others.joined(separator: ", or ")))") }
        if !word.fields.isEmpty { details.append("in \(word.fields.joined(separator: ", "))") }
        let count = word.documentCount
        details.append(count == 1 ? "1 document" : "\(count) documents")
        if !word.instead.isEmpty { details.append("asked instead: \(SafeText(word.instead.joined(separator: ", ")))") }
        return "  \(SafeText(typed)): \(details.joined(separator: "; "))\n"
    }

    /// A line for each word, set in below what it is a part of.
    static func lines(_ score: ExplainedScore) -> SafeText {
        let score = plain(score)
        return "   score \(text(score))\n" + partLines(score, indent: 5)
    }

    private static func partLines(_ score: ExplainedScore, indent: Int) -> SafeText {
        var result = SafeText()
        for part in score.parts.map(plain) where part.score > 0 {
            result += SafeText.spaces(indent) + text(part) + "\n" + partLines(part, indent: indent + 2)
        }
        return result
    }

    /// What is the sum of one part is that part.
    private static func plain(_ score: ExplainedScore) -> ExplainedScore {
        var score = score
        while score.manner == .all || score.manner == .any, score.parts.count == 1 { score = score.parts[0] }
        return score
    }

    private static func text(_ score: ExplainedScore) -> SafeText {
        var result = decimal(score.score)
        if !score.label.isEmpty { result += " \(SafeText(score.label))" }
        if let reason = reason(score.manner) { result += " = \(decimal(score.share)) ×, as \(reason)" }
        if score.parts.count > 1, score.manner == .all || score.manner == .any { result += " = the sum of" }
        var details: [SafeText] = []
        if let count = score.documentCount { details.append("df \(count)") }
        if let rarity = score.rarity { details.append("idf \(decimal(rarity))") }
        for place in score.places {
            let part: SafeText = place.isPart ? " in a compound" : ""
            details.append(
                "\(place.field): \(SafeText(place.term))\(part) × \(place.frequency) of \(place.length) words, \(decimal(place.sum))"
            )
        }
        return details.isEmpty ? result : "\(result) (\(details.joined(separator: "; ")))"
    }

    /// Why something counts that was not typed.
    private static func reason(_ manner: ExplainedScore.Manner) -> SafeText? {
        switch manner {
        case .parts: "parts"
        case .name: "another name"
        case .abbreviation: "abbreviation"
        case .joined: "one word"
        case .word, .phrase, .prefix, .ending, .near, .all, .any, .filter: nil
        }
    }

    /// Two digits behind the point.
    private static func decimal(_ value: Float) -> SafeText {
        let hundredths = Int((value.isFinite ? min(value, 1e6) : 0) * 100 + 0.5)
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    // MARK: Programs

    static func record(_ word: UnderstoodWord) -> Rows.Record {
        Rows.Record([
            "typed": .text(word.typed), "manner": .text(word.manner), "fields": .list(word.fields),
            "terms": .list(word.terms), "parts": .list(word.parts), "others": .list(word.others),
            "documents": .number(word.documentCount),
            "asked_instead": .list(word.instead),
        ])
    }

    static func record(_ score: ExplainedScore) -> Rows.Record {
        Rows.Record([
            "word": .text(score.label), "manner": .text(score.manner.rawValue), "score": .decimal(score.score),
            "share": .decimal(score.share), "df": .init(score.documentCount),
            "idf": score.rarity.map(Rows.Cell.decimal) ?? .none,
            "places": .records(
                score.places.map { place in
                    Rows.Record([
                        "field": .text(place.field), "term": .text(place.term),
                        "in_compound": .text(place.isPart ? "yes" : "no"), "tf": .number(place.frequency),
                        "length": .number(place.length), "weight": .decimal(place.weight), "sum": .decimal(place.sum),
                    ])
                }),
            "parts": .records(score.parts.map(record)),
        ])
    }
}
