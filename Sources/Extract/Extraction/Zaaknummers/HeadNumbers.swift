import Layout
import Lexing
import SourceText
import Vocabulary

/// The numbers by which the first passages of a document call it, where the layout sees no field: `Raadsvoorstel nr. 15/15`,
/// `Nr. 16/52`, `Reg.nr.: 2016/013377`, `Gemeente Waterlede | Raadsvoorstel | 2022-0012345`.
struct HeadNumbers {
    private let reading: Reading
    private let reader: NumberReader

    init(_ reading: Reading) {
        self.reading = reading
        reader = NumberReader(reading: reading)
    }

    /// In text order, each with its label.
    func numbers() -> [(NumberLabel, NumberMention)] {
        var found: [(NumberLabel, NumberMention)] = []
        for (place, passage) in reading.layout.passages(first: NumberLimits.passagesOfHead).enumerated() {
            let content = passage.content
            // `Eerdere besluiten`: what follows are the numbers of others.
            if Self.related.match(reading.tokens, at: content.lowerBound, limit: content.upperBound) != nil { break }
            if place < NumberLimits.passagesOfKind, let mention = besideKind(content) {
                found.append((.number, mention))
            }
            if let labelled = labelled(passage, place) { found.append(labelled) }
        }
        return found
    }

    private static let related = PhraseTable(.titleRelated)

    /// The number behind the first label of a passage that says that it is the document's own.
    private func labelled(_ passage: Passage, _ place: Int) -> (NumberLabel, NumberMention)? {
        let content = passage.content
        for token in content.prefix(NumberLimits.longestHead) where reading.interests.has(.number, at: token) {
            guard reading.kind(token) == .word, let label = reader.label(at: token),
                isOfThis(content.lowerBound..<token, label, place)
            else { continue }
            if let mention = reader.number(behind: token, label: label),
                mention.tokens.upperBound <= passage.tokens.upperBound
            {
                return isFollowedByProse(mention.tokens.upperBound) ? nil : (label, mention)
            }
            guard reading.flags(token).contains(.allCapitals) else { return nil }
            return below(passage).map { (label, $0) }
        }
        return nil
    }

    /// `Raadsvoorstel 2022-0012345`: behind the name of the kind, and nothing else in its column.
    private func besideKind(_ content: Range<Int>) -> NumberMention? {
        for token in content.prefix(NumberLimits.longestHead)
        where token == content.lowerBound || reading.layout.opensPart(token, reading) {
            guard let found = KindNames.match(reading, token..<content.upperBound), found.kind != .bijlage else {
                continue
            }
            let start = reading.kind(found.end) == .cellBorder ? found.end + 1 : found.end
            guard start < content.upperBound, reading.kind(start) == .zaaknummer,
                let mention = reader.number(at: start, isLabelled: false)
            else { continue }
            let end = mention.tokens.upperBound
            if end >= content.upperBound || reading.layout.opensPart(end, reading) || reading.kind(end) == .cellBorder {
                return mention
            }
        }
        return nil
    }

    /// Whether the words of a passage before a label leave the number to the document itself: words for it, or in the title
    /// something that stands apart.
    private func isOfThis(_ before: Range<Int>, _ label: NumberLabel, _ place: Int) -> Bool {
        if let last = before.last {
            // `Bijlage(n) 2 Ons kenmerk 616281-2023`: says so itself, whatever stands before it on the line.
            if label == .register, reading.kind(last) == .word, Self.ours.contains(reading.tokens.hashes[last]) {
                return true
            }
            if place < NumberLimits.passagesOfTitle,
                reading.layout.opensPart(last + 1, reading) || reading.keyword(last) == .raadsvoorstel
                    || reading.keyword(last) == .raadsbesluit
            {
                return true
            }
            // `Gemeente Gouda | april 2022 | registratienummer …`: a line of parts below the title.
            if place < NumberLimits.passagesOfBars, reading.kind(last) == .cellBorder || reading.isMark(last, "|"),
                !before.contains(where: { isNumber($0) })
            {
                return true
            }
        }
        return before.allSatisfy({ isOfDocument($0) })
    }

    private func isNumber(_ token: Int) -> Bool {
        reading.kind(token) == .zaaknummer
            || reading.plainNumber(token, digits: NumberLimits.digitsAlone) != nil
    }

    /// A word that names the document itself, or a mark.
    private func isOfDocument(_ token: Int) -> Bool {
        let hash = reading.tokens.hashes[token]
        switch reading.kind(token) {
        case .word: return Self.own.contains(hash)
        case .emphasis, .cellBorder, .labelEnd, .punctuation: return hash != Mark.semicolon && hash != Mark.opening
        default: return false
        }
    }

    private static let own = WordSet(.numberOwn)
    private static let ours = WordSet(.numberOurs)

    /// `Zaaknummer 10339461 gaat over …`: a sentence, and no labelled line.
    private func isFollowedByProse(_ token: Int) -> Bool {
        reading.kind(token) == .word && !reading.flags(token).contains(.capitalised)
            && !reading.layout.opensPassage(token) && !reading.layout.opensPart(token, reading)
    }

    /// The number that begins the passage below column heads.
    private func below(_ passage: Passage) -> NumberMention? {
        guard let next = reading.layout.passage(below: passage),
            let mention = reader.number(at: next.content.lowerBound, isLabelled: true),
            mention.value.utf8.count >= NumberLimits.leastAgain
        else { return nil }
        return mention
    }
}
