/** German: political views, extremist ideology, membership. Format: see lexicon.ts. */
export default `
[extremism]
*extremis*
radikalisier*
dschihad*
jihad*
is anhänger
islamischer staat
kalifat
neonazi*
nazi
rechtsextrem*
rechtsradikal*
linksextrem*
rechte szene
rechten szene
linke szene
kameradschaft
hakenkreuz
hitler*
hitlergruß
~ manifest=
incel
verschwörung*
qanon
reichsbürger*
selbstverwalter
propaganda
märtyrer
hassrede
volksverhetz*
identitäre
identitären
antifa
~ ideologie
ideologisch
islamis*
querdenk*
rechtsterror*
rechtsrock
nazis
~ faschis*
faschist*
~ rassist*
~ antisemit*
~ holocaust*
judenhass
leugnet den
hitlerbild*
hakenkreuze
ss runen
ss rune
wolfsrune
runen=
schwarze sonne
schwarzen sonne
1488
reichsflagge
reichskriegsflagge
reichskriegsfahne
reichsbürgervideo*
brd gmbh
lebendname*
gelber schein
fantasieausweis
staatsverweiger*
staatsverweigerer
corona leugner
coronaleugner
~ impfgegner
querdenker
~ great reset
umvolkung
großer austausch
bevölkerungsaustausch
tag x
prepper*
systemsturz
~ umsturz
~ bürgerkrieg=
wehrsport*
combat 18
blood and honour
hammerskin*
~ der dritte weg
dritter weg
junge nationalisten
jungen nationalisten
jn=
martin sellner
generation identität
freie sachsen
deutsche jugend voran
kampfsportgruppe
active club
active clubs
sonnwendfeier
~ hooligan*
grauer wolf
bozkurt
hizb ut tahrir
furkan gemeinschaft
generation islam
muslim interaktiv
ypg
dhkp
al qaida
islamischen staat
is kämpfer
is propaganda
is video*
is flagge
schwarze flagge
schwarzer flagge
mudschahid*
dschihadist*
märtyr*
treueschwur
treueid
anwerber
angeworben
~ rekrutier*
hidschra
hijra
daula
~ scharia
kuffar
ungläubige
ungläubiger
takfir
tauhid
wahhabi*
isis=
al shabaab
~ hamas
hisbollah
~ taliban
gaza kundgebung
linksautonom*
autonome szene
schwarzer block
klimaextrem*
ökoextrem*
frauenhass
misogyn*
manosphere
männerrechtler
blackpill
redpill
andrew tate
amok=
attentäter
verherrlicht
~ verehrt=
verehrt den
glorifiziert
hetzt gegen
hetzt=
~ deradikal*
~ radikal=
~ radikale=
~ radikalen
ausstieg aus der
~ aussteiger
ausstiegswillig
szenekneipe
szenekleidung
szenelokal
thor steinar
feindbild*
feindesliste*
feindeslist*
todesliste
verfassungsfeind*
~ demokratie für
~ wahlbetrug
staatsfeind*
demokratiefeindlich
denen da oben
die da oben
traut keinem amt
holocaustleug*
shoah
auschwitzlüge
judenschwein
jud=
hasst juden
hasst ausländer
hasst muslime
hasst frauen
ausländerhass
ausländer raus
deutschland den
ausländerfeindlich*
fremdenfeindlich*
fremdenhass
rassenlehre
rassenkrieg
herrenrasse
arisch*
arier
white power
white pride
weiße rasse
weißen rasse
remigration
überfremdung
volksverrat
volksverräter
volkstod
lügenpresse
systemling*
systemmedien
altparteien
deep state
tiefer staat
neue weltordnung
nwo=
bill gates
chemtrail*
flat earth
flacherd*
flache erde
reptiloid*
echsenmenschen
adrenochrom
pizzagate
rothschild*
soros=
illuminat*
freimaurer
impfchip
plandemie
coronadiktatur
schwurbler*
schwurbel*
geschwurbel
schwurbelt
aluhut
wacht auf leute
weltverschwör*
verschwörer*
staat existiert nicht
erkennt den staat nicht
brd existiert
keine verfassung
gmbh deutschland
königreich deutschland
peter fitzek
staatenbund österreich
staatsangehörigkeitsausweis beantragt
souverän*
souveräner mensch
zahlt keine gebühren aus
keine gez
gerichtsvollzieher bedroht reichs*
malta masche
erkennt das gericht nicht
volksgerichtshof
völkisch*
anastasia siedler
artamanen
odinist*
odin=
wotan*
valknut
thorshammer
lebensrune
odalrune
tiwaz
sigrune*
siegrunen
totenkopf ss
ss totenkopf
sieg heil
heil hitler
hitlerg*
rechter arm
arm gehoben
hob den arm
zeigt den gruß
deutscher gruß
kühnengruß
18er
444=
c18
zahlencode*
14 words
fourteen words
blutfahne
wehrmacht
wehrmachtshelm
waffen ss
landser=
sleipnir
frank rennicke
lunikoff
störkraft
kategorie c
frei wild
gigi und die
rechtsrockkonzert*
rac=
nsbm
hatecore
nsu=
ns devotionalien
ns symbol*
ns zeug
ns rap
ns sachen
ns musik
ns verherrlich*
wiederbetätigung
verbotsgesetz
nach dem verbotsgesetz
verbotsg
symbolegesetz
mein kampf
turner tagebücher
siege= lesen
atomwaffen*
atomwaffendivision
feuerkrieg*
feuerkrieg division
the base
terrorgram
saints culture
breivik
tarrant
christchurch
halle attentäter
utoya
hanau täter
akzeleration*
siege mentalität
zillertaler türk*
bomberjacke
springerstiefel
ansgar aryan
consdaple
lonsdale
yakuza klamotten
erik and sons
glatzen
skinhead*
fascho*
faschos=
zecken klatschen
rechte ecke
rechte gruppe
rechte clique
rechte sprüche
rechte parolen
rechte kameraden
nach rechts abgedriftet
rechts abgedriftet
rechts abgerutscht
driftet nach rechts
rechtsoffen
rechts unterwegs
rechter kampfsport*
kameradschaftsabend
kameradschaften
kameraden von
kampf der nibelungen
jungsturm
deutsche jugend
deutscher störtrupp
jung und stark
jus=
dst=
letzte verteidigungswelle
elblandrevolte
fs vogtland
nordkreuz
vereinte patrioten
rollator putsch
gruppe reuß
reuß=
oath keepers
asow
azov
putinfan
putinversteher
tschetnik*
ustascha*
ustasa
ülkücü
wolfsgruß
ülkücüler
osmanen germania
mhp=
lies verein
pierre vogel
abul baraa
abu walaa
marcel krass
deutschsprachiger muslimkreis
realität islam
kalifatsstaat
gottesstaat
einführung der scharia
scharia polizei
ablehnung der demokratie
menschengemacht* gesetze
wählen ist haram
gesetze allahs
tauhidfinger
tauhid finger
erhobener zeigefinger
zeigefinger nach oben
is finger
grüne vögel
schahid
shahid
istischhad
selbstmordattent*
sprengstoffgürtel
sprengweste
schläfer=
gefährder islamist*
daesh
dawla
khorasan
ispk
iskp
al nusra
hts=
hayat tahrir
muhajir*
mudschahed*
mujahed*
foreign fighter
fremdkämpfer
rückkehrer*
syrienrückkehr*
syrienreis*
is rückkehr*
is braut
kämpfen in syrien
in den dschihad
heiliger krieg
heiligen krieg
ungläubigen
kafir
kufr
taghut
murji*
al wala
köpfungsvid*
enthauptungsvideo
is nasheed*
is hymne
samidoun
hamasnah
intifada
from the river
pflfp
pflp
zionist*
zionisten
israelhass
judenhasser
israel vernicht*
muslimbruder*
muslimbrüder
hassprediger*
hetzer*
hetzer
aufhetz*
aufgehetzt
aufwiegl*
gewaltphantas*
gewaltfantas*
waffenaffin
waffennarr
amokdrohung
school shooter
schoolshooter
schulattent*
columbine
eric und dylan
tcc=
true crime community
incels=
femcel
foid*
femoid
chad und
elliot rodger
sigma male
alpha male
frauenfeindlich*
frauenverachtend
pick up artist
mgtow
tradwife
sexuelle revolution der
antifaschist*
antifa gruppe
militante antifa
hammerbande
rote hilfe
raf=
anarchist*
anarchie*
schwarzen block
vermummt*
hausbesetzer*
autonomes zentrum
rigaer
rote flora
ekh=
connewitz
ende gelände
ausreisesperre
deradikalisier*
ausstiegsprogramm
distanzierungs*
aussteigerprogramm
[membership]
afd*
pegida
parteibuch
parteimitglied
mitglied in der
mitglied der
mitglied bei
~ partei
afd=
npd=
die heimat
wählt die
gewählt hat
politische einstellung
politisch aktiv
~ demo=
~ demonstration
~ kundgebung
gewerkschaft
pkk=
graue wölfe
grauen wölfe
aktivist
parteijugend
~ fpö
~ svp=
kpö
mitgliedsausweis
~ mitgliedschaft
eingetreten in
zahlendes mitglied
jungparteimitglied
~ jugendorganisation
~ plakatiert
~ flugblatt*
~ flugzettel
~ demos
~ demonstriert
montagsdemo*
montagsspaziergang
~ kundgebungen
aktivistin
burschenschaft*
schlagende verbindung
verbindungshaus
bürgerwehr
wählt afd
wählt fpö
wahlhelfer
~ parteitag
sympathis*
~ anhänger der
~ anhänger von
~ anhänger=
mitläufer
wahlwerbung
~ unterstützt die
~ letzte generation
~ klimakleber
~ gewerkschafter
identitär*
~ kandidiert
parteibüro
parteieintritt
aus der partei
in die partei
parteiaustritt
ortsverband der
ortsgruppe der
bezirksgruppe
junge alternative
ja mitglied
jungalternativ*
generation deutschland
rfj=
freiheitliche jugend
ring freiheitlicher
fpö nah*
fpö wähler
afd wähler*
afd nah
afd mitglied
afd stammtisch
afdler*
blau gewählt
blaue partei
höcke
björn höcke
kickl=
weidel
sellner
freie österreicher
mfg partei
basis partei
freie wähler
bsw=
mlpd
dkp=
kpd=
rote jugend
solid=
junge svp
mass voll
massvoll
freiheitstrychler
junge tat
npd kader
npd ler
die rechte
iii weg
3 weg
der iii weg
identitärer
patriotische
patrioten
patriot=
wanderung mit kameraden
sommerlager der
zeltlager der
stammtisch der
burschenschafter*
burschenschaftler
waffenstudent*
mensur
paukt
olympia burschen*
teutonia
germania
coronaspaziergang*
spaziergänger demo
coronademo*
corona demo
querdenkerdemo
querdenken demo
friedensdemo
palästina demo
palästinademo
gegendemo*
auf die demo
auf der demo
auf einer demo
auf demos
läuft mit bei
marschiert mit
marschiert
aufmarsch*
fackelmarsch*
fackelzug
trauermarsch
heldengedenken
ulrichsberg
flugblätter verteilt
sticker geklebt
aufkleber geklebt
aufkleber mit
klebt sticker
rechte aufkleber
rechte sticker
klebt sich fest
festgeklebt
extinction rebellion
fridays for
klimaaktivist*
tierrechtsaktivist*
friedensaktivist*
kurdischer verein der
pkk fahne
pkk nah*
apo bild
öcalan*
ypg fahne
yps=
erdogan anhänger
akp=
ditib spitzel
gülen*
gülenist
fetö
parteibasis
parteifunktionär
`;
