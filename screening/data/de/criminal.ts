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
ladendiebst*
klaut beim
beim klauen
*diebst*
diebesgut
~ aufgebrochen
autos geknackt
autoknacker
fahrraddieb*
rollerdieb*
*raub=
*raubs=
raubdelikt*
räuberisch*
*überfall
überfall*
beraubung
abgezockt
~ einbruchs*
auf frischer tat
frischer tat
schwere körperverletzung
kv delikt*
gefährliche körperverletzung
gkv=
widerstand gegen
messerangriff*
messerstech*
*messer=
klappmesser
einhandmesser
springmesser
~ butterfly=
schlagring*
schlagstock
teleskopschlagstock
luftdruckpistole
gaspistole
softair
scharfe waffe
*pistole
*gewehr
munition
molotow*
~ böller
~ pyro=
sprengsatz
rohrbombe
bombenbau
~ anschlag=
~ anschläge
anschlagspläne
attentat
*terror*
niedergeschlagen=
~ angegriffen
spuckt den
~ getreten
erpresst
schutzgeld
nötigt
gezündelt
feuer gelegt
brandstift*
demoliert
~ eingeschmissen
scheibe eingeschlagen
reifen zerstochen
gesprayt
getaggt
hehler
dealt mit
drogenhandel
~ handel mit
btm verstoß
nach btmg
verstoß gegen das btmg
*waffeng
~ fahren ohne
fahren ohne fahrerlaubnis
führerschein weg
alkohol am steuer
trunkenheitsfahrt
urkundenfälschung
gefälschter ausweis
gefälschtes attest
ladendieb
straffällig*
tat begangen
tatvorwurf
~ einschlägig
~ tatort
täterschaft
~ mittäter
strafunmündig
§ 86a
129a
betrügt=
enkeltrick
betrügerisch
*unterschlagung
unterschlagen
veruntreut
exhibition*
sexualdelikt*
sexualstraf*
*vergewaltig*
*körperverletzung*
*delikt
*delikte
delinquen*
~ hausverbot
mitgehen lassen
eingesteckt im laden
geklaute*
geklaut hat
fladern
gfladert
gezogen das messer
messer gezückt
messer gezogen
messer dabei
abgestochen
niedergestochen
schlagringe
pfefferspray
baseballschläger
butterflymesser
zusammengetreten
abgerippt
rippdeal
handy abgezogen
jacke abgezogen
roller geknackt
auto geknackt
spritztour
einbruchsserie
telefonbetrug
geldautomatenspreng*
sprengt automaten
geldwäsche
finanzagent
kurier für
läufer für dealer
falschgeld
landfriedensbruch
widerstandshandlung*
schlägertrupp*
antanz*
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
hb=
haftbefehl
hb ist raus
festgehalten von
hausdurchsuch*
wohnungsdurchsuchung
durchsuchung
~ sichergestellt
~ beschlagnahmt
handy sichergestellt
handyauswertung
zur vernehmung
vernehmung
vernommen
~ kontrolliert
polizeikontrolle
personenkontrolle
~ personalien
*streife=
mit blaulicht
von der streife
auf die wache
auf der wache
polizeiinspektion
~ polizeieinsatz
~ polizei war
polizei gerufen
rief die polizei
~ ins visier
observiert
observation
telefonüberwachung
v mann
szenekundig*
meldeauflage
~ meldepflicht
anzeige erstattet
anzeige geschrieben
anzeige ist
angezeigt wegen
strafantrag
kollegen in grün
~ lka hat
~ bka=
dsn=
verfassungsschutz hat
nachrichtendienst
relevante person
gewaltbereit*
wegen diebst*
wegen raub
wegen körperverl*
wegen betrug
wegen drogen
~ bei der polizei
ist polizeilich
~ anhaltung
~ angehalten und
~ pi=
kantonspolizei
fedpol
aggressionstäter
ermittelt wird
wird ermittelt
wird gegen ihn
gegen ihn ermittelt
gegen sie ermittelt
polizei stand vor
mitgenommen von der polizei
auf die wache mitgenommen
in gewahrsam
ed behandlung
ed behandelt
erkennungsdienst*
handschellen
sek zugriff
cobra einsatz
zur fahndung ausgeschrieben
wird gesucht
haftbefehl offen
mehrfachtäter*
mehrfach auffällig
polizeilich bekannt
angezeigt worden
anzeige am hals
neue anzeige
wieder eine anzeige
kiezkontrolle
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
*verhandlung=
hauptverhandlung
~ vor gericht
~ amtsgericht
~ landesgericht
~ bezirksgericht
strafgericht
strafrichter
jugendrichter*
jugendstaatsanw*
jugendschöffengericht
~ strafrecht*
~ jgh=
jgh bericht
*bewährung*
auf bewährung
~ widerruf der
bewährungswiderruf
bwh=
bewährungsauflage
~ auflagen
~ auflage=
~ weisung=
~ weisungen
antigewalttraining
anti gewalt training
~ agt=
sozialer trainingskurs
täter opfer ausgleich
~ toa=
tatausgleich
tagessätze
geldauflage
~ diversion
verein neustart
~ neustart=
vorläufig eingestellt
eingestellt gegen
nebenklage
nebenkläger*
pflichtverteidiger*
strafverteidiger*
schuldfähig*
schuldunfähig*
vermindert schuldfähig
verurteil*
urteil gegen
~ rechtskräftig
berufung eingelegt
strafmaß
haftprüfung
jahre haft
monate haft
jahr haft
jahre bewährung
*jahre auf bewährung
erziehungsmaßregel
staatsanw*
~ sta=
bedingt entlassen
bedingte haft
tagsatz
strafregister
~ führungszeugnis
eintrag im register
sozialstunden nicht
sozialstunden ableisten
arbeitsstunden nicht
arbeitsstunden ableisten
gemeinnützige leistung
bewährung offen
bewährung widerrufen
bewährung läuft
bwh termin
beim bewährungshelfer
auf weisung
anti gewalt kurs
anklageschrift
angeklagt wegen
verurteilt zu
monate bedingt
jahre bedingt
teilbedingt
monate unbedingt
jugendstrafe
vorbewährung
§ 27 jgg
strafregisterauszug
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
im vollzug
offener vollzug
offenen vollzug
geschlossener vollzug
hafturlaub
~ vollzug=
strafvollzug
uhaft
jugendhaft
~ sitzt noch
~ sitzt seit
~ sitzt bis
sitzt wegen
~ sitzt im
sitzt in u
hinter gittern
hinter gitter
stadelheim
moabit=
plötzensee
~ tegel=
hahnöfersand
ochsenzoll
~ josefstadt
justizanstalt
gerasdorf
champ dollon
pöschwies
im häfen
häfen=
eingebuchtet
eingelocht
~ eingefahren
aus dem knast
haftentlassung
haftverkürzung
haftverschonung
~ lockerungen
freigänger
zellenkollege
~ schließer
besuchserlaubnis
warnschussarrest
ungehorsamsarrest
wochenendarrest
dauerarrest
elektronische fußfessel
~ piept
sicherungsverwahrung
~ forensik
maßnahmenvollzug
64er
63er
entlassungsgeld
entlassungsvorbereitung
lva=
hinter schwedischen gardinen
im häfn
häfn
in der jva
aus der jva
in der ja
in uhaft
in der u haft
sitzt in haft
sitzt in der jva
in strafhaft
halbgefangenschaft
hafterleichterung
ausführung aus der
endstrafe
zwei drittel entlassung
reststrafe
einzelhaft
bunker im knast
untergebracht in der forensik
§ 21 stgb
massnahmevollzug
elektronisch überwachter hausarrest
eüh=
`;
