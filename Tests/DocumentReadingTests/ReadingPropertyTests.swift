import DocumentReading
import SourceText
import TestSupport
import Testing

/// Whatever bytes come in: no trap, valid UTF-8, blocks in order and inside the text, offsets inside the file.
@Suite struct ReadingPropertyTests {
    private static let samples = [
        "# Kop\n\n**Datum** 3 mei  \n- een\n  1. twee\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<table><tr><td>x</td></tr></table>\nKop\n---\na\tb\tc\n",
        "Voorstel\r\n1. plan;\r\n\u{0C}2) krediet € 5\t6\r\n– Cliënt\u{A0}\r\nA. Bos\rI. een\r",
        "<html><head><title>t</title><meta name=a content=b></head><body><h1>K&euro;</h1><ol type=i><li>a<p>b<ul><li>c</ol><table><tr><th>x<td rowspan=2 colspan=3>y<tr><td><table><tr><td>z</table></table><pre>a\n b</pre><hr>&nbsp;x",
        "<?xml version=\"1.0\"?><regeling><meta><a:title xmlns:a=\"u\">t</a:title></meta><kop><nr>1</nr></kop><lid><lidnr>1.</lidnr><al>a&#8364;<![CDATA[b]]></al></lid><table><title>q</title><tgroup><colspec colname=\"c\"/><row><entry namest=\"c\" nameend=\"c\">z</entry></row></tgroup></table></regeling>",
    ]
    private static let pieces = [
        "<", ">", "&", ";", "**", "|", "\t", "\n", "\r", "\u{0C}", "</table>", "<table>", "<td>", "<li>", "1. ", "- ",
        "€", "\u{FEFF}", "]]>", "<!--", "=", "---\n", "\\", "<b>",
    ]

    @Test(arguments: ["txt", "md", "html", "xml"]) func mutatedDocuments(_ suffix: String) {
        var generator = SeededGenerator(seed: 20_260)
        for _ in 0..<400 {
            var bytes = Array(Self.samples.randomElement(using: &generator)!.utf8)
            for _ in 0..<Int.random(in: 0...12, using: &generator) { mutate(&bytes, &generator) }
            check(bytes, "a." + suffix)
        }
    }

    @Test(arguments: ["txt", "md", "html", "xml"]) func anyBytes(_ suffix: String) {
        var generator = SeededGenerator(seed: 77)
        for length in 0..<300 {
            let range: ClosedRange<UInt8> = Bool.random(using: &generator) ? 9...255 : 32...126
            check((0..<length).map { _ in UInt8.random(in: range, using: &generator) }, "a." + suffix)
        }
    }

    private func mutate(_ bytes: inout [UInt8], _ generator: inout SeededGenerator) {
        guard !bytes.isEmpty else { return }
        let place = Int.random(in: 0..<bytes.count, using: &generator)
        let piece = Self.pieces.randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes[place] = UInt8.random(in: 1...255, using: &generator)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 1...9, using: &generator)))
        case 2: bytes.insert(contentsOf: Array(piece.utf8), at: place)
        default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
        }
    }

    private func check(_ bytes: [UInt8], _ path: String) {
        guard let document = try? DocumentReader().read(bytes: bytes, path: path) else { return }
        let structure = document.structure
        let problem = Self.problem(structure, fileSize: bytes.count)
        if let problem {
            Issue.record("\(path): \(problem) in \(String(decoding: bytes, as: UTF8.self).debugDescription)")
        }
    }

    /// The first broken promise of `StructuredText`, or nil.
    private static func problem(_ structure: StructuredText, fileSize: Int) -> String? {
        let text = structure.bytes
        if String(validating: text, as: UTF8.self) == nil { return "not UTF-8" }
        var (previous, leafEnd, tableEnd, rowEnd) = (0, 0, 0, 0)
        for block in structure.blocks {
            if !block.outerRange.contains(block.range) { return "range outside outer range: \(block)" }
            if block.outerRange.end > text.count { return "outside the text: \(block)" }
            if block.outerRange.start < previous { return "out of order: \(block)" }
            previous = block.outerRange.start
            switch block.kind {
            case .table: tableEnd = block.outerRange.end
            case .tableRow:
                if block.outerRange.end > tableEnd { return "row outside its table: \(block)" }
                rowEnd = block.outerRange.end
            case .tableCell: if block.outerRange.end > rowEnd { return "cell outside its row: \(block)" }
            case .heading, .pageBreak: break
            }
            if block.outerRange.start < leafEnd { return "overlaps the block before: \(block)" }
            switch block.kind {
            case .table, .tableRow: break
            case .tableCell, .heading, .pageBreak: leafEnd = block.outerRange.end
            }
        }
        var last = 0
        for offset in text.indices {
            let place = structure.offsets.original(of: ByteRange(start: offset, end: offset + 1))
            if place.end > fileSize { return "maps outside the file: \(offset) to \(place)" }
            if place.end < last { return "maps backwards: \(offset) to \(place) after \(last)" }
            last = max(last, place.start)
        }
        return nil
    }
}
