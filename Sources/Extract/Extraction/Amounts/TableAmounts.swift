extension AmountScan {
    mutating func readTables() {}
}
