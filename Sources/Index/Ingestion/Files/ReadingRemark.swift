package import SourceText

/// Something about how a file was read that its owner should know. The file is in the index all the same.
package struct ReadingRemark: Hashable, Sendable {
    package enum Matter: Hashable, Sendable {
        /// A reader's own words; the place is in bytes of the file.
        case reader(Diagnostic)
        /// A line, counted from 1, declares a date that is none.
        case noDate(String, line: Int)
        /// A line declares a kind of paper that griffie does not know.
        case unknownKind(String, line: Int)
        /// It was to be read again for its pages without text, and could not be: the index holds what it held.
        case notReadAgain(reason: String)
    }

    /// The file's absolute path.
    package var path: [UInt8]
    package var matter: Matter
    /// In how many lines it was seen; the first is the one of the matter.
    package var count = 1

    package init(path: [UInt8], matter: Matter) {
        self.path = path
        self.matter = matter
    }

    /// Whether both say the same of the same file, be it with other values.
    fileprivate func resembles(_ other: ReadingRemark) -> Bool {
        guard path == other.path else { return false }
        return switch (matter, other.matter) {
        case (.noDate, .noDate), (.unknownKind, .unknownKind): true
        case (.reader(let own), .reader(let other)): own == other
        default: false
        }
    }
}

extension [ReadingRemark] {
    /// Adds remarks on later lines: an export of many lines is remarked on once for each matter.
    /// - Complexity: O(1) for remarks on lines of one file that follow each other.
    mutating func join(_ remark: ReadingRemark) {
        // Lines of a file come one after the other, and there are three matters.
        if let same = indices.suffix(3).first(where: { self[$0].resembles(remark) }) {
            self[same].count += remark.count
        } else {
            append(remark)
        }
    }
}
