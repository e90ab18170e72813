import Lexing

/// Beginnings of lines with which the body of a paper starts, whatever its house style.
package enum HeaderBorder {
    package static let table = PhraseTable(
        lines: """
            De raad van de gemeente
            De raad der gemeente
            De gemeenteraad van
            Het college van burgemeester en wethouders van
            Geachte
            Beste
            Voorgesteld besluit
            Voorgesteld raadsbesluit
            Gevraagd besluit
            Gevraagde beslissing
            Beslispunten
            Wij stellen
            Gezien het
            Gelezen het
            Gelet op
            Overwegende
            Constaterende
            De raad wordt
            Inleiding
            Aanleiding
            Samenvatting
            besluit:
            Met vriendelijke groet
            Hoogachtend
            """)
}
