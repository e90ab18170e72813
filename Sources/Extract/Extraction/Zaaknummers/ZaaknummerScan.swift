import Layout
import Lexing
import SourceText
import Vocabulary

/// One pass over the tokens of a document for its numbers; what a bare number is, is decided when all are known.
struct ZaaknummerScan {
    let reading: Reading
    var tokens: TokenStream { reading.tokens }
    private let kind: DocumentKind
    let reader: NumberReader
    private var mentions: [NumberMention] = []
    /// Numbers that the head of the document calls its own.
    var own: OwnNumbers
    /// How the document labels numbers of a series elsewhere.
    private var labels: [Series: NumberLabel] = [:]

    /// The column of numbers whose label was read last.
    private var column: NumberColumn?

    /// What numbers of one series share: their form, and the letters that open them.
    struct Series: Hashable {
        var form: CaseNumberSeries
        var letters: String

        init(_ mention: NumberMention) {
            form = mention.form.series
            letters = form == .register ? String(mention.value.prefix { $0.isLetter }) : ""
        }
    }

    init(_ reading: Reading, header: DocumentHeader) {
        self.reading = reading
        kind = header.kind
        reader = NumberReader(reading: reading)
        own = OwnNumbers(reading, header: header)
    }

    /// The document's own number.
    var ownNumber: String? { own.number }

    // MARK: Finding

    mutating func run() {
        var i = 0
        while true {
            i = reading.interests.next(.number, from: i)
            guard i < tokens.count, mentions.count <= reading.mostFacts else { break }
            i = max(read(at: i), i + 1)
        }
        if own.number == nil, kind == .raadsbesluit || kind == .verordening { takeFromPreamble() }
        let isList = kind == .besluitenlijst || kind == .agenda || kind == .notulen
        if isList, ownIsOneOfMany { own = OwnNumbers() }
        if !isList {
            for mention in NumberTrails.numbers(mentions, reading) { own.take(mention, mention.label) }
        }
    }

    /// A besluit has the case of the proposal that it rests on: `gelezen het voorstel van …, zaaknummer …`.
    private mutating func takeFromPreamble() {
        for mention in mentions where mention.label == .zaak {
            let before = max(0, mention.tokens.lowerBound - 40)..<mention.tokens.lowerBound
            guard before.contains(where: { tokens.keyword($0) == .gezien || tokens.keyword($0) == .gelezen }) else {
                continue
            }
            return own.take(mention, .zaak)
        }
    }

    /// A list of decisions gives the number of each; the first of them is not the list's own.
    private var ownIsOneOfMany: Bool {
        let itemNumbers = mentions.filter {
            $0.label == .zaak && $0.tokens.lowerBound > 1 && beginsLine($0.tokens.lowerBound)
        }
        return Set(itemNumbers.map(\.value)).count > 1
    }

    /// Only a label and marks stand between the start of the line and the token.
    private func beginsLine(_ token: Int) -> Bool {
        var i = token
        while i > 0, i > token - 5, !tokens.flags[i].contains(.startsLine) { i -= 1 }
        return tokens.flags[i].contains(.startsLine)
    }

    /// Reads what stands at `token`; the first token behind it, or `token` where nothing does.
    private mutating func read(at token: Int) -> Int {
        switch tokens.kinds[token] {
        case .word:
            guard let label = reader.label(at: token) else { return ofPaper(token) }
            if label != .number, let head = NumberColumn(reading, headedBy: token, label) { column = head }
            return labelled(token, label)
        case .zaaknummer:
            if let mention = inColumn(token) { return take(mention) }
            guard let mention = reader.number(at: token, isLabelled: false), isBare(mention) else { return token }
            mentions.append(mention)
            return mention.tokens.upperBound
        case .number:
            if let mention = inColumn(token) { return take(mention) }
            let end = bareDigits(at: token)
            return end > token ? end : ownAgain(at: token)
        case .punctuation:
            guard own.hasSeries, let mention = ofOwnSeries(token) else { return token }
            return take(mention)
        case .amount, .date, .articleNumber, .listMarker, .headingMark, .labelEnd, .address, .cellBorder, .emphasis:
            return token
        }
    }

    private mutating func labelled(_ token: Int, _ label: NumberLabel) -> Int {
        guard let first = reader.number(behind: token, label: label), isMeant(label, token, first),
            !isOfCourt(token, first)
        else { return label == .zaak ? atHeadOfPage(token) : token }
        var last = first
        mentions.append(first)
        if labels[Series(first)] == nil, label != .number { labels[Series(first)] = label }
        while let next = further(behind: last, label) {
            mentions.append(next)
            last = next
        }
        if label == .register, let second = belowSecondLabel(token, last) { return take(second) }
        return last.tokens.upperBound
    }

    /// `ons kenmerk`, `zaaknummer`, and on the lines below the number of each.
    private func belowSecondLabel(_ label: Int, _ first: NumberMention) -> NumberMention? {
        let zaak = (label + 1..<first.tokens.lowerBound).first { tokens.keyword($0) == .zaaknummer }
        guard let zaak, tokens.flags[zaak].contains(.startsLine),
            tokens.flags[first.tokens.lowerBound].contains(.startsLine),
            reading.flags(first.tokens.upperBound).contains(.startsLine),
            var second = reader.number(at: first.tokens.upperBound, isLabelled: true), second.form.standing > .label
        else { return nil }
        second.label = .zaak
        return second
    }

    /// `MOZARD ZAAKNUMMER PAGINA` and on the next line `10339461   2/6`: the head or foot of a page.
    private mutating func atHeadOfPage(_ token: Int) -> Int {
        let next = reading.lines.index(ofToken: token) + 1
        guard tokens.flags[token].contains(.allCapitals), next < reading.lines.count,
            reading.lines[next - 1].content.count <= Self.longestPageHead,
            var mention = reader.number(at: reading.lines[next].content.lowerBound, isLabelled: true),
            mention.form.scheme != .none, mention.value.utf8.count >= Self.leastAtHeadOfPage,
            (mention.tokens.upperBound..<reading.lines[next].content.upperBound).allSatisfy({
                tokens.kinds[$0] == .number || tokens.kinds[$0] == .punctuation
            })
        else { return token }
        mention.label = .zaak
        own.take(mention, .zaak)
        return take(mention)
    }

    /// Tokens of the labels at the head of a page.
    private static let longestPageHead = 12
    /// Characters of a number below them.
    private static let leastAtHeadOfPage = 6

    private mutating func take(_ mention: NumberMention) -> Int {
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// A number of five figures or more below the label of its column.
    private mutating func inColumn(_ token: Int) -> NumberMention? {
        guard let label = column?.label, let first = reader.number(at: token, isLabelled: true),
            first.form.scheme != .none,
            first.value.utf8.count(where: { Letter.isDigit($0) }) >= 5, column?.takes(reading, token) ?? false
        else { return nil }
        var mention = first
        mention.label = label
        return mention
    }

    /// `Raadsvoorstel 2022-089`: a paper with the number of its series directly behind it.
    private mutating func ofPaper(_ token: Int) -> Int {
        // `- raadsvoorstel`, and on the next line the number of the next item.
        guard let mention = reader.number(ofPaper: token), !beginsItem(mention.tokens),
            column == nil || !tokens.flags[mention.tokens.lowerBound].contains(.startsLine)
        else { return token }
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// `RIS 2311873 en 2311874`: a further number of the same form.
    private func further(behind last: NumberMention, _ label: NumberLabel) -> NumberMention? {
        let i = last.tokens.upperBound
        guard i + 1 < tokens.count,
            tokens.hashes[i] == Mark.comma || tokens.hashes[i] == Mark.semicolon || tokens.keyword(i) == .en,
            var next = reader.number(at: i + 1, isLabelled: true), next.form.series == last.form.series,
            next.form.series != .digits || next.value.utf8.count == last.value.utf8.count, next.form.series != .free
        else { return nil }
        next.label = label
        return next
    }

    /// A bare `nr.` counts where a paper of the council stands before it, or at the head of the document.
    private func isMeant(_ label: NumberLabel, _ token: Int, _ mention: NumberMention) -> Bool {
        guard label == .number else {
            // `zaak` and `kenmerk` are ordinary words: their number stands near.
            return tokens.keyword(token) != .zaak && tokens.keyword(token) != .kenmerk || mention.form.series != .digits
                || mention.value.utf8.count >= 5
                || tokens.kinds[token + 1] == .labelEnd
        }
        if own.contains(mention.value) { return true }
        var i = token - 1
        while i >= 0, i > token - 15, !tokens.flags[i + 1].contains(.startsParagraph) {
            if NumberReader.papers.contains(tokens.hashes[i]) {
                return mention.form.series != .digits || mention.value.utf8.count >= 5 || i == token - 1
            }
            // `het voorstel van 8 november 2005; nr 004.0046447`: a long number is still that of the paper.
            if tokens.hashes[i] == Mark.semicolon, mention.value.utf8.count < 8 { return false }
            if Self.otherNumbers.contains(tokens.hashes[i]) { return false }
            i -= 1
        }
        return false
    }

    private static let otherNumbers = WordSet(.numberForeign)

    /// Whether a number that only its form shows is one.
    private func isBare(_ mention: NumberMention) -> Bool {
        if own.contains(mention.value) { return true }
        switch mention.form.standing {
        case .text: break
        case .item: if !isInBrackets(mention), !opensItem(mention.tokens) { return false }
        case .token, .label: return false
        }
        guard mention.tokens.lowerBound > 0 else { return true }
        // `sectie K 1234`; what ends the line above belongs to another item.
        var i = mention.tokens.lowerBound
        while i > 0, i > mention.tokens.lowerBound - 3, !tokens.flags[i].contains(.startsLine) {
            i -= 1
            if Self.otherNumbers.contains(tokens.hashes[i]) { return false }
        }
        return true
    }

    /// The document's own number in the head of a later page, in a form that a label alone tells: `2011/38`.
    private mutating func ownAgain(at token: Int) -> Int {
        guard own.mayBegin(with: reading.byte(token)) else { return token }
        let isWhole = tokens.number(token).map { $0.form == .grouped || $0.form == .pointDecimal } ?? false
        guard isWhole || token + 1 < tokens.count && !tokens.flags[token + 1].contains(.spaceBefore),
            let mention = reader.number(at: token, isLabelled: true),
            mention.value.utf8.count >= 6, mention.form.series != .digits, own.contains(mention.value)
        else { return token }
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// Digits without a label: the document's own number again, or a number that begins an item of a list of decisions.
    private mutating func bareDigits(at token: Int) -> Int {
        if let inBrackets = codeInBrackets(token) {
            mentions.append(inBrackets)
            return inBrackets.tokens.upperBound
        }
        guard let number = tokens.number(token), number.form == .plain, number.digits >= 5, number.digits <= 10,
            var mention = reader.number(at: token, isLabelled: true)
        else { return token }
        if mention.form.series == .digits, number.digits == 7, beginsItem(mention.tokens) {
            mention.label = .ris
        } else if let inBrackets = digitsInBrackets(mention, digits: Int(number.digits)) {
            mention = inBrackets
        } else if !own.contains(mention.value) || mention.value.utf8.count < 6 {
            return token
        }
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// `- 2403230 - Beschikbaar stellen krediet`: at the start of a line, with a dash behind it.
    private func beginsItem(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        if start > 0, tokens.kinds[start - 1] == .listMarker { start -= 1 }
        guard tokens.flags[start].contains(.startsLine), range.upperBound < tokens.count else { return false }
        return tokens.flags[range.upperBound].contains(.spaceBefore) && reading.isDash(range.upperBound)
            && !tokens.flags[range.upperBound].contains(.startsLine)
    }

    /// `1. 2017/7643 Verkoop perceel`: behind the number of an item, with its title on the same line.
    private func opensItem(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard reading.kind(before) == .listMarker, reading.flags(before).contains(.startsLine),
            range.upperBound < tokens.count
        else { return false }
        let flags = tokens.flags[range.upperBound]
        return tokens.kinds[range.upperBound] == .word && flags.contains(.capitalised) && !flags.contains(.startsLine)
    }

    // MARK: Courts

    private static let courts = WordSet(.numberCourt)
    private static let ecli = Array("ECLI:".utf8)

    /// A court's number: courts or an ECLI stand around it, and its form is none of a municipality's.
    private func isOfCourt(_ token: Int, _ mention: NumberMention) -> Bool {
        if mention.form.proof != .no { return false }
        let around = max(0, token - 10)..<min(tokens.count, mention.tokens.upperBound + 8)
        return around.contains { i in
            if tokens.kinds[i] == .word {
                return Self.courts.contains(tokens.hashes[i]) && !(tokens.keyword(i) == .none && isOwnDepartment(i))
            }
            return tokens.kinds[i] == .address && reading.text.bytes[Int(tokens.starts[i])...].starts(with: Self.ecli)
        }
    }

    /// `Afdeling: Ruimte` in a header is no court.
    private func isOwnDepartment(_ token: Int) -> Bool {
        token + 1 < tokens.count
            && (tokens.kinds[token + 1] == .labelEnd || tokens.kinds[token + 1] == .emphasis
                || tokens.kinds[token + 1] == .cellBorder)
    }

    // MARK: What they are

    var found: [NumberMention] { mentions }

    var zaaknummers: [Zaaknummer] {
        mentions.map { mention in
            let scheme = scheme(mention)
            return Zaaknummer(
                origin: FactOrigin(mention.range, rule: rule(mention), confidence: confidence(mention)),
                value: mention.value, scheme: scheme,
                role: own.contains(mention.value) ? .own : .cites)
        }
    }

    private func scheme(_ mention: NumberMention) -> Zaaknummer.Scheme {
        let form = mention.form
        switch mention.label {
        case .zaak: return .zaaknummer
        case .ris: return .ris
        case .bbv: return form.series == .yearAndSeven ? .zaaknummer : .bbv
        case .brackets: return own.hasDigits(about: mention.value.utf8.count) ? .zaaknummer : .other
        case .register, .number:
            if own.label(of: mention.value) == .zaak { return .zaaknummer }
            return labels[Series(mention)] == .zaak && form.isOfSeries ? .zaaknummer : .init(form.registered)
        case nil: break
        }
        if let label = own.label(of: mention.value) {
            return label == .zaak ? .zaaknummer : label == .ris ? .ris : .init(form.registered)
        }
        if form.proof == .no, form.isOfSeries, let label = labels[Series(mention)] {
            return label == .zaak ? .zaaknummer : .other
        }
        return .init(form.scheme)
    }

    private func rule(_ mention: NumberMention) -> Rule {
        switch mention.label {
        case .zaak: .numberZaaknummerLabel
        case .ris: mention.form.series == .digits && mention.value.utf8.count == 7 ? .numberRis : .numberRisLabel
        case .bbv: .numberBbvLabel
        case .register, .number: .numberRegisterLabel
        case .brackets: .numberBrackets
        case nil: own.contains(mention.value) ? .numberOwn : .numberForm
        }
    }

    private func confidence(_ mention: NumberMention) -> Confidence {
        if mention.label != nil { return mention.form.series == .free ? .probable : .certain }
        return mention.form.proof != .no || own.contains(mention.value) ? .certain : .probable
    }
}

extension CaseNumberForm {
    /// Numbers of this form go on counting: how one is labelled tells what the others are.
    fileprivate var isOfSeries: Bool { series != .free && series != .digits && series != .foreign }
}

extension Zaaknummer.Scheme {
    fileprivate init(_ scheme: CaseNumberForm.Scheme) {
        switch scheme {
        case .zaaknummer: self = .zaaknummer
        case .ris: self = .ris
        case .bbv: self = .bbv
        case .other, .none: self = .other
        }
    }
}
