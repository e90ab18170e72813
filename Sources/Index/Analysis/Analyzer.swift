package import Lexing

/// Turns tokens into index terms, doing the work of folding and stemming once for each distinct word.
///
/// One for each worker: a term's number is valid for the analyzer that gave it, and numbers count up from 0 in the
/// order in which terms were first met.
package struct Analyzer: ~Copyable {
    private var form = TermForm()
    private var words = WordTable()
    private var terms = TermTable()
    /// The terms of the word that is being added.
    private var found: [UInt32] = []

    package init() {}

    /// How many distinct terms were met.
    package var termCount: Int { terms.count }
    /// How many distinct words were met: some 80 bytes of memory each.
    package var wordCount: Int { words.count }

    /// The bytes of a term, for as long as `body` runs.
    package func withTerm<Result>(_ term: UInt32, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows
        -> Result
    {
        try unsafe terms.withBytes(term, body)
    }

    /// Appends the terms of `range` of the tokens to `out`, in text order; tokens that have none are left out, so the
    /// index in `out` is the position that phrases count in.
    /// - Parameter text: the bytes that the tokens were cut from.
    /// - Complexity: O(*tokens*), and O(*bytes*) for each word that is new.
    package mutating func appendTerms(
        of range: Range<Int>, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>, to out: inout [UInt32]
    ) {
        var start = range.lowerBound
        while start < range.upperBound {
            let block = start..<min(start + Self.blockLength, range.upperBound)
            words.fetch(tokens.hashes[block])
            unsafe appendTerms(ofBlock: block, in: tokens, text: text, to: &out)
            start = block.upperBound
        }
    }

    /// Tokens whose words are fetched at once.
    private static let blockLength = 32

    private mutating func appendTerms(
        ofBlock block: Range<Int>, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>, to out: inout [UInt32]
    ) {
        for token in block where tokens.kinds[token].hasTerms {
            let bytes = Int(tokens.starts[token])..<Int(tokens.ends[token])
            let found = unsafe words.find(tokens.hashes[token], tokens.kinds[token], tokens.flags[token], text, bytes)
            let entry = unsafe found ?? add(token, in: tokens, UnsafeBufferPointer(rebasing: text[bytes]))
            switch entry {
            case .one(let term): out.append(term)
            case .several(let first, let count): out.append(contentsOf: words.termLists[first..<(first + count)])
            }
        }
    }

    private mutating func add(_ token: Int, in tokens: TokenStream, _ raw: UnsafeBufferPointer<UInt8>)
        -> WordTable.Terms
    {
        found.removeAll(keepingCapacity: true)
        unsafe form.terms(of: token, in: tokens, raw: raw) { found.append(terms.number(of: $0)) }
        return unsafe words.add(tokens.hashes[token], tokens.kinds[token], raw, terms: found)
    }
}

extension TokenKind {
    /// Whether the index holds tokens of the kind.
    var hasTerms: Bool {
        switch self {
        case .word, .number, .amount, .date, .zaaknummer, .articleNumber, .address: true
        case .listMarker, .headingMark, .labelEnd, .cellBorder, .emphasis, .punctuation: false
        }
    }
}
