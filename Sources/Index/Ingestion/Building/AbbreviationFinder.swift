import Analysis
import Layout
import Lexing
import SourceText
import Vocabulary

/// Finds what a text says an abbreviation stands for: `Gemeentelijk Rioleringsplan (GRP)`, `GRP (Gemeentelijk Rioleringsplan)`.
///
/// As Schwartz and Hearst do (PSB 2003), but stricter: each word of the name gives its first letter, small words may, and a name of one
/// word is a compound of which each part does.
struct AbbreviationFinder: ~Copyable {
    /// An abbreviation and what it stands for, as terms.
    struct Pair: Hashable {
        let short: [UInt8]
        let long: [[UInt8]]
    }

    private let reading: TokenReading
    private let sentences: SentenceFinder
    private var terms = QueryTerms()

    /// Letters of an abbreviation.
    private static let lengths = 2...8
    /// Letters of one with a single capital: `Wmo`.
    private static let shortestName = 3
    /// Tokens within the brackets at most.
    private static let mostInside = 16
    /// Words of a name at most, for an abbreviation of so many letters (Schwartz and Hearst).
    private static func mostWords(_ letters: Int) -> Int { min(letters + 5, letters * 2) }
    /// Abbreviations that are taken of one text.
    private static let mostPairs = 256

    private static let passed = WordSet(.abbreviationPassed)
    private static let titles = WordSet(allOf: [WordSet(.personTitle), WordSet(.speaker)])
    private static let intros = PhraseTable<Bool>([.lawShortname: true])

    init(_ reading: TokenReading) {
        self.reading = reading
        sentences = SentenceFinder(reading)
    }

    /// Each once, in the order of the text.
    /// - Complexity: O(*n*), *n* the tokens: around each bracket a few are looked at.
    mutating func pairs() -> [Pair] {
        var (pairs, seen): ([Pair], Set<Pair>) = ([], [])
        for token in 0..<reading.tokens.count where reading.isMark(token, "(") {
            guard let pair = pair(at: token), seen.insert(pair).inserted else { continue }
            pairs.append(pair)
            if pairs.count == Self.mostPairs { break }
        }
        return pairs
    }

    private mutating func pair(at open: Int) -> Pair? {
        guard let inside = inside(open) else { return nil }
        if inside.count == 1, let short = short(inside[0]) {
            let before = wordsBefore(open)
            for count in 1...max(1, Self.mostWords(short.letters.count)) where count <= before.count {
                let words = Array(before.suffix(count))
                if stands(short, for: words) { return pair(short, words) }
            }
            return nil
        }
        guard let last = lastWord(before: open), let short = short(last),
            inside.count <= Self.mostWords(short.letters.count), stands(short, for: inside)
        else { return nil }
        return pair(short, inside)
    }

    private mutating func pair(_ short: Short, _ words: [Int]) -> Pair? {
        guard let first = words.first, let last = words.last, first == 0 || !isTitle(first - 1), !isTitle(first) else {
            return nil
        }
        let range = reading.tokens.range(first).start..<reading.tokens.range(last).end
        let long = terms.terms(of: String(decoding: reading.bytes[range], as: UTF8.self))
        let found = terms.terms(of: String(decoding: short.letters, as: UTF8.self))
        guard found.count == 1, !long.isEmpty, long != found else { return nil }
        return Pair(short: found[0], long: long)
    }

    /// Whether it stands before the name of a person, or is a part of an article.
    private func isTitle(_ token: Int) -> Bool {
        switch reading.keyword(token) {
        case .lid, .leden, .artikel, .onderdeel: true
        default: reading.kind(token) == .word && Self.titles.contains(reading.tokens.hashes[token])
        }
    }

    // MARK: Words

    /// The words between brackets, without what only says that an abbreviation follows (`hierna: GRP`); nil where other things
    /// stand there.
    private func inside(_ open: Int) -> [Int]? {
        var (words, token): ([Int], Int) = ([], open + 1)
        let limit = min(reading.tokens.count, open + Self.mostInside)
        while token < limit {
            if reading.isMark(token, ")") { return words.isEmpty ? nil : words }
            if words.isEmpty, let end = Self.intros.match(reading.tokens, at: token, limit: limit)?.end {
                token = end
                continue
            }
            if reading.kind(token) == .word {
                if !words.isEmpty || !Self.passed.contains(reading.tokens.hashes[token]) { words.append(token) }
            } else if !isWithinName(token), !reading.isColon(token) {
                return nil
            }
            token += 1
        }
        return nil
    }

    /// The words of the same sentence before a token, the nearest last; up to what is no name.
    private func wordsBefore(_ token: Int) -> [Int] {
        var (words, place): ([Int], Int) = ([], token)
        while place > 0, words.count < Self.mostWords(Self.lengths.upperBound) {
            if begins(place) { break }
            place -= 1
            if reading.kind(place) == .word {
                words.append(place)
            } else if !isWithinName(place) {
                break
            }
        }
        return words.reversed()
    }

    private func lastWord(before token: Int) -> Int? {
        token > 0 && !begins(token) && reading.kind(token - 1) == .word ? token - 1 : nil
    }

    /// Whether another sentence or paragraph begins.
    private func begins(_ token: Int) -> Bool {
        reading.flags(token).contains(.startsParagraph) || sentences.begins(at: token)
    }

    /// Hyphens, quotes and what sets type.
    private func isWithinName(_ token: Int) -> Bool {
        switch reading.kind(token) {
        case .emphasis: true
        case .punctuation: ![".", ",", ";", "(", ")", "!", "?", "/", ":"].contains { reading.isMark(token, $0) }
        default: false
        }
    }

    // MARK: Letters

    private struct Short {
        /// Small ones.
        let letters: [UInt8]
        /// Whether it has one capital: then each letter begins a word, or a part of one.
        let isName: Bool
    }

    /// nil for what is no abbreviation by its letters.
    private func short(_ token: Int) -> Short? {
        guard reading.kind(token) == .word, !reading.flags(token).contains(.broken) else { return nil }
        let written = reading.bytes(of: token).filter { $0 != UInt8(ascii: ".") }
        guard Self.lengths.contains(written.count), written.allSatisfy({ ($0 | 0x20) &- UInt8(ascii: "a") < 26 }) else {
            return nil
        }
        let capitals = written.count { $0 & 0x20 == 0 }
        let isName = capitals == 1 && written[0] & 0x20 == 0 && written.count >= Self.shortestName
        guard capitals > 1 || isName else { return nil }
        return Short(letters: written.map { $0 | 0x20 }, isName: isName)
    }

    private struct Word {
        let letters: [UInt8]
        /// Where its parts begin; at 0 alone for one that is no compound.
        let starts: [Int]
        let isSmall: Bool

        /// Letters of a word that may be a compound which the list of words does not know.
        private static let longest = 9

        /// Whether a part of it begins there, as far as is known.
        func mayBegin(at place: Int) -> Bool {
            starts.contains(place) || starts.count == 1 && letters.count > Self.longest
        }
    }

    private mutating func word(_ token: Int) -> Word {
        let text = String(decoding: reading.bytes(of: token), as: UTF8.self)
        let letters = (terms.letters(of: text) ?? []).filter { $0 != UInt8(ascii: "-") }
        let isSmall = Self.passed.contains(reading.tokens.hashes[token])
        let starts = isSmall ? [] : terms.partStarts(of: text)
        return Word(letters: letters, starts: starts.isEmpty ? [0] : starts, isSmall: isSmall)
    }

    /// Whether the letters are those of the words, in order.
    private mutating func stands(_ short: Short, for tokens: [Int]) -> Bool {
        var words: [Word] = []
        for token in tokens { words.append(word(token)) }
        guard let first = words.first, !first.isSmall, words.last?.isSmall == false else { return false }
        if words.count(where: { !$0.isSmall }) == 1 {
            // One word is a name where each of its parts gives a letter.
            guard words.count == 1, first.starts.count > 1 else { return false }
            words = first.starts.indices.map { part in
                let end = part + 1 < first.starts.count ? first.starts[part + 1] : first.letters.count
                let start = min(first.starts[part], end)
                return Word(letters: Array(first.letters[start..<end]), starts: [0], isSmall: false)
            }
        }
        var taken: Set<Int> = [0]
        for word in words { taken = Self.taken(taken, by: word, of: short) }
        return taken.contains(short.letters.count)
    }

    /// How many letters may be taken behind a word, by how many may be before it.
    private static func taken(_ before: Set<Int>, by word: Word, of short: Short) -> Set<Int> {
        var after: Set<Int> = word.isSmall ? before : []
        for count in before where count < short.letters.count && word.letters.first == short.letters[count] {
            var (next, place) = (count + 1, 1)
            after.insert(next)
            while !word.isSmall, next < short.letters.count, place < word.letters.count {
                if word.letters[place] == short.letters[next], !short.isName || word.mayBegin(at: place) {
                    next += 1
                    after.insert(next)
                }
                place += 1
            }
        }
        return after
    }
}
