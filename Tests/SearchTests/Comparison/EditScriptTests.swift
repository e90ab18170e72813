import TestSupport
import Testing

@testable import Search

@Suite struct EditScriptTests {
    /// The new sequence, made of the old one and what the script puts in place of its stretches.
    private func applied(_ script: EditScript, _ old: [Int], _ new: [Int]) -> [Int] {
        var (result, place): ([Int], Int) = ([], 0)
        for change in script.changes {
            result += old[place..<change.old.lowerBound] + new[change.new]
            place = change.old.upperBound
        }
        return result + old[place...]
    }

    /// The least number of elements to take out and put in, by the table that takes the product of both.
    private func leastEdits(_ old: [Int], _ new: [Int]) -> Int {
        var row = Array(0...new.count)
        for (left, value) in old.enumerated() {
            var next = [left + 1]
            for (right, other) in new.enumerated() {
                next.append(value == other ? row[right] : min(row[right + 1], next[right]) + 1)
            }
            row = next
        }
        return row[new.count]
    }

    @Test func `a script makes the new of the old, in as few edits as can be`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<600 {
            let letters = Int.random(in: 1...6, using: &generator)
            func sequence() -> [Int] {
                (0..<Int.random(in: 0...24, using: &generator)).map { _ in
                    Int.random(in: 0..<letters, using: &generator)
                }
            }
            let (old, new) = (sequence(), sequence())
            let script = EditScript(from: old, to: new)
            #expect(applied(script, old, new) == new)
            let edits = script.changes.reduce(0) { $0 + $1.old.count + $1.new.count }
            #expect(edits == leastEdits(old, new), "\(old) \(new)")
        }
    }

    @Test func `texts that have nothing in common are replaced whole`() {
        let (old, new) = (Array(0..<5000), Array(10_000..<15_000))
        let script = EditScript(from: old, to: new)
        #expect(script.changes == [.init(old: 0..<5000, new: 0..<5000)])
    }

    @Test func `beyond the shortest script what stands once in both still holds`() {
        // Half of each is the other's, in order, between stretches that differ.
        let old = (0..<2000).flatMap { [$0, 100_000 + $0] }
        let new = (0..<2000).flatMap { [$0, 200_000 + $0] }
        let script = EditScript(from: old, to: new)
        #expect(applied(script, old, new) == new)
        #expect(script.changes.count == 2000)
    }

    @Test func `the longest run keeps its order`() {
        #expect(LongestRun(of: [3, 0, 1, 2]).places == [1, 2, 3])
        #expect(LongestRun(of: []).places.isEmpty)
        #expect(LongestRun(of: [2, 1, 0]).places.count == 1)
    }
}
