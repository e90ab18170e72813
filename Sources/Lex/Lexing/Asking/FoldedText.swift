/// Bytes written into the room of a string that is being made. What does not fit is left out; folding only shortens.
struct FoldedText {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

    var isEmpty: Bool { count == 0 }
    var last: UInt8? { count == 0 ? nil : room[count - 1] }

    mutating func append(_ byte: UInt8) {
        guard count < room.count else { return }
        room[count] = byte
        count += 1
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count <= room.count - count else { return }
        bytes.withUnsafeBufferPointer { bytes in
            guard let source = bytes.baseAddress, let base = room.baseAddress else { return }
            (base + count).update(from: source, count: bytes.count)
            count += bytes.count
        }
    }

    mutating func removeLast() { count = max(0, count - 1) }
}
