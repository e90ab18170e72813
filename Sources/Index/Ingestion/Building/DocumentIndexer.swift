import Analysis
internal import CPrefetch
import Calendar
package import DocumentReading
package import Extraction
import IndexSchema
package import InvertedIndex
package import Lexing
import SourceText
import Vocabulary

/// Puts documents, read and extracted, into segments, one after the other. Not shared between threads.
package struct DocumentIndexer: ~Copyable {
    /// Of the segment that is being built.
    package private(set) var builder: SegmentBuilder
    private let dictionary: StoredDictionary?
    /// Kept from segment to segment: most words of one are those of the last.
    private var analyzer = Analyzer()
    /// For each text field the builder's number + 1 of the analyzer's terms; 0 where the field has not met the term.
    private var numbers: [[UInt32]] = Array(repeating: [], count: Field.textFields.count)
    /// Kept from document to document, so that they are allocated once.
    private var terms: [UInt32] = []
    private var builderTerms: [UInt32] = []
    /// The terms of parts of compounds in the field that is being added.
    private var parts: [UInt32] = []
    /// For each text field and term of the analyzer how often the document has it so far, behind 32 bits of `documentsMet`.
    private var occurrences: [[UInt64]] = Array(repeating: [], count: Field.textFields.count)
    /// Documents that were added, the current one with them.
    private var documentsMet: UInt32 = 0
    /// The terms of forms in what is being added.
    private var forms = FormRun()
    /// The position of the break that was added last.
    private var lastBreak = 0

    /// Tokens whose terms are added at once.
    private static let tokensAtOnce = 1 << 16
    /// So many terms ahead numbers are fetched into the processor's cache.
    private static let fetchDistance = 24
    /// An analyzer with more words is replaced by an empty one before the next segment, so that memory stays bounded.
    private static let wordLimit = 1 << 18

    /// Where a document comes from, as it was when it was read.
    package struct Source {
        let name: [UInt8]
        let size: Int
        let times: FileTimes
        let checksum: UInt64?

        /// - Parameters:
        ///   - name: see `SourceNaming`.
        ///   - size: bytes of the file.
        ///   - checksum: of the file's bytes; nil for a line of a file, which is not compared by itself.
        package init(name: [UInt8], size: Int, times: FileTimes, checksum: UInt64?) {
            self.name = name
            self.size = size
            self.times = times
            self.checksum = checksum
        }
    }

    /// - Parameter dictionary: what the texts are compressed with; nil for those that each segment begins with.
    package init(dictionary: StoredDictionary? = nil) {
        self.dictionary = dictionary
        builder = SegmentBuilder(layout: .griffie, dictionary: dictionary)
    }

    /// Starts the next segment. The builder of the last one must not be used any more.
    package mutating func beginSegment() {
        builder = SegmentBuilder(layout: .griffie, dictionary: dictionary, after: builder)
        if analyzer.wordCount > Self.wordLimit {
            analyzer = Analyzer()
            occurrences = occurrences.map { _ in [] }
        }
        for field in numbers.indices { numbers[field].removeAll(keepingCapacity: true) }
    }

    /// - Parameter passages: the bytes at which passages of the text begin, ascending; none where only blank lines tell them.
    /// - Complexity: O(*n*), *n* the bytes of the text.
    package mutating func add(
        _ document: CouncilDocument, _ tokens: TokenStream, _ facts: ExtractedDocument, passages: [UInt32],
        _ source: Source
    ) {
        let title = PaperTitle(of: document, facts, tokens, fileName: source.name).text
        let summary = DocumentSummary(of: document, facts, title: title, name: source.name)
        builder.beginDocument()
        documentsMet &+= 1
        let reading = TokenReading(bytes: document.structure.bytes, tokens: tokens)
        let breaks = TextBreaks(reading, passages: passages)
        unsafe document.structure.bytes.withUnsafeBufferPointer { text in
            unsafe addText(text, tokens, breaks, title: summary.title)
            unsafe addDecisions(text, tokens, facts)
        }
        let points = facts.statedPoints
        let stated = StatedFacts(points)
        addValues(facts)
        addStatus(facts, points)
        addAbbreviations(reading)
        addColumns(facts, stated, summary, source)
        addStandings(facts, points, stated)
        let given = facts.header.subject ?? facts.sections.first?.title ?? document.declared.title
        addSignature(PaperSignature(of: facts, summary, title: given, tokens, text: document.structure.bytes))
        let stored = StoredDocument(
            facts: facts, text: document.structure.bytes, offsets: document.structure.offsets,
            boxes: FactBoxes.boxes(of: facts, on: document.structure.pages), recognised: document.recognised.bytes)
        unsafe stored.encodedHead().withUnsafeBytes { head in
            unsafe stored.text.withUnsafeBytes { unsafe builder.store(head: head, body: $0) }
        }
        builder.endDocument(key: source.name)
    }

    // MARK: Text fields

    private mutating func addText(
        _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenStream, _ breaks: consuming TextBreaks, title: String
    ) {
        var (titleTerms, titleForms): ([UInt32], FormRun) = ([], FormRun())
        parts.removeAll(keepingCapacity: true)
        let titleBytes = Array(title.utf8)
        unsafe titleBytes.withUnsafeBufferPointer { bytes in
            let titleTokens = TokenStream(lexing: titleBytes)
            unsafe analyzer.appendTerms(
                of: 0..<titleTokens.count, in: titleTokens, text: bytes, to: &titleTerms, parts: &parts,
                forms: &titleForms)
        }
        addParts(to: .titel)
        var titleSearch = TermRun(titleTerms).search()
        var (count, start) = (0, 0)
        while start < tokens.count {
            // A part at a time: the terms of a large text would take half as much memory as its tokens.
            let part = start..<min(start + Self.tokensAtOnce, tokens.count)
            terms.removeAll(keepingCapacity: true)
            forms.removeAll()
            unsafe appendTerms(of: part, in: tokens, text, &breaks, from: count)
            add(terms, to: .tekst, from: count)
            add(forms, of: terms, to: .tekst)
            titleSearch.read(terms)
            count += terms.count
            start = part.upperBound
        }
        // Whoever has a phrase in its title has it in its text too: the search relies on it.
        let isInText = titleSearch.hasFound
        if !isInText {
            addBreak(.paragraph, at: count + Field.runGap)
            add(titleTerms, to: .tekst, from: count + Field.runGap)
            add(titleForms, of: titleTerms, to: .tekst)
        }
        lastBreak = 0
        addParts(to: .tekst)
        builder.setLength(field: Field.tekst.number, tokens: count + (isInText ? 0 : titleTerms.count))
        add(titleTerms, to: .titel, from: 0)
        add(titleForms, of: titleTerms, to: .titel)
        builder.setLength(field: Field.titel.number, tokens: titleTerms.count)
    }

    private mutating func addDecisions(
        _ text: UnsafeBufferPointer<UInt8>, _ tokens: TokenStream, _ facts: ExtractedDocument
    ) {
        let proposed = facts.proposedDecision?.beslispunten ?? []
        var (position, length) = (0, 0)
        parts.removeAll(keepingCapacity: true)
        for point in proposed + (facts.adoptedDecision?.beslispunten ?? []) {
            let first = tokens.firstToken(at: point.range.start)
            let behind = max(first, tokens.firstToken(at: point.range.end))
            terms.removeAll(keepingCapacity: true)
            forms.removeAll()
            unsafe analyzer.appendTerms(
                of: first..<behind, in: tokens, text: text, to: &terms, parts: &parts, forms: &forms)
            add(terms, to: .besluit, from: position)
            add(forms, of: terms, to: .besluit)
            position += terms.count + Field.runGap
            length += terms.count
        }
        addParts(to: .besluit)
        builder.setLength(field: Field.besluit.number, tokens: length)
    }

    /// Appends the terms of a part of the text to `terms`, and adds the places where sentences and paragraphs begin.
    private mutating func appendTerms(
        of part: Range<Int>, in tokens: TokenStream, _ text: UnsafeBufferPointer<UInt8>, _ breaks: inout TextBreaks,
        from position: Int
    ) {
        var first = part.lowerBound
        while first < part.upperBound {
            let next = breaks.next(behind: first, before: part.upperBound)
            unsafe analyzer.appendTerms(
                of: first..<next.token, in: tokens, text: text, to: &terms, parts: &parts, forms: &forms)
            if let kind = next.kind { addBreak(kind, at: position + terms.count) }
            first = next.token
        }
    }

    /// Adds the place where a sentence or paragraph begins that has a word; one place begins one.
    private mutating func addBreak(_ kind: TextBreaks.Kind, at position: Int) {
        guard position > lastBreak else { return }
        lastBreak = position
        let term = kind == .paragraph ? HiddenTerm.paragraph : HiddenTerm.sentence
        let number = unsafe term.withUnsafeBufferPointer {
            unsafe builder.term(field: Field.tekst.number, hash: SegmentBuilder.hash($0), $0)
        }
        builder.add(number, position: UInt32(clamping: position))
    }

    /// Adds the parts of compounds, each once; where they stand tells nothing, since phrases are of whole words.
    private mutating func addParts(to field: Field) {
        var seen: Set<UInt32> = []
        add(parts.filter { seen.insert($0).inserted }, to: field, from: 0)
    }

    /// Adds the analyzer's terms to a text field, the first at position `start`.
    private mutating func add(_ terms: [UInt32], to field: Field, from start: Int) {
        // Both taken out while they are changed, so that they are not copied.
        var (known, run): ([UInt32], [UInt32]) = ([], [])
        swap(&known, &numbers[field.number])
        swap(&run, &builderTerms)
        let missing = analyzer.termCount - known.count
        if missing > 0 { known.append(contentsOf: repeatElement(0, count: max(missing, known.count, 1024))) }
        if run.count < terms.count { run = Array(repeating: 0, count: 2 * terms.count) }
        unsafe known.withUnsafeMutableBufferPointer { known in
            for place in terms.indices {
                let ahead = place + Self.fetchDistance
                if ahead < terms.count, let base = known.baseAddress {
                    unsafe griffie_prefetch(base + Int(terms[ahead]))
                }
                let term = Int(terms[place])
                if unsafe known[term] == 0 { unsafe known[term] = newNumber(of: terms[place], in: field) + 1 }
                run[place] = unsafe known[term] - 1
            }
        }
        unsafe run.withUnsafeBufferPointer {
            unsafe builder.add(UnsafeBufferPointer(rebasing: $0[..<terms.count]), from: UInt32(clamping: start))
        }
        swap(&run, &builderTerms)
        swap(&known, &numbers[field.number])
    }

    /// Adds the terms of the forms of words that were added to a text field, each at the place of its word among the document's
    /// words with that stem.
    private mutating func add(_ forms: FormRun, of terms: [UInt32], to field: Field) {
        var (known, counts): ([UInt32], [UInt64]) = ([], [])
        swap(&known, &numbers[field.number])
        swap(&counts, &occurrences[field.number])
        let missing = analyzer.termCount - known.count
        if missing > 0 { known.append(contentsOf: repeatElement(0, count: max(missing, known.count, 1024))) }
        if counts.count < known.count {
            counts.append(contentsOf: repeatElement(0, count: known.count - counts.count))
        }
        let document = UInt64(documentsMet) << UInt64(UInt32.bitWidth)
        var form = 0
        for (place, term) in terms.enumerated() {
            let count = max(counts[Int(term)], document)
            counts[Int(term)] = count + 1
            guard form < forms.terms.count, Int(forms.places[form]) == place else { continue }
            let number = Int(forms.terms[form])
            if known[number] == 0 { known[number] = newNumber(of: forms.terms[form], in: field) + 1 }
            builder.add(known[number] - 1, position: UInt32(truncatingIfNeeded: count))
            form += 1
        }
        swap(&known, &numbers[field.number])
        swap(&counts, &occurrences[field.number])
    }

    /// A number of the builder for an analyzer's term that the field has not met.
    private func newNumber(of term: UInt32, in field: Field) -> UInt32 {
        unsafe analyzer.withTerm(term) { unsafe builder.newTerm(field: field.number, $0) }
    }

    // MARK: Exact fields

    private func addValues(_ facts: ExtractedDocument) {
        add(ExactTerm.normalised(facts.header.kind.rawValue), to: .soort)
        if let gemeente = facts.header.gemeente { add(ExactTerm.normalised(gemeente), to: .gemeente) }
        for field in facts.header.fields where Self.namesPortefeuillehouder(field.label) {
            add(ExactTerm.normalised(field.value), to: .portefeuillehouder)
        }
        if let own = facts.header.zaaknummer { add(ExactTerm.zaaknummer(own), to: .zaak) }
        for number in facts.zaaknummers {
            add(ExactTerm.zaaknummer(number.value), to: number.role == .own ? .zaak : .verwijst)
        }
        for decision in facts.relatedDecisions {
            if let number = decision.number { add(ExactTerm.zaaknummer(number), to: .verwijst) }
        }
        for reference in facts.legalReferences {
            for term in ExactTerm.artikel(reference) { add(term, to: .artikel) }
            for term in ExactTerm.wet(reference) { add(term, to: .wet) }
        }
    }

    private static func namesPortefeuillehouder(_ label: String) -> Bool {
        let word = "portefeuillehouder".utf8
        return label.utf8.count >= word.count && zip(label.utf8, word).allSatisfy { $0 | 0x20 == $1 }
    }

    /// Both ways, so that either is found by the other.
    private func addAbbreviations(_ reading: TokenReading) {
        var finder = AbbreviationFinder(reading)
        for pair in finder.pairs() {
            add(ExactTerm.abbreviation([pair.short], for: pair.long), to: .afkorting)
            add(ExactTerm.abbreviation(pair.long, for: [pair.short]), to: .afkorting)
        }
    }

    private func addSignature(_ signature: PaperSignature) {
        for term in signature.terms { add(term, to: .afdruk) }
        for value in signature.values { builder.add(value, column: Column.afdruk.number) }
    }

    private func add(_ value: [UInt8], to field: Field) {
        guard !value.isEmpty else { return }
        let term = unsafe value.withUnsafeBufferPointer {
            unsafe builder.term(field: field.number, hash: SegmentBuilder.hash($0), $0)
        }
        builder.add(term)
    }

    // MARK: Columns

    private func addColumns(
        _ facts: ExtractedDocument, _ points: StatedFacts, _ summary: DocumentSummary, _ source: Source
    ) {
        builder.add(summary.encoded(), column: Column.kop.number)
        if let date = facts.header.date { builder.add(Int64(date.dayNumber), column: Column.datum.number) }
        builder.add(facts.header.kind.rawValue.utf8, column: Column.soort.number)
        if let gemeente = facts.header.gemeente { builder.add(gemeente.utf8, column: Column.gemeente.number) }
        for (amount, share) in zip(facts.amounts, facts.amountShares(by: points)) {
            let traits = AmountTraits(
                share: share, currency: amount.currency, term: amount.use.term,
                standing: points.point(around: amount.range)?.standing)
            builder.add(traits.value, column: Column.bedragsoort.number)
            builder.add(amount.minimum, column: Column.bedrag.number)
            builder.add(amount.maximum, column: Column.bedrag.number)
        }
        for deadline in facts.deadlines {
            builder.add(DeadlineTraits(deadline).value, column: Column.termijnsoort.number)
            let (first, last) = (deadline.earliest?.dayNumber, deadline.latest?.dayNumber)
            builder.add(first.map(Int64.init) ?? Column.openStart, column: Column.termijn.number)
            builder.add(last.map(Int64.init) ?? Column.openEnd, column: Column.termijn.number)
        }
        if let own = facts.header.zaaknummer {
            let hash = unsafe ExactTerm.zaaknummer(own).withUnsafeBufferPointer { unsafe SegmentBuilder.hash($0) }
            builder.add(Int64(bitPattern: hash), column: Column.dossier.number)
        }
        let holders = facts.header.fields.filter { Self.namesPortefeuillehouder($0.label) && !$0.value.isEmpty }
        if !holders.isEmpty {
            builder.add(holders.map(\.value).joined(separator: ", ").utf8, column: Column.portefeuille.number)
        }
        builder.add(Int64(source.size), column: Column.omvang.number)
        builder.add(source.times.modified, column: Column.gewijzigd.number)
        builder.add(source.times.changed, column: Column.geraakt.number)
        if let checksum = source.checksum { builder.add(Int64(bitPattern: checksum), column: Column.controle.number) }
    }

    private func addStatus(_ facts: ExtractedDocument, _ points: [StatedPoint]) {
        let told = facts.ballots.compactMap { $0.verdict.outcome?.standing }
        for standing in Set((points.map(\.standing) + told).map(\.rawValue)).sorted() {
            add(Array(standing.utf8), to: .status)
        }
        if !facts.secrecy.isEmpty { add(StatusValue.secret, to: .status) }
        let ballots = facts.allBallots(by: points)
        if ballots.contains(where: { !$0.verdict.isEmpty }) { add(StatusValue.votes, to: .status) }
        if ballots.contains(where: \.isMotion) { add(StatusValue.motions, to: .status) }
    }

    /// How the document's facts stand.
    /// - Parameters:
    ///   - points: its `statedPoints`.
    ///   - stated: what stands in these.
    private func addStandings(_ facts: ExtractedDocument, _ points: [StatedPoint], _ stated: StatedFacts) {
        let days = points.map(\.decidedOn) + facts.ballots.map(\.verdict.decidedOn)
        for day in Set(days.compactMap { $0?.dayNumber }).sorted() {
            for _ in 0..<2 { builder.add(Int64(day), column: Column.besloten.number) }
        }
        let identities = points.map { PointWords($0.beslispunt.text).identity }
        func add(_ standings: [FactStanding?], _ column: Column) {
            for standing in standings {
                for value in StoredStanding(standing, identities: identities).values {
                    builder.add(value, column: column.number)
                }
            }
        }
        add(facts.standings(ofAmountsBy: stated), .bedragstand)
        add(facts.standings(ofDeadlinesBy: stated), .termijnstand)
    }
}

extension DocumentSummary {
    /// - Parameter title: the file's name is taken where there is none.
    init(of document: CouncilDocument, _ facts: ExtractedDocument, title: String?, name: [UInt8]) {
        let mark = facts.secrecy.first(where: \.isOfPaper) ?? facts.secrecy.first
        self.init(
            path: name, format: document.format.rawValue, size: document.originalByteCount,
            title: title ?? Self.fileName(name), kind: facts.header.kind,
            gemeente: facts.header.gemeente, date: facts.header.date, zaaknummer: facts.header.zaaknummer,
            secrecy: mark?.kind, isSecret: mark?.isOfPaper ?? false)
    }

    private static func fileName(_ path: [UInt8]) -> String {
        RawText.shown(Array(path.split(separator: UInt8(ascii: "/")).last ?? path[...]))
    }
}
