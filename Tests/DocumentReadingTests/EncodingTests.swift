import DocumentReading
import SourceText
import Testing

@Suite struct EncodingTests {
    private func read(_ bytes: [UInt8], _ path: String = "a.txt") throws -> CouncilDocument {
        try DocumentReader().read(bytes: bytes, path: path)
    }

    private func utf16(_ text: String, bigEndian: Bool, mark: Bool) -> [UInt8] {
        let units = (mark ? [0xFEFF] : []) + Array(text.utf16)
        return units.flatMap { unit in
            bigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
    }

    @Test(arguments: [true, false], [true, false]) func utf16WithAndWithoutMark(_ bigEndian: Bool, _ mark: Bool) throws
    {
        let text = "Cliënten: € 5 miljoen 🏛 voor de raad"
        let bytes = utf16(text, bigEndian: bigEndian, mark: mark)
        let document = try read(bytes)
        #expect(document.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == text)
        let start = try #require(document.structure.bytes.firstIndex(of: 0xE2))
        let original = document.structure.offsets.original(of: ByteRange(start: start, end: start + 5))
        #expect(Array(bytes[original.start..<original.end]) == utf16("€ 5", bigEndian: bigEndian, mark: false))
    }

    @Test func windows1252() throws {
        let bytes: [UInt8] =
            Array("Cli".utf8) + [0xEB] + Array("nt ".utf8) + [0x80] + Array(" 5 ".utf8) + [0x96] + Array(" x".utf8)
        let document = try read(bytes)
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Cliënt € 5 – x")
        #expect(document.encoding == .windows1252)
        #expect(document.warnings.map(\.message) == ["byte 0xEB is not valid UTF-8; the file was read as Windows-1252"])
        #expect(document.warnings.first?.range == ByteRange(start: 3, end: 4))
        let euro = document.structure.offsets.original(of: ByteRange(start: 8, end: 13))
        #expect(euro == ByteRange(start: 7, end: 10))
    }

    @Test func aStrayByteDoesNotSpoilUTF8() throws {
        let document = try read(Array("Cliënten en coördinatie ".utf8) + [0x80] + Array(" 5".utf8))
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Cliënten en coördinatie € 5")
        #expect(
            document.warnings.map(\.message) == ["byte 0x80 is not valid UTF-8; 1 such bytes were read as Windows-1252"]
        )
    }

    @Test func utf8KeepsItsBytesAndOffsets() throws {
        let bytes = Array("\u{FEFF}Één\r\n\r\ntwee".utf8)
        let document = try read(bytes)
        #expect(document.structure.bytes == bytes)
        #expect(document.structure.offsets == .identity)
    }

    @Test func markupInLatin() throws {
        let html = Array("<meta charset=iso-8859-1><p>Cli".utf8) + [0xEB] + Array("nt &euro; 5".utf8)
        let document = try read(html, "a.html")
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Cliënt € 5\n")
        #expect(document.warnings.isEmpty)
        let original = document.structure.offsets.original(of: ByteRange(start: 3, end: 13))
        #expect(Array(html[original.start..<original.end]) == [0xEB] + Array("nt &euro; 5".utf8))
    }
}
