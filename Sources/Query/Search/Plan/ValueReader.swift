import IndexSchema
import QueryLanguage
import SourceText

/// Spells the values of exact fields as the index holds them.
enum ValueReader {
    /// - Parameter isPrefix: whether the value goes on behind `text`.
    static func plan(_ field: QueryField, _ text: String, isPrefix: Bool) -> Plan {
        switch field {
        case .zaak: return whole(.zaak, ExactTerm.zaaknummer(text), isPrefix)
        case .verwijst: return whole(.verwijst, ExactTerm.zaaknummer(text), isPrefix)
        case .soort: return whole(.soort, ExactTerm.normalised(text), isPrefix)
        case .gemeente: return whole(.gemeente, ExactTerm.normalised(text), isPrefix)
        case .portefeuillehouder:
            return .values(.portefeuillehouder, .holdsWords(ExactTerm.normalised(text), isOpen: isPrefix))
        case .bron: return .values(.bron, .holdsPath(RawText.named(RawText.bytes(of: text)), isOpen: isPrefix))
        case .artikel: return article(text, isPrefix)
        case .titel, .besluit, .tekst, .datum, .deadline, .bedrag: return .nothing
        }
    }

    private static func whole(_ field: Field, _ value: [UInt8], _ isPrefix: Bool) -> Plan {
        isPrefix ? .values(field, .startsWith(value)) : .value(field, value)
    }

    /// `Gemeentewet 192`, `192 Gemeentewet` and `artikel 192 van de Gemeentewet` are one; a law alone is any of its
    /// articles, an article alone is that of any law.
    private static func article(_ text: String, _ isPrefix: Bool) -> Plan {
        let value = ExactTerm.normalised(text)
        if isPrefix { return .values(.artikel, .startsWith(value)) }
        var words = value.split(separator: UInt8(ascii: " "))[...]
        for opening in ["artikel", "art.", "art"] where words.first?.elementsEqual(opening.utf8) == true {
            words.removeFirst()
            break
        }
        guard let first = words.first, let last = words.last else { return .nothing }
        if isArticle(first) {
            words.removeFirst()
            let law = words.drop { word in ["van", "de", "het", "uit"].contains { word.elementsEqual($0.utf8) } }
            guard !law.isEmpty else { return .values(.artikel, .endsWithWord(Array(first))) }
            return .value(.artikel, joined(law + [first]))
        }
        return .value(isArticle(last) ? .artikel : .wet, joined(words))
    }

    /// A digit is in it, and it is no year: laws are named after years (`wmo 2015`).
    private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
        let digits = word.filter { $0 &- 48 < 10 }.count
        let isYear = digits == 4 && word.count == 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
        return digits > 0 && !isYear
    }

    private static func joined(_ words: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
        Array(words.joined(separator: [UInt8(ascii: " ")]))
    }
}
