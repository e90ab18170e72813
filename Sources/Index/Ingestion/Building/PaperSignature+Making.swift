import Calendar
import Extraction
import IndexSchema
import Lexing
import SourceText
import Vocabulary

extension PaperSignature {
    /// Words of a run of the text.
    private static let runLength = 4
    /// Tokens of the text in which marks are looked for.
    private static let headLength = 80
    /// Tokens between the word that names a mark and the mark: `Motie nr. : 3`.
    private static let markDistance = 4
    /// Bytes of a word with a figure in it that is a mark: `M12a`.
    private static let longestMark = 8

    /// - Parameter title: what the paper or what goes with it calls it; nil where the summary's is made of the file's name.
    /// - Complexity: O(*n*), *n* the tokens of the text and the bytes of the points.
    init(
        of facts: ExtractedDocument, _ summary: DocumentSummary, title: String?, _ tokens: TokenStream, text: [UInt8]
    ) {
        self.init()
        kind = summary.kind
        if let own = summary.zaaknummer { number = Self.short(Self.hash(ExactTerm.zaaknummer(own))) }
        if let day = summary.date {
            let title = Self.hash(ExactTerm.normalised(summary.title))
            titleAndDay = Self.short(Self.mixed(title, UInt64(bitPattern: Int64(day.dayNumber))))
        }
        readRuns(tokens, beside: Self.headRanges(facts))
        // The bytes but for white space: words that only folding makes alike are another text. Exports give papers of a line or
        // two, which only their titles and numbers tell apart.
        let visible = text.lazy.filter { $0 > UInt8(ascii: " ") }
        if !visible.isEmpty {
            whole = Self.short(Self.hash(visible))
            let name = Self.mixed(UInt64(number), Self.hash(ExactTerm.normalised(title ?? "")))
            whole = Self.short(Self.mixed(UInt64(whole), name))
        }
        var marks = Marks()
        marks.add(tokens, text, upTo: Self.headLength)
        marks.add(summary.title)
        let name = RawText.shown(Array(summary.path.split(separator: UInt8(ascii: "/")).last ?? []))
        marks.add(String(name.map { $0 == "_" ? " " : $0 }))
        let own = facts.zaaknummers.filter { $0.role == .own }.map(\.value) + [summary.zaaknummer].compactMap { $0 }
        for number in own { marks.hashes.insert(UInt16(truncatingIfNeeded: Self.hash(ExactTerm.zaaknummer(number)))) }
        self.marks = Self.list(marks.hashes)
        points = Self.list(Set(facts.allPoints.map { Self.pointHash($0.text) }))
    }

    private static func list(_ hashes: Set<UInt16>) -> [UInt16] { Array(hashes.sorted().prefix(listLimit)) }

    /// The header, which papers on one form share but for what is filled in: by their starts.
    private static func headRanges(_ facts: ExtractedDocument) -> [ByteRange] {
        let title = facts.sections.first.map { [$0.range] } ?? []
        return (title + facts.header.fields.map(\.range)).sorted { $0.start < $1.start }
    }

    private mutating func readRuns(_ tokens: TokenStream, beside head: [ByteRange]) {
        var maker = RunSample.Maker()
        var run: [UInt64] = Array(repeating: 0, count: Self.runLength)
        var (length, place) = (0, 0)
        for token in 0..<tokens.count where Self.isWord(tokens.kinds[token]) {
            while place < head.count, head[place].end <= Int(tokens.starts[token]) { place += 1 }
            if place < head.count, head[place].start <= Int(tokens.starts[token]) { continue }
            run[length % Self.runLength] = tokens.hashes[token]
            length += 1
            guard length >= Self.runLength else { continue }
            var hash: UInt64 = 0
            for step in 0..<Self.runLength { hash = Self.mixed(hash, run[(length + step) % Self.runLength]) }
            maker.add(hash)
            runCount += 1
        }
        sample = maker.sample
    }

    private static func isWord(_ kind: TokenKind) -> Bool {
        switch kind {
        case .word, .number, .amount, .date, .zaaknummer, .articleNumber, .address: true
        case .listMarker, .headingMark, .labelEnd, .cellBorder, .emphasis, .punctuation: false
        }
    }

    /// By letters and digits alone: how a paper was read sets the rest apart.
    private static func pointHash(_ text: String) -> UInt16 {
        UInt16(truncatingIfNeeded: hash(ExactTerm.normalised(text).filter(Self.isAlphanumeric)))
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        byte >= 0x80 || Byte.isLetter(byte) || Byte.isDigit(byte)
    }

    // MARK: Hashes

    /// Of bytes; see `mixed`.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(1) { mixed($0, UInt64($1)) }
    }

    /// The finaliser of SplitMix64 over both.
    private static func mixed(_ state: UInt64, _ value: UInt64) -> UInt64 {
        var z = (state &* 31 &+ value) &+ 0x9E37_79B9_7F4A_7C15
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Never 0, which stands for none.
    private static func short(_ hash: UInt64) -> UInt32 { max(1, UInt32(truncatingIfNeeded: hash >> 32)) }

    // MARK: Marks

    /// Numbers and letters behind words that name them: `Motie M3`, `Amendement B`, `agendapunt 7`.
    private struct Marks {
        var hashes: Set<UInt16> = []
        private static let names = PhraseTable<Bool>([.labelNumber: true, .labelItem: true])

        mutating func add(_ text: String) {
            let bytes = Array(text.utf8)
            let tokens = TokenStream(lexing: bytes)
            add(tokens, bytes, upTo: tokens.count)
        }

        mutating func add(_ tokens: TokenStream, _ text: [UInt8], upTo limit: Int) {
            let limit = min(limit, tokens.count)
            var token = 0
            while token < limit {
                guard let end = Self.endOfName(tokens, at: token, limit) else {
                    token += 1
                    continue
                }
                var next = end
                while next < min(limit, end + markDistance) {
                    if let behind = Self.endOfName(tokens, at: next, limit) {
                        next = behind
                    } else if let mark = Self.mark(tokens, text, next) {
                        hashes.insert(UInt16(truncatingIfNeeded: PaperSignature.hash(mark)))
                        break
                    } else if PaperSignature.isWord(tokens.kinds[next]) {
                        break
                    } else {
                        next += 1
                    }
                }
                token = max(next, token + 1)
            }
        }

        /// Behind a word that names what follows it: a kind of paper, a number.
        private static func endOfName(_ tokens: TokenStream, at token: Int, _ limit: Int) -> Int? {
            let kind = KindNames.table.match(tokens, at: token, limit: limit)?.end
            return kind ?? names.match(tokens, at: token, limit: limit)?.end
        }

        /// A number, a capital by itself, or letters and figures in one; small letters. nil for any other token.
        private static func mark(_ tokens: TokenStream, _ text: [UInt8], _ token: Int) -> [UInt8]? {
            let range = tokens.range(token)
            guard range.end <= text.count else { return nil }
            let bytes = text[range.start..<range.end].filter(PaperSignature.isAlphanumeric).map { $0 | 0x20 }
            switch tokens.kinds[token] {
            case .number, .zaaknummer, .articleNumber: return bytes
            case .listMarker: return bytes.isEmpty ? nil : bytes
            case .word:
                let isLetter = bytes.count == 1 && tokens.flags[token].contains(.capitalised)
                let hasFigure = bytes.count <= longestMark && bytes.contains { Byte.isDigit($0) }
                return isLetter || hasFigure ? bytes : nil
            default: return nil
            }
        }
    }
}
