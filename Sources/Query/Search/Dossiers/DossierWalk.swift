import Calendar
import Extraction
import IndexSchema
import InvertedIndex
import SourceText
import Vocabulary

extension Searcher {
    /// The dossiers of a case number: one for each municipality whose papers carry it, since numbers are given out by each for
    /// itself. None where no document carries or names it.
    /// - Parameter limit: papers of a dossier at most.
    /// - Complexity: reads each paper of the dossier, and the papers of the municipality whose titles are most alike.
    package func dossiers(of number: String, limit: Int = DossierWalk.usualLimit) -> Answer<[Dossier]> {
        var damage = Damage()
        let term = ExactTerm.zaaknummer(number)
        let carriers = documents(with: term, in: .zaak).value(noting: &damage)
        let papers = carriers.isEmpty ? documents(with: term, in: .verwijst).value(noting: &damage) : carriers
        var groups: [String?: [DocumentAddress]] = [:]
        for (address, summary) in zip(papers, summaries(of: papers).value(noting: &damage)) {
            groups[summary?.gemeente, default: []].append(address)
        }
        // Papers that do not say where they are from may be of any of the municipalities.
        if groups.count > 1, let unknown = groups.removeValue(forKey: nil) {
            for gemeente in groups.keys { groups[gemeente]? += unknown }
        }
        var dossiers: [Dossier] = []
        for (gemeente, addresses) in groups.sorted(by: { ($0.key ?? "") < ($1.key ?? "") }) {
            var walk = DossierWalk(self, gemeente: gemeente, limit: limit)
            walk.run(number: number, carriers: carriers.isEmpty ? [] : addresses)
            damage.add(walk.damage)
            if !walk.dossier.papers.isEmpty { dossiers.append(walk.dossier) }
        }
        return Answer(dossiers, missing: damage)
    }

    /// The dossier of papers that are one case, whether they carry a number or not.
    package func dossier(of papers: [DocumentAddress], limit: Int = DossierWalk.usualLimit) -> Answer<Dossier> {
        var damage = Damage()
        let gemeente = summaries(of: papers).value(noting: &damage).lazy.compactMap { $0?.gemeente }.first
        var walk = DossierWalk(self, gemeente: gemeente, limit: limit)
        walk.run(number: nil, carriers: papers)
        damage.add(walk.damage)
        return Answer(walk.dossier, missing: damage)
    }
}

/// Gathers the papers of one case.
package struct DossierWalk {
    /// Papers of a dossier where nothing else is asked for.
    package static let usualLimit = 500
    /// Numbers of one case at most: papers state a few schemes' numbers beside each other.
    private static let mostNumbers = 24

    let searcher: Searcher
    /// nil where no paper says it; then all municipalities are looked at.
    let gemeente: String?
    private let limit: Int
    private let reader = StoredReader()
    private(set) var dossier = Dossier(numbers: [])
    private(set) var damage = Damage()
    /// Places of papers in the dossier.
    private var places: [DocumentAddress: Int] = [:]
    private var known: Set<[UInt8]> = []

    init(_ searcher: Searcher, gemeente: String?, limit: Int) {
        self.searcher = searcher
        self.gemeente = gemeente
        self.limit = max(1, limit)
    }

    mutating func run(number: String?, carriers: [DocumentAddress]) {
        if let number { add(number: number, .other, from: nil) }
        for address in carriers { addCarrier(address, of: number) }
        // A besluit and the proposal that it follows are one case, whichever of them has a number.
        for paper in dossier.papers { addProposals(paper) }
        var next = 0
        while next < dossier.numbers.count {
            let number = dossier.numbers[next].value
            if next > 0 || carriers.isEmpty {
                let source = dossier.numbers[next].path
                for address in found(number, in: .zaak) {
                    // That a paper has the number which it brought in itself tells nothing.
                    if let place = places[address], dossier.papers[place].summary.path == source { continue }
                    addCarrier(address, of: number)
                }
            }
            next += 1
        }
        for number in dossier.numbers {
            for address in found(number.value, in: .verwijst) { addCiting(address, number.value) }
        }
        let core = dossier.papers.filter(\.isCore)
        addByTitles(core)
        for paper in core { addCited(by: paper) }
        sort()
    }

    // MARK: Numbers

    private mutating func add(number: String, _ scheme: Zaaknummer.Scheme, from path: [UInt8]?) {
        guard dossier.numbers.count < Self.mostNumbers, known.insert(ExactTerm.zaaknummer(number)).inserted else {
            return
        }
        dossier.numbers.append(.init(value: number, scheme: scheme, path: path))
    }

    private mutating func found(_ number: String, in field: Field) -> [DocumentAddress] {
        searcher.documents(with: ExactTerm.zaaknummer(number), in: field).value(noting: &damage)
    }

    /// A paper with a number of the case as its own; its other own numbers are the case's too.
    private mutating func addCarrier(_ address: DocumentAddress, of number: String?) {
        guard let paper = paper(address) else { return }
        let facts = paper.document.facts
        let own = facts.zaaknummers.filter { $0.role == .own }
        let fact = own.first { fact in number.map { Self.isSame(fact.value, $0) } ?? true }
        let by = number ?? fact?.value ?? paper.summary.zaaknummer ?? paper.summary.title
        add(tie(.carries, fact?.origin.confidence ?? .certain, by: by, at: fact?.range, in: paper), to: address)
        addNumbers(of: paper)
        if let number,
            let place = dossier.numbers.firstIndex(where: { Self.isSame($0.value, number) && $0.path == nil }),
            let fact
        {
            dossier.numbers[place] = .init(value: fact.value, scheme: fact.scheme, path: nil)
        }
    }

    private mutating func addCiting(_ address: DocumentAddress, _ number: String) {
        guard let paper = paper(address) else { return }
        let facts = paper.document.facts
        if let fact = facts.zaaknummers.first(where: { $0.role == .cites && Self.isSame($0.value, number) }) {
            add(tie(.cites, fact.origin.confidence, by: number, at: fact.range, in: paper), to: address)
        } else if let fact = facts.relatedDecisions.first(where: { $0.number.map { Self.isSame($0, number) } ?? false })
        {
            add(tie(.cites, fact.origin.confidence, by: number, at: fact.range, in: paper), to: address)
        }
    }

    static func isSame(_ left: String, _ right: String) -> Bool {
        ExactTerm.zaaknummer(left) == ExactTerm.zaaknummer(right)
    }

    /// Other numbers of a paper that is of the case.
    mutating func addNumbers(of paper: Dossier.Paper) {
        let facts = paper.document.facts
        if facts.header.kind.tellsOfManyCases { return }
        if let number = facts.header.zaaknummer { add(number: number, .zaaknummer, from: paper.summary.path) }
        for fact in facts.zaaknummers where fact.role == .own {
            add(number: fact.value, fact.scheme, from: paper.summary.path)
        }
    }

    // MARK: What the case cites

    private mutating func addCited(by paper: Dossier.Paper) {
        let facts = paper.document.facts
        for fact in facts.zaaknummers where fact.role == .cites {
            addCited(fact.value, fact.scheme, title: nil, fact, by: paper)
        }
        for fact in facts.relatedDecisions {
            if let number = fact.number { addCited(number, nil, title: fact.title, fact, by: paper) }
        }
    }

    private mutating func addCited(
        _ number: String, _ scheme: Zaaknummer.Scheme?, title: String?, _ fact: some Fact, by paper: Dossier.Paper
    ) {
        guard !known.contains(ExactTerm.zaaknummer(number)) else { return }
        let carriers = found(number, in: .zaak)
        for address in carriers {
            add(tie(.cited, fact.origin.confidence, by: number, at: fact.range, in: paper), to: address)
        }
        if !carriers.isEmpty { return }
        if let place = dossier.missing.firstIndex(where: { Self.isSame($0.value, number) }) {
            var missing = dossier.missing[place]
            if !missing.paths.contains(paper.summary.path) { missing.paths.append(paper.summary.path) }
            dossier.missing[place] = .init(
                value: missing.value, scheme: missing.scheme ?? scheme, title: missing.title ?? title,
                paths: missing.paths)
        } else {
            dossier.missing.append(.init(value: number, scheme: scheme, title: title, paths: [paper.summary.path]))
        }
    }

    // MARK: Papers

    /// Adds a tie to a paper, and the paper where it is not there yet.
    mutating func add(_ tie: Dossier.Tie, to address: DocumentAddress) {
        if let place = places[address] {
            // Of one kind the first that was found says enough.
            if !dossier.papers[place].ties.contains(where: { $0.kind == tie.kind }) {
                dossier.papers[place].ties.append(tie)
            }
            return
        }
        guard dossier.papers.count < limit else { return dossier.isTruncated = true }
        guard var paper = paper(address) else { return }
        paper.ties = [tie]
        places[address] = dossier.papers.count
        dossier.papers.append(paper)
    }

    func isKnown(_ address: DocumentAddress) -> Bool { places[address] != nil }

    /// A paper of the municipality; nil for one of another, or that cannot be read.
    mutating func paper(_ address: DocumentAddress) -> Dossier.Paper? {
        if let place = places[address] { return dossier.papers[place] }
        do {
            let summary = try searcher.summary(of: address)
            if let gemeente, let other = summary.gemeente, other != gemeente { return nil }
            let document = try searcher.stored(address, by: reader)
            return Dossier.Paper(address: address, summary: summary, document: document, ties: [])
        } catch {
            damage.add(error)
            return nil
        }
    }

    mutating func noting<Value>(_ answer: Answer<Value>) -> Value { answer.value(noting: &damage) }

    /// - Parameter range: of the words that say so in `paper`; nil where its title does.
    func tie(
        _ kind: Dossier.Tie.Kind, _ certainty: Confidence, by: String, at range: ByteRange?, in paper: Dossier.Paper
    ) -> Dossier.Tie {
        let text = paper.document.text
        let place = range ?? ByteRange(start: 0, end: 0)
        return Dossier.Tie(
            kind: kind, certainty: certainty, by: by,
            words: range.map { LineAround.text($0, in: text) } ?? paper.summary.title, path: paper.summary.path,
            range: place, page: paper.summary.hasPages ? PageMap(formFeedsOf: text).page(at: place.start) : nil)
    }

    private mutating func sort() {
        for place in dossier.papers.indices {
            dossier.papers[place].ties.sort { ($0.certainty.order, $0.kind) < ($1.certainty.order, $1.kind) }
        }
        let placed = dossier.papers.map { (day: $0.day, paper: $0) }
        dossier.papers = placed.sorted { left, right in
            switch (left.day, right.day) {
            case (let first?, let second?) where first != second: first < second
            case (_?, nil): true
            case (nil, _?): false
            default:
                left.paper.summary.kind.placeInDay != right.paper.summary.kind.placeInDay
                    ? left.paper.summary.kind.placeInDay < right.paper.summary.kind.placeInDay
                    : left.paper.summary.path.lexicographicallyPrecedes(right.paper.summary.path)
            }
        }.map(\.paper)
        dossier.missing.sort { $0.value < $1.value }
    }
}

extension Confidence {
    /// The surest first.
    fileprivate var order: Int {
        switch self {
        case .certain: 0
        case .probable: 1
        case .doubtful: 2
        }
    }
}

extension DocumentKind {
    /// The order in which papers of one day come about: what is asked, what is said of it, what is decided, what is told of that.
    fileprivate var placeInDay: Int {
        switch self {
        case .agenda: 0
        case .startnotitie, .raadsvoorstel, .collegevoorstel, .initiatiefvoorstel: 1
        case .amendement: 2
        case .motie: 3
        case .raadsbesluit, .collegebesluit, .verordening, .bestemmingsplan: 4
        case .besluitenlijst, .notulen: 5
        default: 6
        }
    }
}
