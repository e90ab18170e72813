import Lexing
import SourceText
import Vocabulary

/// Reads what follows an article's figure: leden, aanhef, onderdelen, volzinnen.
struct PartReader {
    let reading: Reading
    let laws: LawReader
    private var tokens: TokenStream { reading.tokens }
    private var bytes: [UInt8] { reading.text.bytes }

    /// Adds to `mention` the parts that stand from `token` on, and stretches it over them.
    func read(_ mention: inout ArticleMention, from token: Int) {
        var i = token
        while i < tokens.count, !reading.isSetApart(i) || i == token {
            let start = behindComma(i)
            guard start < tokens.count, let end = part(&mention, at: start) else { break }
            i = end
        }
        guard i > token else { return }
        mention.tokens = mention.tokens.lowerBound..<i
        mention.range.end = tokens.range(i - 1).end
    }

    /// The leden that end directly before `token` in `tweede lid van`, `leden 1 en 2 van`: their values and first token.
    func ledenBefore(_ token: Int) -> (leden: [String], start: Int)? {
        guard token > 1, tokens.keyword(token - 1) == .van else { return nil }
        var first = token - 2
        while first > 0, first > token - Self.longestLeden, isOfLeden(first - 1) { first -= 1 }
        for start in first..<(token - 1) where tokens.kinds[start] != .punctuation {
            var probe = ArticleMention(tokens: start..<start, range: ByteRange(start: 0, end: 0), article: "")
            read(&probe, from: start)
            if probe.tokens.upperBound == token - 1, !probe.leden.isEmpty {
                return (probe.leden, start > 0 && tokens.keyword(start - 1) == .het ? start - 1 : start)
            }
        }
        return nil
    }

    private func isOfLeden(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .lid, .leden, .en, .of, .onder, .sub, .onderdeel, .aanhef, .tm: true
        default:
            ordinal(token) != nil || tokens.kinds[token] == .number || tokens.hashes[token] == Mark.comma
                || tokens.range(token).count == 1
        }
    }

    // MARK: One part

    /// Reads one part at `token`; the first token behind it, nil where none stands there.
    private func part(_ mention: inout ArticleMention, at token: Int) -> Int? {
        var i = token
        if tokens.hashes[i] == Mark.opening, let end = bracketed(&mention, i) { return end }
        if tokens.keyword(i) == .en || tokens.keyword(i) == .of || tokens.keyword(i) == .het { i += 1 }
        guard i < tokens.count else { return nil }
        if tokens.keyword(i) == .het { i += 1 }
        guard i < tokens.count else { return nil }
        if let end = leden(&mention, at: i) { return end }
        if tokens.keyword(i) == .aanhef { return i + 1 }
        if isSignOfOnderdeel(i) { return onderdelen(&mention, at: i) }
        if let end = numberedPart(&mention, at: i) { return end }
        if let end = behindSentence(i) { return end }
        return i == token
            ? bareOnderdeel(&mention, at: i, behindComma: token > 0 && tokens.hashes[token - 1] == Mark.comma) : nil
    }

    private func bracketed(_ mention: inout ArticleMention, _ token: Int) -> Int? {
        guard token + 1 < tokens.count else { return nil }
        let behind = token + 2
        if behind < tokens.count, Self.versions.contains(tokens.hashes[token + 1]),
            tokens.hashes[behind] == Mark.closing
        {
            return behind + 1
        }
        var inner = mention
        guard let end = part(&inner, at: token + 1), end < tokens.count, tokens.hashes[end] == Mark.closing else {
            return nil
        }
        mention = inner
        return end + 1
    }

    /// `eerste volzin`, `eerste en tweede volzin`, `laatste zin`, `slot`: no part of their own.
    private func behindSentence(_ token: Int) -> Int? {
        if Self.rests.contains(tokens.hashes[token]) { return token + 1 }
        if ordinal(token) != nil, token + 2 < tokens.count, isJoin(token + 1), ordinal(token + 2) != nil {
            return behindSentence(token + 2)
        }
        guard ordinal(token) != nil || tokens.keyword(token) == .laatste, token + 1 < tokens.count,
            Self.sentences.contains(tokens.hashes[token + 1])
        else { return nil }
        return token + 2
    }

    /// `ten eerste`, `ten derde`: a part that is counted in words.
    private func numberedPart(_ mention: inout ArticleMention, at token: Int) -> Int? {
        var i = token
        var end: Int?
        while i + 1 < tokens.count, tokens.keyword(i) == .ten, let value = ordinal(i + 1) {
            place(value, in: &mention)
            i += 2
            end = i
            // `ten eerste respectievelijk ten derde`
            if i < tokens.count, isJoin(i) { i += 1 }
        }
        return end
    }

    private static let joining = WordSet(.articleJoining)
    private static let versions = WordSet(.articleVersion)
    private static let sentences = WordSet(.articleSentence)
    private static let rests = WordSet(.articleRest)

    // MARK: Leden

    /// Tokens before an article that may name its leden: `het eerste, tweede en derde lid, onder a en b, van`.
    private static let longestLeden = 12
    /// The highest number of a lid or onderdeel.
    private static let highestPart = 99
    /// Tokens between a bracket and the one that closes it.
    private static let longestBracket = 40
    /// Tokens of `tot en met`.
    private static let longestJoin = 3
    /// Leden of an article. The longest of the Omgevingswet and the tax laws have fewer; `71e` is an article.
    private static let mostLeden = 40

    /// `eerste lid`, `tweede en derde lid`, `lid 1`, `leden 1, 2 en 3`, `lid 1b`.
    private func leden(_ mention: inout ArticleMention, at token: Int) -> Int? {
        if tokens.keyword(token) == .lid || tokens.keyword(token) == .leden { return ledenByFigure(&mention, token) }
        var values: [String] = []
        var i = token
        while i < tokens.count {
            if let value = ordinal(i), Int(value).map({ $0 <= Self.mostLeden }) == true {
                add(value, to: &values, isRange: i > token && isRange(i - 1))
            } else if !isJoin(i) || values.isEmpty {
                break
            }
            i += 1
        }
        guard !values.isEmpty, i < tokens.count, tokens.keyword(i) == .lid || tokens.keyword(i) == .leden else {
            return nil
        }
        mention.leden += values.filter { !mention.leden.contains($0) }
        return i + 1
    }

    private func ledenByFigure(_ mention: inout ArticleMention, _ token: Int) -> Int? {
        var i = token + 1
        guard i < tokens.count, let first = figure(i) else { return nil }
        var values = [first.value]
        i = first.end
        if let part = first.part { mention.onderdelen = [[part]] }
        while first.part == nil, let next = behindJoin(i), let value = figure(next),
            isNextLid(value.value, values, next, value.end, token)
        {
            add(value.value, to: &values, isRange: isRange(next - 1))
            i = value.end
            if let part = value.part {
                mention.onderdelen = [[part]]
                break
            }
        }
        mention.leden += values.filter { !mention.leden.contains($0) }
        return i
    }

    /// Whether the figure behind a lid is a further lid, and not an article or a count.
    private func isNextLid(_ value: String, _ values: [String], _ token: Int, _ end: Int, _ sign: Int) -> Bool {
        guard let number = Int(value), let last = values.last.flatMap({ Int($0) }), number > last,
            number <= Self.mostLeden
        else {
            return false
        }
        guard end < tokens.count else { return true }
        // `artikelen 5 lid 1 en 6 lid 2`: what has a lid of its own is an article.
        if tokens.keyword(end) == .lid || tokens.keyword(end) == .leden || ordinal(end) != nil { return false }
        guard tokens.kinds[end] == .word else { return true }
        return laws.isPreposition(end) || laws.stands(at: end) || isJoin(end) || isSignOfOnderdeel(end)
            || tokens.keyword(end) == .aanhef
    }

    private func figure(_ token: Int) -> (value: String, part: String?, end: Int)? {
        if let value = cardinal(token) { return (value, nil, token + 1) }
        guard let kind = token < tokens.count ? tokens.kinds[token] : nil else { return nil }
        let text = string(token)
        // `lid l`: OCR read the one as a letter.
        if kind == .word, text == "l" || text == "I" { return ("1", nil, token + 1) }
        if kind == .number, tokens.number(token)?.integer.map({ $0 <= Self.highestPart }) == true {
            return (text, nil, token + 1)
        }
        if kind == .articleNumber, let letter = text.last, letter.isLetter {
            return (String(text.dropLast()), String(letter), token + 1)
        }
        if kind == .listMarker, tokens.payloads[token] > 0, let first = text.first, first.isNumber {
            return (String(tokens.payloads[token]), nil, token + 1)
        }
        return nil
    }

    private func add(_ value: String, to values: inout [String], isRange: Bool) {
        if isRange, let first = values.last.flatMap({ Int($0) }), let last = Int(value), first < last,
            last - first < Self.mostLeden
        {
            values += (first + 1...last).map(String.init)
        } else {
            values.append(value)
        }
    }

    // MARK: Onderdelen

    private func isSignOfOnderdeel(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .onder, .sub, .onderdeel: true
        default: Self.letterSigns.contains(tokens.hashes[token])
        }
    }

    private static let letterSigns = WordSet(.articleLetter)

    /// `onder b`, `sub a en c`, `onderdelen a tot en met c`, `onder 3°`; a number behind a letter is a level deeper.
    private func onderdelen(_ mention: inout ArticleMention, at token: Int) -> Int? {
        var i = token + 1
        if i < tokens.count, tokens.hashes[i] == Mark.period || isSignOfOnderdeel(i) { i += 1 }
        guard i < tokens.count, let first = onderdeel(i) else { return behindNamedPart(i) }
        place(first.value, in: &mention)
        i = first.end
        while let next = behindJoin(i), let value = onderdeel(next),
            isClosed(value.end) || isSuccessor(value.value, mention),
            value.value.first?.isLetter == first.value.first?.isLetter || isDegree(value.end - 1)
        {
            if isRange(next - 1) { fill(to: value.value, &mention) } else { place(value.value, in: &mention) }
            i = value.end
        }
        return i
    }

    /// `onder slijtersbedrijf,`: a part that has a word for its name, which no value is made of.
    private func behindNamedPart(_ token: Int) -> Int? {
        guard token + 2 < tokens.count, tokens.kinds[token] == .word, !tokens.flags[token].contains(.capitalised),
            tokens.keyword(token) == .none, tokens.hashes[token + 1] == Mark.comma, laws.isPreposition(token + 2)
        else { return nil }
        return token + 1
    }

    /// `a, b en c is voldaan`: the next letter of the alphabet is an onderdeel, whatever follows.
    private func isSuccessor(_ value: String, _ mention: ArticleMention) -> Bool {
        guard value.utf8.count == 1, let letter = value.utf8.first, letter >= UInt8(ascii: "b"),
            letter <= UInt8(ascii: "z"), let last = mention.onderdelen.last?.last
        else { return false }
        return last.utf8.count == 1 && last.utf8.first == letter - 1
    }

    /// `lid 2 a`, `eerste lid, b`: a letter without its sign.
    private func bareOnderdeel(_ mention: inout ArticleMention, at token: Int, behindComma: Bool) -> Int? {
        guard !mention.leden.isEmpty || !mention.onderdelen.isEmpty, let part = onderdeel(token), isClosed(part.end)
        else { return nil }
        if part.value.first?.isNumber == true, !isDegree(part.end - 1) { return nil }
        place(part.value, in: &mention)
        return part.end
    }

    /// A value of the same sort as those of the deepest level joins them; another sort is a level deeper.
    private func place(_ value: String, in mention: inout ArticleMention) {
        guard let last = mention.onderdelen.indices.last, let sample = mention.onderdelen[last].first else {
            mention.onderdelen = [[value]]
            return
        }
        if sample.first?.isLetter == value.first?.isLetter {
            if !mention.onderdelen[last].contains(value) { mention.onderdelen[last].append(value) }
        } else if last == 0 {
            mention.onderdelen.append([value])
        }
    }

    /// `a tot en met c` names b too.
    private func fill(to value: String, _ mention: inout ArticleMention) {
        guard let level = mention.onderdelen.indices.last, let from = mention.onderdelen[level].last?.utf8.first,
            let to = value.utf8.first, value.utf8.count == 1, from < to, to <= UInt8(ascii: "z"),
            from >= UInt8(ascii: "a")
        else { return place(value, in: &mention) }
        for letter in from + 1...to { place(String(UnicodeScalar(letter)), in: &mention) }
    }

    /// A letter, two letters, or a number with or without `°`; the token behind it and what closes it (`)`).
    private func onderdeel(_ token: Int) -> (value: String, end: Int)? {
        guard token < tokens.count else { return nil }
        var value: String
        switch tokens.kinds[token] {
        case .word:
            guard isLetterOfPart(token) || ordinal(token) != nil else { return nil }
            value = ordinal(token) ?? string(token)
        case .number:
            guard tokens.number(token)?.integer.map({ $0 <= Self.highestPart }) == true else { return nil }
            value = string(token)
        case .listMarker where tokens.payloads[token] > 0:
            value = String(string(token).prefix { $0.isLetter || $0.isNumber })
        case .articleNumber: value = string(token)
        case .listMarker, .amount, .date, .zaaknummer, .headingMark, .labelEnd, .address, .cellBorder, .emphasis,
            .punctuation:
            return nil
        }
        var end = token + 1
        if end < tokens.count, isDegree(end) { end += 1 }
        if end < tokens.count, tokens.hashes[end] == Mark.closing, !isOpen(before: token) { end += 1 }
        if end + 1 < tokens.count, tokens.hashes[end] == Mark.period, !reading.hasSpace(before: end),
            tokens.kinds[end + 1] == .number,
            !reading.hasSpace(before: end + 1),
            value.first?.isLetter == true
        {
            value += "." + string(end + 1)
            end += 2
        }
        return (value, end)
    }

    /// One letter, or the same one twice (`aa`); not the abbreviation of a law (`Wm`).
    private func isLetterOfPart(_ token: Int) -> Bool {
        let range = tokens.range(token)
        guard !laws.stands(at: token) else { return false }
        return range.count == 1 || (range.count == 2 && bytes[range.start] == bytes[range.start + 1])
    }

    /// An opening bracket stands shortly before, so that a closing one behind the part is its.
    private func isOpen(before token: Int) -> Bool {
        var i = token - 1
        while i >= 0, i > token - Self.longestBracket, !reading.isSetApart(i + 1) {
            if tokens.hashes[i] == Mark.closing { return false }
            if tokens.hashes[i] == Mark.opening { return true }
            i -= 1
        }
        return false
    }

    /// Nothing that a letter or figure would count or begin stands at `token`.
    private func isClosed(_ token: Int) -> Bool {
        guard token < tokens.count, !reading.isSetApart(token) else { return true }
        guard tokens.kinds[token] == .word else {
            return tokens.kinds[token] == .punctuation || tokens.kinds[token] == .labelEnd
                || tokens.kinds[token] == .emphasis
        }
        return laws.isPreposition(token) || laws.stands(at: token) || isJoin(token) || isSignOfOnderdeel(token)
    }

    // MARK: Tokens

    private func behindComma(_ token: Int) -> Int {
        if tokens.hashes[token] == Mark.comma { return token + 1 }
        // `6.12. lid 2`, `13: lid 3`: a point that ends no sentence.
        if tokens.hashes[token] == Mark.period || tokens.hashes[token] == Mark.colon, token + 1 < tokens.count,
            tokens.keyword(token + 1) == .lid
        {
            return token + 1
        }
        return token
    }

    private func behindJoin(_ token: Int) -> Int? {
        var i = token
        while i < tokens.count, i < token + Self.longestJoin, isJoin(i) { i += 1 }
        return i > token && i < tokens.count ? i : nil
    }

    private func isJoin(_ token: Int) -> Bool {
        switch tokens.keyword(token) {
        case .en, .of, .tot, .met, .tm: true
        default: Self.joins.contains(tokens.hashes[token]) || Self.joining.contains(tokens.hashes[token])
        }
    }

    private static let joins = WordSet(hashes: [Mark.comma, Mark.hyphen, Mark.dash, Mark.ampersand])

    /// The join that ends at `token` makes a range.
    private func isRange(_ token: Int) -> Bool {
        tokens.keyword(token) == .tm || tokens.keyword(token) == .met || tokens.hashes[token] == Mark.hyphen
            || tokens.hashes[token] == Mark.dash
    }

    private func isDegree(_ token: Int) -> Bool {
        token < tokens.count && tokens.kinds[token] != .number
            && (tokens.hashes[token] == Mark.degree || tokens.hashes[token] == Mark.ordinal)
            && !reading.hasSpace(before: token)
    }

    func string(_ token: Int) -> String {
        String(decoding: bytes[tokens.range(token).start..<tokens.range(token).end], as: UTF8.self)
    }
}
