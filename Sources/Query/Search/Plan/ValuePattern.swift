import IndexSchema

/// Which values of an exact field a query stands for.
enum ValuePattern: Hashable {
    case startsWith([UInt8])
    /// The words stand in the value next to each other: `jansen` in `dhr. p. jansen`; of the last maybe only the beginning.
    case holdsWords([UInt8], isOpen: Bool)
    /// The last word, or the last two with `lid` before them: an article's number without its law.
    case endsWithArticle([UInt8])
    /// A path that has these bytes from one of its `/` (or its start) on, up to a `/` or its end unless `isOpen`. The id of a
    /// document in a file of many stands behind `//`. Or one of these documents, or of those in these files: they are in the index
    /// for files that have such a path.
    case holdsPath([UInt8], isOpen: Bool, originals: Set<[UInt8]>)

    /// - Complexity: O(*value* × *pattern*); for `startsWith` O(*pattern*).
    func matches(_ value: [UInt8]) -> Bool {
        let space = UInt8(ascii: " ")
        switch self {
        case .startsWith(let start): return value.starts(with: start)
        case .holdsWords(let words, let isOpen):
            return Self.holds(words, in: value, between: Self.wordBorders, isOpen: isOpen)
        case .endsWithArticle(let article):
            guard value.suffix(article.count + 1).elementsEqual([space] + article) else { return false }
            return !value.dropLast(article.count).suffix(Self.lid.count).elementsEqual(Self.lid)
        case .holdsPath(let part, let isOpen, let originals):
            if Self.holdsPath(part, in: value, isOpen: isOpen) { return true }
            guard !originals.isEmpty else { return false }
            return originals.contains(value) || originals.contains(DocumentName.file(of: value))
        }
    }

    /// Whether a path has these bytes from one of its `/` (or its start) on, up to a `/` or its end unless `isOpen`.
    static func holdsPath(_ part: [UInt8], in path: [UInt8], isOpen: Bool) -> Bool {
        holds(part, in: path, between: [UInt8(ascii: "/")], isOpen: isOpen)
    }

    /// What parts the words of a name: `p.j. (jan) jansen-de vries`.
    private static let wordBorders = Array(" ().-".utf8)
    static func isBorder(_ byte: UInt8) -> Bool { wordBorders.contains(byte) }
    private static let lid = Array(" lid ".utf8)

    /// Whether `part` stands in `whole` behind a border or at its start, and before a border or its end unless `isOpen`.
    private static func holds(_ part: [UInt8], in whole: [UInt8], between borders: [UInt8], isOpen: Bool) -> Bool {
        guard let first = part.first, let last = part.last else { return isOpen }
        guard part.count <= whole.count else { return false }
        for start in 0...(whole.count - part.count) where whole[start] == first {
            guard start == 0 || borders.contains(whole[start - 1]) || borders.contains(first) else { continue }
            let end = start + part.count
            guard isOpen || end == whole.count || borders.contains(whole[end]) || borders.contains(last) else {
                continue
            }
            if whole[start..<end].elementsEqual(part) { return true }
        }
        return false
    }
}
