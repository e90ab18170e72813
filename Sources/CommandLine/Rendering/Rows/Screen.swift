import SourceText

/// What people read a table on.
package struct Screen: Sendable {
    /// Columns; nil where the output is no terminal: nothing is cut and no column left out then.
    package var width: Int?
    package var style: TextStyle
    /// Absolute path of the folder that griffie was called in; empty where that is not known.
    package var folder: [UInt8]

    /// A pipe or a file.
    package static let none = Screen(width: nil)

    package init(width: Int?, style: TextStyle = .plain, folder: [UInt8] = []) {
        self.width = width
        self.style = style
        self.folder = folder
    }

    /// The name of a file as it is shortest: without the folder that one is in. It names the file all the same.
    package func name(of path: [UInt8]) -> [UInt8] {
        let slash = UInt8(ascii: "/")
        guard !folder.isEmpty, path.starts(with: folder), path.count > folder.count + 1 else { return path }
        if folder.last == slash { return Array(path[folder.count...]) }
        return path[folder.count] == slash ? Array(path[(folder.count + 1)...]) : path
    }

    /// `text`, which names the file at `path`, as a link that a terminal opens.
    func link(_ text: SafeText, to path: [UInt8]) -> SafeText {
        let slash = UInt8(ascii: "/")
        let isAbsolute = path.first == slash
        // What stands in an archive (`a.zip//b.txt`) is no file that can be opened.
        guard isAbsolute || !folder.isEmpty, !path.isMember else { return text }
        return style.link(text, to: Self.url(of: isAbsolute ? path : folder + [slash] + path))
    }

    /// A `file` URL (RFC 8089): all but letters, figures and `-._~/` as `%41`.
    private static func url(of path: [UInt8]) -> SafeText {
        let digits: [UInt8] = Array("0123456789ABCDEF".utf8)
        var result = Array("file://".utf8)
        for byte in path {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                result.append(byte)
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
            }
        }
        return SafeText(String(decoding: result, as: UTF8.self))
    }
}

extension [UInt8] {
    /// Whether it names what stands in an archive or an export.
    fileprivate var isMember: Bool {
        let slash = UInt8(ascii: "/")
        return zip(self, dropFirst()).contains { $0 == slash && $1 == slash }
    }
}
