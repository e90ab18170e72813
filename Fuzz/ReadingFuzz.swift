import DocumentReading
import SourceText

/// Any bytes in any format give a document or an error; blocks lie inside the text and the text maps into the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReading(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    for name in ["fuzz.txt", "fuzz.md", "fuzz.html", "fuzz.xml"] {
        guard let document = try? DocumentReader().read(bytes: bytes, path: name) else { continue }
        let text = document.structure
        for block in text.blocks {
            precondition(block.outerRange.contains(block.range) && block.outerRange.end <= text.bytes.count)
            precondition(text.offsets.original(of: block.range).end <= count)
        }
    }
    return 0
}
