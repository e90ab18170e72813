import Lexing

/// Any bytes give tokens in order, without overlap, inside the input; between them lies nothing but white space.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLexer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let tokens = TokenStream(lexing: bytes)
    var end = 0
    for token in 0..<tokens.count {
        precondition(Int(tokens.starts[token]) >= end && tokens.ends[token] > tokens.starts[token])
        precondition(isWhiteSpace(bytes[end..<Int(tokens.starts[token])]))
        end = Int(tokens.ends[token])
    }
    precondition(end <= count && isWhiteSpace(bytes[end...]))
    return 0
}

/// As `TotalityTests` has it.
private func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    while let space = spaces.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(space.count) }
    return rest.isEmpty
}

private let spaces: [[UInt8]] = {
    let values: [UInt32] =
        [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xA0, 0xAD] + Array(0x2000...0x200F)
        + [0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF]
    return values.compactMap(Unicode.Scalar.init).map { Array(String($0).utf8) }
}()
