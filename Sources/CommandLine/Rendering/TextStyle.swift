/// Bold and colour on a terminal (ECMA-48 sequences), nothing elsewhere.
package struct TextStyle: Sendable {
    private let isOn: Bool

    package static let plain = TextStyle(isOn: false)
    package static let terminal = TextStyle(isOn: true)

    package func heading(_ text: String) -> String { wrap(text, "1") }
    package func match(_ text: String) -> String { wrap(text, "1;33") }
    package func faint(_ text: String) -> String { wrap(text, "2") }
    package func error(_ text: String) -> String { wrap(text, "1;31") }

    private func wrap(_ text: String, _ code: String) -> String { isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text }
}
