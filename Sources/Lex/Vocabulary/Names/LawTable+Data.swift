// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

extension LawTable {
    /// One law a line: title, BWB id, first and last day, other names.
    package static let data = #"""
Gemeentewet|BWBR0005416|||Gemw|~Gw|Gem.wet|Gemeente wet
Algemene wet bestuursrecht|BWBR0005537|||Awb|Algemene wet van bestuursrecht|Wet bestuursrecht
Wet maatschappelijke ondersteuning 2015|BWBR0035362|2015-01-01||Wmo 2015|Wmo|Wet maatschappelijke ondersteuning|Wet maatschappelijke ontwikkeling|WMO2015
Jeugdwet|BWBR0034925|2015-01-01||~Jw
Participatiewet|BWBR0015703|2015-01-01||~Pw|P-wet|Participatie wet
Wet ruimtelijke ordening|BWBR0020449|2008-07-01||Wro|Wet op de ruimtelijke ordening
Omgevingswet|BWBR0037885|||~Ow
Invoeringswet Omgevingswet|BWBR0043660||
Aanvullingswet grondeigendom Omgevingswet|||
Omgevingsbesluit|BWBR0041278|||~Ob
Besluit kwaliteit leefomgeving|BWBR0041313|||Bkl
Besluit activiteiten leefomgeving|BWBR0041330|||~Bal
Besluit bouwwerken leefomgeving|BWBR0041297|||Bbl
Omgevingsregeling|BWBR0045528|||~Or
Wet algemene bepalingen omgevingsrecht|BWBR0024779|||Wabo|Wet algemene bepalingen omgevingrecht
Besluit omgevingsrecht|BWBR0027464|||~Bor
Regeling omgevingsrecht|BWBR0027471|||~Mor
Besluit ruimtelijke ordening|BWBR0023798|2008-07-01||~Bro|Besluit op de ruimtelijke ordening
Crisis- en herstelwet|BWBR0027431|||Chw|Crisis en herstelwet
Wet open overheid|BWBR0045754|2022-05-01||Woo
Wet openbaarheid van bestuur|BWBR0005252|||Wob
Wet hergebruik van overheidsinformatie|BWBR0036795|||~Who
Wet gemeenschappelijke regelingen|BWBR0003740|||Wgr|Wet op de gemeenschappelijke regelingen|Wet gemeenschappelijke regeling
Huisvestingswet 2014|BWBR0035303|2015-01-01||Huisvestingswet
Huisvestingswet|BWBR0005674||2014-12-31
Woningwet|BWBR0005181|||~Wonw
Besluit toegelaten instellingen volkshuisvesting 2015|BWBR0036702|||Btiv 2015|~Btiv|Besluit toegelaten instellingen volkshuisvesting
Wegenverkeerswet 1994|BWBR0006622|||WVW 1994|~WVW|Wegenverkeerswet|WVW94
Reglement verkeersregels en verkeerstekens 1990|BWBR0004825|||RVV 1990|~RVV|RVV90|Reglement verkeerstekens en verkeersregels 1990|Reglement verkeerstekens en verkeersregels|Reglement verkeersregels en verkeerstekens
Besluit administratieve bepalingen inzake het wegverkeer|BWBR0004826|||~BABW
Wegenwet|BWBR0001948|||~Wegw
Wet administratiefrechtelijke handhaving verkeersvoorschriften|BWBR0004581|||Wahv
Besluit begroting en verantwoording provincies en gemeenten|BWBR0014606|||~BBV|Besluit begroting en verantwoording|Besluit Begroting en Verantwoording voor provincies en gemeenten
Wet financiering decentrale overheden|BWBR0011987|||Wet fido|~Fido|Wet financiering lagere overheden
Financiële-verhoudingswet|BWBR0008290|||Fvw|Financiële verhoudingswet
Besluit financiële verhouding 2001|BWBR0012216|||Besluit financiële verhouding
Uitvoeringsregeling financiering decentrale overheden|BWBR0012075|||~Ufdo
Regeling uitzettingen en derivaten decentrale overheden|BWBR0012076|||~Ruddo
Wet houdbare overheidsfinanciën|BWBR0034360|||Wet Hof
Besluit leningvoorwaarden decentrale overheden|BWBR0011988||
Besluit accountantscontrole decentrale overheden|BWBR0015524|||~Bado
Regeling verstrekking derdeninformatie|||
Wet bevordering integriteitsbeoordelingen door het openbaar bestuur|BWBR0013798|||Wet Bibob|~Bibob
Besluit Bibob|BWBR0014964||
Alcoholwet|BWBR0002458|2021-07-01|
Drank- en Horecawet|BWBR0002458|||DHW|Drank en Horecawet
Opiumwet|BWBR0001941|||~Opw
Leegstandwet|BWBR0003403||
Onteigeningswet|BWBR0001842||
Wet voorkeursrecht gemeenten|BWBR0003391|||Wvg|WVGem|Wet voorkeursrecht gemeente
Burgerlijk Wetboek Boek 1|BWBR0002656|||BW1|BW Boek 1|BW Boek1|Boek 1 Burgerlijk Wetboek|Boek 1 van het Burgerlijk Wetboek|Boek 1 BW|Boek 1 van het BW|~Boek 1
Burgerlijk Wetboek Boek 2|BWBR0003045|||BW2|Boek 2 Burgerlijk Wetboek|Boek 2 van het Burgerlijk Wetboek|Boek 2 BW|Boek 2 van het BW|BW Boek 2|~Boek 2
Burgerlijk Wetboek Boek 3|BWBR0005291|||BW3|BW Boek 3|Boek 3 Burgerlijk Wetboek|Boek 3 van het Burgerlijk Wetboek|Boek 3 BW|Boek 3 van het BW|~Boek 3
Burgerlijk Wetboek Boek 4|BWBR0002761|||BW4|BW Boek 4|Boek 4 Burgerlijk Wetboek|Boek 4 van het Burgerlijk Wetboek|Boek 4 BW|Boek 4 van het BW|~Boek 4
Burgerlijk Wetboek Boek 5|BWBR0005288|||BW5|BW Boek 5|Boek 5 Burgerlijk Wetboek|Boek 5 van het Burgerlijk Wetboek|Boek 5 BW|Boek 5 van het BW|~Boek 5
Burgerlijk Wetboek Boek 6|BWBR0005289|||BW6|BW Boek 6|Boek 6 Burgerlijk Wetboek|Boek 6 van het Burgerlijk Wetboek|Boek 6 BW|Boek 6 van het BW|~Boek 6
Burgerlijk Wetboek Boek 7|BWBR0005290|||BW7|BW Boek 7|Boek 7 Burgerlijk Wetboek|Boek 7 van het Burgerlijk Wetboek|Boek 7 BW|Boek 7 van het BW|~Boek 7
Burgerlijk Wetboek Boek 7A|BWBR0006000|||BW Boek 7A
Burgerlijk Wetboek Boek 8|BWBR0005034|||BW8|Boek 8 Burgerlijk Wetboek|Boek 8 van het Burgerlijk Wetboek|Boek 8 BW|Boek 8 van het BW|BW Boek 8|~Boek 8
Burgerlijk Wetboek Boek 10|BWBR0030068|||BW10|Boek 10 Burgerlijk Wetboek|Boek 10 van het Burgerlijk Wetboek|Boek 10 BW|Boek 10 van het BW|BW Boek 10|~Boek 10
Wetboek van Strafrecht|BWBR0001854|||WvSr|~Sr
Wetboek van Strafvordering|BWBR0001903|||WvSv|~Sv
Wetboek van Burgerlijke Rechtsvordering|BWBR0001827|||~Rv
Provinciewet|BWBR0005645|||Provw|~PW
Waterschapswet|BWBR0005108|||Wschw
Waterwet|BWBR0025458|||Wtw
Kieswet|BWBR0004627|||~KW
Kiesbesluit|BWBR0004632||
Wet raadgevend referendum|BWBR0036443|||~Wrr
Wet algemene regels herindeling|BWBR0003718|||Wet arhi|~Arhi
Bekendmakingswet|BWBR0004287||
Wet elektronische publicaties||||~Wep
Wet digitale overheid||||~Wdo
Archiefwet 1995|BWBR0007376|||Aw 1995|Archiefwet
Archiefwet 2021||||Archiefwet
Archiefbesluit 1995|BWBR0007748|||Archiefbesluit
Archiefregeling|BWBR0027041||
Ambtenarenwet 2017|BWBR0001947|2020-01-01||Ambtenarenwet
Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector|BWBR0032249|||WNT|Wet normering topinkomens|Wet normering bezoldiging topfunctionarissen
Rechtspositiebesluit decentrale politieke ambtsdragers|||
Rechtspositiebesluit wethouders|BWBR0006535||
Rechtspositiebesluit raads- en commissieleden|BWBR0006536||
Rechtspositiebesluit burgemeesters|BWBR0006743||
Regeling rechtspositie decentrale politieke ambtsdragers|||
Algemene pensioenwet politieke ambtsdragers|BWBR0002691|||~Appa
Wet bescherming persoonsgegevens|BWBR0011468|||Wbp
Uitvoeringswet Algemene verordening gegevensbescherming|BWBR0040940|||UAVG
Wet basisregistratie personen|BWBR0033715|||Wet BRP|~BRP
Wet gemeentelijke basisadministratie persoonsgegevens|BWBR0006723||2014-01-05|Wet GBA|Wgba
Wet basisregistratie adressen en gebouwen|BWBR0023466|||Wet BAG|~BAG
Wet basisregistratie grootschalige topografie|BWBR0034026|||Wet BGT
Wet basisregistratie ondergrond|BWBR0037095|||Wet Bro
Wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken|BWBR0016876|||Wkpb
Kadasterwet|BWBR0004541|||Kadw
Wet waardering onroerende zaken|BWBR0007119|||Wet WOZ|~WOZ|Wet waardering onroerende zaak
Invorderingswet 1990|BWBR0004770|||IW 1990|~IW|Invorderingswet
Algemene wet inzake rijksbelastingen|BWBR0002320|||AWR
Wet op de omzetbelasting 1968|BWBR0002629|||Wet OB|Wet op de OB 1968|Wet OB 1968|Wet op de omzetbelasting
Wet op het BTW-compensatiefonds|BWBR0013817|||Wet Bcf|~BCF
Wet op de vennootschapsbelasting 1969|BWBR0002672|||Wet Vpb|~Vpb|Wet op de vennootschapsbelasting
Wet modernisering Vpb-plicht overheidsondernemingen|BWBR0036672||
Mededingingswet|BWBR0008691|||~Mw
Wet markt en overheid|BWBR0029818||
Aanbestedingswet 2012|BWBR0032203|||Aw 2012|Aanbestedingswet
Aanbestedingsbesluit|BWBR0032919||
Wet dwangsom en beroep bij niet tijdig beslissen|BWBR0026450||
Algemene termijnenwet|BWBR0002448||
Dienstenwet|BWBR0026759||
Wet op de Raad van State|BWBR0002367||
Wet Naleving Europese regelgeving publieke entiteiten|BWBR0031640|||Wet NErpe
Wet gemeentelijke schuldhulpverlening|BWBR0031331|||Wgs
Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers|BWBR0004044|||~IOAW
Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen|BWBR0004163|||~IOAZ
Besluit bijstandverlening zelfstandigen 2004|BWBR0015711|||Bbz 2004|~Bbz|Besluit bijstandverlening zelfstandigen
Wet werk en bijstand|BWBR0015703|2004-01-01|2014-12-31|WWB|Wet werk & bijstand
Wet sociale werkvoorziening|BWBR0008903|||Wsw
Wet structuur uitvoeringsorganisatie werk en inkomen|BWBR0013060|||Wet SUWI|~SUWI
Wet inburgering|BWBR0020611||2021-12-31|~Wi|~Wib
Wet inburgering 2021|BWBR0044770|2022-01-01||Wi 2021|Wib 2021|~Wi|~Wib|Wi2021|Wet inburgering
Wet kinderopvang|BWBR0017017|||~Wko
Wet kinderopvang en kwaliteitseisen peuterspeelzalen|BWBR0017017|2010-08-01|2017-12-31|~Wko|Wkkp
Wet publieke gezondheid|BWBR0024705|||~Wpg
Wet langdurige zorg|BWBR0035917|||Wlz|WIz
Zorgverzekeringswet|BWBR0018450|||Zvw
Wet verplichte geestelijke gezondheidszorg|BWBR0040635|||Wvggz|Wet verplichte ggz|Wvgzz
Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten|BWBR0040632|||Wzd|Wet zorg en dwang
Wet tijdelijk huisverbod|BWBR0024649|||~Wth
Wet veiligheidsregio's|BWBR0027466|||Wvr|Wet veiligheidsregio
Politiewet 2012|BWBR0031788|2013-01-01||Politiewet
Wet openbare manifestaties|BWBR0004318|||~Wom
Wet op de lijkbezorging|BWBR0005009|||~Wlb
Wet op de kansspelen|BWBR0002469|||~Wok|~WKS
Winkeltijdenwet|BWBR0007952||
Zondagswet|BWBR0002120||
Leerplichtwet 1969|BWBR0002628|||~LPW|Leerplichtwet
Wet op het primair onderwijs|BWBR0003420|||~WPO|Wet op primair onderwijs|Wet primair onderwijs
Wet op het voortgezet onderwijs|BWBR0002399|||~WVO|Wet op het voorgezet onderwijs|Wet op voortgezet onderwijs
Wet voortgezet onderwijs 2020|BWBR0044212|||WVO 2020|Wet voortgezet onderwijs
Wet op de expertisecentra|BWBR0003549|||~WEC
Wet educatie en beroepsonderwijs|BWBR0007625|||~WEB
Wet gemeentelijke antidiscriminatievoorzieningen|BWBR0026168||
Wet stedelijke vernieuwing|BWBR0011788||
Wet op de archeologische monumentenzorg|BWBR0021162|||Wamz
Erfgoedwet|BWBR0037521||
Monumentenwet 1988|BWBR0004471|||Monumentenwet
Wet milieubeheer|BWBR0003245|||~Wm|Wmb
Besluit milieueffectrapportage|BWBR0006788|||Besluit m.e.r.|Besluit mer
Activiteitenbesluit milieubeheer|BWBR0022762|||~Barim|Activiteitenbesluit
Wet geluidhinder|BWBR0003227|||Wgh|Wet Geluidshinder
Besluit geluidhinder|BWBR0020445||
Wet geurhinder en veehouderij|BWBR0020396|||Wgv
Wet bodembescherming|BWBR0003994|||Wbb
Besluit bodemkwaliteit|BWBR0022929|||~Bbk
Wet natuurbescherming|BWBR0037552|||Wnb
Natuurbeschermingswet 1998|BWBR0009641|1998-05-25||Nbw 1998|Nbwet 1998|Nb-wet 1998|Nb-wet|Nbw|Natuurbeschermingwet 1998|Natuurbeschermingswet
Flora- en faunawet|BWBR0009640|||Ffw|Flora en faunawet|Ff-wet|Ffwet
Boswet|BWBR0002357||
Bouwbesluit 2012|BWBR0030461|2012-04-01||Bouwbesluit
Wet kwaliteitsborging voor het bouwen||||Wkb
Wet bijzondere maatregelen grootstedelijke problematiek|BWBR0019388|||Wbmgp
Wet op de bedrijveninvesteringszones|BWBR0035933|||Wet BIZ|~WBIZ
Wet personenvervoer 2000|BWBR0011470|||Wp 2000|~Wp|Wet personenvervoer
Wet luchtvaart|BWBR0005555|||~WLV
Spoorwegwet|BWBR0015007|2005-01-01|
Wet lokaal spoor|BWBR0034363||
Telecommunicatiewet|BWBR0009950|||~Tw
Elektriciteitswet 1998|BWBR0009755|||Elektriciteitswet
Gaswet|BWBR0011440||
Warmtewet|BWBR0033729||
Wet goed verhuurderschap|||
Wet betaalbare huur|||
Huurprijzenwet woonruimte|BWBR0003221|||Hpw
Uitvoeringswet huurprijzen woonruimte|BWBR0014315|||Uw HW
Wet doorstroming huurmarkt 2015||||Wet doorstroming huurmarkt
Wet maatregelen huurwoningmarkt 2014 II|||
Wet op de huurtoeslag|BWBR0008659|||~WHT
Wet toeristische verhuur van woonruimte|||
Mijnbouwwet|BWBR0014168||
Ontgrondingenwet|BWBR0002505||
Wet op de economische delicten|BWBR0002063|||WED
Wet wapens en munitie|BWBR0008804|||Wwm
Vuurwerkbesluit|BWBR0013360|||VWB
Wet explosieven voor civiel gebruik|BWBR0006803||
Paspoortwet|BWBR0005212|||~Ppw
Rijkswet op het Nederlanderschap|BWBR0003738|||~RWN
Vreemdelingenwet 2000|BWBR0011823|||Vw 2000|~VW|Vreemdelingenwet
Wet Huis voor klokkenluiders|BWBR0037852||2023-02-17
Wet bescherming klokkenluiders|BWBR0037852|||Wbk
Wet op de ondernemingsraden|BWBR0002747|||~WOR
Wet minimumloon en minimumvakantiebijslag|BWBR0002638|||~WML
Wet werk en inkomen naar arbeidsvermogen|BWBR0019057|||~WIA|Wet WIA
Wet arbeidsongeschiktheidsvoorziening jonggehandicapten|BWBR0008657|||~Wajong|Wet werk en arbeidsondersteuning jonggehandicapten
Werkloosheidswet|BWBR0004045|||~WW
Algemene Ouderdomswet|BWBR0002221|||~AOW
Wet op de jeugdzorg|BWBR0016637|||Wjz
Wet passend onderwijs|BWBR0032176||
Mediawet 2008|BWBR0025028|2009-01-01||Mediawet
Wet stelsel openbare bibliotheekvoorzieningen|BWBR0035878|||~Wsob
Wet op het specifiek cultuurbeleid|BWBR0005904||
Wet handhaving consumentenbescherming|BWBR0020586|||~Whc
Wet tegemoetkoming chronisch zieken en gehandicapten|BWBR0025003||
Wet schuldsanering natuurlijke personen|BWBR0009730||
Faillissementswet|BWBR0001860|||~Fw
Wet Adviescollege toetsing regeldruk|||
Wet revitalisering generiek toezicht|BWBR0031628||
Wet dualisering gemeentebestuur|BWBR0013462||
Belemmeringenwet Privaatrecht|BWBR0001936||
Wet inrichting landelijk gebied|BWBR0020748|||~Wilg
Reconstructiewet concentratiegebieden|BWBR0013399||
Besluit externe veiligheid inrichtingen|BWBR0016767|||Bevi
Wet vervoer gevaarlijke stoffen|BWBR0007606|||~Wvgs
Besluit risico's zware ongevallen 2015|BWBR0036791|||Brzo 2015|Besluit risico's zware ongevallen
Wet collectieve warmte|||
Klimaatwet|||
Wet gemeentelijke instrumenten warmtetransitie||||Wgiw
Wet versterking regie volkshuisvesting|||
Tijdelijke wet maatregelen covid-19||||~Twm
Tijdelijke wet digitale beraadslaging en besluitvorming|||
Tijdelijke wet Groningen|BWBR0043252||
Huisvestingsbesluit|BWBR0005893||
Wet regulering sekswerk|||
Regeling vaststelling BBV|||
Financieel besluit IOAW|||
Wet elektronisch bestuurlijk verkeer|||
Wet modernisering elektronisch bestuurlijk verkeer||||~Wmebv
Wet versterking decentrale rekenkamers|||
Wet bevorderen integriteit en functioneren decentraal bestuur|||
Reglement rijbewijzen|BWBR0008074|||~RR
Vreemdelingenbesluit 2000|BWBR0011825|||~VB|Vreemdelingenbesluit
Gezondheids- en welzijnswet voor dieren|BWBR0005662|||~GWWD
Wet dieren|BWBR0030250||
Regeling zorgverzekering|BWBR0018715|||~Rzv
Wet algemene bepalingen burgerservicenummer|BWBR0022428||
Tijdelijke regeling implementatie artikelen 8 en 14 Richtlijn energie-efficiëntie|BWBR0036841||
Binnenvaartpolitiereglement|BWBR0003628|||~BPR
Besluit brandveilig gebruik en basishulpverlening overige plaatsen|BWBR0040068|||~Bes brvgeb
Reglement op de Orde van de Nederlandse Leeuw en de Orde van Oranje-Nassau|BWBR0007391||
Tweede Regeling bekostiging personeel PO 2021–2022 en vaststelling bedragen voor ondersteuning van leerlingen in het PO en VO 2021–2022|BWBR0045350||
Besluit mobiel breken bouw- en sloopafval|BWBR0016292||
Besluit verkrijging en verlies Nederlanderschap|BWBR0013605|||~BvvN
Besluit zorgverzekering|BWBR0018492|||~Bzv
Wet justitiële en strafvorderlijke gegevens|BWBR0014194|||~WJG|~Wjsg
Wet betreffende de positie van Molukkers|BWBR0003052|||~WPosMol
Overeenkomst betreffende de afgifte van een verklaring van huwelijksbevoegdheid, München, 05-09-1980|BWBV0003766||
Besluit op de lijkbezorging|BWBR0009080|||~Blb
Visserijwet 1963|BWBR0002416|||Visserijwet
Uitvoeringsregeling instructie waardebepaling Wet waardering onroerende zaken|BWBR0007165||
Paspoortuitvoeringsregeling Buitenland 2001|BWBR0012810|||~Pp uitvreg|Paspoortuitvoeringsregeling Buitenland
Regeling amateurbouwluchtvaartuigen|BWBR0013494|||~RegAmLuchtv
Wet studiefinanciering 2000|BWBR0011453|||~WSF|WSF 2000|~WSF2000|Wet studiefinanciering
Beleidsregel vergoeding kosten aardbevingsbestendige nieuwbouw Groningen|BWBR0043755||
Stimuleringsregeling aardgasvrije huurwoningen|BWBR0043307||
Wet op de accijns|BWBR0005251|||~WA
Wet arbeid en zorg|BWBR0013008|||~Wazo
Besluit inburgering|BWBR0020674|||~BI
Besluit inburgering 2021|BWBR0045555||
Besluit beheer verpakkingen 2014|BWBR0035711|||Besluit beheer verpakkingen
Besluit inzamelen afvalstoffen|BWBR0016530|||~Biaf
Wet belastingen op milieugrondslag|BWBR0007168|||~Wbm
Besluit stortplaatsen en stortverboden afvalstoffen|BWBR0009094|||~Bssaf
Frequentiebesluit 2013|BWBR0032895|2013-01-01||Frequentiebesluit
Algemene nabestaandenwet|BWBR0007795|||~Anw
Wet uitvoering wetten voor verzetsdeelnemers en oorlogsgetroffenen|BWBR0027660|||~WUWVerzOorl
Arbeidsomstandighedenwet|BWBR0010346|||~Arbo
Arbeidsomstandighedenbesluit|BWBR0008498|||~Arbo|~Arbobesluit
Wet op de architectentitel|BWBR0004189|||~WArchTit
Besluit asbestwegen milieubeheer|BWBR0011619||
Regeling tegemoetkoming asbestslachtoffers 2014|BWBR0035006|2014-04-01||~RegTegAsb|Regeling tegemoetkoming asbestslachtoffers
Regeling tegemoetkoming niet-loondienstgerelateerde slachtoffers van mesothelioom en asbestose|BWBR0022913||
Wet op belastingen van rechtsverkeer|BWBR0002740|||~WBRV
Besluit beheer autobanden|BWBR0016038|||~Bbab
Uitkeringsregeling Backpay|BWBR0037426|||~UitkRegBackp
Wet hygiëne en veiligheid badinrichtingen en zwemgelegenheden|BWBR0002660|||~Whvbz
Besluit hygiëne en veiligheid badinrichtingen en zwemgelegenheden|BWBR0003716|||~BHVZ
Regeling kabelvliegers en kleine ballons|BWBR0007094|||~RegKabKlBal
Regeling eed of belofte financiële sector 2015|BWBR0036152|||Regeling eed of belofte financiële sector
Regeling beheer batterijen en accu’s 2008|BWBR0024492|||Regeling beheer batterijen en accu’s
Besluit lozen buiten inrichtingen|BWBR0029789|||~BesLozBuiInr
Wet opneming buitenlandse kinderen ter adoptie|BWBR0004447|||~Wobka
Wet belasting zware motorrijtuigen|BWBR0007678|||~Wbzm
Dienstenregeling centraal loket en interne markt informatiesysteem|BWBR0026766||
Besluit kwaliteit kinderopvang|BWBR0039936||
Algemene wet erkenning EU-beroepskwalificaties|BWBR0023066||
Wet op de motorrijtuigenbelasting 1994|BWBR0006324|||~MRB|Wet op de motorrijtuigenbelasting
Tijdelijke regeling stimulering preventieve maatregelen woning- en bedrijfsovervallen|BWBR0038256||
Besluit bewijzen van bevoegdheid voor de luchtvaart|BWBR0010629|||~BBBLuchtv
Kentekenreglement|BWBR0006951|||~KR
Wet op de beroepen in de individuele gezondheidszorg|BWBR0006251|||~BIG|Wet BIG
Wet op de bijzondere opsporingsdiensten|BWBR0019919|||~Wbo
Binnenvaartwet|BWBR0023009||
Wet inzake bloedvoorziening|BWBR0009079|||~WBV
Landbouwkwaliteitsbesluit 2007|BWBR0022535||
Besluit uniforme saneringen|BWBR0019511|||~BesUniSan
Besluit verplicht bodemonderzoek bedrijfsterreinen|BWBR0006155|||~Bvbb
Besluit boedelregister|BWBR0014438|||~Bbreg
Subsidieregeling borstprothesen transvrouwen|BWBR0041856||
Wet op de belasting van personenauto's en motorrijwielen 1992|BWBR0005806|||~BPM|Wet op de belasting van personenauto's en motorrijwielen
Wet buitengewoon pensioen 1940-1945|BWBR0002032|||~WBP
Wet buitengewoon pensioen Indisch verzet|BWBR0003968|||~WIV
Wet buitengewoon pensioen zeelieden-oorlogsslachtoffers|BWBR0002035|||~WbpZleOs|~Wbpzo
Wet uitkeringen burger-oorlogsslachtoffers 1940-1945|BWBR0003664|||~WUBO
Wet op het centraal testamentenregister|BWBR0003080|||~Wctr
Overeenkomst inzake de internationale handel in bedreigde in het wild levende dier- en plantensoorten, Washington, 03-03-1973|BWBV0003833||
Wet ter voorkoming van witwassen en financieren van terrorisme|BWBR0024282|||~Wwft|Wet ter voorkoming van witwassen en financiering van terrorisme
Wet melding collectief ontslag|BWBR0003026|||~WMCO
Wet op de collectieve arbeidsovereenkomst|BWBR0001937|||~WCAO
Wet op het hoger onderwijs en wetenschappelijk onderzoek|BWBR0005682|||~WHW
Wet op de consignatie van gelden|BWBR0003338|||~WConsGld
Warenwetbesluit cosmetische producten 2011|BWBR0029746||
Beleidsregel tegemoetkoming ondernemers getroffen sectoren COVID-19|BWBR0043324|||~Togs
Tijdelijke noodmaatregel overbrugging voor behoud van werkgelegenheid|BWBR0043340||
Les- en cursusgeldwet|BWBR0004188|||~LCW
Subsidieregeling reiskosten DAMU-leerlingen PO|BWBR0044620||
Subsidieregeling reiskosten DAMU-leerlingen VO|BWBR0041167||
Wet op het financieel toezicht|BWBR0020368|||~Wft
Gerechtsdeurwaarderswet|BWBR0012197|||~GDW
Kaderwet dienstplicht|BWBR0008589|||~Kwd
Regeling identificatie en registratie van dieren|BWBR0014538||
Besluit houders van dieren|BWBR0035217||
Wet op de dierproeven|BWBR0003081|||~WOD
Regeling voorzieningen GDI|BWBR0037124||
Wet register onderwijsdeelnemers|BWBR0042012||
Wet College voor de rechten van de mens|BWBR0030733|||~WetCVDRM
Wet op de dividendbelasting 1965|BWBR0002515|||Wet DB|Wet op de dividendbelasting
Wet donorgegevens kunstmatige bevruchting|BWBR0013642|||~WDKB
Drinkwaterwet|BWBR0026338|||~DrinkwW
Uitkeringswet tegemoetkoming twee tot vijfjarige diensttijd veteranen|BWBR0009197||
Uitvoeringsbesluit WVO 2020|BWBR0045787|||UWVO 2020|Uitvoeringsbesluit WVO
Subsidieregeling energiebesparing eigen huis|BWBR0038472||
Regeling energieprestatie gebouwen|BWBR0020921|||~RegEnergGeb
Successiewet 1956|BWBR0002226|||~SW|Successiewet
Examen- en kwalificatiebesluit WEB|BWBR0027963|||~Ex kwal WEB
Besluit gebruik meststoffen|BWBR0009066|||~Bgm
Besluit kwaliteit gastouderbureaus, gastouders en voorzieningen voor gastouderopvang|BWBR0031621||
Regeling kwaliteit kinderopvang en peuterspeelzalen 2012|BWBR0031613|||Regeling kwaliteit kinderopvang en peuterspeelzalen
Wet op de loonbelasting 1964|BWBR0002471|||~LB|Wet LB|Wet op de loonbelasting
Geneesmiddelenwet|BWBR0021505|||~Gnw
Wet op de rechtsbijstand|BWBR0006368|||~WRB
Wet tarieven in strafzaken|BWBR0002406|||~WTSZ
Wet gewetensbezwaren militaire dienst|BWBR0002386|||~WGMD
Besluit genetisch gemodificeerde organismen milieubeheer 2013|BWBR0035090|||Besluit genetisch gemodificeerde organismen milieubeheer
Wet informatie-uitwisseling bovengrondse en ondergrondse netten en netwerken|BWBR0040728|||Wet inf netw
Gratiewet|BWBR0004257|||~Gratw
Waterbesluit|BWBR0026872|||~WaB
Regeling waardevermeerdering woningen gaswinning Groningenveld|BWBR0039336||
Binnenvaartregeling|BWBR0025958||
Binnenvaartbesluit|BWBR0025631||
Handelsregisterwet 2007|BWBR0021777|||Hrw 2007|Handelsregisterwet
Wet inkomstenbelasting 2001|BWBR0011353|||~IB|Wet IB 2001|Wet IB|Wet inkomstenbelasting
Gemeenschappelijke regeling schadevergoedingsschap HSL-Zuid, A16 en A4|BWBR0038850||
Besluit lozing afvalwater huishoudens|BWBR0022910|||~Blah
Beleidsregel tegemoetkoming huurders van gereguleerde woningen van particuliere verhuurders in het aardbevingsgebied Groningen|BWBR0046476||
Wet kwaliteit, klachten en geschillen zorg|BWBR0037173|||~WKKGZ
Verdrag betreffende de burgerrechtelijke aspecten van internationale ontvoering van kinderen, 's-Gravenhage, 25-10-1980|BWBV0002010||
Regeling nationale EZ-subsidies|BWBR0035474|||~RegNatEZSub
Wet inkomensvoorziening oudere werklozen|BWBR0024394|||~IOW
Arbeidstijdenbesluit vervoer|BWBR0009386|||~ATB vervoer
Wet overige OCW-subsidies|BWBR0009458|||~WOOS
Mijnbouwbesluit|BWBR0014394||
Algemene Kinderbijslagwet|BWBR0002368|||~AKW
Wet op het kindgebonden budget|BWBR0022751|||Wet KB
KunstKoopregeling|BWBR0013322||
Natuurschoonwet 1928|BWBR0001939|||~Nsw|Natuurschoonwet
Besluit vaststelling gedragslijn beoordeling buitenlandse documenten door middel van legalisatie en verificatie|BWBR0019727|||~BesBuiDoc
Uitvoeringswet Verdrag tot afschaffing vereiste legalisatie buitenlandse openbare akten|BWBR0002482|||~Uw HLVd
NWO Subsidieregeling 2017|BWBR0039531|||NWO Subsidieregeling
Subsidieregeling lerarenbeurs|BWBR0039319||
Tijdelijke regeling lerarenbeurs voor scholing|BWBR0024246|||~TRLerBeuSch
Warenwetregeling procedures registratie en erkenning van levensmiddelenbedrijven|BWBR0019442||
Wet veiligheid en kwaliteit lichaamsmateriaal|BWBR0014682|||~Wvkl
Wet financiering sociale verzekeringen|BWBR0017745|||~Wfsv|~Wsfv
Wet op de arbeidsongeschiktheidsverzekering|BWBR0002524|||~WAO
Besluit luchtvaartuigen 2008|BWBR0023922|||Besluit luchtvaartuigen
Regeling melden voorvallen in de burgerluchtvaart 2019|BWBR0042397|||Regeling melden voorvallen in de burgerluchtvaart
Regeling subsidiëring medische haalbaarheidsonderzoeken in letselschadezaken|BWBR0018592||
Regeling specialisten geneeskunst|BWBR0009878||
Besluit medische hulpmiddelen|BWBR0007307||
Wet op de medische keuringen|BWBR0008819|||~Wmk
Wet marktordening gezondheidszorg|BWBR0020078|||~Wmg
Besluit bijzondere militaire pensioenen|BWBR0012222||
Uitvoeringsbeschikking vrijstelling van motorrijtuigenbelasting wegens invaliditeit|BWBR0003578||
Wet aanwijzing nationale accreditatie-instantie|BWBR0026591||
Besluit adviescommissie restitutieverzoeken cultuurgoederen en Tweede Wereldoorlog|BWBR0022833||
Ziektewet|BWBR0001888|||~ZW
Wet op het notarisambt|BWBR0010388|||~WN
Rijksoctrooiwet 1995|BWBR0007118|||ROW 1995|Rijksoctrooiwet
Regeling onbemande luchtvaartuigen|BWBR0044598||
Wet tegemoetkoming onderwijsbijdrage en schoolkosten|BWBR0012438|||~WTOS
Regeling tegemoetkoming studiekosten onderwijsmasteropleidingen|BWBR0038481||
Wet bijzondere opnemingen in psychiatrische ziekenhuizen|BWBR0005700|||~BOPZ|Wet Bopz
Sanctiewet 1977|BWBR0003296|||Sanctiewet
Stimuleringsregeling ontmoetingsruimten in ouderenhuisvesting|BWBR0045929||
Tijdelijke subsidieregeling ontwikkeladvies STAP|BWBR0046473||
Warenwetbesluit algemene productveiligheid|BWBR0006158||
Besluit vaststelling vergoeding motorrijtuigenbelasting oorlogsgetroffenen|BWBR0003681|||~Bvvmrbo
Besluit bekostiging WEC|BWBR0004259||
Bekostigingsbesluit WVO|BWBR0005672||
Subsidieregeling donatie bij leven|BWBR0025870|||~SRDonBijLev
Wet op de orgaandonatie|BWBR0008066|||~WOD
Regeling OV-begeleiderskaart|BWBR0035366|||~RegOVBegKrt
Tijdelijke regeling overbruggingsuitkering AOW|BWBR0033498||
Subsidieregeling elektrische personenauto’s particulieren|BWBR0043600||
Pensioenwet|BWBR0020809|||~PW
Wet op de inlichtingen- en veiligheidsdiensten 2017|BWBR0039896|||Wiv 2017
Regeling invoer, uitvoer en verkeer van planten|BWBR0005997||
Wet politiegegevens|BWBR0022463|||~Wpg
Postwet 2009|BWBR0025572|2009-04-01||Postwet
Tijdelijke vergoedingsregeling psychotherapie na-oorlogse generatie|BWBR0006957|||~TRPsyTheNOor
Beleidsregel tegemoetkoming Q-koorts 2019|BWBR0042403|||Beleidsregel tegemoetkoming Q-koorts
Wet rechtspositionele voorzieningen rampbestrijders|BWBR0005643|||~WRPVRB|Wet RPVRB
Wet op de rechterlijke organisatie|BWBR0001830|||~RO
Reclasseringsregeling 1995|BWBR0007120|||RR 1995|Reclasseringsregeling
Remigratiewet|BWBR0010424|||~Rw
Auteurswet|BWBR0001886|||~Aw
Subsidieregeling restauratie rijksmonumenten 2019–2020|BWBR0042214||
Rijksvisumwet|BWBR0038494||
Wet tegemoetkoming schade bij rampen|BWBR0009637|||~Wts
Wet schadefonds geweldsmisdrijven|BWBR0002979|||~WSFG
Wet verevening pensioenrechten bij scheiding|BWBR0006641|||~Wvps
Tijdelijke regeling subsidie scholing richting een kansberoep|BWBR0037912||
Tijdelijke regeling financiële tegemoetkoming voor slachtoffers van geweld in de jeugdzorg|BWBR0044414||
Regeling voertuigen|BWBR0025798||
Besluit geluidproduktie sportmotoren|BWBR0007578|||~Bgps
Reglement betreffende het scheepvaartpersoneel op de Rijn (RSP)|BWBR0030215|||~Rsp
Staatsexamenbesluit Nederlands als tweede taal|BWBR0006192||
Subsidieregeling STAP-budget|BWBR0045419||
Regeling storingsmeldingen|BWBR0026550|||~RegStoMel
Kernenergiewet|BWBR0002402|||~KEW
Warenwetbesluit tatoeëren en piercen|BWBR0021605||
Besluit personenvervoer 2000|BWBR0011982|||~Bp|Besluit personenvervoer
Regeling maximumtarief en bekendmaking tarieven taxivervoer|BWBR0010998||
Wet arbeid vreemdelingen|BWBR0007149|||~Wav
Toeslagenwet|BWBR0004043|||~TW
Subsidieregeling tweede lerarenopleiding|BWBR0043210||
Wet uitkeringen vervolgingsslachtoffers 1940-1945|BWBR0002844|||~WUV
Beleidsregel kostenvergoeding UWV|BWBR0028578||
Regeling inzage- en correctierecht UWV 2018|BWBR0040934|||Regeling inzage- en correctierecht UWV
Uitkeringsreglement WW 2015|BWBR0036710|||Uitkeringsreglement WW
Arbeidstijdenwet|BWBR0007671|||~ATW
Wet op de verbruiksbelasting van alcoholvrije dranken|BWBR0005802|||~Wvad
Subsidieregeling Verduurzaming en Onderhoud Huurwoningen|BWBR0046234||
Subsidieregeling Verduurzaming voor Verenigingen van Eigenaars|BWBR0047596||
Subsidieregeling versterking gebouwen Groningen|BWBR0044145||
Subsidieregeling verwijderen asbestdaken|BWBR0037274|||~SRVerwAsb
Besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999|BWBR0010182|||Bkvv 1999|Besluit uitbreiding en beperking kring verzekerden volksverzekeringen
Regeling erkenning en aanwijzing veterinaire laboratoria|BWBR0019575||
Tijdelijke subsidieregeling ontwikkeladvies vijfenveertigplussers|BWBR0040282||
Besluit natuurbescherming|BWBR0038662||
Wet aansprakelijkheidsverzekering motorrijtuigen|BWBR0002415|||~WAM
Scheepvaartverkeerswet|BWBR0004364||
Wet flexibel werken|BWBR0011173|||~Wfw
Beleidsregel tegemoetkoming Wet wijziging geregistreerd geslacht 1985–2014|BWBR0045577||
Regeling wijn en olijfolie|BWBR0035180||
Stimuleringsregeling Wonen en Zorg|BWBR0042041||
Zeebrievenwet|BWBR0001933||
Beleidsregel tegemoetkoming zelf aangebrachte voorzieningen huurders Groningen|BWBR0046656||
Richtlijn decontaminatie apparatuur ziekenhuisafval|BWBR0022549||
Wet toetreding zorgaanbieders|BWBR0043797||
Wet op de zorgtoeslag|BWBR0018451|||~Wzt
Regeling hygiëne en veiligheid badinrichtingen en zwemgelegenheden|BWBR0026894||
Wet maatschappelijke ondersteuning|BWBR0020031|2007-01-01|2014-12-31|Wmo|Wmo 2007
Wet op de Ruimtelijke Ordening|BWBR0002375||2008-06-30|WRO
Besluit op de ruimtelijke ordening|||2008-06-30|~Bro|Bro 1985
Ambtenarenwet|BWBR0001947||2019-12-31
Bouwbesluit 2003|BWBR0012727|2003-01-01|2012-03-31|Bouwbesluit
Politiewet 1993|BWBR0006299||2012-12-31|~Polw|Politiewet
Algemene verordening gegevensbescherming||||AVG
Verdrag inzake de rechten van personen met een handicap||||VN-verdrag voor rechten van personen met een handicap|VN-verdrag inzake de rechten van personen met een handicap|VN-verdrag rechten van personen met een handicap|VN-verdrag handicap
Besluit algemene regels ruimtelijke ordening||||Barro
Regeling algemene regels ruimtelijke ordening||||Rarro
Besluit externe veiligheid transportroutes||||Bevt
Besluit externe veiligheid buisleidingen|BWBR0028265|||Bevb
Regeling externe veiligheid inrichtingen||||Revi
Regeling externe veiligheid buisleidingen||||Revb
Regeling standaarden ruimtelijke ordening||||Rsro
Regeling basisnet|||
Wet basisnet|||
Wet ammoniak en veehouderij|BWBR0013402|||Wav
Wet stikstofreductie en natuurverbetering||||Wsn
Besluit stikstofreductie en natuurverbetering||||Bsn
Besluit niet in betekenende mate bijdragen|||
Regeling niet in betekenende mate bijdragen|||
Regeling geurhinder en veehouderij||||Rgv
Luchtvaartwet|BWBR0002267|||~LVW
Grondwaterwet|BWBR0003406||
Invoeringswet Wet ruimtelijke ordening|||
Grondexploitatiewet|||
Wet op de waterkering|BWBR0007801||
Wet verontreiniging oppervlaktewateren|BWBR0002682|||Wvo
Tabaks- en rookwarenwet|BWBR0004302||
Algemene bijstandswet|BWBR0007333|||Abw
Wet investeren in jongeren|BWBR0026054||
Tijdelijke wet verkiezingen covid-19|||
Wet op het onderwijstoezicht|BWBR0013800|||WOT|Wet op het onderwijstoezicht uitgebracht
Wet ontwikkelingskansen door kwaliteit en educatie||||Wet OKE
Wet voorzieningen gehandicapten||||Wvg
Wet op de stads- en dorpsvernieuwing|BWBR0003709||
Kaderrichtlijn Water||||KRW
Vogelrichtlijn||||~Vrl
Habitatrichtlijn||||~Hrl
Dienstenrichtlijn|||
Activiteitenregeling milieubeheer|||
Besluit hernieuwbare energie|||
Besluit proceskosten bestuursrecht|BWBR0006358||
Wet op de parlementaire enquête 2008|BWBR0023825||
Kostenwet invordering rijksbelastingen|BWBR0002645||
Wet aanpak woonoverlast|||
Beginselenwet justitiële inrichtingen|||
Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen||||Spreidingswet
Wet op de vaste boekenprijs|BWBR0017452|||~Wvbp
Burgerlijk Wetboek|BWBR0008632|||BW
Grondwet|BWBR0001840|||~Gw|Grondwet van het Koninkrijk der Nederlanden|~GrW
IJkwet|BWBR0009082||
Belastingwet BES|BWBR0029244|||Belastingwet Bonaire, Sint Eustatius en Saba
Besluit permanente educatie Wbtv|BWBR0027716||
Besluit randapparaten en radioapparaten 2007|BWBR0021037||
Bijdragereglement Stimuleringsfonds voor Architectuur|||
Burgerlijk Wetboek BES||||Burgerlijk Wetboek Bonaire, Sint Eustatius en Saba
Comptabiliteitswet 2001|BWBR0013891|2002-01-01|2017-12-31|Comptabiliteitswet
Kaderbesluit rechtspositie PO|BWBR0020315||
Kaderwet EZ-subsidies|BWBR0007919||
Landinrichtingswet|BWBR0003793||
Leerplichtwet BES|BWBR0030281|||Leerplichtwet Bonaire, Sint Eustatius en Saba
Patentreglement Rijn|||
Pensioenwet ambtenaren BES|BWBR0028714|||Pensioenwet ambtenaren Bonaire, Sint Eustatius en Saba
Postbesluit|BWBR0011334||
Regeling Verstrekkingen Asielzoekers|||
Regeling literaire projecten en manifestaties|||
Reglement onderzoek schepen op de Rijn 1995|BWBR0007858|||Besluit Reglement onderzoek schepen op de Rijn 1995|Reglement onderzoek schepen op de Rijn
Reisregeling buitenland|BWBR0006914||
Tracéwet|BWBR0006147||
Uitvoeringsbesluit Wet SLOA|BWBR0010630||
Veewet|BWBR0001900||
Wet toezicht beleggingsinstellingen|BWBR0004809||
Wet toezicht effectenverkeer 1995|BWBR0007657|||Wet toezicht effectenverkeer
Wet toezicht kredietwezen 1992|BWBR0005792|||Wet toezicht op het kredietwezen|Wet toezicht kredietwezen
Wet voortgezet onderwijs BES|BWBR0030284|||Wet op het voortgezet onderwijs BES|Wet voortgezet onderwijs Bonaire, Sint Eustatius en Saba
Wet ziekteverzekering BES|BWBR0028728|||Wet ziekteverzekering Bonaire, Sint Eustatius en Saba
Wetboek van Strafrecht BES|BWBR0028570|||Wetboek van Strafrecht Bonaire, Sint Eustatius en Saba
Verdrag betreffende de werking van de Europese Unie||||VWEU
Verdrag betreffende de Europese Unie||||~VEU
Europees Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden||||EVRM|Europees Verdrag voor de Rechten van de Mens|Europees Verdrag tot bescherming van de rechten van de mens
Eerste Protocol bij het EVRM||||Eerste Protocol EVRM|Eerste Protocol|Eerste Protocol bij het Europees Verdrag tot bescherming van de rechten van de mens
Handvest van de grondrechten van de Europese Unie||||Handvest van de grondrechten
Internationaal Verdrag inzake de rechten van het kind||||IVRK|Verdrag inzake de rechten van het kind
Europees Handvest inzake lokale autonomie|||
Spoorwegwet 1875|BWBR0001848||2004-12-31|Spoorwegwet
Besluit kwaliteit kinderopvang en peuterspeelzalen|BWBR0031621||2017-12-31
Wet op het basisonderwijs|BWBR0003420||1998-07-31|~WBO
Burgerlijk Wetboek BES Boek 1|BWBR0028743|||Boek 1 van het Burgerlijk Wetboek BES|Boek 1 Burgerlijk Wetboek BES
Burgerlijk Wetboek BES Boek 2|BWBR0028744|||Boek 2 van het Burgerlijk Wetboek BES|Boek 2 Burgerlijk Wetboek BES
Burgerlijk Wetboek BES Boek 3|BWBR0028745|||Boek 3 van het Burgerlijk Wetboek BES|Boek 3 Burgerlijk Wetboek BES
APA-besluit|BWBR0035176||
Aanbestedingswet op defensie- en veiligheidsgebied|BWBR0032898||
Aanduidingenbesluit tabaksproducten|BWBR0006920|||Aanduidingenbesluit tabaksprodukten
Aanpassingswet Algemene douanewet|BWBR0023754||
Aanpassingswet Algemene wet inkomensafhankelijke regelingen|BWBR0018471||
Aanwijzing bevoegde autoriteiten reglementen CCR|BWBR0019146||
Aanwijzing inzake normatieve huisvestingscomponenten in tarieven intramurale AWBZ|BWBR0030282|||Aanwijzing nhc’s
Aanwijzing kapitaallasten transitiemodel prestatiebekostiging medisch specialistische zorg 2012|BWBR0030586|||Aanwijzing kapitaallasten transitiemodel prestatiebekostiging medisch specialistische zorg
Aanwijzing macrobeheersmodel instellingen voor medisch specialistische zorg|BWBR0030884||
Aanwijzing transitiemodel prestatiebekostiging medisch specialistische zorg 2012|BWBR0030318|||Aanwijzing transitiemodel prestatiebekostiging medisch specialistische zorg
Aanwijzing transparante prestatiebeschrijvingen medisch specialistische zorg 2012|BWBR0030210|||Aanwijzing transparante prestatiebeschrijvingen medisch specialistische zorg
Aanwijzingen externe contacten rijksambtenaren|BWBR0031968||
Aanwijzingen voor de regelgeving|BWBR0005730||
Aanwijzingsbesluit rechtspersonen met een beperkte kasbeheerfunctie|BWBR0017117||
Aanwijzingsregeling toezichthoudende ambtenaren en ambtenaren met specifieke uitvoeringstaken op grond van SZW wetgeving|BWBR0011673||
Administratiebesluit Bijzondere Ziektekostenverzekering|BWBR0003585||
Advocatenwet|BWBR0002093||
Afup-garantieregeling|BWBR0012104||
Algemeen Organisatiebesluit Defensie 2013|BWBR0034157|||Algemeen Organisatiebesluit Defensie
Algemeen Reglement Fonds Podiumkunsten|BWBR0030539||
Algemeen Reglement financiële ondersteuning|BWBR0032154||
Algemeen Reglement van het Fonds voor Cultuurparticipatie|BWBR0030858||
Algemeen Rijksambtenarenreglement|BWBR0001950|||~ARAR
Algemeen douanebesluit|BWBR0024235||
Algemeen militair ambtenarenreglement|BWBR0003482|||~AMAR
Algemeen organisatiebesluit Defensie 2005|BWBR0017799|||Algemeen organisatiebesluit Defensie
Algemeen subsidiereglement van het Stimuleringsfonds Creatieve Industrie|BWBR0032555||
Algemene Contributieverordening 2007|BWBR0025949|||Algemene Contributieverordening
Algemene Dagloonregelen Ziektewet|BWBR0002577||
Algemene Regeling SZW-subsidies|BWBR0009211||
Algemene Wet Bijzondere Ziektekosten|BWBR0002614|||~AWBZ
Algemene contributieverordening 2013|BWBR0031866|||Algemene contributieverordening
Algemene douaneregeling|BWBR0024291||
Algemene douanewet|BWBR0023746|||~Adw
Algemene wet erkenning EG-beroepsopleidingen|BWBR0006781|||Algemene wet EG-beroepsopleidingen
Algemene wet gelijke behandeling|BWBR0006502||
Algemene wet inkomensafhankelijke regelingen|BWBR0018472|||~Awir
Algemene wet op het binnentreden|BWBR0006763||
Ambtenarenreglement Staten-Generaal|BWBR0003229||
Ambtsinstructie politie BES|BWBR0028717|||Ambtsinstructie politie Bonaire, Sint Eustatius en Saba
Arbeidsomstandighedenregeling|BWBR0008587||
Arbeidstijdenbesluit|BWBR0007687||
Arbeidsveiligheidswet BES|BWBR0028228|||Arbeidsveiligheidswet Bonaire, Sint Eustatius en Saba
Arbeidswet 2000 BES|BWBR0028202|||Arbeidswet 2000 Bonaire, Sint Eustatius en Saba
Archiefwet BES|BWBR0028369|||Archiefwet Bonaire, Sint Eustatius en Saba
Asbestverwijderingsbesluit 2005|BWBR0019316|||Asbestverwijderingsbesluit
Bankwet 1998|BWBR0009508|||Bankwet
Beginselenwet justitiële jeugdinrichtingen|BWBR0011756||
Beginselenwet verpleging ter beschikking gestelden|BWBR0008765|||Beginselenwet verpleging terbeschikkinggestelden
Begrafeniswet BES|BWBR0028363|||Begrafeniswet Bonaire, Sint Eustatius en Saba
Bekostigingsbesluit cultuuruitingen|BWBR0006759||
Bekostigingsbesluit inburgering nieuwkomers|BWBR0009768||
Bekostigingsbesluit welzijnsbeleid|BWBR0007133||
Bekostigingsregeling Wuvo|BWBR0030188||
Belastingplan 2006|BWBR0019286|||Belastingplan
Belastingplan 2008|BWBR0023144|||Belastingplan
Belastingplan 2012|BWBR0030999|||Belastingplan
Belastingplan 2013|BWBR0032701|||Belastingplan
Belastingplan 2014|BWBR0034538|||Belastingplan
Belastingregeling voor het Koninkrijk|BWBR0002464|||Belastingregeling van het Koninkrijk
Belastingregeling voor het land Nederland|BWBR0029675||
Beleidsregels aanmelding stuwmeer wanbetalers van de nominale premie Zorgverzekeringswet 2009/2010|BWBR0026342||
Belemmeringenwet Verordeningen|BWBR0001865||
Beroepswet|BWBR0002170||
Beschikking aanwijzing bevoegde autoriteiten Binnenvaartpolitiereglement|BWBR0017541||
Beschikking grondbankstelsel|BWBR0003559||
Beschikking overdracht en aflossing Grootboek 1946|BWBR0002046|||Beschikking overdracht en aflossing Grootboek
Besluit AO/IV|BWBR0012223|||Besluit aanvullende arbeidsongeschiktheids- en invaliditeitsvoorzieningen militairen
Besluit Beleidsregels Ontslagtaak CWI|BWBR0021350||
Besluit DGB 2014/3101|BWBR0017093||
Besluit DNA-onderzoek in strafzaken|BWBR0012791||
Besluit EFRO programmaperiode 2007–2013|BWBR0022685||
Besluit EOS: demo en transitie-experimenten|BWBR0017332||
Besluit Fiscaal Bestuursrecht|BWBR0034515||
Besluit GBA|BWBR0006933|||Besluit gemeentelijke basisadministratie persoonsgegevens
Besluit Gedragstoezicht financiële ondernemingen Wft|BWBR0020421|||~Bgfo
Besluit Infrastructuurfonds|BWBR0006264||
Besluit Instelling Centraal Justitieel Incassobureau|BWBR0006713||
Besluit Interoperabiliteit|BWBR0016700||
Besluit Marktmisbruik Wft|BWBR0020417||
Besluit Nederlands instituut voor brandweer en rampenbestrijding|BWBR0007897||
Besluit OM-afdoening|BWBR0022233||
Besluit ONP huurlijnen en telefonie|BWBR0009998|||~BOHT
Besluit Onderzoeksraad voor veiligheid|BWBR0017681|||Besluit OvV
Besluit PE|BWBR0033579||
Besluit Participatiefonds|BWBR0008102||
Besluit Pensioenwet BES|BWBR0028316|||Besluit Pensioenwet Bonaire, Sint Eustatius en Saba
Besluit Planbureau voor de Leefomgeving|BWBR0012887||
Besluit RVC’s en regionaal zorgbudget|BWBR0015137|||Besluit Regionaal Zorgbudget|Besluit RVC's en regionaal zorgbudget
Besluit Reglement radarpatenten|BWBR0010916||
Besluit Rijksgebouwendienst 1999|BWBR0009888|||Besluit Rijksgebouwendienst
Besluit SUWI|BWBR0013267||
Besluit Scheepvaartreglement Gemeenschappelijke Maas|BWBR0006618|||Scheepvaartreglement Gemeenschappelijke Maas
Besluit Taak FEZ|BWBR0005333||
Besluit Uitwijklijst Wbtv|BWBR0025917||
Besluit Vervangingsfonds|BWBR0007009||
Besluit Werkloosheid onderwijs- en onderzoekspersoneel|BWBR0006445|||Besluit Werkloosheid onderwijs- en onderzoekpersoneel
Besluit Wfsv|BWBR0019070||
Besluit aanbestedingsregels voor overheidsopdrachten|BWBR0018607||
Besluit aanwijzen specialisatie|BWBR0031663||
Besluit aanwijzing bevoegdgezaggemeenten Wet bodembescherming|BWBR0011935||
Besluit aanwijzing bijzondere medische verrichtingen|BWBR0005209|||Besluit aanwijzing bijzondere verrichtingen
Besluit aanwijzing bijzondere medische verrichtingen 2007|BWBR0022191||
Besluit aanwijzing gevaarlijke afvalstoffen|BWBR0006271||
Besluit aanwijzing hoofdspoorwegen|BWBR0017794||
Besluit aanwijzing inrichtingen Wet ziekenhuisvoorzieningen|BWBR0003257|||Besluit aanwijzing inrichtingen WZV
Besluit aanwijzing toezichthouders Wwft|BWBR0024281|||Besluit aanwijzing toezichthouders Wet ter voorkoming van witwassen en financieren van terrorisme
Besluit aanwijzing zeegebied en kustwateren 1970|BWBR0002703|||Besluit aanwijzing zeegebied en kustwateren
Besluit accountantsopleiding 2013|BWBR0032724|||Besluit accountantsopleiding
Besluit actieve implantaten|BWBR0006060||
Besluit administratiefrechtelijke handhaving verkeersvoorschriften 1994|BWBR0006847|||Besluit administratiefrechtelijke handhaving verkeervoorschriften 1994|Besluit administratiefrechtelijke handhaving verkeersvoorschriften
Besluit administratieve bepalingen scheepvaartverkeer|BWBR0006309||
Besluit afbreking zwangerschap|BWBR0003677||
Besluit aftappen openbare Telecommunicatienetwerken en -diensten|BWBR0009999||
Besluit alcoholonderzoeken|BWBR0008805||
Besluit algemene rechtspositie politie|BWBR0006516|||~Barp|Besluit Algemene Rechtspositie Politieambtenaren
Besluit algemene regels milieu mijnbouw|BWBR0023771||
Besluit algemene richtlijnen post|BWBR0004452||
Besluit alternatieve verdeling van nummers|BWBR0014124|||Besluit alternatieve verdeling nummers
Besluit arbeidsbemiddeling|BWBR0009724||
Besluit archiefoverdrachten rijksadministratie|BWBR0004427||
Besluit begroting en verantwoording openbare lichamen BES|BWBR0030060|||Besluit begroting en verantwoording openbare lichamen Bonaire, Sint Eustatius en Saba
Besluit beheer autowrakken|BWBR0013707||
Besluit beheer batterijen en accu’s 2008|BWBR0024491|||Besluit beheer batterijen of accu’s 2008|Besluit beheer batterijen en accu’s
Besluit beheer elektrische en elektronische apparatuur|BWBR0016990||
Besluit beheer politiekorps BES|BWBR0028780|||Besluit beheer politiekorps Bonaire, Sint Eustatius en Saba
Besluit beheer regionale politiekorpsen|BWBR0006560|||~Bbrp
Besluit beheer sociale-huursector|BWBR0005686||
Besluit bekostiging WPO|BWBR0003862|||Bekostigingsbesluit WPO
Besluit bekostiging WPO BES|BWBR0029580|||Besluit bekostiging WPO Bonaire, Sint Eustatius en Saba
Besluit bekostiging financieel toezicht|BWBR0020411||
Besluit beleggingsinstellingen|BWBR0002705||
Besluit benamingen|BWBR0006327||
Besluit bericht omtrent toelating|BWBR0014831||
Besluit beschikbaarheidbijdrage WMG|BWBR0031971||
Besluit beschikbaarstelling politieambtenaren ten behoeve van vredesmissies|BWBR0014439||
Besluit bestrijding bacterievuur 1983|BWBR0003641|||Besluit bestrijding bacterievuur
Besluit bestrijding schadelijke organismen|BWBR0005206||
Besluit betaling emolumenten burgerlijk rijkspersoneel|BWBR0003632||
Besluit bewapening en uitrusting politie|BWBR0032136||
Besluit bezoldiging politie|BWBR0006517|||~Bbp
Besluit beëdigde tolken en vertalers|BWBR0024896|||Besluit btv
Besluit bouw- en houtbedrijven milieubeheer|BWBR0011529||
Besluit bovenwettelijke uitkeringen bij werkloosheid van rechterlijke ambtenaren|BWBR0011826||
Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Defensie|BWBR0010510||
Besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector Rijk|BWBR0008114|||Besluit bovenwettelijke uitkering bij werkloosheid voor de sector Rijk|Besluit bovenwettelijke uitkering bij werkloosheid sector Rijk
Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair en voortgezet onderwijs|BWBR0012177|||Besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair onderwijs
Besluit bovenwettelijke werkloosheidsuitkering politie|BWBR0012022||
Besluit buitengewone agenten van politie BES|BWBR0029175|||Besluit buitengewone agenten van politie Bonaire, Sint Eustatius en Saba
Besluit buitengewoon opsporingsambtenaar|BWBR0007013|||Besluit buitengewoonopsporingsambtenaar
Besluit buitengewoon opsporingsambtenaar Belastingdienst 2010|BWBR0029100|||Besluit buitengewoon opsporingsambtenaar Belastingdienst
Besluit buitengewoon opsporingsambtenaar Belastingdienst/Douane 2007|BWBR0022955|||Besluit buitengewoon opsporingsambtenaar Belastingdienst/Douane
Besluit buitenslands gediplomeerden volksgezondheid|BWBR0007397||
Besluit burgerlijke stand 1994|BWBR0006493|||Besluit burgerlijke stand
Besluit burgerservicenummer|BWBR0022829||
Besluit co-financiering EFRO-programma's 2000/06|BWBR0012390||
Besluit continuïteit mobiele telecommunicatiedienstverlening|BWBR0031844||
Besluit detectie radioactief besmet schroot|BWBR0014106||
Besluit dienstreizen defensie|BWBR0007956||
Besluit draagkracht burger-oorlogsslachtoffers|BWBR0003693||
Besluit eenmalige herbeoordelingen arbeidsongeschiktheidswetten|BWBR0017207||
Besluit eigen bijdrage rechtsbijstand|BWBR0025277||
Besluit elektromagnetische compatibiliteit 2007|BWBR0021041|||Besluit elektromagnetische compatibiliteit
Besluit elektronische handtekeningen|BWBR0015047||
Besluit emissie-eisen stookinstallaties milieubeheer A|BWBR0004147|||Besluit emissie-eisen stookinstallaties A
Besluit etikettering energieverbruik energiegerelateerde producten|BWBR0031352||
Besluit experiment excellentie in het hoger onderwijs|BWBR0027601|||Besluit experimenten excellentie in het hoger onderwijs|Besluit experiment excellentie hoger onderwijs
Besluit experiment integraal dagarrangement|BWBR0031998|||Besluit integraal dagarrangement
Besluit financiële bepalingen bodemsanering|BWBR0019285||
Besluit financiële markten BES|BWBR0031636|||Besluit financiële markten Bonaire, Sint Eustatius en Saba
Besluit fiscale eenheid 2003|BWBR0014483|||Besluit fiscale eenheid
Besluit gebruik persoonsgebonden nummers WVO|BWBR0015457||
Besluit gebruik sera en entstoffen|BWBR0009198||
Besluit gegevensverwerving CBS|BWBR0016060||
Besluit geluid milieubeheer|BWBR0031477||
Besluit geluidsbelasting grote luchtvaart|BWBR0008439||
Besluit gemeentelijke parkeerbelastingen|BWBR0004912||
Besluit geneeskunde BES|BWBR0028449|||Besluit geneeskunde Bonaire, Sint Eustatius en Saba
Besluit genetisch gemodificeerde organismen Wet milieugevaarlijke stoffen|BWBR0004703||
Besluit georganiseerd overleg sector Defensie|BWBR0006042||
Besluit getuigenbescherming|BWBR0019359||
Besluit gewasbeschermingsmiddelen en biociden|BWBR0022530|||Besluit houdende nadere regels omtrent gewasbeschermingsmiddelen en biociden
Besluit gewetensbezwaren militaire dienst|BWBR0002465||
Besluit gezondheidszorgpsycholoog|BWBR0009467||
Besluit goederenvervoer over de weg|BWBR0005496||
Besluit grondbankstelsel|BWBR0003548||
Besluit handel in emissierechten|BWBR0017779||
Besluit havenontvangstvoorzieningen|BWBR0017136||
Besluit homeopatische farmaceutische produkten|BWBR0005371||
Besluit houdende instelling van een College voor de archeologische kwaliteit|BWBR0012848||
Besluit houdende instelling van een Sociaal en Cultureel Planbureau|BWBR0002873||
Besluit huurprijzen woonruimte|BWBR0003237||
Besluit identificatie en registratie van dieren|BWBR0009019||
Besluit implementatie kapitaalakkoord Bazel 2|BWBR0020750||
Besluit in- en doorstroombanen|BWBR0010994|||Besluit in- of doorstroombanen|Besluit ID-banen
Besluit in-vitro diagnostica|BWBR0012610||
Besluit inbeslaggenomen voorwerpen|BWBR0007823||
Besluit informatie-uitwisseling ondergrondse netten|BWBR0024041||
Besluit informatievoorziening WVO|BWBR0008948||
Besluit inschrijving Rbtv|BWBR0025662||
Besluit instelling Kustwacht|BWBR0020546||
Besluit instelling bezwarenadviescommissie personele aangelegenheden BZK|BWBR0026519||
Besluit justitiële gegevens|BWBR0016544||
Besluit kasbeheer 1998|BWBR0009347|||Besluit kasbeheer
Besluit kennisgeving gerechtelijke mededelingen|BWBR0018895||
Besluit kinderopvangtoeslag en tegemoetkomingen in kosten kinderopvang|BWBR0017321||
Besluit kleiduivenschieten milieubeheer|BWBR0016755||
Besluit leerlinggebonden financiering|BWBR0014753||
Besluit locatiegebonden subsidies|BWBR0006425||
Besluit lozingsvoorschriften niet-inrichtingen milieubeheer|BWBR0007854||
Besluit luchtkwaliteit 2005|BWBR0018458|||Besluit luchtkwaliteit
Besluit luchtverkeer BES|BWBR0028639|||Besluit luchtverkeer Bonaire, Sint Eustatius en Saba
Besluit luchtwaardigheid|BWBR0012651||
Besluit mandaat volmacht en machtiging Algemene Zaken|BWBR0030304||
Besluit markt en overheid|BWBR0031654||
Besluit medegebruik omroepzendernetwerken|BWBR0015153||
Besluit medezeggenschap Defensie|BWBR0010617||
Besluit medezeggenschap Defensie 2008|BWBR0024317||
Besluit melden bedrijfsafvalstoffen en gevaarlijke afvalstoffen|BWBR0017294||
Besluit melden vermoeden van misstand bij Rijk en Politie|BWBR0026951||
Besluit melding zeggenschap en kapitaal belang in uitgevende instellingen Wft|BWBR0020416|||Besluit melding zeggenschap en kapitaalbelang in uitgevende instellingen Wft
Besluit milieusubsidies|BWBR0010065||
Besluit militaire luchthavens|BWBR0025302||
Besluit naturalisatietoets|BWBR0013604||
Besluit ondermandatering Raad voor Rechtsbijstand Wsnp|BWBR0031025||
Besluit onderstand BES|BWBR0028595|||Besluit onderstand Bonaire, Sint Eustatius en Saba
Besluit onderwijsvoorzieningen voor jongeren met een handicap|BWBR0024869|||Uitvoeringsbesluit onderwijsvoorzieningen voor jongeren met een handicap
Besluit onkostenvergoeding rechterlijke ambtenaren|BWBR0005887||
Besluit ontgrondingen in rijkswateren|BWBR0023362||
Besluit ontslaguitkering substantieel bezwarende functies van ambtenaren|BWBR0011088||
Besluit op het specifiek cultuurbeleid|BWBR0027600||
Besluit opleiding rechterlijke ambtenaren|BWBR0003871||
Besluit opleidingen en bevoegdheden nautische beroepsbeoefenaren|BWBR0034471|||~BOBNB|Besluit opleidingen en bevoegdheden nautische beroepen
Besluit opneming buitenlandse pleegkinderen|BWBR0004582||
Besluit optie- en naturalisatiegelden 2002|BWBR0013782|||Besluit optie- en naturalisatiegelden
Besluit orde van dienst gerechten|BWBR0013132||
Besluit overleg en medezeggenschap politie 1994|BWBR0006518|||Besluit overleg medezeggenschap politie 1994|Besluit overleg en medezeggenschap politie
Besluit overlegstelsel BES|BWBR0028779|||Besluit overlegstelsel Bonaire, Sint Eustatius en Saba
Besluit particuliere participatiemaatschappijen|BWBR0006526||
Besluit personeel veiligheidsregio’s|BWBR0027841||
Besluit personenchauffeurs Rijksdienst|BWBR0010015||
Besluit personenchauffeurs defensie|BWBR0010280||
Besluit politiegegevens|BWBR0023086|||Besluit Politieregisters
Besluit politiegegevens bijzondere opsporingsdiensten|BWBR0026117||
Besluit prepareren van dieren|BWBR0011852||
Besluit privaatrechtelijke rechtshandelingen 1996|BWBR0007804|||Besluit privaatrechtelijke rechtshandelingen
Besluit prudentiële regels Wft|BWBR0020420||
Besluit psychotherapeut|BWBR0009466||
Besluit radio-elektrische inrichtingen BES|BWBR0028621|||Besluit radio-elektrische inrichtingen Bonaire, Sint Eustatius en Saba
Besluit radioamateurs BES|BWBR0028725|||Besluit radioamateurs Bonaire, Sint Eustatius en Saba
Besluit randapparaten en radioapparaten|BWBR0011261||
Besluit rechtspositie korps politie BES|BWBR0028767|||Besluit rechtspositie korps politie Bonaire, Sint Eustatius en Saba
Besluit rechtspositie leden gerechtsbesturen en Raad voor de rechtspraak|BWBR0013131||
Besluit rechtspositie leden van colleges van bestuur van openbare universiteiten|BWBR0009833||
Besluit rechtspositie leden van de centrale directies en van colleges van bestuur|BWBR0012613|||Besluit rechtspositie leden van centrale directies en colleges van bestuur van hogescholen
Besluit rechtspositie rechterlijke ambtenaren|BWBR0006530|||~Brra|Besluit rechtspositie rechterlijk ambtenaren
Besluit rechtspositie vrijwillige politie|BWBR0007321||
Besluit referentieniveaus Nederlandse taal en rekenen|BWBR0027879||
Besluit register deskundige in strafzaken|BWBR0026190|||~Brdis|Besluit deskundige in strafzaken|Besluit register deskundigen in strafzaken
Besluit registratie justitiële gegevens|BWBR0002293||
Besluit registratie splijtstoffen en ertsen|BWBR0002673||
Besluit registratie vissersvaartuigen|BWBR0009353||
Besluit reken- en procedureregels|BWBR0006867||
Besluit rijkssubsidiëring grootschalige restauraties 2005|BWBR0018387|||Besluit rijkssubsidiëring grootschalige restauraties
Besluit rijkssubsidiëring historische buitenplaatsen|BWBR0006058||
Besluit rijkssubsidiëring instandhouding monumenten|BWBR0019439||
Besluit rijkssubsidiëring instandhouding monumenten 2011|BWBR0028785||
Besluit rijkssubsidiëring instandhouding monumenten 2013|BWBR0032036||
Besluit rijkssubsidiëring onderhoud monumenten|BWBR0004654||
Besluit rijkssubsidiëring restauratie monumenten 1997|BWBR0008615|||Besluit rijkssubsidiëring restauratie monumenten
Besluit risico’s zware ongevallen 1999|BWBR0010475|||Besluit risico's zware ongevallen 1999|Besluit risico’s zware ongevallen
Besluit samenwerking VO-BVE|BWBR0019143||
Besluit samenwerking VO-BVE BES|BWBR0029591|||Besluit samenwerking VO-BVE Bonaire, Sint Eustatius en Saba
Besluit slacht- en vleeskeuring BES|BWBR0028462|||Besluit slacht- en vleeskeuring Bonaire, Sint Eustatius en Saba
Besluit slotallocatie|BWBR0009035||
Besluit sociaal flankerend beleid sector Rijk 2008–2012|BWBR0027815||
Besluit spoorverkeer|BWBR0017624||
Besluit spoorwegpersoneel 2011|BWBR0030006|||Besluit spoorwegpersoneel
Besluit stimulering duurzame energieproductie|BWBR0022735||
Besluit stralingsbescherming|BWBR0012702|||Besluit stralingbescherming
Besluit strategische goederen|BWBR0024139||
Besluit studiefinanciering 2000|BWBR0011545|||Besluit studiefinanciering
Besluit subsidie bewindvoerder schuldsanering|BWBR0012226||
Besluit subsidies Topprojecten herstructurering bedrijventerreinen|BWBR0017584||
Besluit subsidies regionale investeringsprojecten 2000|BWBR0011582|||Besluit subsidies regionale investeringsprojecten
Besluit suppletieregeling gedeeltelijk arbeidsongeschikten sector politie|BWBR0008099||
Besluit tarieven ambtshandelingen gerechtsdeurwaarders|BWBR0012638||
Besluit tarieven in strafzaken 2003|BWBR0015481|||Besluit tarieven in strafzaken
Besluit tarieven openbaarheid van bestuur|BWBR0005869||
Besluit technische hulpmiddelen strafvordering|BWBR0020444||
Besluit tegemoetkoming chronisch zieken en gehandicapten|BWBR0025007||
Besluit tegemoetkoming onderwijsbijdrage en schoolkosten|BWBR0012645||
Besluit tegemoetkoming schade bij rampen en zware ongevallen|BWBR0010000||
Besluit tegemoetkoming ziektekosten en inkomenstoeslag onderwijs- en onderzoekpersoneel|BWBR0007326||
Besluit tegemoetkoming ziektekosten rijkspersoneel|BWBR0006855|||~Btzr
Besluit telecommunicatie scheepvaart BES|BWBR0028399|||Besluit telecommunicatie scheepvaart Bonaire, Sint Eustatius en Saba
Besluit tenuitvoerlegging geldboeten|BWBR0006717|||Besluit tenuitvoerlegging geldboetevonnissen
Besluit textielreinigingsbedrijven milieubeheer|BWBR0012328||
Besluit toegankelijkheid van het openbaar vervoer|BWBR0029974||
Besluit toelating en uitzetting BES|BWBR0028599|||Besluit toelating en uitzetting Bonaire, Sint Eustatius en Saba
Besluit toezicht accountantsorganisaties|BWBR0020184||
Besluit toezicht effectenverkeer 1995|BWBR0007708|||Besluit toezicht effectenverkeer
Besluit trekkende bevolking WPO|BWBR0003833||
Besluit typekeuring luchtverontreiniging trekkers en motoren voor mobiele machines|BWBR0012169|||Besluit typekeuring luchtverontreiniging motoren voor mobiele machines
Besluit typekeuring motorrijtuigen luchtverontreiniging|BWBR0002890||
Besluit uitbreiding en beperking kring verzekerden werknemersverzekeringen 1990|BWBR0004613|||Besluit uitbreiding en beperking kring verzekerden werknemersverzekeringen
Besluit uitbreiding en beperking werkingssfeer WMG|BWBR0020326||
Besluit uitkering wegens functioneel leeftijdsontslag burgerlijke ambtenaren defensie|BWBR0006041||
Besluit uitsluiting aftrek omzetbelasting 1968|BWBR0002636|||~BUA|Besluit uitsluiting aftrek omzetbelasting
Besluit uitvoering Pensioenwet en Wet verplichte beroepspensioenregeling|BWBR0020892||
Besluit uitvoering Wet arbeid vreemdelingen|BWBR0007523||
Besluit uitzondering toestemmingsprocedures WZV|BWBR0003255|||Besluit uitzondering toestemmingsprocedures Wet ziekenhuisvoorzieningen
Besluit universele dienstverlening en eindgebruikersbelangen|BWBR0016698||
Besluit vaarbewijzen binnenvaart|BWBR0003526||
Besluit vakantie en vrijstelling van dienst ambtenaren BES|BWBR0028606|||Besluit vakantie en vrijstelling van dienst ambtenaren Bonaire, Sint Eustatius en Saba
Besluit vaste boekenprijs|BWBR0018298||
Besluit vaststelling doelstelling en bekostiging onderwijsachterstandenbeleid 2006–2010|BWBR0020346|||Besluit vaststelling doelstelling en bekostiging onderwijsachterstandenbeleid 2006-2010
Besluit vbo-groen in een AOC|BWBR0019495||
Besluit verbranden afvalstoffen|BWBR0016460||
Besluit vergoeding bewindvoerder schuldsanering|BWBR0033711||
Besluit vergoeding representatiekosten rijkspersoneel|BWBR0006102|||Besluit vergoeding representatiekosten-vergoeding rijkspersoneel
Besluit vergoedingen adviescolleges en commissies|BWBR0025279|||Besluit vergoeding adviescolleges en commissies
Besluit vergoedingen rechtsbijstand 2000|BWBR0011018|||~BVR 2000|Besluit vergoedingen rechtsbijstand
Besluit verhandeling teeltmateriaal|BWBR0019210||
Besluit verklaringhouders Scheepvaartverkeerswet|BWBR0007513|||Besluit verklaringhouders Scheepvaart-verkeerswet
Besluit verpakking en aanduiding milieugevaarlijke stoffen en preparaten|BWBR0004220||
Besluit verplichte politiegegevens|BWBR0032083||
Besluit vervoer gevaarlijke stoffen|BWBR0008080||
Besluit vervoer gevaarlijke stoffen door de lucht|BWBR0013514||
Besluit vervoer ontplofbare stoffen krijgsmacht|BWBR0009142||
Besluit voertuigen|BWBR0025554||
Besluit voorkoming dubbele belasting 2001|BWBR0012095|||~Bvdb|Besluit voorkoming dubbele belasting
Besluit voorkoming olieverontreiniging door schepen|BWBR0003936||
Besluit voorkoming verontreiniging door met schepen in bulk vervoerde schadelijke vloeistoffen|BWBR0004306||
Besluit voorkoming verontreiniging door schepen|BWBR0020762||
Besluit voorschrift informatiebeveiliging rijksdienst 1994|BWBR0006836|||Besluit voorschrift informatiebeveiliging rijksdienst
Besluit voorschrift informatiebeveiliging rijksdienst 2007|BWBR0022141|||Besluit voorschrift informatiebeveiliging rijksdienst
Besluit voorschrift informatiebeveiliging rijksdienst – bijzondere informatie|BWBR0016435||
Besluit vrijstelling beschermde dier- en plantensoorten|BWBR0011853||
Besluit vrijstelling combinatieovereenkomsten|BWBR0009038||
Besluit vrijstellingen samenwerkingsovereenkomsten detailhandel|BWBR0009141||
Besluit vrijstellingen stortverbod buiten inrichtingen|BWBR0009093||
Besluit werkingssfeer WTG 1992|BWBR0005342|||Besluit werkingssfeer WTG
Besluit winstallocatie vaste inrichtingen|BWBR0029486||
Besluit woninggebonden subsidies|BWBR0006950||
Besluit zeevaartbemanning handelsvaart en zeilvaart|BWBR0012778|||Besluit zeevarenden handelsvaart en zeilvaart
Besluit zeevisvaartbemanning|BWBR0012790||
Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs|BWBR0007800|||Besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs|~BZA|Besluit ziekte en arbeidsongeschiktheid voor onderwijs personeel primair onderwijs
Besluit zorgaanspraken AWBZ|BWBR0014149|||Besluit zorgaanspraken ABWZ
Besluit zorgaanspraken bijzondere ziektekostenverzekering|BWBR0005283||
Besluit zorgverzekering BES|BWBR0029404|||Besluit zorgverzekering Bonaire, Sint Eustatius en Saba
Bestrijdingsmiddelenbesluit|BWBR0002450||
Bestrijdingsmiddelenwet 1962|BWBR0002380|||Bestrijdingsmiddelenwet
Bestuursreglement College gerechtelijk deskundigen|BWBR0033149||
Bestuursreglement kansspelautoriteit|BWBR0033146||
Bewapeningsregeling politie|BWBR0009152||
Bezoldigingsbesluit 1998 BES|BWBR0028491|||Bezoldigingsbesluit 1998 Bonaire, Sint Eustatius en Saba
Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984|BWBR0003630|||~BBRA|~BBRA 1984|Bezoldigingsbesluit Burgerlijke Rijksambtenaren
Bezoldigingsbesluit burgerlijke ambtenaren defensie|BWBR0006038||
Bijdragebesluit kosten opsporing en ruiming conventionele explosieven Tweede Wereldoorlog 2006|BWBR0020872|||Bijdragebesluit kosten opsporing en ruiming conventionele explosieven Tweede Wereldoorlog
Bijdragebesluit kosten ruiming explosieven Tweede Wereldoorlog 1999|BWBR0010700|||Bijdragebesluit kosten ruiming explosieven Tweede Wereldoorlog
Bijdragenbesluit Kernenergiewet 1981|BWBR0003418|||Bijdragenbesluit Kernenergiewet
Bijdragenreglement|BWBR0025672||
Binnenschepenwet|BWBR0003443||
Bouwbesluit|BWBR0005321||2002-12-31
Bouwstoffenbesluit|BWBR0007667|||~Bsb
Brandweerwet 1985|BWBR0003764|||Brandweerwet
Buitengewoon Besluit Arbeidsverhoudingen 1945|BWBR0002014|||Buitengewoon Besluit Arbeidsverhoudingen
Burgerlijk ambtenarenreglement defensie|BWBR0006040|||~BARD
Cessantiawet BES|BWBR0028304|||Cessantiawet Bonaire, Sint Eustatius en Saba
Circulaire Buitengewoon opsporingsambtenaar|BWBR0029447|||Circulaire Boa
Circulaire bodemsanering 2009|BWBR0025649|||Circulaire bodemsanering
Comptabiliteitswet|BWBR0003075||2001-12-31
Consulaire Wet|BWBR0001847||
Controlevoorschriften AKW|BWBR0007872||
Coördinatiebesluit organisatie en formatie rijksdienst 2007|BWBR0023020|||Coördinatiebesluit organisatie en formatie rijksdienst
Coördinatiewet Sociale Verzekering|BWBR0002126|||Coördinatiewet Sociale Verzekeringen
Coördinatiewet uitzonderingstoestanden|BWBR0007981|||Coördinatiewet uitzonderings toestanden
Dagloonregelen WAO|BWBR0002576|||Dagloonregelen W.A.O.
Deelregeling meerjarige activiteitensubsidies Fonds Podiumkunsten 2013–2016|BWBR0030587||
Deelregeling meerjarige activiteitensubsidies Fonds voor Cultuurparticipatie 2013–2016|BWBR0030592||
Deelregeling vierjarige subsidies Podiumkunstinstellingen 2009–2012 van het Nederlands Fonds voor Podiumkunsten+|BWBR0022752||
Deelreglement Distributie|BWBR0030071||
Deelreglement Filmactiviteiten|BWBR0030647||
Delegatie- en uitvoeringsbesluit Wet arbeid vreemdelingen|BWBR0007514||
Deltaschadewet|BWBR0002748||
Deltawet|BWBR0002283||
Dienst- en werktijdenbesluit brandweerkorps BES|BWBR0028723|||Dienst- en werktijdenbesluit brandweerkorps Bonaire, Sint Eustatius en Saba
Dienstplichtwet BES|BWBR0028468|||Dienstplichtwet Bonaire, Sint Eustatius en Saba
Dienstverleningsverordening registerloodsen|BWBR0004385||
Diergeneesmiddelenwet|BWBR0003818||
Dierproevenbesluit|BWBR0003802||
Distributiewet 1939|BWBR0001997|||Distributiewet
Douane- en Accijnswet BES|BWBR0029236|||Douane- en Accijnswet Bonaire, Sint Eustatius en Saba
Douanewet|BWBR0007632||
Drinkwaterbesluit|BWBR0030111||
Drinkwaterregeling|BWBR0030152||
Eindexamenbesluit VO|BWBR0004593|||Eindexamenbesluit v.w.o.-h.a.v.o.-m.a.v.o.-v.b.o.
Eindexamenbesluit VO BES|BWBR0029990|||Eindexamenbesluit BES|Eindexamenbesluit VO Bonaire, Sint Eustatius en Saba
Embryowet|BWBR0013797||
Erkenningskader 2012|BWBR0031930|||Erkenningskader
Erkenningsregeling geschillencommissies consumentenklachten 1997|BWBR0008448|||Erkenningsregeling geschillencommissie consumentenklachten 1997|Erkenningsregeling geschillencommissies consumentenklachten
Examenbesluit accountants-administratieconsulenten|BWBR0002923|||Examenbesluit accountantsadministratieconsulenten
Examenbesluit m.b.o.|BWBR0005562||
Examenreglement voor luchtvarenden 2004|BWBR0017237|||Examenreglement voor luchtvarenden
Examenreglement zeevisvaart|BWBR0003996||
Experimentele stimuleringsregeling opvang en integratie Antilliaanse jongeren|BWBR0013638||
Experimentenwet Kiezen op Afstand|BWBR0016095||
Experimentenwet Stad en Milieu|BWBR0010041||
Experimentenwet onderwijs|BWBR0002718||
Faciliteitenbesluit opvangcentra|BWBR0006849||
Faillissementswet BES|BWBR0028917|||Faillissementswet Bonaire, Sint Eustatius en Saba
Financiële verordening loodswezen|BWBR0007548||
Fiscale vereenvoudigingswet 2010|BWBR0026981|||Fiscale vereenvoudigingswet
Formatiebesluit W.V.O.|BWBR0005446|||Formatiebesluit WVO
Formatiebesluit WEC|BWBR0005442||
Formatiebesluit WPO|BWBR0005441||
Frequentiebesluit|BWBR0009997||2012-12-31
Garantiewet Burgerlijk Overheidspersoneel Indonesië|BWBR0002060||
Garantiewet Militairen K.N.I.L.|BWBR0002077|||Garantiewet Militairen KNIL
Garantiewet Surinaamse pensioenen|BWBR0006298||
Garantstellingsregeling curatoren 2005|BWBR0017754|||Garantstellingsregeling curatoren
Geheimhoudingsbesluit Kernenergiewet|BWBR0002768||
Gemeenschappelijke regeling Schadeschap Luchthaven Schiphol|BWBR0009989||
Gevangenismaatregel 1999 BES|BWBR0028513|||Gevangenismaatregel 1999 Bonaire, Sint Eustatius en Saba
Gezondheidswet|BWBR0002202||
Handelsregisterbesluit 2008|BWBR0024067|||Handelsregisterbesluit
Handelsregisterwet 1996|BWBR0007893|||Handelsregisterwet
Handelsregisterwet 2009 BES|BWBR0028503|||Handelsregisterwet 2009 Bonaire, Sint Eustatius en Saba
Havenbeveiligingswet|BWBR0016991||
Heffingsverordening Hoofdbedrijfschap Ambachten 2011|BWBR0029388|||Heffingsverordening Hoofdbedrijfschap Ambachten
Herinrichtingswet Oost-Groningen en de Gronings-Drentse Veenkoloniën|BWBR0003143||
Herzieningswet Kadasterwet I|BWBR0017989||
Huurwet|BWBR0002066||
IKAP-regeling rijkspersoneel|BWBR0015799||
Implementatiewet EG-richtlijn infrastructuur ruimtelijke informatie|BWBR0026158||
Inkomstenbesluit burgerlijke ambtenaren defensie|BWBR0018191||
Inkomstenbesluit militairen|BWBR0007816||
Inkwartieringsbesluit|BWBR0002113||
Inkwartieringswet|BWBR0002111||
Inrichtingen- en vergunningenbesluit milieubeheer|BWBR0005829||
Inrichtingsbesluit W.V.O. BES|BWBR0029589|||Inrichtingsbesluit VO BES|Inrichtingsbesluit W.V.O. Bonaire, Sint Eustatius en Saba
Inrichtingsbesluit WVO|BWBR0005946|||Inrichtingsbesluit W.V.O.
Instelbesluit Coördinatiegroep Verrekenprijzen|BWBR0017097||
Instellingsbesluit Ambtelijke adviescommissie LZV|BWBR0016098||
Instellingsbesluit Bedrijfschap Horeca en Catering|BWBR0016029||
Instellingsbesluit Bosschap|BWBR0015161||
Instellingsbesluit Commissie schadebeoordeling beleidslijn ‘Ruimte voor de rivier’|BWBR0010776||
Instellingsbesluit Hoofdbedrijfschap Ambachten|BWBR0015845||
Instellingsbesluit Hoofdbedrijfschap voor de Agrarische Groothandel|BWBR0013477|||Instellingsbesluit Hoofdbedrijfschap Agrarische Groothandel
Instellingsbesluit Nationaal Thematische Netwerken ESF-EQUAL|BWBR0016623||
Instellingsbesluit Productschap Tuinbouw|BWBR0016235||
Instellingsbesluit baten-lastendienst Agentschap NL|BWBR0026918||
Instellingsbesluit directoraat generaal Rijkswaterstaat|BWBR0026953||
Instellingswet Autoriteit Consument en Markt|BWBR0033043||
Instellingswet Productschap voor Bier|BWBR0002162||
Instellingswet Productschap voor Gedistilleerde Dranken|BWBR0002151||
Instellingswet Productschap voor Groenten en Fruit|BWBR0002148||
Instellingswet Productschap voor Siergewassen|BWBR0002149||
Instellingswet Productschap voor Vis en Visproducten|BWBR0002220||
Instellingswet Productschap voor Zuivel|BWBR0002205||
Instellingswet Productschappen en Hoofdproductschap voor Akkerbouwproducten|BWBR0002152||
Interimbesluit beschikbaarheidbijdrage WMG|BWBR0030760||
Interimbesluit forensische zorg|BWBR0029333||
Interimwet zij-instroom leraren primair en voortgezet onderwijs|BWBR0011469||
Invoerings- en aanpassingswet Wet op het financieel toezicht|BWBR0020616||
Invoerings- en aanpassingswet Zorgverzekeringswet|BWBR0018830||
Invoeringsbesluit Wet stedelijke vernieuwing|BWBR0011957||
Invoeringswet BES|BWBR0028063|||Invoeringswet Bonaire, Sint Eustatius en Saba
Invoeringswet Financiële-verhoudingswet|BWBR0008291||
Invoeringswet Invorderingswet 1990|BWBR0004771|||Invoeringswet Invorderingswet
Invoeringswet Strafvordering|BWBR0001926||
Invoeringswet Waterwet|BWBR0026710||
Invoeringswet Wet financiering sociale verzekeringen|BWBR0017747||
Invoeringswet Wet inkomstenbelasting 2001|BWBR0011354|||Invoeringswet Wet IB 2001|Invoeringswet inkomstenbelasting 2001|Invoeringswet Wet inkomstenbelasting
Invoeringswet Wet op de accijns|BWBR0005346||
Invoeringswet nieuwe en gewijzigde arbeidsongeschiktheidsregelingen|BWBR0008658||
Invoeringswet stelselherziening sociale zekerheid|BWBR0004046||
Kadasterbesluit|BWBR0005259||
Kadasterregeling 1994|BWBR0027695|||Kadasterregeling
Kaderbesluit BZK-subsidies|BWBR0033530||
Kaderbesluit EZ-subsidies|BWBR0024796||
Kaderbesluit etikettering energiegebruik huishoudelijke apparatuur|BWBR0007551||
Kaderbesluit rechtspositie BVE|BWBR0008190||
Kaderbesluit rechtspositie VO|BWBR0007495||
Kaderregeling subsidies duurzaamheid verkeer en waterstaat|BWBR0026095||
Kaderwet LNV-subsidies|BWBR0009194||
Kaderwet SZW-subsidies|BWBR0008754||
Kaderwet VWS-subsidies|BWBR0009455|||Kaderwet volksgezondheidssubsidies
Kaderwet adviescolleges|BWBR0008159||
Kaderwet bestuur in verandering|BWBR0006620||
Kaderwet financiële verstrekkingen Financiën|BWBR0007886||
Kaderwet militaire pensioenen|BWBR0011955||
Kaderwet overige BZK-subsidies|BWBR0019756|||Wet overige BZK-subsidies
Kaderwet subsidies Ministerie van Buitenlandse Zaken|BWBR0010178||
Kaderwet subsidies Verkeer en Waterstaat|BWBR0009196||
Kaderwet zelfstandige bestuursorganen|BWBR0020495|||Kaderwet ZBO’s|Kaderwet zelfstandige bestuurorganen|Kaderwet ZBO
Kansspelenbesluit|BWBR0009067|||Kansspelbesluit
Kennisgevingsbesluit Wet milieugevaarlijke stoffen|BWBR0004050||
Klachtenregeling bewindvoerders Wsnp|BWBR0032998||
Kostuum- en titulatuurbesluit rechterlijke organisatie|BWBR0009255||
Kwaliteitswet zorginstellingen|BWBR0007850||
LPG-erkenningsregeling|BWBR0007077||
LSOP-wet|BWBR0006942||
Landbouwkwaliteitsbesluit|BWBR0013953||
Landbouwkwaliteitsbesluit biologische produktiemethode|BWBR0005740|||Landbouwkwaliteitsbesluit biologische productiemethode
Landbouwkwaliteitsbesluit bloembollen|BWBR0003358||
Landbouwkwaliteitsbesluit zuivelproducten|BWBR0009770||
Landbouwkwaliteitsregeling biologische productiemethode 1996|BWBR0008176|||Landbouwkwaliteits-regeling biologische productiemethode 1996|Landbouwkwaliteitsregeling biologische productiemethode
Landbouwkwaliteitsregeling boter|BWBR0009799||
Landbouwkwaliteitsregeling kaas|BWBR0009794||
Landbouwkwaliteitsregeling kaas 2006|BWBR0019231||
Landbouwkwaliteitswet|BWBR0002755||
Landbouwwet|BWBR0002252||
Legkippenbesluit|BWBR0015138||
Levensloopregeling rijkspersoneel|BWBR0018979||
Liquidatiewet ongevallenwetten|BWBR0002553||
Loodsenwet|BWBR0004365||
Loodsplichtbesluit 1995|BWBR0007512|||Loodsplichtbesluit
Lozingenbesluit Wvo bodemsanering en proefbronnering|BWBR0008511||
Lozingenbesluit Wvo huishoudelijk afvalwater|BWBR0008512||
Lozingenbesluit Wvo vaste objecten|BWBR0009355||
Lozingenbesluit bodembescherming|BWBR0009092||
Luchthavenindelingbesluit Schiphol|BWBR0014329||
Luchthavenverkeerbesluit Schiphol|BWBR0014330|||~LVB
Luchtvaartwet BES|BWBR0028549|||Luchtvaartwet Bonaire, Sint Eustatius en Saba
Luchtverkeersreglement|BWBR0005775||
MAP-besluit|BWBR0024542||
Maatregel teboekgestelde luchtvaartuigen 1996|BWBR0008233|||Maatregel teboekgestelde luchtvaartuigen
Maatregel teboekgestelde schepen 1992|BWBR0005260|||Maatregel teboekgestelde schepen
Machtigingswet instelling visserijzone|BWBR0003110||
Mandaatbesluit BZK 2009|BWBR0027413|||Mandaatbesluit BZK
Mandaatregeling DGRR Veiligheid en Justitie 2013|BWBR0034037|||Mandaatregeling DGRR Veiligheid en Justitie
Mandaatregeling Ministerie van Justitie 2005|BWBR0018330|||Mandaatregeling Ministerie van Justitie
Mandaatregeling Ministerie van Veiligheid en Justitie 2011|BWBR0030842|||Mandaatregeling Ministerie van Veiligheid Justitie 2011|Mandaatregeling Ministerie van Veiligheid en Justitie
Mandaatregeling VWS|BWBR0007923||
Mandaatregeling beheer CBP 2006|BWBR0019538|||Mandaatregeling beheer CBP
Mandaatregeling beheer openbaar ministerie|BWBR0026644||
Mandaatregeling hoofden clusters Ministerie van Veiligheid en Justitie 2012|BWBR0032164|||Mandaatregeling hoofden clusters Ministerie van Veiligheid en Justitie
Mandaatregeling korpsbeheer politie en brandweer BES 2012|BWBR0031762|||Mandaatregeling korpsbeheer politie BES en brandweer BES 2012|Mandaatregeling korpsbeheer politie en brandweer BES
Mandaatregeling niet-beheersaangelegenheden openbaar ministerie|BWBR0026664||
Mandaatregeling pSG Ministerie van Veiligheid en Justitie 2013|BWBR0034027|||Mandaatregeling pSG-cluster Ministerie van Veiligheid en Justitie 2013|Mandaatregeling pSG Ministerie van Veiligheid en Justitie
Mediabesluit|BWBR0004237||2008-12-31
Mediabesluit 2008|BWBR0025036|2009-01-01||Mediabesluit
Mediaregeling 2008|BWBR0025040|||Mediaregeling
Mediawet|BWBR0004149||2008-12-31
Mediawet BES|BWBR0028433|||Mediawet Bonaire, Sint Eustatius en Saba
Meetbrievenbesluit 1981|BWBR0003417|||Meetbrievenbesluit
Meetbrievenwet 1981|BWBR0003378|||Meetbrievenwet
Meeteenhedenbesluit 2006|BWBR0020422|||Meeteenhedenbesluit
Meetinstrumentenbesluit I|BWBR0019897||
Meetinstrumentenbesluit II|BWBR0020554||
Meldingsbesluit Wbp|BWBR0012460||
Meststoffenwet|BWBR0004054||
Metrologiewet|BWBR0019517||
Mijnwet 1903|BWBR0001870|||Mijnwet
Mijnwet BES|BWBR0028161|||Mijnwet Bonaire, Sint Eustatius en Saba
Mijnwet continentaal plat|BWBR0002504||
Militaire Ambtenarenwet 1931|BWBR0001952|||Militaire Ambtenarenwet
Muntwet 2002|BWBR0013064|||Muntwet
Nadeelcompensatieregeling verleggen kabels en leidingen in en buiten rijkswaterstaatswerken en spoorwegwerken 1999|BWBR0010461|||Nadeelcompensatieregeling verleggen kabels en leidingen in en buiten rijkswaterstaatswerken en spoorwegwerken
Nadere regeling gedragstoezicht financiële ondernemingen Wft|BWBR0020540||
Nadere voorschriften op de praktijkstage|BWBR0030385||
Nadere voorschriften permanente educatie|BWBR0033451||
Natuurbeschermingswet|BWBR0002611||1998-05-24
Noodwet Geneeskundigen|BWBR0002758||
Noodwet financieel verkeer|BWBR0003173||
Noodwet voedselvoorziening|BWBR0002392||
Octrooigemachtigdenreglement|BWBR0001975|||Octrooigemachtigden-reglement
Onderling regeling boedelscheiding Sociale Verzekeringsbank Nederlandse Antillen|BWBR0028982|||Onderlinge regeling boedelscheiding Sociale Verzekeringsbank Nederlandse Antillen
Onderlinge Regeling inzake regeling vereffening boedel Nederlandse Antillen|BWBR0028964||
Oorlogswet voor Nederland|BWBR0007983||
Opiumwetbesluit|BWBR0014405||
Organiek Besluit Rijkswaterstaat|BWBR0002743||
Organisatie- en mandaatbesluit BZK-BES 2012|BWBR0031745|||Organisatie- en mandaatbesluit BZK-BES
Organisatie- en mandaatbesluit Infrastructuur en Milieu 2012|BWBR0030951|||Organisatiebesluit Infrastructuur en Milieu 2012|Organisatie- en mandaatbesluit Infrastructuur en Milieu
Organisatie- en mandaatbesluit ministerie van Financiën|BWBR0018723||
Organisatiebesluit BZK 2009|BWBR0027412|||Organisatiebesluit BZK
Organisatieregeling Ministerie van Veiligheid en Justitie 2011|BWBR0030837|||Organisatieregeling Ministerie van Veiligheid en Justitie
Organisatieregeling beheer College bescherming persoonsgegevens|BWBR0019537||
Organisatieregeling beheer Kiesraad|BWBR0029711||
Organisatiewet Kadaster|BWBR0006463||
Overgangsregeling Bezoldigingsbesluit Burgerlijke Rijksambtenaren 1984|BWBR0003631|||Overgangsregeling BBRA 1984|BBRA-overgangsregeling|Overgangsregeling Bezoldigingsbesluit Burgerlijke Rijksambtenaren
Overgangswet W.V.O.|BWBR0002595||
Overgangswet elektriciteitsproductiesector|BWBR0012088||
Overgangswet nieuw Burgerlijk Wetboek|BWBR0002565|||Overgangswet voor het nieuwe Burgerlijk Wetboek
Overgangswet nieuw Burgerlijk Wetboek BES|BWBR0028466|||Overgangswet nieuw Burgerlijk Wetboek Bonaire, Sint Eustatius en Saba
Overlegbesluit onderwijspersoneel|BWBR0006446||
Pachtwet|BWBR0002269||
Paspoortuitvoeringsregeling Nederland 2001|BWBR0012811|||Paspoortuitvoeringsregeling Nederland
Penitentiaire beginselenwet|BWBR0009709|||~Pbw|Penitentaire beginselenwet
Penitentiaire maatregel|BWBR0009398||
Pensioen- en spaarfondsenwet|BWBR0002089||
Pensioenbesluit politieke gezagdragers BES|BWBR0028554|||Pensioenbesluit politieke gezagdragers Bonaire, Sint Eustatius en Saba
Pensioenwet BES|BWBR0028712|||Pensioenwet Bonaire, Sint Eustatius en Saba
Planningsbesluit bijzondere interventies aan het hart|BWBR0008447||
Plantenziektenwet|BWBR0002075||
Positiebesluit Gouverneur van Aruba|BWBR0003901||
Postbankwet|BWBR0003842||
Postwet|BWBR0004423||2009-03-31
Prijzenwet|BWBR0002353||
Raamregeling Telewerken|BWBR0012316||
Raamwet sectorraden onderzoek en ontwikkeling|BWBR0004158||
Rangschikkingsbesluit Natuurschoonwet 1928|BWBR0004914|||Rangschikkingsbesluit NSW|Rangschikkingsbesluit Natuurschoonwet
Rechtspositiebesluit Rijksvertegenwoordiger BES|BWBR0028016|||Rechtspositiebesluit Rijksvertegenwoordiger Bonaire, Sint Eustatius en Saba
Rechtspositiebesluit WPO/WEC|BWBR0015136||
Rechtspositiebesluit ambtenaren BES|BWBR0028693|||Rechtspositiebesluit BES|Rechtspositiebesluit ambtenaren Bonaire, Sint Eustatius en Saba
Rechtspositiebesluit commissarissen van de Koning|BWBR0006738||
Rechtspositiebesluit gedeputeerden|BWBR0006533||
Rechtspositiebesluit onderwijspersoneel|BWBR0003771|||~Rpbo
Rechtspositiebesluit staten- en commissieleden|BWBR0006534||
Rechtspositiereglement Korps van deskundigen voor de technische hulp aan ontwikkelingslanden|BWBR0002711||
Reconstructiewet Midden-Delfland|BWBR0003094||
Regeling Audit Committees 2012|BWBR0031524|||Regeling Audit Committee 2012|Regeling Audit Committees
Regeling Baten-lastendiensten 2007|BWBR0021362|||Regeling Baten-lastendiensten
Regeling Beroepservaringperiode|BWBR0032509||
Regeling Bouwbesluit 2003|BWBR0014319|||Regeling Bouwbesluit
Regeling C2000 en GMS|BWBR0020268||
Regeling Controleapparaten 2005|BWBR0018540||
Regeling Diversiteitimpuls Werving en Behoud|BWBR0012219||
Regeling Erkenning en keuringsbevoegdheid APK|BWBR0025735||
Regeling Europese afvalstoffenlijst|BWBR0013546||
Regeling Groeifaciliteit|BWBR0020560||
Regeling In mindering brengen uitkeringen|BWBR0020488||
Regeling Innovatiearrangement 2003/2004/2005/2006–2009|BWBR0020352||
Regeling Innovatiebox beroepsonderwijs|BWBR0019905||
Regeling LNV-subsidies|BWBR0021281||
Regeling Leerplusarrangement VO en Nieuwkomers VO|BWBR0019753||
Regeling MLA's|BWBR0015237|||Regeling MLA’s
Regeling Naturalisatietoets Nederland|BWBR0021067||
Regeling OCW-subsidies|BWBR0028820||
Regeling Onderwijs Netwerk Ondernemen|BWBR0025709||
Regeling Onderzoeksraad voor veiligheid|BWBR0017940||
Regeling Opvang Asielzoekers|BWBR0005366||
Regeling Rekenmethodiek Rijksgebouwendienst 2008|BWBR0023128|||Regeling Rekenmethodiek Rijksgebouwendienst
Regeling SUWI|BWBR0013280||
Regeling Standaard Interne Verhuurovereenkomst Rijksgebouwendienst|BWBR0009907||
Regeling Standaarden examenkwaliteit mbo 2012|BWBR0030427|||Regeling standaarden examenkwaliteit 2012|Regeling Standaarden examenkwaliteit mbo
Regeling Stimuleringsbeurzen Schrijvers|BWBR0027425||
Regeling Stimuleringssubsidies|BWBR0012127||
Regeling Stimuleringssubsidies 2|BWBR0029725||
Regeling Taakverdeling Beheer|BWBR0009906||
Regeling Taakverdeling Beheer 2007|BWBR0021681|||~RTB 2007
Regeling Taken en Bevoegdheden VROM 2002|BWBR0013199|||Regeling Taken en Bevoegdheden VROM
Regeling Tarieven Rijksgebouwendienst 2003|BWBR0015572|||Regeling Tarieven Rijksgebouwendienst
Regeling Toezicht Luchtvaart|BWBR0002309|||~RTL
Regeling Verstrekking Asielzoekers 1997|BWBR0009205|||Regeling Verstrekking Asielzoekers
Regeling Wet kinderopvang en kwaliteitseisen peuterspeelzalen|BWBR0017252||
Regeling Wfsv|BWBR0019150||
Regeling aanmelding en selectie hoger onderwijs|BWBR0025627||
Regeling aanpassing voertuigen|BWBR0025732||
Regeling aanvraag|BWBR0029915||
Regeling aanvraag en vergelijkende toets vergunningen commerciële radio-omroep 2003|BWBR0014741|||Regeling aanvraag en vergelijkende toets vergunningen commerciële radio-omroep
Regeling aanvraagprocedure en veiling gebruiksrechten frequentieruimte voor digitale omroep alsmede vaststelling van een maximum aan te verwerven digitale omroepfrequentieruimte|BWBR0024730||
Regeling aanvullende bekostiging maatschappelijke stage in het voortgezet onderwijs voor de schooljaren 2008–2009 tot en met 2010–2011|BWBR0023969|||Regeling aanvullende bekostiging maatschappelijke stage in het voortgezet onderwijs voor de schooljaren 2008/2009 tot en met 2010/2011
Regeling aanvullende subsidie praktijkgerichte leeromgeving 2006|BWBR0019085|||Regeling aanvullende subsidie praktijkgerichte leeromgeving
Regeling aanwijzing administratief-technische functies|BWBR0012102||
Regeling aanwijzing bewerker en mandaat register beëdigde tolken en vertalers|BWBR0024993||
Regeling aanwijzing buitenlandse diploma’s volksgezondheid|BWBR0022606||
Regeling aanwijzing en gebruik frequentieruimte commerciële radio-omroep 2003|BWBR0014740|||Regeling aanwijzing en gebruik frequentieruimte commerciële radio-omroep
Regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners BES|BWBR0028797|||Regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners Bonaire, Sint Eustatius en Saba
Regeling aanwijzing ontwikkelingsorganisaties BEU|BWBR0014127||
Regeling achterwege laten vermindering van de bekostiging bij niet-herbenoeming ontslaguitkeringsgerechtigde ex-werknemers primair onderwijs|BWBR0018336||
Regeling afgedankte elektrische en elektronische apparatuur|BWBR0034782||
Regeling agentschappen 2012|BWBR0032085|||Regeling agentschappen
Regeling ammoniak en veehouderij|BWBR0013629||
Regeling behandeling bezwaarschriften OCW|BWBR0023195||
Regeling bekostiging financieel toezicht|BWBR0016221||
Regeling bekostiging leerlingen die tijdelijk buiten de school worden geplaatst|BWBR0030839|||Regeling bekostiging van leerlingen die tijdelijk buiten de school worden geplaatst
Regeling beleggen en belenen door instellingen voor onderwijs en onderzoek 2010|BWBR0026436|||Regeling beleggen en belenen door instellingen voor onderwijs en onderzoek
Regeling beoordeling luchtkwaliteit 2007|BWBR0022817|||Regeling beoordeling luchtkwaliteit
Regeling beoordeling reinigbaarheid grond bodemsanering 2000|BWBR0011411|||Regeling beoordeling reinigbaarheid grond bodemsanering
Regeling beperking toekenning nummers|BWBR0010038||
Regeling bestrijding schadelijke organismen|BWBR0013946||
Regeling bestuursvergoeding Centraal Orgaan opvang asielzoekers 1996|BWBR0008178|||Regeling bestuursvergoeding Centraal Orgaan opvang asielzoekers
Regeling bewijzen van bekwaamheid OWVO|BWBR0003768|||Regeling bewijzen van bekwaamheid O.W.V.O.
Regeling bezwarenprocedure functiewaardering BBRA 1984|BWBR0003997|||Regeling bezwarenprocedure functiewaardering BBRA
Regeling beëindiging veehouderijtakken|BWBR0011234||
Regeling bodemkwaliteit|BWBR0023085|||Regeling Bbk
Regeling bouw en inrichting archiefruimten en archiefbewaarplaatsen|BWBR0012803|||Regeling bouw en inrichting van archiefruimten en archiefbewaarplaatsen
Regeling certificaten warmtekrachtkoppeling Elektriciteitswet 1998|BWBR0015182|||Regeling certificaten voor warmtekrachtkoppeling Elektriciteitswet 1998|Regeling certificaten warmtekrachtkoppeling Elektriciteitswet
Regeling controleapparaten|BWBR0010021||
Regeling digitale vervanging personeelsdossiers Ministerie van Justitie 2010|BWBR0027775|||Regeling digitale vervanging personeelsdossiers Ministerie van Justitie
Regeling duurzaamheid archiefbescheiden|BWBR0012804||
Regeling eenmalige uitkering spoorse doorsnijdingen|BWBR0019584||
Regeling eigen bijdrage asielzoekers met inkomen en vermogen|BWBR0009876||
Regeling eisen goedkeuring kentekenplaten 2000|BWBR0012172|||Regeling eisen goedkeuring kentekenplaten
Regeling examenprogramma’s voortgezet onderwijs|BWBR0022061||
Regeling financiën hoger onderwijs|BWBR0024005||
Regeling frictie- en transitiekosten culturele basisinfrastructuur 2009-2012|BWBR0030665||
Regeling functieonderhoud politie|BWBR0024765||
Regeling functionele valuta|BWBR0008878|||~RFV
Regeling garanties van oorsprong voor duurzame elektriciteit|BWBR0016021||
Regeling gegevensverstrekking persoonsgebonden nummer BVE 2009|BWBR0027035|||Regeling gegevensverstrekkingmet persoonsgebonden nummer BVE 2009|Regeling gegevensverstrekking met persoonsgebonden nummer BVE 2009|Regeling gegevensverstrekking persoonsgebonden nummer BVE
Regeling geluidwerende voorzieningen 1997|BWBR0008540|||~RGV’97|Regeling geluidwerende voorzieningen
Regeling geordende en toegankelijke staat archiefbescheiden|BWBR0013439|||Regeling geordende en toegankelijke staat van archiefbescheiden
Regeling gewasbeschermingsmiddelen en biociden|BWBR0022545|||Regeling houdende nadere regels omtrent gewasbeschermingsmiddelen en biociden
Regeling goedkeuring tarieven CBR|BWBR0008042||
Regeling groenprojecten 2005|BWBR0018466|||Regeling groenprojecten
Regeling groenprojecten 2010|BWBR0027439|||Regeling groenprojecten
Regeling havenstaatcontrole|BWBR0009630||
Regeling implementatie richtlijn nr. 2009/71/Euratom inzake nucleaire veiligheid|BWBR0030274||
Regeling inburgering oudkomers|BWBR0014009||
Regeling inburgering oudkomers 25 gemeenten 2005|BWBR0018100|||Regeling inburgering oudkomers 25 gemeenten
Regeling inburgering oudkomers 54 gemeenten|BWBR0015683||
Regeling inburgering oudkomers G25 2006|BWBR0019119|||Regeling inburgering oudkomers G25
Regeling incidentele subsidies literaire manifestaties en projecten|BWBR0025031||
Regeling jaarverslaggeving onderwijs|BWBR0023132||
Regeling kennisverspreiding en innovatie groen onderwijs|BWBR0022128||
Regeling kentekens en kentekenplaten|BWBR0009071||
Regeling kwaliteit voortgezet onderwijs|BWBR0024483||
Regeling maximumbedragen vacatiegeld 2004|BWBR0017556|||Regeling maximumbedragen vacatiegeld
Regeling medische uitrusting aan boord van zeeschepen|BWBR0007663||
Regeling meerjarige subsidies Nederlands Letterenfonds 2013 - 2016|BWBR0030661|||Regeling meerjarige subsidies Nederlands Letterenfonds 2013–2016|Regeling meerjarige subsidies Nederlands Letterenfonds 2013 -
Regeling meetmiddelen politie|BWBR0008821||
Regeling nadeelcompensatie Verkeer en Waterstaat 1999|BWBR0010692|||Regeling nadeelcompensatie Verkeer en Waterstaat
Regeling onderhoudsovereenkomsten landschapselementen|BWBR0003126||
Regeling op het specifiek cultuurbeleid|BWBR0027597|||~Rsc
Regeling optische geluidssignalen 2009|BWBR0025357|||Regeling optische en geluidssignalen 2009|Regeling optische geluidssignalen
Regeling overleg Raad voor het Overheidspersoneelsbeleid|BWBR0008494||
Regeling particuliere beveiligingsorganisaties en recherchebureaus|BWBR0010256||
Regeling politiespeurhonden|BWBR0010333||
Regeling praktijkleren en Groene plus|BWBR0029252||
Regeling prestatiebox primair onderwijs|BWBR0031184||
Regeling procedure bij reorganisatie|BWBR0007967|||Regeling procedure bij reorganisaties|~RPR
Regeling procesgang eerste en tweede ziektejaar|BWBR0013540|||Regeling procesgang eerste ziektejaar
Regeling profielen 2000|BWBR0011237|||Regeling profielen
Regeling projectsubsidies voor publicaties|BWBR0032647|||Regeling projectsubsidies publicaties
Regeling projectwerkbeurzen vertalers|BWBR0027430||
Regeling rechtspositie burgemeesters|BWBR0016417||
Regeling rechtspositie commissarissen van de Koning|BWBR0016419||
Regeling rechtspositie gedeputeerden|BWBR0016416||
Regeling rechtspositie wethouders|BWBR0016420||
Regeling rekening-courant- en leningenbeheer derden|BWBR0021734||
Regeling representatievergoeding OCW 2005|BWBR0018835|||Regeling representatievergoeding OCW
Regeling residuen van bestrijdingsmiddelen|BWBR0003658||
Regeling rijonderricht motorrijtuigen|BWBR0007100||
Regeling risicoverevening 2012|BWBR0030863|||Regeling risicoverevening
Regeling risicoverevening 2014|BWBR0033959|||Regeling risicoverevening
Regeling schoonmaakdiensten particulieren|BWBR0009136||
Regeling snelle motorboten Rijkswateren 1995|BWBR0007331|||Regeling snelle motorboten Rijkswateren
Regeling solvabiliteitseisen voor het kredietrisico|BWBR0020764||
Regeling spaarverlof primair onderwijs|BWBR0015174||
Regeling studiefaciliteiten politie|BWBR0025814||
Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2005|BWBR0016122|||Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie
Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2006|BWBR0016920|||Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie
Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2007|BWBR0017785|||Regeling subsidiebedragen milieukwaliteit elektriciteitsproductie
Regeling subsidies AWBZ|BWBR0019161||
Regeling subsidies en uitkeringen cultuuruitingen|BWBR0007155||
Regeling superheffing 2008|BWBR0023701|||Regeling superheffing
Regeling superheffing en melkpremie 2004|BWBR0016539|||Regeling superheffing en melkpremie
Regeling syllabi centrale examens VO 2015|BWBR0033463|||Regeling syllabi centrale examens VO
Regeling taken Centraal Bureau Rijvaardigheidsbewijzen|BWBR0032377||
Regeling tarieven Kadaster|BWBR0016017||
Regeling tarieven scheepvaart|BWBR0017739||
Regeling taxibestuurders 2005|BWBR0018667|||Regeling taxibestuurders
Regeling tegemoetkoming asbestslachtoffers|BWBR0011113||2014-03-31
Regeling tegemoetkoming kosten opleidingsscholen|BWBR0025839|||Regeling tegemoetkoming kosten opleidingsschool
Regeling tegemoetkoming schade bij overstroming van de Maas|BWBR0014589||
Regeling tegemoetkoming schade openlijk geweld|BWBR0032938||
Regeling tijdelijke subsidiëring experimenten leergang VMBO-MBO2 2008–2013|BWBR0023974|||Tijdelijke regeling subsidiëring experimenten leergang vmbo-mbo2 2008–2013
Regeling toetsing geweldbeheersing buitengewone opsporingsambtenaren en bijzondere ambtenaren van politie|BWBR0021973||
Regeling uitbreiding kinderopvang en buitenschoolse opvang|BWBR0011626|||~Rkb
Regeling uniforme saneringen|BWBR0019507||
Regeling universele dienstverlening en eindgebruikersbelangen|BWBR0016709||
Regeling vakbekwaamheid bestuurders 2012|BWBR0031458|||Regeling vakbekwaamheid bestuurders
Regeling van een vergoeding voor de vice-president van de Raad van State en de staatsraden|BWBR0005966||
Regeling vaste vergoeding voorzitters Commissie voor bezwaarschriften OCW|BWBR0026035||
Regeling vaststelling Aanwijzingen voor subsidieverstrekking|BWBR0027023||
Regeling vaststelling kwalificatiedossiers en opleidingsdomeinen 2012|BWBR0031310|||Regeling vaststelling kwalificatiedossiers en opleidingsdomeinen
Regeling vaststelling systeem functiewaardering Nederlandse politie|BWBR0006789||
Regeling vaststelling van de compensatieregeling bij de gewichtenregeling voor het schooljaar 2010–2011|BWBR0027374||
Regeling vaststelling van de drempel en de compensatieregeling bij de gewichtenregeling voor het schooljaar 2007–2008|BWBR0020838||
Regeling vaststelling van de drempel en de compensatieregeling bij de gewichtenregeling voor het schooljaar 2008–2009|BWBR0023163||
Regeling vaststelling van de drempel en de compensatieregeling bij de gewichtenregeling voor het schooljaar 2009–2010|BWBR0025620||
Regeling veiligheid zeeschepen|BWBR0017728||
Regeling veiligheidsadviseur vervoer gevaarlijke stoffen|BWBR0010216||
Regeling vergoeding dienstautogebruik|BWBR0013716||
Regeling vergunningprocedure bijzondere medische verrichtingen|BWBR0009846||
Regeling verkrijging en verlies Nederlanderschap|BWBR0013506||
Regeling verlenging en digitalisering landelijke commerciële radio-omroep|BWBR0029751||
Regeling verlening mandaat Raad voor Rechtsbijstand betreffende verlenen van subsidies en vaststellen van beleidsregels dienaangaande|BWBR0026208||
Regeling verplichtstelling beroepspensioenregeling|BWBR0020895||
Regeling versterking cultuureducatie 2011–2012|BWBR0030016|||Regeling versterking cultuureducatie 2011-2012|Regeling versterking cultuureductaie 2011–2012
Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005|BWBR0017959|||~Rva 2005|Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen
Regeling verstrekkingen bepaalde categorieën vreemdelingen|BWBR0009726||
Regeling vervoer gevaarlijke stoffen met zeeschepen|BWBR0025770||
Regeling vervoer over de binnenwateren van gevaarlijke stoffen|BWBR0010115|||~ADN|Regeling vervoer over de binnen-wateren van gevaarlijke stoffen|Regeling over de binnenwateren van gevaarlijke stoffen
Regeling vervoer over de spoorweg van gevaarlijke stoffen|BWBR0010053|||~VSG
Regeling vervoer over land van gevaarlijke stoffen|BWBR0010054|||~VLG
Regeling voorschotverlening op uitkeringen AWBZ 2010|BWBR0027056|||Regeling voorschotverlening op uitkeringen AWBZ
Regeling voorschotverlening op uitkeringen AWBZ 2013|BWBR0032880|||Regeling voorschotverlening op uitkeringen AWBZ
Regeling vordering contante waarde van periodieke verstrekkingen WAO en Wet WIA|BWBR0011500||
Regeling vrijstelling beschermde dier- en plantensoorten Flora- en faunawet|BWBR0013486||
Regeling wachtgeld en uitkering bij privatisering|BWBR0004583|||Regeling wachtgeld en uitkering privatisering
Regeling wapens en munitie|BWBR0008800||
Regeling wegvervoer goederen|BWBR0025704||
Regeling werkgeversbijdrage kinderopvang rijkspersoneel|BWBR0017415||
Regeling werkgeversbijdrage kinderopvang uitgezonden rijkspersoneel|BWBR0022834||
Regeling werkzaamheden Raad voor plantenrassen|BWBR0019435||
Regeling zeevarenden|BWBR0032140||
Regeling ziektekostenvoorziening onderwijs en onderzoekpersoneel|BWBR0008816||
Regeling ziektekostenvoorziening rijkspersoneel|BWBR0008818||
Registratiebesluit BIG|BWBR0007648||
Registratieverordening Bosschap 2010|BWBR0029029|||Registratieverordening 2010|Registratieverordening Bosschap
Registratiewet 1970|BWBR0002739|||Registratiewet
Reglement Dienst Buitenlandse Zaken|BWBR0004052|||~RDBZ
Reglement dienst hoofd- en lokaalspoorwegen|BWBR0003083||
Reglement justitiële jeugdinrichtingen|BWBR0012647||
Reglement kentekenregistratie|BWBR0002938||
Reglement op de Raccordementen 1966|BWBR0002526|||Reglement op de Raccordementen
Reglement register bewindvoerders|BWBR0022674|||Reglement register bewindvoerder Wsnp
Reglement van Orde van de Tweede Kamer der Staten-Generaal|BWBR0006023||
Reglement van Orde voor de Ministerraad|BWBR0006501|||Reglement van Orde van de Ministerraad|Reglement van Orde voor de raad van ministers
Reglement verpleging ter beschikking gestelden|BWBR0008690||
Reglement voor de Gouverneur van Aruba|BWBR0003900||
Reglement voor de Gouverneur van Curaçao|BWBR0028105||
Reglement voor de Gouverneur van Sint Maarten|BWBR0028096||
Reglement voor de binnenvisserij 1985|BWBR0009027|||Reglement voor de binnenvisserij
Reglement voor de gouverneur van de Nederlandse Antillen|BWBR0002175||
Reisbesluit binnenland|BWBR0005889||
Reisbesluit buitenland|BWBR0006842||
Reisregeling binnenland|BWBR0005912||
Reken- en meetvoorschrift geluid 2012|BWBR0031722|||Reken- en meetvoorschrift geluid
Reïntegratiebesluit|BWBR0019152|||Re-integratiebesluit
Rijksbesluit opvolging Sociale Verzekeringsbank Nederlandse Antillen|BWBR0028600||
Rijksbesluit rechtsopvolging burgerlijke rechten en verplichtingen Nederlandse Antillen|BWBR0028594||
Rijkswachtgeldbesluit 1959|BWBR0002326|||Rijkswachtgeldbesluit
Rijkswet Gemeenschappelijk Hof van Justitie|BWBR0028070||
Rijkswet Kustwacht voor de Nederlandse Antillen en Aruba|BWBR0023731||
Rijkswet OvV|BWBR0017613|||Rijkswet Onderzoeksraad voor veiligheid
Rijkswet Raad voor de rechtshandhaving|BWBR0028075||
Rijkswet administratieve bijstand douane|BWBR0010576||
Rijkswet geweldgebruik bewakers militaire objecten|BWBR0014738||
Rijkswet goedkeuring en bekendmaking verdragen|BWBR0006799||
Rijkswet instelling aansluitende zone|BWBR0018265||
Rijkswet instelling exclusieve economische zone|BWBR0010480||
Rijkswet op de consulaire tarieven|BWBR0013618||
Rijkswet politie|BWBR0028079||
Rijkswet uitbreiding territoriale zee van het Koninkrijk|BWBR0003749||
Rijnvaartpolitiereglement 1995|BWBR0006923|||Rijnvaartpolitiereglement
SZW-subsidieregeling preventie van arbeidsuitval|BWBR0016933|||SZW-subsidieregeling preventie arbeidsuitva
Samenloopregeling Indonesische pensioenen 1960|BWBR0002414|||Samenloopregeling Indonesische pensioenen
Samenwerkingsbesluit bijzondere opsporingsbevoegdheden|BWBR0010976||
Samenwerkingsregeling waarborging plannen van aanpak landstaken Curaçao en Sint Maarten|BWBR0028136||
Schattingsbesluit arbeidsongeschiktheidswetten|BWBR0011478||
Scheepsafvalstoffenbesluit Rijn- en binnenvaart|BWBR0012019||
Scheepvaartreglement Eemsmonding|BWBR0004552||
Scheepvaartreglement Westerschelde 1990|BWBR0005393|||Scheepvaartreglement Westerschelde
Scheepvaartreglement territoriale zee|BWBR0007914||
Scheepvaartreglement voor het Kanaal van Gent naar Terneuzen|BWBR0005315|||Scheepvaartreglement Kanaal van Gent naar Terneuzen
Schepelingenbesluit|BWBR0001985||
Schepenbesluit 1965|BWBR0002501|||Schepenbesluit
Schepenbesluit 2004|BWBR0016880|||Schepenbesluit
Schepenwet|BWBR0001876||
Spaarloonregeling rijkspersoneel|BWBR0006585||
Speelautomatenbesluit 2000|BWBR0011373|||Speelautomatenbesluit
Spoedwet wegverbreding|BWBR0015158||
Staatsexamenbesluit SPD bedrijfsadministratie|BWBR0003473||
Staatsexamenbesluit VO|BWBR0011538||
Staatsexamenbesluit VO BES|BWBR0029981|||Staatsexamenbesluit BES|Staatsexamenbesluit VO Bonaire, Sint Eustatius en Saba
Statistiekwet 1950|BWBR0002064|||Statistiekwet
Statuut voor het Koninkrijk der Nederlanden|BWBR0002154||
Stortbesluit bodembescherming|BWBR0005858||
Subsidiebesluit Ministerie van Buitenlandse Zaken|BWBR0018039||
Subsidiebesluit experimenten en kennisoverdracht wonen|BWBR0020333||
Subsidieregeling BANS klimaatconvenant|BWBR0013383||
Subsidieregeling ESF-3|BWBR0012598|||Subsidieregeling ESF3
Subsidieregeling IOP-TTI-module van de experimentele Kaderregeling subsidies innovatieprojecten|BWBR0018997||
Subsidieregeling Ministerie van Buitenlandse Zaken|BWBR0010173||
Subsidieregeling Ministerie van Buitenlandse Zaken 2006|BWBR0019366||
Subsidieregeling Smart Mix|BWBR0019674||
Subsidieregeling Stichting Deltares|BWBR0023172||
Subsidieregeling Wet op het Waddenfonds|BWBR0022174||
Subsidieregeling agrarisch natuurbeheer|BWBR0011000||
Subsidieregeling energie en innovatie|BWBR0026952||
Subsidieregeling indemniteit bruiklenen|BWBR0007839||
Subsidieregeling indemniteit bruiklenen 2005|BWBR0017308||
Subsidieregeling innovatie cultuuruitingen|BWBR0025967|||Subsidieregeling innnovatie cultuuruitingen
Subsidieregeling innovatievouchers|BWBR0019805||
Subsidieregeling innoveren|BWBR0024855||
Subsidieregeling instandhouding monumenten|BWBR0032075||
Subsidieregeling internationaal excelleren|BWBR0026983||
Subsidieregeling internationale literaire projecten en manifestaties|BWBR0018121||
Subsidieregeling kinderopvang|BWBR0018209||
Subsidieregeling ondernemerschap en onderwijs 2007|BWBR0021101|||Subsidieregeling ondernemerschap en onderwijs
Subsidieregeling onderwijstijdverlenging basisonderwijs|BWBR0025733||
Subsidieregeling pieken in de delta 2007|BWBR0022284|||Subsidieregeling pieken in de delta
Subsidieregeling pilot innovatievouchers 2004|BWBR0017162|||Subsidieregeling pilot innovatievouchers
Subsidieregeling pilot innovatievouchers 2005|BWBR0018050|||Subsidieregeling pilot innovatievouchers
Subsidieregeling pilot innovatievouchers 2005 tweede fase|BWBR0018804||
Subsidieregeling prijsvraag verbetering architectuur bestaande bedrijventerreinen|BWBR0018741||
Subsidieregeling publieke gezondheid|BWBR0018743||
Subsidieregeling scholing jonggehandicapten met ernstige scholingsbelemmeringen|BWBR0018795|||Subsidieregeling jonggehandicapten met ernstige scholingsbelemmeringen
Subsidieregeling sterktes in innovatie|BWBR0024881||
Subsidieregeling stimulering herbestemming monumenten|BWBR0030544||
Subsidieregeling verbetering kwalificaties oalt-leraren 2002 - 2004|BWBR0013640|||Subsidieregeling verbetering kwalificaties oalt-leraren 2002 -
Subsidieregeling zorgopleidingen 2e tranche|BWBR0023026||
Subsidieregeling ‘Digitaliseren met beleid’|BWBR0019643||
Suppletieregeling Filminvesteringen Nederland|BWBR0022008||
Suppletieregeling gedeeltelijk arbeidsongeschikten sector Defensie|BWBR0008977|||Suppletieregeling gedeeltelijke arbeidsongeschikten sector Defensie
Suppletieregeling gedeeltelijk arbeidsongeschikten sector Rijk|BWBR0007758|||Suppletieregeling gedeeltelijke arbeidsongeschikten sector Rijk
TNO-wet|BWBR0003906||
Tabakswet|BWBR0004302||
Tarievenbesluit geregeld luchtvervoer|BWBR0004913||
Tarievenwet brandstofheffingen milieu 1990|BWBR0004698|||Tarievenwet brandstofheffingen milieu
Tijdelijk besluit sociaal flankerend beleid sector Rijk 2004|BWBR0017859|||Tijdelijk besluit sociaal flankerend beleid sector Rijk
Tijdelijke bijdrageregeling verbetering management overstroming|BWBR0021928||
Tijdelijke experimentenwet stembiljetten en centrale stemopneming|BWBR0033598||
Tijdelijke referendumwet|BWBR0012701||
Tijdelijke regeling eenmalige uitkering bestrijding regionale wateroverlast|BWBR0016409||
Tijdelijke regeling erkenning opleidingen radio-actieve stoffen en toestellen|BWBR0015381|||Tijdelijke regeling erkenning opleidingen deskundigen radioactieve stoffen en toestellen
Tijdelijke regeling inkomensgevolgen herbeoordeelde arbeidsongeschikten|BWBR0017646||
Tijdelijke stimuleringsregeling leren en werken 2007|BWBR0021623|||Tijdelijke stimuleringsregeling leren en werken
Tijdelijke subsidieregeling minderhedenbladen en journalistieke internet-informatieproducten|BWBR0027268||
Tijdelijke subsidieregeling stimuleren leeftijdsbewust beleid|BWBR0017328||
Tijdelijke wet ambulancezorg|BWBR0031557||
Tijdelijke wet beperking inkomensgevolgen arbeidsongeschiktheidscriteria|BWBR0007891||
Tijdelijke wet pilot loondispensatie|BWBR0027707||
Toelageregeling afschaffing tariefbeloning Defensie|BWBR0003574||
Toeslagwet Indonesische pensioenen 1956|BWBR0002251|||Toeslagwet Indonesische pensioenen
Transactiebesluit 1994|BWBR0006664|||Transactiebesluit
Tunnelwet Westerschelde|BWBR0009930||
Uitkeringsregeling 1966|BWBR0002537|||Uitkeringsregeling
Uitkeringswet Indische geïnterneerden|BWBR0003419||
Uitkeringswet KNIL-beroepsmilitairen|BWBR0009473||
Uitkeringswet financiële compensatie langdurige militaire dienst|BWBR0005569||
Uitkeringswet gewezen militairen|BWBR0002540||
Uitleveringswet|BWBR0002559||
Uitvoeringsbeschikking omzetbelasting 1968|BWBR0002634|||Uitvoeringsbeschikking OB 1968|Uitvoeringsbeschikking omzetbelasting
Uitvoeringsbeschikking vennootschapsbelasting 1971|BWBR0002784|||Uitvoeringsbeschikking vennootschapsbelasting
Uitvoeringsbesluit EG-verordening PRTR en PRTR-protocol|BWBR0023431||
Uitvoeringsbesluit LCW 2000|BWBR0011400|||Uitvoeringsbesluit Les- en cursusgeldwet 2000|Uitvoeringsbesluit LCW
Uitvoeringsbesluit Meststoffenwet|BWBR0019031||
Uitvoeringsbesluit Rijksoctrooiwet 1995|BWBR0007246|||Uitvoeringsbesluit Rijksoctrooiwet
Uitvoeringsbesluit Tijdelijke wet pilot loondispensatie|BWBR0027709||
Uitvoeringsbesluit WEB|BWBR0010646|||~UWEB|Uitvoeringsbesluit Wet educatie en beroepsonderwijs|Uitvoeringsbesluit U-WEB
Uitvoeringsbesluit WHW 2008|BWBR0006152|||~UWHW 2008|Uitvoeringsbesluit Wet op het hoger onderwijs en wetenschappelijk onderzoek|Uitvoeringsbesluit WHW
Uitvoeringsbesluit WTZi|BWBR0018983||
Uitvoeringsbesluit accijns|BWBR0005360||
Uitvoeringsbesluit belastingen van rechtsverkeer|BWBR0002770|||~UBBR
Uitvoeringsbesluit inkomstenbelasting 2001|BWBR0012066|||~UBIB|Uitvoeringsbesluit inkomstenbelasting
Uitvoeringsbesluit internationale bijstandsverlening bij de heffing van belastingen|BWBR0030973||
Uitvoeringsbesluit kostenverrekening en gegevensuitwisseling Wet waardering onroerende zaken|BWBR0007230|||Uitvoeringsbesluit Kostenverrekening en gegevensuitwisseling Wet WOZ
Uitvoeringsbesluit loonbelasting 1965|BWBR0002489|||~UBLB|Uitvoeringsbesluit loonbelasting
Uitvoeringsbesluit merken BES|BWBR0028591|||Uitvoeringsbesluit merken Bonaire, Sint Eustatius en Saba
Uitvoeringsbesluit omzetbelasting 1968|BWBR0002633|||Uitvoeringsbesluit omzetbelasting
Uitvoeringsbesluit onderbouwing en uitvoering waardebepaling Wet waardering onroerende zaken|BWBR0007179||
Uitvoeringsbesluit vennootschapsbelasting 1971|BWBR0002786|||Uitvoeringsbesluit vennootschapsbelasting
Uitvoeringsbesluit verbruiksbelastingen van alcoholvrije dranken en van enkele andere producten|BWBR0005804||
Uitvoeringsbesluit verontreiniging rijkswateren|BWBR0002729||
Uitvoeringsbesluit voorschot schadevergoedingsmaatregel|BWBR0027994||
Uitvoeringsbesluit voorzieningen in de huisvesting PO/VO|BWBR0008562||
Uitvoeringsregeling Algemene wet inzake rijksbelastingen 1994|BWBR0006736|||Uitvoeringsregeling AWR|Uitvoeringsregeling Algemene wet inzake rijksbelastingen
Uitvoeringsregeling BTW-compensatiefonds|BWBR0014121||
Uitvoeringsregeling Belastingdienst 2003|BWBR0014506|||Uitvoeringsregeling Belastingdienst
Uitvoeringsregeling Invorderingswet 1990|BWBR0004766|||Uitvoeringsregeling Invorderingswet
Uitvoeringsregeling accijns|BWBR0005355||
Uitvoeringsregeling afdrachtvermindering|BWBR0007780|||~URAV
Uitvoeringsregeling energie-investeringsaftrek 2001|BWBR0012054|||Uitvoeringsregeling energie-investeringsaftrek
Uitvoeringsregeling huurprijzen woonruimte|BWBR0015386||
Uitvoeringsregeling inkomstenbelasting 2001|BWBR0012031|||~URIB 2001|Uitvoeringsregeling inkomstenbelasting
Uitvoeringsregeling inleners- keten- en opdrachtgeversaansprakelijkheid 2004|BWBR0016131|||Uitvoeringsregeling inleners- keten- en opdrachtgeversaansprakelijkheid
Uitvoeringsregeling lange speelfilm|BWBR0022005||
Uitvoeringsregeling loonbelasting 2001|BWBR0012059|||~URLB 2001|Uitvoeringsregeling loonbelasting
Uitvoeringsregeling loonbelasting 2011|BWBR0028236|||~URLB 2011|~URLB|Uitvoeringsregeling loonbelasting
Uitvoeringsregeling schenk- en erfbelasting|BWBR0027018|||~URSE
Uitvoeringsregeling strategische goederen 2012|BWBR0030610|||Uitvoeringsregeling strategische goederen
Uitvoeringsregeling visserij|BWBR0024539||
Uitvoeringsregeling werknemersspaarregelingen en winstdelingsregelingen|BWBR0006305||
Uitvoeringswet Internationaal Strafhof|BWBR0013796||
Uitvoeringswet Visserijverdrag 1967|BWBR0002897|||Uitvoeringswet Visserijverdrag
Uitvoeringswet internationale kinderbescherming|BWBR0019574||
Uitvoeringswet inzake internationale ontvoering van kinderen|BWBR0004746|||Uitvoeringswet internationale kinderontvoering
Uitvoeringswet verdrag chemische wapens|BWBR0007434||
Uitvoeringswet verordening Europees burgerinitiatief|BWBR0033716||
Uitvoerwet 1962|BWBR0002376|||Uitvoerwet
Vaartuigenwet 1930 BES|BWBR0028292|||Vaartuigenwet 1930 Bonaire, Sint Eustatius en Saba
Vacatiegeldenbesluit 1988|BWBR0004317|||Vacatiegeldenbesluit
Vaststellingsbesluit Binnenvaartpolitiereglement|BWBR0003627||
Veiligheidswet BES|BWBR0028586|||Veiligheidswet Bonaire, Sint Eustatius en Saba
Vergoedingenbesluit adviescolleges|BWBR0008353||
Verhaalswet ongevallen ambtenaren|BWBR0002500||
Verlengbaarheidsbesluit GSM-vergunningen 2013|BWBR0032016|||Verlengbaarheidsbesluit GSM-vergunningen
Verordening Algemene Bepalingen Productschap Vis 2006|BWBR0021756|||Verordening Algemene Bepalingen Productschap Vis
Verordening HPA aardappelmoeheid 2003|BWBR0014842|||Verordening HPA aardappelmoeheid
Verordening Nederlandse hotelclassificatie Bedrijfschap Horeca en Catering 2003|BWBR0015272|||Verordening Nederlandse hotelclassificatie Bedrijfschap Horeca en Catering
Verordening PA aardappelmoeheid 2008|BWBR0024018|||Verordening PA aardappelmoeheid
Verordening PT algemene heffing handel groenten en fruit 2003|BWBR0014037|||Verordening PT algemene heffing handel groenten en fruit
Verordening PT algemene heffing handel groenten en fruit 2005|BWBR0016961|||Verordening PT algemene heffing handel groenten en fruit
Verordening PT algemene heffing handel groenten en fruit 2006|BWBR0018501|||Verordening PT algemene heffing handel groenten en fruit
Verordening PT algemene heffing handel groenten en fruit 2007|BWBR0021483|||Verordening PT algemene heffing handel groenten en fruit
Verordening PT bestemmingsheffing handel groenten en fruit 2003|BWBR0013838|||Verordening PT bestemmingsheffing handel groenten en fruit
Verordening PT bestemmingsheffing handel groenten en fruit 2004|BWBR0015316|||Verordening PT bestemmingsheffing handel groenten en fruit
Verordening PT bestemmingsheffing handel groenten en fruit 2005|BWBR0016965|||Verordening PT bestemmingsheffing handel groenten en fruit
Verordening PT bestemmingsheffing handel groenten en fruit 2006|BWBR0018502|||Verordening PT bestemmingsheffing handel groenten en fruit
Verordening PT bestemmingsheffing handel groenten en fruit 2007|BWBR0021286|||Verordening PT bestemmingsheffing handel groenten en fruit
Verordening PT bijzondere heffing fruit en champignons 2006|BWBR0018503|||Verordening PT bijzondere heffing teelt fruit en champignons 2006|Verordening PT bijzondere heffing fruit en champignons
Verordening PT bijzondere heffing vollegrondsgroenten 2005|BWBR0016959|||Verordening PT bijzondere heffing vollegrondsgroenten
Verordening PT bijzondere heffing vollegrondsgroenten 2006|BWBR0018491|||Verordening PT bijzondere heffing vollegrondsgroenten
Verordening PT heffing teelt groenten en fruit 2003|BWBR0013847|||Verordening PT heffing teelt groenten en fruit
Verordening PT heffing teelt groenten en fruit 2004|BWBR0015314|||Verordening PT heffing teelt groenten en fruit
Verordening PT heffing teelt groenten en fruit 2005|BWBR0016968|||Verordening PT heffing teelt groenten en fruit
Verordening PT heffing teelt groenten en fruit 2006|BWBR0018499|||Verordening PT heffing teelt groenten en fruit
Verordening PT heffing teelt groenten en fruit 2007|BWBR0020063|||Verordening PT heffing teelt groenten en fruit
Verordening PT heffing verduurzaamde groenten en fruit 2003|BWBR0013840|||Verordening PT heffing verduurzaamde groenten en fruit
Verordening PT heffing verduurzaamde groenten en fruit 2004|BWBR0015315|||Verordening PT heffing verduurzaamde groenten en fruit
Verordening PT heffing verduurzaamde groenten en fruit 2005|BWBR0016966|||Verordening PT heffing verduurzaamde groenten en fruit
Verordening PT heffing verduurzaamde groenten en fruit 2006|BWBR0018504|||Verordening PT heffing verduurzaamde groenten en fruit
Verordening PT heffing verduurzaamde groenten en fruit 2007|BWBR0021011|||Verordening PT heffing verduurzaamde groenten en fruit
Verordening PT vakheffing bloembollen leverbaar 2003|BWBR0013849|||Verordening PT vakheffing bloembollen leverbaar
Verordening PT vakheffing bloembollen leverbaar oogstjaar 2003|BWBR0015987|||Verordening PT vakheffing bloembollen leverbaar oogstjaar
Verordening PT vakheffing bloembollen leverbaar oogstjaar 2005|BWBR0018240|||Verordening PT vakheffing bloembollen leverbaar oogstjaar
Verordening PT vakheffing bloembollen leverbaar oogstjaar 2006|BWBR0019838|||Verordening PT vakheffing bloembollen leverbaar oogstjaar
Verordening PT vakheffing bloembollen plantgoed oogstjaar 2006|BWBR0019837|||Verordening PT vakheffing bloembollen plantgoed oogstjaar
Verordening PT vakheffing bloemkwekerijproducten 2003|BWBR0013837|||Verordening PT vakheffing bloemkwekerijproducten
Verordening PT vakheffing bloemkwekerijproducten 2004|BWBR0015305|||Verordening PT vakheffing bloemkwekerijproducten
Verordening PT vakheffing bloemkwekerijproducten 2005|BWBR0016957|||Verordening PT vakheffing bloemkwekerijprodukten 2005|Verordening PT vakheffing bloemkwekerijproducten
Verordening accountantsorganisaties|BWBR0022680||
Verordening bestrijding Ziekte van Aujeszky 2002|BWBR0013880|||Verordening bestrijding Ziekte van Aujeszky
Verordening bevordering vakbekwaamheid|BWBR0011165||
Verordening gedrags- en beroepsregels accountants|BWBR0034635||
Verordening heffing scholing en vorming ondernemingsraadsleden 2011|BWBR0029359|||Verordening heffing scholing en vorming ondernemingsraadsleden
Verordening heffing scholing en vorming ondernemingsraadsleden 2012|BWBR0030817|||Verordening heffing scholing en vorming ondernemingsraadsleden
Verordening heffing scholing en vorming van ondernemingsraadsleden 2005|BWBR0017777|||Verordening heffing scholing en vorming van ondernemingsraadsleden
Verordening heffing scholing en vorming van ondernemingsraadsleden 2006|BWBR0018907|||Verordening heffing scholing en vorming van ondernemingsraadsleden
Verordening heffing scholing en vorming van ondernemingsraadsleden 2007|BWBR0021050|||Verordening heffing scholing en vorming van ondernemingsraadsleden
Verordening heffing scholing en vorming van ondernemingsraadsleden 2008|BWBR0023763|||Verordening heffing scholing en vorming van ondernemingsraadsleden
Verordening heffing scholing en vorming van ondernemingsraadsleden 2009|BWBR0025056|||Verordening heffing scholing en vorming van ondernemingsraadsleden
Verordening heffing scholing en vorming van ondernemingsraadsleden 2010|BWBR0027012|||Verordening heffing scholing en vorming van ondernemingsraadsleden
Verordening inzake de onafhankelijkheid van accountants bij assurance-opdrachten|BWBR0034652||
Verordening op de arbeidsvoorwaarden personeel NIVRA 2013|BWBR0032729|||Verordening op de arbeidsvoorwaarden personeel NIVRA
Verordening op de arbeidsvoorwaarden personeel NOvAA 2013|BWBR0032752|||Verordening op de arbeidsvoorwaarden personeel NOvAA
Verordening op de kosten kwaliteitsbeoordelingen|BWBR0033785||
Verordening op de ledengroepen|BWBR0033813||
Verordening op de praktijkopleidingen|BWBR0033795||
Verordening representativiteit organisaties|BWBR0011641||
Verplaatsingskostenbesluit 1989|BWBR0004630|||~VKB 1989|Verplaatsingskostenbesluit
Verplaatsingskostenregeling 1989|BWBR0004633|||Verplaatsingskostenregeling
Verrekenprijsbesluit|BWBR0034222||
Vervolgsubsidieregeling BANS klimaatconvenant 2007|BWBR0020852|||Vervolgsubsidieregeling BANS klimaatconvenant
Vestigingswet Bedrijven 1954|BWBR0002130|||Vestigingswet Bedrijven
Vierde tranche Algemene wet bestuursrecht|BWBR0026016||
Visserijwet BES|BWBR0028168|||Visserijwet Bonaire, Sint Eustatius en Saba
Vissersvaartuigenbesluit|BWBR0004607||
Vissersvaartuigenbesluit 2002|BWBR0013342||
Vleeskeuringswet|BWBR0001896||
Voertuigreglement|BWBR0006746||
Volmachtregeling VWS|BWBR0010710||
Voorschriftenbesluit registerloodsen|BWBR0004394||
Vorderingswet 1962|BWBR0002393|||Vorderingswet
Vrijstellings- en boetebesluit Wet Bpf 2000|BWBR0012094|||Vrijstellings- en boetebesluit Wet Bpf
Vrijstellingsbesluit Wbp|BWBR0012461||
Vrijstellingsregeling Wet toezicht effectenverkeer 1995|BWBR0007777|||Vrijstellingsregeling Wet toezicht effectenverkeer
Vrijstellingsregeling Wft|BWBR0020536||
Vrijstellingsregeling Wtk 1992|BWBR0013810|||Vrijstellingsregeling Wtk
Vrijstellingsregeling grondverzet|BWBR0010715||
Waarborgwet 1986|BWBR0009275|||Waarborgwet
Wachtgeldbesluit ambtenaren BES|BWBR0028541|||Wachtgeldbesluit ambtenaren Bonaire, Sint Eustatius en Saba
Wapenwet BES|BWBR0028756|||Wapenwet Bonaire, Sint Eustatius en Saba
Warenwet|BWBR0001969||
Warenwet BES|BWBR0028619|||Warenwet Bonaire, Sint Eustatius en Saba
Warenwetbesluit Bereiding en behandeling van levensmiddelen|BWBR0005758||
Warenwetbesluit Etikettering van levensmiddelen|BWBR0005310||
Warenwetbesluit Invoer levensmiddelen uit derde landen|BWBR0006310||
Warenwetbesluit Levensmiddelenadditieven|BWBR0005456||
Warenwetbesluit Meel en brood|BWBR0009669||
Warenwetbesluit Speelgoed|BWBR0005094||
Warenwetbesluit Toevoeging micro-voedingsstoffen aan levensmiddelen|BWBR0008065||
Warenwetbesluit Verpakte waters|BWBR0009828||
Warenwetbesluit Voedingswaarde-informatie levensmiddelen|BWBR0006135||
Warenwetbesluit Zoetstoffen|BWBR0004652||
Warenwetbesluit Zuivel|BWBR0006982||
Warenwetbesluit bestuurlijke boeten|BWBR0011841||
Warenwetbesluit cosmetische producten|BWBR0007603|||Warenwetbesluit kosmetische produkten
Warenwetbesluit deponering informatie preparaten|BWBR0008489||
Warenwetbesluit drukapparatuur|BWBR0010586||
Warenwetbesluit drukvaten van eenvoudige vorm|BWBR0005627||
Warenwetbesluit elektrotechnische produkten|BWBR0005587||
Warenwetbesluit explosieveilig materieel|BWBR0007497||
Warenwetbesluit hygiëne van levensmiddelen|BWBR0018823||
Warenwetbesluit kinderbedden en -boxen|BWBR0004710||
Warenwetbesluit liften|BWBR0008212||
Warenwetbesluit machines|BWBR0005577||
Warenwetbesluit persoonlijke beschermingsmiddelen|BWBR0005570||
Warenwetbesluit retributies levensmiddelen|BWBR0015167||
Warenwetbesluit verpakkingen en gebruiksartikelen|BWBR0018370||
Warenwetbesluit voedingssupplementen|BWBR0014814||
Waterleidingbesluit|BWBR0002339||
Waterleidingwet|BWBR0002246||
Waterregeling|BWBR0026845||
Waterschapsbesluit|BWBR0023025||
Waterstaatswet 1900|BWBR0001867|||Waterstaatswet
Wedervergeldingswet zeescheepvaart|BWBR0003104||
Welzijnswet 1994|BWBR0006705|||Welzijnswet
Werkloosheidsbesluit beroepsmilitairen bepaalde tijd|BWBR0007212||
Werkloosheidsbesluit defensiepersoneel|BWBR0008113||
Wet Beperking Ziekteverzuim en Arbeidsongeschiktheid Vangnetters|BWBR0032089||
Wet Bpf 2000|BWBR0012092|||Wet Bpf
Wet Centraal Orgaan opvang asielzoekers|BWBR0006685|||Wet COA
Wet College voor examens|BWBR0025364|||Wet College voor toetsen en examens
Wet DNA-onderzoek bij veroordeelden|BWBR0017212||
Wet Fonds economische structuurversterking|BWBR0007788||
Wet Incompatibiliteiten Staten-Generaal en Europees Parlement|BWBR0006612||
Wet Infrastructuurfonds|BWBR0006001|||Wet Infrastructuur-fonds
Wet Invoering en financiering Wet werk en inkomen naar arbeidsvermogen|BWBR0019058|||Wet invoering en financiering van de Wet werk en inkomen naar arbeidsvermogen
Wet Justitie-subsidies|BWBR0008121|||Wet Justitiesubsidies
Wet Landelijk Bureau Inning Onderhoudsbijdragen|BWBR0007292||
Wet Nationale ombudsman|BWBR0003372|||~WNo|Wet op de Nationale ombudsman
Wet OM-afdoening|BWBR0020074||
Wet Onafhankelijke post- en telecommunicatieautoriteit|BWBR0008807|||Wet Onafhankelijke post- en telecommunicatie autoriteit|Wet Onafhankelijk post en telecommunicatie autoriteit
Wet Verdrag Chemische Wapens BES|BWBR0028248|||Wet Verdrag Chemische Wapens Bonaire, Sint Eustatius en Saba
Wet Verzelfstandiging Staatsbosbeheer|BWBR0008904||
Wet Werkloosheidsvoorziening|BWBR0002470||
Wet aanpassing Appa en enkele andere wetten 2011|BWBR0030652|||Wet aanpassing Appa en enkele andere wetten
Wet aanpassing fiscale behandeling VUT/prepensioen en introductie levensloopregeling|BWBR0018053|||Wet VPL
Wet aanpassing pensioenvoorzieningen Bijstandkorps|BWBR0002507||
Wet aansprakelijkheid olietankschepen|BWBR0002976||
Wet aansprakelijkheidsverzekering motorrijtuigen BES|BWBR0028254|||Wet aansprakelijkheidsverzekering motorrijtuigen Bonaire, Sint Eustatius en Saba
Wet administratie grootboekschuld|BWBR0007597||
Wet administratieve rechtspraak BES|BWBR0028455|||Wet administratieve rechtspraak Bonaire, Sint Eustatius en Saba
Wet adviesstelsel Justitie|BWBR0008808||
Wet afbreking zwangerschap|BWBR0003396|||Wet afbreken zwangerschap
Wet agrarisch grondverkeer|BWBR0003386||
Wet algemene ouderdomsverzekering BES|BWBR0028459|||Wet algemene ouderdomsverzekering Bonaire, Sint Eustatius en Saba
Wet algemene verzekering bijzondere ziektekosten BES|BWBR0028294|||Wet algemene verzekering bijzondere ziektekosten Bonaire, Sint Eustatius en Saba
Wet algemene weduwen- en wezenverzekering BES|BWBR0028387|||Wet algemene weduwen- en wezenverzekering Bonaire, Sint Eustatius en Saba
Wet allocatie arbeidskrachten door intermediairs|BWBR0009616|||Wet allocatiearbeidskrachten door intermediairs
Wet ambtenarenrechtspraak BES|BWBR0028616|||Wet ambtenarenrechtspraak 1951 BES|Wet ambtenarenrechtspraak Bonaire, Sint Eustatius en Saba
Wet ambulancevervoer|BWBR0002757||
Wet ambulancezorg|BWBR0025304||
Wet arbeidsongeschiktheidsverzekering zelfstandigen|BWBR0008656|||~WAZ|Wet op de arbeidsongeschiktheidsverzekering zelfstandigen|Wet arbeidsongeschiktheidverzekering zelfstandigen
Wet arbeidsongeschiktheidsvoorziening militairen|BWBR0002822||
Wet assurantiebemiddelingsbedrijf|BWBR0004993|||Wet Assurantie-bemiddelingsbedrijf
Wet balansverkorting geldelijke steun volkshuisvesting|BWBR0007419||
Wet basisadministraties persoonsgegevens BES|BWBR0028208|||Wet basisadministraties persoonsgegevens Bonaire, Sint Eustatius en Saba
Wet beginselen gevangeniswezen BES|BWBR0028596|||Wet beginselen gevangeniswezen Bonaire, Sint Eustatius en Saba
Wet beheer rijkswaterstaatswerken|BWBR0008331|||Wet beheer Rijkswaterstaatwerken
Wet beperking tabaksgebruik BES|BWBR0028544|||Wet beperking tabaksgebruik Bonaire, Sint Eustatius en Saba
Wet bescherming bevolking|BWBR0002096||
Wet bescherming staatsgeheimen|BWBR0002074||
Wet bestuurlijke boete meldingsplichten subsidies|BWBR0032155|||Wet bestuurlijke boete meldingsplichten door ministers verstrekte subsidies
Wet bestuursrechtspraak bedrijfsorganisatie|BWBR0002144||
Wet bevordering doorstroming onderwijspersoneel II|BWBR0004586||
Wet bevordering eigenwoningbezit|BWBR0011919|||Wet bevordering eigen woningbezit
Wet bezoldiging Nationale ombudsman|BWBR0003429||
Wet bezoldiging Raad van State en Algemene Rekenkamer|BWBR0002456||
Wet beëdigde tolken en vertalers|BWBR0022704|||~Wbtv
Wet beëindiging arbeidsovereenkomsten BES|BWBR0028174|||Wet beëindiging arbeidsovereenkomsten Bonaire, Sint Eustatius en Saba
Wet brutering overhevelingstoeslag lonen|BWBR0006353|||Wet bol
Wet budgettering wachtgelden en instelling Participatiefonds|BWBR0007312||
Wet capaciteitsbeheersing binnenvaartvloot|BWBR0012950||
Wet conflictenrecht geregistreerd partnerschap|BWBR0016986||
Wet conflictenrecht huwelijk|BWBR0004619||
Wet controle op rechtspersonen|BWBR0015049|||Wet Documentatie vennootschappen
Wet deskundige in strafzaken|BWBR0025251||
Wet drinkwater BES|BWBR0028180|||Wet drinkwater Bonaire, Sint Eustatius en Saba
Wet droogmakerijen en indijkingen|BWBR0001871||
Wet educatie en beroepsonderwijs BES|BWBR0028395|||Wet educatie en beroepsonderwijs Bonaire, Sint Eustatius en Saba
Wet energiebesparing toestellen|BWBR0003916||
Wet financieel statuut van het Koninklijk Huis|BWBR0002845||
Wet financiering politieke partijen|BWBR0033004||
Wet financiering volksverzekeringen|BWBR0004538||
Wet financiële betrekkingen buitenland 1994|BWBR0006547|||Wet financiële betrekkingen buitenland
Wet financiële dienstverlening|BWBR0018329||
Wet financiële markten BES|BWBR0030883|||Wet financiële markten Bonaire, Sint Eustatius en Saba
Wet financiële voorzieningen privatisering ABP|BWBR0007211||
Wet geldstelsel BES|BWBR0028551|||Wet geldstelsel Bonaire, Sint Eustatius en Saba
Wet gelijke behandeling op grond van handicap of chronische ziekte|BWBR0014915||
Wet gelijke behandeling op grond van leeftijd bij de arbeid|BWBR0016185||
Wet gelijke behandeling van mannen en vrouwen|BWBR0003299||
Wet geneesmiddelenprijzen|BWBR0007867||
Wet gewasbeschermingsmiddelen en biociden|BWBR0021670|||Wet op de toelating van gewasbeschermingsmiddelen en biociden
Wet giraal effectenverkeer|BWBR0003109||
Wet goederenvervoer over de weg|BWBR0005443||
Wet grensoverschrijdend vervoer van aan bederf onderhevige levensmiddelen|BWBR0003186||
Wet grenzen Nederlandse territoriale zee|BWBR0003748||
Wet griffierechten burgerlijke zaken|BWBR0028899|||Wet griffierechten in burgerlijke zaken
Wet grondslagen natuurbeheer en -bescherming BES|BWBR0028434|||Wet grondslagen natuurbeheer en -bescherming Bonaire, Sint Eustatius en Saba
Wet havenstaatcontrole|BWBR0008999||
Wet herverdeling wegenbeheer|BWBR0005697||
Wet herziening gerechtelijke kaart|BWBR0031789||
Wet houdende regels met betrekking tot enkele specifieke uitkeringen aan provincies en gemeenten op het terrein van Verkeer en Waterstaat|BWBR0005062||
Wet identificatie bij dienstverlening|BWBR0006330|||Wet identificatie bij financiële dienstverlening 1993
Wet identificatieplicht BES|BWBR0028575|||Wet identificatieplicht Bonaire, Sint Eustatius en Saba
Wet identiteitskaarten BES|BWBR0028279|||Wet identiteitskaarten Bonaire, Sint Eustatius en Saba
Wet immunisatie militairen|BWBR0002117||
Wet implementatie EU-richtlijnen energie-efficiëntie|BWBR0029672||
Wet inburgering nieuwkomers|BWBR0009544|||~WIN
Wet informatie-uitwisseling ondergrondse netten|BWBR0023775||
Wet inkomensvoorziening kunstenaars|BWBR0009344||
Wet inkomstenbelasting BES|BWBR0029281|||Wet inkomstenbelasting Bonaire, Sint Eustatius en Saba
Wet inschakeling werkzoekenden|BWBR0009083||
Wet installaties Noordzee|BWBR0002467||
Wet instelling provincie Flevoland|BWBR0003816||
Wet internationale misdrijven|BWBR0015252|||~WIM
Wet invoering persoonsgebonden nummers in het onderwijs|BWBR0013105||
Wet inzake de geldtransactiekantoren|BWBR0013816||
Wet inzake de luchtverontreiniging|BWBR0002731|||Wet inzake luchtverontreiniging|Wet Luchtverontreiniging
Wet inzake het merken van kneedspringstoffen|BWBR0009407||
Wet inzake spaarbewijzen|BWBR0003797||
Wet kabelbaaninstallaties|BWBR0016366||
Wet kaderregeling vut overheidspersoneel|BWBR0007792||
Wet klachtrecht cliënten zorgsector|BWBR0007414||
Wet kosteloze rechtskundige bijstand BES|BWBR0028200|||Wet kosteloze rechtskundige bijstand Bonaire, Sint Eustatius en Saba
Wet loonbelasting BES|BWBR0029283|||Wet loonbelasting Bonaire, Sint Eustatius en Saba
Wet maritiem beheer BES|BWBR0028550|||Wet maritiem beheer Bonaire, Sint Eustatius en Saba
Wet marktordening gezondheidszorg inzake contracteerruimte AWBZ 2012 en enkele andere aangelegenheden|BWBR0030715||
Wet materieel ambtenarenrecht BES|BWBR0028215|||Ambtenarenwet BES|Wet materieel ambtenarenrecht Bonaire, Sint Eustatius en Saba
Wet medezeggenschap cliënten zorginstellingen|BWBR0007920||
Wet medezeggenschap onderwijs 1992|BWBR0005746|||Wet medezeggenschap onderwijs
Wet medezeggenschap op scholen|BWBR0020685||
Wet medisch tuchtrecht BES|BWBR0028542|||Wet medisch tuchtrecht Bonaire, Sint Eustatius en Saba
Wet medisch-wetenschappelijk onderzoek met mensen|BWBR0009408||
Wet melding ongebruikelijke transacties|BWBR0006331|||Wet MOT
Wet melding zeggenschap en kapitaalbelang in effectenuitgevende instellingen|BWBR0020052||
Wet melding zeggenschap in ter beurze genoteerde vennootschappen 1996|BWBR0008369|||Wet melding zeggenschap in ter beurze genoteerde vennootschappen
Wet merken BES|BWBR0028306|||Wet merken Bonaire, Sint Eustatius en Saba
Wet milieugevaarlijke stoffen|BWBR0003892||
Wet militair tuchtrecht|BWBR0004788||
Wet militaire strafrechtspraak|BWBR0004789||
Wet minimumlonen BES|BWBR0028170|||Wet minimumlonen Bonaire, Sint Eustatius en Saba
Wet nationaliteit zeeschepen in rompbevrachting|BWBR0005681||
Wet ongevallenverzekering BES|BWBR0028497|||Wet ongevallenverzekering Bonaire, Sint Eustatius en Saba
Wet op bijzondere medische verrichtingen|BWBR0008974|||Wet op de bijzondere medische verrichtingen|~Wbmw|~Wbmv
Wet op de Accountants-Administratieconsulenten|BWBR0002856||
Wet op de Bedrijfsorganisatie|BWBR0002058||
Wet op de Europese ondernemingsraden|BWBR0008508||
Wet op de Geneesmiddelenvoorziening|BWBR0002290||
Wet op de Kamer van Koophandel|BWBR0034331||
Wet op de Kamers van Koophandel en Nijverheid BES|BWBR0028238|||Wet op de Kamers van Koophandel en Nijverheid Bonaire, Sint Eustatius en Saba
Wet op de Nederlandse organisatie voor wetenschappelijk onderzoek|BWBR0004191|||NWO-wet
Wet op de Parlementaire enquête|BWBR0001841||
Wet op de Registeraccountants|BWBR0002374||
Wet op de beroepen in het onderwijs|BWBR0016944|||Wet BIO
Wet op de erkende onderwijsinstellingen|BWBR0003821||
Wet op de geneeskundige behandelingsovereenkomst|BWBR0007021|||Wet geneeskundige behandelingsovereenkomst|Wet op de geneeskundige behandelovereenkomst
Wet op de geneesmiddelenvoorziening BES|BWBR0028486|||Wet op de geneesmiddelenvoorziening Bonaire, Sint Eustatius en Saba
Wet op de huurcommissies|BWBR0003222||
Wet op de identificatieplicht|BWBR0006297|||~WID
Wet op de inlichtingen- en veiligheidsdiensten|BWBR0004244|||Wet op de inlichtingen- veiligheidsdiensten
Wet op de inlichtingen- en veiligheidsdiensten 2002|BWBR0013409|||~WIV
Wet op de internationale bijstandsverlening bij de heffing van belastingen|BWBR0003954|||~WIB
Wet op de jeugdhulpverlening|BWBR0004608||
Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag|BWBR0002195|||Wet op Justitiële documentatie
Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag BES|BWBR0028258|||Wet op de justitiële documentatie en op de verklaringen omtrent het gedrag Bonaire, Sint Eustatius en Saba
Wet op de kamers van koophandel en fabrieken 1997|BWBR0009276|||Wet op de kamers van koophandel en fabrieken
Wet op de kansspelbelasting|BWBR0002359||
Wet op de loonvorming|BWBR0002698||
Wet op de medische hulpmiddelen|BWBR0002697|||Wet op de medisch hulpmiddelen
Wet op de motorrijtuigenbelasting 1966|BWBR0002534|||Wet op de motorrijtuigenbelasting
Wet op de naburige rechten|BWBR0005921||
Wet op de organisatie ZorgOnderzoek Nederland|BWBR0009385||
Wet op de rechterlijke indeling|BWBR0002080|||Wet op de rechtelijke indeling
Wet op de strandvonderij|BWBR0001951||
Wet op de studiefinanciering|BWBR0003955||
Wet op de waterhuishouding|BWBR0004575||
Wet op de weerkorpsen BES|BWBR0028240|||Wet op de weerkorpsen Bonaire, Sint Eustatius en Saba
Wet op de weerkorpsen en de particuliere beveiligingsorganisaties|BWBR0001980||
Wet op het Centraal bureau voor de statistiek|BWBR0015926|||CBS-wet
Wet op het Koninklijk Nederlands Meteorologisch Instituut|BWBR0012952||
Wet op het LSOP en het politieonderwijs|BWBR0014623||
Wet op het accountantsberoep|BWBR0032573|||~Wab|Wet op het accountsberoep
Wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten|BWBR0001987|||Wet op het algemeen verbindend en het onverbindendverklaren van bepalingen van collectieve arbeidsovereenkomsten
Wet op het bevolkingsonderzoek|BWBR0005699||
Wet op het consumentenkrediet|BWBR0004815||
Wet op het ter beschikking stellen arbeidkrachten BES|BWBR0028435|||Wet op het ter beschikking stellen arbeidskrachten BES|Wet op het ter beschikking stellen van arbeidskrachten BES|Wet op het ter beschikking stellen arbeidkrachten Bonaire, Sint Eustatius en Saba
Wet openbaarheid van bestuur BES|BWBR0028154|||Wet openbaarheid van bestuur Bonaire, Sint Eustatius en Saba
Wet openbaarmaking uit Publieke middelen gefinancierde Topinkomens|BWBR0019562|||Wet openbaarmaking uit publiek middelen gefinancierde topinkomens|Wet openbaarmaking met publieke middelen gefinancierde topinkomens
Wet openbare lichamen BES|BWBR0028142|||Wet openbare lichamen Bonaire, Sint Eustatius en Saba
Wet opsporing delfstoffen|BWBR0002579||
Wet organisatie en bestuur gerechten|BWBR0013099||
Wet overdracht tenuitvoerlegging strafvonnissen|BWBR0004028|||Wet overdracht ten uitvoerlegging strafvonnissen
Wet overgang belastingheffing in euro’s|BWBR0010136|||Wet overgang belastingheffing in euro's
Wet overgangsregeling arbeidsongeschiktheidsverzekering|BWBR0002551||
Wet overige BiZa-subsidies|BWBR0009055||
Wet overleg minderhedenbeleid|BWBR0008755||
Wet participatiebudget|BWBR0025039||
Wet particuliere beveiligingsorganisaties en recherchebureaus|BWBR0008973||
Wet pleziervaartuigen|BWBR0008366||
Wet politieregisters|BWBR0004798||
Wet post BES|BWBR0028263|||Wet post Bonaire, Sint Eustatius en Saba
Wet primair onderwijs BES|BWBR0030280|||Wet primair onderwijs Bonaire, Sint Eustatius en Saba
Wet privatisering ABP|BWBR0007791||
Wet privatisering FVP|BWBR0009756||
Wet rampen en zware ongevallen|BWBR0003765|||Rampenwet
Wet rechtspositie ministers en staatssecretarissen|BWBR0006286||
Wet rechtspositie rechterlijke ambtenaren|BWBR0008365|||Wet rechtpositie rechterlijke ambtenaren|Wet rechtspositie rechtelijke ambtenaren
Wet referentieniveaus Nederlandse taal en rekenen|BWBR0027679||
Wet rijonderricht motorrijtuigen 1993|BWBR0006073|||Wet rijonderricht motorrijtuigen
Wet ruimtevaartactiviteiten|BWBR0021418||
Wet schadefonds olietankschepen|BWBR0003400||
Wet schadeloosstelling leden Tweede Kamer|BWBR0004939||
Wet scheepsuitrusting|BWBR0011301||
Wet sociale kanstrajecten jongeren BES|BWBR0028506|||Wet sociale kanstrajecten jongeren Bonaire, Sint Eustatius en Saba
Wet stichting administratiekantoor beheer financiële instellingen|BWBR0030033||
Wet strategische diensten|BWBR0030545||
Wet studiefinanciering BES|BWBR0028393|||Wet studiefinanciering Bonaire, Sint Eustatius en Saba
Wet subsidiëring landelijke onderwijsondersteunende activiteiten|BWBR0008725|||Wet SLOA|Wet subsidiëring landelijke ondersteunende activiteiten
Wet subsidiëring politieke partijen|BWBR0010465||
Wet tarieven gezondheidszorg|BWBR0003356||
Wet telecommunicatievoorzieningen BES|BWBR0028469|||Wet telecommunicatievoorzieningen Bonaire, Sint Eustatius en Saba
Wet ter versterking van de positie van het slachtoffer in het strafproces|BWBR0027053|||Wet versterking van de positie van het slachtoffer in het strafproces
Wet ter voorkoming van witwassen en financieren van terrorisme BES|BWBR0030824|||Wet ter voorkoming van witwassen en financieren van terrorisme Bonaire, Sint Eustatius en Saba
Wet terugdringing ziekteverzuim|BWBR0006355||
Wet toelating en uitzetting BES|BWBR0028571|||Wet toelating en uitzetting van vreemdelingen BES|Wet toelating en uitzetting Bonaire, Sint Eustatius en Saba
Wet toelating zorginstellingen|BWBR0018906|||~WTZi|Wet zorginstellingen toegelaten instellingen
Wet toetsing levensbeëindiging op verzoek en hulp bij zelfdoding|BWBR0012410|||~WTL
Wet toezicht accountantsorganisaties|BWBR0019468|||~Wta
Wet toezicht bank- en kredietwezen 1994 BES|BWBR0028547|||Wet toezicht bank- en kredietwezen BES|Wet toezicht bank- en kredietwezen 1994 Bonaire, Sint Eustatius en Saba
Wet toezicht beleggingsinstellingen en administrateurs BES|BWBR0028553|||Wet toezicht beleggingsinstellingen en administrateurs Bonaire, Sint Eustatius en Saba
Wet toezicht en geschillenbeslechting collectieve beheersorganisaties auteurs- en naburige rechten|BWBR0014779|||Wet toezicht collectieve beheersorganisaties auteurs- en naburige rechten
Wet toezicht financiële verslaggeving|BWBR0020369||
Wet toezicht natura-uitvaartverzekeringsbedrijf|BWBR0007477|||Wet natura-uitvaartverzekeringsbedrijf
Wet toezicht trustkantoren|BWBR0016189||
Wet toezicht trustwezen BES|BWBR0028368|||Wet toezicht trustwezen Bonaire, Sint Eustatius en Saba
Wet toezicht verzekeringsbedrijf 1993|BWBR0006509|||Wet toezicht verzekeringbedrijf 1993|Wet toezicht verzekeringsbedrijf
Wet toezicht verzekeringsbedrijf BES|BWBR0028495|||Wet toezicht verzekeringsbedrijf Bonaire, Sint Eustatius en Saba
Wet tot behoud van cultuurbezit|BWBR0003659|||Wet Behoud Cultuurbezit
Wet tot regeling van het toezicht op krankzinnigen BES|BWBR0028223|||Wet toezicht op krankzinnigen BES|Wet tot regeling van het toezicht op krankzinnigen Bonaire, Sint Eustatius en Saba
Wet tot veiling van bepaalde verkooppunten van motorbrandstoffen|BWBR0018447||
Wet tuchtrechtspraak accountants|BWBR0024238||
Wet tuchtrechtspraak bedrijfsorganisatie|BWBR0002145|||Wet tuchtrechtspraak bedrijfsorganisaties
Wet uitvoering antiboycotverordening|BWBR0010176||
Wet uitwerking fiscale maatregelen Begrotingsakkoord 2013|BWBR0031798|||Wet uitwerking fiscale maatregelen Begrotingsakkoord
Wet uniforme openbare voorbereidingsprocedure Awb|BWBR0013374||
Wet uniformering loonbegrip|BWBR0030105||
Wet vaartijden en bemanningssterkte binnenvaart|BWBR0006029|||Wet vaartijden bemanningssterkte binnenvaart
Wet veiligheidsonderzoeken|BWBR0008277|||~WVO|Wet op de veiligheidsonderzoeken
Wet verankering en bekostiging van gemeentelijke watertaken|BWBR0022391||
Wet verbetering poortwachter|BWBR0013063|||Wet Poortwachter
Wet verbod pelsdierhouderij|BWBR0032739||
Wet vereenvouding bekostiging VO|BWBR0016983||
Wet vergoedingen adviescolleges en commissies|BWBR0024775||
Wet vergoedingen leden Eerste Kamer|BWBR0007402|||Wet vergoeding leden Eerste Kamer
Wet verhoging AOW- en pensioenrichtleeftijd|BWBR0031799||
Wet verklaringen van overlijden BES|BWBR0028199|||Wet verklaringen van overlijden Bonaire, Sint Eustatius en Saba
Wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|BWBR0007746|||~WVA|Wet vermindering afdracht loonbelasting en premies volksverzekeringen|Wet vermindering afdracht loonbelasting en premie voor volksverzekeringen|Wet afdrachtvermindering loonbelasting en premie voor de volksverzekeringen
Wet verontreiniging zeewater|BWBR0002975||
Wet verplaatsing bevolking|BWBR0002097||
Wet verplichte beroepspensioenregeling|BWBR0018831|||~Wvb
Wet verplichte deelneming in een bedrijfstakpensioenfonds 2000|BWBR0012074|||Wet verplichte deelneming in een bedrijfstakpensioenfonds
Wet vervanging referentierentes|BWBR0010132||
Wet vervoer binnenvaart|BWBR0005319||
Wet vervoer over zee|BWBR0003528||
Wet verzelfstandiging Informatiseringsbank|BWBR0006320||
Wet verzelfstandiging rijksmuseale diensten|BWBR0006030||
Wet vestiging bedrijven BES|BWBR0028164|||Wet vestiging bedrijven Bonaire, Sint Eustatius en Saba
Wet voor het reserve-personeel der krijgsmacht 1985|BWBR0003883|||Wet voor het reserve-personeel der krijgsmacht
Wet voorkoming misbruik chemicaliën|BWBR0007286||
Wet voorkoming van verontreiniging door schepen BES|BWBR0028453|||Wet voorkoming van verontreiniging door schepen Bonaire, Sint Eustatius en Saba
Wet voorkoming verontreiniging door schepen|BWBR0003642|||~Wvvs
Wet voorraadvorming aardolieproducten 2001|BWBR0012373|||Wet voorraadvorming aardolieproducten
Wet voorraadvorming aardolieproducten 2012|BWBR0032775|||Wet voorraadvorming aardolieproducten
Wet voorschriften bestrijdingsmiddelen BES|BWBR0028176|||Wet voorschriften bestrijdingsmiddelen Bonaire, Sint Eustatius en Saba
Wet voorwaardelijke invrijheidstelling|BWBR0023021||
Wet wederzijdse bijstand bij de invordering van belastingschulden en enkele andere schuldvorderingen|BWBR0003270||
Wet wederzijdse erkenning en tenuitvoerlegging geldelijke sancties en beslissingen tot confiscatie|BWBR0022604|||Wet wederzijdse erkenning en tenuitvoerlegging strafrechtelijke sancties
Wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties|BWBR0031814|||Wet wederzijdse erkenning en tenuitvoerlegging van vrijheidsbenemende en voorwaardelijke sancties
Wet wegvervoer goederen|BWBR0024800|||Wet wegvoer goederen|~WWG
Wet werk en inkomen kunstenaars|BWBR0017837||
Wet zeevarenden|BWBR0009124|||Zeevaartbemanningswet
Wet ziekenhuisvoorzieningen|BWBR0002753||
Wetboek van Burgerlijke Rechtsvordering BES|BWBR0028496|||Wetboek van Burgerlijke Rechtsvordering Bonaire, Sint Eustatius en Saba
Wetboek van Koophandel|BWBR0001838||
Wetboek van Koophandel BES|BWBR0028278|||Wetboek van Koophandel Bonaire, Sint Eustatius en Saba
Wetboek van Militair Strafrecht|BWBR0001869||
Wetboek van Strafvordering BES|BWBR0028681|||Wetboek van Strafvordering Bonaire, Sint Eustatius en Saba
Woningwet 1962|BWBR0002379||
Zaaizaad- en Plantgoedwet|BWBR0002541||
Zaaizaad- en plantgoedwet 2005|BWBR0018040||
Ziekenfondswet|BWBR0002460||
Zorgindicatiebesluit|BWBR0008946||
Zuiderzeesteunwet|BWBR0001925||
Wet arbeidsmarkt in balans||||~Wab
Wet seksuele misdrijven|||
Wet vaste huurcontracten|||
Wet aanpak schijnconstructies||||~WAS
"""#
}
