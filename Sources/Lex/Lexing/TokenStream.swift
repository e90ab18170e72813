public import SourceText

/// The tokens of one text, in order, as parallel arrays: no strings, nothing allocated per token.
///
/// Tokens do not overlap. Every byte that is not white space lies in exactly one token; white space lies between tokens
/// or, where `TokenFlags.broken` says so, inside one. Offsets are UTF-8 bytes of the text.
///
/// A class, since a copy of eight arrays is eight counts of references, and every rule keeps the stream it reads from.
/// Public, as are the values in it, since the compiler makes no call within the package disappear that is not.
public final class TokenStream: Sendable {
    /// What each token is by its form.
    public let kinds: [TokenKind]
    /// What stands before each token, and how it was written.
    public let flags: [TokenFlags]
    /// Offset of each token's first byte.
    public let starts: [UInt32]
    /// Offset behind each token's last byte.
    public let ends: [UInt32]
    /// By kind: see `TokenKind`. For a word its `Keyword`'s raw value, 0 where it is none.
    public let payloads: [UInt32]
    /// `WordHash` of a word (folded, hyphenation and letter spacing undone); of other tokens the hash of their bytes
    /// without white space.
    public let hashes: [UInt64]
    /// The values of `number` tokens; a token's payload is the place.
    public let numbers: [NumberValue]
    /// The values of `amount` tokens; a token's payload is the place.
    public let amounts: [AmountValue]

    /// Takes the tokens out of a buffer.
    init(_ buffer: inout TokenBuffer) {
        let arrays = buffer.take()
        kinds = arrays.kinds
        flags = arrays.flags
        starts = arrays.starts
        ends = arrays.ends
        payloads = arrays.payloads
        hashes = arrays.hashes
        numbers = buffer.numbers
        amounts = buffer.amounts
        lineCount = Self.count(flags) { $0.rawValue & TokenFlags.startsLine.rawValue != 0 }
        markerCount = Self.count(kinds) { $0 == .listMarker }
    }

    /// How many of a column's values fit: without a branch for each.
    @inline(__always)
    private static func count<Value>(_ column: [Value], where fits: (Value) -> Bool) -> Int {
        unsafe column.withUnsafeBufferPointer { values in
            var count = 0
            for place in values.indices { unsafe count &+= fits(values[place]) ? 1 : 0 }
            return count
        }
    }

    /// How many tokens there are.
    @inlinable
    public var count: Int { kinds.count }

    /// The bytes of a token.
    @inlinable
    public func range(_ token: Int) -> ByteRange { ByteRange(start: Int(starts[token]), end: Int(ends[token])) }

    /// The keyword that a word is; `.none` for any other token.
    @inlinable
    public func keyword(_ token: Int) -> Keyword {
        kinds[token] == .word ? Keyword(place: UInt8(truncatingIfNeeded: payloads[token])) : .none
    }

    /// The value of a `number` token; nil for any other token.
    @inlinable
    public func number(_ token: Int) -> NumberValue? { kinds[token] == .number ? numbers[Int(payloads[token])] : nil }
    /// The value of an `amount` token; nil for any other token.
    @inlinable
    public func amount(_ token: Int) -> AmountValue? { kinds[token] == .amount ? amounts[Int(payloads[token])] : nil }
    /// The day of a `date` token; nil for any other token.
    @inlinable
    public func day(_ token: Int) -> PackedDay? { kinds[token] == .date ? PackedDay(rawValue: payloads[token]) : nil }

    /// How many tokens begin a line.
    package let lineCount: Int
    /// How many lines begin with a marker that the lexer knows.
    package let markerCount: Int

    /// How many cells, rows and tables borders and gaps may make at most. A table begins behind a blank line or a line
    /// without cells.
    /// - Complexity: O(*count*).
    package var tableParts: (cells: Int, rows: Int, tables: Int) {
        var (cells, rows, tables) = (0, 0, 0)
        var (isInRow, wasRow, startsParagraph) = (false, false, true)
        for token in 0..<count {
            let startsLine = flags[token].contains(.startsLine)
            if startsLine {
                (isInRow, wasRow) = (false, isInRow)
                startsParagraph = flags[token].contains(.startsParagraph)
            }
            guard kinds[token] == .cellBorder || !startsLine && token > 0 && starts[token] &- ends[token - 1] > 1
            else { continue }
            cells += 1
            if !isInRow {
                rows += 1
                if startsParagraph || !wasRow { tables += 1 }
            }
            isInRow = true
        }
        return (cells + rows, rows, tables)
    }

    /// About how many different tokens there are: a few less where they are millions.
    /// - Complexity: O(*count*), and 1 MB for as long as it takes.
    package var distinctCount: Int {
        var seen = [UInt64](repeating: 0, count: 1 << 17)
        for hash in hashes { seen[Int(hash >> 47)] |= 1 << (hash >> 41 & 63) }
        return seen.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// The first token that starts at or behind `offset`; `count` where there is none.
    /// - Complexity: O(log *count*).
    @inlinable
    public func firstToken(at offset: Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if Int(starts[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension TokenStream {
    /// As `firstToken(at:)`, for one who goes through the text: a few tokens from `near` on are looked at first.
    /// - Complexity: O(1) where it is one of them, else O(log *count*).
    public func firstToken(at offset: Int, near: Int) -> Int {
        guard near >= 0, near <= count, near == 0 || Int(starts[near - 1]) < offset else {
            return firstToken(at: offset)
        }
        for token in near..<min(count, near + 16) where Int(starts[token]) >= offset { return token }
        return firstToken(at: offset)
    }
}

/// The arrays of a `TokenStream` as plain memory, for loops that look at every token.
@unsafe package struct TokenColumns {
    /// How many tokens there are.
    package let count: Int
    /// See `TokenStream`, as for the others.
    package let kinds: UnsafePointer<TokenKind>
    package let flags: UnsafePointer<TokenFlags>
    package let starts: UnsafePointer<UInt32>
    package let ends: UnsafePointer<UInt32>
    package let payloads: UnsafePointer<UInt32>
    package let hashes: UnsafePointer<UInt64>
}

extension TokenStream {
    /// Calls `body` with the columns, which are valid only in it; not where there are no tokens.
    package func withColumns(_ body: (TokenColumns) -> Void) {
        guard count > 0 else { return }
        unsafe kinds.withUnsafeBufferPointer { kinds in
            unsafe flags.withUnsafeBufferPointer { flags in
                unsafe starts.withUnsafeBufferPointer { starts in
                    unsafe ends.withUnsafeBufferPointer { ends in
                        unsafe payloads.withUnsafeBufferPointer { payloads in
                            unsafe hashes.withUnsafeBufferPointer { hashes in
                                guard let kinds = kinds.baseAddress, let flags = flags.baseAddress,
                                    let starts = starts.baseAddress, let ends = ends.baseAddress,
                                    let payloads = payloads.baseAddress, let first = hashes.baseAddress
                                else { return }
                                unsafe body(
                                    TokenColumns(
                                        count: hashes.count, kinds: kinds, flags: flags, starts: starts, ends: ends,
                                        payloads: payloads, hashes: first))
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A figure: `mantissa` × 10^-`decimals`. `2.298.000` is (2298000, 0), `1,25` is (125, 2).
public struct NumberValue: Hashable, Sendable {
    /// How a figure is written.
    public enum Form: UInt8, Hashable, Sendable {
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
    public var mantissa: Int64
    /// How many of the digits stand behind the comma or point.
    public var decimals: UInt8
    /// How it is written.
    public var form: Form
    /// How many digits were written before the decimals, leading zeros included.
    public var digits: UInt16
    /// Where `O`, `o`, `l` or `I` stood for a digit.
    public var repaired: Bool

    /// Holds these values.
    public init(mantissa: Int64, decimals: UInt8, form: Form, digits: UInt16, repaired: Bool) {
        self.mantissa = mantissa
        self.decimals = decimals
        self.form = form
        self.digits = digits
        self.repaired = repaired
    }

    /// Ten to the power `decimals`, at most eighteen.
    @inlinable
    public static func scale(_ decimals: Int) -> Int64 { (0..<min(decimals, 18)).reduce(1) { scale, _ in scale * 10 } }

    /// The whole number; nil where it has decimals, points that group nothing, or does not fit.
    @inlinable
    public var integer: Int? {
        guard decimals == 0, form != .dotted, mantissa != .max else { return nil }
        return Int(mantissa)
    }

    /// The number times 100, rounded down; nil where that does not fit.
    public var hundredths: Int64? {
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
public struct AmountValue: Hashable, Sendable {
    /// The figure without its sign.
    public var number: NumberValue
    /// A minus stands before it.
    public var isNegative: Bool
    /// Written with `k` or `K` behind it.
    public var isThousands: Bool
    /// Closed by `,-`, `,--`, `,=`, `.-`: nothing multiplies it.
    public var isClosed: Bool
    /// Begins with `€` or `EUR` (else only its closing mark says that it is money).
    public var hasSign: Bool
}

/// A day in 32 bits: year × 512 + month × 32 + day. Months and days are in 1...12 and 1...31.
public struct PackedDay: Hashable, Sendable {
    /// As it is stored.
    public let rawValue: UInt32
    /// Holds these values.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }
    /// Holds these values.
    public init(year: Int, month: Int, day: Int) { rawValue = UInt32(year) << 9 | UInt32(month) << 5 | UInt32(day) }
    /// Of the common era.
    @inlinable
    public var year: Int { Int(rawValue >> 9) }
    /// From 1 to 12.
    @inlinable
    public var month: Int { Int(rawValue >> 5 & 15) }
    /// From 1 to 31.
    @inlinable
    public var day: Int { Int(rawValue & 31) }
}
