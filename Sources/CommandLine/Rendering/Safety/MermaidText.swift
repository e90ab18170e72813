/// Text in Mermaid's languages.
enum MermaidText {
    /// Text within the quotes of a flowchart, or of a timeline. Whatever HTML, Markdown or Mermaid could take for its own is written as a
    /// number, `#60;`: all of ASCII but letters, digits and a few signs, and what Mermaid writes for numbers inside
    /// itself (`ﬂ`, `°`, `¶`).
    static func label(_ text: SafeText) -> SafeText {
        text.escaping { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", " ", "-", ",", "/", "(", ")": nil
            case "ﬂ", "°", "¶": "#\(scalar.value);"
            default: scalar.isASCII ? "#\(scalar.value);" : nil
            }
        }
    }
}
