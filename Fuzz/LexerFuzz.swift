import Lexing

/// Any bytes give tokens in order, without overlap, inside the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzLexer(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let tokens = TokenStream(lexing: Array(UnsafeBufferPointer(start: start, count: count)))
    var end = 0
    for token in 0..<tokens.count {
        precondition(Int(tokens.starts[token]) >= end && tokens.ends[token] > tokens.starts[token])
        end = Int(tokens.ends[token])
    }
    precondition(end <= count)
    return 0
}
