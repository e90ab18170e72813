/// A sample text in which a pair of markers surrounds each expected fact: `Er is ⟦€ 5 miljoen⇒500000000 exact⟧ nodig.`
///
/// The markers and what stands behind `⇒` are taken out; what remains is the text that a rule reads, and each marker
/// pair becomes a byte range in it, so that a test always asserts offsets too. `⏎` stands for a line end, `⇥` for a tab.
package struct MarkedText: Sendable {
    package struct Mark: Hashable, Sendable {
        /// UTF-8 bytes of `text`, half open.
        package var start: Int
        package var end: Int
        /// What stands behind `⇒`; empty where nothing does.
        package var label: String

        package init(start: Int, end: Int, label: String) {
            self.start = start
            self.end = end
            self.label = label
        }
    }

    package enum Problem: Error, Hashable {
        /// A marker opens inside another, or one closes that never opened, or one stays open. Bytes of the sample.
        case unbalancedMarker(at: Int)
    }

    package let text: String
    /// In text order.
    package let marks: [Mark]

    package init(_ sample: String) throws(Problem) {
        var text = ""
        var marks: [Mark] = []
        var open: Int?
        var label: String?
        var at = 0
        for character in sample {
            switch character {
            case "⟦":
                guard open == nil else { throw .unbalancedMarker(at: at) }
                open = text.utf8.count
            case "⇒" where open != nil && label == nil: label = ""
            case "⟧":
                guard let start = open else { throw .unbalancedMarker(at: at) }
                marks.append(Mark(start: start, end: text.utf8.count, label: label ?? ""))
                open = nil
                label = nil
            default:
                let plain: Character = character == "⏎" ? "\n" : character == "⇥" ? "\t" : character
                if label != nil { label?.append(plain) } else { text.append(plain) }
            }
            at += String(character).utf8.count
        }
        guard open == nil else { throw .unbalancedMarker(at: at) }
        self.text = text
        self.marks = marks
    }

    /// The text with markers around other facts than the expected ones: what a failing test prints.
    package static func show(_ text: String, _ marks: [Mark]) -> String {
        let bytes = Array(text.utf8)
        var shown = ""
        var at = 0
        for mark in marks.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) where mark.start >= at {
            shown += String(decoding: bytes[at..<mark.start], as: UTF8.self)
            shown += "⟦" + String(decoding: bytes[mark.start..<mark.end], as: UTF8.self) + "⇒" + mark.label + "⟧"
            at = mark.end
        }
        shown += String(decoding: bytes[at...], as: UTF8.self)
        return String(shown.map { $0 == "\n" ? "⏎" : $0 == "\t" ? "⇥" : $0 })
    }
}
