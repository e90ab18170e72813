import DocumentReading
import InvertedIndex

/// Finds files that hold the same bytes as others: these are in the index once. Names tell nothing, sizes first: only what
/// shares its size with another file is read for it, and what seems the same is compared byte by byte.
struct DuplicateFinder {
    let indexed: IndexedFiles
    let naming: SourceNaming
    /// Files that are read at once.
    let jobs: Int

    /// Different files of one digest, which only somebody who wants to can make, that a file is compared with.
    private static let mostCompared = 4

    /// A file that is to be read and that another stands for.
    struct Duplicate: Sendable {
        let item: WorkPlan.Item
        /// The absolute path of the other: in the index, or to be read in this run.
        let twin: [UInt8]
    }

    /// What files have in common that may be the same.
    private struct Key: Hashable {
        let size: Int
        let format: DocumentFormat
        let digest: UInt64
    }

    private struct Candidate: Sendable {
        let path: [UInt8]
        let size: Int
        let format: DocumentFormat
        /// Place among the items; nil for a file that is in the index as it is.
        let item: Int?
        /// Whether the index holds documents of it.
        let isKnown: Bool
    }

    /// Parts files in those that have to be read, in their order, and their duplicates.
    /// - Complexity: O(*n*) in the bytes of files that share their size.
    func split(_ items: [WorkPlan.Item]) async throws -> (items: [WorkPlan.Item], duplicates: [Duplicate]) {
        let candidates = try candidates(items)
        guard !candidates.isEmpty else { return (items, []) }
        let keys = await keys(of: candidates)
        // What the index holds comes first, so that it stays what it is; then the order of paths.
        let order = candidates.indices.sorted {
            (rank(candidates[$0]), $0) < (rank(candidates[$1]), $1)
        }
        var originals: [Key: [[UInt8]]] = [:]
        var twins: [Int: [UInt8]] = [:]
        for place in order {
            guard let key = keys[place] else { continue }
            let candidate = candidates[place]
            if let item = candidate.item,
                let twin = originals[key]?.prefix(Self.mostCompared).first(where: {
                    FileContent.areSame($0, candidate.path)
                })
            {
                twins[item] = twin
            } else {
                originals[key, default: []].append(candidate.path)
            }
        }
        let duplicates = twins.sorted { $0.key < $1.key }.map { Duplicate(item: items[$0.key], twin: $0.value) }
        return (items.indices.filter { twins[$0] == nil }.map { items[$0] }, duplicates)
    }

    private func rank(_ candidate: Candidate) -> Int { candidate.item == nil ? 0 : candidate.isKnown ? 1 : 2 }

    /// The files that share their size with another.
    private func candidates(_ items: [WorkPlan.Item]) throws(SegmentError) -> [Candidate] {
        var counts: [Int: Int] = [:]
        for item in items where item.file.size > 0 { counts[item.file.size, default: 0] += 1 }
        var candidates: [Candidate] = []
        let own = Set(items.map(\.name))
        for (name, size) in try indexed.files(ofSizes: Set(counts.keys.map(Int64.init))) where !own.contains(name) {
            let path = naming.path(ofName: name)
            guard try indexed.isAsIndexed(name, naming),
                let format = try? DocumentFormat(path: String(decoding: path, as: UTF8.self))
            else { continue }
            counts[Int(size), default: 0] += 1
            candidates.append(Candidate(path: path, size: Int(size), format: format, item: nil, isKnown: true))
        }
        for (place, item) in items.enumerated() where counts[item.file.size] ?? 0 > 1 {
            candidates.append(
                Candidate(
                    path: item.file.path, size: item.file.size, format: item.format, item: place,
                    isKnown: item.known != nil))
        }
        return candidates
    }

    /// For each candidate what it has in common with its duplicates; nil for one that cannot be read.
    private func keys(of candidates: [Candidate]) async -> [Key?] {
        let width = max(1, min(jobs, candidates.count))
        return await withTaskGroup(of: [(Int, Key?)].self) { group in
            for worker in 0..<width {
                group.addTask {
                    stride(from: worker, to: candidates.count, by: width).map { ($0, Self.key(of: candidates[$0])) }
                }
            }
            var keys = [Key?](repeating: nil, count: candidates.count)
            for await found in group { for (place, key) in found { keys[place] = key } }
            return keys
        }
    }

    private static func key(of candidate: Candidate) -> Key? {
        guard let digest = try? FileContent.digest(of: candidate.path) else { return nil }
        return Key(size: candidate.size, format: candidate.format, digest: digest)
    }
}
