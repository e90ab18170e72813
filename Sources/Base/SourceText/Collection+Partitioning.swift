extension RandomAccessCollection where Index == Int {
    /// The first place whose element `isBehind`; `endIndex` where there is none. All behind it are so too.
    /// - Complexity: O(log *count*).
    @inlinable
    package func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
