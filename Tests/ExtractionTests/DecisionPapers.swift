import Calendar
import DocumentReading
import Extraction
import Foundation
import Lexing
import SourceText
import TestSupport
import Testing

/// A small paper of `Corpora/decisions.txt`, with what is asked and decided in it.
struct DecisionPaper: Sendable, CustomTestStringConvertible {
    /// What a paper says of a decision or of one point: `outcome=aangenomen`, `vote=19-12`, by name.
    typealias Values = [String: String]

    let line: Int
    /// The suffix of its file.
    let format: String
    let title: String
    /// By `proposed` and `adopted`.
    var decisions: [String: Values] = [:]
    var source = ""

    var testDescription: String { "\(line): \(title)" }

    /// A paper begins with `=== FORMAT TITLE`; lines below it that begin with `%` tell of its decisions.
    static func all(_ name: String, beside testFile: String = #filePath) -> [DecisionPaper] {
        let file = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Corpora/\(name)")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var papers: [DecisionPaper] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.hasPrefix("=== ") {
                let words = line.split(separator: " ", maxSplits: 2).map(String.init)
                papers.append(DecisionPaper(line: index + 1, format: words[1], title: words[2]))
            } else if let last = papers.indices.last {
                if line.hasPrefix("%"), papers[last].source.isEmpty {
                    let words = line.dropFirst().split(separator: " ")
                    papers[last].decisions[String(words[0])] = values(words.dropFirst())
                } else {
                    papers[last].source += line + "\n"
                }
            }
        }
        return papers
    }

    /// A word without `=` goes on with the value before it: `against=Forum voor de Haven`.
    private static func values(_ words: some Sequence<Substring>) -> Values {
        var values: Values = [:]
        var last: String?
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1)
            if parts.count == 2 {
                last = String(parts[0])
                values[String(parts[0])] = String(parts[1])
            } else if let last {
                values[last]? += " \(word)"
            }
        }
        return values
    }

    /// The marked points, `p1` and `a1` first, with what is told of each alone.
    func expectedPoints() throws -> [String: (text: String, own: Values)] {
        var points: [String: (text: String, own: Values)] = [:]
        let marked = try MarkedText(source)
        for mark in marked.marks {
            let words = mark.label.split(separator: " ")
            let bytes = Array(marked.text.utf8)[mark.start..<mark.end]
            points[String(words[0])] = (
                Self.plain(String(decoding: bytes, as: UTF8.self)), Self.values(words.dropFirst())
            )
        }
        return points
    }

    func extracted() throws -> ExtractedDocument {
        let text = try MarkedText(source).text
        let structure = try DocumentReader().read(bytes: Array(text.utf8), path: "stuk.\(format)").structure
        return Extractor().extract(structure, tokens: TokenStream(lexing: structure.bytes))
    }

    /// Without tags, white space folded, without the mark that closes a point.
    static func plain(_ text: String) -> String {
        // Without tags and the marks of notes.
        var words = text.replacing(/<[^>]*>/, with: " ").replacing(/\[\^\w+\]/, with: "").split(
            whereSeparator: \.isWhitespace
        ).joined(separator: " ")
        if words.hasSuffix("; en") { words.removeLast(3) }
        while let last = words.last, ";., ".contains(last) { words.removeLast() }
        return words
    }
}

extension Verdict {
    /// Its values as a paper of the corpus states them.
    var values: DecisionPaper.Values {
        var values: DecisionPaper.Values = [:]
        values["outcome"] = outcome?.rawValue
        values["decided"] = decidedOn?.description
        guard let vote else { return values }
        if vote.unanimous {
            values["vote"] = "unanimous"
        } else if let inFavour = vote.inFavour, let against = vote.against {
            values["vote"] = "\(inFavour)-\(against)"
        }
        values["abstained"] = vote.abstained.map { "\($0)" }
        if !vote.partiesInFavour.isEmpty { values["for"] = vote.partiesInFavour.joined(separator: ",") }
        if !vote.partiesAgainst.isEmpty { values["against"] = vote.partiesAgainst.joined(separator: ",") }
        return values
    }
}
