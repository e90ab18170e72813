import Foundation

/// A file of marked texts, one sample a line.
///
/// Empty lines and lines that start with `%` are left out. A line `@name value` sets something for the samples behind it
/// (`@date 2022-11-08`: the document's date); `@name` alone unsets it. A sample without markers expects no fact.
package struct MarkedCorpus: Sendable {
    package struct Sample: Sendable, CustomStringConvertible {
        /// Line in the file, from 1.
        package let line: Int
        /// As it stands in the file.
        package let source: String
        package let settings: [String: String]

        package var description: String { "line \(line): \(source)" }
    }

    package let samples: [Sample]

    /// Reads `Corpora/name` beside the test file whose path is given.
    package init(_ name: String, beside testFile: String = #filePath) {
        let file = URL(fileURLWithPath: testFile).deletingLastPathComponent().appendingPathComponent("Corpora/\(name)")
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        var samples: [Sample] = []
        var settings: [String: String] = [:]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            if line.isEmpty || line.hasPrefix("%") { continue }
            if line.hasPrefix("@") {
                let parts = line.dropFirst().split(separator: " ", maxSplits: 1).map(String.init)
                settings[parts[0]] = parts.count > 1 ? parts[1] : nil
                continue
            }
            samples.append(Sample(line: index + 1, source: String(line), settings: settings))
        }
        self.samples = samples
    }
}
