/// The forms of words that spelling does not join, from Tools/data/word-forms.tsv.
struct FormTable: Sendable {
    static let shared = FormTable()

    /// A form of a base verb, and what its front must be.
    struct VerbForm: Sendable {
        enum Kind { case infinitive, finite, participle }
        let kind: Kind
        /// The verb's stem, `stel` of `stellen`.
        let stem: [UInt8]
    }

    /// Whole words, and the stem of each.
    private(set) var words = SliceMap<[UInt8]>()
    /// Ends of words, and what stands there in the stem.
    private(set) var tails = SliceMap<[UInt8]>()
    private(set) var verbs = SliceMap<[VerbForm]>()
    /// What looks like a verb's form and is none.
    private(set) var nouns = SliceMap<Bool>()
    /// What stands before `-ge-`, and the syllables that take its place.
    private(set) var fronts: [[UInt8]] = []
    private(set) var prefixes: [[UInt8]] = []
    /// The first two letters of forms whose stems begin otherwise.
    private(set) var otherStarts: [[UInt8]] = [VerbReader.past]

    private init() {
        var verbLines: [(infinitive: [UInt8], participles: [[UInt8]])] = []
        for line in "\(Self.data)".utf8.split(separator: UInt8(ascii: "\n")) {
            let cells = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Array($0) }
            guard cells.count == 3 else { continue }
            let forms = cells[2].split(separator: UInt8(ascii: " ")).map { Array($0) }
            switch String(decoding: cells[0], as: UTF8.self) {
            case "set", "whole": add(cells[1], forms, to: \.words)
            case "tail": add(cells[1], forms, to: \.tails)
            case "verb": verbLines.append((cells[1], forms))
            case "noun": nouns.add(cells[1], true)
            case "front": fronts = [cells[1]] + forms
            case "prefix": prefixes = [cells[1]] + forms
            default: continue
            }
        }
        addVerbs(verbLines)
    }

    private mutating func add(_ word: [UInt8], _ forms: [[UInt8]], to map: WritableKeyPath<Self, SliceMap<[UInt8]>>) {
        for form in [word] + forms {
            self[keyPath: map].add(form, word)
            if form.prefix(2) != word.prefix(2) { otherStarts.append(Array(form.prefix(2))) }
        }
    }

    private mutating func addVerbs(_ lines: [(infinitive: [UInt8], participles: [[UInt8]])]) {
        var found: [[UInt8]: [VerbForm]] = [:]
        var order: [[UInt8]] = []
        func add(_ form: [UInt8], _ kind: VerbForm.Kind, _ stem: [UInt8]) {
            if found[form] == nil { order.append(form) }
            // A participle before another verb's form that is spelled so: herplant is no form of plannen.
            let place = kind == .participle ? 0 : found[form]?.count ?? 0
            found[form, default: []].insert(VerbForm(kind: kind, stem: stem), at: place)
        }
        for (infinitive, participles) in lines {
            guard let open = Endings.withoutE(infinitive) else { continue }
            let stem = Spelling.isPolysyllabic(open) ? words[open[...]] ?? Spelling.closed(open) : Spelling.closed(open)
            add(infinitive, .infinitive, stem)
            for participle in participles { add(participle, .participle, stem) }
            for spelled in Set([stem, Spelling.long(stem)]) {
                if participles.isEmpty {
                    add(VerbReader.weakParticiple(open: open, stem: spelled), .participle, stem)
                }
                if spelled.last != UInt8(ascii: "t") { add(spelled + [UInt8(ascii: "t")], .finite, stem) }
            }
        }
        for form in order { verbs.add(form, found[form] ?? []) }
    }

    /// The stem of a word that is in the table as it stands.
    func stem(ofWhole word: [UInt8]) -> [UInt8]? { words[word[...]] ?? tails[word[...]] }

    /// The stem of a word that ends in one of the table's.
    /// - Complexity: O(*t*²), *t* the bytes of the longest tail.
    func stem(byTail word: [UInt8]) -> [UInt8]? {
        // The shortest front of a compound: `ei`.
        let first = max(2, word.count - tails.longest)
        guard first < word.count else { return nil }
        for start in first..<word.count {
            if let tail = tails[word[start...]] {
                return start > 2 || Spelling.hasVowel(word[..<start]) ? word[..<start] + tail : nil
            }
        }
        return nil
    }
}
