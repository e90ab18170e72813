import SourceText

extension OffsetMap {
    /// Runs follow each other in text and original: what is written of each is the distance to the last.
    func write(to writer: inout RecordWriter) {
        var last = Run(text: 0, original: 0, originalEnd: 0, linear: true)
        writer.write(runs) { writer, run in
            // The lowest bit tells a linear run.
            writer.write(UInt64(run.text - last.text) << 1 | (run.linear ? 1 : 0))
            writer.write(run.original - last.originalEnd)
            writer.write(UInt64(run.originalEnd - run.original))
            last = run
        }
    }

    init(from reader: inout RecordReader, textCount: Int) throws(RecordError) {
        let start = reader.offset
        // Sums run over only where the bytes are damaged; the map then refuses what they give.
        var last = Run(text: 0, original: 0, originalEnd: 0, linear: true)
        let runs = try reader.readArray { reader throws(RecordError) in
            let step = try reader.readUnsigned()
            let original = last.originalEnd &+ (try reader.readInt())
            let end = original &+ Int(truncatingIfNeeded: try reader.readUnsigned())
            last = Run(text: last.text &+ Int(step >> 1), original: original, originalEnd: end, linear: step & 1 == 1)
            return last
        }
        guard let map = OffsetMap(runs: runs, textCount: textCount) else { throw .invalidValue(offset: start) }
        self = map
    }
}
