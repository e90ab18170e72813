import Layout
import Lexing
import SourceText
import Vocabulary

/// One pass over the tokens of a document for its numbers; what a bare number is, is decided when all are known.
struct ZaaknummerScan {
    let reading: Reading
    var tokens: TokenStream { reading.tokens }
    var layout: DocumentLayout { reading.layout }
    private let kind: DocumentKind
    private let gemeente: String?
    let reader: NumberReader
    private var mentions: [NumberMention] = []
    private let fields: FieldNumbers
    /// Numbers that the head of the document calls its own.
    var own: OwnNumbers
    /// How the document labels numbers of a series.
    private var labels: [NumberSeries: NumberLabel] = [:]

    /// The column of numbers whose label was read last.
    private var column: NumberColumn?

    init(_ reading: Reading, header: DocumentHeader) {
        self.reading = reading
        kind = header.kind
        gemeente = header.gemeente
        reader = NumberReader(reading: reading)
        fields = FieldNumbers(reading, kind: kind)
        own = OwnNumbers(reading, kind, fields)
    }

    /// The document's own number.
    var ownNumber: String? { own.number }

    // MARK: Finding

    mutating func run() {
        var inFields = fields.entries.flatMap(\.mentions).filter(isMeant)[...]
        for mention in inFields { learn(mention) }
        var i = 0
        while mentions.count <= reading.mostFacts {
            while let next = inFields.first, next.tokens.lowerBound < i { inFields.removeFirst() }
            i = reading.interests.next(.number, from: i)
            if let next = inFields.first, next.tokens.lowerBound <= i {
                i = take(next)
            } else if i < tokens.count {
                i = max(read(at: i), i + 1)
            } else {
                break
            }
        }
        settleOwn()
    }

    /// Whether the number of a field is one: a bare `nr.` also stands before other figures.
    private func isMeant(_ mention: NumberMention) -> Bool {
        mention.label.map { label in
            label == .number ? own.contains(mention.value) : reader.isLongEnough(mention, label)
        } ?? false
    }

    /// Keeps how a number of a series is labelled. The first label counts.
    private mutating func learn(_ mention: NumberMention) {
        guard let label = mention.label, label != .number, label != .brackets else { return }
        let series = NumberSeries(mention)
        if labels[series] == nil { labels[series] = label }
    }

    // MARK: The document's own

    /// What only all numbers together tell of the document's own.
    private mutating func settleOwn() {
        if own.number == nil, kind == .raadsbesluit || kind == .verordening { takeFromPreamble() }
        guard !kind.listsItems else {
            if ownIsOneOfMany { own = OwnNumbers() }
            return
        }
        for mention in NumberTrails.numbers(mentions, reading) { own.take(mention, mention.label) }
    }

    /// A besluit has the case of the proposal that it rests on: `gelezen het voorstel van …, zaaknummer …`.
    private mutating func takeFromPreamble() {
        for mention in mentions where mention.label == .zaak {
            let first = mention.tokens.lowerBound
            let before = max(0, first - NumberLimits.longestGround)..<first
            guard before.contains(where: { tokens.keyword($0) == .gezien || tokens.keyword($0) == .gelezen }) else {
                continue
            }
            return own.take(mention, .zaak)
        }
    }

    /// A list of decisions gives the number of each; the first of them is not the list's own.
    private var ownIsOneOfMany: Bool {
        [NumberLabel.zaak, .register].contains { label in
            let items = mentions.filter { $0.label == label && beginsPart($0.tokens.lowerBound) }
            return Set(items.map(\.value)).count > 1
        }
    }

    /// Only a label and marks stand between the start of a passage, or of a column, and the token.
    private func beginsPart(_ token: Int) -> Bool {
        let first = reading.layout.passage(of: token).tokens.lowerBound
        return (max(first, token - NumberLimits.fromStart)...token).contains {
            $0 == first || reading.layout.opensPart($0, reading)
        }
    }

    // MARK: Reading

    /// Reads what stands at `token`; the first token behind it, or `token` where nothing does.
    private mutating func read(at token: Int) -> Int {
        switch tokens.kinds[token] {
        case .word:
            guard let label = reader.label(at: token) else { return ofPaper(token) }
            if label != .number, let head = NumberColumn(reading, headedBy: token, label) { column = head }
            return labelled(token, label)
        case .zaaknummer:
            if column != nil, let mention = inColumn(token) { return take(mention) }
            guard let mention = reader.number(at: token, isLabelled: false), isBare(mention) else { return token }
            mentions.append(mention)
            return mention.tokens.upperBound
        case .number:
            if column != nil, let mention = inColumn(token) { return take(mention) }
            let end = mayStandAlone(token) ? bareDigits(at: token) : token
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
        learn(first)
        while let next = further(behind: last, label) {
            mentions.append(next)
            last = next
        }
        if label == .register, let second = belowSecondLabel(token, last) { return take(second) }
        return last.tokens.upperBound
    }

    /// `ons kenmerk`, `zaaknummer`, and below them the number of each.
    private func belowSecondLabel(_ label: Int, _ first: NumberMention) -> NumberMention? {
        let second = first.tokens.upperBound
        let zaak = (label + 1..<first.tokens.lowerBound).first { tokens.keyword($0) == .zaaknummer }
        guard let zaak, reading.has(second), [zaak, first.tokens.lowerBound, second].allSatisfy(layout.opensPassage),
            var mention = reader.number(at: second, isLabelled: true), mention.form.standing > .label
        else { return nil }
        mention.label = .zaak
        return mention
    }

    /// `MOZARD ZAAKNUMMER PAGINA` and below it `10339461   2/6`: the head or foot of a page, where nothing but the page stands
    /// behind the number.
    private mutating func atHeadOfPage(_ token: Int) -> Int {
        guard tokens.flags[token].contains(.allCapitals) else { return token }
        var first = token + 1
        while first < token + NumberLimits.longestPageHead, reading.kind(first) == .word { first += 1 }
        guard var mention = reader.number(at: first, isLabelled: true), mention.form.scheme != .none,
            mention.value.utf8.count >= NumberLimits.leastAtHeadOfPage
        else { return token }
        let end = layout.passage(of: first).content.upperBound
        guard
            (mention.tokens.upperBound..<max(mention.tokens.upperBound, end)).allSatisfy({
                tokens.kinds[$0] == .number || tokens.kinds[$0] == .punctuation
            })
        else { return token }
        mention.label = .zaak
        own.take(mention, .zaak)
        return take(mention)
    }

    private mutating func take(_ mention: NumberMention) -> Int {
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// A number of five figures or more below the label of its column.
    private mutating func inColumn(_ token: Int) -> NumberMention? {
        guard let column, column.takes(reading, token), let first = reader.number(at: token, isLabelled: true),
            first.form.scheme != .none,
            first.value.utf8.count(where: Byte.isDigit) >= NumberLimits.leastInColumn
        else { return nil }
        var mention = first
        mention.label = column.label
        return mention
    }

    /// `Raadsvoorstel 2022-089`: a paper with the number of its series directly behind it.
    private mutating func ofPaper(_ token: Int) -> Int {
        // `- raadsvoorstel`, and below it the number of the next item.
        guard let mention = reader.number(ofPaper: token), !beginsItem(mention.tokens),
            column == nil || !layout.opensPassage(mention.tokens.lowerBound)
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
            return tokens.keyword(token) != .zaak && tokens.keyword(token) != .kenmerk || isLong(mention)
                || tokens.kinds[token + 1] == .labelEnd
        }
        return own.contains(mention.value) || isBehindPaper(token, mention)
    }

    private func isLong(_ mention: NumberMention) -> Bool {
        mention.form.series != .digits || mention.value.utf8.count >= NumberLimits.leastNumbered
    }

    /// `de brief van 8 november 2005, nr. 2005-11874`: the name of a paper stands in the sentence before a bare `nr.`.
    private func isBehindPaper(_ token: Int, _ mention: NumberMention) -> Bool {
        let first = max(layout.passage(of: token).tokens.lowerBound, token - NumberLimits.fromPaper)
        for i in (first..<max(first, token)).reversed() {
            let hash = tokens.hashes[i]
            if NumberReader.papers.contains(hash) { return isLong(mention) || i == token - 1 }
            // `het voorstel van 8 november 2005; nr 004.0046447`: a long number is still that of the paper.
            if hash == Mark.semicolon, mention.value.utf8.count < NumberLimits.leastBehindSemicolon { return false }
            if Self.otherNumbers.contains(hash) { return false }
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
        // `sectie K 1234`; what ends the passage above belongs to another item.
        let token = mention.tokens.lowerBound
        let first = max(layout.passage(of: token).tokens.lowerBound, token - NumberLimits.fromForeign)
        return !(first..<max(first, token)).contains { Self.otherNumbers.contains(tokens.hashes[$0]) }
    }

    /// The document's own number in the head of a later page, in a form that a label alone tells: `2011/38`.
    private mutating func ownAgain(at token: Int) -> Int {
        guard own.mayBegin(as: reading.bytes(of: token)) else { return token }
        let isWhole = tokens.number(token).map { $0.form == .grouped || $0.form == .pointDecimal } ?? false
        guard isWhole || token + 1 < tokens.count && !tokens.flags[token + 1].contains(.spaceBefore),
            let mention = reader.number(at: token, isLabelled: true),
            mention.value.utf8.count >= NumberLimits.leastAgain, mention.form.series != .digits,
            own.contains(mention.value)
        else { return token }
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// Whether a figure is written as one that no label need stand before: the cheap question before the dear ones.
    private func mayStandAlone(_ token: Int) -> Bool {
        guard let number = tokens.number(token) else { return false }
        return number.form == .pointDecimal
            || number.form == .plain && NumberLimits.digitsAlone.contains(Int(number.digits))
    }

    /// Digits without a label: the document's own number again, or a number that begins an item of a list of decisions.
    private mutating func bareDigits(at token: Int) -> Int {
        if let inBrackets = codeInBrackets(token) {
            mentions.append(inBrackets)
            return inBrackets.tokens.upperBound
        }
        guard let number = tokens.number(token), number.form == .plain,
            NumberLimits.digitsAlone.contains(Int(number.digits)),
            var mention = reader.number(at: token, isLabelled: true)
        else { return token }
        if mention.form.series == .digits, number.digits == NumberLimits.digitsOfRIS, beginsItem(mention.tokens) {
            mention.label = .ris
        } else if let inBrackets = digitsInBrackets(mention, digits: Int(number.digits)) {
            mention = inBrackets
        } else if !own.contains(mention.value) || mention.value.utf8.count < NumberLimits.leastAgain {
            return token
        }
        mentions.append(mention)
        return mention.tokens.upperBound
    }

    /// `- 2403230 - Beschikbaar stellen krediet`: at the start of a block, with a dash behind it.
    private func beginsItem(_ number: Range<Int>) -> Bool {
        let dash = number.upperBound
        return reading.isDash(dash) && tokens.flags[dash].contains(.spaceBefore)
            && layout.opensPassage(number.lowerBound) && !layout.opensPassage(dash)
    }

    /// `1. 2017/7643 Verkoop perceel`: behind the number of an item, with its title behind it.
    private func opensItem(_ number: Range<Int>) -> Bool {
        let title = number.upperBound
        guard reading.kind(title) == .word, tokens.flags[title].contains(.capitalised),
            let block = layout.passage(of: number.lowerBound).block
        else { return false }
        return layout.tree[block].kind != .paragraph && layout.tree[block].tokens.lowerBound < number.lowerBound
            && layout.opensPassage(number.lowerBound) && !layout.opensPassage(title)
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
        switch mention.label {
        case .zaak: return .zaaknummer
        case .ris: return .ris
        case .bbv: return mention.form.series == .yearAndSeven ? .zaaknummer : .bbv
        case .brackets where own.hasDigits(about: mention.value.utf8.count): return .zaaknummer
        case .register, .number, .brackets, nil: return unlabelledScheme(mention)
        }
    }

    /// The scheme of a number that no label names for what it is: that of the same number or its series elsewhere in the
    /// document, else what its form tells.
    private func unlabelledScheme(_ mention: NumberMention) -> Zaaknummer.Scheme {
        let (form, known) = (mention.form, labels[NumberSeries(mention)])
        let isRegistered = mention.label != nil
        if let label = own.label(of: mention.value) {
            return label == .zaak ? .zaaknummer : label == .ris && !isRegistered ? .ris : .init(form.registered)
        }
        if form.proof == .no, known == .zaak { return .zaaknummer }
        if isRegistered {
            // `kenmerk Z2023-004417` where the document's own cases are numbered otherwise: that of another organisation.
            if mention.label == .register, known != .zaak, labels.values.contains(.zaak) { return .other }
            return .init(form.registered)
        }
        if form.proof == .no, known != nil, form.series != .free, form.series != .digits { return .other }
        return mention.isOfSeries(ofMunicipality: gemeente) ? .zaaknummer : .init(form.scheme)
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
