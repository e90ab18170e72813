import SourceText

/// What scanning programs take letters for: `zwernbad` for `zwembad`.
enum Misreading {
    /// Letters that look alike in print, folded. Source: the confusions that tesseract and its manual name most (rn and m, l and 1,
    /// O and 0, c and e, cl and d, ii and ü), and those of scanned council papers.
    private static let pairs: [(String, String)] = [
        ("rn", "m"), ("nn", "m"), ("cl", "d"), ("vv", "w"), ("ii", "u"), ("li", "h"), ("ri", "n"), ("l", "1"),
        ("l", "i"),
        ("i", "1"), ("o", "0"), ("s", "5"), ("b", "8"), ("g", "9"), ("z", "2"), ("c", "e"), ("c", "o"), ("h", "b"),
        ("f", "t"),
        ("u", "v"),
    ]

    /// Letters of a word beyond which it is not read otherwise.
    private static let longest = 40

    /// The words that one of these makes of a word, at one place or at all, without any digit; each once, in order.
    /// - Complexity: O(*n*²) in the letters, of which there are few.
    static func readings(of word: [UInt8]) -> [[UInt8]] {
        guard word.count <= longest else { return [] }
        var found: [[UInt8]] = []
        for (a, b) in pairs.map({ (Array($0.utf8), Array($1.utf8)) }) {
            for (from, to) in [(a, b), (b, a)] {
                let places = word.indices.filter { word[$0...].starts(with: from) }
                for place in places { found.append(word[..<place] + to + word[(place + from.count)...]) }
                if places.count > 1, from.count == 1 {
                    found.append(Array(word.map { $0 == from[0] ? to : [$0] }.joined()))
                }
            }
        }
        var seen: Set<[UInt8]> = []
        return found.filter { reading in
            !reading.contains { Byte.isDigit($0) } && seen.insert(reading).inserted
        }
    }
}
