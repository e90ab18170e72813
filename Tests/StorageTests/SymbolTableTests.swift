import Storage
import TestSupport
import Testing

@Suite struct SymbolTableTests {
    /// Names as papers have them: words out of a few, and a number.
    private static func texts(_ count: Int, seed: UInt64) -> [[UInt8]] {
        let words = [
            "Raadsvoorstel", "Beantwoording", "verordening", "jeugd", "van", "het", "college", "über", "beleid",
        ]
        var generator = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            let length = Int.random(in: 0...6, using: &generator)
            let words = (0..<length).map { _ in words.randomElement(using: &generator)! }
            return Array((words + [String(Int.random(in: 0..<100_000, using: &generator))]).joined(separator: " ").utf8)
        }
    }

    private static func table(_ texts: [[UInt8]]) -> SymbolTable {
        var (bytes, ends): ([UInt8], [Int]) = ([], [])
        for text in texts {
            bytes += text
            ends.append(bytes.count)
        }
        return bytes.withUnsafeBytes { SymbolTable(training: $0, ends: ends) }
    }

    private static func encoded(_ text: [UInt8], _ table: SymbolTable) -> [UInt8] {
        let buffer = ByteBuffer()
        text.withUnsafeBytes { table.encode($0, into: buffer) }
        return Array(buffer.bytes)
    }

    private static func written(_ table: SymbolTable) -> [UInt8] {
        let buffer = ByteBuffer()
        table.write(to: buffer)
        return Array(buffer.bytes)
    }

    /// The text that the codes stand for; nil where the table or the codes are none.
    private static func decoded(_ codes: [UInt8], _ table: [UInt8]) -> [UInt8]? {
        table.withUnsafeBytes { table in
            codes.withUnsafeBytes { codes in
                var cursor = ByteCursor(table)
                return SymbolReader(&cursor)?.decode(codes, behind: UnsafeRawBufferPointer(start: nil, count: 0))
            }
        }
    }

    @Test func `texts come back, those of the training in half the bytes`() throws {
        let texts = Self.texts(2000, seed: 1)
        let table = Self.table(texts)
        let written = Self.written(table)
        var generator = SeededGenerator(seed: 2)
        let others = (0..<500).map { _ in
            (0..<Int.random(in: 0...20, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
        }
        var (before, after) = (0, 0)
        for (number, text) in (texts + others).enumerated() {
            let codes = Self.encoded(text, table)
            #expect(Self.decoded(codes, written) == text)
            if number < texts.count { (before, after) = (before + text.count, after + codes.count) }
        }
        #expect(after * 2 < before)
    }

    @Test func `the same texts give the same table`() {
        let texts = Self.texts(1000, seed: 3)
        #expect(Self.written(Self.table(texts)) == Self.written(Self.table(texts)))
    }

    @Test func `few texts stay as they are`() {
        let texts = Self.texts(10, seed: 4)
        let table = Self.table(texts)
        #expect(Self.written(table) == [0])
        for text in texts { #expect(Self.encoded(text, table) == text) }
    }

    @Test func `a table or a text of no meaning is refused`() throws {
        let written = Self.written(Self.table(Self.texts(1000, seed: 5)))
        for count in 0..<written.count { #expect(Self.decoded([], Array(written[..<count])) == nil) }
        let table: [UInt8] = [1, 2, 97, 98, 0, 0, 0, 0, 0, 0]
        #expect(Self.decoded([0, 255, 99, 0], table) == Array("abcab".utf8))
        for codes in [[255], [1], [0, 254]] as [[UInt8]] { #expect(Self.decoded(codes, table) == nil) }
        #expect(Self.decoded([0], [1, 9] + [UInt8](repeating: 97, count: 8)) == nil)
    }

    @Test func `damage gives some text or none, and no trap`() throws {
        let texts = Self.texts(1000, seed: 6)
        let table = Self.table(texts)
        let codes = texts.prefix(50).flatMap { Self.encoded($0, table) }
        let written = Self.written(table)
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            var (damagedTable, damagedCodes) = (written, codes)
            for _ in 0..<4 {
                damagedTable[.random(in: 0..<damagedTable.count, using: &generator)] = .random(
                    in: 0...255, using: &generator)
                damagedCodes[.random(in: 0..<damagedCodes.count, using: &generator)] = .random(
                    in: 0...255, using: &generator)
            }
            let text = Self.decoded(damagedCodes, damagedTable)
            #expect(text?.count ?? 0 <= 8 * codes.count)
        }
    }
}
