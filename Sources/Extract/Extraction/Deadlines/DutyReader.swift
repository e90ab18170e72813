import Layout
import Lexing
import SourceText
import Vocabulary

/// Who must meet a deadline, what must be done, and whether it is a toezegging: read in the sentence of its date.
///
/// Who must is the body before which no preposition stands (`Het college informeert de raad`, `Verzoekt het college`) or
/// behind `door`; in an item of a list also that of the words above the list.
struct DutyReader {
    private let reading: Reading
    private let date: Range<Int>
    private let kind: Deadline.Kind
    private let paper: DocumentKind
    private let block: TextBlock?

    init(_ reading: Reading, _ date: Range<Int>, _ kind: Deadline.Kind, _ paper: DocumentKind) {
        (self.reading, self.date, self.kind, self.paper) = (reading, date, kind, paper)
        let tree = reading.layout.tree
        block = tree.count > 0 ? tree[tree.index(ofToken: date.lowerBound)] : nil
    }

    /// - Complexity: O(log *n*), and the tokens of the sentence, at most `reach` on each side.
    var duty: Duty {
        let clause = reading.clause(around: date, reach: Self.reach)
        let request = introduction
        let own = actor(in: clause)
        let asked = request.flatMap { self.actor(in: $0) }
        let actor = own ?? asked
        return Duty(
            actor: actor?.body, name: actor?.name, obligation: reading.range(clause),
            isCommitment: isCommitment(own?.body, clause, isAsked: asked != nil))
    }

    // MARK: What

    /// Tokens of a sentence before and behind its date, at most.
    private static let reach = 60

    /// The words above the list whose item holds the date: `Verzoekt het college:`.
    private var introduction: Range<Int>? {
        guard let list = block?.list, list > 0 else { return nil }
        let above = reading.layout.tree[list - 1].content
        return max(above.lowerBound, above.upperBound - Self.reach)..<above.upperBound
    }

    // MARK: Who

    private typealias Actor = (body: Duty.Actor, name: ByteRange?)

    private static let names = PhraseTable<Duty.Actor>([
        .actorCollege: .college, .actorRaad: .raad, .actorBurgemeester: .burgemeester, .actorWethouder: .wethouder,
        .actorGriffie: .griffie, .actorOther: .other,
    ])
    private static let articles = WordSet(.actorArticle)
    private static let prepositions = WordSet(.actorNotbehind)

    /// The one behind `door`, else the first without a preposition; the raad only where nobody else must.
    private func actor(in clause: Range<Int>) -> Actor? {
        var (subject, raad): (Actor?, Actor?)
        let names = Self.names
        var token = clause.lowerBound
        while token < clause.upperBound {
            guard let (name, end) = name(at: token, clause.upperBound, names) else {
                token += 1
                continue
            }
            let before = beforeArticle(token)
            if before >= clause.lowerBound, reading.keyword(before) == .door { return actor(name, end) }
            // `een toezegging van de wethouder`
            let isPledged = has(before - 1, Self.pledges)
            if before < clause.lowerBound || !has(before, Self.prepositions) || isPledged {
                if name == .raad { raad = raad ?? (.raad, nil) } else { subject = subject ?? actor(name, end) }
            }
            token = end
        }
        return subject ?? (decides(clause) ? raad : nil) ?? (holds(clause, Self.writers) ? writer : nil)
    }

    private static let writers = WordSet(.actorWriter)
    /// Blocks at the end of a letter in which who signs is looked for, and tokens of such a block.
    private static let blocksOfSignature = 8
    private static let longestSignature = 16

    /// Who signs a letter in which `ik` stands: `drs. H. Lanting,⏎burgemeester van Grootveen`; of a memo who sends it:
    /// `Van: wethouder C. Boonacker`.
    private var writer: Actor? {
        let signatures = reading.layout.tree.blocks.suffix(Self.blocksOfSignature).map(\.content)
            .filter { $0.count <= Self.longestSignature }
        let senders = reading.layout.fields.fields.filter { reading.keyword($0.label.lowerBound) == .van }.map(\.value)
        for tokens in senders + signatures {
            for token in tokens {
                guard let (name, end) = name(at: token, tokens.upperBound, Self.names) else { continue }
                if name == .burgemeester || name == .wethouder { return actor(name, end) }
            }
        }
        return nil
    }

    private func name(
        at token: Int, _ limit: Int, _ names: PhraseTable<Duty.Actor>
    ) -> (value: Duty.Actor, end: Int)? {
        guard reading.kind(token) == .word else { return nil }
        return names.match(reading.tokens, at: token, limit: limit)
    }

    /// The token before the articles before `token`.
    private func beforeArticle(_ token: Int) -> Int {
        has(token - 1, Self.articles) ? token - 2 : token - 1
    }

    private func actor(_ body: Duty.Actor, _ end: Int) -> Actor {
        (body, body == .wethouder ? surname(at: end) : nil)
    }

    /// Tokens of a name: `Van der Laan-de Vries`.
    private static let longestName = 6
    private static let particles = WordSet(.placeParticle)

    /// The words with a capital behind `wethouder`, and the small ones between.
    private func surname(at token: Int) -> ByteRange? {
        var (end, next) = (token, token)
        while next < token + Self.longestName, reading.kind(next) == .word || reading.isDash(next) || isInitial(next) {
            if reading.flags(next).contains(.capitalised) { end = next + 1 } else if !isWithinName(next) { break }
            next += 1
        }
        return end > token ? reading.range(token..<end) : nil
    }

    /// The full stop of `C.` before a name.
    private func isInitial(_ token: Int) -> Bool {
        reading.isMark(token, ".") && reading.isGlued(token) && reading.tokens.range(token - 1).count == 1
            && reading.flags(token + 1).contains(.capitalised)
    }

    private func isWithinName(_ token: Int) -> Bool {
        if reading.isDash(token) { return reading.isGlued(token) }
        if isInitial(token) { return true }
        switch reading.keyword(token) {
        case .de, .van, .der, .den, .ten: return true
        default: return has(token, Self.particles)
        }
    }

    /// Whether the raad itself acts in the clause: `De raad besluit op 6 juli`, `besluitvorming door de raad`.
    private func decides(_ clause: Range<Int>) -> Bool {
        let acting = SignalWords.acting
        return clause.contains { has($0, acting) || reading.keyword($0) == .besluit }
    }

    // MARK: Promised

    private static let pledges = WordSet(.dutyPledge)
    private static let particlesOfPledges = WordSet(.dutyPledgeparticle)
    private static let addressees = WordSet(.dutyAddressee)
    private static let requests = WordSet(.dutyRequest)

    /// What the college or one of its members promises the raad: not what the raad asks of it.
    private func isCommitment(_ actor: Duty.Actor?, _ clause: Range<Int>, isAsked: Bool) -> Bool {
        guard kind == .due || kind == .planned, !isAsked, isOfCollege(actor) || actor == nil && pledges(clause) else {
            return false
        }
        switch paper {
        case .motie, .amendement, .raadsbesluit, .verordening: return false
        case .toezeggingenlijst: return true
        default: break
        }
        if holds(clause, Self.requests) { return false }
        if pledges(clause) { return true }
        return holds(clause, Self.addressees) && holds(clause, SignalWords.telling)
    }

    private func isOfCollege(_ actor: Duty.Actor?) -> Bool {
        switch actor {
        case .college, .burgemeester, .wethouder: true
        case .raad, .griffie, .other, nil: false
        }
    }

    /// `zegt toe`, `toegezegd`.
    private func pledges(_ clause: Range<Int>) -> Bool {
        let pledges = Self.pledges
        guard let verb = clause.first(where: { has($0, pledges) }) else { return false }
        return !has(verb, Self.partsOfPledges) || holds(verb..<clause.upperBound, Self.particlesOfPledges)
    }

    /// Those that need `toe` behind them.
    private static let partsOfPledges = WordSet(.dutyPledgeverb)

    private func holds(_ clause: Range<Int>, _ words: WordSet) -> Bool { clause.contains { has($0, words) } }

    private func has(_ token: Int, _ words: WordSet) -> Bool {
        reading.kind(token) == .word && words.contains(reading.tokens.hashes[token])
    }
}
