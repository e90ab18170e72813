import DocumentReading
import Storage

/// What a file holds, compared without knowing what it means.
enum FileContent {
    /// A number that files of the same content share, and few others.
    /// - Complexity: O(*n*) in the file's bytes, as all here.
    static func digest(of path: [UInt8]) throws(ReadError) -> UInt64 {
        let chunks = try FileChunks(path: path)
        var digest: UInt64 = 0
        while let chunk = try chunks.next() {
            digest = unsafe chunk.withUnsafeBytes { unsafe XXHash64.hash($0, seed: digest) }
        }
        return digest
    }

    /// Whether two files hold the same bytes; false where one cannot be read.
    static func areSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        do throws(ReadError) {
            let one = try FileChunks(path: one)
            let other = try FileChunks(path: other)
            while true {
                let (a, b) = (try one.next(), try other.next())
                guard a == b else { return false }
                if a == nil { return true }
            }
        } catch {
            return false
        }
    }
}
