/// What `griffie help query` says, in English and in Dutch.
enum DutchQueryHelp {
    static let list = #"""
        A query is words, phrases and fields. All of them must be there, unless OR stands
        Een vraag bestaat uit woorden, frasen en velden. Alle moeten er zijn, tenzij OR
        between them; where few papers have all plain words, those follow that have some.
        ertussen staat; waar weinig stukken alle gewone woorden hebben, volgen die met een deel.
        both words, in any form, and as parts of compounds
        beide woorden, in elke vorm, en als delen van samenstellingen
        next to each other; ="openbare ruimten" as spelled
        naast elkaar; ="openbare ruimten" zo gespeld
        in this order, at most 5 other words between them
        in deze volgorde, hoogstens 5 andere woorden ertussen
        in any order, at most 5 other words between them
        in elke volgorde, hoogstens 5 andere woorden ertussen
        in one sentence; alinea:(…) in one paragraph
        in één zin; alinea:(…) in één alinea
        either; (a OR b) c groups
        een van beide; (a OR b) c groepeert
        without
        zonder
        begins so, ends so; 2024-* numbers that begin so
        begint zo, eindigt zo; 2024-* nummers die zo beginnen
        one or two letters differ
        één of twee letters verschillen
        every paper
        elk stuk
        words of the subject, the beslispunten, the text
        woorden van het onderwerp, de beslispunten, de tekst
        its own numbers, those that it cites: zaak:2022-*
        zijn eigen nummers, die het aanhaalt: zaak:2022-*
        words of the name
        woorden van de naam
        parts of the path: bron:2022/*
        delen van het pad: bron:2022/*
        Laws and municipalities are found by any of their names, a day in quotes or
        Wetten en gemeenten zijn te vinden onder elk van hun namen, een dag tussen
        figures however it is written. Operators are in capitals. In a shell put the
        aanhalingstekens of in cijfers hoe ook geschreven. Operatoren zijn hoofdletters.
        whole query in single quotes: griffie search '"sociaal domein" -motie'
        Zet in een shell de hele vraag tussen enkele aanhalingstekens: griffie search '"sociaal domein" -motie'
        """#
}
