enum HeaderRules {
    static func header(_ reading: Reading, sections: [Section]) -> DocumentHeader { DocumentHeader() }
}
