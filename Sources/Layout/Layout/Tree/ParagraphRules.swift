import Lexing
import SourceText
import Vocabulary

/// Whether a line goes on with the text above it.
final class ParagraphRules {
    private let reading: TokenReading
    private let lines: LineTable
    private let area: TypeArea
    // Kept here, since each line is asked.
    private let openings = ClauseWords.openings
    private let deciders = ClauseWords.deciders
    private let parts = ClauseWords.parts
    private let outcomes = ClauseWords.outcomes

    init(_ reading: TokenReading, _ lines: LineTable) {
        self.reading = reading
        self.lines = lines
        area = TypeArea(of: lines)
    }

    /// Whether the line at `index` goes on with `block`, which ends on the line before it, or before the page's edge.
    func joins(_ index: Int, to block: TextBlock, behindPage: Bool) -> Bool {
        let line = lines[index]
        guard let first = line.content.first, let last = block.content.last, !opensClause(line), !opensPart(line),
            !opensEntry(line)
        else { return false }
        if behindPage {
            return reading.kind(first) == .word && !reading.flags(first).contains(.capitalised) && !closes(last)
        }
        guard !line.startsParagraph, block.lines.upperBound == index else { return false }
        return runsOn(last, index)
    }

    /// Whether the line at `index` goes on with the text of the line above it.
    func goesOn(_ index: Int) -> Bool {
        let line = lines[index]
        guard !line.startsParagraph, !line.hasMarker, !line.content.isEmpty, let last = lines[index - 1].content.last
        else { return false }
        return !opensClause(line) && !opensPart(line) && !opensEntry(line) && runsOn(last, index)
    }

    /// Whether a sentence ends with a line.
    func isClosed(_ index: Int) -> Bool { lines[index].content.last.map({ closes($0) }) ?? false }

    /// Whether a line that ends a title is closed or does not fill the type area.
    func endsTitle(_ index: Int) -> Bool { isClosed(index) || !isFull(lines[index].range.count) }

    /// Whether the line at `index`, directly below one that ends in the token `last`, goes on with its text.
    private func runsOn(_ last: Int, _ index: Int) -> Bool {
        let line = lines[index]
        // Behind a marker that opens no item, an initial, no sentence goes on.
        let isLower =
            !line.hasMarker
            && line.content.first.map { reading.kind($0) == .word && !reading.flags($0).contains(.capitalised) }
                ?? false
        if reading.isMark(last, ";") || reading.isColon(last) { return false }
        let length = lines[index - 1].range.count
        if closes(last) { return isFull(length) && runsFurther(line) && !tellsOutcome(line) }
        return isLower || area.isFilled(.running, by: length) && !wouldFit(line, behind: length)
    }

    /// Whether a line fills the type area, and is wrapped at its end.
    private func isFull(_ length: Int) -> Bool {
        area.isFilled(.closing, by: length) && length <= area.bytes(.endless)
    }

    /// Whether the first word of a line would have had room on the line above it, so that the line ends where somebody
    /// ended it.
    private func wouldFit(_ line: TextLine, behind length: Int) -> Bool {
        guard let first = line.content.first else { return false }
        let room = max(area.bytes(.ragged), LayoutLimits.narrowestPage)
        // `(bijlage` is one word to whoever wraps a line.
        let next = line.content.dropFirst().first { reading.flags($0).contains(.spaceBefore) }
        let last = (next ?? line.content.upperBound) - 1
        return length + 1 + Int(reading.tokens.ends[last]) - Int(reading.tokens.starts[first]) <= room
    }

    /// Behind a sentence that ended with its line, only a line of text goes on with the paragraph: no label, no title.
    private func runsFurther(_ line: TextLine) -> Bool {
        guard let last = line.content.last else { return false }
        return closes(last) || area.isFilled(.running, by: line.range.count)
    }

    /// `Unaniem aangenomen.`, `De motie is verworpen`, below what was voted on.
    private func tellsOutcome(_ line: TextLine) -> Bool {
        guard let first = line.content.first, reading.flags(first).contains(.capitalised) else { return false }
        return outcomes.match(reading.tokens, at: first, limit: line.content.upperBound) != nil
    }

    /// Whether a line ends in a colon, so that it leads to a list of its own.
    func leadsToList(_ index: Int) -> Bool {
        guard let last = lines[index].content.last, index + 1 < lines.count else { return false }
        return reading.isColon(last) && lines[index + 1].hasMarker
    }

    /// Whether a paragraph begins with a capital: a new thought, no part of the one above.
    func opensAnew(_ index: Int) -> Bool {
        guard let first = lines[index].content.first else { return false }
        return reading.flags(first).contains(.capitalised)
    }

    /// `VASTSTELLING BEGROTING 2017 (nr. 16/61)`: whether a line begins with words in capitals.
    func isInCapitals(_ index: Int) -> Bool {
        let words = lines[index].content.lazy.filter { [reading] in reading.kind($0) == .word }
            .prefix(LayoutLimits.wordsInCapitals)
        return !words.isEmpty && words.allSatisfy { reading.flags($0).contains(.allCapitals) }
    }

    func closes(_ token: Int) -> Bool {
        reading.isMark(token, ".") || reading.isMark(token, "?") || reading.isMark(token, "!")
    }

    /// `Artikel II: Dit besluit …`: a part with its number.
    private func opensPart(_ line: TextLine) -> Bool {
        guard let first = line.content.first, reading.flags(first).contains(.capitalised), line.content.count > 1,
            parts.match(reading.tokens, at: first, limit: first + 1) != nil
        else { return false }
        return reading.kind(first + 1) == .number || Letter.roman(reading.bytes(of: first + 1)) != nil
    }

    /// `2403230 - Krediet voor de brug`: the number of a paper and its title, an entry of a list without markers.
    private func opensEntry(_ line: TextLine) -> Bool {
        guard let first = line.content.first, reading.isDash(first + 1) else { return false }
        return reading.kind(first) == .zaaknummer
            || reading.plainNumber(first, digits: LayoutLimits.digitsOfPaper) != nil
    }

    /// `verzoekt het college`, `en draagt het college op`: what a motie asks stands below it.
    func opensRequest(_ line: TextLine) -> Bool {
        ClauseWords.requests.match(reading.tokens, at: line.content.lowerBound, limit: line.content.upperBound) != nil
    }

    /// `gelet op …`, `besluit:` on a line of their own open a clause, though no blank line may stand before them.
    func opensClause(_ line: TextLine) -> Bool {
        let (first, limit) = (line.content.lowerBound, line.content.upperBound)
        if openings.match(reading.tokens, at: first, limit: limit) != nil { return true }
        return reading.flags(first).contains(.capitalised) && !line.hasMarker
            && deciders.match(reading.tokens, at: first, limit: limit) != nil
    }
}

/// First words of the parts of a besluit or motie.
enum ClauseWords {
    /// Names of parts that open a block where a number follows.
    static let parts = PhraseTable(.blockPart)
    /// Who decides, written with a capital.
    static let deciders = PhraseTable(.blockDecider)
    /// First words of a line that tells how a decision fared.
    static let outcomes = PhraseTable<Bool>([
        .outcomeLabel: true, .outcomeMotion: true, .outcomeProposal: true, .outcomeAdopted: true, .outcomeSet: true,
        .outcomeRejected: true, .outcomeDeferred: true, .outcomeWithdrawn: true, .outcomeAmended: true,
        .voteUnanimous: true,
    ])
    /// First words of what a motie asks, and of what closes it.
    static let requests = PhraseTable(.blockOpening)
    static let openings = PhraseTable<Bool>([
        .clauseProposal: true, .clauseBasis: true, .clauseOther: true, .clauseDecision: true, .blockOpening: true,
    ])
}
