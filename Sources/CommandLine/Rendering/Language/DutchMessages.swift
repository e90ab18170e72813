/// What griffie says about its work on standard error, in English and in Dutch.
enum DutchMessages {
    static let list = #"""
        griffie: nothing found
        griffie: niets gevonden
        griffie: %1 of %2; see --all, --limit and --offset
        griffie: %1 van %2; zie --all, --limit en --offset
        griffie: note: %1
        griffie: let op: %1
        griffie: left out: %1
        griffie: overgeslagen: %1
        griffie: run again with --remove-vanished to take them out
        griffie: draai nog eens met --remove-vanished om ze eruit te halen
        griffie: there are more links than are shown; give a smaller --depth
        griffie: er zijn meer verwijzingen dan getoond; geef een kleinere --depth
        griffie: remove these %1 documents from the index? [y/N]
        griffie: deze %1 stukken uit de index halen? [j/N]
        %1 finds something
        %1 vindt iets
        (%1 finds something)
        (%1 vindt iets)
        no document has all of it; alone: %1
        geen stuk heeft alles; afzonderlijk: %1
        %1: does not exist
        %1: bestaat niet
        standard input
        standaardinvoer
        standard input: %1
        standaardinvoer: %1
        standard output: %1
        standaarduitvoer: %1
        what is damaged is missing from the answer
        wat beschadigd is, ontbreekt in het antwoord
        an empty path names no document
        een leeg pad noemt geen stuk
        %1: the index holds no document of that name; names are the paths that `griffie search` prints
        %1: de index heeft geen stuk met die naam; namen zijn de paden die `griffie search` toont
        forget would remove %1 documents; say --yes to remove them, or --dry-run to see them
        forget zou %1 stukken verwijderen; geef --yes om dat te doen, of --dry-run om ze te zien
        nothing was removed
        er is niets verwijderd
        0 documents removed
        0 stukken verwijderd
        1 document removed; nothing that only it had is left in the index's files
        1 stuk verwijderd; niets wat alleen dat stuk had, staat nog in de bestanden van de index
        %1 documents removed; nothing that only they had is left in the index's files
        %1 stukken verwijderd; niets wat alleen die stukken hadden, staat nog in de bestanden van de index
        its file is still there, and comes back with the next `griffie index` of its folder
        het bestand staat er nog, en komt terug met de volgende `griffie index` van zijn map
        %1 of their files are still there, and come back with the next `griffie index` of their folder
        %1 van hun bestanden staan er nog, en komen terug met de volgende `griffie index` van hun map
        1 file that was not read is noted no more
        1 bestand dat niet gelezen was, staat niet meer genoteerd
        %1 files that were not read are noted no more
        %1 bestanden die niet gelezen waren, staan niet meer genoteerd
        %1 would be removed
        %1 zou worden verwijderd
        writing the index anew without them: %1 of %2 MB
        de index wordt zonder die stukken opnieuw geschreven: %1 van %2 MB
        forgotten: of %1 words, numbers, names and passages that only %2 has,
        vergeten: van %1 woorden, getallen, namen en passages die alleen %2 heeft,
        none is in the %1 files of the index (%2 bytes)
        staat er geen in de %1 bestanden van de index (%2 bytes)
        %1: is in the index, as %2; take it out with `griffie forget`
        %1: staat in de index, als %2; haal het eruit met `griffie forget`
        %1: has no word or passage of its own; all of it stands in other documents of the index too
        %1: heeft geen eigen woord of passage; alles ervan staat ook in andere stukken van de index
        a word or passage
        een woord of passage
        %1 words or passages
        %1 woorden of passages
        %1: holds %2 that only %3 has, %4, such as
        %1: heeft %2 die alleen %3 heeft, %4, zoals
        “%1”; `griffie index --purge` clears the index
        “%1”; `griffie index --purge` maakt de index schoon
        as plain text
        als leesbare tekst
        in what is kept of documents that were taken out
        in wat bewaard is van stukken die eruit gehaald zijn
        as terms of the field %1
        als termen van het veld %1
        and %1 more (--dry-run lists all)
        en nog %1 (--dry-run toont ze alle)
        %1: is not the file that the index was committed with; %2
        %1: is niet het bestand waarmee de index is vastgelegd; %2
        %1: is gone, and without it nothing says which segments make the index; put it back from a copy, or %2
        %1: is weg, en zonder dat bestand zegt niets welke segmenten de index vormen; zet het terug uit een kopie, of %2
        %1: was built by another version of griffie; %2
        %1: is gebouwd door een andere versie van griffie; %2
        %1: leaves no numbers for another commit, as no griffie leaves it; %2
        %1: laat geen nummers over voor een volgende vastlegging, zoals geen griffie het achterlaat; %2
        %1: a document takes %2 MB of memory to read; there are not as many
        %1: een stuk kost %2 MB geheugen om te lezen; zoveel is er niet
        one segment cannot hold %1 documents; give a smaller --memory
        in één segment passen geen %1 stukken; geef een kleinere --memory
        the documents of this index have facts, so none can be added with --text-only; build another index for these
        de stukken van deze index hebben feiten, dus kan er niets bij met --text-only; bouw daarvoor een andere index
        this index was built with --text-only; go on with that, or build another index for documents with facts
        deze index is gebouwd met --text-only; ga daarmee door, of bouw een andere index voor stukken met feiten
        %1: %2 (while trying to %3 it)
        %1: %2 (bij een poging tot: %3)
        %1: process %2 on %3 is writing to this index; wait until it is done
        %1: proces %2 op %3 schrijft in deze index; wacht tot het klaar is
        %1: another process is writing to this index; wait until it is done
        %1: een ander proces schrijft in deze index; wacht tot het klaar is
        %1: does not exist; is this an index?
        %1: bestaat niet; is dit een index?
        %1: exists already, and a segment is written once; remove it and try again
        %1: bestaat al, en een segment wordt maar één keer geschreven; verwijder het en probeer het nog eens
        %1: is %2, and an index holds plain files only; nothing was read from it or written to it.
        %1: is %2, en een index bevat alleen gewone bestanden; er is niets uit gelezen en niets in geschreven.
        Remove it, or name another index with --index
        Verwijder het, of noem een andere index met --index
        %1: this file system has no locks, which keep two writers apart; keep the index on another, or see to it
        %1: dit bestandssysteem kent geen sloten, die twee schrijvers uit elkaar houden; zet de index op een ander, of zorg
        that nobody else writes to it and give --no-lock
        dat niemand anders erin schrijft en geef --no-lock
        %1: this file system cannot make names of files durable; a power cut may take the last commit back
        %1: dit bestandssysteem kan bestandsnamen niet duurzaam vastleggen; bij stroomuitval kan de laatste vastlegging verloren gaan
        %1: written without a lock, since this file system has none
        %1: geschreven zonder slot, want dit bestandssysteem heeft er geen
        %1: others may read it, and that could not be changed (it is another user's, or has a second name); see ls -l
        %1: anderen mogen het lezen, en dat was niet te veranderen (het is van een ander, of heeft een tweede naam); zie ls -l
        %1: the folder's group may read this index; --no-shared closes it
        %1: de groep van de map mag deze index lezen; --no-shared sluit hem af
        %1: is cut off (%2 bytes are left); %3
        %1: is afgebroken (er zijn %2 bytes over); %3
        %1: is no file of griffie; is --index right?
        %1: is geen bestand van griffie; klopt --index?
        %1: has format version %2, this griffie reads %3; %4
        %1: heeft formaatversie %2, deze griffie leest %3; %4
        %1: is damaged near byte %2; %3
        %1: is beschadigd bij byte %2; %3
        %1: is damaged at byte %2 (%3); %4
        %1: is beschadigd op byte %2 (%3); %4
        %1: is no index; build one with `griffie index PATH`, or name another with --index
        %1: is geen index; bouw er een met `griffie index PAD`, of noem een andere met --index
        %1: is a file, and an index is a folder; name a new folder with --index
        %1: is een bestand, en een index is een map; noem een nieuwe map met --index
        %1: is a folder with other files and no index; name an empty or a new folder with --index
        %1: is een map met andere bestanden en zonder index; noem een lege of nieuwe map met --index
        remove the index's folder and build it anew with `griffie index`
        verwijder de map van de index en bouw hem opnieuw met `griffie index`
        may not be written; check its rights with ls -l
        mag niet worden beschreven; bekijk de rechten met ls -l
        a link
        een koppeling
        a folder
        een map
        a device, socket or pipe
        een apparaat, socket of pijp
        write to
        schrijven
        write out
        wegschrijven
        make
        maken
        open
        openen
        create
        aanmaken
        read
        lezen
        rename
        hernoemen
        list
        opsommen
        remove
        verwijderen
        lock
        op slot doen
        not read
        niet gelezen
        no files
        geen bestanden
        ; nothing changed
        ; er is niets veranderd
        %1%2. The index holds %3. %4
        %1%2. De index bevat %3. %4
        %1 MB read in %2
        %1 MB gelezen in %2
        papers are named by their path below %1, where this index was built and where they still are
        stukken heten naar hun pad onder %1, waar deze index is gebouwd en waar ze nog staan
        no text of papers that changed or were removed is left in the index's files
        van stukken die veranderd of verwijderd zijn, staat geen tekst meer in de bestanden van de index
        an empty path
        een leeg pad
        is not read again for its pages without text, the index holds what it held: it %1
        wordt niet opnieuw gelezen voor bladzijden zonder tekst, de index houdt wat hij had: het %1
        %1: the file is gone, its document is still in the index
        %1: het bestand is weg, het stuk staat nog in de index
        %1: and %2 more like these
        %1: en nog %2 zoals deze
        %1: document %2: %3
        %1: stuk %2: %3
        the record has version %1, which this griffie does not read; build the index anew
        het record heeft versie %1, die deze griffie niet leest; bouw de index opnieuw
        the record ends at byte %1, inside a value; build the index anew
        het record eindigt op byte %1, midden in een waarde; bouw de index opnieuw
        the record has no sound value at byte %1; build the index anew
        het record heeft geen goede waarde op byte %1; bouw de index opnieuw
        is no date
        is geen datum
        is no kind of paper known here
        is geen soort stuk dat hier bekend is
        %1 (the first at byte %2 of the file)
        %1 (de eerste op byte %2 van het bestand)
        line %1
        regel %1
        %1 lines, the first line %2,
        %1 regels, de eerste regel %2,
        “%1” of %2 %3: “%4”; what the text says is used
        “%1” van %2 %3: “%4”; wat de tekst zegt, geldt
        and %1 more
        en nog %1
        %1 of %2 files, %3 MB
        %1 van %2 bestanden, %3 MB
        %1: %2 documents have this name: %3%4
        %1: %2 stukken heten zo: %3%4
        %1: no document has this path or case number; try `griffie search %2`
        %1: geen stuk heeft dit pad of zaaknummer; probeer `griffie search %2`
        %1: no document has or cites this number; try `griffie search %2`
        %1: geen stuk heeft dit nummer of haalt het aan; probeer `griffie search %2`
        %1; no document of the index has this path or case number either
        %1; ook heeft geen stuk van de index dit pad of zaaknummer
        there is no index: no %1 in this folder or one above it. Build one with
        er is geen index: geen %1 in deze map of een erboven. Bouw er een met
        `griffie index PATH`, or name one with --index
        `griffie index PAD`, of noem er een met --index
        the stack may take %1 kB, which is too little; see ulimit -s
        de stapel mag %1 kB groot worden, wat te weinig is; zie ulimit -s
        “%1” is no command; did you mean griffie %2? To find the word: griffie search %3
        “%1” is geen opdracht; bedoelde u griffie %2? Om het woord te vinden: griffie search %3
        “%1” is no command; the commands are %2.
        “%1” is geen opdracht; de opdrachten zijn %2.
        To find the word: griffie search %1
        Om het woord te vinden: griffie search %1
        --lang %1: griffie speaks nl (Dutch) and en (English)
        --lang %1: griffie spreekt nl (Nederlands) en en (Engels)
        --min is more than --max; no amount is between them
        --min is meer dan --max; daar ligt geen bedrag tussen
        --after is no earlier than --before; no day is between them
        --after is niet eerder dan --before; daar ligt geen dag tussen
        %1 %2: is no amount in euros; try %3 100000 or %4 1,5mln
        %1 %2: is geen bedrag in euro's; probeer %3 100000 of %4 1,5mln
        %1 %2: is no date; try %3 2022, %4 2022-03-31, %5 vandaag or %6 +30d
        %1 %2: is geen datum; probeer %3 2022, %4 2022-03-31, %5 vandaag of %6 +30d
        --open: the system does not tell what day it is; give it with --open-on
        --open: het systeem zegt niet welke dag het is; geef die met --open-on
        griffie: %1 without a last day are not in the calendar
        griffie: %1 zonder laatste dag staan niet in de agenda
        """#
}
