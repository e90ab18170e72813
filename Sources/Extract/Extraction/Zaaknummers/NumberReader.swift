import Layout
import Lexing
import SourceText
import Vocabulary

/// A number of a case or document where it stands.
struct NumberMention {
    var tokens: Range<Int>
    var range: ByteRange
    /// Without white space.
    var value: String
    var form: CaseNumberForm
    /// nil where no label stands before it.
    var label: NumberLabel?
}

/// What the words directly before a number call it.
enum NumberLabel: Sendable {
    case zaak, ris, bbv
    /// Kenmerk, registratienummer, documentnummer: a register, not a case.
    case register
    /// `nr.`, `nummer`.
    case number
    /// None: it stands alone in brackets.
    case brackets
}

/// Reads labels and the numbers behind them.
struct NumberReader {
    let reading: Reading

    // MARK: Labels

    /// The label that a word by itself is; nil for any other word.
    static func label(_ word: Keyword) -> NumberLabel? {
        switch word {
        case .zaaknummer, .zaak: .zaak
        case .ris: .ris
        case .bbv: .bbv
        case .kenmerk, .registratienummer: .register
        case .nummer: .number
        default: nil
        }
    }

    /// The label that the word at `token` is; nil for any other word.
    func label(at token: Int) -> NumberLabel? {
        if let label = Self.label(reading.tokens.keyword(token)) {
            return label == .number && registers(before: token) ? .register : label
        }
        let hash = reading.tokens.hashes[token]
        if Self.no.contains(hash) { return reading.isMark(token + 1, ".") ? .number : nil }
        if Self.filed.contains(hash) { return reading.keyword(token + 1) == .onder ? .register : nil }
        return Self.programs.contains(hash) && isOfProgram(token + 1) ? .register : nil
    }

    /// `(Corsa 16INT01234)`: the number that a document system gave, directly behind the name of that system.
    private static let programs = WordSet(.numberProgram)

    private func isOfProgram(_ token: Int) -> Bool {
        guard let mention = number(at: token, isLabelled: true) else { return false }
        return mention.form.series != .digits || mention.value.utf8.count >= NumberLimits.leastOfSystem
    }

    /// `bij ons geregistreerd onder IN23-20418`: behind `onder` a register's number stands.
    private static let filed = WordSet(.numberFiled)

    /// `d.d. 20 augustus 2013, no. 212.088-1`.
    private static let no = WordSet(.numberNo)

    /// `Reg.nr.`, `raadsvoorstel nr.`, `voorstel nr.`, `brief … nr.`: which number is meant.
    private func registers(before token: Int) -> Bool {
        var i = token - 1
        while i >= 0, i >= token - NumberLimits.marksBeforeNumber,
            reading.tokens.hashes[i] == Mark.period || reading.tokens.hashes[i] == Mark.hyphen
        { i -= 1 }
        guard i >= 0 else { return false }
        // `B&W-nummer 16.0123`, `B&W-nr.`.
        if i > 1, reading.isMark(i - 1, "&"), Self.boards.contains(reading.tokens.hashes[i]) { return true }
        return Self.registering.contains(reading.tokens.hashes[i])
    }

    private static let boards = WordSet(.placeInitial)

    private static let registering = WordSet(.numberRegister)

    /// Papers of a council: behind these words (or a day between them) `nr.` gives a number of that paper.
    static let papers = WordSet(.numberPaper)

    // MARK: Numbers

    /// The number behind the label at `token`, over colons, emphasis, cell borders and the names of systems.
    func number(behind token: Int, label: NumberLabel) -> NumberMention? {
        var i = token + 1
        var passed = 0
        while i < reading.tokens.count, passed < NumberLimits.mostPassed, isPassedOver(i, label) {
            i += 1
            passed += 1
        }
        guard i < reading.tokens.count, var mention = number(at: i, isLabelled: true) else { return nil }
        if mention.form.scheme == .none { return nil }
        guard isLongEnough(mention, label) else { return nil }
        mention.label = label
        return mention
    }

    /// Whether a number has as many characters as one behind this label.
    func isLongEnough(_ mention: NumberMention, _ label: NumberLabel) -> Bool {
        let count = mention.value.utf8.count
        guard mention.form.series == .digits else { return count >= NumberLimits.leastLabelled || label == .number }
        let isOfProposal = count >= NumberLimits.leastOfProposal && isProposal(before: mention)
        switch label {
        case .register: return count >= NumberLimits.leastLabelled || isOfProposal
        case .zaak, .ris: return count >= NumberLimits.leastLabelled
        case .bbv: return count >= NumberLimits.leastBBV
        case .number, .brackets: return count >= NumberLimits.leastNumbered || isOfProposal
        }
    }

    /// `raadsvoorstel nr. 130`, `voorstelnr. 130`: what stands directly before the number.
    private func isProposal(before mention: NumberMention) -> Bool {
        var i = mention.tokens.lowerBound - 1
        while reading.isMark(i, ".") || reading.isMark(i, ":") || reading.keyword(i) == .nummer { i -= 1 }
        switch reading.keyword(i) {
        case .raadsvoorstel, .raadsbesluit, .voorstel: return true
        default: return Self.numbered.matches(reading, i)
        }
    }

    private static let numbered = Stems(.numberProposed)

    private func isPassedOver(_ token: Int, _ label: NumberLabel) -> Bool {
        let tokens = reading.tokens
        switch tokens.kinds[token] {
        case .labelEnd, .emphasis, .cellBorder: return true
        case .punctuation:
            let hash = tokens.hashes[token]
            return hash == Mark.colon || hash == Mark.period || hash == Mark.opening
                || (hash == Mark.hyphen && !tokens.flags[token].contains(.spaceBefore))
        case .word:
            switch tokens.keyword(token) {
            case .nummer, .zaaknummer, .bbv, .raadsvoorstel: return true
            case .ris, .kenmerk, .registratienummer: return label == .zaak
            case .en, .is: return label != .number
            case .onder: return label == .register
            default: return Self.systems.contains(tokens.hashes[token])
            }
        case .number, .amount, .date, .zaaknummer, .articleNumber, .listMarker, .headingMark, .address: return false
        }
    }

    private static let systems = WordSet(.numberSystem)

    /// The number at `token`. Without a label only what has a form of its own; with one also digits, parts with marks
    /// between them (`15/15`), and letters set apart (`R 2106642`).
    func number(at token: Int, isLabelled: Bool) -> NumberMention? {
        guard reading.has(token) else { return nil }
        let tokens = reading.tokens
        switch tokens.kinds[token] {
        case .zaaknummer: return mention(token..<token + 1)
        case .number, .articleNumber:
            guard isLabelled, isPlain(token) else { return nil }
            return mention(token..<joinedEnd(token))
        case .word: return isLabelled ? number(fromWord: token) : nil
        case .listMarker, .amount, .date, .headingMark, .labelEnd, .address, .cellBorder, .emphasis, .punctuation:
            return nil
        }
    }

    /// `12INT01187`, `UIT/2022/14`, `z10340147`, or letters set apart from what they belong to.
    private func number(fromWord token: Int) -> NumberMention? {
        if isFiguresAndLetters(token) { return mention(token..<joinedEnd(token)) }
        guard reading.flags(token).contains(.capitalised) else { return code(token) }
        let end = joinedEnd(token)
        if end > token + 1, (token + 1..<end).contains(where: { reading.kind($0) == .number }) {
            return mention(token..<end)
        }
        return number(behindLetters: token)
    }

    /// `R 2106642`, `Z / 3645`: letters in capitals, set apart from the figures behind them.
    private func number(behindLetters token: Int) -> NumberMention? {
        let letters = reading.tokens.range(token).count
        guard letters <= NumberLimits.longestPrefix, reading.has(token + 1), !reading.layout.opensPassage(token + 1)
        else { return nil }
        if letters <= NumberLimits.longestRegister {
            if reading.kind(token + 1) == .zaaknummer { return mention(token..<token + 2) }
            if reading.isMark(token + 1, "/"),
                reading.plainNumber(token + 2, digits: NumberLimits.digitsBehindSlash) != nil,
                !reading.layout.opensPassage(token + 2)
            {
                return mention(token..<token + 3)
            }
        }
        guard reading.plainNumber(token + 1, digits: NumberLimits.digitsBehindLetters) != nil else { return nil }
        return mention(token..<token + 2)
    }

    /// `12INT01187`, `21bb7391`: a word that begins with figures and holds four of them.
    private func isFiguresAndLetters(_ token: Int) -> Bool {
        let range = reading.tokens.range(token)
        guard NumberLimits.figuresAndLetters.contains(range.count), Byte.isDigit(reading.byte(token)) else {
            return false
        }
        return reading.text.bytes[range.start..<range.end].count { Byte.isDigit($0) } >= NumberLimits.leastFigures
    }

    /// `z10340147`: a word in small letters that the table of numbers has.
    private func code(_ token: Int) -> NumberMention? {
        guard Byte.isDigit(reading.lastByte(token)) else { return nil }
        let mention = mention(token..<token + 1)
        return mention.form.proof == .case ? mention : nil
    }

    private func isPlain(_ token: Int) -> Bool {
        guard let number = reading.tokens.number(token) else { return reading.tokens.kinds[token] == .articleNumber }
        return number.form == .plain || number.form == .dotted || number.form == .pointDecimal
            || number.form == .grouped
    }

    /// Behind `15/15`, `22-0153`: figures and words joined by a mark without white space.
    private func joinedEnd(_ token: Int) -> Int {
        let tokens = reading.tokens
        func stands(_ i: Int) -> Bool { i < tokens.count && !tokens.flags[i].contains(.spaceBefore) }
        var end = token + 1
        while end < token + NumberLimits.longestNumber {
            // `21bb7391`: letters and figures in turn.
            if stands(end), tokens.kinds[end] == .number || tokens.kinds[end] == .word,
                tokens.kinds[end] != tokens.kinds[end - 1]
            {
                end += 1
                continue
            }
            guard stands(end), isJoin(end), stands(end + 1) else { break }
            switch tokens.kinds[end + 1] {
            case .number, .word, .articleNumber: end += 2
            case .amount, .date, .zaaknummer, .listMarker, .headingMark, .labelEnd, .address, .cellBorder, .emphasis,
                .punctuation:
                return end
            }
        }
        return end
    }

    private func isJoin(_ token: Int) -> Bool {
        let hash = reading.tokens.hashes[token]
        if reading.isDash(token) { return true }
        return reading.tokens.range(token).count == 1
            && (hash == Mark.slash || hash == Mark.period || hash == Mark.underscore)
    }

    func mention(_ range: Range<Int>) -> NumberMention {
        let bytes = ByteRange(
            start: reading.tokens.range(range.lowerBound).start, end: reading.tokens.range(range.upperBound - 1).end)
        let plain = CaseNumberForm.plain(reading.text.bytes[bytes.start..<bytes.end])
        let form = CaseNumberForm(of: plain)
        return NumberMention(tokens: range, range: bytes, value: Self.value(plain, form), form: form)
    }

    /// A number without the letters of its register where these are its label: `RIS163015` is 163015.
    private static func value(_ plain: [UInt8], _ form: CaseNumberForm) -> String {
        let digits = form.series == .ris ? plain.drop { !Byte.isDigit($0) } : plain[...]
        return String(decoding: digits, as: UTF8.self)
    }
}
