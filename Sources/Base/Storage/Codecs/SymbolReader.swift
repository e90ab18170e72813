/// Reads texts in the codes of a `SymbolTable`, which is read in place: opening one costs nothing. Valid as long as its bytes.
@safe
package struct SymbolReader: @unchecked Sendable {
    // Sendable: points into a mapped file, which is never written; whoever keeps this keeps the file.
    private let count: Int
    private let lengths: UnsafeRawBufferPointer
    private let symbols: UnsafeRawBufferPointer

    /// The most bytes that a table takes.
    package static let tableLimit = 1 + SymbolTable.maximumCount * (1 + SymbolTable.maximumLength)

    /// Passes over a table; nil where there is none.
    package init?(_ cursor: inout ByteCursor) {
        count = Int(cursor.byte())
        unsafe lengths = cursor.run(count)
        unsafe symbols = cursor.run(SymbolTable.maximumLength * count)
        if cursor.failed { return nil }
    }

    /// The text that the codes stand for, behind other bytes. Nil where they make no sense.
    package func decode(_ codes: UnsafeRawBufferPointer, behind head: UnsafeRawBufferPointer) -> [UInt8]? {
        var isSound = false
        let room = count == 0 ? codes.count : (codes.count + 1) * SymbolTable.maximumLength
        let text = unsafe [UInt8](unsafeUninitializedCapacity: head.count + room) { buffer, length in
            let output = UnsafeMutableRawBufferPointer(buffer)
            unsafe output.copyMemory(from: head)
            let end = unsafe decode(codes, UnsafeMutableRawBufferPointer(rebasing: output[head.count...]))
            isSound = end != nil
            length = head.count + (end ?? 0)
        }
        return isSound ? text : nil
    }

    /// Gives how many bytes the text has. `output` has room for eight bytes more than eight for each code, in a table of
    /// symbols.
    private func decode(_ codes: UnsafeRawBufferPointer, _ output: UnsafeMutableRawBufferPointer) -> Int? {
        if count == 0 {
            unsafe output.copyMemory(from: codes)
            return codes.count
        }
        var (place, end) = (0, 0)
        while place < codes.count {
            let code = unsafe Int(codes[place])
            place += 1
            if code < count {
                let symbol = unsafe symbols.loadUnaligned(
                    fromByteOffset: SymbolTable.maximumLength * code, as: UInt64.self)
                unsafe output.storeBytes(of: symbol, toByteOffset: end, as: UInt64.self)
                let length = unsafe Int(lengths[code])
                guard length <= SymbolTable.maximumLength else { return nil }
                end += length
            } else {
                guard code == Int(SymbolTable.escape), place < codes.count else { return nil }
                unsafe output[end] = unsafe codes[place]
                place += 1
                end += 1
            }
        }
        return end
    }
}
