import Analysis
import Layout
import Lexing

/// The words of a short text that was read last, and where its sentences begin: what postings tell of a document in the index.
final class ReadText {
    private var finder = TermFinder(wanted: nil)
    /// By their positions.
    private(set) var stems: [[UInt8]] = []
    /// The same words as they are spelled, in small letters without accents.
    private(set) var spellings: [[UInt8]] = []
    /// The positions at which sentences begin but the first, and paragraphs.
    private(set) var sentences: [UInt32] = []
    private(set) var paragraphs: [UInt32] = []

    /// - Complexity: O(*n*), *n* the bytes of the text.
    func read(_ text: [UInt8]) {
        stems.removeAll(keepingCapacity: true)
        spellings.removeAll(keepingCapacity: true)
        sentences.removeAll(keepingCapacity: true)
        paragraphs.removeAll(keepingCapacity: true)
        let tokens = TokenStream(lexing: text)
        let reading = TokenReading(bytes: text, tokens: tokens)
        let finder = SentenceFinder(reading)
        unsafe text.withUnsafeBufferPointer { bytes in
            for token in 0..<tokens.count {
                if !stems.isEmpty {
                    if reading.flags(token).contains(.startsParagraph) {
                        paragraphs.append(UInt32(clamping: stems.count))
                    } else if finder.begins(at: token) {
                        sentences.append(UInt32(clamping: stems.count))
                    }
                }
                unsafe self.finder.forEachTerm(of: token, in: tokens, text: bytes) { unsafe stems.append(Array($0)) }
                unsafe self.finder.forEachSpelling(of: token, in: tokens, text: bytes) {
                    unsafe spellings.append(Array($0))
                }
                // What gives another number of both is the same in both.
                while spellings.count < stems.count { spellings.append(stems[spellings.count]) }
                spellings.removeLast(spellings.count - stems.count)
            }
        }
    }

    /// The places of a word.
    func places(of word: PlacedWord) -> WordPlaces {
        ReadPlaces { [self] in
            switch word {
            case .term(let term): Self.places(stems) { $0 == term }
            case .spelled(let word): Self.places(spellings) { $0 == word.letters }
            case .open(let prefix): Self.places(stems, where: prefix.holds)
            }
        }
    }

    /// Where sentences or paragraphs begin.
    func breaks(ofSentences: Bool) -> [WordPlaces] {
        let paragraphs = ReadPlaces { [self] in self.paragraphs }
        return ofSentences ? [paragraphs, ReadPlaces { [self] in sentences }] : [paragraphs]
    }

    private static func places(_ words: [[UInt8]], where isWanted: ([UInt8]) -> Bool) -> [UInt32] {
        words.indices.filter { isWanted(words[$0]) }.map { UInt32(clamping: $0) }
    }
}

/// Places in the text that was read last, whatever the document.
private final class ReadPlaces: WordPlaces {
    private let find: () -> [UInt32]

    init(_ find: @escaping () -> [UInt32]) { self.find = find }

    override func isIn(_ document: UInt32) -> Bool { !find().isEmpty }
    override func positions(in document: UInt32, into positions: inout [UInt32]) { positions = find() }
}
