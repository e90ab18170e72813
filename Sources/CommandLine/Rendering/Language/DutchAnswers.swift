/// What answers say to people, in English and in Dutch: heads of tables, titles, counts.
enum DutchAnswers {
    static let list = #"""
        %1 documents
        %1 stukken
        1 document
        1 stuk
        1 beslispunt
        1 beslispunt
        %1 beslispunten
        %1 beslispunten
        %1 with all words, %2 with some
        %1 met alle woorden, %2 met een deel ervan
        by: %1
        op: %1
        no document has %1; asked instead: %2
        geen stuk heeft %1; in plaats daarvan gevraagd: %2
        also: %1
        ook: %1
        without: %1
        zonder: %1
        page %1
        pagina %1
        (page %1)
        (pagina %1)
        amount
        bedrag
        date
        datum
        document
        soort
        title
        titel
        context
        verband
        when
        wanneer
        what
        wat
        page
        pagina
        link
        verwijzing
        number
        nummer
        kind
        soort
        path
        pad
        steps
        stappen
        query
        vraag
        total
        totaal
        documents
        stukken
        titles
        titels
        count
        aantal
        files
        bestanden
        folder
        map
        type
        soort
        place
        plaats
        word
        woord
        stem
        stam
        parts
        delen
        this case
        deze zaak
        cited by
        aangehaald door
        cites
        haalt aan
        (not in the index)
        (niet in de index)
        with some words
        met een deel van de woorden
        asked instead
        in plaats daarvan gevraagd
        same paper
        zelfde stuk
        zaaknummer or file
        zaaknummer of bestand
        who
        wie
        obligation
        verplichting
        promised
        toegezegd
        yes
        ja
        for
        waarvoor
        left out
        weggelaten
        running text
        lopende tekst
        %1 a year
        %1 per jaar
        griffie: not added: %1 (%2)
        griffie: niet opgeteld: %1 (%2)
        %1 inside another sum
        %1 binnen een ander bedrag
        %1 totals or differences of tables
        %1 totalen of verschillen in tabellen
        %1 before a change
        %1 van vóór een wijziging
        %1 for each of several
        %1 voor elk van meer
        %1 of which only the least is known
        %1 waarvan alleen het minste bekend is
        %1 in running text beside beslispunten with money
        %1 in de lopende tekst naast beslispunten met geld
        %1 proposed where the decision is there
        %1 voorgesteld waar het besluit er is
        %1 the same sum again
        %1 nog eens hetzelfde bedrag
        %1 in what was rejected or withdrawn
        %1 in wat verworpen of ingetrokken is
        %1 in copies of papers
        %1 in kopieën van stukken
        %1 too large
        %1 te groot
        before %1
        vóór %1
        also at
        ook in
        legal references
        wetsartikelen
        case numbers
        zaaknummers
        related decisions
        verwante besluiten
        no meeting named
        geen vergadering genoemd
        %1 decision
        %1 besluit
        header
        kop
        amounts
        bedragen
        deadlines
        termijnen
        not in the index as themselves
        niet als zichzelf in de index
        in the index, and their file is gone
        in de index, maar hun bestand is weg
        (%1 files)
        (%1 bestanden)
        index           %1
        index           %1
        documents       %1
        stukken         %1
        segments        %1 (%2 bytes)
        segmenten       %1 (%2 bytes)
        facts           none: built with --text-only
        feiten          geen: gebouwd met --text-only
        removed text    may still be in the index's files; `griffie index --purge` clears them
        verwijderd      kan nog in de bestanden van de index staan; `griffie index --purge` maakt ze schoon
        unread pages    %1
        ongelezen       %1
        %1 in 1 document
        %1 in 1 stuk
        %1 in %2 documents
        %1 in %2 stukken
        not read        none
        niet gelezen    geen
        not read        %1
        niet gelezen    %1
        sound: %1 documents, %2 bytes
        in orde: %1 stukken, %2 bytes
        asked instead: %1
        in plaats daarvan gevraagd: %1
        or its parts %1
        of zijn delen %1
        in a compound
        in een samenstelling
        = the sum of
        = de som van
        in %1
        in %1
        """#
}
