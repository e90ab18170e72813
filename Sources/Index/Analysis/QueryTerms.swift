import Lexing
import SourceText

/// The terms of a piece of a query, by the same rules as the documents'.
package struct QueryTerms: ~Copyable {
    private var form = TermForm()

    package init() {}

    /// The terms of a word or phrase in order; several for `POK-middelen`, none for punctuation.
    /// - Complexity: O(*n*), *n* the bytes of the text.
    package mutating func terms(of text: String) -> [[UInt8]] {
        var found: [[UInt8]] = []
        unsafe forEachToken(of: text) { form, token, tokens, raw in
            unsafe form.terms(of: token, in: tokens, raw: raw) { unsafe found.append(Array($0)) }
        }
        return found
    }

    /// The terms of a word or phrase, each with that of its form where the word is spelled otherwise than its stem.
    package mutating func spelled(_ text: String) -> [(stem: [UInt8], form: [UInt8]?)] {
        var found: [(stem: [UInt8], form: [UInt8]?)] = []
        unsafe forEachToken(of: text) { form, token, tokens, raw in
            let first = found.count
            unsafe form.terms(of: token, in: tokens, raw: raw) { unsafe found.append((Array($0), nil)) }
            guard tokens.kinds[token] == .word || tokens.kinds[token] == .address else { return }
            for (place, term) in form.forms.enumerated() where first + place < found.count {
                found[first + place].form = term
            }
        }
        return found
    }

    /// The parts of a compound as they are spelled, but for what links them, and their stems; none where the text is another word
    /// or more than one.
    package mutating func parts(of text: String) -> [(word: [UInt8], stem: [UInt8])] {
        var (parts, count): ([(word: [UInt8], stem: [UInt8])], Int) = ([], 0)
        unsafe forEachToken(of: text) { form, token, tokens, raw in
            unsafe form.terms(of: token, in: tokens, raw: raw) { _ in count += 1 }
            if tokens.kinds[token] == .word { form.parts { parts.append(($0, form.stem(of: $0))) } }
        }
        return count == 1 ? parts : []
    }

    /// Where the parts of a compound begin in its letters, the first at 0; none where the text is another word or more than one.
    package mutating func partStarts(of text: String) -> [Int] {
        var (starts, count): ([Int], Int) = ([], 0)
        unsafe forEachToken(of: text) { form, token, tokens, raw in
            unsafe form.terms(of: token, in: tokens, raw: raw) { _ in count += 1 }
            if tokens.kinds[token] == .word { form.partPlaces { starts.append($1.lowerBound) } }
        }
        return count == 1 ? starts : []
    }

    /// The stems of the compounds that words make which are written on, with a linking `s` or without: none where these are no parts
    /// of one.
    /// - Parameter words: small letters without accents.
    package func compounds(of words: [[UInt8]]) -> [[UInt8]] {
        var found: [[UInt8]] = []
        for link in [[], [UInt8(ascii: "s")]] {
            let borders = words.indices.map { place in
                words[..<place].reduce(0) { $0 + $1.count + link.count }
            }
            let whole = Array(words.joined(separator: link))
            let parts = CompoundSplitter().parts(of: whole).map(\.lowerBound)
            if borders.allSatisfy(parts.contains) { found.append(form.stem(of: whole)) }
        }
        return found
    }

    /// Whether the list of words has it: `mer` as well as `MER`.
    /// - Parameter word: small letters without accents.
    package static func isDutchWord(_ word: [UInt8]) -> Bool {
        word.count > 1 && word.allSatisfy { $0 &- UInt8(ascii: "a") < 26 } && CompoundTable.shared[word[...]] != nil
    }

    /// The letters that a term starts with, not stemmed, for prefix search: nil where the text is several words.
    /// The start of a case number (`2022-01`, `2024-`, `Z/24/`) is taken as it stands.
    package mutating func letters(of text: String) -> [UInt8]? {
        if Self.startsCaseNumber(text) { return CaseNumberForm.plain(Array(text.lowercased().utf8)) }
        var found: [[UInt8]] = []
        unsafe forEachToken(of: text) { form, token, tokens, raw in
            unsafe form.letters(of: token, in: tokens, raw: raw) { unsafe found.append(Array($0)) }
        }
        if found.count > 1, text.utf8.first.map(Byte.isDigit) == true, !text.contains(" ") {
            return Array(text.lowercased().utf8)
        }
        return found.count == 1 && text.utf8.last.map(Self.isSign) != true ? found[0] : nil
    }

    /// Whether a text has a digit, and ends in a sign or holds a slash: no word does.
    package static func startsCaseNumber(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.contains(where: Byte.isDigit) && !bytes.contains(UInt8(ascii: " "))
            && (bytes.last.map(isSign) == true || bytes.contains(UInt8(ascii: "/")))
    }

    /// A mark between the parts of numbers.
    private static func isSign(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2F || byte == 0x2E || byte == 0x5F }

    /// A comma goes before the text, so that nothing in it counts as the start of a line (a list number, a heading).
    private mutating func forEachToken(
        of text: String, _ body: (inout TermForm, Int, TokenStream, UnsafeBufferPointer<UInt8>) -> Void
    ) {
        let bytes = [UInt8(ascii: ","), UInt8(ascii: " ")] + Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        unsafe bytes.withUnsafeBufferPointer { buffer in
            for token in 0..<tokens.count {
                let range = Int(tokens.starts[token])..<Int(tokens.ends[token])
                unsafe body(&form, token, tokens, UnsafeBufferPointer(rebasing: buffer[range]))
            }
        }
    }
}
