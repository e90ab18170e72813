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

    /// Tokens whose terms are given out at once.
    private static let blockLength = 32
    /// So many tokens ahead words are fetched into the processor's cache.
    private static let fetchDistance = 24

    /// Appends the terms of `range` of the tokens to `out`, in text order; tokens that have none are left out, so the
    /// index in `out` is the position that phrases count in.
    /// - Parameters:
    ///   - text: the bytes that the tokens were cut from.
    ///   - parts: gets the terms of the parts of compounds, see `PartTerm`, each as often as it stands.
    ///   - forms: gets the terms of words that are spelled otherwise than their stems, with their places in `out`.
    /// - Complexity: O(*tokens*), and O(*bytes*) for each word that is new.
    package mutating func appendTerms(
        of range: Range<Int>, in tokens: TokenStream, text: UnsafeBufferPointer<UInt8>, to out: inout [UInt32],
        parts: inout [UInt32], forms: inout FormRun
    ) {
        // Held here, so that they are not taken out of the stream again for each token.
        let (kinds, flags, hashes) = (tokens.kinds, tokens.flags, tokens.hashes)
        let (starts, ends) = (tokens.starts, tokens.ends)
        unsafe withUnsafeTemporaryAllocation(of: UInt32.self, capacity: Self.blockLength) { ones in
            var start = range.lowerBound
            while start < range.upperBound {
                let block = start..<min(start + Self.blockLength, range.upperBound)
                var count = 0
                for token in block {
                    if token + Self.fetchDistance < range.upperBound { words.fetch(hashes[token + Self.fetchDistance]) }
                    guard kinds[token].hasTerms else { continue }
                    let word = WordTable.Word(
                        hash: hashes[token], kind: kinds[token], flags: flags[token],
                        range: Int(starts[token])..<Int(ends[token]))
                    let entry = unsafe words.find(word, in: text) ?? add(word, token, in: tokens, text)
                    if entry.isOne {
                        unsafe ones[count] = entry.one
                        count += 1
                    } else {
                        unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: ones[..<count]))
                        count = 0
                        words.appendList(entry, to: &out, parts: &parts, forms: &forms)
                    }
                }
                unsafe out.append(contentsOf: UnsafeBufferPointer(rebasing: ones[..<count]))
                start = block.upperBound
            }
        }
    }

    /// Adds a word that was looked for and not found.
    @inline(never)
    private mutating func add(
        _ word: WordTable.Word, _ token: Int, in tokens: TokenStream, _ text: UnsafeBufferPointer<UInt8>
    ) -> WordTable.Terms {
        found.removeAll(keepingCapacity: true)
        if word.kind == .word {
            unsafe form.terms(ofLetters: words.key) { unsafe found.append(terms.number(of: $0)) }
            addForms()
            form.parts { part in
                let term = PartTerm.of(form.stem(of: part))
                unsafe term.withUnsafeBufferPointer { unsafe found.append(WordTable.part(terms.number(of: $0))) }
            }
        } else {
            unsafe form.terms(of: token, in: tokens, raw: UnsafeBufferPointer(rebasing: text[word.range])) {
                unsafe found.append(terms.number(of: $0))
            }
            addForms()
        }
        return words.add(word, terms: found)
    }
}

extension Analyzer {
    /// Puts the terms of forms behind those of their words.
    private mutating func addForms() {
        for (place, term) in form.forms.enumerated().reversed() {
            guard let term, place < found.count else { continue }
            unsafe term.withUnsafeBufferPointer { term in
                unsafe found.insert(WordTable.form(terms.number(of: term)), at: place + 1)
            }
        }
    }
}

extension TokenKind {
    /// Whether the index holds tokens of the kind.
    @inline(__always)
    var hasTerms: Bool {
        switch self {
        case .word, .number, .amount, .date, .zaaknummer, .articleNumber, .address: true
        case .listMarker, .headingMark, .labelEnd, .cellBorder, .emphasis, .punctuation: false
        }
    }
}
