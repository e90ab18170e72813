/// Damage that means to mislead a reader: numbers at the borders of what fits, runs of ones and zeros, other bytes.
package enum AimedDamage {
    /// Numbers that sums run over at, and those next to them.
    package static let extremes: [UInt64] =
        [0, 1, 2, 127, 128, 255] + [15, 31, 32, 48, 61, 62, 63].flatMap { [1 << $0 - 1, 1 << $0] } + [.max]

    /// Damages one to four places of a range.
    package static func apply(to bytes: inout [UInt8], _ range: Range<Int>, using generator: inout SeededGenerator) {
        for _ in 0..<[1, 1, 2, 4].randomElement(using: &generator)! {
            let place = Int.random(in: range, using: &generator)
            let new: [UInt8]
            switch Int.random(in: 0..<6, using: &generator) {
            case 0: new = [bytes[place] ^ 1 << UInt8.random(in: 0..<8, using: &generator)]
            case 1: new = [.random(in: 0...255, using: &generator)]
            case 2: new = Array(repeating: 255, count: [1, 2, 4, 8, 9].randomElement(using: &generator)!)
            case 3: new = Array(repeating: 0, count: [1, 4, 8].randomElement(using: &generator)!)
            case 4: new = little(extremes.randomElement(using: &generator)!, 8)
            default: new = little(extremes.randomElement(using: &generator)!, 4)
            }
            for (offset, byte) in new.enumerated() where place + offset < range.upperBound {
                bytes[place + offset] = byte
            }
        }
    }

    private static func little(_ value: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }
}

extension SealedIndex {
    /// Damages one structure of one file. Gives its name, for messages.
    package mutating func damage(using generator: inout SeededGenerator) throws -> String {
        let name = files.keys.sorted().randomElement(using: &generator)!
        if name == "commit" { return try damageCommit(using: &generator) }
        guard var segment = segment(name), name.hasSuffix(".segment") else {
            var body = body(of: name)
            AimedDamage.apply(to: &body, root(of: name)..<body.count, using: &generator)
            try put(name, body: body, root: root(of: name))
            return name
        }
        if Int.random(in: 0..<3, using: &generator) == 0 {
            let place = segment.numbers.indices.randomElement(using: &generator)!
            let near = UInt64([0, segment.data.count, segment.data.count - 1, 4096].randomElement(using: &generator)!)
            let others = [segment.numbers.randomElement(using: &generator)!, near, segment.numbers[place] &+ 1]
            segment.numbers[place] = (AimedDamage.extremes + others).randomElement(using: &generator)!
            try put(name, segment)
            return "\(name), number \(place) of the directory"
        }
        let structure = segment.structures.randomElement(using: &generator)!
        // The heads of structures say how many there are of what.
        let isHead = Int.random(in: 0..<3, using: &generator) == 0
        AimedDamage.apply(
            to: &segment.data, isHead ? structure.range.prefix(24).indices : structure.range, using: &generator)
        try put(name, segment)
        return "\(name), \(structure.name)"
    }

    private mutating func damageCommit(using generator: inout SeededGenerator) throws -> String {
        var commit = commit
        let value = AimedDamage.extremes.randomElement(using: &generator)!
        let place = commit.segments.indices.randomElement(using: &generator)!
        let kind = Int.random(in: 0..<9, using: &generator)
        switch kind {
        case 0: commit.generation = value
        case 1: commit.next = value
        case 2: commit.segments[place].number = value
        case 3: commit.segments[place].documents = value
        case 4: commit.segments[place].size = value
        case 5:
            let old = "\(commit.segments[place].number)-\(commit.segments[place].deletion).live"
            commit.segments[place].deletion = value
            rename(old, to: "\(commit.segments[place].number)-\(value).live")
        case 6: commit.segments += commit.segments
        case 7: commit.segments.reverse()
        default: commit.payload = (0..<40).map { _ in UInt8.random(in: 0...255, using: &generator) }
        }
        try put(commit)
        return "commit, kind \(kind)"
    }
}
