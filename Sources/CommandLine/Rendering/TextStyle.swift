/// Bold and colour on a terminal (ECMA-48 sequences), nothing elsewhere.
package struct TextStyle: Sendable {
    private let isOn: Bool

    package static let plain = TextStyle(isOn: false)
    package static let terminal = TextStyle(isOn: true)

    package func heading(_ text: SafeText) -> SafeText { wrap(text, "1") }
    package func match(_ text: SafeText) -> SafeText { wrap(text, "1;33") }
    package func faint(_ text: SafeText) -> SafeText { wrap(text, "2") }
    package func error(_ text: SafeText) -> SafeText { wrap(text, "1;31") }

    private func wrap(_ text: SafeText, _ code: SafeText) -> SafeText {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
