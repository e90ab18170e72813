import InvertedIndex
import TestSupport
import Testing

/// Whatever fails, and whenever: the index is the one before or the one after, and the next writer goes on from there.
@Suite struct IndexFaultTests {
    /// What the index holds after each commit of the scenario.
    private struct States {
        var models: [ReferenceIndex] = [ReferenceIndex()]
    }

    /// Adds, replaces, deletes, merges and commits three times. `committed` is called after each commit.
    /// - Parameter isStubborn: whether a commit that fails is tried once more, by the same writer.
    private func scenario(
        _ store: FaultyStore, isStubborn: Bool = false, _ committed: (ReferenceIndex) -> Void
    ) throws {
        var generator = SeededGenerator(seed: 11)
        var model = ReferenceIndex()
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        defer { writer.close() }
        for round in 0..<3 {
            let builder = SegmentBuilder(layout: SampleDocument.layout)
            for place in 0..<12 {
                let document = SampleDocument.random(place, key: "pad/\(round * 8 + place)", using: &generator)
                try writer.delete(key: document.key.utf8)
                model.put(document)
                document.add(to: builder)
            }
            try writer.add(builder.write(to: store, as: writer.reserveSegment()))
            let victim = model.documents[round].key
            try writer.delete(key: victim.utf8)
            model.delete(victim)
            if round > 0 { try writer.merge(MergePolicy(width: 2, floor: 1 << 30)) }
            let payload = [UInt8(round)]
            do { try writer.commit(payload: payload) } catch {
                if !isStubborn { throw error }
                try writer.commit(payload: payload)
            }
            committed(model)
        }
    }

    private func models() throws -> [ReferenceIndex] {
        var models = [ReferenceIndex()]
        try scenario(FaultyStore(failing: 0)) { models.append($0) }
        return models
    }

    @Test(arguments: FaultyStore.Fault.allCases)
    func `a call that fails costs no commit`(fault: FaultyStore.Fault) throws {
        let models = try models()
        let whole = FaultyStore(failing: 0)
        try scenario(whole) { _ in }
        for failing in 1...whole.calls {
            let store = FaultyStore(failing: failing, fault: fault)
            var commits = 0
            #expect(throws: SegmentError.self, "call \(failing)") { try scenario(store) { _ in commits += 1 } }
            try expectOneOf(models[commits...min(commits + 1, 3)], store.afterKill, "call \(failing)")
        }
    }

    @Test func `a commit that failed can be made again by the same writer`() throws {
        let models = try models()
        let whole = FaultyStore(failing: 0)
        try scenario(whole) { _ in }
        for failing in 1...whole.calls {
            let store = FaultyStore(failing: failing, fault: .passing)
            var commits = 0
            try? scenario(store, isStubborn: true) { _ in commits += 1 }
            try expectOneOf(models[commits...min(commits + 1, 3)], store.afterKill, "call \(failing)")
        }
    }

    @Test(arguments: UInt64(1)...10)
    func `a power cut costs no commit`(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let models = try models()
        let whole = FaultyStore(failing: 0)
        try scenario(whole) { _ in }
        for failing in 1...whole.calls {
            let store = FaultyStore(failing: failing, fault: .full)
            var commits = 0
            try? scenario(store) { _ in commits += 1 }
            try expectOneOf(
                models[commits...min(commits + 1, 3)], store.afterPowerCut(using: &generator), "call \(failing)")
        }
    }

    /// The index on that disk is one of the models, is sound, and can be written to.
    private func expectOneOf(_ models: ArraySlice<ReferenceIndex>, _ files: [String: [UInt8]], _ comment: Comment)
        throws
    {
        let store = FaultyStore(failing: 0, files: files)
        let reader = try IndexReader.open(store)
        let keys = try reader.map(liveKeys(_:)) ?? []
        let model = try #require(models.first { $0.documents.map(\.key) == keys }, comment)
        if let reader { try expectSame(reader, model) }
        let writer = try IndexWriter(store, layout: SampleDocument.layout)
        try writer.mergeAll()
        try writer.commit(payload: [])
        let after = try #require(try IndexReader.open(store), comment)
        #expect(try liveKeys(after) == model.documents.map(\.key), comment)
        #expect(Set(try store.list()) == Set(["commit"] + after.segments.map { "\($0.number).segment" }), comment)
    }

    private func liveKeys(_ reader: IndexReader) throws -> [String] {
        try reader.segments.flatMap { segment in
            var keys: [UInt32: String] = [:]
            var terms = segment.terms(segment.layout.fields.count).cursor()
            while try terms.next() {
                let cursor = segment.postings(try terms.entry())
                while cursor.document != PostingsCursor.end {
                    if segment.liveDocuments.contains(cursor.document) {
                        keys[cursor.document] = String(decoding: terms.term, as: UTF8.self)
                    }
                    cursor.next()
                }
            }
            return keys.sorted { $0.key < $1.key }.map(\.value)
        }
    }
}
