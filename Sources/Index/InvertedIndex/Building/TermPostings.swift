import Storage

/// The builder's terms and their growing postings. A struct, so that a batch of occurrences is added under one check for
/// exclusive access.
@safe
struct TermPostings: ~Copyable {
    private(set) var terms = TermTable()
    private(set) var arena = PostingArena()
    private var states: UnsafeMutablePointer<TermState>
    private var stateCapacity = 1 << 12
    /// For each field, what is kept.
    private let details: [UInt8]

    init(fields: [IndexLayout.Field]) {
        details = fields.map(\.detail.rawValue)
        unsafe states = .allocate(capacity: stateCapacity)
    }

    deinit { unsafe states.deallocate() }

    var byteSize: Int { Int(arena.used) + terms.byteSize + stateCapacity * MemoryLayout<TermState>.stride }

    /// The number of a term in a field.
    mutating func number(_ field: Int, _ hash: UInt64, _ bytes: UnsafeRawBufferPointer) -> UInt32 {
        let limit = TermDictionaryFormat.maximumTermLength
        let known = unsafe bytes.count <= limit ? bytes : UnsafeRawBufferPointer(rebasing: bytes[..<limit])
        let (number, isNew) = unsafe terms.number(field: field, hash: hash, known)
        if isNew {
            if Int(number) == stateCapacity { growStates() }
            unsafe (states + Int(number)).initialize(to: TermState(detail: details[field]))
        }
        return number
    }

    private mutating func growStates() {
        let larger = UnsafeMutablePointer<TermState>.allocate(capacity: stateCapacity * 2)
        unsafe larger.moveInitialize(from: states, count: stateCapacity)
        unsafe states.deallocate()
        unsafe states = larger
        stateCapacity *= 2
    }

    /// Adds an occurrence. The lowest bit of a number says whether it is the gap to a new document or to the next position
    /// in this one.
    @inline(__always)
    mutating func add(_ term: UInt32, _ document: UInt32, _ position: UInt32) {
        precondition(term < terms.count)
        let state = unsafe states + Int(term)
        let detail = unsafe state.pointee.detail
        if unsafe state.pointee.lastDocument != document {
            let gap = unsafe UInt64(document &- state.pointee.lastDocument &- 1)
            unsafe arena.append(gap &<< 1 | 1, to: state)
            unsafe state.pointee.lastDocument = document
            if detail == IndexLayout.Detail.positions.rawValue {
                unsafe arena.append(UInt64(position & 0x7FFF_FFFF), to: state)
                unsafe state.pointee.lastPosition = position
            }
        } else if detail == IndexLayout.Detail.positions.rawValue {
            let gap = unsafe max(position, state.pointee.lastPosition) &- state.pointee.lastPosition
            unsafe arena.append(UInt64(gap & 0x7FFF_FFFF) &<< 1, to: state)
            unsafe state.pointee.lastPosition = max(position, state.pointee.lastPosition)
        } else if detail == IndexLayout.Detail.frequencies.rawValue {
            unsafe arena.append(0, to: state)
        }
    }

    mutating func add(
        _ terms: UnsafeBufferPointer<UInt32>, positions: UnsafeBufferPointer<UInt32>, _ document: UInt32
    ) {
        for index in 0..<terms.count { unsafe add(terms[index], document, positions[index]) }
    }

    mutating func add(_ terms: UnsafeBufferPointer<UInt32>, from start: UInt32, _ document: UInt32) {
        for index in 0..<terms.count { unsafe add(terms[index], document, start &+ UInt32(truncatingIfNeeded: index)) }
    }

    /// The document that has the term and came last, or nil.
    func lastDocument(_ term: UInt32) -> UInt32? {
        let document = unsafe states[Int(term)].lastDocument
        return document == .max ? nil : document
    }

    /// Ends all buffers, after which they can be read.
    func seal() {
        for term in 0..<terms.count { unsafe arena.seal(states[term]) }
    }

    func reader(_ term: UInt32) -> PostingArena.Reader { unsafe arena.reader(states[Int(term)]) }
}
