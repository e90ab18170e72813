import InvertedIndex
import Storage

// Built together with Tests/InvertedIndexTests/IndexDigest.swift, which reads everything.

/// Five bytes of input are one edit: which file, where (24 bits), and the new value; a file number from 128 cuts the file
/// there instead. The first byte says whether the files get checksums that fit. Whatever is edited: an error or an
/// answer, and where the checksums are the old ones, the answer of the sound index.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzSegment(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = input.first else { return 0 }
    var files = sound
    var edited: Set<String> = []
    for edit in stride(from: 1, to: count - 4, by: 5).prefix(64) {
        let name = names[Int(input[edit] & 127) % names.count]
        let size = files[name]!.count
        guard size > 0 else { continue }
        let place = (Int(input[edit + 1]) << 16 | Int(input[edit + 2]) << 8 | Int(input[edit + 3])) % size
        if input[edit] >= 128 { files[name]!.removeLast(size - place) } else { files[name]![place] = input[edit + 4] }
        edited.insert(name)
    }
    let reseals = first & 1 == 1
    for name in edited where reseals && files[name]!.count >= 48 {
        files[name] = (try? Resealing.resealed(files[name]!, name)) ?? files[name]
    }
    let found = try? IndexDigest.digest(store(files), trusting: reseals)
    precondition(reseals || found == nil || found == soundDigest)
    return 0
}

/// A segment with lists longer than a block, a small one with a deleted document, and the commit that names them.
private let sound: [String: [UInt8]] = {
    var generator = SeededGenerator(seed: 5)
    let store = MemoryStore()
    let writer = try! IndexWriter(store, layout: SampleDocument.layout)
    for (segment, documents) in [140, 12].enumerated() {
        let builder = SegmentBuilder(layout: SampleDocument.layout)
        for number in 0..<documents {
            SampleDocument.random(number, key: "pad/\(segment)/\(number)", using: &generator).add(to: builder)
        }
        try! writer.add(builder.write(to: store, as: writer.reserveSegment()))
    }
    _ = try! writer.delete(key: "pad/1/3".utf8)
    try! writer.commit(payload: [1])
    return Dictionary(uniqueKeysWithValues: try! store.list().map { ($0, Array(try! store.map($0).buffer)) })
}()
private let names = sound.keys.sorted()
private let soundDigest = try! IndexDigest.digest(store(sound))

private func store(_ files: [String: [UInt8]]) -> MemoryStore {
    let store = MemoryStore()
    for (name, bytes) in files { try! store.replace(name, with: bytes) }
    return store
}
