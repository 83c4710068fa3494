/** German: offences, police, courts, prison. Format: see lexicon.ts. */
export default `
[offence]
diebstahls
ladendiebstahl
schwarz gefahren
hausfriedensbruch
nötigung
beleidigung
beraubt
beklaut
eingeschlagen
randaliert
schießen
gewehr
schreckschuss*
mit dem messer
handyraub
unfallflucht
straftat
straftäter
strafanzeige
angezeigt
anzeige wegen
anzeige gegen
*diebstahl
gestohlen
geklaut
klaut
stiehlt
*einbruch
eingebrochen
raub
raubüberfall
überfallen
abgezogen
körperverletzung
messer=
messerstich
machete
zugestochen
waffe
*waffe
pistole
brandstiftung
angezündet
zündelt
sachbeschädigung
graffiti
betrug
betrogen
gefälscht
erpress*
morddrohung
bedroht
bedrohung
drohung
gedroht
gestalkt
stalk*
nachstellung
~ gang=
~ bande=
schlägerei
~ geschlagen
verprügelt
prügel*
zusammengeschlagen
zugeschlagen
fahrerflucht
ohne führerschein
schwarzgefahren
schwarzfahren
sprengstoff
terror*
mord=
mordes
totschlag
vergewaltigt
vergewaltigung
amok*
hehlerei
btm=
btmg=
[police]
verfahren eingestellt
verfahren gegen
von der polizei
polizei hat ihn
polizei hat sie
aufgegriffen
beim klauen erwischt
erwischt
festgenommen
festnahme
verhaftet
*haftbefehl
~ polizei=
kripo
polizeilich*
polizeigewahrsam
gewahrsam
hausdurchsuchung
durchsucht
vorgeladen
vorladung
beschuldigt*
tatverdächtig*
verdächtig
ermittelt
ermittlungsverfahren
ermittlungen gegen
zur fahndung
fahndung
vorstrafe
vorbestraft
polizeibekannt
gefährderansprache
gefährder
platzverweis
erkennungsdienstlich
staatsschutz
intensivtäter
staatsanwaltschaft
[court]
gerichtsverhandlung
gerichtstermin
~ verhandlung=
verurteilt
verurteilung
bewährung
bewährungshilfe
bewährungshelfer
bewährungsstrafe
sozialstunden
geldstrafe
jugendgericht
jugendgerichtshilfe
freigesprochen
strafverfahren
strafbefehl
anklage
angeklagt
~ urteil=
führungsaufsicht
kontaktverbot
annäherungsverbot
fußfessel
arbeitsauflage
jugendarrest
arrest=
[prison]
haftstrafe
freiheitsstrafe
freiheitsentzug
absitzen
in haft
aus der haft
haftantritt
ersatzfreiheitsstrafe
abgeholt von der polizei
maßregelvollzug
gefängnis
knast
jva=
haft=
u haft
untersuchungshaft
inhaftiert
jugendstrafanstalt
haftentlass*
entlassen aus der haft
einsitzt
sitzt ein
freigang
`;
