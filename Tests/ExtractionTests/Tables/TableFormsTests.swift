import DocumentReading
import Extraction
import Lexing
import SourceText
import TestSupport
import Testing

/// Tables as councils print them, in every form: each figure with its row and column, and nothing that is no amount.
@Suite struct TableFormsTests {
    @Test(arguments: PrintedTable.all(), PrintedTable.Form.allCases)
    func `each figure has its row and column`(table: PrintedTable, form: PrintedTable.Form) throws {
        if form == .pdf || form == .pdfCentred, !PDFWriter.canBeRead { return }
        let file = table.file(form)
        let structure = try DocumentReader().read(bytes: file.bytes, path: file.name).structure
        let text = String(decoding: structure.bytes, as: UTF8.self)
        let found = amounts(structure)
        let expected = table.amounts.map { Self.said($0.value, $0.row, $0.column) }
        #expect(!expected.isEmpty)
        let missing = Set(expected).subtracting(found).sorted()
        let extra = Set(found).subtracting(expected).sorted()
        #expect(missing.isEmpty && extra.isEmpty, "missing \(missing)\nextra \(extra)\n\(text)")
    }

    /// Of each amount its value and words, without signs and spaces.
    private func amounts(_ structure: StructuredText) -> [String] {
        let document = Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
        return document.amounts.map { amount in
            func words(_ ranges: [ByteRange]?) -> String {
                (ranges ?? []).map { String(decoding: structure.bytes[$0.start..<$0.end], as: UTF8.self) }
                    .joined(separator: " ")
            }
            return Self.said(amount.minimum, words(amount.place?.row), words(amount.place?.column))
        }
    }

    private static func said(_ cents: Int64, _ row: String, _ column: String) -> String {
        func bare(_ text: String) -> String { text.filter { !" \n*-\\".contains($0) }.lowercased() }
        return "\(cents) | \(bare(row)) | \(bare(column))"
    }
}
