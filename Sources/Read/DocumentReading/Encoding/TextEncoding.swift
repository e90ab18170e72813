/// The encodings in which council papers come.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
    /// Latin 1 with the euro sign; read where a page declares it.
    case latin9 = "ISO-8859-15"
}
