/// Text that tries to steer whoever prints or reads it: terminals, spreadsheets, Graphviz, Mermaid, calendars, shells.
package enum HostileText {
    /// What such text is made of.
    package static let pieces: [String] = [
        // Terminals: C0, DEL, C1, direction, no width, tags, variation selectors, separators.
        "\u{1B}[31m", "\u{1B}]0;PWN\u{7}", "\u{1B}[2J", "\u{8}\u{8}", "\u{B}", "\u{C}", "\u{7F}", "\u{80}", "\u{85}",
        "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202E}gpj", "\u{2066}",
        "\u{2069}", "\u{61C}", "\u{FEFF}", "\u{AD}", "\u{2060}", "\u{E0001}\u{E0041}", "\u{FE0F}", "\u{E0101}",
        "\u{2028}", "\u{2029}", "\u{180E}", "\u{3164}", "\u{FFF9}", "\u{FFFE}", "\u{1FFFF}", "\u{1D173}", "\r", "\n",
        "\r\n", "\t",
        // Spreadsheets.
        "=1+1", "+1", "-1", "@SUM(A1)", ";=cmd|' /C calc'!A1", "; =2", "\t=3", "\n@x", "'=4", "\"=5", " -6",
        "\u{FF1D}7",
        "\"\"", "'", ",",
        // Graphviz and Mermaid.
        "\"", "\\\"", "\\", "\\N", "\"\u{301}", "\\\u{301}", ";\u{301}", "\" URL=\"javascript:alert(1)\"",
        "]; evil[label=x",
        "&lt;b&gt;", "&#x202e;", "<script>alert(1)</script>", "<b>", "`", "**x**", "%%", "%%{init: {}}%%", "#quot;",
        "#35;", "ﬂ°°60¶ß", "click n0 \"javascript:alert(1)\"", "-->", "end", "|", "{", "}", "[", "]", "(", ")", "//",
        "/*",
        // Calendars.
        "\r\nBEGIN:VEVENT\r\nSUMMARY:x", "\nEND:VCALENDAR", "\\n", "\\;", ":", ";",
        // Shells, and what is not hostile at all.
        "$(x)", "`x`", "é", "€ 1", "日本", "🙂", "zwembad", "krediet",
    ]

    /// Some of the pieces, with words between them.
    package static func some(using generator: inout SeededGenerator) -> String {
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in
            pieces.randomElement(using: &generator)! + (Bool.random(using: &generator) ? "x" : "")
        }.joined()
    }

    /// Whether a terminal may obey it or a reader not see it. Line ends and tabs are for the caller to judge.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
        }
    }

    /// The hidden characters of an output, but for line ends (LF) and what is named.
    package static func hidden(in text: String, but allowed: Set<Unicode.Scalar> = []) -> [Unicode.Scalar] {
        text.unicodeScalars.filter { isHidden($0) && $0 != "\n" && !allowed.contains($0) }
    }
}
