enum LegalReferenceRules {
    static func references(_ reading: Reading, header: DocumentHeader, claims: inout Claims) -> [LegalReference] { [] }
}
