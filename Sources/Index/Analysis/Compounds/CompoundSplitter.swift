import SourceText

/// Takes compounds apart into the fewest words that the table knows: `bestemmingsplanwijziging` into `bestemming`, `plan` and
/// `wijziging` (ANS 12.2.2 on compounds and what links them).
struct CompoundSplitter {
    private let table = CompoundTable.shared

    /// Letters of a compound at least and at most, and of its parts.
    private static let lengths = 7...64
    static let shortest = lengths.lowerBound
    private static let partLengths = 3...20
    /// What may stand between two parts. A linking `s` is no letter of either.
    private static let links = ["", "s", "e", "en", "er"].map { Array($0.utf8) }
    /// A part before a linking vowel is short: `ganz-en`, `zonn-e`.
    private static let longestBeforeVowel = 5

    /// The best way to take the first letters of a word apart.
    private struct Way {
        var parts: Int
        var vowels: Int
        var uses: Int
        /// Where the last part begins and ends, without a linking `s`, and where the way before it ends.
        var last: Range<Int>

        /// Fewer parts, then fewer linking vowels, then parts that more words have.
        func isBetter(than other: Way) -> Bool { (parts, vowels, -uses) < (other.parts, other.vowels, -other.uses) }
    }

    /// Where the parts of a word lie, at least two; empty where it is none that is taken apart.
    /// - Parameter word: small letters without accents.
    /// - Complexity: O(*n*), *n* the bytes of the word, times the lengths that parts may have.
    func parts(of word: [UInt8]) -> [Range<Int>] {
        guard Self.lengths.contains(word.count), word.allSatisfy({ Byte.isLower($0) }) else { return [] }
        if case .whole? = table[word[...]] { return [] }
        var ways = [Way?](repeating: nil, count: word.count + 1)
        for start in 0..<word.count where start == 0 || ways[start] != nil {
            let before = ways[start] ?? Way(parts: 0, vowels: 0, uses: 0, last: 0..<0)
            for length in Self.partLengths where start + length <= word.count && length < word.count {
                guard let uses = uses(of: word[start..<start + length], isFirst: start == 0) else { continue }
                for link in Self.links { take(start..<start + length, link, uses, before, word, &ways) }
            }
        }
        return trace(ways, from: word.count)
    }

    private func uses(of part: ArraySlice<UInt8>, isFirst: Bool) -> Int? {
        switch table[part] {
        case .part(let uses): uses
        case .first: isFirst ? 0 : nil
        case .whole, nil: nil
        }
    }

    private func take(
        _ part: Range<Int>, _ link: [UInt8], _ uses: Int, _ before: Way, _ word: [UInt8], _ ways: inout [Way?]
    ) {
        let end = part.upperBound + link.count
        let isVowel = link.first == UInt8(ascii: "e")
        if !link.isEmpty {
            guard end < word.count, word[part.upperBound..<end].elementsEqual(link) else { return }
            if isVowel, part.count > Self.longestBeforeVowel { return }
            if !isVowel, word[part.upperBound - 1] == UInt8(ascii: "s") { return }
        }
        let way = Way(
            parts: before.parts + 1, vowels: before.vowels + (isVowel ? 1 : 0), uses: before.uses + uses,
            last: part.lowerBound..<(isVowel ? end : part.upperBound))
        if let known = ways[end], !way.isBetter(than: known) { return }
        ways[end] = way
    }

    private func trace(_ ways: [Way?], from end: Int) -> [Range<Int>] {
        var (parts, place): ([Range<Int>], Int) = ([], end)
        while place > 0, let way = ways[place] {
            parts.append(way.last)
            place = way.last.lowerBound
        }
        return parts.count > 1 ? parts.reversed() : []
    }
}
