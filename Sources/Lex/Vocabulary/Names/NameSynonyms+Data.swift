// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

extension NameSynonyms {
    /// One name a line, with the others of the same law or municipality; by the bytes of the names.
    static let data: StaticString = #"""
aanbestedingswet|aw 2012
aanbestedingswet 2012|aw 2012|aanbestedingswet
aanduidingenbesluit tabaksproducten|aanduidingenbesluit tabaksprodukten
aanduidingenbesluit tabaksprodukten|aanduidingenbesluit tabaksproducten
aanwijzing inzake normatieve huisvestingscomponenten in tarieven intramurale awbz|aanwijzing nhc s
aanwijzing kapitaallasten transitiemodel prestatiebekostiging medisch specialistische zorg 2012|aanwijzing kapitaallasten transitiemodel prestatiebekostiging medisch specialistische zorg
aanwijzing nhc s|aanwijzing inzake normatieve huisvestingscomponenten in tarieven intramurale awbz
aanwijzing transitiemodel prestatiebekostiging medisch specialistische zorg 2012|aanwijzing transitiemodel prestatiebekostiging medisch specialistische zorg
aanwijzing transparante prestatiebeschrijvingen medisch specialistische zorg 2012|aanwijzing transparante prestatiebeschrijvingen medisch specialistische zorg
abw|algemene bijstandswet
activiteitenbesluit milieubeheer|activiteitenbesluit
algemeen organisatiebesluit defensie 2005|algemeen organisatiebesluit defensie
algemeen organisatiebesluit defensie 2013|algemeen organisatiebesluit defensie
algemene bijstandswet|abw
algemene contributieverordening 2007|algemene contributieverordening
algemene contributieverordening 2013|algemene contributieverordening
algemene verordening gegevensbescherming|avg
algemene wet bestuursrecht|awb|algemene wet van bestuursrecht|wet bestuursrecht
algemene wet eg beroepsopleidingen|algemene wet erkenning eg beroepsopleidingen
algemene wet erkenning eg beroepsopleidingen|algemene wet eg beroepsopleidingen
algemene wet inzake rijksbelastingen|awr
algemene wet van bestuursrecht|algemene wet bestuursrecht|awb|wet bestuursrecht
alphen a d rijn|alphen aan den rijn|alphen aan de rijn
alphen aan de rijn|alphen aan den rijn|alphen a d rijn
alphen aan den rijn|alphen a d rijn|alphen aan de rijn
ambtenarenwet 2017|ambtenarenwet
ambtenarenwet bes|wet materieel ambtenarenrecht bes|wet materieel ambtenarenrecht bonaire sint eustatius en saba
ambtsinstructie politie bes|ambtsinstructie politie bonaire sint eustatius en saba
ambtsinstructie politie bonaire sint eustatius en saba|ambtsinstructie politie bes
arbeidsveiligheidswet bes|arbeidsveiligheidswet bonaire sint eustatius en saba
arbeidsveiligheidswet bonaire sint eustatius en saba|arbeidsveiligheidswet bes
arbeidswet 2000 bes|arbeidswet 2000 bonaire sint eustatius en saba
arbeidswet 2000 bonaire sint eustatius en saba|arbeidswet 2000 bes
archiefbesluit 1995|archiefbesluit
archiefwet|aw 1995
archiefwet 1995|aw 1995|archiefwet
archiefwet 2021|archiefwet
archiefwet bes|archiefwet bonaire sint eustatius en saba
archiefwet bonaire sint eustatius en saba|archiefwet bes
asbestverwijderingsbesluit 2005|asbestverwijderingsbesluit
avg|algemene verordening gegevensbescherming
aw 1995|archiefwet 1995|archiefwet
aw 2012|aanbestedingswet 2012|aanbestedingswet
awb|algemene wet bestuursrecht|algemene wet van bestuursrecht|wet bestuursrecht
awr|algemene wet inzake rijksbelastingen
bankwet 1998|bankwet
barro|besluit algemene regels ruimtelijke ordening
bbl|besluit bouwwerken leefomgeving
bbra overgangsregeling|overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren 1984|overgangsregeling bbra 1984|overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren
bbz 2004|besluit bijstandverlening zelfstandigen 2004|besluit bijstandverlening zelfstandigen
beek l|beek
beginselenwet verpleging ter beschikking gestelden|beginselenwet verpleging terbeschikkinggestelden
beginselenwet verpleging terbeschikkinggestelden|beginselenwet verpleging ter beschikking gestelden
begrafeniswet bes|begrafeniswet bonaire sint eustatius en saba
begrafeniswet bonaire sint eustatius en saba|begrafeniswet bes
bekostigingsbesluit wpo|besluit bekostiging wpo
belastingplan 2006|belastingplan
belastingplan 2008|belastingplan
belastingplan 2012|belastingplan
belastingplan 2013|belastingplan
belastingplan 2014|belastingplan
belastingregeling van het koninkrijk|belastingregeling voor het koninkrijk
belastingregeling voor het koninkrijk|belastingregeling van het koninkrijk
belastingwet bes|belastingwet bonaire sint eustatius en saba
belastingwet bonaire sint eustatius en saba|belastingwet bes
beleidsregel tegemoetkoming q koorts 2019|beleidsregel tegemoetkoming q koorts
bergen l|bergen limburg
bergen limburg|bergen l
bergen n h|bergen nh|bergen|bergen noord holland
bergen nh|bergen|bergen n h|bergen noord holland
bergen noord holland|bergen nh|bergen|bergen n h
beschikking overdracht en aflossing grootboek 1946|beschikking overdracht en aflossing grootboek
besluit aanvullende arbeidsongeschiktheids en invaliditeitsvoorzieningen militairen|besluit ao iv
besluit aanwijzing bijzondere medische verrichtingen|besluit aanwijzing bijzondere verrichtingen
besluit aanwijzing bijzondere verrichtingen|besluit aanwijzing bijzondere medische verrichtingen
besluit aanwijzing inrichtingen wet ziekenhuisvoorzieningen|besluit aanwijzing inrichtingen wzv
besluit aanwijzing inrichtingen wzv|besluit aanwijzing inrichtingen wet ziekenhuisvoorzieningen
besluit aanwijzing toezichthouders wet ter voorkoming van witwassen en financieren van terrorisme|besluit aanwijzing toezichthouders wwft
besluit aanwijzing toezichthouders wwft|besluit aanwijzing toezichthouders wet ter voorkoming van witwassen en financieren van terrorisme
besluit aanwijzing zeegebied en kustwateren 1970|besluit aanwijzing zeegebied en kustwateren
besluit accountantsopleiding 2013|besluit accountantsopleiding
besluit administratiefrechtelijke handhaving verkeersvoorschriften|besluit administratiefrechtelijke handhaving verkeervoorschriften 1994
besluit administratiefrechtelijke handhaving verkeersvoorschriften 1994|besluit administratiefrechtelijke handhaving verkeervoorschriften 1994|besluit administratiefrechtelijke handhaving verkeersvoorschriften
besluit administratiefrechtelijke handhaving verkeervoorschriften 1994|besluit administratiefrechtelijke handhaving verkeersvoorschriften 1994|besluit administratiefrechtelijke handhaving verkeersvoorschriften
besluit algemene rechtspositie politie|besluit algemene rechtspositie politieambtenaren
besluit algemene rechtspositie politieambtenaren|besluit algemene rechtspositie politie
besluit algemene regels ruimtelijke ordening|barro
besluit alternatieve verdeling nummers|besluit alternatieve verdeling van nummers
besluit alternatieve verdeling van nummers|besluit alternatieve verdeling nummers
besluit ao iv|besluit aanvullende arbeidsongeschiktheids en invaliditeitsvoorzieningen militairen
besluit beedigde tolken en vertalers|besluit btv
besluit begroting en verantwoording openbare lichamen bes|besluit begroting en verantwoording openbare lichamen bonaire sint eustatius en saba
besluit begroting en verantwoording openbare lichamen bonaire sint eustatius en saba|besluit begroting en verantwoording openbare lichamen bes
besluit begroting en verantwoording provincies en gemeenten|besluit begroting en verantwoording|besluit begroting en verantwoording voor provincies en gemeenten
besluit begroting en verantwoording voor provincies en gemeenten|besluit begroting en verantwoording provincies en gemeenten|besluit begroting en verantwoording
besluit beheer batterijen en accu s|besluit beheer batterijen of accu s 2008
besluit beheer batterijen en accu s 2008|besluit beheer batterijen of accu s 2008|besluit beheer batterijen en accu s
besluit beheer batterijen of accu s 2008|besluit beheer batterijen en accu s 2008|besluit beheer batterijen en accu s
besluit beheer politiekorps bes|besluit beheer politiekorps bonaire sint eustatius en saba
besluit beheer politiekorps bonaire sint eustatius en saba|besluit beheer politiekorps bes
besluit beheer verpakkingen 2014|besluit beheer verpakkingen
besluit bekostiging wpo|bekostigingsbesluit wpo
besluit bekostiging wpo bes|besluit bekostiging wpo bonaire sint eustatius en saba
besluit bekostiging wpo bonaire sint eustatius en saba|besluit bekostiging wpo bes
besluit bestrijding bacterievuur 1983|besluit bestrijding bacterievuur
besluit bijstandverlening zelfstandigen|bbz 2004
besluit bijstandverlening zelfstandigen 2004|bbz 2004|besluit bijstandverlening zelfstandigen
besluit bouwwerken leefomgeving|bbl
besluit bovenwettelijke uitkering bij werkloosheid sector rijk|besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector rijk|besluit bovenwettelijke uitkering bij werkloosheid voor de sector rijk
besluit bovenwettelijke uitkering bij werkloosheid voor de sector rijk|besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector rijk|besluit bovenwettelijke uitkering bij werkloosheid sector rijk
besluit bovenwettelijke uitkeringen bij werkloosheid voor de sector rijk|besluit bovenwettelijke uitkering bij werkloosheid voor de sector rijk|besluit bovenwettelijke uitkering bij werkloosheid sector rijk
besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair en voortgezet onderwijs|besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair onderwijs
besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair onderwijs|besluit bovenwettelijke werkloosheidsregeling voor onderwijspersoneel primair en voortgezet onderwijs
besluit btv|besluit beedigde tolken en vertalers
besluit buitengewone agenten van politie bes|besluit buitengewone agenten van politie bonaire sint eustatius en saba
besluit buitengewone agenten van politie bonaire sint eustatius en saba|besluit buitengewone agenten van politie bes
besluit buitengewoon opsporingsambtenaar|besluit buitengewoonopsporingsambtenaar
besluit buitengewoon opsporingsambtenaar belastingdienst 2010|besluit buitengewoon opsporingsambtenaar belastingdienst
besluit buitengewoon opsporingsambtenaar belastingdienst douane 2007|besluit buitengewoon opsporingsambtenaar belastingdienst douane
besluit buitengewoonopsporingsambtenaar|besluit buitengewoon opsporingsambtenaar
besluit burgerlijke stand 1994|besluit burgerlijke stand
besluit deskundige in strafzaken|besluit register deskundige in strafzaken|besluit register deskundigen in strafzaken
besluit elektromagnetische compatibiliteit 2007|besluit elektromagnetische compatibiliteit
besluit emissie eisen stookinstallaties a|besluit emissie eisen stookinstallaties milieubeheer a
besluit emissie eisen stookinstallaties milieubeheer a|besluit emissie eisen stookinstallaties a
besluit experiment excellentie hoger onderwijs|besluit experiment excellentie in het hoger onderwijs|besluit experimenten excellentie in het hoger onderwijs
besluit experiment excellentie in het hoger onderwijs|besluit experimenten excellentie in het hoger onderwijs|besluit experiment excellentie hoger onderwijs
besluit experiment integraal dagarrangement|besluit integraal dagarrangement
besluit experimenten excellentie in het hoger onderwijs|besluit experiment excellentie in het hoger onderwijs|besluit experiment excellentie hoger onderwijs
besluit externe veiligheid buisleidingen|bevb
besluit externe veiligheid inrichtingen|bevi
besluit externe veiligheid transportroutes|bevt
besluit financiele markten bes|besluit financiele markten bonaire sint eustatius en saba
besluit financiele markten bonaire sint eustatius en saba|besluit financiele markten bes
besluit financiele verhouding 2001|besluit financiele verhouding
besluit fiscale eenheid 2003|besluit fiscale eenheid
besluit gba|besluit gemeentelijke basisadministratie persoonsgegevens
besluit gemeentelijke basisadministratie persoonsgegevens|besluit gba
besluit geneeskunde bes|besluit geneeskunde bonaire sint eustatius en saba
besluit geneeskunde bonaire sint eustatius en saba|besluit geneeskunde bes
besluit genetisch gemodificeerde organismen milieubeheer 2013|besluit genetisch gemodificeerde organismen milieubeheer
besluit gewasbeschermingsmiddelen en biociden|besluit houdende nadere regels omtrent gewasbeschermingsmiddelen en biociden
besluit houdende nadere regels omtrent gewasbeschermingsmiddelen en biociden|besluit gewasbeschermingsmiddelen en biociden
besluit id banen|besluit in en doorstroombanen|besluit in of doorstroombanen
besluit in en doorstroombanen|besluit in of doorstroombanen|besluit id banen
besluit in of doorstroombanen|besluit in en doorstroombanen|besluit id banen
besluit integraal dagarrangement|besluit experiment integraal dagarrangement
besluit kasbeheer 1998|besluit kasbeheer
besluit kwaliteit leefomgeving|bkl
besluit luchtkwaliteit 2005|besluit luchtkwaliteit
besluit luchtvaartuigen 2008|besluit luchtvaartuigen
besluit luchtverkeer bes|besluit luchtverkeer bonaire sint eustatius en saba
besluit luchtverkeer bonaire sint eustatius en saba|besluit luchtverkeer bes
besluit m e r|besluit milieueffectrapportage|besluit mer
besluit melding zeggenschap en kapitaal belang in uitgevende instellingen wft|besluit melding zeggenschap en kapitaalbelang in uitgevende instellingen wft
besluit melding zeggenschap en kapitaalbelang in uitgevende instellingen wft|besluit melding zeggenschap en kapitaal belang in uitgevende instellingen wft
besluit mer|besluit milieueffectrapportage|besluit m e r
besluit milieueffectrapportage|besluit m e r|besluit mer
besluit onderstand bes|besluit onderstand bonaire sint eustatius en saba
besluit onderstand bonaire sint eustatius en saba|besluit onderstand bes
besluit onderwijsvoorzieningen voor jongeren met een handicap|uitvoeringsbesluit onderwijsvoorzieningen voor jongeren met een handicap
besluit onderzoeksraad voor veiligheid|besluit ovv
besluit op de ruimtelijke ordening|besluit ruimtelijke ordening|bro 1985
besluit opleidingen en bevoegdheden nautische beroepen|besluit opleidingen en bevoegdheden nautische beroepsbeoefenaren
besluit opleidingen en bevoegdheden nautische beroepsbeoefenaren|besluit opleidingen en bevoegdheden nautische beroepen
besluit optie en naturalisatiegelden 2002|besluit optie en naturalisatiegelden
besluit overleg en medezeggenschap politie|besluit overleg medezeggenschap politie 1994
besluit overleg en medezeggenschap politie 1994|besluit overleg medezeggenschap politie 1994|besluit overleg en medezeggenschap politie
besluit overleg medezeggenschap politie 1994|besluit overleg en medezeggenschap politie 1994|besluit overleg en medezeggenschap politie
besluit overlegstelsel bes|besluit overlegstelsel bonaire sint eustatius en saba
besluit overlegstelsel bonaire sint eustatius en saba|besluit overlegstelsel bes
besluit ovv|besluit onderzoeksraad voor veiligheid
besluit pensioenwet bes|besluit pensioenwet bonaire sint eustatius en saba
besluit pensioenwet bonaire sint eustatius en saba|besluit pensioenwet bes
besluit personenvervoer 2000|besluit personenvervoer
besluit politiegegevens|besluit politieregisters
besluit politieregisters|besluit politiegegevens
besluit privaatrechtelijke rechtshandelingen 1996|besluit privaatrechtelijke rechtshandelingen
besluit radio elektrische inrichtingen bes|besluit radio elektrische inrichtingen bonaire sint eustatius en saba
besluit radio elektrische inrichtingen bonaire sint eustatius en saba|besluit radio elektrische inrichtingen bes
besluit radioamateurs bes|besluit radioamateurs bonaire sint eustatius en saba
besluit radioamateurs bonaire sint eustatius en saba|besluit radioamateurs bes
besluit rechtspositie korps politie bes|besluit rechtspositie korps politie bonaire sint eustatius en saba
besluit rechtspositie korps politie bonaire sint eustatius en saba|besluit rechtspositie korps politie bes
besluit rechtspositie leden van centrale directies en colleges van bestuur van hogescholen|besluit rechtspositie leden van de centrale directies en van colleges van bestuur
besluit rechtspositie leden van de centrale directies en van colleges van bestuur|besluit rechtspositie leden van centrale directies en colleges van bestuur van hogescholen
besluit rechtspositie rechterlijk ambtenaren|besluit rechtspositie rechterlijke ambtenaren
besluit rechtspositie rechterlijke ambtenaren|besluit rechtspositie rechterlijk ambtenaren
besluit regionaal zorgbudget|besluit rvc s en regionaal zorgbudget
besluit register deskundige in strafzaken|besluit deskundige in strafzaken|besluit register deskundigen in strafzaken
besluit register deskundigen in strafzaken|besluit register deskundige in strafzaken|besluit deskundige in strafzaken
besluit reglement onderzoek schepen op de rijn 1995|reglement onderzoek schepen op de rijn 1995|reglement onderzoek schepen op de rijn
besluit rijksgebouwendienst 1999|besluit rijksgebouwendienst
besluit rijkssubsidiering grootschalige restauraties 2005|besluit rijkssubsidiering grootschalige restauraties
besluit rijkssubsidiering restauratie monumenten 1997|besluit rijkssubsidiering restauratie monumenten
besluit risico s zware ongevallen|brzo 2015
besluit risico s zware ongevallen 1999|besluit risico s zware ongevallen
besluit risico s zware ongevallen 2015|brzo 2015|besluit risico s zware ongevallen
besluit ruimtelijke ordening|besluit op de ruimtelijke ordening
besluit rvc s en regionaal zorgbudget|besluit regionaal zorgbudget
besluit samenwerking vo bve bes|besluit samenwerking vo bve bonaire sint eustatius en saba
besluit samenwerking vo bve bonaire sint eustatius en saba|besluit samenwerking vo bve bes
besluit scheepvaartreglement gemeenschappelijke maas|scheepvaartreglement gemeenschappelijke maas
besluit slacht en vleeskeuring bes|besluit slacht en vleeskeuring bonaire sint eustatius en saba
besluit slacht en vleeskeuring bonaire sint eustatius en saba|besluit slacht en vleeskeuring bes
besluit spoorwegpersoneel 2011|besluit spoorwegpersoneel
besluit stikstofreductie en natuurverbetering|bsn
besluit stralingbescherming|besluit stralingsbescherming
besluit stralingsbescherming|besluit stralingbescherming
besluit studiefinanciering 2000|besluit studiefinanciering
besluit subsidies regionale investeringsprojecten 2000|besluit subsidies regionale investeringsprojecten
besluit tarieven in strafzaken 2003|besluit tarieven in strafzaken
besluit telecommunicatie scheepvaart bes|besluit telecommunicatie scheepvaart bonaire sint eustatius en saba
besluit telecommunicatie scheepvaart bonaire sint eustatius en saba|besluit telecommunicatie scheepvaart bes
besluit tenuitvoerlegging geldboeten|besluit tenuitvoerlegging geldboetevonnissen
besluit tenuitvoerlegging geldboetevonnissen|besluit tenuitvoerlegging geldboeten
besluit toegelaten instellingen volkshuisvesting|btiv 2015
besluit toegelaten instellingen volkshuisvesting 2015|btiv 2015|besluit toegelaten instellingen volkshuisvesting
besluit toelating en uitzetting bes|besluit toelating en uitzetting bonaire sint eustatius en saba
besluit toelating en uitzetting bonaire sint eustatius en saba|besluit toelating en uitzetting bes
besluit toezicht effectenverkeer 1995|besluit toezicht effectenverkeer
besluit typekeuring luchtverontreiniging motoren voor mobiele machines|besluit typekeuring luchtverontreiniging trekkers en motoren voor mobiele machines
besluit typekeuring luchtverontreiniging trekkers en motoren voor mobiele machines|besluit typekeuring luchtverontreiniging motoren voor mobiele machines
besluit uitbreiding en beperking kring verzekerden volksverzekeringen|bkvv 1999
besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999|bkvv 1999|besluit uitbreiding en beperking kring verzekerden volksverzekeringen
besluit uitbreiding en beperking kring verzekerden werknemersverzekeringen 1990|besluit uitbreiding en beperking kring verzekerden werknemersverzekeringen
besluit uitsluiting aftrek omzetbelasting 1968|besluit uitsluiting aftrek omzetbelasting
besluit uitzondering toestemmingsprocedures wet ziekenhuisvoorzieningen|besluit uitzondering toestemmingsprocedures wzv
besluit uitzondering toestemmingsprocedures wzv|besluit uitzondering toestemmingsprocedures wet ziekenhuisvoorzieningen
besluit vakantie en vrijstelling van dienst ambtenaren bes|besluit vakantie en vrijstelling van dienst ambtenaren bonaire sint eustatius en saba
besluit vakantie en vrijstelling van dienst ambtenaren bonaire sint eustatius en saba|besluit vakantie en vrijstelling van dienst ambtenaren bes
besluit vergoeding adviescolleges en commissies|besluit vergoedingen adviescolleges en commissies
besluit vergoeding representatiekosten rijkspersoneel|besluit vergoeding representatiekosten vergoeding rijkspersoneel
besluit vergoeding representatiekosten vergoeding rijkspersoneel|besluit vergoeding representatiekosten rijkspersoneel
besluit vergoedingen adviescolleges en commissies|besluit vergoeding adviescolleges en commissies
besluit vergoedingen rechtsbijstand 2000|besluit vergoedingen rechtsbijstand
besluit verklaringhouders scheepvaart verkeerswet|besluit verklaringhouders scheepvaartverkeerswet
besluit verklaringhouders scheepvaartverkeerswet|besluit verklaringhouders scheepvaart verkeerswet
besluit voorkoming dubbele belasting 2001|besluit voorkoming dubbele belasting
besluit voorschrift informatiebeveiliging rijksdienst 1994|besluit voorschrift informatiebeveiliging rijksdienst
besluit voorschrift informatiebeveiliging rijksdienst 2007|besluit voorschrift informatiebeveiliging rijksdienst
besluit werkingssfeer wtg 1992|besluit werkingssfeer wtg
besluit werkloosheid onderwijs en onderzoekpersoneel|besluit werkloosheid onderwijs en onderzoekspersoneel
besluit werkloosheid onderwijs en onderzoekspersoneel|besluit werkloosheid onderwijs en onderzoekpersoneel
besluit zeevaartbemanning handelsvaart en zeilvaart|besluit zeevarenden handelsvaart en zeilvaart
besluit zeevarenden handelsvaart en zeilvaart|besluit zeevaartbemanning handelsvaart en zeilvaart
besluit ziekte en arbeidsongeschiktheid voor onderwijs personeel primair onderwijs|besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs|besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs
besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs|besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs|besluit ziekte en arbeidsongeschiktheid voor onderwijs personeel primair onderwijs
besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair onderwijs|besluit ziekte en arbeidsongeschiktheid voor onderwijspersoneel primair en voortgezet onderwijs|besluit ziekte en arbeidsongeschiktheid voor onderwijs personeel primair onderwijs
besluit zorgaanspraken abwz|besluit zorgaanspraken awbz
besluit zorgaanspraken awbz|besluit zorgaanspraken abwz
besluit zorgverzekering bes|besluit zorgverzekering bonaire sint eustatius en saba
besluit zorgverzekering bonaire sint eustatius en saba|besluit zorgverzekering bes
bestrijdingsmiddelenwet 1962|bestrijdingsmiddelenwet
bevb|besluit externe veiligheid buisleidingen
bevi|besluit externe veiligheid inrichtingen
bevt|besluit externe veiligheid transportroutes
bezoldigingsbesluit 1998 bes|bezoldigingsbesluit 1998 bonaire sint eustatius en saba
bezoldigingsbesluit 1998 bonaire sint eustatius en saba|bezoldigingsbesluit 1998 bes
bezoldigingsbesluit burgerlijke rijksambtenaren 1984|bezoldigingsbesluit burgerlijke rijksambtenaren
bijdragebesluit kosten opsporing en ruiming conventionele explosieven tweede wereldoorlog 2006|bijdragebesluit kosten opsporing en ruiming conventionele explosieven tweede wereldoorlog
bijdragebesluit kosten ruiming explosieven tweede wereldoorlog 1999|bijdragebesluit kosten ruiming explosieven tweede wereldoorlog
bijdragenbesluit kernenergiewet 1981|bijdragenbesluit kernenergiewet
bkl|besluit kwaliteit leefomgeving
bkvv 1999|besluit uitbreiding en beperking kring verzekerden volksverzekeringen 1999|besluit uitbreiding en beperking kring verzekerden volksverzekeringen
boek 1 burgerlijk wetboek|burgerlijk wetboek boek 1|bw1|bw boek 1|bw boek1|boek 1 van het burgerlijk wetboek|boek 1 bw|boek 1 van het bw
boek 1 burgerlijk wetboek bes|burgerlijk wetboek bes boek 1|boek 1 van het burgerlijk wetboek bes
boek 1 bw|burgerlijk wetboek boek 1|bw1|bw boek 1|bw boek1|boek 1 burgerlijk wetboek|boek 1 van het burgerlijk wetboek|boek 1 van het bw
boek 1 van het burgerlijk wetboek|burgerlijk wetboek boek 1|bw1|bw boek 1|bw boek1|boek 1 burgerlijk wetboek|boek 1 bw|boek 1 van het bw
boek 1 van het burgerlijk wetboek bes|burgerlijk wetboek bes boek 1|boek 1 burgerlijk wetboek bes
boek 1 van het bw|burgerlijk wetboek boek 1|bw1|bw boek 1|bw boek1|boek 1 burgerlijk wetboek|boek 1 van het burgerlijk wetboek|boek 1 bw
boek 10 burgerlijk wetboek|burgerlijk wetboek boek 10|bw10|boek 10 van het burgerlijk wetboek|boek 10 bw|boek 10 van het bw|bw boek 10
boek 10 bw|burgerlijk wetboek boek 10|bw10|boek 10 burgerlijk wetboek|boek 10 van het burgerlijk wetboek|boek 10 van het bw|bw boek 10
boek 10 van het burgerlijk wetboek|burgerlijk wetboek boek 10|bw10|boek 10 burgerlijk wetboek|boek 10 bw|boek 10 van het bw|bw boek 10
boek 10 van het bw|burgerlijk wetboek boek 10|bw10|boek 10 burgerlijk wetboek|boek 10 van het burgerlijk wetboek|boek 10 bw|bw boek 10
boek 2 burgerlijk wetboek|burgerlijk wetboek boek 2|bw2|boek 2 van het burgerlijk wetboek|boek 2 bw|boek 2 van het bw|bw boek 2
boek 2 burgerlijk wetboek bes|burgerlijk wetboek bes boek 2|boek 2 van het burgerlijk wetboek bes
boek 2 bw|burgerlijk wetboek boek 2|bw2|boek 2 burgerlijk wetboek|boek 2 van het burgerlijk wetboek|boek 2 van het bw|bw boek 2
boek 2 van het burgerlijk wetboek|burgerlijk wetboek boek 2|bw2|boek 2 burgerlijk wetboek|boek 2 bw|boek 2 van het bw|bw boek 2
boek 2 van het burgerlijk wetboek bes|burgerlijk wetboek bes boek 2|boek 2 burgerlijk wetboek bes
boek 2 van het bw|burgerlijk wetboek boek 2|bw2|boek 2 burgerlijk wetboek|boek 2 van het burgerlijk wetboek|boek 2 bw|bw boek 2
boek 3 burgerlijk wetboek|burgerlijk wetboek boek 3|bw3|bw boek 3|boek 3 van het burgerlijk wetboek|boek 3 bw|boek 3 van het bw
boek 3 burgerlijk wetboek bes|burgerlijk wetboek bes boek 3|boek 3 van het burgerlijk wetboek bes
boek 3 bw|burgerlijk wetboek boek 3|bw3|bw boek 3|boek 3 burgerlijk wetboek|boek 3 van het burgerlijk wetboek|boek 3 van het bw
boek 3 van het burgerlijk wetboek|burgerlijk wetboek boek 3|bw3|bw boek 3|boek 3 burgerlijk wetboek|boek 3 bw|boek 3 van het bw
boek 3 van het burgerlijk wetboek bes|burgerlijk wetboek bes boek 3|boek 3 burgerlijk wetboek bes
boek 3 van het bw|burgerlijk wetboek boek 3|bw3|bw boek 3|boek 3 burgerlijk wetboek|boek 3 van het burgerlijk wetboek|boek 3 bw
boek 4 burgerlijk wetboek|burgerlijk wetboek boek 4|bw4|bw boek 4|boek 4 van het burgerlijk wetboek|boek 4 bw|boek 4 van het bw
boek 4 bw|burgerlijk wetboek boek 4|bw4|bw boek 4|boek 4 burgerlijk wetboek|boek 4 van het burgerlijk wetboek|boek 4 van het bw
boek 4 van het burgerlijk wetboek|burgerlijk wetboek boek 4|bw4|bw boek 4|boek 4 burgerlijk wetboek|boek 4 bw|boek 4 van het bw
boek 4 van het bw|burgerlijk wetboek boek 4|bw4|bw boek 4|boek 4 burgerlijk wetboek|boek 4 van het burgerlijk wetboek|boek 4 bw
boek 5 burgerlijk wetboek|burgerlijk wetboek boek 5|bw5|bw boek 5|boek 5 van het burgerlijk wetboek|boek 5 bw|boek 5 van het bw
boek 5 bw|burgerlijk wetboek boek 5|bw5|bw boek 5|boek 5 burgerlijk wetboek|boek 5 van het burgerlijk wetboek|boek 5 van het bw
boek 5 van het burgerlijk wetboek|burgerlijk wetboek boek 5|bw5|bw boek 5|boek 5 burgerlijk wetboek|boek 5 bw|boek 5 van het bw
boek 5 van het bw|burgerlijk wetboek boek 5|bw5|bw boek 5|boek 5 burgerlijk wetboek|boek 5 van het burgerlijk wetboek|boek 5 bw
boek 6 burgerlijk wetboek|burgerlijk wetboek boek 6|bw6|bw boek 6|boek 6 van het burgerlijk wetboek|boek 6 bw|boek 6 van het bw
boek 6 bw|burgerlijk wetboek boek 6|bw6|bw boek 6|boek 6 burgerlijk wetboek|boek 6 van het burgerlijk wetboek|boek 6 van het bw
boek 6 van het burgerlijk wetboek|burgerlijk wetboek boek 6|bw6|bw boek 6|boek 6 burgerlijk wetboek|boek 6 bw|boek 6 van het bw
boek 6 van het bw|burgerlijk wetboek boek 6|bw6|bw boek 6|boek 6 burgerlijk wetboek|boek 6 van het burgerlijk wetboek|boek 6 bw
boek 7 burgerlijk wetboek|burgerlijk wetboek boek 7|bw7|bw boek 7|boek 7 van het burgerlijk wetboek|boek 7 bw|boek 7 van het bw
boek 7 bw|burgerlijk wetboek boek 7|bw7|bw boek 7|boek 7 burgerlijk wetboek|boek 7 van het burgerlijk wetboek|boek 7 van het bw
boek 7 van het burgerlijk wetboek|burgerlijk wetboek boek 7|bw7|bw boek 7|boek 7 burgerlijk wetboek|boek 7 bw|boek 7 van het bw
boek 7 van het bw|burgerlijk wetboek boek 7|bw7|bw boek 7|boek 7 burgerlijk wetboek|boek 7 van het burgerlijk wetboek|boek 7 bw
boek 8 burgerlijk wetboek|burgerlijk wetboek boek 8|bw8|boek 8 van het burgerlijk wetboek|boek 8 bw|boek 8 van het bw|bw boek 8
boek 8 bw|burgerlijk wetboek boek 8|bw8|boek 8 burgerlijk wetboek|boek 8 van het burgerlijk wetboek|boek 8 van het bw|bw boek 8
boek 8 van het burgerlijk wetboek|burgerlijk wetboek boek 8|bw8|boek 8 burgerlijk wetboek|boek 8 bw|boek 8 van het bw|bw boek 8
boek 8 van het bw|burgerlijk wetboek boek 8|bw8|boek 8 burgerlijk wetboek|boek 8 van het burgerlijk wetboek|boek 8 bw|bw boek 8
bouwbesluit 2003|bouwbesluit
bouwbesluit 2012|bouwbesluit
brandweerwet 1985|brandweerwet
bro 1985|besluit op de ruimtelijke ordening
brzo 2015|besluit risico s zware ongevallen 2015|besluit risico s zware ongevallen
bsn|besluit stikstofreductie en natuurverbetering
btiv 2015|besluit toegelaten instellingen volkshuisvesting 2015|besluit toegelaten instellingen volkshuisvesting
buitengewoon besluit arbeidsverhoudingen 1945|buitengewoon besluit arbeidsverhoudingen
burgerlijk wetboek bes|burgerlijk wetboek bonaire sint eustatius en saba
burgerlijk wetboek bes boek 1|boek 1 van het burgerlijk wetboek bes|boek 1 burgerlijk wetboek bes
burgerlijk wetboek bes boek 2|boek 2 van het burgerlijk wetboek bes|boek 2 burgerlijk wetboek bes
burgerlijk wetboek bes boek 3|boek 3 van het burgerlijk wetboek bes|boek 3 burgerlijk wetboek bes
burgerlijk wetboek boek 1|bw1|bw boek 1|bw boek1|boek 1 burgerlijk wetboek|boek 1 van het burgerlijk wetboek|boek 1 bw|boek 1 van het bw
burgerlijk wetboek boek 10|bw10|boek 10 burgerlijk wetboek|boek 10 van het burgerlijk wetboek|boek 10 bw|boek 10 van het bw|bw boek 10
burgerlijk wetboek boek 2|bw2|boek 2 burgerlijk wetboek|boek 2 van het burgerlijk wetboek|boek 2 bw|boek 2 van het bw|bw boek 2
burgerlijk wetboek boek 3|bw3|bw boek 3|boek 3 burgerlijk wetboek|boek 3 van het burgerlijk wetboek|boek 3 bw|boek 3 van het bw
burgerlijk wetboek boek 4|bw4|bw boek 4|boek 4 burgerlijk wetboek|boek 4 van het burgerlijk wetboek|boek 4 bw|boek 4 van het bw
burgerlijk wetboek boek 5|bw5|bw boek 5|boek 5 burgerlijk wetboek|boek 5 van het burgerlijk wetboek|boek 5 bw|boek 5 van het bw
burgerlijk wetboek boek 6|bw6|bw boek 6|boek 6 burgerlijk wetboek|boek 6 van het burgerlijk wetboek|boek 6 bw|boek 6 van het bw
burgerlijk wetboek boek 7|bw7|bw boek 7|boek 7 burgerlijk wetboek|boek 7 van het burgerlijk wetboek|boek 7 bw|boek 7 van het bw
burgerlijk wetboek boek 7a|bw boek 7a
burgerlijk wetboek boek 8|bw8|boek 8 burgerlijk wetboek|boek 8 van het burgerlijk wetboek|boek 8 bw|boek 8 van het bw|bw boek 8
burgerlijk wetboek bonaire sint eustatius en saba|burgerlijk wetboek bes
bw boek 1|burgerlijk wetboek boek 1|bw1|bw boek1|boek 1 burgerlijk wetboek|boek 1 van het burgerlijk wetboek|boek 1 bw|boek 1 van het bw
bw boek 10|burgerlijk wetboek boek 10|bw10|boek 10 burgerlijk wetboek|boek 10 van het burgerlijk wetboek|boek 10 bw|boek 10 van het bw
bw boek 2|burgerlijk wetboek boek 2|bw2|boek 2 burgerlijk wetboek|boek 2 van het burgerlijk wetboek|boek 2 bw|boek 2 van het bw
bw boek 3|burgerlijk wetboek boek 3|bw3|boek 3 burgerlijk wetboek|boek 3 van het burgerlijk wetboek|boek 3 bw|boek 3 van het bw
bw boek 4|burgerlijk wetboek boek 4|bw4|boek 4 burgerlijk wetboek|boek 4 van het burgerlijk wetboek|boek 4 bw|boek 4 van het bw
bw boek 5|burgerlijk wetboek boek 5|bw5|boek 5 burgerlijk wetboek|boek 5 van het burgerlijk wetboek|boek 5 bw|boek 5 van het bw
bw boek 6|burgerlijk wetboek boek 6|bw6|boek 6 burgerlijk wetboek|boek 6 van het burgerlijk wetboek|boek 6 bw|boek 6 van het bw
bw boek 7|burgerlijk wetboek boek 7|bw7|boek 7 burgerlijk wetboek|boek 7 van het burgerlijk wetboek|boek 7 bw|boek 7 van het bw
bw boek 7a|burgerlijk wetboek boek 7a
bw boek 8|burgerlijk wetboek boek 8|bw8|boek 8 burgerlijk wetboek|boek 8 van het burgerlijk wetboek|boek 8 bw|boek 8 van het bw
bw boek1|burgerlijk wetboek boek 1|bw1|bw boek 1|boek 1 burgerlijk wetboek|boek 1 van het burgerlijk wetboek|boek 1 bw|boek 1 van het bw
bw1|burgerlijk wetboek boek 1|bw boek 1|bw boek1|boek 1 burgerlijk wetboek|boek 1 van het burgerlijk wetboek|boek 1 bw|boek 1 van het bw
bw10|burgerlijk wetboek boek 10|boek 10 burgerlijk wetboek|boek 10 van het burgerlijk wetboek|boek 10 bw|boek 10 van het bw|bw boek 10
bw2|burgerlijk wetboek boek 2|boek 2 burgerlijk wetboek|boek 2 van het burgerlijk wetboek|boek 2 bw|boek 2 van het bw|bw boek 2
bw3|burgerlijk wetboek boek 3|bw boek 3|boek 3 burgerlijk wetboek|boek 3 van het burgerlijk wetboek|boek 3 bw|boek 3 van het bw
bw4|burgerlijk wetboek boek 4|bw boek 4|boek 4 burgerlijk wetboek|boek 4 van het burgerlijk wetboek|boek 4 bw|boek 4 van het bw
bw5|burgerlijk wetboek boek 5|bw boek 5|boek 5 burgerlijk wetboek|boek 5 van het burgerlijk wetboek|boek 5 bw|boek 5 van het bw
bw6|burgerlijk wetboek boek 6|bw boek 6|boek 6 burgerlijk wetboek|boek 6 van het burgerlijk wetboek|boek 6 bw|boek 6 van het bw
bw7|burgerlijk wetboek boek 7|bw boek 7|boek 7 burgerlijk wetboek|boek 7 van het burgerlijk wetboek|boek 7 bw|boek 7 van het bw
bw8|burgerlijk wetboek boek 8|boek 8 burgerlijk wetboek|boek 8 van het burgerlijk wetboek|boek 8 bw|boek 8 van het bw|bw boek 8
capelle a d ijssel|capelle aan den ijssel|capelle aan de ijssel
capelle aan de ijssel|capelle aan den ijssel|capelle a d ijssel
capelle aan den ijssel|capelle a d ijssel|capelle aan de ijssel
cbs wet|wet op het centraal bureau voor de statistiek
cessantiawet bes|cessantiawet bonaire sint eustatius en saba
cessantiawet bonaire sint eustatius en saba|cessantiawet bes
chw|crisis en herstelwet
circulaire boa|circulaire buitengewoon opsporingsambtenaar
circulaire bodemsanering 2009|circulaire bodemsanering
circulaire buitengewoon opsporingsambtenaar|circulaire boa
comptabiliteitswet 2001|comptabiliteitswet
coordinatiebesluit organisatie en formatie rijksdienst 2007|coordinatiebesluit organisatie en formatie rijksdienst
coordinatiewet sociale verzekering|coordinatiewet sociale verzekeringen
coordinatiewet sociale verzekeringen|coordinatiewet sociale verzekering
coordinatiewet uitzonderings toestanden|coordinatiewet uitzonderingstoestanden
coordinatiewet uitzonderingstoestanden|coordinatiewet uitzonderings toestanden
crisis en herstelwet|chw
dagloonregelen w a o|dagloonregelen wao
dagloonregelen wao|dagloonregelen w a o
de pekela|pekela
de ronde venen|ronde venen
den bosch|s hertogenbosch
den haag|s gravenhage|denhaag
denhaag|den haag|s gravenhage
dhw|drank en horecawet
dienst en werktijdenbesluit brandweerkorps bes|dienst en werktijdenbesluit brandweerkorps bonaire sint eustatius en saba
dienst en werktijdenbesluit brandweerkorps bonaire sint eustatius en saba|dienst en werktijdenbesluit brandweerkorps bes
dienstplichtwet bes|dienstplichtwet bonaire sint eustatius en saba
dienstplichtwet bonaire sint eustatius en saba|dienstplichtwet bes
distributiewet 1939|distributiewet
douane en accijnswet bes|douane en accijnswet bonaire sint eustatius en saba
douane en accijnswet bonaire sint eustatius en saba|douane en accijnswet bes
drank en horecawet|dhw
eerste protocol bij het europees verdrag tot bescherming van de rechten van de mens|eerste protocol bij het evrm|eerste protocol evrm|eerste protocol
eerste protocol bij het evrm|eerste protocol evrm|eerste protocol|eerste protocol bij het europees verdrag tot bescherming van de rechten van de mens
eerste protocol evrm|eerste protocol bij het evrm|eerste protocol|eerste protocol bij het europees verdrag tot bescherming van de rechten van de mens
eindexamenbesluit bes|eindexamenbesluit vo bes|eindexamenbesluit vo bonaire sint eustatius en saba
eindexamenbesluit v w o h a v o m a v o v b o|eindexamenbesluit vo
eindexamenbesluit vo|eindexamenbesluit v w o h a v o m a v o v b o
eindexamenbesluit vo bes|eindexamenbesluit bes|eindexamenbesluit vo bonaire sint eustatius en saba
eindexamenbesluit vo bonaire sint eustatius en saba|eindexamenbesluit vo bes|eindexamenbesluit bes
elektriciteitswet 1998|elektriciteitswet
erkenningskader 2012|erkenningskader
erkenningsregeling geschillencommissie consumentenklachten 1997|erkenningsregeling geschillencommissies consumentenklachten 1997|erkenningsregeling geschillencommissies consumentenklachten
erkenningsregeling geschillencommissies consumentenklachten|erkenningsregeling geschillencommissie consumentenklachten 1997
erkenningsregeling geschillencommissies consumentenklachten 1997|erkenningsregeling geschillencommissie consumentenklachten 1997|erkenningsregeling geschillencommissies consumentenklachten
europees verdrag tot bescherming van de rechten van de mens|evrm|europees verdrag voor de rechten van de mens
europees verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|evrm|europees verdrag voor de rechten van de mens|europees verdrag tot bescherming van de rechten van de mens
europees verdrag voor de rechten van de mens|europees verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|evrm|europees verdrag tot bescherming van de rechten van de mens
evrm|europees verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden|europees verdrag voor de rechten van de mens|europees verdrag tot bescherming van de rechten van de mens
examenbesluit accountants administratieconsulenten|examenbesluit accountantsadministratieconsulenten
examenbesluit accountantsadministratieconsulenten|examenbesluit accountants administratieconsulenten
examenreglement voor luchtvarenden 2004|examenreglement voor luchtvarenden
faillissementswet bes|faillissementswet bonaire sint eustatius en saba
faillissementswet bonaire sint eustatius en saba|faillissementswet bes
ff wet|flora en faunawet|ffw|ffwet
ffw|flora en faunawet|ff wet|ffwet
ffwet|flora en faunawet|ffw|ff wet
financiele verhoudingswet|fvw
fiscale vereenvoudigingswet 2010|fiscale vereenvoudigingswet
flora en faunawet|ffw|ff wet|ffwet
formatiebesluit w v o|formatiebesluit wvo
formatiebesluit wvo|formatiebesluit w v o
frequentiebesluit 2013|frequentiebesluit
fvw|financiele verhoudingswet
garantiewet militairen k n i l|garantiewet militairen knil
garantiewet militairen knil|garantiewet militairen k n i l
garantstellingsregeling curatoren 2005|garantstellingsregeling curatoren
gem wet|gemeentewet|gemw|gemeente wet
gemeente wet|gemeentewet|gemw|gem wet
gemeentewet|gemw|gem wet|gemeente wet
gemw|gemeentewet|gem wet|gemeente wet
gevangenismaatregel 1999 bes|gevangenismaatregel 1999 bonaire sint eustatius en saba
gevangenismaatregel 1999 bonaire sint eustatius en saba|gevangenismaatregel 1999 bes
grondwet van het koninkrijk der nederlanden|grondwet
handelsregisterbesluit 2008|handelsregisterbesluit
handelsregisterwet|hrw 2007
handelsregisterwet 1996|handelsregisterwet
handelsregisterwet 2007|hrw 2007|handelsregisterwet
handelsregisterwet 2009 bes|handelsregisterwet 2009 bonaire sint eustatius en saba
handelsregisterwet 2009 bonaire sint eustatius en saba|handelsregisterwet 2009 bes
handvest van de grondrechten van de europese unie|handvest van de grondrechten
heffingsverordening hoofdbedrijfschap ambachten 2011|heffingsverordening hoofdbedrijfschap ambachten
hengelo o|hengelo|hengelo ov
hengelo ov|hengelo|hengelo o
hpw|huurprijzenwet woonruimte
hrw 2007|handelsregisterwet 2007|handelsregisterwet
huisvestingswet 2014|huisvestingswet
huurprijzenwet woonruimte|hpw
inrichtingsbesluit vo bes|inrichtingsbesluit w v o bes|inrichtingsbesluit w v o bonaire sint eustatius en saba
inrichtingsbesluit w v o|inrichtingsbesluit wvo
inrichtingsbesluit w v o bes|inrichtingsbesluit vo bes|inrichtingsbesluit w v o bonaire sint eustatius en saba
inrichtingsbesluit w v o bonaire sint eustatius en saba|inrichtingsbesluit w v o bes|inrichtingsbesluit vo bes
inrichtingsbesluit wvo|inrichtingsbesluit w v o
instellingsbesluit hoofdbedrijfschap agrarische groothandel|instellingsbesluit hoofdbedrijfschap voor de agrarische groothandel
instellingsbesluit hoofdbedrijfschap voor de agrarische groothandel|instellingsbesluit hoofdbedrijfschap agrarische groothandel
internationaal verdrag inzake de rechten van het kind|ivrk|verdrag inzake de rechten van het kind
invoeringswet bes|invoeringswet bonaire sint eustatius en saba
invoeringswet bonaire sint eustatius en saba|invoeringswet bes
invoeringswet inkomstenbelasting 2001|invoeringswet wet inkomstenbelasting 2001|invoeringswet wet ib 2001|invoeringswet wet inkomstenbelasting
invoeringswet invorderingswet 1990|invoeringswet invorderingswet
invoeringswet wet ib 2001|invoeringswet wet inkomstenbelasting 2001|invoeringswet inkomstenbelasting 2001|invoeringswet wet inkomstenbelasting
invoeringswet wet inkomstenbelasting|invoeringswet wet ib 2001|invoeringswet inkomstenbelasting 2001
invoeringswet wet inkomstenbelasting 2001|invoeringswet wet ib 2001|invoeringswet inkomstenbelasting 2001|invoeringswet wet inkomstenbelasting
invorderingswet|iw 1990
invorderingswet 1990|iw 1990|invorderingswet
ivrk|internationaal verdrag inzake de rechten van het kind|verdrag inzake de rechten van het kind
iw 1990|invorderingswet 1990|invorderingswet
kadasterregeling 1994|kadasterregeling
kadasterwet|kadw
kaderrichtlijn water|krw
kaderwet overige bzk subsidies|wet overige bzk subsidies
kaderwet volksgezondheidssubsidies|kaderwet vws subsidies
kaderwet vws subsidies|kaderwet volksgezondheidssubsidies
kaderwet zbo|kaderwet zelfstandige bestuursorganen|kaderwet zelfstandige bestuurorganen
kaderwet zbo s|kaderwet zelfstandige bestuursorganen|kaderwet zelfstandige bestuurorganen|kaderwet zbo
kaderwet zelfstandige bestuurorganen|kaderwet zelfstandige bestuursorganen|kaderwet zbo s|kaderwet zbo
kaderwet zelfstandige bestuursorganen|kaderwet zbo s|kaderwet zelfstandige bestuurorganen|kaderwet zbo
kadw|kadasterwet
kansspelbesluit|kansspelenbesluit
kansspelenbesluit|kansspelbesluit
krimpen a d ijssel|krimpen aan den ijssel|krimpen aan de ijssel
krimpen aan de ijssel|krimpen aan den ijssel|krimpen a d ijssel
krimpen aan den ijssel|krimpen a d ijssel|krimpen aan de ijssel
krw|kaderrichtlijn water
landbouwkwaliteits regeling biologische productiemethode 1996|landbouwkwaliteitsregeling biologische productiemethode 1996|landbouwkwaliteitsregeling biologische productiemethode
landbouwkwaliteitsbesluit biologische productiemethode|landbouwkwaliteitsbesluit biologische produktiemethode
landbouwkwaliteitsbesluit biologische produktiemethode|landbouwkwaliteitsbesluit biologische productiemethode
landbouwkwaliteitsregeling biologische productiemethode|landbouwkwaliteits regeling biologische productiemethode 1996
landbouwkwaliteitsregeling biologische productiemethode 1996|landbouwkwaliteits regeling biologische productiemethode 1996|landbouwkwaliteitsregeling biologische productiemethode
laren n h|laren|laren nh
laren nh|laren|laren n h
leerplichtwet 1969|leerplichtwet
leerplichtwet bes|leerplichtwet bonaire sint eustatius en saba
leerplichtwet bonaire sint eustatius en saba|leerplichtwet bes
loodsplichtbesluit 1995|loodsplichtbesluit
luchtvaartwet bes|luchtvaartwet bonaire sint eustatius en saba
luchtvaartwet bonaire sint eustatius en saba|luchtvaartwet bes
maatregel teboekgestelde luchtvaartuigen 1996|maatregel teboekgestelde luchtvaartuigen
maatregel teboekgestelde schepen 1992|maatregel teboekgestelde schepen
mandaatbesluit bzk 2009|mandaatbesluit bzk
mandaatregeling beheer cbp 2006|mandaatregeling beheer cbp
mandaatregeling dgrr veiligheid en justitie 2013|mandaatregeling dgrr veiligheid en justitie
mandaatregeling hoofden clusters ministerie van veiligheid en justitie 2012|mandaatregeling hoofden clusters ministerie van veiligheid en justitie
mandaatregeling korpsbeheer politie bes en brandweer bes 2012|mandaatregeling korpsbeheer politie en brandweer bes 2012|mandaatregeling korpsbeheer politie en brandweer bes
mandaatregeling korpsbeheer politie en brandweer bes|mandaatregeling korpsbeheer politie bes en brandweer bes 2012
mandaatregeling korpsbeheer politie en brandweer bes 2012|mandaatregeling korpsbeheer politie bes en brandweer bes 2012|mandaatregeling korpsbeheer politie en brandweer bes
mandaatregeling ministerie van justitie 2005|mandaatregeling ministerie van justitie
mandaatregeling ministerie van veiligheid en justitie|mandaatregeling ministerie van veiligheid justitie 2011
mandaatregeling ministerie van veiligheid en justitie 2011|mandaatregeling ministerie van veiligheid justitie 2011|mandaatregeling ministerie van veiligheid en justitie
mandaatregeling ministerie van veiligheid justitie 2011|mandaatregeling ministerie van veiligheid en justitie 2011|mandaatregeling ministerie van veiligheid en justitie
mandaatregeling psg cluster ministerie van veiligheid en justitie 2013|mandaatregeling psg ministerie van veiligheid en justitie 2013|mandaatregeling psg ministerie van veiligheid en justitie
mandaatregeling psg ministerie van veiligheid en justitie|mandaatregeling psg cluster ministerie van veiligheid en justitie 2013
mandaatregeling psg ministerie van veiligheid en justitie 2013|mandaatregeling psg cluster ministerie van veiligheid en justitie 2013|mandaatregeling psg ministerie van veiligheid en justitie
mediabesluit 2008|mediabesluit
mediaregeling 2008|mediaregeling
mediawet 2008|mediawet
mediawet bes|mediawet bonaire sint eustatius en saba
mediawet bonaire sint eustatius en saba|mediawet bes
meetbrievenbesluit 1981|meetbrievenbesluit
meetbrievenwet 1981|meetbrievenwet
meeteenhedenbesluit 2006|meeteenhedenbesluit
mijnwet 1903|mijnwet
mijnwet bes|mijnwet bonaire sint eustatius en saba
mijnwet bonaire sint eustatius en saba|mijnwet bes
militaire ambtenarenwet 1931|militaire ambtenarenwet
monumentenwet 1988|monumentenwet
muntwet 2002|muntwet
nadeelcompensatieregeling verleggen kabels en leidingen in en buiten rijkswaterstaatswerken en spoorwegwerken 1999|nadeelcompensatieregeling verleggen kabels en leidingen in en buiten rijkswaterstaatswerken en spoorwegwerken
natuurbeschermingswet|nbw 1998|nbwet 1998|nb wet 1998|nb wet|nbw|natuurbeschermingwet 1998
natuurbeschermingswet 1998|nbw 1998|nbwet 1998|nb wet 1998|nb wet|nbw|natuurbeschermingwet 1998|natuurbeschermingswet
natuurbeschermingwet 1998|natuurbeschermingswet 1998|nbw 1998|nbwet 1998|nb wet 1998|nb wet|nbw|natuurbeschermingswet
natuurschoonwet 1928|natuurschoonwet
nb wet|natuurbeschermingswet 1998|nbw 1998|nbwet 1998|nbw|natuurbeschermingwet 1998|natuurbeschermingswet
nb wet 1998|natuurbeschermingswet 1998|nbw 1998|nbwet 1998|nb wet|nbw|natuurbeschermingwet 1998|natuurbeschermingswet
nbw|natuurbeschermingswet 1998|nbwet 1998|nb wet 1998|nb wet|natuurbeschermingwet 1998|natuurbeschermingswet
nbw 1998|natuurbeschermingswet 1998|nbwet 1998|nb wet 1998|nb wet|nbw|natuurbeschermingwet 1998|natuurbeschermingswet
nbwet 1998|natuurbeschermingswet 1998|nbw 1998|nb wet 1998|nb wet|nbw|natuurbeschermingwet 1998|natuurbeschermingswet
noardeast fryslan|noordoost friesland
noordoost friesland|noardeast fryslan
nuenen c a|nuenen gerwen en nederwetten|nuenen|nuenen ca
nuenen ca|nuenen gerwen en nederwetten|nuenen|nuenen c a
nuenen gerwen en nederwetten|nuenen|nuenen c a|nuenen ca
nwo subsidieregeling 2017|nwo subsidieregeling
nwo wet|wet op de nederlandse organisatie voor wetenschappelijk onderzoek
octrooigemachtigden reglement|octrooigemachtigdenreglement
octrooigemachtigdenreglement|octrooigemachtigden reglement
onderling regeling boedelscheiding sociale verzekeringsbank nederlandse antillen|onderlinge regeling boedelscheiding sociale verzekeringsbank nederlandse antillen
onderlinge regeling boedelscheiding sociale verzekeringsbank nederlandse antillen|onderling regeling boedelscheiding sociale verzekeringsbank nederlandse antillen
organisatie en mandaatbesluit bzk bes 2012|organisatie en mandaatbesluit bzk bes
organisatie en mandaatbesluit infrastructuur en milieu|organisatiebesluit infrastructuur en milieu 2012
organisatie en mandaatbesluit infrastructuur en milieu 2012|organisatiebesluit infrastructuur en milieu 2012|organisatie en mandaatbesluit infrastructuur en milieu
organisatiebesluit bzk 2009|organisatiebesluit bzk
organisatiebesluit infrastructuur en milieu 2012|organisatie en mandaatbesluit infrastructuur en milieu 2012|organisatie en mandaatbesluit infrastructuur en milieu
organisatieregeling ministerie van veiligheid en justitie 2011|organisatieregeling ministerie van veiligheid en justitie
overgangsregeling bbra 1984|overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren 1984|bbra overgangsregeling|overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren
overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren|overgangsregeling bbra 1984|bbra overgangsregeling
overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren 1984|overgangsregeling bbra 1984|bbra overgangsregeling|overgangsregeling bezoldigingsbesluit burgerlijke rijksambtenaren
overgangswet nieuw burgerlijk wetboek|overgangswet voor het nieuwe burgerlijk wetboek
overgangswet nieuw burgerlijk wetboek bes|overgangswet nieuw burgerlijk wetboek bonaire sint eustatius en saba
overgangswet nieuw burgerlijk wetboek bonaire sint eustatius en saba|overgangswet nieuw burgerlijk wetboek bes
overgangswet voor het nieuwe burgerlijk wetboek|overgangswet nieuw burgerlijk wetboek
p wet|participatiewet|participatie wet
participatie wet|participatiewet|p wet
participatiewet|p wet|participatie wet
paspoortuitvoeringsregeling buitenland 2001|paspoortuitvoeringsregeling buitenland
paspoortuitvoeringsregeling nederland 2001|paspoortuitvoeringsregeling nederland
penitentaire beginselenwet|penitentiaire beginselenwet
penitentiaire beginselenwet|penitentaire beginselenwet
pensioenbesluit politieke gezagdragers bes|pensioenbesluit politieke gezagdragers bonaire sint eustatius en saba
pensioenbesluit politieke gezagdragers bonaire sint eustatius en saba|pensioenbesluit politieke gezagdragers bes
pensioenwet ambtenaren bes|pensioenwet ambtenaren bonaire sint eustatius en saba
pensioenwet ambtenaren bonaire sint eustatius en saba|pensioenwet ambtenaren bes
pensioenwet bes|pensioenwet bonaire sint eustatius en saba
pensioenwet bonaire sint eustatius en saba|pensioenwet bes
politiewet 1993|politiewet
politiewet 2012|politiewet
postwet 2009|postwet
provinciewet|provw
provw|provinciewet
rampenwet|wet rampen en zware ongevallen
rangschikkingsbesluit natuurschoonwet|rangschikkingsbesluit nsw
rangschikkingsbesluit natuurschoonwet 1928|rangschikkingsbesluit nsw|rangschikkingsbesluit natuurschoonwet
rangschikkingsbesluit nsw|rangschikkingsbesluit natuurschoonwet 1928|rangschikkingsbesluit natuurschoonwet
rarro|regeling algemene regels ruimtelijke ordening
re integratiebesluit|reintegratiebesluit
rechtspositiebesluit ambtenaren bes|rechtspositiebesluit bes|rechtspositiebesluit ambtenaren bonaire sint eustatius en saba
rechtspositiebesluit ambtenaren bonaire sint eustatius en saba|rechtspositiebesluit ambtenaren bes|rechtspositiebesluit bes
rechtspositiebesluit bes|rechtspositiebesluit ambtenaren bes|rechtspositiebesluit ambtenaren bonaire sint eustatius en saba
rechtspositiebesluit rijksvertegenwoordiger bes|rechtspositiebesluit rijksvertegenwoordiger bonaire sint eustatius en saba
rechtspositiebesluit rijksvertegenwoordiger bonaire sint eustatius en saba|rechtspositiebesluit rijksvertegenwoordiger bes
reclasseringsregeling|rr 1995
reclasseringsregeling 1995|rr 1995|reclasseringsregeling
regeling aanvraag en vergelijkende toets vergunningen commerciele radio omroep 2003|regeling aanvraag en vergelijkende toets vergunningen commerciele radio omroep
regeling aanvullende subsidie praktijkgerichte leeromgeving 2006|regeling aanvullende subsidie praktijkgerichte leeromgeving
regeling aanwijzing en gebruik frequentieruimte commerciele radio omroep 2003|regeling aanwijzing en gebruik frequentieruimte commerciele radio omroep
regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners bes|regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners bonaire sint eustatius en saba
regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners bonaire sint eustatius en saba|regeling aanwijzing luchtruim en aanwijzing luchtverkeersdienstverleners bes
regeling agentschappen 2012|regeling agentschappen
regeling algemene regels ruimtelijke ordening|rarro
regeling audit committee 2012|regeling audit committees 2012|regeling audit committees
regeling audit committees|regeling audit committee 2012
regeling audit committees 2012|regeling audit committee 2012|regeling audit committees
regeling baten lastendiensten 2007|regeling baten lastendiensten
regeling bbk|regeling bodemkwaliteit
regeling beheer batterijen en accu s 2008|regeling beheer batterijen en accu s
regeling bekostiging leerlingen die tijdelijk buiten de school worden geplaatst|regeling bekostiging van leerlingen die tijdelijk buiten de school worden geplaatst
regeling bekostiging van leerlingen die tijdelijk buiten de school worden geplaatst|regeling bekostiging leerlingen die tijdelijk buiten de school worden geplaatst
regeling beleggen en belenen door instellingen voor onderwijs en onderzoek 2010|regeling beleggen en belenen door instellingen voor onderwijs en onderzoek
regeling beoordeling luchtkwaliteit 2007|regeling beoordeling luchtkwaliteit
regeling beoordeling reinigbaarheid grond bodemsanering 2000|regeling beoordeling reinigbaarheid grond bodemsanering
regeling bestuursvergoeding centraal orgaan opvang asielzoekers 1996|regeling bestuursvergoeding centraal orgaan opvang asielzoekers
regeling bewijzen van bekwaamheid o w v o|regeling bewijzen van bekwaamheid owvo
regeling bewijzen van bekwaamheid owvo|regeling bewijzen van bekwaamheid o w v o
regeling bezwarenprocedure functiewaardering bbra 1984|regeling bezwarenprocedure functiewaardering bbra
regeling bodemkwaliteit|regeling bbk
regeling bouw en inrichting archiefruimten en archiefbewaarplaatsen|regeling bouw en inrichting van archiefruimten en archiefbewaarplaatsen
regeling bouw en inrichting van archiefruimten en archiefbewaarplaatsen|regeling bouw en inrichting archiefruimten en archiefbewaarplaatsen
regeling bouwbesluit 2003|regeling bouwbesluit
regeling certificaten voor warmtekrachtkoppeling elektriciteitswet 1998|regeling certificaten warmtekrachtkoppeling elektriciteitswet 1998|regeling certificaten warmtekrachtkoppeling elektriciteitswet
regeling certificaten warmtekrachtkoppeling elektriciteitswet|regeling certificaten voor warmtekrachtkoppeling elektriciteitswet 1998
regeling certificaten warmtekrachtkoppeling elektriciteitswet 1998|regeling certificaten voor warmtekrachtkoppeling elektriciteitswet 1998|regeling certificaten warmtekrachtkoppeling elektriciteitswet
regeling digitale vervanging personeelsdossiers ministerie van justitie 2010|regeling digitale vervanging personeelsdossiers ministerie van justitie
regeling eed of belofte financiele sector 2015|regeling eed of belofte financiele sector
regeling eisen goedkeuring kentekenplaten 2000|regeling eisen goedkeuring kentekenplaten
regeling externe veiligheid buisleidingen|revb
regeling externe veiligheid inrichtingen|revi
regeling gegevensverstrekking met persoonsgebonden nummer bve 2009|regeling gegevensverstrekking persoonsgebonden nummer bve 2009|regeling gegevensverstrekkingmet persoonsgebonden nummer bve 2009|regeling gegevensverstrekking persoonsgebonden nummer bve
regeling gegevensverstrekking persoonsgebonden nummer bve|regeling gegevensverstrekkingmet persoonsgebonden nummer bve 2009|regeling gegevensverstrekking met persoonsgebonden nummer bve 2009
regeling gegevensverstrekking persoonsgebonden nummer bve 2009|regeling gegevensverstrekkingmet persoonsgebonden nummer bve 2009|regeling gegevensverstrekking met persoonsgebonden nummer bve 2009|regeling gegevensverstrekking persoonsgebonden nummer bve
regeling gegevensverstrekkingmet persoonsgebonden nummer bve 2009|regeling gegevensverstrekking persoonsgebonden nummer bve 2009|regeling gegevensverstrekking met persoonsgebonden nummer bve 2009|regeling gegevensverstrekking persoonsgebonden nummer bve
regeling geluidwerende voorzieningen 1997|regeling geluidwerende voorzieningen
regeling geordende en toegankelijke staat archiefbescheiden|regeling geordende en toegankelijke staat van archiefbescheiden
regeling geordende en toegankelijke staat van archiefbescheiden|regeling geordende en toegankelijke staat archiefbescheiden
regeling geurhinder en veehouderij|rgv
regeling gewasbeschermingsmiddelen en biociden|regeling houdende nadere regels omtrent gewasbeschermingsmiddelen en biociden
regeling groenprojecten 2005|regeling groenprojecten
regeling groenprojecten 2010|regeling groenprojecten
regeling houdende nadere regels omtrent gewasbeschermingsmiddelen en biociden|regeling gewasbeschermingsmiddelen en biociden
regeling inburgering oudkomers 25 gemeenten 2005|regeling inburgering oudkomers 25 gemeenten
regeling inburgering oudkomers g25 2006|regeling inburgering oudkomers g25
regeling inzage en correctierecht uwv 2018|regeling inzage en correctierecht uwv
regeling kwaliteit kinderopvang en peuterspeelzalen 2012|regeling kwaliteit kinderopvang en peuterspeelzalen
regeling maximumbedragen vacatiegeld 2004|regeling maximumbedragen vacatiegeld
regeling meerjarige subsidies nederlands letterenfonds 2013 2016|regeling meerjarige subsidies nederlands letterenfonds 2013
regeling melden voorvallen in de burgerluchtvaart 2019|regeling melden voorvallen in de burgerluchtvaart
regeling nadeelcompensatie verkeer en waterstaat 1999|regeling nadeelcompensatie verkeer en waterstaat
regeling optische en geluidssignalen 2009|regeling optische geluidssignalen 2009|regeling optische geluidssignalen
regeling optische geluidssignalen|regeling optische en geluidssignalen 2009
regeling optische geluidssignalen 2009|regeling optische en geluidssignalen 2009|regeling optische geluidssignalen
regeling over de binnenwateren van gevaarlijke stoffen|regeling vervoer over de binnenwateren van gevaarlijke stoffen|regeling vervoer over de binnen wateren van gevaarlijke stoffen
regeling procedure bij reorganisatie|regeling procedure bij reorganisaties
regeling procedure bij reorganisaties|regeling procedure bij reorganisatie
regeling procesgang eerste en tweede ziektejaar|regeling procesgang eerste ziektejaar
regeling procesgang eerste ziektejaar|regeling procesgang eerste en tweede ziektejaar
regeling profielen 2000|regeling profielen
regeling projectsubsidies publicaties|regeling projectsubsidies voor publicaties
regeling projectsubsidies voor publicaties|regeling projectsubsidies publicaties
regeling rekenmethodiek rijksgebouwendienst 2008|regeling rekenmethodiek rijksgebouwendienst
regeling representatievergoeding ocw 2005|regeling representatievergoeding ocw
regeling risicoverevening 2012|regeling risicoverevening
regeling risicoverevening 2014|regeling risicoverevening
regeling snelle motorboten rijkswateren 1995|regeling snelle motorboten rijkswateren
regeling standaarden examenkwaliteit 2012|regeling standaarden examenkwaliteit mbo 2012|regeling standaarden examenkwaliteit mbo
regeling standaarden examenkwaliteit mbo|regeling standaarden examenkwaliteit 2012
regeling standaarden examenkwaliteit mbo 2012|regeling standaarden examenkwaliteit 2012|regeling standaarden examenkwaliteit mbo
regeling standaarden ruimtelijke ordening|rsro
regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2005|regeling subsidiebedragen milieukwaliteit elektriciteitsproductie
regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2006|regeling subsidiebedragen milieukwaliteit elektriciteitsproductie
regeling subsidiebedragen milieukwaliteit elektriciteitsproductie 2007|regeling subsidiebedragen milieukwaliteit elektriciteitsproductie
regeling superheffing 2008|regeling superheffing
regeling superheffing en melkpremie 2004|regeling superheffing en melkpremie
regeling syllabi centrale examens vo 2015|regeling syllabi centrale examens vo
regeling taken en bevoegdheden vrom 2002|regeling taken en bevoegdheden vrom
regeling tarieven rijksgebouwendienst 2003|regeling tarieven rijksgebouwendienst
regeling taxibestuurders 2005|regeling taxibestuurders
regeling tegemoetkoming asbestslachtoffers 2014|regeling tegemoetkoming asbestslachtoffers
regeling tegemoetkoming kosten opleidingsscholen|regeling tegemoetkoming kosten opleidingsschool
regeling tegemoetkoming kosten opleidingsschool|regeling tegemoetkoming kosten opleidingsscholen
regeling tijdelijke subsidiering experimenten leergang vmbo mbo2 2008 2013|tijdelijke regeling subsidiering experimenten leergang vmbo mbo2 2008 2013
regeling vakbekwaamheid bestuurders 2012|regeling vakbekwaamheid bestuurders
regeling vaststelling kwalificatiedossiers en opleidingsdomeinen 2012|regeling vaststelling kwalificatiedossiers en opleidingsdomeinen
regeling versterking cultuureducatie 2011 2012|regeling versterking cultuureductaie 2011 2012
regeling versterking cultuureductaie 2011 2012|regeling versterking cultuureducatie 2011 2012
regeling verstrekking asielzoekers 1997|regeling verstrekking asielzoekers
regeling verstrekkingen asielzoekers en andere categorieen vreemdelingen 2005|regeling verstrekkingen asielzoekers en andere categorieen vreemdelingen
regeling vervoer over de binnen wateren van gevaarlijke stoffen|regeling vervoer over de binnenwateren van gevaarlijke stoffen|regeling over de binnenwateren van gevaarlijke stoffen
regeling vervoer over de binnenwateren van gevaarlijke stoffen|regeling vervoer over de binnen wateren van gevaarlijke stoffen|regeling over de binnenwateren van gevaarlijke stoffen
regeling voorschotverlening op uitkeringen awbz 2010|regeling voorschotverlening op uitkeringen awbz
regeling voorschotverlening op uitkeringen awbz 2013|regeling voorschotverlening op uitkeringen awbz
regeling wachtgeld en uitkering bij privatisering|regeling wachtgeld en uitkering privatisering
regeling wachtgeld en uitkering privatisering|regeling wachtgeld en uitkering bij privatisering
registratieverordening 2010|registratieverordening bosschap 2010|registratieverordening bosschap
registratieverordening bosschap|registratieverordening 2010
registratieverordening bosschap 2010|registratieverordening 2010|registratieverordening bosschap
registratiewet 1970|registratiewet
reglement onderzoek schepen op de rijn 1995|reglement onderzoek schepen op de rijn
reglement op de raccordementen 1966|reglement op de raccordementen
reglement register bewindvoerder wsnp|reglement register bewindvoerders
reglement register bewindvoerders|reglement register bewindvoerder wsnp
reglement van orde van de ministerraad|reglement van orde voor de ministerraad|reglement van orde voor de raad van ministers
reglement van orde voor de ministerraad|reglement van orde van de ministerraad|reglement van orde voor de raad van ministers
reglement van orde voor de raad van ministers|reglement van orde voor de ministerraad|reglement van orde van de ministerraad
reglement verkeersregels en verkeerstekens|rvv 1990|rvv90|reglement verkeerstekens en verkeersregels 1990|reglement verkeerstekens en verkeersregels
reglement verkeersregels en verkeerstekens 1990|rvv 1990|rvv90|reglement verkeerstekens en verkeersregels 1990|reglement verkeerstekens en verkeersregels|reglement verkeersregels en verkeerstekens
reglement verkeerstekens en verkeersregels|reglement verkeersregels en verkeerstekens 1990|rvv 1990|rvv90|reglement verkeersregels en verkeerstekens
reglement verkeerstekens en verkeersregels 1990|reglement verkeersregels en verkeerstekens 1990|rvv 1990|rvv90|reglement verkeerstekens en verkeersregels|reglement verkeersregels en verkeerstekens
reglement voor de binnenvisserij 1985|reglement voor de binnenvisserij
reintegratiebesluit|re integratiebesluit
reken en meetvoorschrift geluid 2012|reken en meetvoorschrift geluid
revb|regeling externe veiligheid buisleidingen
revi|regeling externe veiligheid inrichtingen
rgv|regeling geurhinder en veehouderij
rijksoctrooiwet|row 1995
rijksoctrooiwet 1995|row 1995|rijksoctrooiwet
rijkswachtgeldbesluit 1959|rijkswachtgeldbesluit
rijkswet onderzoeksraad voor veiligheid|rijkswet ovv
rijkswet ovv|rijkswet onderzoeksraad voor veiligheid
rijnvaartpolitiereglement 1995|rijnvaartpolitiereglement
rijswijk z h|rijswijk|rijswijk zh
rijswijk zh|rijswijk|rijswijk z h
row 1995|rijksoctrooiwet 1995|rijksoctrooiwet
rr 1995|reclasseringsregeling 1995|reclasseringsregeling
rsro|regeling standaarden ruimtelijke ordening
rvv 1990|reglement verkeersregels en verkeerstekens 1990|rvv90|reglement verkeerstekens en verkeersregels 1990|reglement verkeerstekens en verkeersregels|reglement verkeersregels en verkeerstekens
rvv90|reglement verkeersregels en verkeerstekens 1990|rvv 1990|reglement verkeerstekens en verkeersregels 1990|reglement verkeerstekens en verkeersregels|reglement verkeersregels en verkeerstekens
s gravenhage|den haag|denhaag
s hertogenbosch|den bosch
samenloopregeling indonesische pensioenen 1960|samenloopregeling indonesische pensioenen
sanctiewet 1977|sanctiewet
scheepvaartreglement kanaal van gent naar terneuzen|scheepvaartreglement voor het kanaal van gent naar terneuzen
scheepvaartreglement voor het kanaal van gent naar terneuzen|scheepvaartreglement kanaal van gent naar terneuzen
scheepvaartreglement westerschelde 1990|scheepvaartreglement westerschelde
schepenbesluit 1965|schepenbesluit
schepenbesluit 2004|schepenbesluit
speelautomatenbesluit 2000|speelautomatenbesluit
spoorwegwet 1875|spoorwegwet
spreidingswet|wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen
staatsexamenbesluit bes|staatsexamenbesluit vo bes|staatsexamenbesluit vo bonaire sint eustatius en saba
staatsexamenbesluit vo bes|staatsexamenbesluit bes|staatsexamenbesluit vo bonaire sint eustatius en saba
staatsexamenbesluit vo bonaire sint eustatius en saba|staatsexamenbesluit vo bes|staatsexamenbesluit bes
statistiekwet 1950|statistiekwet
stein l|stein
subsidieregeling esf 3|subsidieregeling esf3
subsidieregeling esf3|subsidieregeling esf 3
subsidieregeling innnovatie cultuuruitingen|subsidieregeling innovatie cultuuruitingen
subsidieregeling innovatie cultuuruitingen|subsidieregeling innnovatie cultuuruitingen
subsidieregeling jonggehandicapten met ernstige scholingsbelemmeringen|subsidieregeling scholing jonggehandicapten met ernstige scholingsbelemmeringen
subsidieregeling ondernemerschap en onderwijs 2007|subsidieregeling ondernemerschap en onderwijs
subsidieregeling pieken in de delta 2007|subsidieregeling pieken in de delta
subsidieregeling pilot innovatievouchers 2004|subsidieregeling pilot innovatievouchers
subsidieregeling pilot innovatievouchers 2005|subsidieregeling pilot innovatievouchers
subsidieregeling scholing jonggehandicapten met ernstige scholingsbelemmeringen|subsidieregeling jonggehandicapten met ernstige scholingsbelemmeringen
subsidieregeling verbetering kwalificaties oalt leraren 2002 2004|subsidieregeling verbetering kwalificaties oalt leraren 2002
successiewet 1956|successiewet
sudwest fryslan|zuidwest friesland
suppletieregeling gedeeltelijk arbeidsongeschikten sector defensie|suppletieregeling gedeeltelijke arbeidsongeschikten sector defensie
suppletieregeling gedeeltelijk arbeidsongeschikten sector rijk|suppletieregeling gedeeltelijke arbeidsongeschikten sector rijk
suppletieregeling gedeeltelijke arbeidsongeschikten sector defensie|suppletieregeling gedeeltelijk arbeidsongeschikten sector defensie
suppletieregeling gedeeltelijke arbeidsongeschikten sector rijk|suppletieregeling gedeeltelijk arbeidsongeschikten sector rijk
szw subsidieregeling preventie arbeidsuitva|szw subsidieregeling preventie van arbeidsuitval
szw subsidieregeling preventie van arbeidsuitval|szw subsidieregeling preventie arbeidsuitva
tarievenwet brandstofheffingen milieu 1990|tarievenwet brandstofheffingen milieu
tijdelijk besluit sociaal flankerend beleid sector rijk 2004|tijdelijk besluit sociaal flankerend beleid sector rijk
tijdelijke regeling erkenning opleidingen deskundigen radioactieve stoffen en toestellen|tijdelijke regeling erkenning opleidingen radio actieve stoffen en toestellen
tijdelijke regeling erkenning opleidingen radio actieve stoffen en toestellen|tijdelijke regeling erkenning opleidingen deskundigen radioactieve stoffen en toestellen
tijdelijke regeling subsidiering experimenten leergang vmbo mbo2 2008 2013|regeling tijdelijke subsidiering experimenten leergang vmbo mbo2 2008 2013
tijdelijke stimuleringsregeling leren en werken 2007|tijdelijke stimuleringsregeling leren en werken
toeslagwet indonesische pensioenen 1956|toeslagwet indonesische pensioenen
transactiebesluit 1994|transactiebesluit
uavg|uitvoeringswet algemene verordening gegevensbescherming
uitkeringsregeling 1966|uitkeringsregeling
uitkeringsreglement ww 2015|uitkeringsreglement ww
uitvoeringsbeschikking ob 1968|uitvoeringsbeschikking omzetbelasting 1968|uitvoeringsbeschikking omzetbelasting
uitvoeringsbeschikking omzetbelasting|uitvoeringsbeschikking ob 1968
uitvoeringsbeschikking omzetbelasting 1968|uitvoeringsbeschikking ob 1968|uitvoeringsbeschikking omzetbelasting
uitvoeringsbeschikking vennootschapsbelasting 1971|uitvoeringsbeschikking vennootschapsbelasting
uitvoeringsbesluit inkomstenbelasting 2001|uitvoeringsbesluit inkomstenbelasting
uitvoeringsbesluit kostenverrekening en gegevensuitwisseling wet waardering onroerende zaken|uitvoeringsbesluit kostenverrekening en gegevensuitwisseling wet woz
uitvoeringsbesluit kostenverrekening en gegevensuitwisseling wet woz|uitvoeringsbesluit kostenverrekening en gegevensuitwisseling wet waardering onroerende zaken
uitvoeringsbesluit lcw|uitvoeringsbesluit les en cursusgeldwet 2000
uitvoeringsbesluit lcw 2000|uitvoeringsbesluit les en cursusgeldwet 2000|uitvoeringsbesluit lcw
uitvoeringsbesluit les en cursusgeldwet 2000|uitvoeringsbesluit lcw 2000|uitvoeringsbesluit lcw
uitvoeringsbesluit loonbelasting 1965|uitvoeringsbesluit loonbelasting
uitvoeringsbesluit merken bes|uitvoeringsbesluit merken bonaire sint eustatius en saba
uitvoeringsbesluit merken bonaire sint eustatius en saba|uitvoeringsbesluit merken bes
uitvoeringsbesluit omzetbelasting 1968|uitvoeringsbesluit omzetbelasting
uitvoeringsbesluit onderwijsvoorzieningen voor jongeren met een handicap|besluit onderwijsvoorzieningen voor jongeren met een handicap
uitvoeringsbesluit rijksoctrooiwet 1995|uitvoeringsbesluit rijksoctrooiwet
uitvoeringsbesluit u web|uitvoeringsbesluit web|uitvoeringsbesluit wet educatie en beroepsonderwijs
uitvoeringsbesluit vennootschapsbelasting 1971|uitvoeringsbesluit vennootschapsbelasting
uitvoeringsbesluit web|uitvoeringsbesluit wet educatie en beroepsonderwijs|uitvoeringsbesluit u web
uitvoeringsbesluit wet educatie en beroepsonderwijs|uitvoeringsbesluit web|uitvoeringsbesluit u web
uitvoeringsbesluit wet op het hoger onderwijs en wetenschappelijk onderzoek|uitvoeringsbesluit whw 2008|uitvoeringsbesluit whw
uitvoeringsbesluit whw|uitvoeringsbesluit wet op het hoger onderwijs en wetenschappelijk onderzoek
uitvoeringsbesluit whw 2008|uitvoeringsbesluit wet op het hoger onderwijs en wetenschappelijk onderzoek|uitvoeringsbesluit whw
uitvoeringsbesluit wvo|uwvo 2020
uitvoeringsbesluit wvo 2020|uwvo 2020|uitvoeringsbesluit wvo
uitvoeringsregeling algemene wet inzake rijksbelastingen|uitvoeringsregeling awr
uitvoeringsregeling algemene wet inzake rijksbelastingen 1994|uitvoeringsregeling awr|uitvoeringsregeling algemene wet inzake rijksbelastingen
uitvoeringsregeling awr|uitvoeringsregeling algemene wet inzake rijksbelastingen 1994|uitvoeringsregeling algemene wet inzake rijksbelastingen
uitvoeringsregeling belastingdienst 2003|uitvoeringsregeling belastingdienst
uitvoeringsregeling energie investeringsaftrek 2001|uitvoeringsregeling energie investeringsaftrek
uitvoeringsregeling inkomstenbelasting 2001|uitvoeringsregeling inkomstenbelasting
uitvoeringsregeling inleners keten en opdrachtgeversaansprakelijkheid 2004|uitvoeringsregeling inleners keten en opdrachtgeversaansprakelijkheid
uitvoeringsregeling invorderingswet 1990|uitvoeringsregeling invorderingswet
uitvoeringsregeling loonbelasting 2001|uitvoeringsregeling loonbelasting
uitvoeringsregeling loonbelasting 2011|uitvoeringsregeling loonbelasting
uitvoeringsregeling strategische goederen 2012|uitvoeringsregeling strategische goederen
uitvoeringswet algemene verordening gegevensbescherming|uavg
uitvoeringswet huurprijzen woonruimte|uw hw
uitvoeringswet internationale kinderontvoering|uitvoeringswet inzake internationale ontvoering van kinderen
uitvoeringswet inzake internationale ontvoering van kinderen|uitvoeringswet internationale kinderontvoering
uitvoeringswet visserijverdrag 1967|uitvoeringswet visserijverdrag
uitvoerwet 1962|uitvoerwet
uw hw|uitvoeringswet huurprijzen woonruimte
uwvo 2020|uitvoeringsbesluit wvo 2020|uitvoeringsbesluit wvo
vaartuigenwet 1930 bes|vaartuigenwet 1930 bonaire sint eustatius en saba
vaartuigenwet 1930 bonaire sint eustatius en saba|vaartuigenwet 1930 bes
vacatiegeldenbesluit 1988|vacatiegeldenbesluit
veiligheidswet bes|veiligheidswet bonaire sint eustatius en saba
veiligheidswet bonaire sint eustatius en saba|veiligheidswet bes
verdrag betreffende de werking van de europese unie|vweu
verdrag inzake de rechten van het kind|ivrk
verdrag inzake de rechten van personen met een handicap|vn verdrag voor rechten van personen met een handicap|vn verdrag rechten van personen met een handicap|vn verdrag handicap
verlengbaarheidsbesluit gsm vergunningen 2013|verlengbaarheidsbesluit gsm vergunningen
verordening algemene bepalingen productschap vis 2006|verordening algemene bepalingen productschap vis
verordening bestrijding ziekte van aujeszky 2002|verordening bestrijding ziekte van aujeszky
verordening heffing scholing en vorming ondernemingsraadsleden 2011|verordening heffing scholing en vorming ondernemingsraadsleden
verordening heffing scholing en vorming ondernemingsraadsleden 2012|verordening heffing scholing en vorming ondernemingsraadsleden
verordening heffing scholing en vorming van ondernemingsraadsleden 2005|verordening heffing scholing en vorming van ondernemingsraadsleden
verordening heffing scholing en vorming van ondernemingsraadsleden 2006|verordening heffing scholing en vorming van ondernemingsraadsleden
verordening heffing scholing en vorming van ondernemingsraadsleden 2007|verordening heffing scholing en vorming van ondernemingsraadsleden
verordening heffing scholing en vorming van ondernemingsraadsleden 2008|verordening heffing scholing en vorming van ondernemingsraadsleden
verordening heffing scholing en vorming van ondernemingsraadsleden 2009|verordening heffing scholing en vorming van ondernemingsraadsleden
verordening heffing scholing en vorming van ondernemingsraadsleden 2010|verordening heffing scholing en vorming van ondernemingsraadsleden
verordening hpa aardappelmoeheid 2003|verordening hpa aardappelmoeheid
verordening nederlandse hotelclassificatie bedrijfschap horeca en catering 2003|verordening nederlandse hotelclassificatie bedrijfschap horeca en catering
verordening op de arbeidsvoorwaarden personeel nivra 2013|verordening op de arbeidsvoorwaarden personeel nivra
verordening op de arbeidsvoorwaarden personeel novaa 2013|verordening op de arbeidsvoorwaarden personeel novaa
verordening pa aardappelmoeheid 2008|verordening pa aardappelmoeheid
verordening pt algemene heffing handel groenten en fruit 2003|verordening pt algemene heffing handel groenten en fruit
verordening pt algemene heffing handel groenten en fruit 2005|verordening pt algemene heffing handel groenten en fruit
verordening pt algemene heffing handel groenten en fruit 2006|verordening pt algemene heffing handel groenten en fruit
verordening pt algemene heffing handel groenten en fruit 2007|verordening pt algemene heffing handel groenten en fruit
verordening pt bestemmingsheffing handel groenten en fruit 2003|verordening pt bestemmingsheffing handel groenten en fruit
verordening pt bestemmingsheffing handel groenten en fruit 2004|verordening pt bestemmingsheffing handel groenten en fruit
verordening pt bestemmingsheffing handel groenten en fruit 2005|verordening pt bestemmingsheffing handel groenten en fruit
verordening pt bestemmingsheffing handel groenten en fruit 2006|verordening pt bestemmingsheffing handel groenten en fruit
verordening pt bestemmingsheffing handel groenten en fruit 2007|verordening pt bestemmingsheffing handel groenten en fruit
verordening pt bijzondere heffing fruit en champignons|verordening pt bijzondere heffing teelt fruit en champignons 2006
verordening pt bijzondere heffing fruit en champignons 2006|verordening pt bijzondere heffing teelt fruit en champignons 2006|verordening pt bijzondere heffing fruit en champignons
verordening pt bijzondere heffing teelt fruit en champignons 2006|verordening pt bijzondere heffing fruit en champignons 2006|verordening pt bijzondere heffing fruit en champignons
verordening pt bijzondere heffing vollegrondsgroenten 2005|verordening pt bijzondere heffing vollegrondsgroenten
verordening pt bijzondere heffing vollegrondsgroenten 2006|verordening pt bijzondere heffing vollegrondsgroenten
verordening pt heffing teelt groenten en fruit 2003|verordening pt heffing teelt groenten en fruit
verordening pt heffing teelt groenten en fruit 2004|verordening pt heffing teelt groenten en fruit
verordening pt heffing teelt groenten en fruit 2005|verordening pt heffing teelt groenten en fruit
verordening pt heffing teelt groenten en fruit 2006|verordening pt heffing teelt groenten en fruit
verordening pt heffing teelt groenten en fruit 2007|verordening pt heffing teelt groenten en fruit
verordening pt heffing verduurzaamde groenten en fruit 2003|verordening pt heffing verduurzaamde groenten en fruit
verordening pt heffing verduurzaamde groenten en fruit 2004|verordening pt heffing verduurzaamde groenten en fruit
verordening pt heffing verduurzaamde groenten en fruit 2005|verordening pt heffing verduurzaamde groenten en fruit
verordening pt heffing verduurzaamde groenten en fruit 2006|verordening pt heffing verduurzaamde groenten en fruit
verordening pt heffing verduurzaamde groenten en fruit 2007|verordening pt heffing verduurzaamde groenten en fruit
verordening pt vakheffing bloembollen leverbaar 2003|verordening pt vakheffing bloembollen leverbaar
verordening pt vakheffing bloembollen leverbaar oogstjaar 2003|verordening pt vakheffing bloembollen leverbaar oogstjaar
verordening pt vakheffing bloembollen leverbaar oogstjaar 2005|verordening pt vakheffing bloembollen leverbaar oogstjaar
verordening pt vakheffing bloembollen leverbaar oogstjaar 2006|verordening pt vakheffing bloembollen leverbaar oogstjaar
verordening pt vakheffing bloembollen plantgoed oogstjaar 2006|verordening pt vakheffing bloembollen plantgoed oogstjaar
verordening pt vakheffing bloemkwekerijproducten|verordening pt vakheffing bloemkwekerijprodukten 2005
verordening pt vakheffing bloemkwekerijproducten 2003|verordening pt vakheffing bloemkwekerijproducten
verordening pt vakheffing bloemkwekerijproducten 2004|verordening pt vakheffing bloemkwekerijproducten
verordening pt vakheffing bloemkwekerijproducten 2005|verordening pt vakheffing bloemkwekerijprodukten 2005|verordening pt vakheffing bloemkwekerijproducten
verordening pt vakheffing bloemkwekerijprodukten 2005|verordening pt vakheffing bloemkwekerijproducten 2005|verordening pt vakheffing bloemkwekerijproducten
verplaatsingskostenbesluit 1989|verplaatsingskostenbesluit
verplaatsingskostenregeling 1989|verplaatsingskostenregeling
vervolgsubsidieregeling bans klimaatconvenant 2007|vervolgsubsidieregeling bans klimaatconvenant
vestigingswet bedrijven 1954|vestigingswet bedrijven
visserijwet 1963|visserijwet
visserijwet bes|visserijwet bonaire sint eustatius en saba
visserijwet bonaire sint eustatius en saba|visserijwet bes
vn verdrag handicap|verdrag inzake de rechten van personen met een handicap|vn verdrag voor rechten van personen met een handicap|vn verdrag inzake de rechten van personen met een handicap|vn verdrag rechten van personen met een handicap
vn verdrag inzake de rechten van personen met een handicap|verdrag inzake de rechten van personen met een handicap|vn verdrag voor rechten van personen met een handicap|vn verdrag rechten van personen met een handicap|vn verdrag handicap
vn verdrag rechten van personen met een handicap|verdrag inzake de rechten van personen met een handicap|vn verdrag voor rechten van personen met een handicap|vn verdrag inzake de rechten van personen met een handicap|vn verdrag handicap
vn verdrag voor rechten van personen met een handicap|verdrag inzake de rechten van personen met een handicap|vn verdrag inzake de rechten van personen met een handicap|vn verdrag rechten van personen met een handicap|vn verdrag handicap
vorderingswet 1962|vorderingswet
vreemdelingenbesluit 2000|vreemdelingenbesluit
vreemdelingenwet|vw 2000
vreemdelingenwet 2000|vw 2000|vreemdelingenwet
vrijstellings en boetebesluit wet bpf 2000|vrijstellings en boetebesluit wet bpf
vrijstellingsregeling wet toezicht effectenverkeer 1995|vrijstellingsregeling wet toezicht effectenverkeer
vrijstellingsregeling wtk 1992|vrijstellingsregeling wtk
vuurwerkbesluit|vwb
vw 2000|vreemdelingenwet 2000|vreemdelingenwet
vwb|vuurwerkbesluit
vweu|verdrag betreffende de werking van de europese unie
waarborgwet 1986|waarborgwet
wabo|wet algemene bepalingen omgevingsrecht|wet algemene bepalingen omgevingrecht
wachtgeldbesluit ambtenaren bes|wachtgeldbesluit ambtenaren bonaire sint eustatius en saba
wachtgeldbesluit ambtenaren bonaire sint eustatius en saba|wachtgeldbesluit ambtenaren bes
wahv|wet administratiefrechtelijke handhaving verkeersvoorschriften
wamz|wet op de archeologische monumentenzorg
wapenwet bes|wapenwet bonaire sint eustatius en saba
wapenwet bonaire sint eustatius en saba|wapenwet bes
warenwet bes|warenwet bonaire sint eustatius en saba
warenwet bonaire sint eustatius en saba|warenwet bes
warenwetbesluit cosmetische producten|warenwetbesluit kosmetische produkten
warenwetbesluit kosmetische produkten|warenwetbesluit cosmetische producten
waterschapswet|wschw
waterstaatswet 1900|waterstaatswet
waterwet|wtw
wav|wet ammoniak en veehouderij
wbb|wet bodembescherming
wbk|wet bescherming klokkenluiders
wbmgp|wet bijzondere maatregelen grootstedelijke problematiek
wbp|wet bescherming persoonsgegevens
wed|wet op de economische delicten
wegenverkeerswet|wvw 1994|wvw94
wegenverkeerswet 1994|wvw 1994|wegenverkeerswet|wvw94
welzijnswet 1994|welzijnswet
wet aanpassing appa en enkele andere wetten 2011|wet aanpassing appa en enkele andere wetten
wet aanpassing fiscale behandeling vut prepensioen en introductie levensloopregeling|wet vpl
wet aansprakelijkheidsverzekering motorrijtuigen bes|wet aansprakelijkheidsverzekering motorrijtuigen bonaire sint eustatius en saba
wet aansprakelijkheidsverzekering motorrijtuigen bonaire sint eustatius en saba|wet aansprakelijkheidsverzekering motorrijtuigen bes
wet administratiefrechtelijke handhaving verkeersvoorschriften|wahv
wet administratieve rechtspraak bes|wet administratieve rechtspraak bonaire sint eustatius en saba
wet administratieve rechtspraak bonaire sint eustatius en saba|wet administratieve rechtspraak bes
wet afbreken zwangerschap|wet afbreking zwangerschap
wet afbreking zwangerschap|wet afbreken zwangerschap
wet afdrachtvermindering loonbelasting en premie voor de volksverzekeringen|wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|wet vermindering afdracht loonbelasting en premies volksverzekeringen|wet vermindering afdracht loonbelasting en premie voor volksverzekeringen
wet algemene bepalingen omgevingrecht|wet algemene bepalingen omgevingsrecht|wabo
wet algemene bepalingen omgevingsrecht|wabo|wet algemene bepalingen omgevingrecht
wet algemene ouderdomsverzekering bes|wet algemene ouderdomsverzekering bonaire sint eustatius en saba
wet algemene ouderdomsverzekering bonaire sint eustatius en saba|wet algemene ouderdomsverzekering bes
wet algemene regels herindeling|wet arhi
wet algemene verzekering bijzondere ziektekosten bes|wet algemene verzekering bijzondere ziektekosten bonaire sint eustatius en saba
wet algemene verzekering bijzondere ziektekosten bonaire sint eustatius en saba|wet algemene verzekering bijzondere ziektekosten bes
wet algemene weduwen en wezenverzekering bes|wet algemene weduwen en wezenverzekering bonaire sint eustatius en saba
wet algemene weduwen en wezenverzekering bonaire sint eustatius en saba|wet algemene weduwen en wezenverzekering bes
wet allocatie arbeidskrachten door intermediairs|wet allocatiearbeidskrachten door intermediairs
wet allocatiearbeidskrachten door intermediairs|wet allocatie arbeidskrachten door intermediairs
wet ambtenarenrechtspraak 1951 bes|wet ambtenarenrechtspraak bes|wet ambtenarenrechtspraak bonaire sint eustatius en saba
wet ambtenarenrechtspraak bes|wet ambtenarenrechtspraak 1951 bes|wet ambtenarenrechtspraak bonaire sint eustatius en saba
wet ambtenarenrechtspraak bonaire sint eustatius en saba|wet ambtenarenrechtspraak bes|wet ambtenarenrechtspraak 1951 bes
wet ammoniak en veehouderij|wav
wet arbeidsongeschiktheidsverzekering zelfstandigen|wet op de arbeidsongeschiktheidsverzekering zelfstandigen|wet arbeidsongeschiktheidverzekering zelfstandigen
wet arbeidsongeschiktheidsvoorziening jonggehandicapten|wet werk en arbeidsondersteuning jonggehandicapten
wet arbeidsongeschiktheidverzekering zelfstandigen|wet arbeidsongeschiktheidsverzekering zelfstandigen|wet op de arbeidsongeschiktheidsverzekering zelfstandigen
wet arhi|wet algemene regels herindeling
wet assurantie bemiddelingsbedrijf|wet assurantiebemiddelingsbedrijf
wet assurantiebemiddelingsbedrijf|wet assurantie bemiddelingsbedrijf
wet bag|wet basisregistratie adressen en gebouwen
wet basisadministraties persoonsgegevens bes|wet basisadministraties persoonsgegevens bonaire sint eustatius en saba
wet basisadministraties persoonsgegevens bonaire sint eustatius en saba|wet basisadministraties persoonsgegevens bes
wet basisregistratie adressen en gebouwen|wet bag
wet basisregistratie grootschalige topografie|wet bgt
wet basisregistratie ondergrond|wet bro
wet basisregistratie personen|wet brp
wet bcf|wet op het btw compensatiefonds
wet beeindiging arbeidsovereenkomsten bes|wet beeindiging arbeidsovereenkomsten bonaire sint eustatius en saba
wet beeindiging arbeidsovereenkomsten bonaire sint eustatius en saba|wet beeindiging arbeidsovereenkomsten bes
wet beginselen gevangeniswezen bes|wet beginselen gevangeniswezen bonaire sint eustatius en saba
wet beginselen gevangeniswezen bonaire sint eustatius en saba|wet beginselen gevangeniswezen bes
wet beheer rijkswaterstaatswerken|wet beheer rijkswaterstaatwerken
wet beheer rijkswaterstaatwerken|wet beheer rijkswaterstaatswerken
wet behoud cultuurbezit|wet tot behoud van cultuurbezit
wet beperking tabaksgebruik bes|wet beperking tabaksgebruik bonaire sint eustatius en saba
wet beperking tabaksgebruik bonaire sint eustatius en saba|wet beperking tabaksgebruik bes
wet bescherming klokkenluiders|wbk
wet bescherming persoonsgegevens|wbp
wet bestuurlijke boete meldingsplichten door ministers verstrekte subsidies|wet bestuurlijke boete meldingsplichten subsidies
wet bestuurlijke boete meldingsplichten subsidies|wet bestuurlijke boete meldingsplichten door ministers verstrekte subsidies
wet bestuursrecht|awb|algemene wet van bestuursrecht
wet bevordering eigen woningbezit|wet bevordering eigenwoningbezit
wet bevordering eigenwoningbezit|wet bevordering eigen woningbezit
wet bevordering integriteitsbeoordelingen door het openbaar bestuur|wet bibob
wet bgt|wet basisregistratie grootschalige topografie
wet bibob|wet bevordering integriteitsbeoordelingen door het openbaar bestuur
wet big|wet op de beroepen in de individuele gezondheidszorg
wet bijzondere maatregelen grootstedelijke problematiek|wbmgp
wet bijzondere opnemingen in psychiatrische ziekenhuizen|wet bopz
wet bio|wet op de beroepen in het onderwijs
wet biz|wet op de bedrijveninvesteringszones
wet bodembescherming|wbb
wet bol|wet brutering overhevelingstoeslag lonen
wet bopz|wet bijzondere opnemingen in psychiatrische ziekenhuizen
wet bpf 2000|wet bpf
wet bro|wet basisregistratie ondergrond
wet brp|wet basisregistratie personen
wet brutering overhevelingstoeslag lonen|wet bol
wet centraal orgaan opvang asielzoekers|wet coa
wet coa|wet centraal orgaan opvang asielzoekers
wet college voor examens|wet college voor toetsen en examens
wet college voor toetsen en examens|wet college voor examens
wet controle op rechtspersonen|wet documentatie vennootschappen
wet db|wet op de dividendbelasting 1965|wet op de dividendbelasting
wet documentatie vennootschappen|wet controle op rechtspersonen
wet doorstroming huurmarkt 2015|wet doorstroming huurmarkt
wet drinkwater bes|wet drinkwater bonaire sint eustatius en saba
wet drinkwater bonaire sint eustatius en saba|wet drinkwater bes
wet educatie en beroepsonderwijs bes|wet educatie en beroepsonderwijs bonaire sint eustatius en saba
wet educatie en beroepsonderwijs bonaire sint eustatius en saba|wet educatie en beroepsonderwijs bes
wet fido|wet financiering decentrale overheden|wet financiering lagere overheden
wet financiele betrekkingen buitenland 1994|wet financiele betrekkingen buitenland
wet financiele markten bes|wet financiele markten bonaire sint eustatius en saba
wet financiele markten bonaire sint eustatius en saba|wet financiele markten bes
wet financiering decentrale overheden|wet fido|wet financiering lagere overheden
wet financiering lagere overheden|wet financiering decentrale overheden|wet fido
wet gba|wet gemeentelijke basisadministratie persoonsgegevens|wgba
wet geldstelsel bes|wet geldstelsel bonaire sint eustatius en saba
wet geldstelsel bonaire sint eustatius en saba|wet geldstelsel bes
wet geluidhinder|wgh|wet geluidshinder
wet geluidshinder|wet geluidhinder|wgh
wet gemeenschappelijke regeling|wet gemeenschappelijke regelingen|wgr|wet op de gemeenschappelijke regelingen
wet gemeenschappelijke regelingen|wgr|wet op de gemeenschappelijke regelingen|wet gemeenschappelijke regeling
wet gemeentelijke basisadministratie persoonsgegevens|wet gba|wgba
wet gemeentelijke instrumenten warmtetransitie|wgiw
wet gemeentelijke schuldhulpverlening|wgs
wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen|spreidingswet
wet geneeskundige behandelingsovereenkomst|wet op de geneeskundige behandelingsovereenkomst|wet op de geneeskundige behandelovereenkomst
wet geurhinder en veehouderij|wgv
wet gewasbeschermingsmiddelen en biociden|wet op de toelating van gewasbeschermingsmiddelen en biociden
wet griffierechten burgerlijke zaken|wet griffierechten in burgerlijke zaken
wet griffierechten in burgerlijke zaken|wet griffierechten burgerlijke zaken
wet grondslagen natuurbeheer en bescherming bes|wet grondslagen natuurbeheer en bescherming bonaire sint eustatius en saba
wet grondslagen natuurbeheer en bescherming bonaire sint eustatius en saba|wet grondslagen natuurbeheer en bescherming bes
wet hof|wet houdbare overheidsfinancien
wet houdbare overheidsfinancien|wet hof
wet ib|wet inkomstenbelasting 2001|wet inkomstenbelasting
wet ib 2001|wet inkomstenbelasting 2001|wet ib|wet inkomstenbelasting
wet identificatie bij dienstverlening|wet identificatie bij financiele dienstverlening 1993
wet identificatie bij financiele dienstverlening 1993|wet identificatie bij dienstverlening
wet identificatieplicht bes|wet identificatieplicht bonaire sint eustatius en saba
wet identificatieplicht bonaire sint eustatius en saba|wet identificatieplicht bes
wet identiteitskaarten bes|wet identiteitskaarten bonaire sint eustatius en saba
wet identiteitskaarten bonaire sint eustatius en saba|wet identiteitskaarten bes
wet inburgering|wi 2021|wib 2021|wi2021
wet inburgering 2021|wi 2021|wib 2021|wi2021|wet inburgering
wet inf netw|wet informatie uitwisseling bovengrondse en ondergrondse netten en netwerken
wet informatie uitwisseling bovengrondse en ondergrondse netten en netwerken|wet inf netw
wet infrastructuur fonds|wet infrastructuurfonds
wet infrastructuurfonds|wet infrastructuur fonds
wet inkomstenbelasting|wet ib 2001|wet ib
wet inkomstenbelasting 2001|wet ib 2001|wet ib|wet inkomstenbelasting
wet inkomstenbelasting bes|wet inkomstenbelasting bonaire sint eustatius en saba
wet inkomstenbelasting bonaire sint eustatius en saba|wet inkomstenbelasting bes
wet invoering en financiering van de wet werk en inkomen naar arbeidsvermogen|wet invoering en financiering wet werk en inkomen naar arbeidsvermogen
wet invoering en financiering wet werk en inkomen naar arbeidsvermogen|wet invoering en financiering van de wet werk en inkomen naar arbeidsvermogen
wet inzake de luchtverontreiniging|wet inzake luchtverontreiniging|wet luchtverontreiniging
wet inzake luchtverontreiniging|wet inzake de luchtverontreiniging|wet luchtverontreiniging
wet justitie subsidies|wet justitiesubsidies
wet justitiesubsidies|wet justitie subsidies
wet kb|wet op het kindgebonden budget
wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken|wkpb
wet kinderopvang en kwaliteitseisen peuterspeelzalen|wkkp
wet kosteloze rechtskundige bijstand bes|wet kosteloze rechtskundige bijstand bonaire sint eustatius en saba
wet kosteloze rechtskundige bijstand bonaire sint eustatius en saba|wet kosteloze rechtskundige bijstand bes
wet kwaliteitsborging voor het bouwen|wkb
wet langdurige zorg|wlz|wiz
wet lb|wet op de loonbelasting 1964|wet op de loonbelasting
wet loonbelasting bes|wet loonbelasting bonaire sint eustatius en saba
wet loonbelasting bonaire sint eustatius en saba|wet loonbelasting bes
wet luchtverontreiniging|wet inzake de luchtverontreiniging|wet inzake luchtverontreiniging
wet maatschappelijke ondersteuning|wmo 2015|wmo|wet maatschappelijke ontwikkeling|wmo2015|wmo 2007
wet maatschappelijke ondersteuning 2015|wmo 2015|wmo|wet maatschappelijke ondersteuning|wet maatschappelijke ontwikkeling|wmo2015
wet maatschappelijke ontwikkeling|wet maatschappelijke ondersteuning 2015|wmo 2015|wmo|wet maatschappelijke ondersteuning|wmo2015
wet maritiem beheer bes|wet maritiem beheer bonaire sint eustatius en saba
wet maritiem beheer bonaire sint eustatius en saba|wet maritiem beheer bes
wet materieel ambtenarenrecht bes|ambtenarenwet bes|wet materieel ambtenarenrecht bonaire sint eustatius en saba
wet materieel ambtenarenrecht bonaire sint eustatius en saba|wet materieel ambtenarenrecht bes|ambtenarenwet bes
wet medezeggenschap onderwijs 1992|wet medezeggenschap onderwijs
wet medisch tuchtrecht bes|wet medisch tuchtrecht bonaire sint eustatius en saba
wet medisch tuchtrecht bonaire sint eustatius en saba|wet medisch tuchtrecht bes
wet melding ongebruikelijke transacties|wet mot
wet melding zeggenschap in ter beurze genoteerde vennootschappen 1996|wet melding zeggenschap in ter beurze genoteerde vennootschappen
wet merken bes|wet merken bonaire sint eustatius en saba
wet merken bonaire sint eustatius en saba|wet merken bes
wet milieubeheer|wmb
wet minimumlonen bes|wet minimumlonen bonaire sint eustatius en saba
wet minimumlonen bonaire sint eustatius en saba|wet minimumlonen bes
wet mot|wet melding ongebruikelijke transacties
wet naleving europese regelgeving publieke entiteiten|wet nerpe
wet nationale ombudsman|wet op de nationale ombudsman
wet natura uitvaartverzekeringsbedrijf|wet toezicht natura uitvaartverzekeringsbedrijf
wet natuurbescherming|wnb
wet nerpe|wet naleving europese regelgeving publieke entiteiten
wet normering bezoldiging topfunctionarissen|wnt|wet normering topinkomens
wet normering bezoldiging topfunctionarissen publieke en semipublieke sector|wnt|wet normering topinkomens|wet normering bezoldiging topfunctionarissen
wet normering topinkomens|wet normering bezoldiging topfunctionarissen publieke en semipublieke sector|wnt|wet normering bezoldiging topfunctionarissen
wet ob|wet op de omzetbelasting 1968|wet op de ob 1968|wet op de omzetbelasting
wet ob 1968|wet op de omzetbelasting 1968|wet ob|wet op de ob 1968|wet op de omzetbelasting
wet oke|wet ontwikkelingskansen door kwaliteit en educatie
wet onafhankelijk post en telecommunicatie autoriteit|wet onafhankelijke post en telecommunicatieautoriteit|wet onafhankelijke post en telecommunicatie autoriteit
wet onafhankelijke post en telecommunicatie autoriteit|wet onafhankelijke post en telecommunicatieautoriteit|wet onafhankelijk post en telecommunicatie autoriteit
wet onafhankelijke post en telecommunicatieautoriteit|wet onafhankelijke post en telecommunicatie autoriteit|wet onafhankelijk post en telecommunicatie autoriteit
wet ongevallenverzekering bes|wet ongevallenverzekering bonaire sint eustatius en saba
wet ongevallenverzekering bonaire sint eustatius en saba|wet ongevallenverzekering bes
wet ontwikkelingskansen door kwaliteit en educatie|wet oke
wet op bijzondere medische verrichtingen|wet op de bijzondere medische verrichtingen
wet op de arbeidsongeschiktheidsverzekering zelfstandigen|wet arbeidsongeschiktheidsverzekering zelfstandigen|wet arbeidsongeschiktheidverzekering zelfstandigen
wet op de archeologische monumentenzorg|wamz
wet op de bedrijveninvesteringszones|wet biz
wet op de belasting van personenauto s en motorrijwielen 1992|wet op de belasting van personenauto s en motorrijwielen
wet op de beroepen in de individuele gezondheidszorg|wet big
wet op de beroepen in het onderwijs|wet bio
wet op de bijzondere medische verrichtingen|wet op bijzondere medische verrichtingen
wet op de dividendbelasting|wet db
wet op de dividendbelasting 1965|wet db|wet op de dividendbelasting
wet op de economische delicten|wed
wet op de gemeenschappelijke regelingen|wet gemeenschappelijke regelingen|wgr|wet gemeenschappelijke regeling
wet op de geneeskundige behandelingsovereenkomst|wet geneeskundige behandelingsovereenkomst|wet op de geneeskundige behandelovereenkomst
wet op de geneeskundige behandelovereenkomst|wet op de geneeskundige behandelingsovereenkomst|wet geneeskundige behandelingsovereenkomst
wet op de geneesmiddelenvoorziening bes|wet op de geneesmiddelenvoorziening bonaire sint eustatius en saba
wet op de geneesmiddelenvoorziening bonaire sint eustatius en saba|wet op de geneesmiddelenvoorziening bes
wet op de inlichtingen en veiligheidsdiensten|wet op de inlichtingen veiligheidsdiensten
wet op de inlichtingen en veiligheidsdiensten 2017|wiv 2017
wet op de inlichtingen veiligheidsdiensten|wet op de inlichtingen en veiligheidsdiensten
wet op de jeugdzorg|wjz
wet op de justitiele documentatie en op de verklaringen omtrent het gedrag|wet op justitiele documentatie
wet op de justitiele documentatie en op de verklaringen omtrent het gedrag bes|wet op de justitiele documentatie en op de verklaringen omtrent het gedrag bonaire sint eustatius en saba
wet op de justitiele documentatie en op de verklaringen omtrent het gedrag bonaire sint eustatius en saba|wet op de justitiele documentatie en op de verklaringen omtrent het gedrag bes
wet op de kamers van koophandel en fabrieken 1997|wet op de kamers van koophandel en fabrieken
wet op de kamers van koophandel en nijverheid bes|wet op de kamers van koophandel en nijverheid bonaire sint eustatius en saba
wet op de kamers van koophandel en nijverheid bonaire sint eustatius en saba|wet op de kamers van koophandel en nijverheid bes
wet op de loonbelasting|wet lb
wet op de loonbelasting 1964|wet lb|wet op de loonbelasting
wet op de medisch hulpmiddelen|wet op de medische hulpmiddelen
wet op de medische hulpmiddelen|wet op de medisch hulpmiddelen
wet op de motorrijtuigenbelasting 1966|wet op de motorrijtuigenbelasting
wet op de motorrijtuigenbelasting 1994|wet op de motorrijtuigenbelasting
wet op de nationale ombudsman|wet nationale ombudsman
wet op de nederlandse organisatie voor wetenschappelijk onderzoek|nwo wet
wet op de ob 1968|wet op de omzetbelasting 1968|wet ob|wet ob 1968|wet op de omzetbelasting
wet op de omzetbelasting|wet ob|wet op de ob 1968|wet ob 1968
wet op de omzetbelasting 1968|wet ob|wet op de ob 1968|wet ob 1968|wet op de omzetbelasting
wet op de rechtelijke indeling|wet op de rechterlijke indeling
wet op de rechterlijke indeling|wet op de rechtelijke indeling
wet op de ruimtelijke ordening|wet ruimtelijke ordening|wro
wet op de toelating van gewasbeschermingsmiddelen en biociden|wet gewasbeschermingsmiddelen en biociden
wet op de veiligheidsonderzoeken|wet veiligheidsonderzoeken
wet op de vennootschapsbelasting|wet vpb
wet op de vennootschapsbelasting 1969|wet vpb|wet op de vennootschapsbelasting
wet op de weerkorpsen bes|wet op de weerkorpsen bonaire sint eustatius en saba
wet op de weerkorpsen bonaire sint eustatius en saba|wet op de weerkorpsen bes
wet op het accountantsberoep|wet op het accountsberoep
wet op het accountsberoep|wet op het accountantsberoep
wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten|wet op het algemeen verbindend en het onverbindendverklaren van bepalingen van collectieve arbeidsovereenkomsten
wet op het algemeen verbindend en het onverbindendverklaren van bepalingen van collectieve arbeidsovereenkomsten|wet op het algemeen verbindend en het onverbindend verklaren van bepalingen van collectieve arbeidsovereenkomsten
wet op het btw compensatiefonds|wet bcf
wet op het centraal bureau voor de statistiek|cbs wet
wet op het kindgebonden budget|wet kb
wet op het onderwijstoezicht|wot
wet op het onderwijstoezicht uitgebracht|wet op het onderwijstoezicht|wot
wet op het primair onderwijs|wet op primair onderwijs|wet primair onderwijs
wet op het ter beschikking stellen arbeidkrachten bes|wet op het ter beschikking stellen arbeidskrachten bes|wet op het ter beschikking stellen van arbeidskrachten bes|wet op het ter beschikking stellen arbeidkrachten bonaire sint eustatius en saba
wet op het ter beschikking stellen arbeidkrachten bonaire sint eustatius en saba|wet op het ter beschikking stellen arbeidkrachten bes|wet op het ter beschikking stellen arbeidskrachten bes|wet op het ter beschikking stellen van arbeidskrachten bes
wet op het ter beschikking stellen arbeidskrachten bes|wet op het ter beschikking stellen arbeidkrachten bes|wet op het ter beschikking stellen van arbeidskrachten bes|wet op het ter beschikking stellen arbeidkrachten bonaire sint eustatius en saba
wet op het ter beschikking stellen van arbeidskrachten bes|wet op het ter beschikking stellen arbeidkrachten bes|wet op het ter beschikking stellen arbeidskrachten bes|wet op het ter beschikking stellen arbeidkrachten bonaire sint eustatius en saba
wet op het voorgezet onderwijs|wet op het voortgezet onderwijs|wet op voortgezet onderwijs
wet op het voortgezet onderwijs|wet op het voorgezet onderwijs|wet op voortgezet onderwijs
wet op het voortgezet onderwijs bes|wet voortgezet onderwijs bes|wet voortgezet onderwijs bonaire sint eustatius en saba
wet op justitiele documentatie|wet op de justitiele documentatie en op de verklaringen omtrent het gedrag
wet op primair onderwijs|wet op het primair onderwijs|wet primair onderwijs
wet op voortgezet onderwijs|wet op het voortgezet onderwijs|wet op het voorgezet onderwijs
wet open overheid|woo
wet openbaarheid van bestuur|wob
wet openbaarheid van bestuur bes|wet openbaarheid van bestuur bonaire sint eustatius en saba
wet openbaarheid van bestuur bonaire sint eustatius en saba|wet openbaarheid van bestuur bes
wet openbaarmaking met publieke middelen gefinancierde topinkomens|wet openbaarmaking uit publieke middelen gefinancierde topinkomens|wet openbaarmaking uit publiek middelen gefinancierde topinkomens
wet openbaarmaking uit publiek middelen gefinancierde topinkomens|wet openbaarmaking uit publieke middelen gefinancierde topinkomens|wet openbaarmaking met publieke middelen gefinancierde topinkomens
wet openbaarmaking uit publieke middelen gefinancierde topinkomens|wet openbaarmaking uit publiek middelen gefinancierde topinkomens|wet openbaarmaking met publieke middelen gefinancierde topinkomens
wet openbare lichamen bes|wet openbare lichamen bonaire sint eustatius en saba
wet openbare lichamen bonaire sint eustatius en saba|wet openbare lichamen bes
wet overdracht ten uitvoerlegging strafvonnissen|wet overdracht tenuitvoerlegging strafvonnissen
wet overdracht tenuitvoerlegging strafvonnissen|wet overdracht ten uitvoerlegging strafvonnissen
wet overige bzk subsidies|kaderwet overige bzk subsidies
wet personenvervoer|wp 2000
wet personenvervoer 2000|wp 2000|wet personenvervoer
wet poortwachter|wet verbetering poortwachter
wet post bes|wet post bonaire sint eustatius en saba
wet post bonaire sint eustatius en saba|wet post bes
wet primair onderwijs|wet op het primair onderwijs|wet op primair onderwijs
wet primair onderwijs bes|wet primair onderwijs bonaire sint eustatius en saba
wet primair onderwijs bonaire sint eustatius en saba|wet primair onderwijs bes
wet rampen en zware ongevallen|rampenwet
wet rechtpositie rechterlijke ambtenaren|wet rechtspositie rechterlijke ambtenaren|wet rechtspositie rechtelijke ambtenaren
wet rechtspositie rechtelijke ambtenaren|wet rechtspositie rechterlijke ambtenaren|wet rechtpositie rechterlijke ambtenaren
wet rechtspositie rechterlijke ambtenaren|wet rechtpositie rechterlijke ambtenaren|wet rechtspositie rechtelijke ambtenaren
wet rechtspositionele voorzieningen rampbestrijders|wet rpvrb
wet rijonderricht motorrijtuigen 1993|wet rijonderricht motorrijtuigen
wet rpvrb|wet rechtspositionele voorzieningen rampbestrijders
wet ruimtelijke ordening|wro|wet op de ruimtelijke ordening
wet sloa|wet subsidiering landelijke onderwijsondersteunende activiteiten|wet subsidiering landelijke ondersteunende activiteiten
wet sociale kanstrajecten jongeren bes|wet sociale kanstrajecten jongeren bonaire sint eustatius en saba
wet sociale kanstrajecten jongeren bonaire sint eustatius en saba|wet sociale kanstrajecten jongeren bes
wet sociale werkvoorziening|wsw
wet stikstofreductie en natuurverbetering|wsn
wet structuur uitvoeringsorganisatie werk en inkomen|wet suwi
wet studiefinanciering|wsf 2000
wet studiefinanciering 2000|wsf 2000|wet studiefinanciering
wet studiefinanciering bes|wet studiefinanciering bonaire sint eustatius en saba
wet studiefinanciering bonaire sint eustatius en saba|wet studiefinanciering bes
wet subsidiering landelijke ondersteunende activiteiten|wet subsidiering landelijke onderwijsondersteunende activiteiten|wet sloa
wet subsidiering landelijke onderwijsondersteunende activiteiten|wet sloa|wet subsidiering landelijke ondersteunende activiteiten
wet suwi|wet structuur uitvoeringsorganisatie werk en inkomen
wet telecommunicatievoorzieningen bes|wet telecommunicatievoorzieningen bonaire sint eustatius en saba
wet telecommunicatievoorzieningen bonaire sint eustatius en saba|wet telecommunicatievoorzieningen bes
wet ter versterking van de positie van het slachtoffer in het strafproces|wet versterking van de positie van het slachtoffer in het strafproces
wet ter voorkoming van witwassen en financieren van terrorisme|wet ter voorkoming van witwassen en financiering van terrorisme
wet ter voorkoming van witwassen en financieren van terrorisme bes|wet ter voorkoming van witwassen en financieren van terrorisme bonaire sint eustatius en saba
wet ter voorkoming van witwassen en financieren van terrorisme bonaire sint eustatius en saba|wet ter voorkoming van witwassen en financieren van terrorisme bes
wet ter voorkoming van witwassen en financiering van terrorisme|wet ter voorkoming van witwassen en financieren van terrorisme
wet toelating en uitzetting bes|wet toelating en uitzetting van vreemdelingen bes|wet toelating en uitzetting bonaire sint eustatius en saba
wet toelating en uitzetting bonaire sint eustatius en saba|wet toelating en uitzetting bes|wet toelating en uitzetting van vreemdelingen bes
wet toelating en uitzetting van vreemdelingen bes|wet toelating en uitzetting bes|wet toelating en uitzetting bonaire sint eustatius en saba
wet toelating zorginstellingen|wet zorginstellingen toegelaten instellingen
wet toezicht bank en kredietwezen 1994 bes|wet toezicht bank en kredietwezen bes|wet toezicht bank en kredietwezen 1994 bonaire sint eustatius en saba
wet toezicht bank en kredietwezen 1994 bonaire sint eustatius en saba|wet toezicht bank en kredietwezen 1994 bes|wet toezicht bank en kredietwezen bes
wet toezicht bank en kredietwezen bes|wet toezicht bank en kredietwezen 1994 bes|wet toezicht bank en kredietwezen 1994 bonaire sint eustatius en saba
wet toezicht beleggingsinstellingen en administrateurs bes|wet toezicht beleggingsinstellingen en administrateurs bonaire sint eustatius en saba
wet toezicht beleggingsinstellingen en administrateurs bonaire sint eustatius en saba|wet toezicht beleggingsinstellingen en administrateurs bes
wet toezicht collectieve beheersorganisaties auteurs en naburige rechten|wet toezicht en geschillenbeslechting collectieve beheersorganisaties auteurs en naburige rechten
wet toezicht effectenverkeer 1995|wet toezicht effectenverkeer
wet toezicht en geschillenbeslechting collectieve beheersorganisaties auteurs en naburige rechten|wet toezicht collectieve beheersorganisaties auteurs en naburige rechten
wet toezicht kredietwezen|wet toezicht op het kredietwezen
wet toezicht kredietwezen 1992|wet toezicht op het kredietwezen|wet toezicht kredietwezen
wet toezicht natura uitvaartverzekeringsbedrijf|wet natura uitvaartverzekeringsbedrijf
wet toezicht op het kredietwezen|wet toezicht kredietwezen 1992|wet toezicht kredietwezen
wet toezicht op krankzinnigen bes|wet tot regeling van het toezicht op krankzinnigen bes|wet tot regeling van het toezicht op krankzinnigen bonaire sint eustatius en saba
wet toezicht trustwezen bes|wet toezicht trustwezen bonaire sint eustatius en saba
wet toezicht trustwezen bonaire sint eustatius en saba|wet toezicht trustwezen bes
wet toezicht verzekeringbedrijf 1993|wet toezicht verzekeringsbedrijf 1993|wet toezicht verzekeringsbedrijf
wet toezicht verzekeringsbedrijf|wet toezicht verzekeringbedrijf 1993
wet toezicht verzekeringsbedrijf 1993|wet toezicht verzekeringbedrijf 1993|wet toezicht verzekeringsbedrijf
wet toezicht verzekeringsbedrijf bes|wet toezicht verzekeringsbedrijf bonaire sint eustatius en saba
wet toezicht verzekeringsbedrijf bonaire sint eustatius en saba|wet toezicht verzekeringsbedrijf bes
wet tot behoud van cultuurbezit|wet behoud cultuurbezit
wet tot regeling van het toezicht op krankzinnigen bes|wet toezicht op krankzinnigen bes|wet tot regeling van het toezicht op krankzinnigen bonaire sint eustatius en saba
wet tot regeling van het toezicht op krankzinnigen bonaire sint eustatius en saba|wet tot regeling van het toezicht op krankzinnigen bes|wet toezicht op krankzinnigen bes
wet tuchtrechtspraak bedrijfsorganisatie|wet tuchtrechtspraak bedrijfsorganisaties
wet tuchtrechtspraak bedrijfsorganisaties|wet tuchtrechtspraak bedrijfsorganisatie
wet uitwerking fiscale maatregelen begrotingsakkoord 2013|wet uitwerking fiscale maatregelen begrotingsakkoord
wet vaartijden bemanningssterkte binnenvaart|wet vaartijden en bemanningssterkte binnenvaart
wet vaartijden en bemanningssterkte binnenvaart|wet vaartijden bemanningssterkte binnenvaart
wet veiligheidsonderzoeken|wet op de veiligheidsonderzoeken
wet veiligheidsregio|wvr
wet veiligheidsregio s|wvr|wet veiligheidsregio
wet verbetering poortwachter|wet poortwachter
wet verdrag chemische wapens bes|wet verdrag chemische wapens bonaire sint eustatius en saba
wet verdrag chemische wapens bonaire sint eustatius en saba|wet verdrag chemische wapens bes
wet vergoeding leden eerste kamer|wet vergoedingen leden eerste kamer
wet vergoedingen leden eerste kamer|wet vergoeding leden eerste kamer
wet verklaringen van overlijden bes|wet verklaringen van overlijden bonaire sint eustatius en saba
wet verklaringen van overlijden bonaire sint eustatius en saba|wet verklaringen van overlijden bes
wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|wet vermindering afdracht loonbelasting en premies volksverzekeringen|wet vermindering afdracht loonbelasting en premie voor volksverzekeringen|wet afdrachtvermindering loonbelasting en premie voor de volksverzekeringen
wet vermindering afdracht loonbelasting en premie voor volksverzekeringen|wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|wet vermindering afdracht loonbelasting en premies volksverzekeringen|wet afdrachtvermindering loonbelasting en premie voor de volksverzekeringen
wet vermindering afdracht loonbelasting en premies volksverzekeringen|wet vermindering afdracht loonbelasting en premie voor de volksverzekeringen|wet vermindering afdracht loonbelasting en premie voor volksverzekeringen|wet afdrachtvermindering loonbelasting en premie voor de volksverzekeringen
wet verontreiniging oppervlaktewateren|wvo
wet verplichte deelneming in een bedrijfstakpensioenfonds 2000|wet verplichte deelneming in een bedrijfstakpensioenfonds
wet verplichte geestelijke gezondheidszorg|wvggz|wet verplichte ggz|wvgzz
wet verplichte ggz|wet verplichte geestelijke gezondheidszorg|wvggz|wvgzz
wet versterking van de positie van het slachtoffer in het strafproces|wet ter versterking van de positie van het slachtoffer in het strafproces
wet vestiging bedrijven bes|wet vestiging bedrijven bonaire sint eustatius en saba
wet vestiging bedrijven bonaire sint eustatius en saba|wet vestiging bedrijven bes
wet voor het reserve personeel der krijgsmacht 1985|wet voor het reserve personeel der krijgsmacht
wet voorkeursrecht gemeente|wet voorkeursrecht gemeenten|wvg|wvgem
wet voorkeursrecht gemeenten|wvg|wvgem|wet voorkeursrecht gemeente
wet voorkoming van verontreiniging door schepen bes|wet voorkoming van verontreiniging door schepen bonaire sint eustatius en saba
wet voorkoming van verontreiniging door schepen bonaire sint eustatius en saba|wet voorkoming van verontreiniging door schepen bes
wet voorraadvorming aardolieproducten 2001|wet voorraadvorming aardolieproducten
wet voorraadvorming aardolieproducten 2012|wet voorraadvorming aardolieproducten
wet voorschriften bestrijdingsmiddelen bes|wet voorschriften bestrijdingsmiddelen bonaire sint eustatius en saba
wet voorschriften bestrijdingsmiddelen bonaire sint eustatius en saba|wet voorschriften bestrijdingsmiddelen bes
wet voortgezet onderwijs|wvo 2020
wet voortgezet onderwijs 2020|wvo 2020|wet voortgezet onderwijs
wet voortgezet onderwijs bes|wet op het voortgezet onderwijs bes|wet voortgezet onderwijs bonaire sint eustatius en saba
wet voortgezet onderwijs bonaire sint eustatius en saba|wet voortgezet onderwijs bes|wet op het voortgezet onderwijs bes
wet voorzieningen gehandicapten|wvg
wet vpb|wet op de vennootschapsbelasting 1969|wet op de vennootschapsbelasting
wet vpl|wet aanpassing fiscale behandeling vut prepensioen en introductie levensloopregeling
wet waardering onroerende zaak|wet waardering onroerende zaken|wet woz
wet waardering onroerende zaken|wet woz|wet waardering onroerende zaak
wet wapens en munitie|wwm
wet wederzijdse erkenning en tenuitvoerlegging geldelijke sancties en beslissingen tot confiscatie|wet wederzijdse erkenning en tenuitvoerlegging strafrechtelijke sancties
wet wederzijdse erkenning en tenuitvoerlegging strafrechtelijke sancties|wet wederzijdse erkenning en tenuitvoerlegging geldelijke sancties en beslissingen tot confiscatie
wet wederzijdse erkenning en tenuitvoerlegging van vrijheidsbenemende en voorwaardelijke sancties|wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties
wet wederzijdse erkenning en tenuitvoerlegging vrijheidsbenemende en voorwaardelijke sancties|wet wederzijdse erkenning en tenuitvoerlegging van vrijheidsbenemende en voorwaardelijke sancties
wet wegvervoer goederen|wet wegvoer goederen
wet wegvoer goederen|wet wegvervoer goederen
wet werk bijstand|wet werk en bijstand|wwb
wet werk en arbeidsondersteuning jonggehandicapten|wet arbeidsongeschiktheidsvoorziening jonggehandicapten
wet werk en bijstand|wwb|wet werk bijstand
wet werk en inkomen naar arbeidsvermogen|wet wia
wet wia|wet werk en inkomen naar arbeidsvermogen
wet woz|wet waardering onroerende zaken|wet waardering onroerende zaak
wet zeevarenden|zeevaartbemanningswet
wet ziekteverzekering bes|wet ziekteverzekering bonaire sint eustatius en saba
wet ziekteverzekering bonaire sint eustatius en saba|wet ziekteverzekering bes
wet zorg en dwang|wzd
wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte clienten|wzd|wet zorg en dwang
wet zorginstellingen toegelaten instellingen|wet toelating zorginstellingen
wetboek van burgerlijke rechtsvordering bes|wetboek van burgerlijke rechtsvordering bonaire sint eustatius en saba
wetboek van burgerlijke rechtsvordering bonaire sint eustatius en saba|wetboek van burgerlijke rechtsvordering bes
wetboek van koophandel bes|wetboek van koophandel bonaire sint eustatius en saba
wetboek van koophandel bonaire sint eustatius en saba|wetboek van koophandel bes
wetboek van strafrecht|wvsr
wetboek van strafrecht bes|wetboek van strafrecht bonaire sint eustatius en saba
wetboek van strafrecht bonaire sint eustatius en saba|wetboek van strafrecht bes
wetboek van strafvordering|wvsv
wetboek van strafvordering bes|wetboek van strafvordering bonaire sint eustatius en saba
wetboek van strafvordering bonaire sint eustatius en saba|wetboek van strafvordering bes
wgba|wet gemeentelijke basisadministratie persoonsgegevens|wet gba
wgh|wet geluidhinder|wet geluidshinder
wgiw|wet gemeentelijke instrumenten warmtetransitie
wgr|wet gemeenschappelijke regelingen|wet op de gemeenschappelijke regelingen|wet gemeenschappelijke regeling
wgs|wet gemeentelijke schuldhulpverlening
wgv|wet geurhinder en veehouderij
wi 2021|wet inburgering 2021|wib 2021|wi2021|wet inburgering
wi2021|wet inburgering 2021|wi 2021|wib 2021|wet inburgering
wib 2021|wet inburgering 2021|wi 2021|wi2021|wet inburgering
wiv 2017|wet op de inlichtingen en veiligheidsdiensten 2017
wiz|wet langdurige zorg|wlz
wjz|wet op de jeugdzorg
wkb|wet kwaliteitsborging voor het bouwen
wkkp|wet kinderopvang en kwaliteitseisen peuterspeelzalen
wkpb|wet kenbaarheid publiekrechtelijke beperkingen onroerende zaken
wlz|wet langdurige zorg|wiz
wmb|wet milieubeheer
wmo|wet maatschappelijke ondersteuning 2015|wet maatschappelijke ondersteuning|wet maatschappelijke ontwikkeling|wmo2015
wmo 2007|wet maatschappelijke ondersteuning|wmo
wmo 2015|wet maatschappelijke ondersteuning 2015|wmo|wet maatschappelijke ondersteuning|wet maatschappelijke ontwikkeling|wmo2015
wmo2015|wet maatschappelijke ondersteuning 2015|wmo 2015|wmo|wet maatschappelijke ondersteuning|wet maatschappelijke ontwikkeling
wnb|wet natuurbescherming
wnt|wet normering bezoldiging topfunctionarissen publieke en semipublieke sector|wet normering topinkomens|wet normering bezoldiging topfunctionarissen
wob|wet openbaarheid van bestuur
woo|wet open overheid
wot|wet op het onderwijstoezicht|wet op het onderwijstoezicht uitgebracht
wp 2000|wet personenvervoer 2000|wet personenvervoer
wro|wet ruimtelijke ordening|wet op de ruimtelijke ordening
wschw|waterschapswet
wsf 2000|wet studiefinanciering 2000|wet studiefinanciering
wsn|wet stikstofreductie en natuurverbetering
wsw|wet sociale werkvoorziening
wtw|waterwet
wvg|wet voorkeursrecht gemeenten|wvgem|wet voorkeursrecht gemeente|wet voorzieningen gehandicapten
wvgem|wet voorkeursrecht gemeenten|wvg|wet voorkeursrecht gemeente
wvggz|wet verplichte geestelijke gezondheidszorg|wet verplichte ggz|wvgzz
wvgzz|wet verplichte geestelijke gezondheidszorg|wvggz|wet verplichte ggz
wvo|wet verontreiniging oppervlaktewateren
wvo 2020|wet voortgezet onderwijs 2020|wet voortgezet onderwijs
wvr|wet veiligheidsregio s|wet veiligheidsregio
wvsr|wetboek van strafrecht
wvsv|wetboek van strafvordering
wvw 1994|wegenverkeerswet 1994|wegenverkeerswet|wvw94
wvw94|wegenverkeerswet 1994|wvw 1994|wegenverkeerswet
wwb|wet werk en bijstand|wet werk bijstand
wwm|wet wapens en munitie
wzd|wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte clienten|wet zorg en dwang
zeevaartbemanningswet|wet zeevarenden
zorgverzekeringswet|zvw
zuidwest friesland|sudwest fryslan
zvw|zorgverzekeringswet
"""#
}
