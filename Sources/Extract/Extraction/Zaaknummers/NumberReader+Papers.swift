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
        guard reading.has(first), mayBegin(first), !reading.layout.opensPassage(first),
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
            || Byte.isDigit(reading.byte(token))
    }

    private static let enclosed = WordSet(.numberEnclosed)

    /// `M 25-17`: the letter of a register set apart from its number, in a field.
    func lettered(at token: Int) -> NumberMention? {
        guard reading.kind(token) == .word, reading.tokens.range(token).count == 1,
            reading.flags(token).contains(.capitalised), !reading.isGlued(token + 1),
            let number = number(at: token + 1, isLabelled: true)
        else { return nil }
        return mention(token..<number.tokens.upperBound)
    }

    /// `I 2020/371`: the letter of a register set apart from a year and a number.
    private func behindLetter(_ token: Int) -> NumberMention? {
        guard reading.kind(token) == .word, reading.tokens.range(token).count == 1,
            reading.flags(token).contains(.capitalised),
            reading.plainNumber(token + 1, digits: NumberLimits.digitsOfYear) != nil,
            let number = number(at: token + 1, isLabelled: true), number.tokens.count == NumberLimits.yearMarkNumber
        else { return nil }
        return mention(token..<number.tokens.upperBound)
    }

    /// `B794`: a word of capitals and figures, these no year (`VNG2020`).
    private func code(_ token: Int) -> NumberMention? {
        guard reading.kind(token) == .word, reading.flags(token).contains(.capitalised),
            reading.tokens.range(token).count <= NumberLimits.longestCode, Byte.isDigit(reading.lastByte(token))
        else { return nil }
        let mention = mention(token..<token + 1)
        let figures = mention.value.utf8.reversed().prefix { Byte.isDigit($0) }
        let year = Int(String(decoding: figures.reversed(), as: UTF8.self)) ?? 0
        return NumberLimits.years.contains(year) ? nil : mention
    }

    /// Whether a number is that of a series, and no year, period, sum, clock time, road or article.
    private func isSeries(_ mention: NumberMention) -> Bool {
        let bytes = Array(mention.value.utf8)
        let digits = bytes.count { Byte.isDigit($0) }
        switch mention.form.series {
        case .foreign: return false
        case .yearAndDigits: return bytes.count >= NumberLimits.leastYearAndDigits || isOfSeriesOfPapers(mention)
        // `Raadsvoorstel 2134697`: the number that a document system gave it, and no sum.
        case .digits:
            return NumberLimits.digitsOfSystem.contains(digits) && bytes[0] != UInt8(ascii: "0")
                && reading.keyword(mention.tokens.upperBound) != .euro
        case .free: return isOfPaper(mention, bytes, digits)
        default: return true
        }
    }

    /// As `isSeries`, for a number in no form of its own.
    private func isOfPaper(_ mention: NumberMention, _ bytes: [UInt8], _ digits: Int) -> Bool {
        // `2022/089/1` is a later version of a paper.
        let isVersion = bytes.count { $0 == UInt8(ascii: "/") } == 2 && digits >= NumberLimits.leastOfVersion
        let isMotie = isYearLetterAndNumber(mention)
        guard
            isVersion || isMotie
                // `24-03M2` is the second motie of a meeting: it ends in no number of a series.
                || bytes.count >= NumberLimits.digitsAtEnd
                    && bytes.suffix(NumberLimits.digitsAtEnd).allSatisfy(Byte.isDigit)
        else { return false }
        guard bytes.contains(where: Byte.isLetter) else {
            if isYearAndNumber(bytes), isOfCouncil(mention) { return true }
            return digits >= NumberLimits.leastNumbered && bytes[0] != UInt8(ascii: "0") && !isPeriodOrSum(mention)
        }
        // `N345` and `A12` are roads; a word behind a year is a version.
        let isRoad = bytes.count <= NumberLimits.longestRoad && Self.roads.contains(Byte.lowered(bytes[0]))
        return digits >= NumberLimits.leastWithLetters && !isRoad && longestWord(bytes) <= NumberLimits.longestWord
    }

    /// `2022-M07`, `M2023-14`: a year, the letter of a register and a number, behind the name of a council paper.
    private func isYearLetterAndNumber(_ mention: NumberMention) -> Bool {
        let parts = mention.value.utf8.split { !Byte.isDigit($0) }
        let letters = mention.value.utf8.count(where: Byte.isLetter)
        guard isOfCouncil(mention), letters == 1, parts.count == 2, parts[1].count > 1,
            let year = Int(String(decoding: parts[0], as: UTF8.self))
        else { return false }
        return NumberLimits.years.contains(year)
    }

    /// Whether the paper before the number is one of the council's or the college's own series: no sum stands behind it.
    private func isOfCouncil(_ mention: NumberMention) -> Bool {
        var name = mention.tokens.lowerBound - 1
        if reading.isMark(name, "(") { name -= 1 }
        return reading.has(name) && Self.series.contains(reading.tokens.hashes[name])
    }

    private static let series = WordSet(.numberSeries)

    /// `RIB 2021-45`: a year and a number that is not the next year's.
    private func isOfSeriesOfPapers(_ mention: NumberMention) -> Bool {
        guard isOfCouncil(mention),
            let year = reading.plainNumber(mention.tokens.lowerBound, digits: NumberLimits.digitsOfYear),
            let number = reading.plainNumber(mention.tokens.upperBound - 1, digits: 2...2)
        else { return false }
        return number != (year + 1) % NumberLimits.century
    }

    /// `21.118`: two figures of a year and three of its own, with the look of a sum.
    private func isYearAndNumber(_ bytes: [UInt8]) -> Bool {
        bytes.count == NumberLimits.yearAndNumber && bytes[2] == UInt8(ascii: ".") && bytes[0] <= UInt8(ascii: "3")
    }

    /// Letters of roads.
    private static let roads: [UInt8] = Array("naes".utf8)

    private func isPeriodOrSum(_ mention: NumberMention) -> Bool {
        let first = mention.tokens.lowerBound
        if let number = reading.tokens.number(first), number.form == .dotted || number.form == .grouped { return true }
        guard mention.tokens.count == NumberLimits.yearMarkNumber,
            let year = reading.plainNumber(first, digits: NumberLimits.digitsOfYear),
            NumberLimits.years.contains(year)
        else { return false }
        guard let second = reading.plainNumber(first + 2, digits: NumberLimits.digitsBehindYear) else { return true }
        // `nota 2020/21` is a period, `raadsbesluit 2021/45` none.
        if reading.isMark(first + 1, "/"), second < NumberLimits.century {
            return second <= NumberLimits.months || second == (year + 1) % NumberLimits.century
        }
        return second < NumberLimits.century || NumberLimits.years.contains(second)
    }

    private func longestWord(_ bytes: [UInt8]) -> Int {
        var (longest, run) = (0, 0)
        for byte in bytes {
            run = Byte.isLetter(byte) ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
