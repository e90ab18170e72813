/// What is said of cases, meetings, comparisons and saved queries, in English and in Dutch.
enum DutchCases {
    static let list = #"""
        %1 moved
        %1 verplaatst
        %1, moved
        %1, verplaatst
        the same
        gelijk
        amended
        gewijzigd
        new
        nieuw
        gone
        vervallen
        proposed
        voorgesteld
        draft
        ontwerp
        adopted
        aangenomen
        rejected
        verworpen
        deferred
        aangehouden
        withdrawn
        ingetrokken
        probable
        waarschijnlijk
        doubtful
        twijfelachtig
        moved
        verplaatst
        changed
        veranderd
        how a proposal changed
        hoe een voorstel veranderde
        what became of a case
        wat er van een zaak werd
        Compare what was proposed with what was decided, point by point and word by word.
        Vergelijk wat is voorgesteld met wat is besloten, punt voor punt en woord voor woord.
        # one paper that holds both
        # één stuk waar beide in staan
        # the papers with that number
        # de stukken met dat nummer
        Of the first paper what is proposed is taken, of the second what was
        Van het eerste stuk telt wat het voorstelt, van het tweede wat besloten
        decided, else what it proposes. A and B are files, or documents of the
        is, anders wat het voorstelt. A en B zijn bestanden, of stukken van de
        index by path, the end of that, or case number. Each point is the same,
        index bij pad, het eind ervan, of zaaknummer. Elk punt is gelijk,
        amended, new or gone, and moved where it stands elsewhere among the
        gewijzigd, nieuw of vervallen, en verplaatst als het elders tussen de
        others; signs at the ends of points do not count. Words that were taken
        andere staat; tekens aan het eind van punten tellen niet. Woorden die
        out stand in red, else in [-…-], what was put in in green, else in {+…+}.
        vervielen staan in rood, anders in [-…-]; wat erbij kwam in groen, anders in {+…+}.
        Exit status: 0 there were points to compare, 1 there were none.
        Uitkomst: 0 er waren punten om te vergelijken, 1 er waren er geen.
        The proposal: a file, a path of the index or a case number.
        Het voorstel: een bestand, een pad van de index of een zaaknummer.
        The besluit, or another proposal; left out where A holds both.
        Het besluit, of een ander voorstel; niet nodig als A beide bevat.
        %1: %2 was found there; name the other paper too: griffie diff A B
        %1: %2 gevonden; noem ook het andere stuk: griffie diff A B
        %1: no beslispunten were found there
        %1: daarin zijn geen beslispunten gevonden
        no beslispunten
        geen beslispunten
        no besluit
        geen besluit
        no proposal
        geen voorstel
        this index was built with --text-only and does not know which papers have or cite a number; build one without, or search for the number as a word
        deze index is gebouwd met --text-only en weet niet welke stukken een nummer hebben of aanhalen; bouw er een zonder, of zoek het nummer als woord
        1 paper
        1 stuk
        %1 papers
        %1 stukken
        , %1 to %2
        , van %1 tot %2
        , page %1
        , pagina %1
        on %1
        op %1
        %1 for
        %1 voor
        %1 against
        %1 tegen
        against: %1
        tegen: %1
        unanimous
        unaniem
        %1%2 (named by %3)
        %1%2 (genoemd door %3)
        named, but carried by no document of the index
        genoemd, maar geen stuk van de index heeft dit nummer
        no day
        geen dag
        no number
        geen nummer
        numbers: %1
        nummers: %1
        has
        heeft
        follows
        volgt op
        names
        noemt
        like
        lijkt op
        points
        punten
        money
        geld
        paper
        stuk
        Print everything of a case in order of time: what became of it.
        Geef alles van een zaak op volgorde van tijd: wat ervan werd.
        Proposal, amendments, besluit, letters and evaluation, each with how it
        Voorstel, amendementen, besluit, brieven en evaluatie, elk met hoe het
        stands, its vote, points, money and deadlines, and with the words that
        ervoor staat, de stemming, punten, geld en termijnen, en met de woorden
        tie it to the case: it has the number, cites it, follows a proposal by its
        die het aan de zaak binden: het heeft het nummer, haalt het aan, volgt op
        day and subject, names a title, is cited by the case, or (doubtful) has
        een voorstel bij dag en onderwerp, noemt een titel, wordt aangehaald, of (twijfel)
        a title alike. Numbers that the case names and no document carries are
        heeft een titel die erop lijkt. Nummers die de zaak noemt en geen stuk heeft
        listed. Each municipality that gives out the number has a dossier of its own.
        staan erbij. Elke gemeente die het nummer uitgeeft heeft een eigen dossier.
        The case of a paper: a file, a path of the index or a case number.
        De zaak van een stuk: een bestand, een pad van de index of een zaaknummer.
        Print one JSON object for each dossier.
        Geef één JSON-object per dossier.
        Print a timeline for Mermaid.
        Geef een tijdlijn voor Mermaid.
        Give a case number, or a paper with --of.
        Geef een zaaknummer, of een stuk met --of.
        --json and --mermaid exclude each other; give one of them.
        --json en --mermaid sluiten elkaar uit; geef een van beide.
        griffie: the dossier has more papers than the %1 that are shown
        griffie: het dossier heeft meer stukken dan de %1 die getoond zijn
        %1: is a paper on many cases%2
        %1: is een stuk over veel zaken%2
        ; ask for one of them: %1
        ; vraag naar een ervan: %1
        %1: no document of the index has or cites a case number of this paper
        %1: geen stuk van de index heeft of noemt een zaaknummer van dit stuk
        Files or folders, which need not exist any more, or names and case numbers as `griffie show` takes them.
        Bestanden of mappen, die er niet meer hoeven te zijn, of namen en zaaknummers zoals `griffie show` ze aanneemt.
        A case number (zaaknummer, RIS or other document number), or a paper that has one.
        Een zaaknummer (ook RIS of ander stuknummer), of een stuk dat er een heeft.
        Documents to read; - is standard input, whose content tells its kind. What is no file is looked up in the index.
        Stukken om te lezen; - is de standaardinvoer, waarvan de inhoud zegt wat het is. Wat geen bestand is, wordt in de index opgezocht.
        file, with or without its ending, the end of its path, or the id of a line
        bestand, met of zonder extensie, het eind van het pad, of de id van een regel
        of an export will do where no other has it.
        van een export volstaat als geen ander stuk die heeft.
        %1: no file, and no document of the index has this path or case number; try `griffie search %2`
        %1: geen bestand, en geen stuk van de index heeft dit pad of zaaknummer; probeer `griffie search %2`
        %1: no such file, and there is no index to look it up in
        %1: zo'n bestand is er niet, en er is geen index om het in op te zoeken
        no list of decisions or minutes of this meeting is in the index
        van deze vergadering staan geen besluitenlijst of notulen in de index
        without a decision in the list or minutes
        zonder besluit in lijst of notulen
        outcome
        uitslag
        decided
        besloten
        papers
        stukken
        case
        zaak
        body
        wie
        List meetings, the latest first, with their agendas, decisions and minutes.
        Geef vergaderingen, de laatste eerst, met hun agenda's, besluiten en notulen.
        A meeting is known by an agenda, a list of decisions or minutes with its
        Een vergadering is bekend door een agenda, besluitenlijst of notulen met de
        day; `griffie meeting DATE` shows its items and what became of them.
        dag; `griffie meeting DATUM` toont de punten en wat ervan werd.
        Only meetings after this day, month or year.
        Alleen vergaderingen na deze dag, maand of dit jaar.
        Only meetings before this day, month or year.
        Alleen vergaderingen voor deze dag, maand of dit jaar.
        Only meetings of this municipality.
        Alleen vergaderingen van deze gemeente.
        Only meetings of the raad, a commissie or the college.
        Alleen vergaderingen van de raad, een commissie of het college.
        Show a meeting: each item with its papers, its outcome and its vote.
        Toon een vergadering: elk punt met stukken, uitslag en stemming.
        Items of agenda, list of decisions and minutes are tied to each other and to
        Punten van agenda, besluitenlijst en notulen worden aan elkaar gebonden, en aan
        the papers of their cases by case number, number, title and day. What asks
        de stukken van hun zaken, bij zaaknummer, nummer, titel en dag. Wat om een
        for a decision and has none in the list or minutes is named.
        besluit vraagt en er geen heeft in lijst of notulen, wordt genoemd.
        The day of the meeting; a month or year shows all in it.
        De dag van de vergadering; een maand of jaar toont alle daarin.
        Print one JSON object for each meeting.
        Geef één JSON-object per vergadering.
        %1: is no date; try 2022-03-31, “31 maart 2022” or 2022-03
        %1: is geen datum; probeer 2022-03-31, “31 maart 2022” of 2022-03
        %1: no agenda, list of decisions or minutes has this day; see `griffie meetings`
        %1: geen agenda, besluitenlijst of notulen van deze dag; zie `griffie meetings`
        %1  %2: %3 new, %4 changed, of %5
        %1  %2: %3 nieuw, %4 veranderd, van %5
        # for a reader of JSON Feed
        # voor een lezer van JSON Feed
        Print what saved queries find that they did not find last time.
        Geef wat bewaarde vragen vinden dat ze de vorige keer niet vonden.
        `griffie search --save NAME QUERY` saves a query in the index. What it finds
        `griffie search --save NAAM VRAAG` bewaart een vraag in de index. Wat die dan
        then is known; each `new` prints the papers that came or changed since
        vindt is bekend; elke `new` geeft de stukken die kwamen of veranderden sinds
        the last one. A file that was only moved is not new.
        de vorige. Een bestand dat alleen verplaatst is, is niet nieuw.
        The name of a saved query; without it all of them.
        De naam van een bewaarde vraag; zonder naam alle.
        Print one JSON Feed.
        Geef één JSON Feed.
        Print it again next time: do not take it for known.
        Geef het de volgende keer weer: neem het niet voor bekend aan.
        List the saved queries.
        Geef de bewaarde vragen.
        Remove the saved query of that name.
        Verwijder de bewaarde vraag met die naam.
        --remove takes the name of a saved query.
        --remove vergt de naam van een bewaarde vraag.
        --feed, --list, --remove and --json or --csv exclude each other; give one of them.
        --feed, --list, --remove en --json of --csv sluiten elkaar uit; geef een ervan.
        no query is saved; save one with griffie search --save NAME QUERY
        er is geen vraag bewaard; bewaar er een met griffie search --save NAAM VRAAG
        %1: no query is saved under this name%2
        %1: onder deze naam is geen vraag bewaard%2
        ; saved are %1
        ; bewaard zijn %1
        %1: is no saved query; save it anew with griffie search --save %2 QUERY
        %1: is geen bewaarde vraag; bewaar haar opnieuw met griffie search --save %2 VRAAG
        Save the query under a name; `griffie new` prints what it finds that is new.
        Bewaar de vraag onder een naam; `griffie new` geeft wat ze aan nieuws vindt.
        --save takes a name of letters, figures, - and _.
        --save vergt een naam van letters, cijfers, - en _.
        --save goes with one query.
        --save hoort bij één vraag.
        griffie: saved as %1; griffie new %2 prints what comes or changes from now on
        griffie: bewaard als %1; griffie new %2 geeft wat voortaan komt of verandert
        Keep an index up to date with folders, and print what changed.
        Houd een index bij met mappen, en geef wat er veranderde.
        Updates the index as `griffie index` does, and again whenever files below
        Werkt de index bij zoals `griffie index`, en weer zodra bestanden onder de
        the folders come, change or go, half a second after the last of them.
        mappen komen, veranderen of gaan, een halve seconde na het laatste ervan.
        Each file that did is a line on standard output. Ends with Ctrl-C.
        Elk zo'n bestand is een regel op de standaarduitvoer. Eindigt met Ctrl-C.
        Folders to watch, with all below them.
        Mappen om te volgen, met alles eronder.
        Print each change as a JSON line, as `griffie index --json` does.
        Geef elke verandering als JSON-regel, zoals `griffie index --json`.
        End after so many updates of the index.
        Stop na zoveel keer bijwerken van de index.
        name folders to watch.
        noem mappen om te volgen.
        %1: is no folder that can be watched
        %1: is geen map die gevolgd kan worden
        cannot watch folders: %1
        kan geen mappen volgen: %1
        griffie: note: the system watches no more folders (fs.inotify.max_user_watches); they are looked at once a minute
        griffie: let op: het systeem volgt niet meer mappen (fs.inotify.max_user_watches); er wordt eens per minuut naar gekeken
        """#
}
