/// How Dutch spells the ends of words (ANS 3.5.2; Woordenlijst, Leidraad 2): what a word ends in once `-en` or `-e` is gone.
///
/// Words are small ASCII letters.
enum Spelling {
    /// The word that is left of one without its ending: `schol` is `school`, `plann` is `plan`, `briev` is `brief`.
    static func closed(_ open: [UInt8]) -> [UInt8] {
        guard open.count > 1, let last = open.last, !isVowel(last) else { return open }
        var word = open
        let vowel = word[word.count - 2]
        if vowel == last {
            word.removeLast()
            return word
        }
        if isOpenVowel(in: word), !isWeak(vowel, last, hasVowel(word.dropLast(2))) {
            word.insert(vowel, at: word.count - 1)
        }
        switch last {
        case letter("v"): word[word.count - 1] = letter("f")
        case letter("z"): word[word.count - 1] = letter("s")
        default: break
        }
        return word
    }

    /// The spelling that all forms of a word share: spelling does not tell `kamer`, `kameren` from `beheer`, `beheren`, so
    /// both end in `-er`.
    static func shared(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 3, let last = word.last else { return word }
        let vowel = word[word.count - 2]
        guard vowel == word[word.count - 3], isWeak(vowel, last, hasVowel(word.dropLast(3))) else { return word }
        var short = word
        short.remove(at: word.count - 2)
        return short
    }

    /// The other spelling of a word that `shared` has: `evaluer` is `evalueer` too.
    static func long(_ word: [UInt8]) -> [UInt8] {
        guard word.count > 2, let last = word.last,
            !isVowel(word[word.count - 3]) || word[word.count - 3] == letter("i")
                || word[word.count - 3] == letter("u"),
            isWeak(word[word.count - 2], last, hasVowel(word.dropLast(2)))
        else { return word }
        var long = word
        long.insert(word[word.count - 2], at: word.count - 1)
        return long
    }

    /// Whether the last letter is a consonant behind a single vowel that is written twice in a closed syllable.
    private static func isOpenVowel(in word: [UInt8]) -> Bool {
        let (vowel, last) = (word[word.count - 2], word[word.count - 1])
        guard [letter("a"), letter("e"), letter("o"), letter("u")].contains(vowel),
            ![letter("x"), letter("w"), letter("j")].contains(last)
        else { return false }
        guard word.count > 2, isVowel(word[word.count - 3]) else { return true }
        // Two vowels of two syllables: sociale, ideale, periode.
        let before = word[word.count - 3]
        return [letter("a"), letter("o")].contains(vowel)
            && [letter("i"), letter("e"), letter("u")].contains(before)
    }

    /// Whether a vowel before the last letter may be unstressed, so that it stays single: `-er`, `-el`, `-en`, `-em` and `-or`
    /// in words of more syllables.
    private static func isWeak(_ vowel: UInt8, _ last: UInt8, _ isLater: Bool) -> Bool {
        guard isLater else { return false }
        if vowel == letter("o") { return last == letter("r") }
        return vowel == letter("e") && [letter("r"), letter("l"), letter("n"), letter("m")].contains(last)
    }

    /// Whether there is a vowel before the last vowel's consonants: `teken`, not `schol`.
    static func isPolysyllabic(_ word: [UInt8]) -> Bool {
        guard let vowel = word.lastIndex(where: isVowel), vowel > 0 else { return false }
        return hasVowel(word[..<(vowel - 1)])
    }

    static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool { letters.contains(where: isVowel) }

    static func isVowel(_ byte: UInt8) -> Bool {
        switch byte {
        case letter("a"), letter("e"), letter("i"), letter("o"), letter("u"), letter("y"): true
        default: false
        }
    }

    static func letter(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }
}
