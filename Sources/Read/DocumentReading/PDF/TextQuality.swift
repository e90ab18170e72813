/// Whether the text of a page can be read. The text layer of a PDF may be noise: letters without a table of what they mean,
/// what a scanner took a drawing for.
enum TextQuality {
    /// What a page holds.
    enum Verdict { case text, noise, nothing }

    /// - Complexity: O(*n*).
    static func verdict(of page: WordPage) -> Verdict {
        var (words, good, figures) = (0, 0, 0)
        for word in page.words {
            switch kind(of: page.text(word)) {
            case .word:
                words += 1
                good += 1
            case .figure: figures += 1
            case .other: words += 1
            }
        }
        guard words > 0 else { return figures > 0 ? .text : .nothing }
        if words < PDFLimits.fewestWordsToJudge { return good > 0 || figures > words ? .text : .nothing }
        return Float(good) < Float(words) * PDFLimits.wordLikeShare ? .noise : .text
    }

    private enum Kind { case word, figure, other }

    /// Figures, signs and leaders of dots say nothing of the quality of a text.
    private static func kind(of text: ArraySlice<UInt8>) -> Kind {
        let characters = String(decoding: text, as: UTF8.self).unicodeScalars
        var letters: [Unicode.Scalar] = []
        var strange = 0
        for scalar in characters {
            if scalar.properties.isAlphabetic {
                letters.append(scalar)
            } else if !scalar.isASCII, !isPunctuation(scalar) {
                strange += 1
            }
        }
        if letters.isEmpty, strange == 0 { return .figure }
        return isWord(letters, strange: strange, count: characters.count) ? .word : .other
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .currencySymbol, .mathSymbol, .otherSymbol, .format, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    /// Two letters and more, with a vowel among them, of one case but for the first, and little else.
    private static func isWord(_ letters: [Unicode.Scalar], strange: Int, count: Int) -> Bool {
        guard letters.count > 1, strange == 0, letters.count * 2 > count else { return false }
        var (vowels, run, longest) = (0, 0, 0)
        for letter in letters {
            if isVowel(letter) {
                vowels += 1
                run = 0
            } else {
                run += 1
                longest = max(longest, run)
            }
        }
        let rest = letters.dropFirst()
        let upper = rest.count { $0.properties.isUppercase }
        return vowels > 0 && longest <= PDFLimits.mostConsonants && (upper == 0 || upper == rest.count)
    }

    private static func isVowel(_ letter: Unicode.Scalar) -> Bool {
        let bare = String(letter).lowercased().unicodeScalars.first ?? letter
        return vowels.contains(bare) || !bare.isASCII
    }

    private static let vowels: Set<Unicode.Scalar> = Set("aeiouy".unicodeScalars)
}
