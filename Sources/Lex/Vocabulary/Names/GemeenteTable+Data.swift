// swift-format-ignore-file
// Written by Tools/generate_tables.py from Tools/data; change those, not this file.

extension GemeenteTable {
    /// One municipality a line: code, usual name, first and last day, other spellings.
    static let data = #"""
gm0003|Appingedam||2020-12-31
gm0005|Bedum||2018-12-31
gm0007|Bellingwedde||2017-12-31
gm0009|Ten Boer||2018-12-31
gm0010|Delfzijl||2020-12-31
gm0014|Groningen||
gm0015|Grootegast||2018-12-31
gm0017|Haren||2018-12-31
gm0018|Hoogezand-Sappemeer||2017-12-31
gm0022|Leek||2018-12-31
gm0024|Loppersum||2020-12-31
gm0025|Marum||2018-12-31
gm0034|Almere||
gm0037|Stadskanaal||
gm0039|Scheemda||2009-12-31
gm0040|Slochteren||2017-12-31
gm0047|Veendam||
gm0048|Vlagtwedde||2017-12-31
gm0050|Zeewolde||
gm0051|Skarsterlân||2013-12-31
gm0052|Winschoten||2009-12-31
gm0053|Winsum||2018-12-31
gm0055|Boarnsterhim||2013-12-31
gm0056|Zuidhorn||2018-12-31
gm0058|Dongeradeel||2018-12-31
gm0059|Achtkarspelen||
gm0060|Ameland||
gm0063|het Bildt||2017-12-31
gm0064|Bolsward||2010-12-31
gm0065|Dantumadeel||2008-12-31
gm0070|Franekeradeel||2017-12-31
gm0072|Harlingen||
gm0074|Heerenveen||
gm0079|Kollumerland en Nieuwkruisland||2018-12-31
gm0080|Leeuwarden||
gm0081|Leeuwarderadeel||2017-12-31
gm0082|Lemsterland||2013-12-31
gm0083|Menaldumadeel||2010-12-31
gm0085|Ooststellingwerf||
gm0086|Opsterland||
gm0088|Schiermonnikoog||
gm0090|Smallingerland||
gm0091|Sneek||2010-12-31
gm0093|Terschelling||
gm0096|Vlieland||
gm0098|Weststellingwerf||
gm0104|Nijefurd||2010-12-31
gm0106|Assen||
gm0109|Coevorden||
gm0114|Emmen||
gm0118|Hoogeveen||
gm0119|Meppel||
gm0140|Littenseradiel||2017-12-31
gm0141|Almelo||
gm0142|Ambt Delden||2000-12-31
gm0143|Avereest||2000-12-31
gm0144|Bathmen||2004-12-31
gm0147|Borne||
gm0148|Dalfsen||
gm0149|Denekamp||2002-05-31
gm0150|Deventer||
gm0151|Diepenheim||2000-12-31
gm0153|Enschede||
gm0154|Genemuiden||2000-12-31
gm0156|Goor||2000-12-31
gm0157|Gramsbergen||2000-12-31
gm0158|Haaksbergen||
gm0159|Den Ham||2000-12-31
gm0160|Hardenberg||
gm0161|Hasselt||2000-12-31
gm0162|Heino||2000-12-31
gm0163|Hellendoorn||
gm0164|Hengelo|||Hengelo (O)|Hengelo (O.)|Hengelo (Ov.)
gm0165|Holten||2000-12-31
gm0166|Kampen||
gm0168|Losser||
gm0169|Markelo||2000-12-31
gm0170|Nieuwleusen||2000-12-31
gm0171|Noordoostpolder||
gm0173|Oldenzaal||
gm0174|Olst||2002-03-25
gm0175|Ommen||
gm0176|Ootmarsum||2000-12-31
gm0177|Raalte||
gm0178|Rijssen||2003-03-14
gm0179|Stad Delden||2000-12-31
gm0180|Staphorst||
gm0181|Steenwijk||2002-12-31
gm0183|Tubbergen||
gm0184|Urk||
gm0186|Vriezenveen||2002-05-31
gm0188|Weerselo||2000-12-31
gm0189|Wierden||
gm0190|Wijhe||2000-12-31
gm0191|IJsselmuiden||2000-12-31
gm0192|Zwartsluis||2000-12-31
gm0193|Zwolle||
gm0194|Brederwiede||2000-12-31
gm0195|IJsselham||2000-12-31
gm0196|Rijnwaarden||2017-12-31
gm0197|Aalten||
gm0199|Angerlo||2004-12-31
gm0200|Apeldoorn||
gm0202|Arnhem||
gm0203|Barneveld||
gm0206|Bemmel||2002-12-31
gm0207|Bergh||2004-12-31
gm0209|Beuningen||
gm0211|Borculo||2004-12-31
gm0213|Brummen||
gm0214|Buren||
gm0216|Culemborg||
gm0218|Didam||2004-12-31
gm0219|Dinxperlo||2004-12-31
gm0220|Dodewaard||2001-12-31
gm0221|Doesburg||
gm0222|Doetinchem||
gm0225|Druten||
gm0226|Duiven||
gm0227|Echteld||2001-12-31
gm0228|Ede||
gm0229|Eibergen||2004-12-31
gm0230|Elburg||
gm0231|Elst||2000-12-31
gm0232|Epe||
gm0233|Ermelo||
gm0236|Geldermalsen||2018-12-31
gm0237|Gendringen||2004-12-31
gm0238|Gendt||2000-12-31
gm0239|Gorssel||2004-12-31
gm0240|Groenlo||2006-05-18
gm0241|Groesbeek||2015-12-31
gm0243|Harderwijk||
gm0244|Hattem||
gm0246|Heerde||
gm0251|Heteren||2000-12-31
gm0252|Heumen||
gm0253|Hoevelaken||1999-12-31
gm0255|Huissen||2000-12-31
gm0256|Hummelo en Keppel||2004-12-31
gm0258|Kesteren||2003-03-31
gm0260|Lichtenvoorde||2004-12-31
gm0262|Lochem||
gm0263|Maasdriel||
gm0265|Millingen aan de Rijn||2014-12-31
gm0266|Neede||2004-12-31
gm0267|Nijkerk||
gm0268|Nijmegen||
gm0269|Oldebroek||
gm0273|Putten||
gm0274|Renkum||
gm0275|Rheden||
gm0277|Rozendaal||
gm0278|Ruurlo||2004-12-31
gm0279|Scherpenzeel||
gm0280|Steenderen||2004-12-31
gm0281|Tiel||
gm0282|Ubbergen||2014-12-31
gm0283|Valburg||2000-12-31
gm0285|Voorst||
gm0286|Vorden||2004-12-31
gm0289|Wageningen||
gm0291|Warnsveld||2004-12-31
gm0292|Wehl||2004-12-31
gm0293|Westervoort||
gm0294|Winterswijk||
gm0295|Wisch||2004-12-31
gm0296|Wijchen||
gm0297|Zaltbommel||
gm0298|Zelhem||2004-12-31
gm0299|Zevenaar||
gm0301|Zutphen||
gm0302|Nunspeet||
gm0303|Dronten||
gm0304|Neerijnen||2018-12-31
gm0305|Abcoude||2010-12-31
gm0306|Amerongen||2005-12-31
gm0307|Amersfoort||
gm0308|Baarn||
gm0310|De Bilt||
gm0311|Breukelen||2010-12-31
gm0312|Bunnik||
gm0313|Bunschoten||
gm0315|Doorn||2005-12-31
gm0316|Driebergen-Rijsenburg||2005-12-31
gm0317|Eemnes||
gm0318|Harmelen||2000-12-31
gm0321|Houten||
gm0326|Leersum||2005-12-31
gm0327|Leusden||
gm0329|Loenen||2010-12-31
gm0330|Loosdrecht||2001-12-31
gm0331|Lopik||
gm0332|Maarn||2005-12-31
gm0333|Maarssen||2010-12-31
gm0334|Maartensdijk||2000-12-31
gm0335|Montfoort||
gm0339|Renswoude||
gm0340|Rhenen||
gm0342|Soest||
gm0344|Utrecht||
gm0345|Veenendaal||
gm0347|Vleuten-De Meern||2000-12-31
gm0351|Woudenberg||
gm0352|Wijk bij Duurstede||
gm0353|IJsselstein||
gm0355|Zeist||
gm0356|Nieuwegein||
gm0357|Egmond||2000-12-31
gm0358|Aalsmeer||
gm0360|Akersloot||2001-12-31
gm0361|Alkmaar||
gm0362|Amstelveen||
gm0363|Amsterdam||
gm0364|Andijk||2010-12-31
gm0365|Graft-De Rijp||2014-12-31
gm0366|Anna Paulowna||2011-12-31
gm0370|Beemster||2021-12-31
gm0372|Bennebroek||2008-12-31
gm0373|Bergen (NH)|||Bergen|Bergen (NH.)|Bergen NH|Bergen (N.H.)|Bergen N.H.|Bergen (Noord-Holland)
gm0375|Beverwijk||
gm0376|Blaricum||
gm0377|Bloemendaal||
gm0381|Bussum||2015-12-31
gm0383|Castricum||
gm0384|Diemen||
gm0385|Edam-Volendam||
gm0388|Enkhuizen||
gm0390|'s-Graveland||2001-12-31
gm0392|Haarlem||
gm0393|Haarlemmerliede en Spaarnwoude||2018-12-31
gm0394|Haarlemmermeer||
gm0395|Harenkarspel||2012-12-31
gm0396|Heemskerk||
gm0397|Heemstede||
gm0398|Heerhugowaard||2021-12-31
gm0399|Heiloo||
gm0400|Den Helder||
gm0402|Hilversum||
gm0405|Hoorn||
gm0406|Huizen||
gm0412|Niedorp||2011-12-31
gm0415|Landsmeer||
gm0416|Langedijk||2021-12-31
gm0417|Laren|||Laren (NH)|Laren (NH.)|Laren (N.H.)
gm0418|Limmen||2001-12-31
gm0420|Medemblik||
gm0424|Muiden||2015-12-31
gm0425|Naarden||2015-12-31
gm0426|Nederhorst den Berg||2001-12-31
gm0429|Obdam||2006-12-31
gm0431|Oostzaan||
gm0432|Opmeer||
gm0437|Ouder-Amstel||
gm0439|Purmerend||
gm0441|Schagen||
gm0444|Schoorl||2000-12-31
gm0448|Texel||
gm0450|Uitgeest||
gm0451|Uithoorn||
gm0453|Velsen||
gm0454|Venhuizen||2005-12-31
gm0457|Weesp||2022-03-23
gm0458|Schermer||2014-12-31
gm0459|Wervershoof||2010-12-31
gm0462|Wieringen||2011-12-31
gm0463|Wieringermeer||2011-12-31
gm0466|Wognum||2006-12-31
gm0473|Zandvoort||
gm0476|Zijpe||2012-12-31
gm0478|Zeevang||2015-12-31
gm0479|Zaanstad||
gm0480|Ter Aar||2006-12-31
gm0482|Alblasserdam||
gm0483|Alkemade||2008-12-31
gm0484|Alphen aan den Rijn|||Alphen a/d Rijn|Alphen aan de Rijn
gm0489|Barendrecht||
gm0491|Bergambacht||2014-12-31
gm0492|Bergschenhoek||2006-12-31
gm0493|Berkel en Rodenrijs||2006-12-31
gm0495|Bleiswijk||2006-12-31
gm0497|Bodegraven||2010-12-31
gm0498|Drechterland||
gm0499|Boskoop||2013-12-31
gm0501|Brielle||2022-12-31
gm0502|Capelle aan den IJssel|||Capelle a/d IJssel|Capelle aan de IJssel
gm0503|Delft||
gm0504|Dirksland||2012-12-31
gm0505|Dordrecht||
gm0511|Goedereede||2012-12-31
gm0512|Gorinchem||
gm0513|Gouda||
gm0517|'s-Gravendeel||2006-12-31
gm0518|Den Haag|||'s-Gravenhage|'s Gravenhage|DenHaag|s-Gravenhage
gm0519|'s-Gravenzande||2003-12-31
gm0523|Hardinxveld-Giessendam||
gm0526|Heerjansdam||2002-12-31
gm0529|Noorder-Koggenland||2006-12-31
gm0530|Hellevoetsluis||2022-12-31
gm0531|Hendrik-Ido-Ambacht||
gm0532|Stede Broec||
gm0534|Hillegom||
gm0537|Katwijk||
gm0542|Krimpen aan den IJssel|||Krimpen a/d IJssel|Krimpen aan de IJssel
gm0545|Leerdam||2018-12-31
gm0546|Leiden||
gm0547|Leiderdorp||
gm0548|Leidschendam||2001-12-31
gm0552|De Lier||2003-12-31
gm0553|Lisse||
gm0555|Maasland||2003-12-31
gm0556|Maassluis||
gm0558|Wester-Koggenland||2006-12-31
gm0559|Middelharnis||2012-12-31
gm0562|Monster||2003-12-31
gm0563|Moordrecht||2009-12-31
gm0565|Naaldwijk||2003-12-31
gm0567|Nieuwerkerk aan den IJssel||2009-12-31
gm0568|Bernisse||2014-12-31
gm0569|Nieuwkoop||
gm0571|Nieuw-Lekkerland||2012-12-31
gm0575|Noordwijk||
gm0576|Noordwijkerhout||2018-12-31
gm0577|Nootdorp||2001-12-31
gm0579|Oegstgeest||
gm0580|Oostflakkee||2012-12-31
gm0584|Oud-Beijerland||2018-12-31
gm0585|Binnenmaas||2018-12-31
gm0588|Korendijk||2018-12-31
gm0589|Oudewater||
gm0590|Papendrecht||
gm0594|Pijnacker||2001-12-31
gm0595|Reeuwijk||2010-12-31
gm0597|Ridderkerk||
gm0599|Rotterdam||
gm0600|Rozenburg||2010-03-17
gm0602|Rijnsburg||2005-12-31
gm0603|Rijswijk|||Rijswijk (ZH)|Rijswijk (ZH.)|Rijswijk (Z.H.)
gm0604|Sassenheim||2005-12-31
gm0606|Schiedam||
gm0607|Schipluiden||2003-12-31
gm0608|Schoonhoven||2014-12-31
gm0610|Sliedrecht||
gm0611|Cromstrijen||2018-12-31
gm0612|Spijkenisse||2014-12-31
gm0613|Albrandswaard||
gm0614|Westvoorne||2022-12-31
gm0617|Strijen||2018-12-31
gm0619|Valkenburg||2005-12-31
gm0620|Vianen||2018-12-31
gm0622|Vlaardingen||
gm0623|Vlist||2014-12-31
gm0624|Voorburg||2001-12-31
gm0625|Voorhout||2005-12-31
gm0626|Voorschoten||
gm0627|Waddinxveen||
gm0628|Warmond||2005-12-31
gm0629|Wassenaar||
gm0630|Wateringen||2003-12-31
gm0632|Woerden||
gm0637|Zoetermeer||
gm0638|Zoeterwoude||
gm0642|Zwijndrecht||
gm0643|Nederlek||2014-12-31
gm0644|Ouderkerk||2014-12-31
gm0645|Jacobswoude||2008-12-31
gm0650|Axel||2002-12-31
gm0653|Gaasterlân-Sleat||2013-12-31
gm0654|Borsele||
gm0664|Goes||
gm0668|West Maas en Waal|||West-Maas en Waal
gm0675|Hontenisse||2002-12-31
gm0677|Hulst||
gm0678|Kapelle||
gm0683|Wymbritseradiel||2010-12-31
gm0687|Middelburg||
gm0689|Giessenlanden||2018-12-31
gm0692|Oostburg||2002-12-31
gm0693|Graafstroom||2012-12-31
gm0694|Liesveld||2012-12-31
gm0703|Reimerswaal||
gm0704|Sas van Gent||2002-12-31
gm0707|Zederik||2018-12-31
gm0710|Wûnseradiel||2010-12-31
gm0715|Terneuzen||
gm0716|Tholen||
gm0717|Veere||
gm0718|Vlissingen||
gm0733|Lingewaal||2018-12-31
gm0736|De Ronde Venen|||Ronde Venen
gm0737|Tytsjerksteradiel||
gm0738|Aalburg||2018-12-31
gm0743|Asten||
gm0744|Baarle-Nassau|||Baarle Nassau
gm0748|Bergen op Zoom||
gm0753|Best||
gm0755|Boekel||
gm0756|Boxmeer||2021-12-31
gm0757|Boxtel||
gm0758|Breda||
gm0762|Deurne||
gm0765|Pekela|||De Pekela
gm0766|Dongen||
gm0770|Eersel||
gm0772|Eindhoven||
gm0777|Etten-Leur||
gm0779|Geertruidenberg||
gm0781|Geldrop||2003-12-31
gm0784|Gilze en Rijen||
gm0785|Goirle||
gm0786|Grave||2021-12-31
gm0788|Haaren||2020-12-31
gm0794|Helmond||
gm0796|'s-Hertogenbosch|||Den Bosch|'s Hertogenbosch|s-Hertogenbosch
gm0797|Heusden||
gm0798|Hilvarenbeek||
gm0808|Lith||2010-12-31
gm0809|Loon op Zand||
gm0814|Mierlo||2003-12-31
gm0815|Mill en Sint Hubert||2021-12-31
gm0820|Nuenen, Gerwen en Nederwetten|||Nuenen|Nuenen c.a.|Nuenen ca
gm0823|Oirschot||
gm0824|Oisterwijk||
gm0826|Oosterhout||
gm0828|Oss||
gm0835|Ravenstein||2002-12-31
gm0840|Rucphen||
gm0844|Schijndel||2016-12-31
gm0845|Sint-Michielsgestel||
gm0846|Sint-Oedenrode||2016-12-31
gm0847|Someren||
gm0848|Son en Breugel||
gm0851|Steenbergen||
gm0852|Waterland||
gm0855|Tilburg||
gm0856|Uden||2021-12-31
gm0858|Valkenswaard||
gm0860|Veghel||2016-12-31
gm0861|Veldhoven||
gm0865|Vught||
gm0866|Waalre||
gm0867|Waalwijk||
gm0870|Werkendam||2018-12-31
gm0873|Woensdrecht||
gm0874|Woudrichem||2018-12-31
gm0879|Zundert||
gm0880|Wormerland||
gm0881|Onderbanken||2018-12-31
gm0882|Landgraaf||
gm0885|Arcen en Velden||2009-12-31
gm0888|Beek|||Beek (L.)|Beek (L)
gm0889|Beesel||
gm0890|Belfeld||2000-12-31
gm0893|Bergen (L)|||Bergen (L.)|Bergen L|Bergen (Limburg)|Bergen Limburg
gm0897|Born||2000-12-31
gm0898|Broekhuizen||2000-12-31
gm0899|Brunssum||
gm0902|Echt||2002-12-31
gm0905|Eijsden||2010-12-31
gm0906|Geleen||2000-12-31
gm0907|Gennep||
gm0912|Grubbenvorst||2000-12-31
gm0914|Haelen||2006-12-31
gm0917|Heerlen||
gm0918|Helden||2009-12-31
gm0920|Heythuysen||2006-12-31
gm0923|Horst||2000-12-31
gm0925|Hunsel||2006-12-31
gm0928|Kerkrade||
gm0929|Kessel||2009-12-31
gm0933|Maasbracht||2006-12-31
gm0934|Maasbree||2009-12-31
gm0935|Maastricht||
gm0936|Margraten||2010-12-31
gm0938|Meerssen||
gm0941|Meijel||2009-12-31
gm0944|Mook en Middelaar||
gm0946|Nederweert||
gm0951|Nuth||2018-12-31
gm0957|Roermond||
gm0962|Schinnen||2018-12-31
gm0964|Sevenum||2009-12-31
gm0965|Simpelveld||
gm0968|Sittard||2000-12-31
gm0971|Stein|||Stein (L.)|Stein (L)
gm0974|Susteren||2002-12-31
gm0975|Swalmen||2006-12-31
gm0976|Tegelen||2000-12-31
gm0977|Thorn||2006-12-31
gm0981|Vaals||
gm0983|Venlo||
gm0984|Venray||
gm0986|Voerendaal||
gm0988|Weert||
gm0993|Meerlo-Wanssum||2009-12-31
gm0994|Valkenburg aan de Geul||
gm0995|Lelystad||
gm1507|Horst aan de Maas|2001-01-01|
gm1509|Oude IJsselstreek|2005-01-01|
gm1525|Teylingen|2006-01-01|
gm1581|Utrechtse Heuvelrug|2006-01-01|
gm1586|Oost Gelre|2006-05-19|
gm1598|Koggenland|2007-01-01|
gm1621|Lansingerland|2007-01-01|
gm1640|Leudal|2007-01-01|
gm1641|Maasgouw|2007-01-01|
gm1651|Eemsmond||2018-12-31
gm1652|Gemert-Bakel||
gm1655|Halderberge||
gm1658|Heeze-Leende||
gm1659|Laarbeek||
gm1661|Reiderland||2009-12-31
gm1663|De Marne||2018-12-31
gm1666|Zevenhuizen-Moerkapelle||2009-12-31
gm1667|Reusel-De Mierden||
gm1669|Roerdalen||
gm1670|Roggel en Neer||2006-12-31
gm1671|Maasdonk||2014-12-31
gm1672|Rijnwoude||2013-12-31
gm1673|Liemeer||2006-12-31
gm1674|Roosendaal||
gm1676|Schouwen-Duiveland||
gm1679|Ambt Montfort||2006-12-31
gm1680|Aa en Hunze||
gm1681|Borger-Odoorn|||Borger Odoorn
gm1684|Cuijk||2021-12-31
gm1685|Landerd||2021-12-31
gm1690|De Wolden||
gm1695|Noord-Beveland||
gm1696|Wijdemeren|2002-01-01|
gm1698|Sluis-Aardenburg||2002-12-31
gm1699|Noordenveld||
gm1700|Twenterand|2002-06-01|
gm1701|Westerveld||
gm1702|Sint Anthonis||2021-12-31
gm1705|Lingewaard|2003-01-01|
gm1706|Cranendonck||
gm1708|Steenwijkerland|2003-01-01|
gm1709|Moerdijk||
gm1711|Echt-Susteren||
gm1714|Sluis||
gm1719|Drimmelen||
gm1721|Bernheze||
gm1722|Ferwerderadiel||2018-12-31
gm1723|Alphen-Chaam||
gm1724|Bergeijk||
gm1728|Bladel||
gm1729|Gulpen-Wittem|1999-01-01|
gm1730|Tynaarlo||
gm1731|Midden-Drenthe||
gm1734|Overbetuwe|2001-01-01|
gm1735|Hof van Twente|2001-01-01|
gm1740|Neder-Betuwe|2003-04-01|
gm1742|Rijssen-Holten|2003-03-15|
gm1771|Geldrop-Mierlo|2004-01-01|
gm1773|Olst-Wijhe|2002-03-26|
gm1774|Dinkelland|2002-06-01|
gm1783|Westland|2004-01-01|
gm1842|Midden-Delfland|2004-01-01|
gm1859|Berkelland|2005-01-01|
gm1876|Bronckhorst|2005-01-01|
gm1883|Sittard-Geleen|2001-01-01|
gm1884|Kaag en Braassem|2009-01-01|
gm1891|Dantumadiel|2009-01-01|
gm1892|Zuidplas|2010-01-01|
gm1894|Peel en Maas|2010-01-01|
gm1895|Oldambt|2010-01-01|
gm1896|Zwartewaterland|2001-01-01|
gm1900|Súdwest-Fryslân|2011-01-01||Sudwest Fryslan|Zuidwest-Friesland
gm1901|Bodegraven-Reeuwijk|2011-01-01|
gm1903|Eijsden-Margraten|2011-01-01|
gm1904|Stichtse Vecht|2011-01-01|
gm1908|Menameradiel|2011-01-01|2017-12-31
gm1911|Hollands Kroon|2012-01-01|
gm1916|Leidschendam-Voorburg|2002-01-01|
gm1921|De Friese Meren|2014-01-01|2015-06-30
gm1924|Goeree-Overflakkee|2013-01-01|
gm1926|Pijnacker-Nootdorp|2002-01-01|
gm1927|Molenwaard|2013-01-01|2018-12-31
gm1930|Nissewaard|2015-01-01|
gm1931|Krimpenerwaard|2015-01-01|
gm1937|Heel||2006-12-31
gm1940|De Fryske Marren|2015-07-01|
gm1942|Gooise Meren|2016-01-01|
gm1945|Berg en Dal|2016-01-01|
gm1948|Meierijstad|2017-01-01|
gm1949|Waadhoeke|2018-01-01|
gm1950|Westerwolde|2018-01-01|
gm1952|Midden-Groningen|2018-01-01|
gm1954|Beekdaelen|2019-01-01|
gm1955|Montferland|2005-01-01|
gm1959|Altena|2019-01-01|
gm1960|West Betuwe|2019-01-01|
gm1961|Vijfheerenlanden|2019-01-01|
gm1963|Hoeksche Waard|2019-01-01|
gm1966|Het Hogeland|2019-01-01|
gm1969|Westerkwartier|2019-01-01|
gm1970|Noardeast-Fryslân|2019-01-01||Noordoost-Friesland
gm1978|Molenlanden|2019-01-01|
gm1979|Eemsdelta|2021-01-01|
gm1980|Dijk en Waard|2022-01-01|
gm1982|Land van Cuijk|2022-01-01|
gm1987|Menterwolde||2017-12-31
gm1991|Maashorst|2022-01-01|
gm1992|Voorne aan Zee|2023-01-01|
"""#
}
