import Lexing
import Vocabulary

/// What of a title says which matter it is about, to be compared with another.
struct TitleKey {
    private let words: Set<UInt64>
    /// Years and other numbers: a budget of one year is not that of the next.
    private let figures: Set<String>

    /// Words that a title must have for a match to tell anything.
    static let fewestWords = 2
    /// Words of a shorter title that a longer one must hold whole.
    private static let fewestHeld = 3
    /// What a title counts for that a longer one holds.
    private static let heldLikeness = 0.9

    init(_ title: String) {
        words = TitleWords(title).telling
        var figures: Set<String> = []
        for run in title.utf8.split(whereSeparator: { $0 &- UInt8(ascii: "0") > 9 }) {
            figures.insert(String(decoding: run, as: UTF8.self))
        }
        self.figures = figures
    }

    var tells: Bool { words.count >= Self.fewestWords }

    /// Whether any word is in both.
    func shares(with other: TitleKey) -> Bool { !words.isDisjoint(with: other.words) }

    /// From 0 to 1.
    func likeness(to other: TitleKey) -> Double {
        guard tells, other.tells, figures.isSubset(of: other.figures) || other.figures.isSubset(of: figures) else {
            return 0
        }
        let shared = words.intersection(other.words).count
        let least = min(words.count, other.words.count)
        let likeness = 2 * Double(shared) / Double(words.count + other.words.count)
        return shared == least && shared >= Self.fewestHeld ? max(likeness, Self.heldLikeness) : likeness
    }
}
