/// Which values of an exact field a query stands for.
enum ValuePattern: Hashable {
    case startsWith([UInt8])
    /// The words stand in the value next to each other: `jansen` in `dhr. p. jansen`.
    case holdsWords([UInt8])
    /// The last word: an article's number without its law.
    case endsWithWord([UInt8])
    /// A path that has these bytes from one of its `/` (or its start) on, up to a `/` or its end unless `isOpen`.
    case holdsPath([UInt8], isOpen: Bool)

    /// - Complexity: O(*value* × *pattern*); for `startsWith` O(*pattern*).
    func matches(_ value: [UInt8]) -> Bool {
        let space = UInt8(ascii: " "), slash = UInt8(ascii: "/")
        switch self {
        case .startsWith(let start): return value.starts(with: start)
        case .holdsWords(let words): return Self.holds(words, in: value, from: space, to: space)
        case .endsWithWord(let word):
            return value.count > word.count && value.suffix(word.count + 1).elementsEqual([space] + word)
        case .holdsPath(let part, let isOpen): return Self.holds(part, in: value, from: slash, to: isOpen ? nil : slash)
        }
    }

    /// Whether `part` stands in `whole` behind a `before` or at its start, and in front of an `after` or its end.
    private static func holds(_ part: [UInt8], in whole: [UInt8], from before: UInt8, to after: UInt8?) -> Bool {
        guard part.count <= whole.count, !part.isEmpty else { return false }
        for start in 0...(whole.count - part.count) where whole[start] == part[0] {
            guard start == 0 || whole[start - 1] == before || part[0] == before else { continue }
            let end = start + part.count
            guard after == nil || end == whole.count || whole[end] == after || part.last == after else { continue }
            if whole[start..<end].elementsEqual(part) { return true }
        }
        return false
    }
}
