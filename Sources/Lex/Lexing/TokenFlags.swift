/// What stands before a token, and how it was written.
///
/// Members can be inlined by the stages that read tokens: what `OptionSet` gives is called through its witness table.
public struct TokenFlags: OptionSet, Hashable, Sendable {
    /// As it is stored.
    public let rawValue: UInt8
    /// Holds these values.
    @inlinable
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// None.
    @inlinable
    public init() { rawValue = 0 }

    /// Whether all of `flags` are set.
    @inlinable
    public func contains(_ flags: TokenFlags) -> Bool { rawValue & flags.rawValue == flags.rawValue }

    /// White space directly before it.
    @inlinable public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1) }
    /// The first token of its line.
    @inlinable public static var startsLine: TokenFlags { TokenFlags(rawValue: 2) }
    /// The first token behind a blank line, a form feed, or the start of the text; implies `startsLine`.
    @inlinable public static var startsParagraph: TokenFlags { TokenFlags(rawValue: 4) }
    /// Its first letter is a capital.
    @inlinable public static var capitalised: TokenFlags { TokenFlags(rawValue: 8) }
    /// All its letters are capitals (two or more).
    @inlinable public static var allCapitals: TokenFlags { TokenFlags(rawValue: 16) }
    /// White space or a line end inside: broken over a line, or letter-spaced.
    @inlinable public static var broken: TokenFlags { TokenFlags(rawValue: 32) }
    /// Holds bytes outside ASCII.
    @inlinable public static var nonASCII: TokenFlags { TokenFlags(rawValue: 64) }
    /// A dotted abbreviation, or digits set with an O or l that OCR put there.
    @inlinable public static var unusual: TokenFlags { TokenFlags(rawValue: 128) }
}
