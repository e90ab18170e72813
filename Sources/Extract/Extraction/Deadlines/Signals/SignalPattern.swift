import Lexing
import SourceText
import Vocabulary

/// A row of words to find before or behind a date, made once of the text of a `SignalRow`.
///
/// `word` stands for all spellings of its keyword, if it is one; `=word` for that spelling; `-word` for words that end so;
/// `a/b` for one of them; `*` for any token; `(word)` may stand there; `:` is a colon; `~5` are up to five tokens of the same
/// sentence, `~,5` of the same clause; `^` stands before the word that the signal begins with.
struct SignalPattern: Sendable {
    /// What one token must be, or a gap of some tokens. Flat, since patterns are compared at each date.
    struct Part: Sendable {
        /// Of a gap the most tokens that it may have, none of which ends the sentence; nil for a token.
        var gap: Int?
        /// No token of the gap is a comma.
        var inClause = false
        var words = WordSet(hashes: [])
        /// Their hashes, to look a row up by; none where a token can fit that is no listed word.
        var hashes = FixedList<UInt64>([])
        /// Ends of words, small letters.
        var endings = FixedList<FixedList<UInt8>>([])
        var isColon = false
        var isAny = false
        var isOptional = false
        var beginsSignal = false
    }

    let parts: FixedList<Part>
    /// Whether a `^` says where the signal begins.
    let marksBeginning: Bool

    init(_ text: String, spellings: [UInt64: [UInt64]]) {
        parts = FixedList(text.split(separator: " ").map { Self.part(String($0), spellings) })
        marksBeginning = text.contains("^")
    }

    private static func part(_ text: String, _ spellings: [UInt64: [UInt64]]) -> Part {
        if text.hasPrefix("~") {
            let most = text.drop { $0 == "~" || $0 == "," }
            return Part(gap: Int(most) ?? 0, inClause: text.hasPrefix("~,"))
        }
        var (hashes, endings): ([UInt64], [FixedList<UInt8>]) = ([], [])
        var (isColon, isAny) = (false, false)
        let words = text.filter { !"^()".contains($0) }
        for word in words.split(separator: "/") {
            switch word.first {
            case ":": isColon = true
            case "*": isAny = true
            case "-": endings.append(FixedList(word.dropFirst().utf8))
            case "=": hashes.append(WordHash.of(word.dropFirst()))
            default:
                let hash = WordHash.of(word)
                hashes += spellings[hash] ?? [hash]
            }
        }
        return Part(
            words: WordSet(hashes: hashes), hashes: FixedList(hashes), endings: FixedList(endings), isColon: isColon,
            isAny: isAny, isOptional: text.contains("("), beginsSignal: text.hasPrefix("^"))
    }

    /// The words one of which must stand where the pattern begins to be compared (its end for a cue, its start else), and
    /// how many tokens may lie between; nil where other tokens fit too.
    func keys(fromEnd: Bool) -> (hashes: [UInt64], reach: Int)? {
        var (hashes, reach): ([UInt64], Int) = ([], 0)
        for part in fromEnd ? parts.reversed() : Array(parts) {
            if let most = part.gap {
                reach += most
                continue
            }
            guard !part.isAny, !part.isColon, part.endings.isEmpty else { return nil }
            hashes += part.hashes
            if !part.isOptional { return (hashes, reach) }
        }
        return nil
    }
}

extension SignalReader {
    /// The token that the signal begins with, where the pattern ends at `last`; nil where it does not.
    /// - Complexity: O(1): patterns have a few parts, and gaps of at most twelve tokens.
    func start(of cue: SignalPattern, endingAt last: Int) -> Int? {
        start(of: cue, cue.parts.count, endingAt: last, beginning: nil)
    }

    /// The same for its first `count` parts, the signal beginning at `beginning` where the parts behind say so.
    private func start(of cue: SignalPattern, _ count: Int, endingAt last: Int, beginning: Int?) -> Int? {
        guard count > 0 else { return cue.marksBeginning ? beginning : last + 1 }
        let part = cue.parts[count - 1]
        guard let most = part.gap else {
            let fits = fits(last, part)
            guard fits || part.isOptional else { return nil }
            let first = fits ? last : last + 1
            return start(of: cue, count - 1, endingAt: first - 1, beginning: part.beginsSignal ? first : beginning)
        }
        for token in stride(from: last, through: last - most, by: -1) {
            if let start = start(of: cue, count - 1, endingAt: token, beginning: beginning) { return start }
            if !reading.has(token) || endsSentence(token) || part.inClause && reading.isMark(token, ",") { return nil }
        }
        return nil
    }

    /// Whether the pattern stands from `token` on.
    func stands(_ after: SignalPattern, at token: Int, part: Int = 0) -> Bool {
        guard part < after.parts.count else { return true }
        let next = after.parts[part]
        guard let most = next.gap else {
            if fits(token, next) { return stands(after, at: token + 1, part: part + 1) }
            return next.isOptional && stands(after, at: token, part: part + 1)
        }
        for place in token...token + most {
            guard reading.has(place), !endsSentence(place), !(next.inClause && reading.isMark(place, ",")) else {
                return false
            }
            if stands(after, at: place, part: part + 1) { return true }
        }
        return false
    }

    private func fits(_ token: Int, _ element: SignalPattern.Part) -> Bool {
        if element.isAny { return true }
        if element.isColon { return isColon(token) }
        guard reading.kind(token) == .word else { return false }
        if element.words.contains(reading.tokens.hashes[token]) { return true }
        return element.endings.contains { reading.ends(token, with: $0) }
    }
}

extension Reading {
    /// The bit that tells a small letter from its capital.
    private static let smallLetter = UInt8(ascii: "a") ^ UInt8(ascii: "A")

    /// Whether a token ends so, in small or capital letters.
    fileprivate func ends(_ token: Int, with ending: FixedList<UInt8>) -> Bool {
        let range = tokens.range(token)
        guard range.count >= ending.count else { return false }
        let start = range.end - ending.count
        return ending.indices.allSatisfy { bytes[start + $0] | Self.smallLetter == ending[$0] }
    }
}
