import Lexing
import SourceText
internal import UnicodeText

/// How a token becomes the bytes of index terms. The index and the queries share it, so that what is asked for is
/// spelled as what was stored.
///
/// - A word: its letters as `Folder` folds them, without apostrophes (`risico's` → `risico`), stemmed unless it holds a digit.
/// - A number or amount: its digits, groups joined, decimals behind a comma: `€ 2.298.000,-` → `2298000`.
/// - A day in figures: `2022-12-31`.
/// - A case number or article number: its bytes in lower case, whole, without white space and what shows nothing; every
///   dash a hyphen.
/// - An address: its letters and digits as words of their own, next to each other.
/// - Marks and punctuation: nothing. Stop words stay: phrases need them.
struct TermForm: ~Copyable {
    /// Bytes of the longest term; what is behind is cut off, in documents and queries alike.
    static let lengthLimit = 128

    private let stemmer = DutchStemmer()
    private let splitter = CompoundSplitter()
    private var letters: [UInt8] = []
    /// For each stem that was given since the last token began the term of the word's form, where that is not its stem.
    private(set) var forms: [[UInt8]?] = []

    /// Gives each term of a token to `give`, in text order.
    /// - Parameter raw: the token's bytes.
    mutating func terms(
        of token: Int, in tokens: TokenStream, raw: UnsafeBufferPointer<UInt8>,
        give: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        forms.removeAll(keepingCapacity: true)
        switch tokens.kinds[token] {
        case .word: unsafe word(raw, give)
        case .number: unsafe figure(tokens.number(token), raw, give)
        case .amount: unsafe figure(tokens.amount(token)?.number, raw, give)
        case .date:
            guard let day = tokens.day(token) else { return }
            unsafe Self.give(Array(Self.iso(day).utf8), give)
        case .zaaknummer, .articleNumber:
            unsafe Self.give(CaseNumberForm.plain(raw).map(Byte.lowered), give)
        case .address: unsafe address(raw, give)
        case .listMarker, .headingMark, .labelEnd, .cellBorder, .emphasis, .punctuation: return
        }
    }

    /// As `terms`, but words are not stemmed: what a prefix is compared with.
    mutating func letters(
        of token: Int, in tokens: TokenStream, raw: UnsafeBufferPointer<UInt8>,
        give: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard tokens.kinds[token] == .word else { return unsafe terms(of: token, in: tokens, raw: raw, give: give) }
        unsafe fold(raw)
        if !letters.isEmpty { unsafe Self.give(letters, give) }
    }

    /// As `terms`, for a word of which the letters are known, as `WordLetters` gives them.
    mutating func terms(ofLetters word: [UInt8], give: (UnsafeBufferPointer<UInt8>) -> Void) {
        forms.removeAll(keepingCapacity: true)
        letters.removeAll(keepingCapacity: true)
        letters += word
        foldOthers()
        unsafe giveStem(give)
    }

    /// Gives the parts of the compound whose terms were given last, as they are spelled but for a linking `s`; none of any other
    /// word. What does not come apart as it stands may as its stem: the list of parts has not every plural.
    func parts(_ give: ([UInt8]) -> Void) {
        let (word, parts) = split()
        for part in parts { give(Array(word[part])) }
    }

    /// The stems of the parts, and where each lies in the letters of the word: the last up to its end.
    func partPlaces(_ give: (_ stem: [UInt8], _ letters: Range<Int>) -> Void) {
        let (word, parts) = split()
        for part in parts {
            let end = part == parts.last ? letterCount : min(part.upperBound, letterCount)
            give(stemmer.stem(of: Array(word[part])), min(part.lowerBound, end)..<end)
        }
    }

    /// Letters of the word whose terms were given last.
    var letterCount: Int { letters.count }

    private func split() -> (word: [UInt8], parts: [Range<Int>]) {
        let parts = splitter.parts(of: letters)
        if !parts.isEmpty { return (letters, parts) }
        let stem = stemmer.stem(of: letters)
        return (stem, splitter.parts(of: stem))
    }

    func stem(of word: [UInt8]) -> [UInt8] { stemmer.stem(of: word) }

    private mutating func word(_ raw: UnsafeBufferPointer<UInt8>, _ give: (UnsafeBufferPointer<UInt8>) -> Void) {
        unsafe fold(raw)
        unsafe giveStem(give)
    }

    /// Gives the stem of the folded word in `letters`.
    private mutating func giveStem(_ give: (UnsafeBufferPointer<UInt8>) -> Void) {
        guard !letters.isEmpty else { return }
        Self.bound(&letters)
        if letters.contains(where: { Byte.isDigit($0) }) {
            forms.append(nil)
            return unsafe letters.withUnsafeBufferPointer(give)
        }
        let stem = stemmer.stem(of: letters)
        forms.append(stem == letters ? nil : HiddenTerm.form(letters, of: stem))
        unsafe stem.withUnsafeBufferPointer(give)
    }

    /// Leaves the folded word in `letters`.
    private mutating func fold(_ raw: UnsafeBufferPointer<UInt8>) {
        letters.removeAll(keepingCapacity: true)
        unsafe WordLetters.append(of: raw, to: &letters)
        foldOthers()
    }

    /// Folds what the lexer left of letters outside ASCII, which most words have none of.
    private mutating func foldOthers() {
        if letters.contains(where: { $0 >= 0x80 }) {
            var folded: [UInt8] = []
            Folder.fold(letters.span, into: &folded)
            // A few signs of other scripts stand for several words.
            folded.removeAll { $0 == UInt8(ascii: " ") }
            letters = folded
        }
        dropApostrophes()
    }

    private mutating func dropApostrophes() {
        let apostrophe = UInt8(ascii: "'")
        guard letters.contains(apostrophe) else { return }
        if letters.count > 2, letters.suffix(2).elementsEqual("'s".utf8) { letters.removeLast(2) }
        letters.removeAll { $0 == apostrophe }
    }

    private mutating func address(_ raw: UnsafeBufferPointer<UInt8>, _ give: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        for end in 0...raw.count {
            let isInWord = end < raw.count && (unsafe raw[end] >= 0x80 || Byte.isAlphanumeric(raw[end]))
            if isInWord { continue }
            if end > start { unsafe word(UnsafeBufferPointer(rebasing: raw[start..<end]), give) }
            start = end + 1
        }
    }

    private func figure(
        _ number: NumberValue?, _ raw: UnsafeBufferPointer<UInt8>, _ give: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        guard let number else { return }
        var term: [UInt8] = []
        for i in raw.indices {
            let byte = unsafe raw[i]
            switch byte {
            case 0x30...0x39: term.append(byte)
            case UInt8(ascii: ","), UInt8(ascii: "."):
                guard !term.isEmpty, i + 1 < raw.count, unsafe Byte.isDigit(raw[i + 1]) else { continue }
                if number.form == .dotted {
                    term.append(byte)
                } else if byte == 0x2C || number.form != .grouped {
                    term.append(0x2C)
                }
            case UInt8(ascii: "o"), UInt8(ascii: "O"): if number.repaired { term.append(0x30) }
            case UInt8(ascii: "l"), UInt8(ascii: "I"): if number.repaired { term.append(0x31) }
            default: continue
            }
        }
        if !term.isEmpty { unsafe Self.give(term, give) }
    }

    // MARK: Bytes

    private static func give(_ bytes: [UInt8], _ give: (UnsafeBufferPointer<UInt8>) -> Void) {
        var term = bytes
        bound(&term)
        unsafe term.withUnsafeBufferPointer(give)
    }

    /// Leaves at most `lengthLimit` bytes, cut before a character rather than inside it.
    private static func bound(_ term: inout [UInt8]) {
        guard term.count > lengthLimit else { return }
        var end = lengthLimit
        while end > 0, term[end] & 0xC0 == 0x80 { end -= 1 }
        term.removeSubrange(end...)
    }

    private static func iso(_ day: PackedDay) -> String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(day.year, 4))-\(padded(day.month, 2))-\(padded(day.day, 2))"
    }
}
