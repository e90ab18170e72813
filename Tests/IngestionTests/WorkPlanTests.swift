import DocumentReading
import Testing

@testable import Ingestion

@Suite struct WorkPlanTests {
    @Test(arguments: [(files: 3, batches: 1), (20, 2), (60, 2), (65, 4), (100, 4), (140, 8), (490, 16)])
    func `batches are of one size, and their number is even`(files: Int, batches: Int) {
        let items = (0..<files).map { number in
            WorkPlan.Item(
                file: SourceFile(
                    path: Array("\(number).md".utf8), size: 1 << 20, times: FileTimes(modified: 0, changed: 0)),
                name: Array("\(number).md".utf8), format: .markdown, known: nil)
        }
        var plan = WorkPlan(items, batchBytes: 32 << 20, lineLimit: 1 << 20)
        var sizes: [Int] = []
        while case .files(let batch) = plan.nextBatch() { sizes.append(batch.count) }
        #expect(sizes.count == batches)
        #expect(sizes.reduce(0, +) == files)
        #expect(sizes.dropLast().allSatisfy { $0 == sizes[0] })
        #expect(sizes[0] - sizes[sizes.count - 1] < batches, "the last is hardly shorter")
    }
}
