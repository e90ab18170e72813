package import SourceText

/// The tokens of one text, in order, as parallel arrays: no strings, nothing allocated per token.
///
/// Tokens do not overlap. Every byte that is not white space lies in exactly one token; white space lies between tokens
/// or, where `TokenFlags.broken` says so, inside one. Offsets are UTF-8 bytes of the text.
package struct TokenStream: Sendable {
    package internal(set) var kinds: [TokenKind] = []
    package internal(set) var flags: [TokenFlags] = []
    package internal(set) var starts: [UInt32] = []
    package internal(set) var ends: [UInt32] = []
    /// By kind: see `TokenKind`. For a word its `Keyword`'s raw value, 0 where it is none.
    package internal(set) var payloads: [UInt32] = []
    /// `WordHash` of a word (folded, hyphenation and letter spacing undone); of other tokens the hash of their bytes
    /// without white space.
    package internal(set) var hashes: [UInt64] = []
    package internal(set) var numbers: [NumberValue] = []
    package internal(set) var amounts: [AmountValue] = []

    package init() {}

    package var count: Int { kinds.count }

    package func range(_ token: Int) -> ByteRange { ByteRange(start: Int(starts[token]), end: Int(ends[token])) }

    /// The keyword that a word is; `.none` for any other token.
    package func keyword(_ token: Int) -> Keyword {
        guard kinds[token] == .word, let keyword = Keyword(rawValue: UInt16(truncatingIfNeeded: payloads[token])) else { return .none }
        return keyword
    }

    /// The value of a `number` token; nil for any other token.
    package func number(_ token: Int) -> NumberValue? { kinds[token] == .number ? numbers[Int(payloads[token])] : nil }
    /// The value of an `amount` token; nil for any other token.
    package func amount(_ token: Int) -> AmountValue? { kinds[token] == .amount ? amounts[Int(payloads[token])] : nil }
    /// The day of a `date` token; nil for any other token.
    package func day(_ token: Int) -> PackedDay? { kinds[token] == .date ? PackedDay(rawValue: payloads[token]) : nil }

    /// The first token that starts at or behind `offset`; `count` where there is none.
    /// - Complexity: O(log *count*).
    package func firstToken(at offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// A figure: `mantissa` × 10^-`decimals`. `2.298.000` is (2298000, 0), `1,25` is (125, 2).
package struct NumberValue: Hashable, Sendable {
    package enum Form: UInt8, Hashable, Sendable {
        /// Digits only.
        case plain
        /// Groups of three: `2.298.000`, with or without decimals behind a comma.
        case grouped
        /// Decimals behind a comma: `1,5`.
        case commaDecimal
        /// Decimals behind a point, not a group of three: `1.5`.
        case pointDecimal
        /// Points between figures that make no amount: `5.4.2`.
        case dotted
    }
    /// Saturates at `Int64.max` for more digits than fit.
    package var mantissa: Int64
    package var decimals: UInt8
    package var form: Form
    /// How many digits were written before the decimals, leading zeros included.
    package var digits: UInt16
    /// Where `O`, `o`, `l` or `I` stood for a digit.
    package var repaired: Bool

    package init(mantissa: Int64, decimals: UInt8, form: Form, digits: UInt16, repaired: Bool) {
        self.mantissa = mantissa
        self.decimals = decimals
        self.form = form
        self.digits = digits
        self.repaired = repaired
    }

    /// The whole number; nil where it has decimals, points that group nothing, or does not fit.
    package var integer: Int? {
        guard decimals == 0, form != .dotted, mantissa != .max else { return nil }
        return Int(mantissa)
    }

    /// The number times 100, rounded down; nil where that does not fit.
    package var hundredths: Int64? {
        guard mantissa != .max, form != .dotted else { return nil }
        var value = mantissa
        var scale = 2 - Int(decimals)
        while scale > 0 {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            value = product
            scale -= 1
        }
        while scale < 0 {
            value /= 10
            scale += 1
        }
        return value
    }
}

/// A figure with its sign of money.
package struct AmountValue: Hashable, Sendable {
    package var number: NumberValue
    package var isNegative: Bool
    /// Written with `k` or `K` behind it.
    package var isThousands: Bool
    /// Closed by `,-`, `,--`, `,=`, `.-`: nothing multiplies it.
    package var isClosed: Bool
    /// Begins with `€` or `EUR` (else only its closing mark says that it is money).
    package var hasSign: Bool
}

/// A day in 32 bits: year × 512 + month × 32 + day. Months and days are in 1...12 and 1...31.
package struct PackedDay: Hashable, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }
    package init(year: Int, month: Int, day: Int) { rawValue = UInt32(year) << 9 | UInt32(month) << 5 | UInt32(day) }
    package var year: Int { Int(rawValue >> 9) }
    package var month: Int { Int(rawValue >> 5 & 15) }
    package var day: Int { Int(rawValue & 31) }
}
