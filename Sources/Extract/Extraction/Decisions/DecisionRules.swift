enum DecisionRules {
    static func decisions(_ reading: Reading, into document: inout ExtractedDocument) {}
}
