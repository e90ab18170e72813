import TestSupport
import Testing

/// Labels and values in the header, however they are set. The papers are written for the test; their forms are those
/// of letters, of forms of iBabs, NotuBiz, Corsa, Decos and Mozard, and of scans.
@Suite struct FieldTests {
    @Test(arguments: FieldSample.onTheLine)
    func `value on the line of its label`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.below)
    func `value below its label`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.blocks)
    func `labels above as many values, or fewer`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.rows)
    func `a row of labels above a row of values`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.tables)
    func `labels and values in cells`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.headings)
    func `headings as labels`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.ends)
    func `where the header ends`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.none)
    func `what is no field`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    @Test(arguments: FieldSample.heads + FieldSample.otherHeads + FieldSample.tornHeads)
    func `whole heads of papers`(sample: FieldSample) { #expect(sample.found == sample.fields) }

    /// No form has so many labels in a row; whatever stands below, the paper is read.
    @Test(arguments: [" ", "   "], [0, 10, 25, 2000])
    func `a row of more labels than any form has`(gap: String, values: Int) {
        let labels = (0..<500).map { ["Zaaknummer", "Datum", "Onderwerp", "Steller"][$0 % 4] }
        let text = [labels, (0..<values).map(String.init)].map { $0.joined(separator: gap) }.joined(separator: "\n")
        #expect(FieldSample.fields(of: text).hasPrefix("Zaaknummer: "))
    }

    /// Papers whose lines were lost, doubled or read in another order, as scans have them.
    @Test(arguments: 0..<8) func `torn papers are read without a trap`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for sample in FieldSample.all {
            var lines = sample.text.split(separator: "\n", omittingEmptySubsequences: false)
            lines += lines.shuffled(using: &generator).prefix(3)
            lines.shuffle(using: &generator)
            let text = String(
                lines.joined(separator: "\n").prefix(Int.random(in: 0...sample.text.count, using: &generator)))
            for field in FieldSample.fields(of: text).split(separator: "\n") {
                #expect(field.contains(": "), "seed \(seed), \(sample)")
            }
        }
    }
}
