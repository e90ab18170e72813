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

    @Test func `markup in the Latin alphabet with a euro sign`() throws {
        let html = Array("<meta charset=\"iso-8859-15\"><p>Krediet ".utf8) + [0xA4] + Array(" 5, ".utf8) + [0xBD, 0xEB]
        let document = try read(html, "a.html")
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Krediet € 5, œë\n")
        #expect(document.encoding == .latin9 && document.warnings.isEmpty)
    }

    @Test(arguments: [
        "<!DOCTYPE html><html><body><p>a &euro;</p></body></html>", "\u{FEFF} \n<HTML lang=nl><p>a &euro;",
    ])
    func `a page under the name of a text is read as a page`(html: String) throws {
        let document = try read(Array(html.utf8))
        #expect(document.format == .html && String(decoding: document.structure.bytes, as: UTF8.self) == "a €\n")
    }

    @Test(arguments: ["< html>", "Zie <html> hier", "<htm", "<"])
    func `a text about markup stays a text`(text: String) throws {
        #expect(try read(Array(text.utf8)).format == .plainText)
    }

    @Test(arguments: ["\u{0C}\u{0C}\n", " \t\r\n", "\n"])
    func `ends of pages and white space are no text`(text: String) {
        #expect(throws: ReadError.noText) { try read(Array(text.utf8)) }
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
