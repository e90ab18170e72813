import Layout
import Lexing
import SourceText
import Vocabulary

/// What numbers of one series share: how one of them is labelled tells what the others are.
struct NumberSeries: Hashable {
    private let form: CaseNumberSeries
    /// The letters that open a number of a register; of a number in no form of its own all its letters and marks, with a zero
    /// for each figure.
    private let shape: String

    init(_ mention: NumberMention) {
        form = mention.form.series
        shape =
            switch form {
            case .register, .lettered: String(mention.value.prefix { $0.isLetter })
            case .free, .digits: Self.pattern(mention.value)
            default: ""
            }
    }

    /// A value with a zero for each figure.
    static func pattern(_ value: String) -> String {
        String(decoding: value.utf8.map { Byte.isDigit($0) ? UInt8(ascii: "0") : $0 }, as: UTF8.self)
    }
}

extension NumberMention {
    /// Whether the letters before the number are those of a municipality: `LW24-3015` in Limmerswaard. Such a number is one
    /// of its own series of cases.
    ///
    /// Source: observed in papers of municipalities that merged, whose new registers have a name of their own.
    func isOfSeries(ofMunicipality name: String?) -> Bool {
        guard form.series == .lettered, let name else { return false }
        let letters = value.utf8.prefix { !Byte.isDigit($0) }.filter(Byte.isLetter)
        var rest = name.utf8.filter(Byte.isLetter).map(Byte.lowered)[...]
        guard letters.count > 1, rest.first == Byte.lowered(letters[0]) else { return false }
        return letters.allSatisfy { letter in
            guard let place = rest.firstIndex(of: Byte.lowered(letter)) else { return false }
            rest = rest[rest.index(after: place)...]
            return true
        }
    }
}
