import SourceText

/// What each part of a document is: the blocks, in reading order, each with the item that it belongs to.
///
/// Public, as are the members that extraction asks for at each token: only those are inlined there.
public final class DocumentTree: Sendable {
    /// In reading order.
    public let blocks: [TextBlock]
    /// The lines that a page's edge put into the text.
    package let furniture: LineSet

    /// By block: the one behind those that belong to it.
    private let ends: [Int32]
    /// The parts of besluiten and moties, in order; no two share a block.
    package let zones: [Zone]

    init(_ blocks: [TextBlock], furniture: LineSet, zones: [Zone]) {
        self.blocks = blocks
        self.furniture = furniture
        self.zones = zones
        var ends = blocks.indices.map { Int32(clamping: $0 + 1) }
        for block in blocks.indices.reversed() {
            if let parent = blocks[block].parent { ends[parent] = max(ends[parent], ends[block]) }
        }
        self.ends = ends
    }

    /// How many blocks there are.
    @inlinable public var count: Int { blocks.count }
    /// A block by its place.
    @inlinable public subscript(block: Int) -> TextBlock { blocks[block] }

    /// The block behind those that belong to `block`, at most `limit`.
    /// - Complexity: O(1).
    package func end(of block: Int, before limit: Int) -> Int { min(limit, Int(ends[block])) }

    /// The zone in which a block stands; nil outside besluiten and moties.
    /// - Complexity: O(log *zones*).
    package func zone(of block: Int) -> Zone? {
        let place = zones.partitioningIndex { $0.blocks.lowerBound > block } - 1
        return place >= 0 && zones[place].blocks.contains(block) ? zones[place] : nil
    }

    /// The recital of what is decided at `block`: the last that begins there or above it.
    /// - Complexity: O(*zones* between them).
    package func recital(above block: Int) -> Zone? {
        let place = zones.partitioningIndex { $0.blocks.lowerBound > block }
        return zones[..<place].last { $0.kind == .recital }
    }

    /// The signatures that end at or below `block` and tell when it was decided, in order.
    package func closings(below block: Int) -> some Sequence<Int> {
        let place = zones.partitioningIndex { $0.blocks.upperBound > block }
        return zones[place...].lazy.filter { $0.kind == .signature }.compactMap(\.head).filter { $0 >= block }
    }

    /// The tokens `content` of a block without the furniture between its lines.
    /// - Complexity: O(*m*), *m* the number of its lines.
    package func runs(of block: Int, in content: Range<Int>, _ lines: LineTable) -> [Range<Int>] {
        let held = blocks[block].lines
        guard held.contains(where: { furniture.contains($0) }) else { return content.isEmpty ? [] : [content] }
        var runs: [Range<Int>] = []
        for line in held where !furniture.contains(line) {
            let tokens = lines[line].tokens.clamped(to: content)
            guard !tokens.isEmpty else { continue }
            if let last = runs.last, last.upperBound == tokens.lowerBound {
                runs[runs.count - 1] = last.lowerBound..<tokens.upperBound
            } else {
                runs.append(tokens)
            }
        }
        return runs
    }

    /// Whether a token is the first of a block, or the first of its content.
    /// - Complexity: O(log *blocks*).
    package func opensBlock(_ token: Int) -> Bool {
        guard !blocks.isEmpty else { return false }
        let block = blocks[index(ofToken: token)]
        return block.tokens.lowerBound == token || block.content.lowerBound == token
    }

    /// Whether a token stands directly behind the last of a block.
    /// - Complexity: O(log *blocks*).
    package func closesBlock(before token: Int) -> Bool {
        token > 0 && !blocks.isEmpty && blocks[index(ofToken: token - 1)].content.upperBound <= token
    }

    /// The block that holds a token, or the last one before it; 0 where none is before it.
    /// - Complexity: O(log *blocks*).
    package func index(ofToken token: Int) -> Int {
        max(0, blocks.partitioningIndex { $0.tokens.lowerBound > token } - 1)
    }
}
