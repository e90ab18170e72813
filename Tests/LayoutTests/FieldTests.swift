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
}
