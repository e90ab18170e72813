/// Names of documents, as `Field.bron` holds them: a file's path; of a document in a file of many that file's name, `//` and its
/// id. No file can have such a name, since no path without links has `//`.
package enum DocumentName {
    /// Between a file of many documents and the id of one of them.
    package static let mark = Array("//".utf8)

    /// The name of the file that a document stands in: its own, but for one in a file of many.
    /// - Complexity: O(*n*) in the name.
    package static func file(of name: [UInt8]) -> [UInt8] {
        let slash = mark[0]
        var place = 1
        while place < name.count {
            if name[place] != slash {
                place += 2
            } else if name[place - 1] == slash {
                return Array(name[..<(place - 1)])
            } else {
                place += 1
            }
        }
        return name
    }
}
