import DocumentReading
import Testing

/// What cannot be read gives one error that says why; nothing traps, hangs or reaches outside the document.
@Suite struct UnreadableTests {
    private func message(_ bytes: [UInt8], _ path: String) -> String? {
        do throws(ReadError) {
            _ = try DocumentReader(byteLimit: 1 << 22).read(bytes: bytes, path: path)
            return nil
        } catch {
            return error.message(path: path)
        }
    }

    private func message(_ text: String, _ path: String) -> String? { message(Array(text.utf8), path) }

    @Test func emptyAndBinary() {
        #expect(message("", "a.txt") == "a.txt: is empty")
        #expect(
            message([0x41, 0x00, 0x42], "a.txt") == "a.txt: is not text: byte 1 is a control byte that no text has")
        #expect(
            message([UInt8](repeating: 1, count: 100), "a.md")
                == "a.md: is not text: byte 0 is a control byte that no text has")
        #expect(message(" \n", "a.html") == "a.html: holds no text")
    }

    @Test func tooLarge() {
        #expect(
            message([UInt8](repeating: 0x61, count: 4_194_305), "a.txt")
                == "a.txt: is too large: 4194305 bytes, the limit is 4 MiB")
    }

    @Test func formatsThatAreNotRead() {
        #expect(message("x", "map/a.PDF") == "map/a.PDF: is not a PDF document, whatever its name says")
        #expect(message("x", "a.rtf") == "a.rtf: is no Office document that is read")
        #expect(message("x", "a.msg") == "a.msg: e-mail of Outlook: not read yet")
        #expect(message("x", "a.docx") == "a.docx: is no Office document that is read")
        #expect(
            message("x", "LEESMIJ")
                == "LEESMIJ: no extension: only .txt, .md, .html, .xml, .pdf, .docx, .odt, .xlsx, .ods, .json, .jsonl, .eml and .zip are read"
        )
        #expect(
            message("x", ".txt")
                == ".txt: no extension: only .txt, .md, .html, .xml, .pdf, .docx, .odt, .xlsx, .ods, .json, .jsonl, .eml and .zip are read"
        )
        #expect(message("x", "a.xyz") == "a.xyz: .xyz: not a kind of document that is read")
    }

    @Test func missingFilesAndFolders() {
        #expect(throws: ReadError.cannotOpen(errno: 2)) { try DocumentReader().read(path: "/nergens/stuk.txt") }
        #expect(ReadError.cannotOpen(errno: 13).message(path: "a.txt") == "a.txt: cannot be read: Permission denied")
        #expect(ReadError.isDirectory.message(path: "a.txt") == "a.txt: is a folder, not a document")
    }

    @Test(arguments: ["html", "xml"]) func deepNesting(_ suffix: String) {
        let text = String(repeating: "<div>", count: 100_000) + "x" + String(repeating: "</div>", count: 100_000)
        #expect(message(text, "a." + suffix) == "a.\(suffix):1: nests elements more than 1024 deep")
    }

    @Test func entitiesOfTheDocumentsOwn() {
        let bomb = "<!DOCTYPE a [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><a>&b;</a>"
        #expect(
            message(bomb, "a.xml")
                == "a.xml:2: declares the entity “a”; documents with entities of their own are not read")
        let outside = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"
        #expect(
            message(outside, "a.xml")
                == "a.xml:1: declares the entity “b”; documents with entities of their own are not read")
        let parameter = "<!DOCTYPE a [<!ENTITY % b SYSTEM \"file:///etc/hostname\"> %b;]><a/>"
        #expect(
            message(parameter, "a.xml")
                == "a.xml:1: declares the entity “b”; documents with entities of their own are not read")
    }

    @Test func anOutsideDTDIsNotFetched() throws {
        #expect(
            try readText("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a>tekst &foo; meer</a>", as: "a.xml")
                == "tekst &foo; meer\n")
    }

    @Test func brokenMarkup() throws {
        #expect(
            message("<a>\n<b>\n</a>", "a.xml")
                == "a.xml:3: is not well formed: Opening and ending tag mismatch: b line 2 and a")
        #expect(message("geen xml", "a.xml") == "a.xml:1: is not well formed: Start tag expected, '<' not found")
        #expect(try readText("<p>tekst <b>vet</i> meer &euro 5 <<", as: "a.html") == "tekst vet meer &euro 5 <<\n")
    }
}
