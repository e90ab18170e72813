import Lexing
import SourceText
import Vocabulary

/// The interest of each token of a document, found in one pass. Most words of running text are of no interest to any rule,
/// so each rule passes over them eight at a time. A token may be marked and hold nothing, never the reverse.
struct Prefilter: Sendable {
    /// A byte a token, and eight behind the last one of no interest.
    private let marks: [UInt8]
    private var count: Int { marks.count - Self.atOnce }
    private static let atOnce = 8

    /// - Complexity: O(*n*), *n* the number of tokens.
    init(_ text: StructuredText, _ tokens: TokenStream, _ table: InterestTable) {
        let marker = InterestMarker(text, tokens, table)
        marks = unsafe Array(unsafeUninitializedCapacity: tokens.count + Self.atOnce) { marks, count in
            unsafe marker.mark(&marks)
            count = tokens.count + Self.atOnce
            unsafe marks[tokens.count..<count].initialize(repeating: 0)
        }
    }

    /// All tokens marked as if each rule looked at each of them; where sentences begin stays as it is. The marks are tested
    /// against it.
    /// - Complexity: O(*n*), *n* the number of tokens.
    init(markingAll text: StructuredText, _ tokens: TokenStream, _ table: InterestTable) {
        let found = Prefilter(text, tokens, table)
        let rules = ~Interest.sentence.rawValue
        marks = found.marks.enumerated().map { $0 < tokens.count ? $1 | rules : $1 }
    }

    /// Every token of a few words of interest to every rule.
    /// - Complexity: O(*count*).
    init(showingAll count: Int) {
        marks = Array(repeating: .max, count: count) + Array(repeating: 0, count: Self.atOnce)
    }

    @inline(__always)
    func has(_ interest: Interest, at token: Int) -> Bool { marks[token] & interest.rawValue != 0 }

    /// The first token from `token` on, before `limit`, that has the interest; `limit` where none has.
    func next(_ interest: Interest, from token: Int, before limit: Int) -> Int {
        let limit = max(token, min(limit, count))
        let wanted = UInt64(interest.rawValue) * 0x0101_0101_0101_0101
        return unsafe marks.withUnsafeBytes { marks in
            var i = max(0, token)
            while i < limit {
                let found =
                    unsafe UInt64(littleEndian: marks.loadUnaligned(fromByteOffset: i, as: UInt64.self)) & wanted
                if found != 0 { return min(limit, i + found.trailingZeroBitCount / 8) }
                i += Self.atOnce
            }
            return limit
        }
    }

    @inline(__always)
    func next(_ interest: Interest, from token: Int) -> Int { next(interest, from: token, before: count) }
}

/// Marks the tokens of a document with their interest.
private struct InterestMarker {
    private let bytes: [UInt8]
    private let tokens: TokenStream
    private let table: InterestTable
    private let period = Mark.period

    init(_ text: StructuredText, _ tokens: TokenStream, _ table: InterestTable) {
        bytes = text.bytes
        self.tokens = tokens
        self.table = table
    }

    /// Initializes as many marks as there are tokens.
    func mark(_ marks: inout UnsafeMutableBufferPointer<UInt8>) {
        guard let marks = marks.baseAddress else { return }
        unsafe bytes.withUnsafeBytes { bytes in
            unsafe tokens.withColumns { unsafe mark(marks, $0, bytes) }
        }
    }

    private func mark(_ marks: UnsafeMutablePointer<UInt8>, _ tokens: TokenColumns, _ bytes: UnsafeRawBufferPointer) {
        let table = table
        for token in unsafe 0..<tokens.count {
            let kind = unsafe tokens.kinds[token]
            var mark = table.ofKind(kind)
            if kind == .word {
                mark |=
                    unsafe table.interest(tokens.hashes[token], keyword: tokens.payloads[token])
                    | table.ofEnding(bytes, start: Int(tokens.starts[token]), end: Int(tokens.ends[token]))
            } else if kind == .number {
                let number = unsafe self.tokens.numbers[Int(tokens.payloads[token])]
                if number.form == .plain { mark |= table.ofFigure(number.mantissa) }
            } else if kind == .punctuation {
                mark |= unsafe table.interest(tokens.hashes[token], keyword: 0)
            }
            if unsafe tokens.flags[token].rawValue & Self.mayOpen != 0, beginsSentence(token) {
                mark |= Interest.sentence.rawValue
            }
            unsafe (marks + token).initialize(to: mark)
        }
    }

    /// What stands before a token, or how it is written, where a sentence may begin.
    private static let mayOpen = TokenFlags.startsParagraph.rawValue | TokenFlags.capitalised.rawValue

    /// Whether a token begins a paragraph, or with a capital behind a point that is no part of `art. 5`.
    private func beginsSentence(_ token: Int) -> Bool {
        let flags = tokens.flags[token]
        if flags.contains(.startsParagraph) { return true }
        guard flags.contains([.capitalised, .spaceBefore]), token > 0, tokens.hashes[token - 1] == period else {
            return false
        }
        return token < 2 || tokens.keyword(token - 2) != .artikel
    }
}
