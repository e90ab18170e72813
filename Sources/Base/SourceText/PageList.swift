/// Numbers of pages as people write them: `page 3`, `pages 1–4, 7`.
package enum PageList {
    /// - Parameter numbers: rising.
    package static func text(_ numbers: [Int]) -> String {
        var runs: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = runs.last, last.upperBound &+ 1 == number {
                runs[runs.count - 1] = last.lowerBound...number
            } else {
                runs.append(number...number)
            }
        }
        let shown = runs.prefix(mostRuns).map { run in
            run.lowerBound == run.upperBound ? "\(run.lowerBound)" : "\(run.lowerBound)–\(run.upperBound)"
        }
        let more = runs.count > shown.count ? ", …" : ""
        return (numbers.count == 1 ? "page " : "pages ") + shown.joined(separator: ", ") + more
    }

    /// Numbers of pages and runs of them that are named.
    private static let mostRuns = 20
}
