import SourceText

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

    /// What is seen of a word, letter by letter.
    private struct Letters {
        var count = 0
        /// Characters that are no letters, digits or marks.
        var strange = 0
        var vowels = 0
        /// Capitals behind the first letter.
        var capitals = 0
        /// Consonants in a row, and the most of them.
        var run = 0
        var longest = 0

        mutating func add(isVowel: Bool, isCapital: Bool) {
            if isCapital, count > 0 { capitals += 1 }
            count += 1
            vowels += isVowel ? 1 : 0
            run = isVowel ? 0 : run + 1
            longest = max(longest, run)
        }

        /// Two letters and more, with a vowel among them, of one case but for the first, and little else.
        func isWord(of characters: Int) -> Bool {
            count > 1 && strange == 0 && count * 2 > characters && vowels > 0
                && longest <= PDFLimits.mostConsonants && (capitals == 0 || capitals == count - 1)
        }
    }

    /// Figures, signs and leaders of dots say nothing of the quality of a text.
    private static func kind(of text: ArraySlice<UInt8>) -> Kind {
        var letters = Letters()
        var count = 0
        if text.allSatisfy({ $0 < firstOfMany }) {
            count = text.count
            for byte in text {
                let small = byte | smallBit
                guard Byte.isLower(small) else { continue }
                letters.add(isVowel: vowels.contains(small), isCapital: small != byte)
            }
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                count += 1
                let properties = scalar.properties
                if properties.isAlphabetic {
                    // Letters with marks are vowels, nearly all.
                    let isVowel = scalar.isASCII ? vowels.contains(UInt8(scalar.value) | smallBit) : true
                    letters.add(isVowel: isVowel, isCapital: properties.isUppercase)
                } else if !scalar.isASCII, !isMark(properties.generalCategory) {
                    letters.strange += 1
                }
            }
        }
        if letters.count == 0, letters.strange == 0 { return .figure }
        return letters.isWord(of: count) ? .word : .other
    }

    private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
        switch category {
        case .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
            .otherPunctuation, .currencySymbol, .mathSymbol, .otherSymbol, .format, .otherNumber, .privateUse:
            true
        default: false
        }
    }

    private static let vowels = Array("aeiouy".utf8)
    /// What a small letter of ASCII has and a capital has not.
    private static let smallBit: UInt8 = 32
    private static let firstOfMany: UInt8 = 128
}
