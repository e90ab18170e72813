/// What is said of votes, of how things stand and of what stands for a word, in English and in Dutch.
enum DutchVotes {
    static let list = #"""
        or %1
        of %1
        , or
        , of
        = %1 ×, as %2
        = %1 ×, als %2
        another name
        een andere naam
        one word
        één woord
        decided in
        besloten in
        beslispunt %1, %2%3%4: %5
        beslispunt %1, %2%3%4: %5
        tells of secrecy
        noemt geheimhouding
        secrecy
        geheimhouding
        also in
        ook in
        for %1
        voor: %1
        against %1
        tegen: %1
        %1 abstained
        %1 onthouden
        parties for
        partijen voor
        parties against
        partijen tegen
        Print the moties and amendementen in the documents that a query finds, a row each.
        Geef de moties en amendementen in de stukken die een vraag vindt, elk op een rij.
        A row for each motie and amendement: the day, the outcome, who voted how,
        Een rij voor elke motie en elk amendement: de dag, de uitslag, wie hoe stemde,
        who handed it in and what it asks. A motie and the list of decisions that
        wie het indiende en wat het vraagt. Een motie en de besluitenlijst die haar
        tells its outcome are one row (also_in names the other). The latest first;
        uitslag noemt, zijn één rij (also_in noemt de andere). De laatste eerst;
        those of which no outcome is known last.
        die zonder bekende uitslag het laatst.
        Print the votes that the documents which a query finds tell of, a row each.
        Geef de stemmingen waarvan de stukken vertellen die een vraag vindt, elk op een rij.
        A row for each motie, amendement and proposal of which a paper tells how
        Een rij voor elke motie, elk amendement en voorstel waarvan een stuk zegt hoe
        it fared, or who voted how: the day, the outcome, the votes for and
        het afliep, of wie hoe stemde: de dag, de uitslag, de stemmen voor en
        against, the parties. The latest first. status: and besloten: in the
        tegen, de partijen. De laatste eerst. status: en besloten: in de vraag
        query are asked of the vote.
        gaan over de stemming.
        Only what stands in beslispunten with this status: %1; in Dutch too (aangenomen, besloten). More than one: --status adopted,amended.
        Alleen wat in beslispunten met deze status staat: %1; ook in het Nederlands (aangenomen, besloten). Meer dan een: --status adopted,amended.
        --status %1: is no status; there are: %2
        --status %1: is geen status; er zijn: %2
        draft; aangenomen verworpen …; besloten: adopted, amended
        draft; aangenomen verworpen …; besloten: adopted, amended
        geheim: papers with marks of secrecy
        geheim: stukken met merktekens van geheimhouding
        the day on which it was decided: 2022, 2022..2023
        de dag waarop besloten is: 2022, 2022..2023
        """#
}
