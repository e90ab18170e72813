import InvertedIndex

/// What an intersection asks of its parts.
protocol AscendingDocuments: AnyObject {
    /// Goes to the first document that is not before `target`, never back, and gives it; `DocumentCursor.end` where there
    /// is none.
    @discardableResult func advance(to target: UInt32) -> UInt32
}

extension DocumentCursor: AscendingDocuments {}
extension PostingsCursor: AscendingDocuments {}

/// Finds the documents that several parts have, of which the first leads.
struct Intersection<Part: AscendingDocuments> {
    let lead: Part
    private let second: Part
    private let rest: [Part]
    private let hasRest: Bool

    /// - Precondition: at least two parts, the rarest first.
    init(_ parts: [Part]) {
        lead = parts[0]
        second = parts[1]
        rest = Array(parts.dropFirst(2))
        hasRest = !rest.isEmpty
    }

    /// The first common document that is not before `candidate`, where the leading part stands.
    @inline(__always)
    func first(from candidate: UInt32) -> UInt32 {
        var candidate = candidate
        while candidate != DocumentCursor.end {
            let found = second.advance(to: candidate)
            if found == candidate {
                guard hasRest, let ahead = firstAhead(of: candidate) else { return candidate }
                candidate = lead.advance(to: ahead)
            } else {
                candidate = lead.advance(to: found)
            }
        }
        return candidate
    }

    /// Where the first of the other parts went that does not have the document; nil where all have it.
    private func firstAhead(of candidate: UInt32) -> UInt32? {
        for part in rest {
            let found = part.advance(to: candidate)
            if found != candidate { return found }
        }
        return nil
    }
}
