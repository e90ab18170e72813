import Rendering
import TestSupport
import Testing

@Suite struct SafeTextTests {
    /// As text from outside is shown: `SafeText("x")` is a literal.
    private func shown(_ text: String) -> SafeText { SafeText(text) }

    @Test func `a name with control characters stays on its line and shows them`() {
        #expect(shown("a\nb\u{1B}[31m\r\nc\td\re").string == "a b<U+001B>[31m c d e")
        #expect(shown("a\u{7F}b\u{85}c\u{9B}d\u{2028}e").string == "a<U+007F>b<U+0085>c<U+009B>d<U+2028>e")
        #expect(shown("\u{202E}gpj\u{E0041}\u{FE0F}").string == "<U+202E>gpj<U+E0041><U+FE0F>")
        #expect(shown("é … “à” \u{A0}🙂").string == "é … “à” \u{A0}🙂")
    }

    @Test func `lines keep tabs and line ends, the latter as LF`() {
        #expect(SafeText(lines: "a\tb\r\nc\rd\n\u{B}").string == "a\tb\nc<U+000D>d\n<U+000B>")
    }

    @Test func `literals are written as they are, what is put into them is shown`() {
        let (name, count) = ("x\u{1B}\n", 3)
        let text: SafeText = "\u{1B}[1m\(name)\u{1B}[0m\n\(count)"
        #expect(text.string == "\u{1B}[1mx<U+001B> \u{1B}[0m\n3")
    }

    @Test func `every hidden character of Unicode is shown, in every output`() throws {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), HostileText.isHidden(scalar) else { continue }
            let text = "a\(scalar)b"
            #expect(HostileText.hidden(in: SafeText(text).string).isEmpty, "U+\(String(value, radix: 16))")
            #expect(HostileText.hidden(in: SafeText(lines: text).string, but: ["\t"]).isEmpty)
            var json = JSONWriter()
            json.value(text)
            #expect(HostileText.hidden(in: json.text.string).isEmpty, "U+\(String(value, radix: 16))")
        }
    }

    @Test func `columns count what is shown`() {
        #expect(shown("\u{200B}").width == 8)
        #expect(shown("a\u{1B}[31mb").cut(to: 5).string == "a<U+…")
        // Marks that take no column have an end too.
        let marks = "a" + String(repeating: "\u{301}", count: 1000)
        #expect(SafeText(marks).cut(to: 60).string == "…")
    }

    @Test func `the text of a document is the same bytes in a pipe, and shown on a terminal`() {
        let bytes = Array("a\r\n\u{1B}[2J\tb\n".utf8) + [0xFF]
        #expect(SafeText(document: bytes, isForTerminal: false).bytes == bytes)
        #expect(SafeText(document: bytes, isForTerminal: true).string == "a\n<U+001B>[2J\tb\n\u{FFFD}")
    }

    @Test(arguments: [
        ("brug", "brug"), ("a b", "'a b'"), ("x'; rm", "'x'\\''; rm'"), ("", "''"), ("a\u{1B}", "'a<U+001B>'"),
    ])
    func `a proposed word is one word to a shell`(word: String, shown: String) {
        #expect(("\(shellWord: word)" as SafeText).string == shown)
    }
}
