/// Leads participles, present forms and nouns in `-ing` back to the verb: `afgewezen`, `afwijst` and `afwijzing` to `afwijs`
/// (ANS 2.3, 12.2.2.2 and 12.3).
struct VerbReader {
    private let table = FormTable.shared

    /// What participles begin with and stems do not.
    static let past = Array("ge".utf8)
    private static let action = Array("ing".utf8)
    private static let infinitive = Array("en".utf8)
    /// Verbs in `-iseren` make their noun so without exception.
    private static let treating = Array("isering".utf8)
    /// Syllables that only verbs begin with, and what is made of them.
    private static let unstressed = ["be", "ver", "ont", "her"].map { Array($0.utf8) }
    /// Letters of what stands behind `be-` or `ge-` at least, where no table knows it.
    private static let shortest = 4
    private static let shortestFromVowel = 6

    /// The stem of the verb that a word is a form of, not yet with shared spelling; nil where it is none.
    /// - Parameter isWhole: whether nothing was taken off; what had `-e` or `-en` is a participle or a noun at most.
    func stem(of word: [UInt8], isWhole: Bool) -> [UInt8]? {
        guard table.nouns[word[...]] == nil else { return nil }
        return known(word, isWhole ? [.infinitive, .finite] : []) ?? noun(word) ?? regular(word)
    }

    /// The participle without `ge-` of a verb that has a weak one: `steld`, `kapt`, `licht`.
    static func weakParticiple(open: [UInt8], stem: [UInt8]) -> [UInt8] {
        guard let last = open.last, let end = stem.last else { return stem }
        if end == UInt8(ascii: "t") || end == UInt8(ascii: "d") { return stem }
        return stem + [isVoiceless(last, before: open.dropLast().last) ? UInt8(ascii: "t") : UInt8(ascii: "d")]
    }

    /// The consonants of 't kofschip.
    private static func isVoiceless(_ letter: UInt8, before: UInt8?) -> Bool {
        switch letter {
        case UInt8(ascii: "k"), UInt8(ascii: "f"), UInt8(ascii: "s"), UInt8(ascii: "p"), UInt8(ascii: "t"): true
        case UInt8(ascii: "h"): before == UInt8(ascii: "c")
        default: false
        }
    }

    // MARK: Verbs of the table

    /// - Parameter kinds: the forms beside participles.
    private func known(_ word: [UInt8], _ kinds: Set<FormTable.VerbForm.Kind>) -> [UInt8]? {
        if let found = bare(word[...], kinds) { return found }
        for front in table.fronts where word.count > front.count && word.starts(with: front) {
            if let found = bare(word[front.count...], kinds) { return front + found }
        }
        return nil
    }

    private func bare(_ word: ArraySlice<UInt8>, _ kinds: Set<FormTable.VerbForm.Kind>) -> [UInt8]? {
        verb(word, kinds) ?? behindPast(word) ?? behindPrefix(word, kinds.union([.participle]), isInner: false)
    }

    private func verb(_ form: ArraySlice<UInt8>, _ kinds: Set<FormTable.VerbForm.Kind>) -> [UInt8]? {
        table.verbs[form]?.first { kinds.contains($0.kind) }?.stem
    }

    private func behindPast(_ word: ArraySlice<UInt8>) -> [UInt8]? {
        word.starts(with: Self.past) ? verb(word.dropFirst(Self.past.count), [.participle]) : nil
    }

    private func behindPrefix(
        _ word: ArraySlice<UInt8>, _ kinds: Set<FormTable.VerbForm.Kind>, isInner: Bool
    ) -> [UInt8]? {
        for prefix in table.prefixes where word.count > prefix.count && word.starts(with: prefix) {
            let rest = word.dropFirst(prefix.count)
            if let found = verb(rest, kinds) { return prefix + found }
            // One behind another at most: herbevestigen.
            if !isInner, let found = behindPrefix(rest, kinds, isInner: true) { return prefix + found }
        }
        return nil
    }

    // MARK: Nouns of action

    private func noun(_ word: [UInt8]) -> [UInt8]? {
        guard word.count > Self.action.count, word.suffix(Self.action.count).elementsEqual(Self.action) else {
            return nil
        }
        let infinitive = word.dropLast(Self.action.count) + Self.infinitive
        if let found = known(Array(infinitive), [.infinitive]) { return found }
        let isRegular =
            word.suffix(Self.treating.count).elementsEqual(Self.treating)
            || Self.unstressed.contains { Self.isBehind($0, word[...]) }
        guard isRegular, let open = Endings.withoutE(Array(infinitive)) else { return nil }
        return Spelling.closed(open)
    }

    // MARK: Weak verbs by rule

    private func regular(_ word: [UInt8]) -> [UInt8]? {
        for front in table.fronts where word.starts(with: front) {
            let rest = word[front.count...]
            guard Self.isBehind(Self.past, rest) else { continue }
            let participle = rest.dropFirst(Self.past.count)
            if let last = participle.last, last == UInt8(ascii: "d") || last == UInt8(ascii: "t") {
                return front + (Self.weakStem(participle) ?? participle)
            }
        }
        if Self.isBehind(Self.past, word[...]) { return Self.weakStem(word[Self.past.count...]).map { Array($0) } }
        for prefix in Self.unstressed where Self.isBehind(prefix, word[...]) {
            if let stem = Self.weakStem(word[prefix.count...]) { return prefix + stem }
        }
        return nil
    }

    /// Whether a word goes on behind a prefix as a verb may: `ge-zin` is too short, `be-eld` too.
    private static func isBehind(_ prefix: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
        guard word.starts(with: prefix) else { return false }
        let rest = word.dropFirst(prefix.count)
        guard let first = rest.first else { return false }
        let isVowel = Spelling.isVowel(first)
        return rest.count >= (isVowel ? shortestFromVowel : shortest)
            && Spelling.hasVowel(rest.dropLast())
            // Two vowels that are one sound are no border: be-eld, ge-ind.
            && !(isVowel && first == prefix.last && rest.dropFirst().first.map(Spelling.isVowel) == false)
    }

    /// What is left of a participle without `ge-` when its `-d` or `-t` is gone; nil where that belongs to the verb.
    private static func weakStem(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let stem = word.dropLast()
        guard let last = stem.last, let ending = word.last, stem.count > 2 else { return nil }
        let before = stem[stem.endIndex - 2]
        if ending == UInt8(ascii: "t") {
            return last != UInt8(ascii: "h") && last != ending && isVoiceless(last, before: before) ? stem : nil
        }
        guard ending == UInt8(ascii: "d"), last != ending else { return nil }
        if Spelling.isVowel(last) {
            // draaid, strooid, groeid
            return last == UInt8(ascii: "i")
                && [UInt8(ascii: "a"), UInt8(ascii: "o"), UInt8(ascii: "e")].contains(before)
                && Spelling.isVowel(stem[stem.endIndex - 3]) ? stem : nil
        }
        guard [UInt8(ascii: "n"), UInt8(ascii: "r")].contains(last) else { return stem }
        let isLong = Spelling.isVowel(before) && Spelling.isVowel(stem[stem.endIndex - 3])
        let isUnstressed = before == UInt8(ascii: "e") && Spelling.hasVowel(stem.dropLast(2))
        return isLong || isUnstressed ? stem : nil
    }
}
