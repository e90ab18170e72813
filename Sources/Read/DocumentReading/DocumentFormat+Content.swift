extension DocumentFormat {
    /// What bytes without a name are, as far as their beginning tells; a text where nothing tells otherwise.
    /// - Complexity: O(*n*) in the white space before a text; for a zip archive in its members.
    package init(content bytes: [UInt8]) {
        let start = bytes.firstIndex { $0 > UInt8(ascii: " ") } ?? bytes.count
        switch BinarySignature(bytes) {
        case .pdf: self = .pdf
        case .compoundFile: self = .word
        case .gzip: self = .archive
        case .zip: self = OfficeReader.holdsDocument(bytes) ? .word : .archive
        case .png, .jpeg, .tiff, .bigEndianTIFF: self = .picture
        case .rtf: self = .richText
        case nil where Self.holdsOtherArchive(bytes): self = .archive
        case nil where bytes[start...].starts(with: Self.xmlOpening): self = .xml
        case nil where HTMLDetector.isFragment(bytes): self = .html
        case nil where bytes[start...].starts(with: Self.objectOpening): self = .jsonLines
        case nil: self = .plainText
        }
    }

    private static let xmlOpening = Array("<?xml".utf8)
    private static let objectOpening = Array("{".utf8)
    /// How a 7z archive begins (7zFormat.txt), and what stands in the head of a member of a tar archive (POSIX, ustar).
    private static let sevenZip: [UInt8] = Array("7z".utf8) + [188, 175, 39, 28]
    private static let tar = (offset: 257, mark: Array("ustar".utf8))

    private static func holdsOtherArchive(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: sevenZip) || bytes.dropFirst(tar.offset).starts(with: tar.mark)
    }
}
