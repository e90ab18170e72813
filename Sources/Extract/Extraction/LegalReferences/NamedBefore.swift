import Lexing

/// A law that later text may mean by `die wet`, `dat besluit`. Few are asked for, so that a rule that is not in the table
/// is kept by the tokens of its name.
enum LastNamed {
    case law(NamedLaw)
    case words(Range<Int>)
}

/// By sort of rule (see `Law.sort`): the one named last. There are few sorts.
struct LastOfSort {
    private var entries: [(sort: Keyword, named: LastNamed)] = []

    subscript(sort: Keyword) -> LastNamed? {
        get { entries.first { $0.sort == sort }?.named }
        set {
            guard let newValue else { return }
            if let place = entries.firstIndex(where: { $0.sort == sort }) {
                entries[place].named = newValue
            } else {
                entries.append((sort, newValue))
            }
        }
    }
}

/// How a law numbers its articles: `5`, `5:44`, `5.44`. No law does so in two ways.
private struct ArticleForms: OptionSet {
    var rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ article: String) {
        self = article.utf8.reduce(into: []) { forms, byte in
            if byte == UInt8(ascii: ":") { forms.insert(.colons) }
            if byte == UInt8(ascii: ".") { forms.insert(.points) }
        }
        if isEmpty { self = .plain }
    }

    static let plain = Self(rawValue: 1 << 0)
    static let colons = Self(rawValue: 1 << 1)
    static let points = Self(rawValue: 1 << 2)
}

/// The articles that were said to be of a law. Most documents never ask, so the tables are made when one does.
struct LawsOfArticles {
    private var noted: [(article: String, law: NamedLaw)] = []
    private var laws: [String: NamedLaw] = [:]
    private var forms: [String: ArticleForms] = [:]

    mutating func note(_ article: String, _ law: NamedLaw) { noted.append((article, law)) }

    /// The law that an article was last said to be of.
    /// - Complexity: O(1), and O(*n*) once for *n* that were noted.
    mutating func law(of article: String) -> NamedLaw? {
        look()
        return laws[article]
    }

    /// Whether the articles named so far of a law leave room for one with such a number: `24` is none of the Awb.
    /// - Complexity: as `law(of:)`.
    mutating func mayHave(_ law: String, _ article: String) -> Bool {
        look()
        guard let known = forms[law] else { return true }
        return known.isSuperset(of: ArticleForms(article))
    }

    private mutating func look() {
        for entry in noted {
            laws[entry.article] = entry.law
            forms[entry.law.name, default: []].formUnion(ArticleForms(entry.article))
        }
        noted.removeAll(keepingCapacity: true)
    }
}
