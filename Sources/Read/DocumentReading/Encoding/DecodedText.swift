import SourceText

/// A file's bytes as valid UTF-8, with the way back.
struct DecodedText {
    var bytes: [UInt8]
    /// Offsets in `bytes` to offsets in the file; the identity for a file in UTF-8.
    var offsets: OffsetMap
    var encoding: TextEncoding
    var warnings: [Diagnostic] = []

    /// Tells the encoding and decodes.
    ///
    /// A byte order mark decides; without one UTF-16 is told from where its NUL bytes stand, then come UTF-8 and Windows-1252.
    /// A file in UTF-8 with a few stray bytes stays UTF-8: only those bytes are read as Windows-1252.
    /// - Parameter declaresLatin9: whether the document says of itself that it is in ISO 8859-15; asked only where it matters.
    /// - Parameter mostRuns: with more runs of offsets than that decoding is broken off.
    /// - Throws: `ReadError.empty`, `ReadError.binary`.
    /// - Complexity: O(*n*).
    static func decode(
        _ bytes: [UInt8], declaresLatin9: @autoclosure () -> Bool = false, mostRuns: Int
    ) throws(ReadError) -> DecodedText {
        guard !bytes.isEmpty else { throw .empty }
        if let kind = BinarySignature(bytes) { throw .notText(kind) }
        if let order = UTF16Decoder.markedOrder(of: bytes) {
            return try UTF16Decoder(bytes, order).decode(mostRuns: mostRuns)
        }
        let survey = ByteSurvey(bytes)
        if let nul = survey.firstNul {
            guard let order = UTF16Decoder.unmarkedOrder(of: bytes) else { throw .binary(offset: nul) }
            return try UTF16Decoder(bytes, order).decode(mostRuns: mostRuns)
        }
        if survey.controlCount > 16 + bytes.count / 100 { throw .binary(offset: firstControl(bytes)) }
        guard let bad = survey.firstInvalid else {
            return DecodedText(bytes: bytes, offsets: .identity, encoding: .utf8)
        }
        let keepsUTF8 = survey.multibyteCount > survey.invalidCount
        var text = Windows1252Decoder.decode(
            bytes, keepingUTF8: keepsUTF8, isLatin9: !keepsUTF8 && declaresLatin9(), mostRuns: mostRuns)
        guard text.encoding == .windows1252 else { return text }
        let place = ByteRange(start: bad, end: bad + 1)
        let hex = "0x" + String(bytes[bad], radix: 16, uppercase: true)
        let reading =
            keepsUTF8
            ? "\(survey.invalidCount) such bytes were read as Windows-1252" : "the file was read as Windows-1252"
        text.warnings.append(Diagnostic(.warning, "byte \(hex) is not valid UTF-8; \(reading)", range: place))
        return text
    }

    private static func firstControl(_ bytes: [UInt8]) -> Int {
        bytes.firstIndex { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B } ?? 0
    }
}
