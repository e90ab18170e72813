/// A kind of fact that its values say wholly: an index stores it, `extract` and `show` print it, by what it tells of itself
/// here. `ExtractedDocument.visitLists` names each kind once.
package protocol ListedFact: Fact {
    /// The name of their list in what `extract` prints: `zaaknummers`.
    static var listName: String { get }
    /// What stands above them in what `show` prints.
    static var title: String { get }

    /// Tells its values, in the order in which they are stored and printed.
    func write(to writer: inout some FactWriter)

    /// Takes the values in the same order.
    init<Reader: FactReader>(_ origin: FactOrigin, from reader: inout Reader) throws(Reader.Failure)
}

/// Takes the values of a fact, with the names that `extract` prints.
package protocol FactWriter {
    mutating func field(_ name: String, _ text: String?)
    /// A value of a closed set.
    mutating func field<Value: CaseIterable & RawRepresentable & Equatable>(_ name: String, case value: Value?)
    where Value.RawValue == String
    /// What follows from the other values: printed, and not stored.
    mutating func derived(_ name: String, _ text: String?)
}

/// Gives the values of a stored fact back, in the order in which they were written.
package protocol FactReader {
    associatedtype Failure: Error
    mutating func readString() throws(Failure) -> String
    mutating func readOptionalString() throws(Failure) -> String?
    mutating func readCase<Value: CaseIterable>(_: Value.Type) throws(Failure) -> Value where Value.AllCases == [Value]
    mutating func readOptionalCase<Value: CaseIterable>(_: Value.Type) throws(Failure) -> Value?
    where Value.AllCases == [Value]
}

/// Is shown the lists of a document, a kind at a time.
package protocol FactListVisitor {
    associatedtype Failure: Error
    mutating func visit<Value: ListedFact>(_ facts: inout [Value]) throws(Failure)
}
