/** Dutch: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
diefstal*
steelt
stal=
gestolen
stelen
gejat
jatten
gepikt
winkeldiefstal
zakkenroll*
inbraak
inbraken
ingebroken
breekt in
brak in
overval*
overvallen
beroofd
berovin*
straatroof
steaming
afgeperst
afpers*
chantage
chanteer*
gechanteerd
mishandel*
slagen en verwondingen
vechtpartij
geslagen
sloeg de
klap gegeven
kopstoot
gestoken
steekpartij
neergestoken
~ mes=
~ messen=
een mes
vlindermes
mes getrokken
machete
*wapen
~ wapens
wapenbezit
vuurwapen*
pistool
alarmpistool
luchtbuks
boksbeugel
taser
honkbalknuppel
nepwapen
explosie*
bom=
cobra=
brandsticht*
brand gesticht
in brand gestoken
in brand steken
vandalisme
vernield
vernieling*
beschadigd
graffiti
fraude*
oplicht*
babbeltruc*
phishing
geldezel
katvanger
valsheid
vervalst*
bedreig*
bedreigd
doodsbedreig*
stalk*
belaag*
heling
geheeld
gestolen goed*
drugshandel
drugssmokkel
dealt
handel in
uithaler
rijdt zonder rijbewijs
zonder rijbewijs
rijden onder invloed
rijbewijs kwijt
rijbewijs ingetrokken
ingevorderd
vluchtmisdrijf
doorgereden na
verkracht
verkrachting*
aanrand*
ongewenste aanraking*
zedenfeit*
zedendelict
zedenzaak
schennis
kinderporno
moord=
doodslag
terror*
haatmisdrijf
haatzaai*
*delict
feiten gepleegd
strafbaar
strafblad
recidiv*
bende=
drugsbende
jeugdbende
crimin*
illegaal vuurwerk
joyrid*
zwartrijden
roof=
tasjesroof
plofkraak
ramkraak
woninginbraak
autodiefstal
fietsendief
fietsen gestolen
scooter gestolen
gestolen scooter
fatbike gestolen
snelkraak
sneldief
dief=
dieven=
gauwdief
stelen in de winkel
in de winkel gepakt
winkelverbod
gepakt voor diefstal
kluisdiefstal
pinpasfraude
bankhelpdesk*
spoofing
vriend in nood
ladingdief*
hennep*
hennepkwekerij
drugslab
uithalers
mocro maffia
ripdeal
drugs gedeald
drugs verkopen
drugs verkocht
cocaïne gevonden
straathandel
gestolen spullen
gevochten
vocht met
knokpartij
knokken
op de vuist
kopstoten
messentrek*
messteken
mes op zak
mes bij zich
mes gevonden
met een mes
liep met een mes
zakmes
dolk
kapmes
met een bijl
hakbijl
baseballknuppel
knuppel
blaffer
glock
kalasjnikov
wapen gevonden
wapens gevonden
~ munitie
kogels
geschoten
schietpartij
beschoten
doodgeschoten
pepperspray
molotov*
granaat
handgranaat
nitraat
cobra 6
vuurwerkbom
brandbom
ontploffing
gijzel*
ontvoering
gekidnapt
gestalkt
opgelicht
doodgestoken
steekwapen
doodgeslagen
verminkt
wildplassen
amok
ordeverstoring
relschopper
~ rellen
stenen naar de politie
spuwt naar agent
smaad
weerspannigheid
wederspannigheid
heterdaad
betrapt op
medeplichtig*
meeplichtig
loopjongen voor
drilrap
drillgroep
geronseld voor
plofkraker
snelle cash
cashen met
~ swipen
f game
pinnen met gestolen
rijdt rond zonder
zonder verzekering
~ doorgereden
vluchtte na
zedenfeiten
zeden=
kindermisbruik
kinderpornografisch*
groepsverkrachting
gedrogeerd en
[police]
stond de politie
politie aan de deur
politie binnengevallen
meegenomen naar het bureau
sliep op het politiebureau
~ politie*
opgepakt
aangehouden
aanhouding
gearresteerd
arrest*
gevat
ingerekend
meegenomen door de politie
geboeid
handboeien
op het bureau
~ cel=
cellenblok
in verzekering
verhoord
verhoor
voorgeleid
huiszoeking
doorzoeking
inval=
binnengevallen
gesignaleerd
geseind
! gezocht door
zoekt hem
zoekt haar
~ wijkagent
wijkinspecteur
~ recherche
aangifte
klacht neergelegd
klacht ingediend
*proces verbaal
pv opgemaakt
pv=
strafrechtelijk
verdacht
verdachte
verdacht van
in beslag genomen
vingerafdruk*
ibn=
gas boete
de flikken
flikken=
wouten
skotu
popo
gepakt door
gecontroleerd door de politie
politiecel
~ politiecontrole
politiecontact
politiemelding
politieoptreden
politie gebeld
politie belde
politie aan huis
politie geweest
politie moest
politie kwam
gekend bij de politie
bekend bij politie
bekend bij de politie
gekend voor
antecedenten
politiemutaties
bosa
top600
top400
top 600
zsm=
veelpleger
plegeraanpak
gecontroleerd door
gefouilleerd
fouille
opgebracht
afgevoerd
geboeid afgevoerd
staande gehouden
heenzending
heengezonden
aangehouden voor
vrijheidsberoving
van zijn vrijheid beroofd
ivs=
rechtshulp salduz
salduz
~ verhoren
ondervraagd
klacht tegen
klacht tegen hem
aangifte gedaan
aangifte tegen
deed aangifte
heeft aangifte
klachten tegen
pv's
pv voor
processen verbaal
pleegde
feit gepleegd
dader van
waarschuwing van de politie
op de radar
~ interpol
signalement
~ bob wagen
arrestatieteam
dsi inval
speciale eenheden
gsm in beslag
onderzoek tegen
telefoontap
afgetapt
[court]
rechtbank*
~ rechter
jeugdrechter
kinderrechter
onderzoeksrechter
politierechter
correctionele
raadkamer
~ zitting
zittingsdatum
dagvaarding
gedagvaard
parket
openbaar ministerie
officier van justitie
veroordeeld
veroordeling*
vonnis
vrijgesproken
strafzaak
*straf
~ boete
~ boetes
taakstraf*
werkstraf*
autonome werkstraf
leerstraf
voorwaardelijk
voorwaardelijke
probatie*
reclassering*
justitiehuis
justitieassistent
jeugdreclassering
~ halt=
halt straf
~ cjib
sepot
geseponeerd
contactverbod
gebiedsverbod
straatverbod
meldplicht
enkelband
elektronisch toezicht
thuisdetentie
avondklok
voorwaarden geschonden
schending van de voorwaarden
~ advocaat pro deo
voorleiding
voor de rechter
voor de jeugdrechter
voor de correctionele
moet voorkomen
moest voorkomen
~ hoger beroep
beroep aangetekend
in cassatie
assisen
hof van assisen
uitspraak rechter
geseponeerde
voorwaarden opgelegd
vrij onder voorwaarden
opschorting
probatie-uitstel
probatiecommissie
probatievoorwaarden
maanden met uitstel
maanden effectief
maanden voorwaardelijk
maanden gekregen
jaar gekregen
jaar cel
maanden cel
dagen cel
effectief gekregen
celstraf*
gevangenisstraf
boete gekregen
geldboete
gas pv
jeugdreclasseerder
reclasseringstoezicht
reclasseringswerker
toezicht reclassering
bijzondere voorwaarden
schendt voorwaarden
voorwaarden overtreden
schond zijn voorwaarden
bandje om zijn enkel
enkelbandje
band om zijn enkel
onder elektronisch toezicht
bemiddeling in strafzaken
minnelijke schikking
strafbeschikking
omzettingsverzoek
taakstraf niet
uren taakstraf
uren werkstraf
gemeenschapsdienst
~ herstelbemiddel*
hergo
~ slachtofferverklaring
~ pro deo
strafpleiter
~ haar advocaat
~ zijn advocaat
[prison]
pi=
penitentiaire inrichting
~ unit=
bezoek enkel op
zit op cel
detentieteam
gevangen*
gedetineerd
*detentie
voorlopige hechtenis
voorarrest
aanhoudingsmandaat
bevel tot aanhouding
huis van bewaring
penitentiair*
~ zit vast
zat vast
vastgezeten
vastgezet
zit binnen
in de bak
bajes
in de nor
de lik
achter de tralies
celblok
op cel
vrijgekomen
vrijlating
is vrij op
kwam vrij
komt vrij
vi=
voorwaardelijke invrijheid*
invrijheidstelling
penitentiair verlof
weekendverlof
tbs=
tbs'er
terbeschikking*
internering
geïnterneerd
isd=
isd maatregel
pij=
jeugdinrichting
jji=
gemeenschapsinstelling
de zande
everberg
ruiselede
! vught
leuven hulp
nieuw haren
sint gillis
~ in de cel
vast zit
zit terug vast
opnieuw vast
weer vast
terug binnen
in den bak
den bak
zit in de gevangenis
achter slot
opgesloten in de gevangenis
cipier*
pibo
piba
penitentiaire
penitentiair beambte
gevangenisdirect*
celgenoot
celmaat
~ luchten=
isolatiecel
strafcel
cachot
bezoekzaal
uitgaansvergunning
pv verlof
beperkte detentie
strafuitvoeringsrechtbank
surb
strafeinde
op strafeinde
einddatum straf
fies=
detentiehuis
transitiehuis
terug de gevangenis
terug naar de gevangenis
net uit de gevangenis
uit de gevangenis
net vrij
vrijgelaten
in vrijheid
invrijheidgesteld
voorwaardelijk vrij
~ merksplas
~ hoogstraten
haren gevangenis
turnhoutse gevangenis
dendermonde gevangenis
teuchterloo
gevangenis beveren
de schie
zuyder bos
pi vught
pi arnhem
sittard pi
de grittenborgh
teylingereind
forensisch zorgspecialisten
de hunnerberg
lelystad jji
den hey acker
tbs verlenging
proefverlof
geïnterneerde
kbm=
jeugddetentie
uithandengeving
uit handen gegeven
tongeren gesloten
de grubbe
de kempen gesloten
`;
