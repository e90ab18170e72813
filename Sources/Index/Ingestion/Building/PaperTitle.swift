import DocumentReading
import Extraction
import Lexing
import SourceText
import Vocabulary

/// By what a list of hits names a paper: its subject, else what at its head reads like a title, else its file's name as words.
///
/// What every paper of a kind is headed by (`Motie`, `Toelichting`, `1. Inleiding`, `Gemeente Goes`) tells nothing; a title is taken
/// before it from the first lines, more readily where the file's name says the same.
struct PaperTitle {
    private let document: CouncilDocument
    private let facts: ExtractedDocument
    private let tokens: TokenStream
    private let fileName: [UInt8]

    /// Lines at the head of the text that may be its title.
    private static let lineLimit = 8
    /// Bytes of a title at most.
    private static let lengthLimit = 200
    /// Bytes of one that the file's name says nothing of, and words of it where it ends with a full stop.
    private static let shortLimit = 140
    private static let wordsBeforeStop = 8
    /// Words of a file's name that is taken for a title; one of them tells something.
    private static let wordsOfName = 2

    init(of document: CouncilDocument, _ facts: ExtractedDocument, _ tokens: TokenStream, fileName: [UInt8]) {
        self.document = document
        self.facts = facts
        self.tokens = tokens
        self.fileName = fileName
    }

    /// nil where neither the paper nor its file's name gives one.
    /// - Complexity: O(*h*), *h* the tokens of the head and the bytes of the name.
    var text: String? {
        if let subject = facts.header.subject { return subject }
        let heading = facts.sections.first?.title
        // What is decided on a day has no other title than what it is.
        let isList = heading.map { TitleWords($0).kinds.contains(where: \.tellsOfManyCases) } ?? false
        if isList, let heading, heading.contains(" ") { return heading }
        for given in [heading, document.declared.title].compactMap({ $0 }) where TitleWords(given).tell { return given }
        let name = FileNameWords(fileName)
        let nameWords = name.isCode ? [] : TitleWords(name.text).telling
        let lines = titleLines.filter { !isList || !TitleWords($0.text).kinds.isEmpty }
        let said = lines.first { line in
            let shared = TitleWords(line.text).telling.intersection(nameWords).count
            return shared * 2 >= nameWords.count && shared > 0
        }
        if let said { return said.text }
        if !nameWords.isEmpty, name.wordCount >= Self.wordsOfName, !isList { return name.text }
        return lines.first(where: \.isShort)?.text ?? heading ?? document.declared.title
    }

    // MARK: Lines

    private struct Line {
        var text: String
        /// Whether it is no longer than titles mostly are, and so no sentence.
        var isShort: Bool
    }

    /// The first lines that read like titles.
    private var titleLines: [Line] {
        let reading = TokenReading(bytes: document.structure.bytes, tokens: tokens)
        var lines: [Line] = []
        var (start, count) = (0, 0)
        while start < tokens.count, count < Self.lineLimit {
            let end = endOfLine(start)
            if let line = title(of: start..<end, reading) { lines.append(line) }
            (start, count) = (end, count + 1)
        }
        return lines
    }

    /// Behind a line and those that it goes on in: a small letter begins them.
    private func endOfLine(_ start: Int) -> Int {
        var end = start + 1
        while end < tokens.count, end - start < Self.lengthLimit {
            let flags = tokens.flags[end]
            let goesOn =
                tokens.kinds[end] == .word && !flags.contains(.capitalised) && !flags.contains(.startsParagraph)
            if flags.contains(.startsLine), !goesOn { break }
            end += 1
        }
        return end
    }

    /// A line as a title; nil where it is a field, a row, a sentence, or tells nothing.
    private func title(of line: Range<Int>, _ reading: TokenReading) -> Line? {
        let first = line.first { tokens.kinds[$0] != .emphasis && tokens.kinds[$0] != .headingMark } ?? line.lowerBound
        let (start, end) = (tokens.range(line.lowerBound).start, tokens.range(line.upperBound - 1).end)
        guard opens(first, reading), !isUnfinished(line, reading), end - start <= Self.lengthLimit,
            Self.noTitles.match(tokens, at: first, limit: line.upperBound) == nil,
            !line.contains(where: { [.labelEnd, .cellBorder, .address, .listMarker].contains(tokens.kinds[$0]) }),
            !facts.header.fields.contains(where: { $0.range.start < end && start < $0.range.end })
        else { return nil }
        var text = reading.folded(first..<line.upperBound)
        var isShort = end - start <= Self.shortLimit
        if text.utf8.last == UInt8(ascii: ".") {
            if line.count > Self.wordsBeforeStop { isShort = false }
            text.removeLast()
        }
        return TitleWords(text).tell ? Line(text: text, isShort: isShort) : nil
    }

    /// Whether a title may begin with a token: with a capital, a figure that numbers no chapter, or in quotes.
    private func opens(_ token: Int, _ reading: TokenReading) -> Bool {
        switch tokens.kinds[token] {
        case .word: tokens.flags[token].contains(.capitalised)
        case .number, .articleNumber:
            !reading.bytes[tokens.range(token).start..<tokens.range(token).end].contains(UInt8(ascii: "."))
                && !reading.isMark(token + 1, ".")
        case .zaaknummer: true
        case .punctuation: Self.quotes.contains(reading.folded(token..<token + 1))
        default: false
        }
    }

    private static let quotes: Set<String> = ["'", "\"", "‘", "’", "“", "„", "”"]

    /// Whether a line ends with a comma, or holds the end of a sentence and goes on.
    private func isUnfinished(_ line: Range<Int>, _ reading: TokenReading) -> Bool {
        if reading.isMark(line.upperBound - 1, ",") { return true }
        return line.dropLast().contains { token in
            reading.isMark(token, ".") && reading.hasSpace(before: token + 1)
                && reading.flags(token + 1).contains(.capitalised) && token - line.lowerBound > Self.sentenceLength
        }
    }

    /// Words of a sentence at least: of fewer a full stop shortens one.
    private static let sentenceLength = 5

    private static let noTitles = PhraseTable<Bool>([.headingNot: true, .salutation: true, .titleMasthead: true])
}

/// A file's name as people would write it: `2025-10-16_25M119_Motie_meten_is_weten_36b3.txt` is `25M119 Motie meten is weten`.
private struct FileNameWords {
    let text: String
    /// Whether it is made of numbers and codes rather than words: `t_NL.IMRO.0848.BP103SONZUID-VA01.md`.
    let isCode: Bool
    let wordCount: Int

    /// Bytes of a word with figures in it that is a code.
    private static let codeLength = 14

    /// Bytes of an ending, of a day before the name, and of what registers put behind names to tell them apart.
    private static let longestEnding = 8
    private static let day = Array("0000-00-00".utf8)
    private static let markLengths = 4...16

    init(_ path: [UInt8]) {
        var name = path.split(separator: UInt8(ascii: "/")).last ?? path[...]
        while let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex, Self.isEnding(name[(dot + 1)...])
        {
            name = name[..<dot]
        }
        var words = name.split { $0 == UInt8(ascii: "_") || $0 <= 0x20 }
        // Where nothing else parts words, hyphens do.
        if words.count == 1 { words = name.split { $0 == UInt8(ascii: "-") } }
        if let first = words.first, words.count > 1, Self.isDay(first) { words.removeFirst() }
        if let last = words.last, words.count > 1, Self.isMark(last) { words.removeLast() }
        isCode = words.contains { word in
            word.count >= Self.codeLength && word.contains { Byte.isDigit($0) }
                && word.contains { Byte.isLetter($0) }
        }
        wordCount = words.count { $0.contains { Byte.isLetter($0) } }
        text = RawText.shown(Array(words.joined(separator: [UInt8(ascii: " ")])))
    }

    private static func isEnding(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.count <= longestEnding && bytes.allSatisfy { Byte.isLetter($0) }
    }

    private static func isDay(_ word: ArraySlice<UInt8>) -> Bool {
        word.count == day.count
            && zip(word, day).allSatisfy { $1 == UInt8(ascii: "-") ? $0 == $1 : Byte.isDigit($0) }
    }

    /// Small hexadecimal digits, figures and letters among them.
    private static func isMark(_ word: ArraySlice<UInt8>) -> Bool {
        let figures = word.count { Byte.isDigit($0) }
        let letters = word.count { $0 &- UInt8(ascii: "a") < 6 }
        return markLengths.contains(word.count) && figures > 0 && letters > 0 && figures + letters == word.count
    }
}
