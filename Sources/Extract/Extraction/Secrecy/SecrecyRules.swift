import Layout
import Lexing
import Vocabulary

/// Marks of secrecy: stamps (`VERTROUWELIJK`), fields (`Geheim: ja`), and sentences that impose or confirm secrecy.
///
/// Words alone are none: `wij hebben u vertrouwelijk bijgepraat`, `niet openbaar aanbesteed`; nor is secrecy that is lifted.
struct SecrecyRules {
    private let reading: Reading
    private let tree: DocumentTree
    private var found: [SecrecyMark] = []
    /// The tokens of what was found.
    private var claimed: Set<Int> = []

    private static let nouns = PhraseTable(.secrecyNoun)
    private static let imposed = PhraseTable(.secrecyImposed)
    private static let acts = PhraseTable(.secrecyAct)
    private static let lifted = PhraseTable(.secrecyLifted)
    private static let grounds = PhraseTable(.secrecyGrounds)
    private static let labels = PhraseTable(.secrecyLabel)
    private static let yes = WordSet(.secrecyYes)
    private static let stamps = PhraseTable<SecrecyMark.Kind>([
        .secrecySecret: .secret, .secrecyConfidential: .confidential, .secrecyClosed: .notPublic,
        .secrecyEmbargo: .embargo,
    ])

    /// In blocks: a stamp stands at the head of a paper.
    private static let head = 25
    /// In tokens: the words of a sentence around its noun.
    private static let reach = 24
    /// In tokens: `geen geheimhouding op te leggen`, `de geheimhouding op bijlage 2 op te heffen`.
    private static let reachOfLifting = 8

    /// - Complexity: O(*n*), *n* the tokens.
    static func marks(_ reading: Reading, _ tree: DocumentTree, fields: HeaderFields) -> [SecrecyMark] {
        var rules = SecrecyRules(reading, tree)
        rules.readFields(fields)
        for index in 0..<tree.count { rules.read(tree[index].content, isHead: index < head) }
        return rules.found.sorted { $0.range < $1.range }
    }

    private init(_ reading: Reading, _ tree: DocumentTree) {
        self.reading = reading
        self.tree = tree
    }

    private mutating func add(_ kind: SecrecyMark.Kind, _ tokens: Range<Int>, _ rule: Rule) {
        guard claimed.isDisjoint(with: tokens) else { return }
        claimed.formUnion(tokens)
        found.append(SecrecyMark(origin: FactOrigin(reading.byteRange(tokens), rule: rule), kind: kind))
    }

    // MARK: Fields and stamps

    private mutating func readFields(_ fields: HeaderFields) {
        for field in fields.fields {
            guard
                let label = Self.labels.match(
                    reading.tokens, at: field.label.lowerBound, limit: field.label.upperBound),
                label.end == field.label.upperBound, let first = field.value.first
            else { continue }
            if let stamp = Self.stamps.match(reading.tokens, at: first, limit: field.value.upperBound) {
                add(stamp.value, first..<stamp.end, .secrecyStamp)
            } else if Self.yes.contains(reading.tokens.hashes[first]) {
                let kind = Self.stamps.match(
                    reading.tokens, at: field.label.lowerBound, limit: field.label.upperBound)?.value
                add(kind ?? .secret, field.label.lowerBound..<first + 1, .secrecyStamp)
            }
        }
    }

    private mutating func read(_ content: Range<Int>, isHead: Bool) {
        let limit = content.upperBound
        if isHead, let first = content.first, let stamp = Self.stamps.match(reading.tokens, at: first, limit: limit),
            stamp.end == limit || stamp.value == .embargo || reading.isMark(stamp.end, "(")
        {
            add(stamp.value, first..<stamp.end, .secrecyStamp)
        }
        for token in content where reading.kind(token) == .word { read(token, in: content) }
    }

    // MARK: Sentences

    private mutating func read(_ token: Int, in content: Range<Int>) {
        let limit = content.upperBound
        if let words = Self.imposed.match(reading.tokens, at: token, limit: limit) {
            if !isLifted(token, in: content) { add(.secret, token..<words.end, .secrecyImposed) }
        } else if Self.nouns.match(reading.tokens, at: token, limit: limit) != nil {
            if isImposed(token, in: content), !isLifted(token, in: content) {
                add(.secret, token..<token + 1, .secrecyImposed)
            }
        } else if let stamp = Self.stamps.match(reading.tokens, at: token, limit: limit) {
            let isInBrackets = token > content.lowerBound && reading.isMark(token - 1, "(")
            let hasGround =
                Self.grounds.match(reading.tokens, at: stamp.end, limit: limit) != nil
                || stamp.end < limit && reading.isMark(stamp.end, "(") && names(article: stamp.end + 1, limit)
            if isInBrackets || hasGround { add(stamp.value, token..<stamp.end, .secrecyImposed) }
        }
    }

    private func names(article token: Int, _ limit: Int) -> Bool {
        token < limit
            && (reading.keyword(token) == .artikel
                || Self.grounds.match(reading.tokens, at: token, limit: limit) != nil)
    }

    /// The words around a token, of its block.
    private func around(_ token: Int, _ reach: Int, in content: Range<Int>) -> Range<Int> {
        max(content.lowerBound, token - reach)..<min(content.upperBound, token + reach)
    }

    private func isImposed(_ token: Int, in content: Range<Int>) -> Bool {
        let words = around(token, Self.reach, in: content)
        return words.contains { Self.acts.match(reading.tokens, at: $0, limit: words.upperBound) != nil }
    }

    private func isLifted(_ token: Int, in content: Range<Int>) -> Bool {
        let words = around(token, Self.reachOfLifting, in: content)
        return words.contains { Self.lifted.match(reading.tokens, at: $0, limit: words.upperBound) != nil }
    }
}
