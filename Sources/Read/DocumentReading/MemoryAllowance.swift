/// How much memory one document may take while it is read, cut into tokens and looked through for facts. It is asked before
/// much is taken: a text that is nothing but marks, cells or facts would take a hundred times its own size.
///
/// Counted, not measured: so the same document has the same answer on every machine.
package struct MemoryAllowance: Sendable {
    /// A document may take as many times its own size; council papers take eight.
    package static let timesSize = 12
    /// Bytes that each may take, however small it is.
    package static let least = 32 << 20

    /// What is left, in bytes.
    package private(set) var left: Int
    /// What is wrong with a document that needs more.
    package let excess: ReadError

    /// - Parameters:
    ///   - size: of the document, in bytes.
    ///   - limit: most bytes for any document.
    package init(size: Int, limit: Int = .max) {
        let (product, overflow) = size.multipliedReportingOverflow(by: Self.timesSize)
        let ofSize = overflow ? Int.max : max(product, Self.least)
        left = min(limit, ofSize)
        excess = limit < ofSize ? .beyondMemory(limit: limit) : .tooDense(times: Self.timesSize)
    }

    /// Takes bytes; throws where so many are not left.
    package mutating func take(_ bytes: Int) throws(ReadError) {
        guard bytes <= left else { throw excess }
        left -= bytes
    }

    /// Takes as much as `count` pieces of `size` bytes.
    package mutating func take(_ count: Int, of size: Int) throws(ReadError) {
        let (bytes, overflow) = count.multipliedReportingOverflow(by: size)
        try take(overflow ? .max : bytes)
    }

    /// How many pieces of `size` bytes, at least 1, there is room for.
    package func room(for size: Int) -> Int { max(0, left) / size }
}

/// Bytes that a document takes for each of its parts, with what an array takes more while it grows.
package enum MemoryWeight {
    package static let block = 33
    /// Of a word on a page while pages are laid out.
    package static let pageWord = 192
    /// Of a word on a page, and its text in the text: see `PageMap`.
    package static let place = 24
    /// Of the way back to the file.
    package static let run = 56
    /// With its entry in the log of the index.
    package static let token = 32
    /// More, of a token that no other is like: what the index keeps of each of its terms.
    package static let word = 120
    /// More, of a token that is a figure or an amount.
    package static let value = 24
    /// With the block that it may be of its own.
    package static let line = 76
    /// More, of a line that begins with a marker.
    package static let marker = 72
    package static let cell = 16
    package static let row = 16
    package static let table = 88
    /// With its strings, and what a table says of it.
    package static let fact = 144
}
