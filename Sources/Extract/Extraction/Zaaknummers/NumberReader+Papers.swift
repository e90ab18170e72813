import Layout
import Lexing
import SourceText
import Vocabulary

/// The number that stands directly behind the word for a paper, without a label: what the paper is called by.
///
/// Source: observed in lists of decisions, agendas and moties (`Raadsvoorstel 2022-089`, `raadsvoorstel (11R.00190)`,
/// `Informatienota B794`, `raadsmemo I 2020/371`, `motie 2025-M0025`, `Raadsvoorstel Fin/005`).
extension NumberReader {
    /// The number behind the word at `token`; nil where that is no paper, or what follows has not the form of a number.
    func number(ofPaper token: Int) -> NumberMention? {
        let tokens = reading.tokens
        guard Self.papers.contains(tokens.hashes[token]), !Self.enclosed.contains(tokens.hashes[token]) else {
            return nil
        }
        let first = reading.isMark(token + 1, "(") ? token + 2 : token + 1
        guard reading.has(first), !tokens.flags[first].contains(.startsParagraph), mayBegin(first),
            var mention = behindLetter(first) ?? number(at: first, isLabelled: true) ?? code(first), isSeries(mention)
        else { return nil }
        // What has the form of a case is one, unless the number of a paper stands directly behind its name.
        if mention.form.scheme == .other || mention.form.series == .yearAndDigits && first == token + 1 {
            mention.label = .number
        }
        return mention
    }

    /// What most words behind `besluit` and `voorstel` fail: a figure, or a word with a capital or a figure before it.
    private func mayBegin(_ token: Int) -> Bool {
        reading.kind(token) != .word || reading.flags(token).contains(.capitalised)
            || Letter.isDigit(reading.byte(token))
    }

    private static let enclosed = WordSet(.numberEnclosed)

    /// `I 2020/371`: the letter of a register set apart from a year and a number.
    private func behindLetter(_ token: Int) -> NumberMention? {
        guard reading.kind(token) == .word, reading.tokens.range(token).count == 1,
            reading.flags(token).contains(.capitalised), reading.plainNumber(token + 1, digits: 4...4) != nil,
            let number = number(at: token + 1, isLabelled: true), number.tokens.count == 3
        else { return nil }
        return mention(token..<number.tokens.upperBound)
    }

    /// `B794`: a word of capitals and figures, these no year (`VNG2020`).
    private func code(_ token: Int) -> NumberMention? {
        guard reading.kind(token) == .word, reading.flags(token).contains(.capitalised),
            reading.tokens.range(token).count <= 8, Letter.isDigit(reading.lastByte(token))
        else { return nil }
        let mention = mention(token..<token + 1)
        let figures = mention.value.utf8.reversed().prefix { Letter.isDigit($0) }
        let isYear = figures.count == 4 && (figures.last == UInt8(ascii: "1") || figures.last == UInt8(ascii: "2"))
        return isYear ? nil : mention
    }

    /// Whether a number is that of a series, and no year, period, sum, clock time, road or article.
    private func isSeries(_ mention: NumberMention) -> Bool {
        let bytes = Array(mention.value.utf8)
        let digits = bytes.count { Letter.isDigit($0) }
        // `24-03M2` is the second motie of a meeting: it ends in no number of a series.
        // `2022/089/1` is a later version of a paper.
        let isVersion = bytes.count { $0 == UInt8(ascii: "/") } == 2 && digits >= 7
        let isYearAndDigits = mention.form.series == .yearAndDigits
        guard bytes.count > 2,
            isVersion || bytes.suffix(3).allSatisfy({ Letter.isDigit($0) }) || isYearAndDigits
        else { return false }
        if isYearAndDigits { return bytes.count >= Self.leastYearAndDigits }
        switch mention.form.series {
        case .foreign: return false
        // `Raadsvoorstel 2134697`: the number that a document system gave it, and no sum.
        case .digits:
            return (6...8).contains(digits) && reading.keyword(mention.tokens.upperBound) != .euro
                && bytes[0] != UInt8(ascii: "0")
        case .free: break
        default: return true
        }
        let hasLetters = bytes.contains { Letter.isLetter($0) }
        guard hasLetters else {
            if isYearAndNumber(bytes), reading.keyword(mention.tokens.lowerBound - 1).isCouncilPaper { return true }
            return digits >= 5 && bytes[0] != UInt8(ascii: "0") && !isPeriodOrSum(mention)
        }
        // `N345` and `A12` are roads; a word behind a year is a version.
        let isRoad = bytes.count <= 4 && Self.roads.contains(bytes[0] & 0xDF)
        return digits >= 3 && !isRoad && longestWord(bytes) <= 4
    }

    /// `21.118`: two figures of a year and three of its own, with the look of a sum.
    private func isYearAndNumber(_ bytes: [UInt8]) -> Bool {
        bytes.count == 6 && bytes[2] == UInt8(ascii: ".") && (UInt8(ascii: "0")...UInt8(ascii: "3")).contains(bytes[0])
    }

    /// Characters of `2022-089`.
    private static let leastYearAndDigits = 8
    private static let roads: [UInt8] = Array("NAES".utf8)

    private func isPeriodOrSum(_ mention: NumberMention) -> Bool {
        let first = mention.tokens.lowerBound
        if let number = reading.tokens.number(first), number.form == .dotted || number.form == .grouped { return true }
        guard mention.tokens.count == 3, let year = reading.plainNumber(first, digits: 4...4),
            (1950...2060).contains(year)
        else { return false }
        guard let second = reading.plainNumber(first + 2, digits: 1...4) else { return true }
        // `nota 2020/21` is a period, `raadsbesluit 2021/45` none.
        if reading.isMark(first + 1, "/"), second < 100 { return second <= 12 || second == (year + 1) % 100 }
        return second < 100 || (1950...2060).contains(second)
    }

    private func longestWord(_ bytes: [UInt8]) -> Int {
        var (longest, run) = (0, 0)
        for byte in bytes {
            run = Letter.isLetter(byte) ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

extension Keyword {
    /// What only a paper of the council or the college is called: no sum stands behind it.
    fileprivate var isCouncilPaper: Bool { self == .raadsvoorstel || self == .raadsbesluit }
}
