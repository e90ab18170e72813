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
        if Self.no.contains(reading.tokens.hashes[token]) { return reading.isMark(token + 1, ".") ? .number : nil }
        return Self.filed.contains(reading.tokens.hashes[token]) && reading.keyword(token + 1) == .onder
            ? .register : nil
    }

    /// `bij ons geregistreerd onder IN23-20418`: behind `onder` a register's number stands.
    private static let filed = WordSet(.numberFiled)

    /// `d.d. 20 augustus 2013, no. 212.088-1`.
    private static let no = WordSet(.numberNo)

    /// `Reg.nr.`, `raadsvoorstel nr.`, `voorstel nr.`, `brief … nr.`: which number is meant.
    private func registers(before token: Int) -> Bool {
        var i = token - 1
        while i >= 0, i >= token - 3, reading.tokens.hashes[i] == Mark.period || reading.tokens.hashes[i] == Mark.hyphen
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
        while i < reading.tokens.count, passed < 7, isPassedOver(i, label) {
            i += 1
            passed += 1
        }
        guard i < reading.tokens.count, var mention = number(at: i, isLabelled: true) else { return nil }
        if mention.form.scheme == .none { return nil }
        guard isLongEnough(mention, label, passed: passed) else { return nil }
        mention.label = label
        return mention
    }

    private func isLongEnough(_ mention: NumberMention, _ label: NumberLabel, passed: Int) -> Bool {
        guard mention.form.series == .digits else { return mention.value.utf8.count >= 4 || label == .number }
        switch label {
        case .register:
            return mention.value.utf8.count >= 4 || mention.value.utf8.count >= 2 && isProposal(before: mention)
        case .zaak, .ris: return mention.value.utf8.count >= 4
        case .bbv: return mention.value.utf8.count >= 6
        case .number, .brackets:
            return mention.value.utf8.count >= 5 || mention.value.utf8.count >= 2 && isProposal(before: mention)
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
        case .word:
            guard isLabelled else { return nil }
            if isFiguresAndLetters(token) { return mention(token..<joinedEnd(token)) }
            guard tokens.flags[token].contains(.capitalised) else { return code(token) }
            let end = joinedEnd(token)
            if end > token + 1, (token + 1..<end).contains(where: { tokens.kinds[$0] == .number }) {
                return mention(token..<end)
            }
            guard tokens.range(token).count <= 5, token + 1 < tokens.count,
                !tokens.flags[token + 1].contains(.startsLine)
            else { return nil }
            if tokens.kinds[token + 1] == .zaaknummer, tokens.range(token).count <= 3 {
                return mention(token..<token + 2)
            }
            // `Z / 3645`: letters, a slash set apart and figures.
            if tokens.range(token).count <= 3, reading.isMark(token + 1, "/"), token + 2 < tokens.count,
                reading.isSameLine(token + 1), reading.plainNumber(token + 2, digits: 3...10) != nil
            {
                return mention(token..<token + 3)
            }
            guard reading.plainNumber(token + 1, digits: 5...10) != nil else { return nil }
            return mention(token..<token + 2)
        case .listMarker, .amount, .date, .headingMark, .labelEnd, .address, .cellBorder, .emphasis, .punctuation:
            return nil
        }
    }

    /// `12INT01187`, `21bb7391`: a word that begins with figures and holds four of them.
    private func isFiguresAndLetters(_ token: Int) -> Bool {
        let range = reading.tokens.range(token)
        guard range.count >= 6, range.count <= 16, Letter.isDigit(reading.byte(token)) else { return false }
        return reading.text.bytes[range.start..<range.end].count { Letter.isDigit($0) } >= 5
    }

    /// `z10340147`: a word in small letters that the table of numbers has.
    private func code(_ token: Int) -> NumberMention? {
        guard Letter.isDigit(reading.lastByte(token)) else { return nil }
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
        while end < token + 12 {
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
        let digits = form.series == .ris ? plain.drop { !Letter.isDigit($0) } : plain[...]
        return String(decoding: digits, as: UTF8.self)
    }
}
