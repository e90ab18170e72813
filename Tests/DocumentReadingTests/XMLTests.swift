import DocumentReading
import SourceText
import Testing

@Suite struct XMLTests {
    @Test func regelingWithArticlesAndMembers() throws {
        let xml = """
            <regeling><intitule>Verordening speelplaatsen</intitule><hoofdstuk><kop><label>Hoofdstuk</label><nr>1</nr><titel>Algemeen</titel></kop>
            <artikel><kop><label>Artikel</label> <nr>2</nr> <titel>Beheer</titel></kop><lid><lidnr>1.</lidnr><al>Het college beheert:</al>
            <lijst><li><li.nr>a.</li.nr><al>de <vet>toestellen</vet>;</al></li></lijst></lid></artikel></hoofdstuk></regeling>
            """
        #expect(
            try dump(xml, as: "a.xml") == [
                "heading 1: Verordening speelplaatsen", "heading 1: Hoofdstuk 1 Algemeen",
                "heading 2: Artikel 2 Beheer",
            ])
        #expect(
            try readText(xml, as: "a.xml").hasSuffix(
                "Artikel 2 Beheer\n\n1. Het college beheert:\n  a. de toestellen;\n"))
    }

    @Test func tablesByCALS() throws {
        let xml = """
            <table><tgroup cols="3"><colspec colname="c1"/><colspec colname="c2"/><colspec colname="c3"/><thead><row><entry>Post</entry>
            <entry namest="c2" nameend="c3"><al>Bedrag</al></entry></row></thead><tbody><row><entry morerows="1">Wegen</entry><entry>1</entry>
            <entry>2</entry></row><row><entry colname="c3"><al>3</al><al>4</al></entry></row></tbody></tgroup></table>
            """
        #expect(
            try dump(xml, as: "a.xml") == [
                "table", "header row", "header cell 0: Post", "header cell 1: Bedrag", "row", "cell 0: Wegen",
                "cell 1: 1", "cell 2: 2", "row",
                "cell 2: 3 4",
            ])
    }

    @Test func elementsThatAreNotKnownAreBlocksUnlessTheyStandInText() throws {
        #expect(
            try readText(
                "<motie><indiener>A. Bos</indiener><tekst>verzoekt het <orgaan>college</orgaan> niets</tekst></motie>",
                as: "a.xml") == "A. Bos\n\nverzoekt het college niets\n")
    }

    @Test func metadataIsDeclaredAndNotText() throws {
        let xml = """
            <cvdr xmlns:dcterms="http://purl.org/dc/terms/"><meta><owmskern><dcterms:title>Subsidieregels</dcterms:title>
            <dcterms:creator>Ergens</dcterms:creator><dcterms:issued>2021-09-06</dcterms:issued></owmskern></meta><body><al>Tekst</al></body></cvdr>
            """
        let document = try DocumentReader().read(bytes: Array(xml.utf8), path: "a.xml")
        #expect(document.declared.title == "Subsidieregels")
        #expect(document.declared.creator == "Ergens")
        #expect(document.declared.date == "2021-09-06")
        #expect(String(decoding: document.structure.bytes, as: UTF8.self) == "Tekst\n")
    }

    @Test func charactersOfEveryKindAreText() throws {
        #expect(throws: ReadError.self) {
            try readText("<al>B&amp;W &#8364; 5 <![CDATA[<b> & ]]>&#x65;n&nb;</al>", as: "a.xml")
        }
        #expect(
            try readText("<al>B&amp;W &#8364; 5 <![CDATA[<b> & ]]>&#x65;n</al>", as: "a.xml")
                == "B&W € 5 <b> & en\n")
    }

    @Test func `of a meeting by ORI-A keys, clock times and codes are no text`() throws {
        let xml = """
            <ORI-A xmlns="https://ori-a.nl"><vergadering><ID>20a280</ID><naam>Gemeenteraad</naam><datum>2023-11-30</datum>
            <aanvang>2023-11-30T20:00:00</aanvang><type><begripLabel>Raadsvergadering</begripLabel><verwijzingBegrippenlijst>
            <verwijzingID>https://ori-a.nl/begrippenlijsten#x</verwijzingID></verwijzingBegrippenlijst></type>
            <overheidsorgaan><begripLabel>Gemeente Waterlede</begripLabel><begripCode>gm0546</begripCode></overheidsorgaan></vergadering>
            <agendapunt><ID>2a</ID><naam>RV 23.0081 Delegatiebesluit</naam><volgnummer>22</volgnummer>
            <indicatieHamerstuk>false</indicatieHamerstuk></agendapunt>
            <besluit><ID>besluit-4128</ID><resultaat>Aangenomen</resultaat></besluit></ORI-A>
            """
        let text = try readText(xml, as: "a.xml")
        for part in [
            "Gemeenteraad", "2023-11-30", "Raadsvergadering", "Gemeente Waterlede", "RV 23.0081", "Aangenomen",
        ] {
            #expect(text.contains(part), "\(part): \(text)")
        }
        for part in ["20a280", "T20:00", "https:", "gm0546", "false", "besluit-4128", "22"] {
            #expect(!text.contains(part), "\(part): \(text)")
        }
    }
}
