/// What the help of commands says, in English and in Dutch; lines that stand apart in the sources stand apart here.
enum DutchHelp {
    static let list = #"""
        OVERVIEW
        OVERZICHT
        USAGE
        GEBRUIK
        ARGUMENTS
        ARGUMENTEN
        OPTIONS
        OPTIES
        SUBCOMMANDS
        OPDRACHTEN
        values:
        waarden:
        default:
        standaard:
        Examples:
        Voorbeelden:
        Show the version.
        Toon de versie.
        Show help information.
        Toon deze hulp.
        See 'griffie help <subcommand>' for detailed help.
        Zie 'griffie help <opdracht>' voor meer.
        Reads papers of municipal councils, extracts what was decided, and answers questions about it.
        Leest raadsstukken, haalt eruit wat besloten is, en beantwoordt er vragen over.
        build or update an index
        een index bouwen of bijwerken
        the beslispunt as the answer
        het beslispunt als antwoord
        what was voted in 2022
        wat in 2022 is gevoteerd
        what ends before the summer
        wat voor de zomer afloopt
        what a case cites, what cites it
        wat een zaak aanhaalt, en wie haar
        facts of one paper, no index
        feiten van één stuk, zonder index
        what a query can ask
        wat een vraag kan vragen
        The index is the folder given by --index, else $GRIFFIE_INDEX, else
        De index is de map die --index noemt, anders $GRIFFIE_INDEX, anders
        .griffie in this folder or one above it.
        .griffie in deze map of een erboven.
        Exit status: 0 something was found, 1 nothing was, 2 an error (also
        Uitkomst: 0 er is iets gevonden, 1 er is niets gevonden, 2 een fout (ook
        where some files failed: what was found is printed first).
        als het met een paar bestanden misging: wat gevonden is, komt eerst).
        The folder of the index.
        De map van de index.
        Print one JSON object per line.
        Geef één JSON-object per regel.
        Print comma-separated values, with a line of column names.
        Geef waarden met komma's ertussen (CSV), met een regel kolomnamen.
        How --csv writes: rfc4180, or excel-nl, which Excel in Dutch opens by itself: semicolons, decimal commas, euros in place of cents.
        Hoe --csv schrijft: rfc4180, of excel-nl, wat Nederlandse Excel vanzelf opent: puntkomma's, decimale komma's, euro's in plaats van centen.
        --json and --csv exclude each other; give one of them.
        --json en --csv sluiten elkaar uit; geef een van beide.
        Most rows to print, 0 for all.
        Hoeveel rijen hoogstens, 0 voor alle.
        Print all rows.
        Geef alle rijen.
        Rows to pass over first.
        Hoeveel rijen eerst overslaan.
        What to search for; see `griffie help query`.
        Wat te zoeken; zie `griffie help query`.
        --limit and --offset take numbers from 0.
        --limit en --offset nemen getallen vanaf 0.
        --all and --limit exclude each other; give one of them.
        --all en --limit sluiten elkaar uit; geef een van beide.
        Read pages of PDFs from their pictures, by tesseract: auto (those without text, where tesseract is installed), always or never.
        Lees bladzijden van PDF's van hun beeld, met tesseract: auto (die zonder tekst, als tesseract er is), always (altijd) of never (nooit).
        Go on where the file system of the index has no locks; nobody else may write to it meanwhile.
        Ga door als het bestandssysteem van de index geen sloten kent; niemand anders mag er intussen in schrijven.
        Print the sums of money in the documents that a query finds, a row each.
        Geef de bedragen in de stukken die een vraag vindt, elk op een rij.
        A range counts where it meets --min and --max. Without a query all
        Een bereik telt mee waar het --min en --max raakt. Zonder vraag worden
        documents are looked through.
        alle stukken bekeken.
        Least amount.
        Kleinste bedrag.
        Greatest amount.
        Grootste bedrag.
        Greatest or least first.
        Grootste of kleinste eerst.
        --sum counts each sum once: of a paper, and of all papers with its case
        --sum telt elk bedrag één keer: van een stuk, en van alle stukken met zijn
        number, what was decided, else what is proposed, else what stands in
        zaaknummer, wat besloten is, anders wat voorgesteld wordt, anders wat in de
        running text; the same sum again, parts of others, rows of totals,
        lopende tekst staat; hetzelfde bedrag nog eens, delen van andere, totaalregels,
        copies, and what was rejected are left out, and so is what is no sum:
        kopieën en wat verworpen is tellen niet mee, en evenmin wat geen bedrag is:
        rates and floors. The answer says how many and why. Currencies, what is
        tarieven en ondergrenzen. Het antwoord zegt hoeveel en waarom. Valuta, wat
        of each year, and what no beslispunt holds, are apart. A jaar is that of
        per jaar is en wat in geen beslispunt staat, staan apart. Een jaar is dat van
        the decision, else of the paper.
        het besluit, anders dat van het stuk.
        Print totals, each sum counted once, in place of amounts.
        Geef totalen, elk bedrag één keer geteld, in plaats van bedragen.
        Part totals by these, commas between them: gemeente, jaar, kind, portefeuillehouder, status, dossier.
        Splits totalen hiernaar, komma's ertussen: gemeente, jaar, kind, portefeuillehouder, status, dossier.
        With totals: print the amounts behind each, and those left out with the reason.
        Bij totalen: geef de bedragen achter elk, en de weggelaten met de reden.
        --rows goes with --sum or --by.
        --rows hoort bij --sum of --by.
        --limit and --offset are of amounts; totals are printed all.
        --limit en --offset zijn voor bedragen; totalen worden alle gegeven.
        Print the stem of words, and the parts of compounds.
        Geef de stam van woorden, en de delen van samenstellingen.
        both are found by either
        elk van beide vindt ook het andere
        for programs
        voor programma's
        The index holds stems: words with one stem find each other. Needs no index.
        De index bewaart stammen: woorden met één stam vinden elkaar. Vergt geen index.
        Verify every checksum and every structure of the index.
        Controleer elke controlesom en elke structuur van de index.
        Names what is damaged; ends with 0 where all is sound, with 2 where not.
        Noemt wat beschadigd is; eindigt met 0 als alles goed is, anders met 2.
        With --forgotten it looks in all files of the index, unpacked, for words,
        Met --forgotten zoekt het in alle bestanden van de index, uitgepakt, naar
        numbers, names and passages that only this paper has.
        woorden, getallen, namen en passages die alleen dit stuk heeft.
        A paper, or a copy, of which nothing should be left.
        Een stuk, of een kopie, waarvan niets over mag zijn.
        Print the dates that bind in the documents that a query finds, a row each.
        Geef de termijnen in de stukken die een vraag vindt, elk op een rij.
        due: at the latest then. end: ends then. start: takes effect then.
        due: uiterlijk dan. end: eindigt dan. start: gaat dan in.
        planned: promised for then. A deadline counts where any day that it can
        planned: voor dan toegezegd. Een termijn telt mee waar een dag die hij kan
        mean lies between --after and --before. It is open until the last day on
        bedoelen tussen --after en --before ligt. Hij is open tot de laatste dag waarop
        which it is met is over (a start: until it is there), and never where
        eraan voldaan wordt voorbij is (een begin: tot het er is), en nooit waar
        what it stands in was rejected or withdrawn. Days are written as in a
        datgene waarin hij staat verworpen of ingetrokken is. Dagen schrijft u als in een
        query: 2024-07-01, 1 juli 2024, vandaag, morgen, deze week, +30d, -6w.
        vraag: 2024-07-01, 1 juli 2024, vandaag, morgen, deze week, +30d, -6w.
        Only those on this day, or in this month, year or week.
        Alleen die op deze dag, of in deze maand, dit jaar of deze week.
        Only those that are open today.
        Alleen die vandaag open staan.
        Only those that were or will be open on this day.
        Alleen die op deze dag open stonden of zullen staan.
        Only what the college promised the raad.
        Alleen wat het college de raad heeft toegezegd.
        With --ics: print tasks (VTODO) instead of events.
        Bij --ics: geef taken (VTODO) in plaats van gebeurtenissen.
        --vtodo goes with --ics.
        --vtodo hoort bij --ics.
        --open and --open-on exclude each other; give one of them.
        --open en --open-on sluiten elkaar uit; geef een van deze.
        --on goes without --after and --before.
        --on gaat niet samen met --after en --before.
        Only those later than this day, month or year.
        Alleen die na deze dag, maand of dit jaar.
        Only those earlier than this day, month or year.
        Alleen die voor deze dag, maand of dit jaar.
        Only of this kind: due, end, start or planned. May be given more than once.
        Alleen van deze soort: due, end, start of planned. Mag vaker gegeven worden.
        Earliest or latest first.
        Vroegste of laatste eerst.
        Print a calendar (iCalendar).
        Geef een agenda (iCalendar).
        --ics excludes --json and --csv; give one of them.
        --ics sluit --json en --csv uit; geef een van deze.
        Print the facts of documents as JSON lines, without an index.
        Geef de feiten van stukken als JSON-regels, zonder index.
        - reads standard input; what it holds tells its kind.
        - leest de standaardinvoer; de inhoud zegt wat het is.
        One JSON object per document, in the order given;
        Eén JSON-object per stuk, in de gegeven volgorde;
        Schemas/extract.schema.json describes it. Offsets are UTF-8 bytes of
        Schemas/extract.schema.json beschrijft het. Plaatsen zijn UTF-8-bytes van
        the text that `griffie text` prints; for text and Markdown that is the
        de tekst die `griffie text` geeft; bij tekst en Markdown is dat het
        file itself.
        bestand zelf.
        Documents to read; - is standard input.
        Stukken om te lezen; - is de standaardinvoer.
        Print JSON lines (there is no other form).
        Geef JSON-regels (een andere vorm is er niet).
        Name the rule that found each fact; docs/rules.md lists them.
        Noem de regel die elk feit vond; docs/rules.md somt ze op.
        Remove documents from the index for good; their files stay.
        Haal stukken voorgoed uit de index; hun bestanden blijven.
        Afterwards nothing that only these documents had is in any file of the
        Daarna staat niets wat alleen deze stukken hadden nog in een bestand van
        index; `griffie check --forgotten FILE` proves it. The whole index is
        de index; `griffie check --forgotten BESTAND` bewijst het. De hele index
        written anew for that, which takes about as long as a fifth of building it.
        wordt daarvoor opnieuw geschreven, wat een vijfde van het bouwen kost.
        More than one document is removed only after a yes; a path that names
        Meer dan één stuk gaat er pas uit na een ja; een pad dat niets noemt,
        nothing is told of, and ends with 2 where others were removed. A file that is still
        wordt gemeld, en geeft 2 als er andere uit gingen. Een bestand dat er nog is,
        there comes back with the next `griffie index` of its folder; a line of
        komt terug met de volgende `griffie index` van zijn map; een regel van
        an export comes back when its file has changed.
        een export komt terug als zijn bestand veranderd is.
        Remove without asking.
        Verwijder zonder te vragen.
        Only list what would be removed.
        Som alleen op wat verwijderd zou worden.
        Workers (default: one for each processor).
        Werkers (standaard: een per processor).
        --jobs takes a number from 1.
        --jobs neemt een getal vanaf 1.
        Build an index of documents, or update it with what has changed.
        Bouw een index van stukken, of werk hem bij met wat veranderd is.
        Folders are walked with all below them. Unchanged files cost a look at
        Mappen worden met alles eronder doorlopen. Van onveranderde bestanden
        size and time of change; changed ones replace their document. Every
        telt alleen grootte en tijd; veranderde vervangen hun stuk. Elk bestand
        file that is not indexed is named with the reason; files of the same
        dat er niet in komt, wordt met de reden genoemd; bestanden met dezelfde
        content are in the index once.
        inhoud staan er één keer in.
        With --json one line for each file goes to standard output, sorted by
        Met --json gaat van elk bestand een regel naar de standaarduitvoer, op pad
        path: how it ended (`griffie status --coverage` has the words), whether it
        gesorteerd: hoe het afliep (`griffie status --coverage` heeft de woorden),
        is new, changed or gone, and why it is not in the index. The last line
        of het nieuw, veranderd of weg is, en waarom het niet in de index staat.
        is a summary.
        De laatste regel is een samenvatting.
        Files and folders; - reads paths from standard input, one a line.
        Bestanden en mappen; - leest paden van de standaardinvoer, een per regel.
        How many segments to build at once (default: one for each processor).
        Hoeveel segmenten tegelijk gebouwd worden (standaard: een per processor).
        Memory to build segments in; a document that needs more by itself is named and left out.
        Geheugen om segmenten in te bouwen; een stuk dat alleen al meer nodig heeft, wordt genoemd en overgeslagen.
        Index the text only: no decisions, amounts, deadlines or other facts.
        Neem alleen de tekst op: geen besluiten, bedragen, termijnen of andere feiten.
        Remove documents whose file is gone.
        Verwijder stukken waarvan het bestand weg is.
        Leave no text of changed or removed papers in the index's files: writes them anew where needed.
        Laat van veranderde of verwijderde stukken geen tekst in de bestanden van de index: schrijf ze zo nodig opnieuw.
        Whether the group of the index's folder may read the index (default: as it is; a new one is yours alone).
        Of de groep van de map de index mag lezen (standaard: zoals het is; een nieuwe is alleen van u).
        Print what became of each file as JSON lines, and a summary.
        Geef wat er van elk bestand is geworden als JSON-regels, en een samenvatting.
        name files or folders to index, or - to read their paths from standard input.
        noem bestanden of mappen, of - om hun paden van de standaardinvoer te lezen.
        --memory takes a number of megabytes from 32.
        --memory neemt een aantal megabytes vanaf 32.
        Print what a case number cites, and what cites it.
        Geef wat een zaaknummer aanhaalt, en wie het aanhalen.
        Each row is a document. “cites this case” means that it names the
        Elke rij is een stuk. “haalt deze zaak aan” betekent dat het het gevraagde
        number asked for, “cited by this case” that a document of that case
        nummer noemt, “aangehaald door deze zaak” dat een stuk van die zaak het
        names it. In a graph the arrows go from who cites to what is cited.
        noemt. In een tekening gaan pijlen van wie aanhaalt naar wat wordt aangehaald.
        A case number (zaaknummer, RIS or other document number).
        Een zaaknummer (of RIS- of ander documentnummer).
        Steps to follow in both directions.
        Hoeveel stappen in beide richtingen.
        Print a graph for Graphviz.
        Geef een tekening voor Graphviz.
        Print a flowchart for Mermaid.
        Geef een stroomschema voor Mermaid.
        --depth takes a number from 1.
        --depth neemt een getal vanaf 1.
        --dot, --mermaid, --json and --csv exclude each other; give one of them.
        --dot, --mermaid, --json en --csv sluiten elkaar uit; geef een ervan.
        Find documents that are like one, by the words that tell it from others.
        Vind stukken die op een stuk lijken, naar de woorden die het onderscheiden.
        A document of the index by its path, the end of that, or its case number; any
        Een stuk van de index naar zijn pad, het eind daarvan of zijn zaaknummer; elk
        other file is read, and not put into the index. The document itself and its
        ander bestand wordt gelezen en niet opgenomen. Het stuk zelf en kopieën ervan
        copies are no answer.
        zijn geen antwoord.
        A path as the index names it, a case number, or a file.
        Een pad zoals de index het noemt, een zaaknummer, of een bestand.
        Most hits to print.
        Hoeveel treffers hoogstens.
        Hits to pass over first.
        Hoeveel treffers eerst overslaan.
        Search the documents of the index.
        Doorzoek de stukken van de index.
        Words are searched in every form (besluit, besloten) and as parts of
        Woorden worden in elke vorm gezocht (besluit, besloten) en als delen van
        others (bouwkrediet). All of them must be there, or the best of them
        andere (bouwkrediet). Ze moeten er alle zijn, of de beste ervan waar weinig
        where few papers have all; OR, -word and parentheses as usual. "a phrase", ="as spelled",
        stukken alle hebben; OR, -woord en haakjes als elders. "een frase", ="zo gespeld",
        begin*, *end, letters~1 (one letter may differ). Fields: titel besluit tekst zaak
        begin*, *eind, letters~1 (één letter mag verschillen). Velden: titel besluit tekst zaak
        verwijst artikel soort gemeente portefeuillehouder status bron, and ranges
        verwijst artikel soort gemeente portefeuillehouder status bron, en reeksen
        in datum besloten deadline bedrag. `griffie search '*'` finds every document.
        in datum besloten deadline bedrag. `griffie search '*'` vindt elk stuk.
        More: griffie help query
        Meer: griffie help query
        Most hits to print, 0 for all; with --queries most of each.
        Hoeveel treffers hoogstens, 0 voor alle; met --queries per vraag.
        Print all hits.
        Geef alle treffers.
        In which order.
        In welke volgorde.
        What an answer is: stukken (documents), or besluiten: each beslispunt that has the words itself.
        Wat een antwoord is: stukken, of besluiten: elk beslispunt dat zelf de woorden heeft.
        Print only how many documents there are.
        Geef alleen hoeveel stukken er zijn.
        Print how many documents there are of each kind, municipality and year.
        Geef hoeveel stukken er zijn van elke soort, gemeente en elk jaar.
        Words and phrases as they are spelled, in no other form.
        Woorden en frasen zoals ze gespeld zijn, in geen andere vorm.
        A paper that is there twice is one hit that names the others; without it each is a hit.
        Een stuk dat er twee keer is, is één treffer die de andere noemt; zonder dit is elk een treffer.
        Tell how the query was understood, and what the score of each hit is made of.
        Vertel hoe de vraag begrepen is, en waaruit de score van elke treffer bestaat.
        Print every passage of a document that has any of the words, not only the best.
        Geef elke passage van een stuk die een van de woorden heeft, niet alleen de beste.
        Characters of running text that a passage has, about.
        Hoeveel tekens lopende tekst een passage ongeveer heeft.
        Answer every line of a file ('-' for standard input), a row each with its time in µs.
        Beantwoord elke regel van een bestand ('-' voor de standaardinvoer), elk op een rij met de tijd in µs.
        With --queries: answer each so often and give the median time.
        Met --queries: beantwoord elke zo vaak en geef de mediane tijd.
        Count the documents exactly; without it only the best are looked at.
        Tel de stukken precies; zonder dit worden alleen de beste bekeken.
        give a query or --queries, not both.
        geef een vraag of --queries, niet beide.
        --queries goes with --limit, --rounds and --no-total only.
        --queries gaat alleen samen met --limit, --rounds en --no-total.
        type what to search for, or '*' for every document.
        typ wat te zoeken, of '*' voor elk stuk.
        --context takes a number of characters from 1.
        --context neemt een aantal tekens vanaf 1.
        --explain is of hits; --count and --facets have none.
        --explain gaat over treffers; --count en --facets hebben die niet.
        --in besluiten goes with hits and --count; --facets, --passages and --explain are of documents.
        --in besluiten gaat samen met treffers en --count; --facets, --passages en --explain gaan over stukken.
        --count and --facets exclude each other; give one of them.
        --count en --facets sluiten elkaar uit; geef een van beide.
        Print one document: its header, beslispunten, amounts, deadlines and references.
        Geef één stuk: zijn kop, beslispunten, bedragen, termijnen en verwijzingen.
        A case number shows every document that has it as its own. The name of a
        Een zaaknummer geeft elk stuk dat het als het zijne heeft. De naam van een
        A path as the index names it, a file, or a case number.
        Een pad zoals de index het noemt, een bestand, of een zaaknummer.
        Print the facts as JSON lines, as `griffie extract` does.
        Geef de feiten als JSON-regels, zoals `griffie extract`.
        Print the text that was read.
        Geef de tekst die gelezen is.
        --json and --text exclude each other; give one of them.
        --json en --text sluiten elkaar uit; geef een van beide.
        Print what the index holds, and which files are not in it and why.
        Geef wat de index bevat, en welke bestanden er niet in staan en waarom.
        With --coverage, every file that was handed in counts under one of:
        Met --coverage telt elk bestand dat is aangeboden mee onder een van:
        indexed, duplicate (the same bytes as another file, or a link to one),
        indexed (opgenomen), duplicate (dezelfde bytes als een ander, of een koppeling),
        empty, unread pages, unreadable, unsupported, too large, excluded. Files
        leeg, ongelezen bladzijden, onleesbaar, niet ondersteund, te groot, uitgesloten.
        in archives and lines of exports that could not be read are listed too.
        Bestanden in archieven en regels van exports die niet te lezen waren, staan er ook bij.
        Print what became of every file, by folder and by type.
        Geef wat er van elk bestand geworden is, per map en per soort.
        Print one JSON object.
        Geef één JSON-object.
        Print the text that was read from documents.
        Geef de tekst die uit stukken gelezen is.
        # what each part is
        # wat elk deel is
        The offsets that `griffie extract` reports are bytes of this text. On a
        De plaatsen die `griffie extract` geeft, zijn bytes van deze tekst. Op een
        terminal its control characters are shown (<U+001B>); a pipe or a file
        terminal worden stuurtekens getoond (<U+001B>); een pijp of een bestand
        gets the very bytes.
        krijgt de bytes zelf.
        Print what each part was taken for: headings, fields, paragraphs, items of lists, rows of tables.
        Geef waar elk deel voor is aangezien: koppen, velden, alinea's, onderdelen van lijsten, rijen van tabellen.
        """#
}
