import DocumentReading
import SourceText

/// Any bytes as the main part of a Word document, an OpenDocument text or a workbook, and as the whole file, give a document or an
/// error; blocks lie inside the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOffice(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for file in [word(bytes), open(bytes), workbook(bytes), bytes] {
        guard let document = try? DocumentReader().read(bytes: file, path: "fuzz.docx") else { continue }
        let text = document.structure
        for block in text.blocks {
            precondition(block.outerRange.contains(block.range) && block.outerRange.end <= text.bytes.count)
        }
    }
    return 0
}

private func word(_ bytes: [UInt8]) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("word/document.xml", bytes)
    zip.add("word/_rels/document.xml.rels", relations)
    // Notes, styles and lists are read from the same bytes.
    zip.add("word/part.xml", bytes)
    return zip.bytes
}

private func open(_ bytes: [UInt8]) -> [UInt8] {
    var zip = ZipWriter()
    zip.add("mimetype", "application/vnd.oasis.opendocument.text")
    zip.add("content.xml", bytes)
    zip.add("styles.xml", bytes)
    return zip.bytes
}

private func workbook(_ bytes: [UInt8]) -> [UInt8] {
    var zip = ZipWriter()
    let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    zip.add("xl/workbook.xml", "<workbook xmlns=\"\(main)\"><sheet name=\"a\" id=\"worksheet\"/></workbook>")
    zip.add("xl/_rels/workbook.xml.rels", relations)
    zip.add("xl/part.xml", bytes)
    return zip.bytes
}

/// All parts that there are may be one.
private let relations: String = {
    let kinds = ["styles", "numbering", "footnotes", "header", "sharedStrings", "worksheet"]
    let list = kinds.map { "<Relationship Id=\"\($0)\" Type=\"r/\($0)\" Target=\"part.xml\"/>" }
    return
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(list.joined())</Relationships>"
}()
