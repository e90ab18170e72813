import Layout
import Lexing
import SourceText
import Vocabulary

/// The numbers by which a document calls itself: in its labelled header lines, or on its first lines.
struct OwnNumbers {
    /// The one that identifies it: a zaaknummer before the number of the paper, that before a register's.
    var number: String? { best?.value }
    /// For each byte whether one of them begins with it.
    private var beginnings = [Bool](repeating: false, count: Int(UInt8.max) + 1)
    private var best: (rank: Int, value: String)?
    private var labels: [String: NumberLabel?] = [:]
    /// How many digits those have that are digits only.
    private var lengths: Set<Int> = []
    /// The numbers with each figure as a zero, those left out that are digits only.
    private var shapes: Set<String> = []

    /// None.
    init() {}

    init(_ reading: Reading, _ kind: DocumentKind, _ fields: FieldNumbers) {
        for entry in fields.entries where entry.isOwn {
            for mention in entry.mentions { take(mention, entry.label) }
        }
        if !kind.listsItems {
            for (label, mention) in HeadNumbers(reading).numbers() { take(mention, label) }
        }
    }

    /// Adds a number that the document calls its own; `label` is nil where it stands alone, with nothing to say what it is.
    mutating func take(_ mention: NumberMention, _ label: NumberLabel?) {
        guard mention.form.scheme != .none, !Self.isOfAgenda(mention, label) else { return }
        let rank = Self.rank(mention, label)
        if best.map({ rank < $0.rank }) ?? true { best = (rank, mention.value) }
        if labels[mention.value] == nil || label == .zaak { labels.updateValue(label, forKey: mention.value) }
        if mention.form.series == .digits {
            lengths.insert(mention.value.utf8.count)
        } else if mention.value.utf8.count >= NumberLimits.leastAgain {
            shapes.insert(NumberSeries.pattern(mention.value))
        }
        if let first = mention.value.utf8.first { beginnings[Int(first)] = true }
    }

    /// Whether one of the numbers begins with `byte`: the cheap question before the dear one.
    func mayBegin(with byte: UInt8) -> Bool { beginnings[Int(byte)] }

    /// Whether one of the numbers begins as a token is written; true where that is not told by its bytes.
    func mayBegin(as written: ArraySlice<UInt8>) -> Bool {
        guard let first = written.first, mayBegin(with: first) else { return false }
        guard written.allSatisfy({ Byte.isDigit($0) }) else { return true }
        return labels.keys.contains { $0.utf8.starts(with: written) }
    }

    /// Whether it is one of the numbers.
    func contains(_ value: String) -> Bool {
        value.utf8.first.map { mayBegin(with: $0) } ?? false && labels[value] != nil
    }

    /// Whether one of the numbers has the length and marks of a series.
    var hasSeries: Bool { !shapes.isEmpty }

    /// Whether a number is written as one of these: the same letters and marks, and as many figures between them.
    func isOfSeries(_ value: String) -> Bool { shapes.contains(NumberSeries.pattern(value)) }

    /// How a number is labelled where the document gives it as its own.
    func label(of value: String) -> NumberLabel? { labels[value] ?? nil }

    /// Whether one of the numbers is of digits only, as many or one more or less: a system has counted on.
    func hasDigits(about count: Int) -> Bool {
        lengths.contains(count) || lengths.contains(count - 1) || lengths.contains(count + 1)
    }

    /// `Nummer: 6h`: the place of the paper in the agenda of a meeting.
    private static func isOfAgenda(_ mention: NumberMention, _ label: NumberLabel?) -> Bool {
        label == .number && mention.form.series == .free
            && mention.value.utf8.count(where: Byte.isDigit) < NumberLimits.leastOfPaper
    }

    /// Lower is better. A number in the form of a case stands for one, whatever it is called: `Kenmerk: UIT-24-0012 / Z-24-0456`.
    private static func rank(_ mention: NumberMention, _ label: NumberLabel?) -> Int {
        switch label {
        case .zaak: 0
        case _ where mention.form.proof == .case: 1
        case .number: 2
        case .register: 3
        case nil, .brackets: mention.form.scheme == .zaaknummer ? 4 : 5
        case .bbv: 6
        case .ris: 7
        }
    }
}

extension DocumentKind {
    /// A list of decisions, an agenda or minutes: papers that name the numbers of what they treat, and seldom one of their own.
    var listsItems: Bool { self == .besluitenlijst || self == .agenda || self == .notulen }
}
