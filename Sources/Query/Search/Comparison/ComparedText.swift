/// A text as the words and signs that are compared.
struct ComparedText {
    struct Word {
        /// As written.
        var text: Substring
        /// What it is compared by: quotes and dashes are one, whichever a program put.
        var key: String
        /// Whether white space stands before it.
        var isSpaced: Bool
        /// Whether it holds a letter or a figure.
        var isWord: Bool
    }

    private(set) var words: [Word] = []

    /// Signs at the ends of a word stand by themselves, those within it (`1.250.000`, `raads-/collegebesluit`) do not.
    /// - Complexity: O(*n*).
    init(_ text: String) {
        for run in text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace) {
            let first = run.firstIndex(where: \.isPartOfWord) ?? run.endIndex
            let last = run.lastIndex(where: \.isPartOfWord).map { run.index(after: $0) } ?? first
            var isSpaced = true
            func add(_ part: Substring.UnicodeScalarView, isWord: Bool) {
                words.append(
                    Word(text: Substring(part), key: Self.key(of: part), isSpaced: isSpaced, isWord: isWord))
                isSpaced = false
            }
            for place in run[..<first].indices { add(run[place..<run.index(after: place)], isWord: false) }
            if first < last { add(run[first..<last], isWord: true) }
            for place in run[last...].indices { add(run[place..<run.index(after: place)], isWord: false) }
        }
        if !words.isEmpty { words[0].isSpaced = false }
    }

    /// Without the signs at its end, and with a small letter at its beginning: a list of points puts them there, not the decision.
    var withoutListSigns: ComparedText {
        var text = self
        while let last = text.words.last, !last.isWord, Self.listSigns.contains(last.key) { text.words.removeLast() }
        if let first = text.words.first { text.words[0].key = first.key.lowercased() }
        return text
    }

    private static let listSigns: Set<String> = [".", ";", ",", ":"]

    private static func key(of part: Substring.UnicodeScalarView) -> String {
        var key = String.UnicodeScalarView()
        for scalar in part { key.append(plain[scalar] ?? scalar) }
        return String(key)
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = [
        "’": "'", "‘": "'", "`": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-", "—": "-", "‑": "-",
    ]
}

extension Unicode.Scalar {
    fileprivate var isPartOfWord: Bool {
        properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}

/// A stretch of two texts that are compared word by word.
package struct ComparedPart: Hashable, Sendable {
    package enum Side: String, Hashable, Sendable {
        /// In both.
        case same
        /// Only in the old text.
        case old
        /// Only in the new one.
        case new
    }

    package var side: Side
    /// White space folded.
    package var text: String
    /// Whether white space stands before it; not before what came in the place of the part before.
    package var isSpaced: Bool
}

extension ComparedPart {
    /// What became of a text, word by word; what was taken out stands before what came in its place.
    ///
    /// A word or two that stayed between greater changes is counted as changed: of a sentence written anew, articles and
    /// prepositions tell nothing.
    /// - Complexity: O(*n* log *n*), *n* the words of both.
    static func parts(from old: ComparedText, to new: ComparedText) -> [ComparedPart] {
        var numbers: [String: Int] = [:]
        func number(_ word: ComparedText.Word) -> Int {
            if let known = numbers[word.key] { return known }
            numbers[word.key] = numbers.count
            return numbers.count - 1
        }
        let (oldWords, newWords) = (old.words, new.words)
        let script = EditScript(from: oldWords.map(number), to: newWords.map(number))
        var parts: [ComparedPart] = []
        func add(_ side: Side, _ words: ArraySlice<ComparedText.Word>, isSpaced: Bool) {
            guard let first = words.first else { return }
            var text = String(first.text)
            for word in words.dropFirst() { text += (word.isSpaced ? " " : "") + word.text }
            parts.append(ComparedPart(side: side, text: text, isSpaced: isSpaced && !parts.isEmpty))
        }
        /// Whether either text has white space there.
        func isSpaced(_ oldPlace: Int, _ newPlace: Int) -> Bool {
            oldPlace < oldWords.count && oldWords[oldPlace].isSpaced
                || newPlace < newWords.count && newWords[newPlace].isSpaced
        }
        var place = (old: 0, new: 0)
        let whole = EditScript.Change(old: oldWords.count..<oldWords.count, new: newWords.count..<newWords.count)
        for change in joined(script.changes) + [whole] {
            add(.same, newWords[place.new..<change.new.lowerBound], isSpaced: isSpaced(place.old, place.new))
            let isParted =
                !change.old.isEmpty && oldWords[change.old.lowerBound].isSpaced
                || !change.new.isEmpty && newWords[change.new.lowerBound].isSpaced
            add(.old, oldWords[change.old], isSpaced: isParted)
            add(.new, newWords[change.new], isSpaced: isParted && change.old.isEmpty)
            place = (change.old.upperBound, change.new.upperBound)
        }
        return parts
    }

    /// Changes with those joined between which less stayed than each of both changed, or two words as two changed.
    private static func joined(_ changes: [EditScript.Change]) -> [EditScript.Change] {
        var joined: [EditScript.Change] = []
        for change in changes {
            guard let last = joined.last else {
                joined.append(change)
                continue
            }
            let stayed = change.new.lowerBound - last.new.upperBound
            let size = min(max(last.old.count, last.new.count), max(change.old.count, change.new.count))
            if stayed < size || stayed == size && size > 1, stayed <= mostJoined {
                joined[joined.count - 1] = EditScript.Change(
                    old: last.old.lowerBound..<change.old.upperBound, new: last.new.lowerBound..<change.new.upperBound)
            } else {
                joined.append(change)
            }
        }
        return joined
    }

    /// Words between two changes that may be counted as changed.
    private static let mostJoined = 2
}
