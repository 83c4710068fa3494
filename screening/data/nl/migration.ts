/** Dutch: residence and asylum. Format: see lexicon.ts. */
export default `
[status]
asiel*
*asielzoek*
asielaanvraag*
asielprocedure
asielgehoor
azc=
azc
ter apel
coa=
coa locatie
pol=
fedasil
klein kasteeltje
klein kasteel
cgvs=
dvz=
rvv=
ind=
nvt=
dt v
vreemdelingenpolitie
vreemdelingendetentie
vreemdelingenloket
v nummer
vnummer
ov nummer
verblijfsvergunning*
verblijfsdocument
verblijfskaart*
verblijfsstatus
verblijfsrecht
oranje kaart
f kaart
a kaart
b kaart
elektronische kaart
bijlage 26
bijlage 35
bijlage 15
attest van immatriculatie
statushouder*
erkend vluchteling
erkende vluchteling
vluchteling*
kandidaat vluchteling
subsidiaire bescherming
subsidiair
humanitair
9bis
9ter
9 bis
9 ter
regularisatie*
geregulariseerd
uitgeproced*
uitwijzing
uitgewezen
uitzetting
uitgezet
~ terugkeer
terugkeerbesluit
terugkeerhuis
terugkeerplaats
vrijwillige terugkeer
bevel om het grondgebied
bgv=
dublin
dublinclaim
dublin overdracht
inreisverbod
gesloten centrum
127bis
steenokkerzeel
caricole
rotterdam detentiecentrum
illegaal
illegaal hier
illegaliteit
zonder papieren
sans papiers
geen papieren
papieren zijn niet
papieren zijn verlopen
papieren vervallen
papieren niet
zijn papieren
haar papieren
visum*
verblijf vervallen
verblijf wordt
verblijf ingetrokken
toeristenvisum
naturalis*
naturalisatie
naturalisatieverzoek
nationaliteit
belgische nationaliteit
staatloos
staatlozen
inburger*
inburgering
inburgeringscursus
gezinshereniging
gezinsherenig*
volgreiziger
nareis*
laten overkomen
amv=
amv'er
nbmv
alleenstaande minderjarige
niet begeleide minderjarige
vluchtelingenkamp
gevlucht uit
gevlucht naar belgië
gekomen via
via lampedusa
via turkije gekomen
mensensmokkel*
smokkelaar
transmigrant*
tewerkstellingsvergunning
gecombineerde vergunning
single permit
botscan
leeftijdsonderzoek
interview bij de ind
tweede gehoor
2e gehoor
beroep bij de rvv
teruggestuurd naar
uitgewezen naar
gedwongen terugkeer
repatri*
asielverzoek
asiel aangevraagd
asiel gevraagd
asielverleden
asielstatus
asielzoekster
~ asielcentrum
opvangcentrum fedasil
transitcentrum
lokaal opvanginitiatief
loi=
loi woning
rode kruis opvang
petit chateau
coa plek
coa opvang
crisisnoodopvang asiel
hotspot asiel
gezinslocatie
vbl=
vrijheidsbeperkende locatie
htl=
amv opvang
nidos
voogd nidos
dienst voogdij
ama=
ama's
ex ama
ex amv
weigering asiel
asiel geweigerd
asiel afgewezen
afwijzing ind
negatief gekregen
negatieve beslissing
negatief advies ind
negatief van
tweede negatief
positief gekregen van
status gekregen
~ heeft status
~ geen status
status ingetrokken
status kwijt
verblijfstitel
verblijfstitel verlopen
verblijf verlengd
verblijf niet verlengd
verblijf geweigerd
voorlopig verblijf
permanent verblijf
onbeperkt verblijf
legaal verblijf
zonder verblijf
zonder wettig verblijf
wettig verblijf
precair verblijf
afhankelijk verblijf
verblijf afhankelijk
haar verblijf
zijn verblijf
verblijfsdocumenten
vergunning verlopen
vergunning ingetrokken
w document
~ ongedocumenteerd*
undocumented
~ illegale
~ illegalen
clandestien
paspoort verlopen
paspoort kwijt
laissez passer
lp aanvraag
~ consulaat
~ ambassade
oranje kaartje
witte kaart
immatriculatieattest
im attest
~ bijlage 13
13quinquies
~ bijlage 12
bijlage 19ter
19ter
~ k kaart
~ l kaart
~ h kaart
elektronische a
art 9bis
artikel 9bis
artikel 9ter
regularisatieaanvraag
8 evrm
artikel 64
buiten schuld
~ kinderpardon
~ generaal pardon
bed bad brood
~ lvv=
landelijke vreemdelingen
ongewenst verklaard
ongewenstverklaring
ongewenst vreemdeling
zwaar inreisverbod
ovr=
overdracht aan duitsland
overdracht aan italië
dubliner
dublinzaak
~ eurodac
vingerafdrukken in italië
vingerafdrukken in
bgv gekregen
bevel gekregen
bevel grondgebied
bevel om het land
land verlaten
uitgezet naar
uitwijzen
het land uit
het land uitgezet
op het vliegtuig gezet
gerepatrieerd
~ deportatie
gedeporteerd
vreemdelingenbewaring
merksplas gesloten
vottem
127 bis
zeist detentie
~ detentiecentrum
vreemdelingenpol*
~ avim
~ dtv=
~ iom=
iom terugkeer
terugkeergesprek
vrijwillig terug
terugkeertraject
~ icam
partnermigratie
importbruid
importbruidegom
mvv=
mvv aanvraag
gezinsmigratie
vrouw laten overkomen
vrouw laten komen
kinderen laten komen
gezin laten overkomen
haar gezin in
zijn gezin in
nareisaanvraag
~ met de boot
over zee gekomen
gevlucht voor de oorlog
oorlogsvluchteling
gevlucht via
~ balkanroute
smokkelaars
gesmokkeld
~ smokkelroute
~ ontheemd*
ontheemdenstatus
~ tijdelijke bescherming
oekraïense vluchteling
inburgeringsexamen
~ inburgeringsplicht
inburgeringstraject
~ agentschap integratie
~ wi 2021
b1 niet gehaald
~ nt2
nationaliteitsaanvraag
nationaliteitsverklaring
nederlanderschap
nederlanderschap ingetrokken
belg geworden
nederlander geworden
genaturaliseerd
~ staatloosheid
stateloos
europese burger
eu burger zonder
~ arbeidsmigrant*
gedetacheerd uit
arbeidskaart
werkvergunning
twv=
~ studentenvisum
visum verlopen
overstay
schengenvisum
`;
