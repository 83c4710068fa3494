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
`;
