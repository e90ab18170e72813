/// Kinds of file that are recognised by their first bytes, whatever their name says.
package enum BinarySignature: String, Sendable, CaseIterable {
    case pdf = "a PDF document"
    case zip = "a ZIP archive or Office document"
    case compoundFile = "an old Office document"
    case png = "a PNG image"
    case jpeg = "a JPEG image"
    case tiff = "a TIFF image"
    case bigEndianTIFF = "a TIFF image of the other byte order"
    case gzip = "gzip-compressed data"
    case rtf = "an RTF document"

    init?(_ bytes: [UInt8]) {
        let kind: Self? =
            switch bytes.first {
            case 0x25: .pdf
            case 0x50: .zip
            case 0xD0: .compoundFile
            case 0x89: .png
            case 0xFF: .jpeg
            case 0x49: .tiff
            case 0x4D: .bigEndianTIFF
            case 0x1F: .gzip
            case 0x7B: .rtf
            default: nil
            }
        guard let kind, bytes.starts(with: kind.signature) else { return nil }
        self = kind
    }

    /// Whether it is a picture that pages may be read from.
    var isPicture: Bool {
        switch self {
        case .png, .jpeg, .tiff, .bigEndianTIFF: true
        case .pdf, .zip, .compoundFile, .gzip, .rtf: false
        }
    }

    private var signature: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .zip: [0x50, 0x4B, 0x03, 0x04]
        case .compoundFile: [0xD0, 0xCF, 0x11, 0xE0]
        case .png: [0x89, 0x50, 0x4E, 0x47]
        case .jpeg: [0xFF, 0xD8, 0xFF]
        case .tiff: [0x49, 0x49, 0x2A, 0x00]
        case .bigEndianTIFF: [0x4D, 0x4D, 0x00, 0x2A]
        case .gzip: [0x1F, 0x8B, 0x08]
        case .rtf: Array("{\\rtf".utf8)
        }
    }
}
