import Lexing

/// The interest of words, marks and kinds of tokens, out of what the rules declare. Made once and kept.
@safe struct InterestTable: @unchecked Sendable {
    /// Of plain figures. A handful: rules that read days and years have them.
    private var figures: [(values: ClosedRange<Int>, mark: UInt8)] = []
    private var endings: (words: WordEndings, mark: UInt8)?
    /// Of each kind of token, by its raw value: 256. These are written only by `init` and never freed.
    private let ofKinds: UnsafeMutablePointer<UInt8>
    /// Of each keyword, by its raw value: 256.
    private let ofKeywords: UnsafeMutablePointer<UInt8>
    /// Of other words and marks by the upper 16 bits of the hash; a word may share them with one that is meant.
    private let byWord: UnsafeMutablePointer<UInt8>
    /// A bit for each of those that are of some interest: 8 KB, so that most words are told from memory that stays near.
    private let isOfInterest: UnsafeMutablePointer<UInt64>

    /// - Parameter declared: what the rules of each interest begin with, each interest once; endings of words may be of one.
    init(_ declared: [(interest: Interest, tokens: FirstTokens)]) {
        unsafe ofKinds = Self.zeros(1 << 8)
        unsafe ofKeywords = Self.zeros(1 << 8)
        unsafe byWord = Self.zeros(1 << 16)
        unsafe isOfInterest = Self.zeros(1 << 10)
        let keywords = Dictionary(Keyword.hashes.map { ($0.hash, $0.keyword) }, uniquingKeysWith: { first, _ in first })
        for (interest, tokens) in declared {
            let mark = interest.rawValue
            for kind in tokens.kinds { unsafe ofKinds[Int(kind.rawValue)] |= mark }
            for keyword in tokens.keywords { unsafe ofKeywords[Int(keyword.rawValue)] |= mark }
            for hash in tokens.words + tokens.marks { add(hash, mark, keywords[hash]) }
            for values in tokens.figures { figures.append((values, mark)) }
            if let words = tokens.endings { endings = (words, mark) }
        }
    }

    private static func zeros<Number: FixedWidthInteger>(_ count: Int) -> UnsafeMutablePointer<Number> {
        let numbers = UnsafeMutablePointer<Number>.allocate(capacity: count)
        unsafe numbers.initialize(repeating: 0, count: count)
        return unsafe numbers
    }

    private func add(_ hash: UInt64, _ mark: UInt8, _ keyword: Keyword?) {
        if let keyword { return unsafe ofKeywords[Int(keyword.rawValue)] |= mark }
        unsafe byWord[Int(hash >> 48)] |= mark
        unsafe isOfInterest[Int(hash >> 54)] |= 1 << (hash >> 48 & 63)
    }

    @inline(__always)
    func ofKind(_ kind: TokenKind) -> UInt8 { unsafe ofKinds[Int(kind.rawValue)] }

    /// The interest of a word or mark with that hash and, as raw value, keyword; 0 for none.
    @inline(__always)
    func interest(_ hash: UInt64, keyword: UInt32) -> UInt8 {
        let own = unsafe ofKeywords[Int(keyword & 0xFF)]
        return unsafe isOfInterest[Int(hash >> 54)] >> (hash >> 48 & 63) & 1 == 0 ? own : own | byWord[Int(hash >> 48)]
    }

    /// The interest of a plain figure.
    @inline(__always)
    func ofFigure(_ value: Int64) -> UInt8 {
        guard let value = Int(exactly: value) else { return 0 }
        var mark: UInt8 = 0
        for figure in figures where figure.values.contains(value) { mark |= figure.mark }
        return mark
    }

    /// The interest that the last letters of a word tell.
    @inline(__always)
    func ofEnding(_ bytes: UnsafeRawBufferPointer, start: Int, end: Int) -> UInt8 {
        guard let endings, unsafe endings.words.mayEnd(bytes, start: start, end: end) else { return 0 }
        return endings.mark
    }
}
