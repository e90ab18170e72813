import Foundation

/// Writes small PDFs: words at places of a page, in Helvetica. Enough to say what a page looks like, and nothing of a real
/// paper.
package struct PDFWriter {
    private var pages: [String] = []
    package var width = 595.0
    package var height = 842.0

    package init() {}

    package mutating func addPage() { pages.append("") }

    /// Writes text in one piece.
    /// - Parameters:
    ///   - left: of its first character, in points from the left edge.
    ///   - top: of its line, in points from the top edge.
    package mutating func add(_ text: String, left: Double, top: Double, size: Double = 10) {
        if pages.isEmpty { addPage() }
        let bytes = text.unicodeScalars.map { scalar -> String in
            switch scalar {
            case "(", ")", "\\": "\\\(scalar)"
            case "€": "\\200"
            case "’": "\\222"
            case "•": "\\225"
            case "–": "\\226"
            default: scalar.value < 128 ? String(scalar) : "\\" + String(scalar.value & 0xFF, radix: 8)
            }
        }
        pages[pages.count - 1] +=
            "BT /F1 \(size) Tf 1 0 0 1 \(left) \(height - top - size) Tm (\(bytes.joined())) Tj ET\n"
    }

    /// Writes lines below each other.
    /// - Parameter pitch: points from one to the next.
    package mutating func add(
        lines: [String], left: Double, top: Double, size: Double = 10, pitch: Double = 13
    ) {
        for (place, line) in lines.enumerated() { add(line, left: left, top: top + Double(place) * pitch, size: size) }
    }

    /// Writes text whose right edge is at `right`.
    package mutating func add(_ text: String, right: Double, top: Double, size: Double = 10) {
        add(text, left: right - Self.width(of: text, size: size), top: top, size: size)
    }

    /// The width of text in points.
    package static func width(of text: String, size: Double) -> Double {
        text.unicodeScalars.reduce(0) { width, scalar in
            let place = Int(scalar.value) - 32
            return width + Double(widths.indices.contains(place) ? widths[place] : usualWidth) * size / 1000
        }
    }

    /// Of letters with marks, `€` and others.
    private static let usualWidth = 556
    /// The widths of ASCII from the space on in Helvetica, in thousandths of its size. Source: Adobe's font metrics.
    private static let widths = [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584,
    ]

    /// The file.
    package var bytes: [UInt8] {
        var objects = ["<</Type/Catalog/Pages 2 0 R>>"]
        let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
        objects.append("<</Type/Pages/Kids[\(kids)]/Count \(pages.count)>>")
        objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
        for (place, page) in pages.enumerated() {
            objects.append(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 \(width) \(height)]/Contents \(5 + place * 2) 0 R"
                    + "/Resources<</Font<</F1 3 0 R>>>>>>")
            objects.append("<</Length \(page.utf8.count)>>stream\n\(page)endstream")
        }
        var file = "%PDF-1.4\n"
        var places: [Int] = []
        for (number, object) in objects.enumerated() {
            places.append(file.utf8.count)
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for place in places { file += String(format: "%010d 00000 n \n", place) }
        file += "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(file.utf8)
    }

    /// Whether this machine has what reads PDF.
    package static let canBeRead: Bool = {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
        return path.split(separator: ":").contains { FileManager.default.isExecutableFile(atPath: "\($0)/pdftotext") }
    }()
}
