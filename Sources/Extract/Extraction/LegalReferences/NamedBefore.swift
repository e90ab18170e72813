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

/// By article: the law that it was last said to be of. Most documents never ask, so the table is made when one does.
struct LawsOfArticles {
    private var noted: [(article: String, law: NamedLaw)] = []
    private var table: [String: NamedLaw] = [:]

    mutating func note(_ article: String, _ law: NamedLaw) { noted.append((article, law)) }

    /// - Complexity: O(1), and O(*n*) once for *n* that were noted.
    mutating func law(of article: String) -> NamedLaw? {
        for entry in noted { table[entry.article] = entry.law }
        noted.removeAll(keepingCapacity: true)
        return table[article]
    }
}
