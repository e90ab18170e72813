/// A word that a rule of extraction asks for by name, so that rules compare small integers and never strings.
///
/// A keyword stands for all spellings in `spellings`, compared as `WordHash` compares: without case and accents.
/// Dots of abbreviations are not part of a word (`mln.` is `mln`, `e.v.` is `ev`, `t/m` is `tm`).
/// To add one: a case here, in the group of the facts that it serves, and its spellings in `Tools/data/phrases.tsv`, each
/// with the role `keyword.` and the name of the case.
public enum Keyword: UInt8, Hashable, Sendable, CaseIterable {
    case none = 0

    // Months
    case januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december

    // Cardinals
    case een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien,
        twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig, honderd, duizend, anderhalf, half

    // Ordinals
    case eerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde, laatste,
        volgende, vorige

    // Money
    case euro, miljoen, miljard, ton, bedrag, cent

    // Modifiers
    case circa, ongeveer, ruim, bijna, schatting, zon, afgerond, rond, omstreeks, maximaal, hoogstens, hoogste,
        minimaal, minste, tussen, indicatief, minstens, meer, minder, hoger, lager, dan, niet, orde, grootte, nabij

    // DateWords
    case begin, eind, medio, kwartaal, helft, halfjaar, week, weken, dag, dagen, maand, maanden, jaar, voorjaar,
        lente, zomer, najaar, herfst, winter, zomerreces, schooljaar, seizoen, verder, later, geleden, komend,
        afgelopen,
        huidig, decennium, q1, q2, q3, q4, h1, h2

    // Signals
    case uiterlijk, voor, deadline, binnen, na, vanaf, per, ingang, sinds, tot, tm, met, loopt, einddatum, afloop,
        vervalt, werking, treedt, volgt, gepland

    // Law
    case artikel, lid, leden, onder, sub, onderdeel, aanhef, juncto, jis, wet, besluit, regeling, verordening,
        reglement, gelet, grond

    // Decision
    case raad, college, gezien, gelezen, gehoord, overwegende, overwegingen, constaterende, voorgesteld, voorstel,
        beslispunt, aldus, besloten, vastgesteld, vergadering, verzoekt, draagt, spreekt, stelt, wijzigen, unaniem,
        acclamatie, stemmen, aangenomen, verworpen, aangehouden, geamendeerd, ingetrokken, inzake

    // Case
    case zaaknummer, zaak, kenmerk, registratienummer, nummer, ris, bbv, raadsvoorstel, raadsbesluit

    // Particles
    case de, het, van, der, den, en, of, dat, die, deze, dit, `in`, op, om, te, ten, aan, vast, door, bij, uit, `is`,
        wordt,
        zijn, cq, ev, evolgende, `as`, jl, dd, a
}

extension Keyword {
    /// The name of a month.
    @inlinable
    public var isMonth: Bool { place >= Keyword.januari.place && place <= Keyword.december.place }
}
