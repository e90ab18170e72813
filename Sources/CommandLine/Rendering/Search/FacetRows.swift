package import Search

/// Counts of hits as rows: what is counted, its value, how many.
package enum FacetRows {
    package static func rows(_ facets: Facets) -> Rows {
        var rows = Rows(columns: [.init("facet", "facet"), .init("value", "value"), .init("count", "documents")])
        for (name, values) in [
            ("soort", facets.kinds), ("gemeente", facets.municipalities), ("jaar", facets.years),
        ] {
            for value in values { rows.append([.text(name), .text(value.name), .number(value.count)]) }
        }
        return rows
    }
}
