package import IndexSchema

/// The numbers of the ranking: BM25F, as Zaragoza et al. describe it (TREC-13, 2004).
///
/// For each word, how often it stands in the fields is added up, each field weighed and measured against its usual
/// length; the sum saturates, and counts for more the fewer documents have the word:
/// *x* = Σ weight · frequency / (1 − b + b · length / average), score = idf · (k₁ + 1) · *x* / (k₁ + *x*).
package enum Ranking {
    /// k₁: how soon more of the same word stops counting.
    package static let saturation: Float = 1.2

    /// What one occurrence counts for: a beslispunt outweighs a title, and that the running text.
    package static func weight(_ field: Field) -> Float {
        switch field {
        case .besluit: 3
        case .titel: 2.5
        case .tekst, .zaak, .verwijst, .artikel, .wet, .soort, .gemeente, .portefeuillehouder, .afdruk, .status,
            .afkorting, .bron:
            1
        }
    }

    /// b: how much a field longer than usual counts against it. Titles and beslispunten are short by nature.
    package static func lengthShare(_ field: Field) -> Float { field == .tekst ? 0.75 : 0.5 }

    /// What an occurrence of a term counts for that differs by so many letters from the fuzzy word: the whole, a half, a
    /// third.
    package static func likeness(distance: Int) -> Float { 1 / Float(1 + distance) }

    /// What a word counts for that stands as a part of a compound.
    package static let partShare: Float = 0.3

    /// What counts for what was typed, beside that itself. By an abbreviation papers may mean another thing.
    static func share(_ reason: Substitute.Reason) -> Float {
        switch reason {
        case .parts: 0.4
        case .name, .joined: 0.8
        case .abbreviation: 0.6
        }
    }

    /// How much a word tells that `frequency` of `documents` documents have. Always positive.
    package static func inverseFrequency(_ frequency: Int, of documents: Int) -> Float {
        let rest = Float(max(0, documents - frequency))
        return Float.log1p((rest + 0.5) / (Float(frequency) + 0.5))
    }

    /// The score of a weighed sum of frequencies.
    @inline(__always)
    static func score(_ sum: Float, scale: Float) -> Float { scale * sum / (saturation + sum) }

    /// The weighed sum that scores so much, about; negative for a negative score, infinite where none scores so much.
    static func sum(scoring score: Float, scale: Float) -> Float {
        score < scale ? saturation * score / (scale - score) : .infinity
    }

    /// What `score` multiplies by.
    static func scale(inverseFrequency: Float) -> Float { inverseFrequency * (saturation + 1) }
}

extension Float {
    /// The natural logarithm of 1 + `x`, for `x` ≥ 0, to seven digits. Of its own, so that scores are the same on every
    /// system.
    static func log1p(_ x: Float) -> Float {
        // ln(m · 2ᵉ) = ln m + e · ln 2, with m in [√½, √2): ln m = 2 · artanh((m − 1) / (m + 1)).
        let value = 1 + Double(x)
        var mantissa = value.significand
        var exponent = Double(value.exponent)
        if mantissa > 1.414_213_562_373_095 {
            mantissa /= 2
            exponent += 1
        }
        let ratio = (mantissa - 1) / (mantissa + 1)
        let square = ratio * ratio
        var term = ratio
        var sum = 0.0
        for divisor in stride(from: 1.0, through: 17.0, by: 2.0) {
            sum += term / divisor
            term *= square
        }
        return Float(2 * sum + exponent * 0.693_147_180_559_945_3)
    }
}
