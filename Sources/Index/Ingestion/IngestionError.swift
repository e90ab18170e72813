/// Why a run was not begun.
package enum IngestionError: Error, Equatable, Sendable {
    /// The index has documents with facts and the run would add some without, or the other way round: what is asked of facts
    /// would then have no exact answer.
    case mixed(hasFacts: Bool)
}
