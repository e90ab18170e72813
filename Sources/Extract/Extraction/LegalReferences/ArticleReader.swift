import Layout
import Lexing
import SourceText
import Vocabulary

/// One article as a text names it, with its leden and onderdelen; the law is not known here.
struct ArticleMention {
    /// Tokens, half open: the figure with what belongs to it.
    var tokens: Range<Int>
    /// The bytes of the whole mention; those of a figure inside a token where one token holds two (`3,4`).
    var range: ByteRange
    /// As written, without white space.
    var article: String
    var leden: [String] = []
    /// Levels from the outside in; each a list of letters or numbers.
    var onderdelen: [[String]] = []

    var lid: String? { leden.isEmpty ? nil : leden.joined(separator: ",") }
    var onderdeel: String? {
        onderdelen.isEmpty ? nil : onderdelen.map { $0.joined(separator: ",") }.joined(separator: ".")
    }
}

/// Reads `artikel 5`, `artikelen 147, 149 en 212`, `art. 3:4, tweede lid, juncto 3:46`.
///
/// The forms are those of the Aanwijzingen voor de regelgeving (3.27 to 3.33) and of council papers, which shorten them.
struct ArticleReader {
    let reading: Reading
    let laws: LawReader
    private var tokens: TokenStream { reading.tokens }
    private var bytes: [UInt8] { reading.text.bytes }

    /// The articles that the word at `token` (`artikel`, `art.`, `artikelen`) introduces; empty where no figure follows.
    /// The first mention begins with the word itself.
    func mentions(at token: Int) -> [ArticleMention] {
        guard let first = mention(at: behindWord(token), from: token) else { return [] }
        return continued(from: first)
    }

    /// Further articles behind `first`, each behind a comma, a conjunction or the end of a range.
    func continued(from first: ArticleMention) -> [ArticleMention] {
        var mentions = [first]
        while let last = mentions.last {
            if last.article.contains(",") { split(&mentions) }
            guard let start = behindSeparator(last.tokens.upperBound) else { break }
            var figure = start
            if tokens.keyword(start) == .artikel {
                figure = behindWord(start)
            }
            guard let next = mention(at: figure, from: start), isClosed(next.tokens.upperBound) else { break }
            if isRange(last.tokens.upperBound..<start) { mentions += between(last, next) }
            mentions.append(next)
        }
        return mentions
    }

    /// `147 tot en met 149` names 148 too, `2:24 t/m 2:26` 2:25: the articles between, which stand in the words of the range.
    private func between(_ first: ArticleMention, _ last: ArticleMention) -> [ArticleMention] {
        let (start, end) = (counted(first.article), counted(last.article))
        guard let from = start.number, let to = end.number, start.series == end.series, to > from + 1,
            to - from <= Self.longestRange
        else { return [] }
        let separator = first.tokens.upperBound..<last.tokens.lowerBound
        let range = ByteRange(
            start: tokens.range(separator.lowerBound).start, end: tokens.range(separator.upperBound - 1).end)
        return (from + 1..<to).map {
            ArticleMention(tokens: separator, range: range, article: start.series + String($0))
        }
    }

    /// `2:24` is number 24 of the series `2:`.
    private func counted(_ article: String) -> (series: Substring, number: Int?) {
        let digits = article.reversed().prefix { $0.isASCII && $0.isNumber }.count
        return (article.dropLast(digits), Int(article.suffix(digits)))
    }

    /// Articles of a range that are named one by one.
    private static let longestRange = 40

    private func isRange(_ separator: Range<Int>) -> Bool {
        separator.contains { token in
            switch tokens.keyword(token) {
            case .tm, .tot: true
            default: tokens.hashes[token] == Mark.hyphen || tokens.hashes[token] == Mark.dash
            }
        }
    }

    /// Behind `artikel` or `art.`; the point of a sentence that ends in `artikel` is not passed.
    private func behindWord(_ token: Int) -> Int {
        var next =
            isMark(token + 1, Mark.period) && tokens.range(token).count <= Self.longestShortWord ? token + 2 : token + 1
        // `de artikelen: 2.35, 2.49 en 6.27 van de Omgevingswet`
        if reading.isColon(next), isPlainFigure(next + 1), !reading.layout.opensPassage(next + 1) {
            next += 1
        }
        return reading.kind(next) == .emphasis ? next + 1 : next
    }

    private func isPlainFigure(_ token: Int) -> Bool {
        reading.kind(token) == .articleNumber || reading.kind(token) == .number
    }

    /// The article whose figure stands at `token`; its mention begins at `start`.
    func mention(at token: Int, from start: Int) -> ArticleMention? {
        guard let (article, end) = figure(at: token) else { return nil }
        var mention = ArticleMention(
            tokens: start..<end, range: ByteRange(start: tokens.range(start).start, end: tokens.range(end - 1).end),
            article: article)
        PartReader(reading: reading, laws: laws).read(&mention, from: laws.behindPoint(end))
        let behind = behindFollowing(mention.tokens.upperBound)
        mention.tokens = start..<behind
        mention.range.end = max(mention.range.end, tokens.range(behind - 1).end)
        return mention
    }

    // MARK: Figures

    /// The article number at `token`: `160`, `4:84`, `5.4.2`, `213a`, `110 g`, `P 15`, and `3\.1` as Markdown escapes it.
    private func figure(at token: Int) -> (text: String, end: Int)? {
        guard token < tokens.count, !reading.isSetApart(token) else { return nil }
        switch tokens.kinds[token] {
        case .number, .articleNumber, .date:
            var end = token + 1
            while let next = continuedFigure(end) { end = next }
            // `4°, onderscheidenlijk 5°`: numbers of onderdelen.
            if isMark(end, Mark.degree) || isMark(end, Mark.ordinal) { return nil }
            if let letter = singleLetter(end), endsFigure(end + 1) { return (text(token, end) + letter, end + 1) }
            return (cleaned(text(token, end)), end)
        case .listMarker where tokens.payloads[token] > 0:
            // A figure that begins a line, with the point of its sentence or its section behind it.
            let figure = text(token, token + 1).prefix { $0.isNumber || $0.isLetter }
            return figure.first?.isNumber == true ? (String(figure), token + 1) : nil
        case .word:
            return lettered(token) ?? suffixed(token) ?? misread(token)
        case .amount, .zaaknummer, .listMarker, .headingMark, .labelEnd, .address, .cellBorder, .emphasis, .punctuation:
            return nil
        }
    }

    /// `.1` or `:84` behind a figure; also `4: 49`, `14. 6`, where what follows shows that it is one.
    private func continuedFigure(_ token: Int) -> Int? {
        let figure = token + 1
        guard isMark(token, Mark.period) || reading.isColon(token), !reading.hasSpace(before: token),
            figure < tokens.count, !reading.layout.opensPassage(figure)
        else { return nil }
        let kind = tokens.kinds[figure]
        guard kind == .number || kind == .articleNumber, !reading.hasSpace(before: figure) || endsFigure(figure + 1)
        else { return nil }
        return figure + 1
    }

    /// Whether at `token` stands what follows an article's figure and nothing that a letter or figure before it would begin:
    /// a comma, a preposition, a law, `en`, a lid.
    private func endsFigure(_ token: Int) -> Bool {
        guard token < tokens.count, !reading.isSetApart(token) else { return false }
        if tokens.hashes[token] == Mark.comma || laws.isPreposition(token) || laws.stands(at: token) { return true }
        switch tokens.keyword(token) {
        case .en, .of, .tm, .juncto, .jis, .lid, .onder, .sub, .onderdeel: return true
        default: return false
        }
    }

    /// `30hb`, `13ba`, `81oa`, `41bis`, `24e1`: small letters behind the digits, as written. What begins with an l is a one
    /// that OCR misread.
    private func suffixed(_ token: Int) -> (text: String, end: Int)? {
        let range = tokens.range(token)
        guard range.count <= Self.longestSuffixed else { return nil }
        let written = bytes[range.start..<range.end]
        let rest = written.drop { Byte.isDigit($0) }
        let letters = rest.prefix { Letter.place($0) != nil }
        let last = rest.dropFirst(letters.count)
        guard rest.count < written.count, let first = letters.first, first != UInt8(ascii: "l"), last.count <= 1,
            last.allSatisfy(Byte.isDigit),
            letters.count > 1 || last.isEmpty
                || first != UInt8(ascii: "o")
        else { return nil }
        return (text(token, token + 1), token + 1)
    }

    /// Bytes of `art`, `artt`: a point may close them.
    private static let longestShortWord = 4
    /// Bytes of `l92lb`.
    private static let longestMisread = 5
    /// Bytes of `Z12` of the Kieswet.
    private static let longestLettered = 3
    /// Tokens of `, tot en met`.
    private static let longestSeparator = 4
    /// Bytes of `1234quater`.
    private static let longestSuffixed = 10

    /// `l92`, `2O2`: the figures that OCR read as letters, put right.
    private func cleaned(_ figure: String) -> String {
        guard let first = figure.utf8.first,
            first == UInt8(ascii: "l") || first == UInt8(ascii: "I") || figure.utf8.contains(UInt8(ascii: "O"))
        else { return figure }
        return String(
            decoding: figure.utf8.enumerated().map { place, byte in
                if byte == UInt8(ascii: "O") { return UInt8(ascii: "0") }
                return place == 0 && (byte == UInt8(ascii: "l") || byte == UInt8(ascii: "I")) ? UInt8(ascii: "1") : byte
            }, as: UTF8.self)
    }

    /// `l5`, `15lc`, `2O2`: a figure with letters that OCR read for its ones and noughts, a true letter last.
    private func misread(_ token: Int) -> (text: String, end: Int)? {
        let range = tokens.range(token)
        guard range.count >= 2, range.count <= Self.longestMisread else { return nil }
        var figure = Array(bytes[range.start..<range.end])
        let letter = Byte.lowered(figure[figure.count - 1])
        let hasLetter =
            Letter.place(letter) != nil && figure.count > 2 && letter != UInt8(ascii: "l")
            && letter != UInt8(ascii: "o")
        var digits = 0
        for place in 0..<figure.count - (hasLetter ? 1 : 0) {
            switch figure[place] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "l"), UInt8(ascii: "I"): figure[place] = UInt8(ascii: "1")
            case UInt8(ascii: "O"), UInt8(ascii: "o"): figure[place] = UInt8(ascii: "0")
            default: return nil
            }
        }
        return digits > 0 ? (String(decoding: figure, as: UTF8.self), token + 1) : nil
    }

    /// `P 15`, `Z 2` of the Kieswet; `II` of a wijzigingsverordening, only before the name of its law.
    private func lettered(_ token: Int) -> (text: String, end: Int)? {
        guard tokens.flags[token].contains(.capitalised) else { return nil }
        let length = tokens.range(token).count
        if length == 1, token + 1 < tokens.count,
            tokens.kinds[token + 1] == .number || tokens.kinds[token + 1] == .articleNumber
        {
            return (text(token, token + 1) + " " + text(token + 1, token + 2), token + 2)
        }
        let letters = text(token, token + 1)
        if length <= Self.longestRoman, letters.utf8.allSatisfy(isRoman), endsFigure(token + 1) {
            return (letters, token + 1)
        }
        if length <= Self.longestLettered, letters.utf8.dropFirst().allSatisfy(Byte.isDigit), length > 1 {
            return (letters, token + 1)
        }
        return nil
    }

    private func isRoman(_ byte: UInt8) -> Bool { Self.romanFigures.contains(byte) }

    private static let romanFigures = Array("IVXLC".utf8)
    /// Bytes of `LXXXVIII`.
    private static let longestRoman = 8
    /// Bytes of an abbreviation of a local rule: `APV`, `ASVW`.
    private static let longestAbbreviation = 5

    /// A figure `3,4` in a list of articles is two of them.
    private func split(_ mentions: inout [ArticleMention]) {
        guard let both = mentions.popLast(), let comma = both.article.utf8.firstIndex(of: UInt8(ascii: ",")) else {
            return
        }
        var first = both
        first.article = String(both.article[..<comma])
        first.leden = []
        first.onderdelen = []
        let figureEnd = tokens.range(both.tokens.lowerBound).end
        let place = (both.range.start..<both.range.end).first { bytes[$0] == UInt8(ascii: ",") } ?? figureEnd
        first.range.end = place
        var second = both
        second.article = String(both.article[both.article.index(after: comma)...])
        second.range.start = place + 1
        mentions.append(first)
        mentions.append(second)
    }

    // MARK: Between figures

    /// The offset behind `e.v.`, `en volgende`, `en verder` at `token`.
    private func behindFollowing(_ token: Int) -> Int {
        guard token < tokens.count else { return token }
        if tokens.keyword(token) == .ev {
            return isMark(token + 1, Mark.period) && !reading.hasSpace(before: token + 1)
                && tokens.range(token).count == 2
                ? token + 2 : token + 1
        }
        if tokens.keyword(token) == .en, token + 1 < tokens.count,
            tokens.keyword(token + 1) == .volgende || Self.further.contains(tokens.hashes[token + 1])
        {
            return token + 2
        }
        return token
    }

    private static let further = WordSet(.articleFurther)
    private static let joining = WordSet(.articleJoining)

    /// The first token behind a comma, `en`, `of`, `juncto`, `tot en met`, a dash; nil where none stands at `token`.
    private func behindSeparator(_ token: Int) -> Int? {
        var i = token
        while i < tokens.count, i < token + Self.longestSeparator, !reading.isSetApart(i),
            isSeparator(i)
        {
            // `jo. artikel 9`
            i += tokens.keyword(i) == .juncto && isMark(i + 1, Mark.period) ? 2 : 1
        }
        return i > token && i < tokens.count ? i : nil
    }

    private func isSeparator(_ token: Int) -> Bool {
        switch tokens.kinds[token] {
        case .word:
            switch tokens.keyword(token) {
            case .en, .of, .juncto, .jis, .tot, .met, .tm, .cq: true
            default: Self.joining.contains(tokens.hashes[token])
            }
        case .punctuation:
            tokens.hashes[token] == Mark.comma || tokens.hashes[token] == Mark.hyphen
                || tokens.hashes[token] == Mark.dash
                || tokens.hashes[token] == Mark.slash
        case .number, .amount, .date, .zaaknummer, .articleNumber, .listMarker, .headingMark, .labelEnd, .address,
            .cellBorder,
            .emphasis:
            false
        }
    }

    /// What stands at `token` can follow an article, so that the figure before it is one and does not count something.
    private func isClosed(_ token: Int) -> Bool {
        guard token < tokens.count, !reading.isSetApart(token) else { return true }
        guard tokens.kinds[token] == .word else {
            return tokens.kinds[token] != .number && tokens.kinds[token] != .amount
                && tokens.hashes[token] != Mark.percent
        }
        // `2:24 t/m 2:26 APV`, `4 en 7 ASV`: the abbreviation of a local rule.
        let isAbbreviated =
            tokens.flags[token].contains(.allCapitals) && tokens.range(token).count <= Self.longestAbbreviation
        return isSeparator(token) || laws.isPreposition(token) || laws.stands(at: token) || isAbbreviated
            || Self.following.contains(tokens.keyword(token))
    }

    private static let following: Set<Keyword> = [
        .artikel, .wordt, .is, .zijn, .te, .vastgesteld, .besluit, .op, .door, .voor, .aan,
    ]

    // MARK: Tokens

    private func isMark(_ token: Int, _ mark: UInt64) -> Bool {
        token < tokens.count && tokens.kinds[token] == .punctuation && tokens.hashes[token] == mark
    }

    private func singleLetter(_ token: Int) -> String? {
        guard token < tokens.count, tokens.kinds[token] == .word, tokens.range(token).count == 1,
            !tokens.flags[token].contains(.capitalised)
        else { return nil }
        return text(token, token + 1)
    }

    /// The text of tokens without white space.
    private func text(_ first: Int, _ end: Int) -> String {
        let written = bytes[tokens.range(first).start..<tokens.range(end - 1).end]
        let isBlank: (UInt8) -> Bool = { $0 <= UInt8(ascii: " ") }
        if !written.contains(where: { isBlank($0) }) { return String(decoding: written, as: UTF8.self) }
        return String(decoding: written.filter { !isBlank($0) }, as: UTF8.self)
    }
}
