import Lexing

extension Ballot {
    /// Takes number and submitters out of a title that begins with them: `Motie 24-03M2: Niemand in de kou`.
    mutating func takeName() {
        guard let title else { return }
        let reading = Reading(words: title)
        let tokens = 0..<reading.tokens.count
        guard let name = BallotName(reading, tokens), !name.hasArticle else { return }
        number = name.number ?? number
        submitters = submitters + name.submitters
        let rest = (name.end..<tokens.upperBound).drop { reading.kind($0) == .punctuation || reading.isColon($0) }
        if let first = rest.first { self.title = reading.folded(first..<tokens.upperBound) }
    }
}
