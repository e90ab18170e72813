import Analysis
import Foundation
import Lexing
import TestSupport
import Testing

@Suite struct TermFinderTests {
    /// Passing over by first letters must not lose a term that the whole analysis finds.
    @Test(arguments: 1...8)
    func `what is looked for is found wherever the index has it`(_ seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("aeiouyijgbdkstvzlnëAB2'")
        let endings = ["", "en", "heden", "eren", "tje", "'s", "aan", "oor", "ige", "baar", "lijk", "dd", "-e", "é"]
        var words: [String] = []
        for _ in 0..<400 {
            let length = Int.random(in: 1...7, using: &generator)
            let start = (0..<length).compactMap { _ in letters.randomElement(using: &generator) }
            words.append(String(start) + (endings.randomElement(using: &generator) ?? ""))
        }
        words += try paper("elzerwoud-ijsbaan-raadsvoorstel.txt").split(separator: " ").map(String.init)
        let text = words.joined(separator: " ")
        let all = found(in: text, wanted: nil)
        let wanted = Array(all.shuffled(using: &generator).prefix(20))
        let some = found(in: text, wanted: wanted)
        #expect(
            some.filter(wanted.contains) == all.filter(wanted.contains),
            "\(wanted.map { String(decoding: $0, as: UTF8.self) })")
    }

    private func paper(_ name: String) throws -> String {
        let file = ProjectFiles.root.appending(path: "Corpus/documents").appending(path: name)
        return String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }

    private func found(in text: String, wanted: [[UInt8]]?) -> [[UInt8]] {
        var finder = TermFinder(wanted: wanted)
        let bytes = Array(text.utf8)
        let tokens = TokenStream(lexing: bytes)
        var terms: [[UInt8]] = []
        bytes.withUnsafeBufferPointer { text in
            for token in 0..<tokens.count {
                finder.forEachTerm(of: token, in: tokens, text: text) { terms.append(Array($0)) }
            }
        }
        return terms
    }
}
