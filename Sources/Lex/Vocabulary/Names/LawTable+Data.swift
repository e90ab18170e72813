// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

extension LawTable {
    /// One law a line: title, BWB id, first and last day, other names.
    static let data = #"""
Gemeentewet|BWBR0005416|||Gemw|~Gw|Gem.wet|Gemeente wet
Algemene wet bestuursrecht|BWBR0005537|||Awb|Algemene wet van bestuursrecht|Wet bestuursrecht
Wet maatschappelijke ondersteuning 2015|BWBR0035362|2015-01-01||Wmo 2015|Wmo|Wet maatschappelijke ondersteuning|Wet maatschappelijke ontwikkeling|WMO2015
Jeugdwet|BWBR0034925|2015-01-01||~Jw
Participatiewet|BWBR0015703|2015-01-01||~Pw|P-wet|Participatie wet
Wet ruimtelijke ordening|BWBR0020449|2008-07-01||Wro|Wet op de ruimtelijke ordening
Omgevingswet|BWBR0037885|||~Ow
Invoeringswet Omgevingswet|||
Aanvullingswet grondeigendom Omgevingswet|||
Omgevingsbesluit|BWBR0041278|||~Ob
Besluit kwaliteit leefomgeving|BWBR0041313|||Bkl
Besluit activiteiten leefomgeving|BWBR0041330|||~Bal
Besluit bouwwerken leefomgeving|BWBR0041297|||Bbl
Omgevingsregeling|BWBR0045528|||~Or
Wet algemene bepalingen omgevingsrecht|BWBR0024779|||Wabo
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
Burgerlijk Wetboek Boek 1|BWBR0002656|||BW1|BW Boek 1|BW Boek1|Boek 1 Burgerlijk Wetboek|Boek 1 van het Burgerlijk Wetboek|Boek 1 BW|Boek 1 van het BW
Burgerlijk Wetboek Boek 2|BWBR0003045|||BW2|Boek 2 Burgerlijk Wetboek|Boek 2 van het Burgerlijk Wetboek|Boek 2 BW|Boek 2 van het BW|BW Boek 2
Burgerlijk Wetboek Boek 3|BWBR0005291|||BW3|BW Boek 3|Boek 3 Burgerlijk Wetboek|Boek 3 van het Burgerlijk Wetboek|Boek 3 BW|Boek 3 van het BW
Burgerlijk Wetboek Boek 4|BWBR0002761|||BW4|BW Boek 4|Boek 4 Burgerlijk Wetboek|Boek 4 van het Burgerlijk Wetboek|Boek 4 BW|Boek 4 van het BW
Burgerlijk Wetboek Boek 5|BWBR0005288|||BW5|BW Boek 5|Boek 5 Burgerlijk Wetboek|Boek 5 van het Burgerlijk Wetboek|Boek 5 BW|Boek 5 van het BW
Burgerlijk Wetboek Boek 6|BWBR0005289|||BW6|BW Boek 6|Boek 6 Burgerlijk Wetboek|Boek 6 van het Burgerlijk Wetboek|Boek 6 BW|Boek 6 van het BW
Burgerlijk Wetboek Boek 7|BWBR0005290|||BW7|BW Boek 7|Boek 7 Burgerlijk Wetboek|Boek 7 van het Burgerlijk Wetboek|Boek 7 BW|Boek 7 van het BW
Burgerlijk Wetboek Boek 7A|BWBR0006000|||BW Boek 7A
Burgerlijk Wetboek Boek 8|BWBR0005034|||BW8|Boek 8 Burgerlijk Wetboek|Boek 8 van het Burgerlijk Wetboek|Boek 8 BW|Boek 8 van het BW|BW Boek 8
Burgerlijk Wetboek Boek 10|BWBR0030068|||BW10|Boek 10 Burgerlijk Wetboek|Boek 10 van het Burgerlijk Wetboek|Boek 10 BW|Boek 10 van het BW|BW Boek 10
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
Wet op de omzetbelasting 1968|BWBR0002629|||Wet OB|Wet op de omzetbelasting
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
Wet werk en bijstand|BWBR0015703|2004-01-01|2014-12-31|WWB
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
Wet op het primair onderwijs|BWBR0003420|||~WPO
Wet op het voortgezet onderwijs|BWBR0002399|||~WVO
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
Natuurbeschermingswet 1998|BWBR0009641|||Nbw 1998|Nbwet 1998|Nb-wet 1998|Nb-wet|Nbw|Natuurbeschermingwet 1998|Natuurbeschermingswet
Flora- en faunawet|BWBR0009640|||Ffw|Flora en faunawet|Ff-wet|Ffwet
Boswet|BWBR0002357||
Bouwbesluit 2012|BWBR0030461|2012-04-01||Bouwbesluit
Wet kwaliteitsborging voor het bouwen||||Wkb
Wet bijzondere maatregelen grootstedelijke problematiek|BWBR0019388|||Wbmgp
Wet op de bedrijveninvesteringszones|BWBR0035933|||Wet BIZ|~WBIZ
Wet personenvervoer 2000|BWBR0011470|||Wp 2000|~Wp|Wet personenvervoer
Wet luchtvaart|BWBR0005555|||~WLV
Spoorwegwet|BWBR0015007||
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
Wet Huis voor klokkenluiders|||
Wet bescherming klokkenluiders|||
Wet op de ondernemingsraden|BWBR0002747|||~WOR
Wet minimumloon en minimumvakantiebijslag|BWBR0002638|||~WML
Wet werk en inkomen naar arbeidsvermogen|BWBR0019057|||~WIA
Wet arbeidsongeschiktheidsvoorziening jonggehandicapten|BWBR0008657|||~Wajong
Werkloosheidswet|BWBR0004045|||~WW
Algemene Ouderdomswet|BWBR0002221|||~AOW
Wet op de jeugdzorg|BWBR0016637|||Wjz
Wet passend onderwijs|BWBR0032176||
Mediawet 2008|BWBR0025028|||Mediawet
Wet stelsel openbare bibliotheekvoorzieningen|BWBR0035878|||~Wsob
Wet op het specifiek cultuurbeleid|BWBR0005904||
Wet handhaving consumentenbescherming|BWBR0020586|||~Whc
Wet tegemoetkoming chronisch zieken en gehandicapten|BWBR0025003||
Wet schuldsanering natuurlijke personen|||
Faillissementswet|BWBR0001860|||~Fw
Wet Adviescollege toetsing regeldruk|||
Wet revitalisering generiek toezicht|BWBR0031628||
Wet dualisering gemeentebestuur|BWBR0013462||
Belemmeringenwet Privaatrecht|BWBR0001936||
Wet inrichting landelijk gebied|BWBR0020748|||~Wilg
Reconstructiewet concentratiegebieden|||
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
Frequentiebesluit 2013|BWBR0032895|||Frequentiebesluit
Algemene nabestaandenwet|BWBR0007795|||~Anw
Wet uitvoering wetten voor verzetsdeelnemers en oorlogsgetroffenen|BWBR0027660|||~WUWVerzOorl
Arbeidsomstandighedenwet|BWBR0010346|||~Arbo
Arbeidsomstandighedenbesluit|BWBR0008498|||~Arbo|~Arbobesluit
Wet op de architectentitel|BWBR0004189|||~WArchTit
Besluit asbestwegen milieubeheer|BWBR0011619||
Regeling tegemoetkoming asbestslachtoffers 2014|BWBR0035006|||~RegTegAsb|Regeling tegemoetkoming asbestslachtoffers
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
Wet op de beroepen in de individuele gezondheidszorg|BWBR0006251|||~BIG
Wet op de bijzondere opsporingsdiensten|BWBR0019919|||~Wbo
Binnenvaartwet|BWBR0023009||
Wet inzake bloedvoorziening|BWBR0009079|||~WBV
Landbouwkwaliteitsbesluit 2007|BWBR0022535|||Landbouwkwaliteitsbesluit
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
Wet ter voorkoming van witwassen en financieren van terrorisme|BWBR0024282|||~Wwft
Wet melding collectief ontslag|BWBR0003026|||~WMCO
Wet op de collectieve arbeidsovereenkomst|BWBR0001937|||~WCAO
Wet op het hoger onderwijs en wetenschappelijk onderzoek|BWBR0005682|||~WHW
Wet op de consignatie van gelden|BWBR0003338|||~WConsGld
Warenwetbesluit cosmetische producten 2011|BWBR0029746|||Warenwetbesluit cosmetische producten
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
Wet inkomstenbelasting 2001|BWBR0011353|||~IB|Wet inkomstenbelasting
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
Wet bijzondere opnemingen in psychiatrische ziekenhuizen|BWBR0005700|||~BOPZ
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
Wet op de inlichtingen- en veiligheidsdiensten 2017|BWBR0039896|||Wiv 2017|Wet op de inlichtingen- en veiligheidsdiensten
Regeling invoer, uitvoer en verkeer van planten|BWBR0005997||
Wet politiegegevens|BWBR0022463|||~Wpg
Postwet 2009|BWBR0025572|||Postwet
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
Wet op de Ruimtelijke Ordening|||2008-06-30|WRO
Besluit op de ruimtelijke ordening|||2008-06-30|~Bro|Bro 1985
Ambtenarenwet|BWBR0001947||2019-12-31
Bouwbesluit 2003|||2012-03-31|Bouwbesluit
Politiewet 1993|||2012-12-31|Politiewet
Algemene verordening gegevensbescherming||||AVG
Verdrag inzake de rechten van personen met een handicap||||VN-verdrag voor rechten van personen met een handicap|VN-verdrag inzake de rechten van personen met een handicap|VN-verdrag rechten van personen met een handicap|VN-verdrag handicap
Besluit algemene regels ruimtelijke ordening||||Barro
Regeling algemene regels ruimtelijke ordening||||Rarro
Besluit externe veiligheid transportroutes||||Bevt
Besluit externe veiligheid buisleidingen||||Bevb
Regeling externe veiligheid inrichtingen||||Revi
Regeling externe veiligheid buisleidingen||||Revb
Regeling standaarden ruimtelijke ordening||||Rsro
Regeling basisnet|||
Wet basisnet|||
Wet ammoniak en veehouderij||||Wav
Wet stikstofreductie en natuurverbetering||||Wsn
Besluit stikstofreductie en natuurverbetering||||Bsn
Besluit niet in betekenende mate bijdragen|||
Regeling niet in betekenende mate bijdragen|||
Regeling geurhinder en veehouderij||||Rgv
Luchtvaartwet|||
Grondwaterwet|||
Invoeringswet Wet ruimtelijke ordening|||
Grondexploitatiewet|||
Wet op de waterkering|||
Wet verontreiniging oppervlaktewateren||||Wvo
Tabaks- en rookwarenwet|||
Algemene bijstandswet||||Abw
Wet investeren in jongeren|||
Tijdelijke wet verkiezingen covid-19|||
Wet op het onderwijstoezicht||||WOT
Wet ontwikkelingskansen door kwaliteit en educatie||||Wet OKE
Wet voorzieningen gehandicapten||||Wvg
Wet op de stads- en dorpsvernieuwing|||
Kaderrichtlijn Water||||KRW
Vogelrichtlijn||||~Vrl
Habitatrichtlijn||||~Hrl
Dienstenrichtlijn|||
Activiteitenregeling milieubeheer|||
Besluit hernieuwbare energie|||
Besluit proceskosten bestuursrecht|||
Wet op de parlementaire enquête 2008||||Wet op de parlementaire enquête
Kostenwet invordering rijksbelastingen|||
Wet aanpak woonoverlast|||
Beginselenwet justitiële inrichtingen|||
Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen||||Spreidingswet
Wet op de vaste boekenprijs|||
Burgerlijk Wetboek||||BW
Grondwet|BWBR0001840|||~Gw|Grondwet van het Koninkrijk der Nederlanden
"""#
}
