import IndexSchema
import InvertedIndex

extension Searcher {
    /// Checksums of the files of documents, in their order; nil for a document in a file of many, and for one that cannot be read.
    package func checksums(of addresses: [DocumentAddress]) -> Answer<[Int64?]> {
        var damage = Damage()
        var columns: [Int: IntegerColumn] = [:]
        var checksums: [Int64?] = []
        for address in addresses {
            let segment = segments[address.segment]
            do throws(SegmentError) {
                if columns[address.segment] == nil {
                    columns[address.segment] = try segment.integers(Column.controle.number)
                }
                checksums.append(columns[address.segment]?[address.document])
            } catch {
                segment.note(error)
                damage.add(.segment(error))
                checksums.append(nil)
            }
        }
        return Answer(checksums, missing: damage)
    }
}
