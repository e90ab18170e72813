import Foundation
import SourceText
import TestSupport
import Testing

@testable import DocumentReading

/// Whatever an Office document is: an error that says why and names the part, in bounded time and memory.
@Suite struct OfficeFaultTests {
    private func message(_ bytes: [UInt8], _ path: String = "a.docx", limit: Int = 128 << 20) -> String? {
        do throws(ReadError) {
            _ = try DocumentReader(byteLimit: limit).read(bytes: bytes, path: path)
            return nil
        } catch {
            return error.message(path: path)
        }
    }

    private static let paper: WordWriter = {
        var word = WordWriter(
            WordWriter.paragraph("De raad besluit:", style: "K")
                + WordWriter.paragraph("het krediet te verlenen", list: 1)
                + WordWriter.table([["Post", "Bedrag"], ["Aanleg", "200"]], heads: 1))
        word.styles = "<w:style w:styleId=\"K\"><w:name w:val=\"heading 1\"/></w:style>"
        word.numbering = WordWriter.list(1, [("decimal", "%1.")])
        word.footnotes = "<w:footnote w:id=\"1\">\(WordWriter.paragraph("noot"))</w:footnote>"
        return word
    }()

    @Test func `another kind of file`() {
        #expect(message(Array("geen zip".utf8)) == "a.docx: is no Office document that is read")
        var zip = ZipWriter()
        zip.add("lijst.txt", "niets")
        #expect(message(zip.bytes) == "a.docx: is no Office document that is read")
        let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 512)
        #expect(message(compound) == "a.docx: is no Office document that is read")
        let name = "EncryptedPackage".utf8.flatMap { [$0, 0] as [UInt8] }
        #expect(message(compound + name + [0, 0]) == "a.docx: is locked with a password")
    }

    @Test func `what a file is, its first bytes tell before its name`() throws {
        let (word, page) = (Self.paper.bytes, Array("<html><p>pagina</p></html>".utf8))
        for name in ["a.docx", "a.txt", "a.html", "a.pdf", "a.xml"] {
            #expect(try DocumentReader().read(bytes: word, path: name).format == .word)
        }
        #expect(try DocumentReader().read(bytes: page, path: "a.docx").format == .html)
        #expect(message(Array("%PDF-1.7\n".utf8))?.contains("is no Office document") == false)
    }

    @Test func `parts that are missing, locked, torn or not well formed`() {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", "<Types><x ContentType=\"x.wordprocessingml.document.main+xml\"/></Types>")
        #expect(message(zip.bytes) == "a.docx: is damaged: it has no part “word/document.xml”")
        var locked = zip
        locked.add("word/document.xml", Array("xxxx".utf8), isLocked: true)
        #expect(message(locked.bytes) == "a.docx//word/document.xml: is locked with a password")
        var torn = zip
        torn.add("word/document.xml", "<w:document xmlns:w=\"u\">\n<w:p>")
        #expect(message(torn.bytes)?.hasPrefix("a.docx//word/document.xml:2: is not well formed: ") == true)
        #expect(message(WordWriter().bytes) == "a.docx: holds no text")
    }

    @Test func `entities, depth and attributes without end`() {
        func document(_ head: String, _ body: String) -> [UInt8] {
            var zip = ZipWriter()
            zip.add("word/document.xml", head + "<w:document xmlns:w=\"u\">\(body)</w:document>")
            return zip.bytes
        }
        let bomb = "<!DOCTYPE a [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>"
        #expect(message(document(bomb, "&b;"))?.contains("//word/document.xml:1: declares the entity “a”") == true)
        let outside = "<!DOCTYPE a [<!ENTITY % b SYSTEM \"file:///etc/hostname\"> %b;]>"
        #expect(message(document(outside, ""))?.contains("declares the entity “b”") == true)
        let deep = String(repeating: "<w:sdt>", count: 5000) + String(repeating: "</w:sdt>", count: 5000)
        #expect(message(document("", deep))?.contains("nests elements more than 1024 deep") == true)
        let many = (0..<2000).map { " a\($0)=\"1\"" }.joined()
        #expect(message(document("", "<w:p\(many)/>"))?.contains("more than 512 attributes") == true)
    }

    @Test func `bombs`() {
        var zip = ZipWriter()
        zip.add("[Content_Types].xml", "<x ContentType=\"wordprocessingml.document.main+xml\"/>")
        zip.addBomb("word/document.xml", count: 24 << 20)
        let refusal = "a.docx//word/document.xml: unpacks to more than "
        #expect(message(zip.bytes) == refusal + "16 MiB")
        #expect(message(zip.bytes, limit: 8 << 20)?.hasPrefix(refusal) == true)
        // A part that is not read may be as large as it likes.
        var fine = Self.paper.zip
        fine.addBomb("word/media/plaatje.png", count: 64 << 20)
        #expect(message(fine.bytes) == nil)
    }

    @Test func `names that lead out of the archive are names`() {
        var zip = Self.paper.zip
        for name in ["../../../../tmp/griffie-uit", "/etc/griffie", "C:\\griffie", ""] { zip.add(name, "x") }
        #expect(message(zip.bytes) == nil)
        var word = Self.paper
        word.others = ["word/_rels/x.rels": "<Relationships/>"]
        #expect(message(word.bytes) == nil)
    }

    @Test func `500 cut and flipped copies`() {
        let bytes = Self.paper.bytes
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<250 {
            _ = message(Array(bytes.prefix(Int.random(in: 1..<bytes.count, using: &generator))))
            var flipped = bytes
            for _ in 0..<Int.random(in: 1...8, using: &generator) {
                flipped[Int.random(in: 0..<bytes.count, using: &generator)] ^= UInt8.random(
                    in: 1...255, using: &generator)
            }
            _ = message(flipped)
        }
    }

    @Test func `500 documents of torn parts`() {
        var generator = SeededGenerator(seed: 12)
        let pieces = [
            "<w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:r>", "<w:pPr>", "<w:rPr>", "<w:t>x</w:t>", "<w:txbxContent>",
            "<w:vMerge/>", "<w:gridSpan w:val=\"9\"/>", "<w:numId w:val=\"1\"/>", "<w:ilvl w:val=\"3\"/>",
            "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>", "<w:br w:type=\"page\"/>",
            "<w:tcPr>", "<w:footnoteReference w:id=\"1\"/>", "<w:footnote w:id=\"1\">", "<w:del>",
            "<w:pStyle w:val=\"K\"/>",
            "<w:sdt>", "<w:vanish/>", "<w:b/>", "<w:tab/>", "</>", "</>", "</>", "</>", "</>",
        ]
        for _ in 0..<500 {
            var word = Self.paper
            let body = TornMarkup.make(of: pieces, &generator)
            word.body = body
            let found = message(word.bytes)
            #expect(found == nil || found == "a.docx: holds no text", "\(body)")
        }
    }

    @Test(.enabled(if: ProjectFiles.shared != nil, "there are no shared files beside the project"))
    func `the file that is handed around`() throws {
        let path = try #require(ProjectFiles.shared).appending(path: "eval/pdf/traps.docx").path
        let text = String(decoding: try DocumentReader().read(path: path).structure.bytes, as: UTF8.self)
        #expect(!text.contains("999.999") && !text.contains("240.000") && !text.contains("KOPTEKST"))
    }
}
