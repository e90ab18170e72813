/// Bold and colour on a terminal (ECMA-48 sequences), nothing elsewhere.
package struct TextStyle: Sendable {
    private let isOn: Bool

    package static let plain = TextStyle(isOn: false)
    package static let terminal = TextStyle(isOn: true)

    package func heading(_ text: SafeText) -> SafeText { wrap(text, "1") }
    package func match(_ text: SafeText) -> SafeText { wrap(text, "1;33") }
    package func faint(_ text: SafeText) -> SafeText { wrap(text, "2") }
    package func error(_ text: SafeText) -> SafeText { wrap(text, "1;31") }

    /// A link (OSC 8) that a terminal opens; others show the text alone.
    /// - Parameter url: of letters, figures and signs of ASCII only.
    func link(_ text: SafeText, to url: SafeText) -> SafeText {
        isOn ? "\u{1B}]8;;\(url)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\" : text
    }

    /// What was taken out of a text: red and struck through; within `[-…-]` where there is no colour.
    package func removed(_ text: SafeText) -> SafeText { isOn ? wrap(text, "31;9") : "[-\(text)-]" }
    /// What was put into a text: green; within `{+…+}` where there is no colour.
    package func inserted(_ text: SafeText) -> SafeText { isOn ? wrap(text, "32") : "{+\(text)+}" }

    /// The lines that name both sides of a comparison.
    package func removedSide(_ text: SafeText) -> SafeText { wrap(text, "31") }
    package func insertedSide(_ text: SafeText) -> SafeText { wrap(text, "32") }

    private func wrap(_ text: SafeText, _ code: SafeText) -> SafeText {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
