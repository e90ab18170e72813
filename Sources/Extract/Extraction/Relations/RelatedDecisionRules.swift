enum RelatedDecisionRules {
    static func relatedDecisions(_ reading: Reading, _ document: ExtractedDocument) -> [RelatedDecision] { [] }
}
