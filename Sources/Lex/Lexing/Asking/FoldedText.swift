/// Bytes written into the room of a string that is being made. What does not fit is left out; folding only shortens.
@safe struct FoldedText {
    private let room: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(_ room: UnsafeMutableBufferPointer<UInt8>) { unsafe self.room = unsafe room }

    var isEmpty: Bool { count == 0 }
    var last: UInt8? { unsafe count == 0 ? nil : room[count - 1] }

    mutating func append(_ byte: UInt8) {
        guard unsafe count < room.count else { return }
        unsafe room[count] = byte
        count += 1
    }

    mutating func append(_ bytes: ArraySlice<UInt8>) {
        guard unsafe bytes.count <= room.count - count else { return }
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let source = bytes.baseAddress, let base = unsafe room.baseAddress else { return }
            unsafe (base + count).update(from: source, count: bytes.count)
            count += bytes.count
        }
    }

    mutating func removeLast() { count = max(0, count - 1) }
}
