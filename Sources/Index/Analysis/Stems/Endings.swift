/// The endings of plurals and adjectives, taken off by rule (ANS 3.5.2 and 6.4.1).
enum Endings {
    private static let plural = Array("en".utf8)
    private static let quality = (form: Array("heden".utf8), word: Array("heid".utf8))

    /// A word without a plural's `-s`; nil where it has none by rule: `wethouders`, `fracties`, `colleges`, `eigenaars`.
    static func withoutS(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > 3, word.last == Spelling.letter("s") else { return nil }
        let stem = word.dropLast()
        guard let last = stem.last, Spelling.hasVowel(stem.dropLast(2)) || last == Spelling.letter("e") else {
            return nil
        }
        let before = stem[stem.endIndex - 2]
        switch last {
        case Spelling.letter("e"):
            let isSyllable = !Spelling.isVowel(before) || before == Spelling.letter("i")
            return isSyllable && (Spelling.hasVowel(stem.dropLast(2)) || before == Spelling.letter("i"))
                ? Array(stem) : nil
        case Spelling.letter("y"): return Spelling.isVowel(before) ? nil : Array(stem)
        case Spelling.letter("l"), Spelling.letter("n"), Spelling.letter("m"):
            return before == Spelling.letter("e") && !isLong(stem) ? Array(stem) : nil
        case Spelling.letter("r"):
            let isAgent = endsInAgent(stem)
            let isShort = [Spelling.letter("e"), Spelling.letter("o")].contains(before) && !isLong(stem)
            return isAgent || isShort ? Array(stem) : nil
        default: return nil
        }
    }

    /// `-aar`, `-ier` and `-eur`, which persons and things are named with.
    private static func endsInAgent(_ stem: ArraySlice<UInt8>) -> Bool {
        ["aar", "ier", "eur"].contains { stem.suffix($0.utf8.count).elementsEqual($0.utf8) }
            && Spelling.hasVowel(stem.dropLast(3))
    }

    /// Whether two vowels stand before the last letter.
    private static func isLong(_ stem: ArraySlice<UInt8>) -> Bool {
        stem.count > 2 && Spelling.isVowel(stem[stem.endIndex - 3])
    }

    /// A word without `-en`, `-e` or the `-n` of `-ie-en`, not respelled; nil where it has none.
    static func withoutE(_ word: [UInt8]) -> [UInt8]? {
        if word.count > quality.form.count + 1, word.suffix(quality.form.count).elementsEqual(quality.form) {
            return word.dropLast(quality.form.count) + quality.word
        }
        if word.count > 3, word.suffix(2).elementsEqual(plural) { return withoutEn(Array(word.dropLast(2))) }
        guard word.last == Spelling.letter("e") else { return nil }
        let stem = word.dropLast()
        guard let last = stem.last, !Spelling.isVowel(last), Spelling.hasVowel(stem) else { return nil }
        return Array(stem)
    }

    private static func withoutEn(_ stem: [UInt8]) -> [UInt8]? {
        guard let last = stem.last, Spelling.hasVowel(stem[...]) else { return nil }
        let before = stem.count > 1 ? stem[stem.count - 2] : 0
        switch last {
        case Spelling.letter("a"), Spelling.letter("o"): return nil
        case Spelling.letter("e"):
            return [Spelling.letter("e"), Spelling.letter("i")].contains(before) ? stem : nil
        case Spelling.letter("i"):
            if Spelling.isVowel(before) { return stem }
            return Spelling.hasVowel(stem.dropLast()) ? stem + [Spelling.letter("e")] : nil
        default: return stem
        }
    }
}
