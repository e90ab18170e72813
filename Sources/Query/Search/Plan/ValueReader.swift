import IndexSchema
import Lexing
import QueryLanguage
import SourceText
import Vocabulary

/// Spells the values of exact fields as the index holds them.
enum ValueReader {
    /// - Parameters:
    ///   - isPrefix: whether the value goes on behind `text`.
    ///   - notes: which files are copies of documents.
    static func plan(_ field: QueryField, _ text: String, isPrefix: Bool, _ notes: CommitNotes?) -> Plan {
        switch field {
        case .zaak: return whole(.zaak, ExactTerm.zaaknummer(text), isPrefix)
        case .verwijst: return whole(.verwijst, ExactTerm.zaaknummer(text), isPrefix)
        case .soort: return whole(.soort, ExactTerm.normalised(text), isPrefix)
        case .gemeente: return gemeente(text, isPrefix)
        case .portefeuillehouder:
            return .values(.portefeuillehouder, .holdsWords(ExactTerm.normalised(text), isOpen: isPrefix))
        case .status: return status(text, isPrefix)
        case .bron: return .values(.bron, path(RawText.named(RawText.bytes(of: text)), isPrefix, notes))
        case .artikel: return article(text, isPrefix)
        case .titel, .besluit, .tekst, .datum, .besloten, .deadline, .bedrag: return .nothing
        }
    }

    private static func path(_ path: [UInt8], _ isPrefix: Bool, _ notes: CommitNotes?) -> ValuePattern {
        let originals = notes?.originals(ofName: path) { duplicate, file in
            // The end of a path that goes on is that of the id where it has one.
            ValuePattern.holdsPath(file, in: duplicate, isOpen: isPrefix && file.count == path.count)
        }
        return .holdsPath(path, isOpen: isPrefix, originals: Set(originals ?? []))
    }

    private static func whole(_ field: Field, _ value: [UInt8], _ isPrefix: Bool) -> Plan {
        isPrefix ? .values(field, .startsWith(value)) : .value(field, value)
    }

    /// Every name and spelling of a municipality finds it.
    private static func gemeente(_ text: String, _ isPrefix: Bool) -> Plan {
        let typed = ExactTerm.normalised(text)
        if isPrefix { return whole(.gemeente, typed, true) }
        return any([typed] + GemeenteTable.shared.names(ofSameAs: text).map(ExactTerm.normalised), of: .gemeente)
    }

    /// Any of the standings that a name stands for.
    private static func status(_ text: String, _ isPrefix: Bool) -> Plan {
        any(StatusValue.named(text, isPrefix: isPrefix).flatMap(\.terms), of: .status)
    }

    /// `Gemeentewet 192`, `Gemw 192`, `192 Gemeentewet` and `artikel 192 van de Gemeentewet` are one; a law alone is any of its
    /// articles, an article alone is that of any law.
    private static func article(_ text: String, _ isPrefix: Bool) -> Plan {
        if isPrefix { return .values(.artikel, .startsWith(ExactTerm.normalised(text))) }
        var words = split(text)
        var article = takeArticle(&words)
        let title = words.drop { isSmall($0) }
        var titles = title.isEmpty ? [] : [String(decoding: joined(title), as: UTF8.self)]
        if let mention = mention(in: text) { (titles, article) = mention }
        guard let article else { return titles.isEmpty ? .nothing : any(titles.map(ExactTerm.normalised), of: .wet) }
        guard !titles.isEmpty else { return .values(.artikel, .endsWithArticle(Array(article.utf8))) }
        return any(titles.map { ExactTerm.normalised("\($0) \(article)") }, of: .artikel)
    }

    /// The titles of the laws that a name stands for, and the article; nil where more than these stands in the text, as in
    /// the name of a verordening that names a law.
    private static func mention(in text: String) -> (titles: [String], article: String?)? {
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        guard let (laws, name) = LawTable.shared.mention(in: tokens) else { return nil }
        let (start, end) = (tokens.range(name.lowerBound).start, tokens.range(name.upperBound - 1).end)
        var rest = split(String(decoding: bytes[..<start] + [UInt8(ascii: " ")] + bytes[end...], as: UTF8.self))
        let article = takeArticle(&rest)
        return rest.allSatisfy(isSmall) ? (Set(laws.map(\.name)).sorted(), article) : nil
    }

    private static func split(_ text: String) -> ArraySlice<ArraySlice<UInt8>> {
        ExactTerm.normalised(text).split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }[...]
    }

    private static func isSmall(_ word: ArraySlice<UInt8>) -> Bool {
        ["van", "de", "het", "uit"].contains { word.elementsEqual($0.utf8) }
    }

    /// Takes `artikel 160`, `160`, `160 lid 1` out of the words.
    private static func takeArticle(_ words: inout ArraySlice<ArraySlice<UInt8>>) -> String? {
        func text(_ place: Int) -> String { String(decoding: words[place], as: UTF8.self) }
        guard let place = words.indices.first(where: { isArticle(words[$0]) }) else { return nil }
        var (article, first, end) = (text(place), place, place + 1)
        if place > words.startIndex, ["artikel", "art.", "art"].contains(text(place - 1)) { first = place - 1 }
        if end + 1 < words.endIndex, text(end) == "lid" {
            article += " lid \(text(end + 1))"
            end += 2
        }
        words = (words[..<first] + words[end...])[...]
        return article
    }

    private static func any(_ values: [[UInt8]], of field: Field) -> Plan {
        let plans = Set(values).sorted { $0.lexicographicallyPrecedes($1) }.map { Plan.value(field, $0) }
        return plans.count == 1 ? plans[0] : .or(plans)
    }

    /// A digit is in it, and it is no year: laws are named after years (`wmo 2015`); nor the id of a law (`BWBR0005416`).
    private static func isArticle(_ word: ArraySlice<UInt8>) -> Bool {
        guard !word.starts(with: "bwb".utf8) else { return false }
        let digits = word.filter { Byte.isDigit($0) }.count
        let isYear = digits == 4 && word.count == 4 && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
        return digits > 0 && !isYear
    }

    private static func joined(_ words: ArraySlice<ArraySlice<UInt8>>) -> [UInt8] {
        Array(words.joined(separator: [UInt8(ascii: " ")]))
    }
}
