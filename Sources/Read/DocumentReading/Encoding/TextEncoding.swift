/// The encodings in which council papers come.
package enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
    /// Only where a page declares it: its bytes could as well be Windows-1252.
    case latin9 = "ISO-8859-15"
}
