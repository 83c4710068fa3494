/** Dutch: violence against an adult at home. Format: see lexicon.ts. */
export default `
[violence]
slaat zijn vrouw
slaat zijn vriendin
mishandelt haar
mishandelde haar
kreeg klappen
krijgt klappen
schopt haar
schopte haar
stompt haar
volgt haar overal
bang van haar ex
bang voor haar ex
schrik van haar ex
laat haar niet met rust
valt haar lastig
paspoort afgenomen
afgesloten van haar familie
partnergeweld
huiselijk geweld
intrafamiliaal geweld
ifg=
relationeel geweld
eergerelateerd*
eergeweld
eerwraak
! hij slaat haar
! slaat haar
! sloeg haar
! sloeg zijn vrouw
! haar geslagen
door haar man geslagen
door zijn vrouw geslagen
door haar partner
! geslagen door haar
! geslagen door zijn vrouw
! bij de keel
keel gegrepen
keel dichtgeknepen
gewurgd
wurgde
wurgpoging
geslagen door haar ex
blauwe plek op haar
~ blauwe plek*
~ blauw oog
van de trap gevallen
~ van de trap
gebroken kaak
tegen de muur
tegen de deur
duwt haar
duwde haar
aan haar haren
trok aan haar haar
gestampt
gespuugd
bedreigt haar
haar bedreigd
heeft gedreigd haar
bang voor hem
bang van hem
bang voor haar man
schrik van hem
schrik van haar man
durft niet weg
controleert haar
controleert haar gsm
controleert haar telefoon
houdt haar telefoon
telefoon afgepakt
pasje afgepakt
mag niet alleen
mag niet naar buiten
mag alleen buiten
mag niet buiten
mag het huis niet uit
sluit haar op
opgesloten door haar
~ jaloers*
ziekelijk jaloers
controlerend gedrag
dwingende controle
intieme terreur
gaslight*
vernedert
vernederd
kleineert
houdt haar klein
stalkt haar
achtervolgt haar
opgewacht
wacht haar op
gps tracker
tracker onder
staat bij haar voor de deur
voor de deur van zijn ex
rijdt voorbij haar huis
haar ex valt
ex bedreigt
~ ex weer
hare vent heeft
vent slaat
man is gewelddadig
gewelddadig
agressief tegen
verbaal geweld
seksueel geweld
verkracht door haar man
gedwongen huwelijk*
uitgehuwelijkt
uithuwelijk*
gedwongen om te trouwen
moet trouwen met
om te trouwen
achterlating
achtergelaten in marokko
in turkije achtergelaten
sloten laten vervangen
geslagen en geschopt
heeft haar geslagen
in elkaar geslagen
in mekaar geslagen
verrot geslagen
afgeranseld
aftuig*
afgetuigd
toegetakeld
afgerost
mot gehad
motten gehad
klappen gehad
klappen gegeven
rammeling
ros gegeven
haar ribben
haar kaak
een mep
meppen
mept
kletsen gekregen
klets gekregen
een patat
toek op haar
trek rond haar oren
lappen rond
vuistslag*
met de vuist
met vuisten
losse handjes
losse handen
handtastelijk*
hand tegen haar
handen niet thuis
geschopt
schopte
schopt
getrapt
trapte haar
stampt
gebeten
beet haar
bijtwond
geduwd
geknepen
krabsporen
vingerafdrukken in haar
knijpplekken
wurgsporen
wurgt
verwurg*
verstik*
kneep haar keel
haar keel
om haar nek
haar nek
kussen op haar gezicht
gebroken neus
gescheurd trommelvlies
tand uit
tanden uit haar mond
gebroken pols
blauwe arm
blauwe armen
blauw van de
blauwe kring
zonnebril binnen
dikke lip
gezwollen lip
gescheurde lip
bloedneus
bloedlip
gezwollen oog
gezwollen gezicht
oog dicht geslagen
plekken op haar
plekken in haar hals
zit onder de blauwe
onder de blauwe plekken
aan de haren
haren getrokken
plukken haar
aan haar arm
bij haar arm
bij de arm
smeet
smijt met
gesmeten naar
bord naar haar
gooit met
gooide met
gooide haar
spullen kapot
slaat alles kort
kort en klein
deur ingetrapt
deur ingestampt
deur geforceerd
gat in de deur
gsm stuk
telefoon kapot gegooid
met een mes bedreigd
mes op haar
mes op de keel
benzine over
zuur gegooid
brandt haar
tegen de kast gelopen
tegen de kast
tegen een deur gelopen
uitgegleden zegt
zegt dat ze gevallen is
zogezegd gevallen
zegt gevallen te zijn
gevallen zegt ze
onhandig geweest
zegt dat het een ongelukje
niks gebeurd zegt
minimaliseert
minimaliseren
vergoelijkt
praat het goed
neemt hem in bescherming
dekt hem
geeft zichzelf de schuld
haar eigen schuld
trekt haar aangifte
trok haar klacht in
klacht ingetrokken
aangifte ingetrokken
durft geen aangifte
wil geen aangifte
geen klacht indienen
durft geen klacht
terug bij hem
terug naar hem
weer bij hem
teruggegaan naar hem
terug naar haar man
weer binnengelaten
weer in huis genomen
hem terug genomen
hem weer binnen
laat hem weer binnen
laat hem toch binnen
hij is weer terug bij haar
zit hij er weer
weer ingetrokken bij haar
geeft hem nog een kans
loopt op eieren
op eierschalen
op haar hoede
~ op haar tenen
krimpt in elkaar als hij
verstijft als hij
verstijft
schrikt als hij
zwijgt als hij
hij erbij is
als hij erbij
antwoordt in haar plaats
hij doet het woord
voert het woord
kijkt eerst naar hem
mag niks zeggen
mag niet praten
durft niet te praten
durft niks te zeggen
durft niet te bellen
durft niet naar huis
~ durft hem niet
durft niet bij hem weg
bang dat hij
schrik dat hij
als hij het te weten komt
mag het niet weten
hij mag het niet
bang om te slapen
~ deur op slot
slaapt met de deur op slot
mag geen contact
mag niemand zien
mag niet werken van
mag niet bellen
mag geen telefoon
mag geen gsm
~ mag van hem
mag niet van hem
moet van hem
moet altijd melden
moet foto sturen
foto sturen waar ze is
belt om de haverklap
belt haar constant
belt haar dertig keer
checkt haar
leest haar berichten
leest haar appjes
leest mee op haar
kent haar code
wil haar pincode
wachtwoord afgedwongen
zoek mijn iphone
find my
airtag*
~ locatie delen
~ locatie aan
locatie moet aan
~ spyware
camera in huis
camera's in huis
camera opgehangen
kilometerstand
kasticket
bonnetjes tonen
bonnetjes laten zien
geen eigen rekening
geen eigen bankkaart
zijn naam op de rekening
haar bankkaart
haar bankpas
haar loon af
neemt haar geld
houdt het geld
geeft haar geen geld
krijgt huishoudgeld
financieel afhankelijk
financieel geweld
economisch geweld
financieel misbruik
haar sleutel
haar sleutels
sleutels afgepakt
sleutel afgepakt
gsm afgepakt
gsm afgenomen
telefoon afgenomen
paspoort achter
haar paspoort
haar identiteitskaart
geïsoleerd van
isoleert haar
isoleert
geïsoleerd door
geen vriendinnen meer
vriendinnen niet meer
bepaalt wat ze
bepaalt wie ze
~ bepaalt alles
~ beslist alles
wat ze aan mag
volgt haar
volgde haar
achterna gereden
achternagezeten
achternagelopen
rijdt langs
rijdt door haar straat
staat voor haar deur
stond voor haar deur
stond weer voor de deur
staat op haar werk
staat haar op te wachten
stond haar op te wachten
posten voor haar
belt haar plat
bestookt
blijft haar bellen
blijft haar berichten
blijft sms
honderd berichten
dreigberichten
dreigbericht
dreigapp*
dreigement*
dreigt
dreigde
gedreigd
dreigt zichzelf
dreigt de kinderen
dreigt haar
dood als ze
vermoorden
vermoordt
kapot maken
maak je kapot
afmaken
als ik haar niet
niemand anders krijgt haar
belager
stalker
ex stalker
~ stalking
~ laster
~ wraakporno
~ doxing
jaloezie
bezitterig
bezitterigheid
~ manipul*
manipuleert
agressor
~ pleger
~ plegerhulp
geweldpleger
agressie in de relatie
agressief thuis
agressie thuis
agressieve man
agressieve partner
agressieve ex
tiran
tiranniseer*
terroriseer*
narcis*
narcist
narcistisch
scheldt haar
scheldt uit
uitgescholden door haar man
uitgescholden voor hoer
noemt haar hoer
noemt haar dik
roept tegen haar
brult
schreeuwt tegen haar
getier
geroep
geschreeuw
geschreeuw bij
buren hoorden
buren hebben
gegil
gil gehoord
~ geëscaleerd
~ escaleerde
~ escaleert
~ partnerdoding
~ femicide
~ feminicide
mishandeld door
mishandelde
mishandelt
~ mishandeling
mishandelende
~ ouderenmishandel*
oudermishandel*
slaat zijn moeder
slaat zijn ouders
slaat zijn vader
sloeg zijn moeder
dwingt haar
dwong haar
gedwongen seks
gedwongen door haar
gedwongen tot
tegen haar zin
tegen haar wil
verkrachting binnen
moet altijd klaar staan
in bed dwingt
uitbuit*
eer van de familie
familie eer
~ eerkwestie
eerconflict
eergerelateerd geweld
eer geschonden
~ eermoord*
schande over
schande voor de familie
te schande
gezichtsverlies
broers houden haar
broers zoeken
broers controleren
neven zoeken
door haar broers
familie zoekt haar
familie heeft een man
man voor haar gevonden
man gezocht voor haar
kandidaat uit marokko
huwelijkskandidaat
wordt uitgehuwelijkt
uithuwelijking
uithuwelijken
~ huwelijksdwang
huwelijksgevangen*
verplicht om te trouwen
moet trouwen
trouwen met haar neef
verloofd tegen
ticket enkele
zomer niet terug
~ bruidsschat
huwelijkse gevangenschap
verstoten door haar familie
[protection]
huisverbod*
contactverbod
straatverbod
vluchthuis
blijf van mijn lijf
blijf groep
blijfhuis
vrouwenopvang
oranje huis
family justice center
zorgcentrum na seksueel geweld
zsg=
stalkingsalarm
aware knop
noodknop
uithuisplaatsing van de dader
tijdelijk huisverbod
veilige plek
schuiladres
geheime adres
geheim adres
ondergedoken
ondergedoken voor
weggevlucht van
gevlucht voor haar man
gevlucht voor haar ex
vrouwenopvanghuis
~ opvanghuis
blijf=
blijf huis
opvang voor vrouwen
noodopvang voor vrouwen
~ safehouse
~ safe house
~ mannenopvang
~ code rood
~ codewoord
~ code geel
~ veiligheidsplan
~ veiligheidsafspraken
veilig onderkomen
veilig adres
~ in veiligheid
in veiligheid gebracht
niet veilig thuis
onveilig bij hem
vluchttas
vluchtplan
noodtas
tas klaar
koffer klaar
tas bij de buren
sloten vervangen
slot vervangen
sloten veranderd
~ nieuw slot
aware systeem
~ alarmknop
aware=
mobiel stalkingsalarm
msa alarm
tijdelijk uithuis*
huisuitzetting dader
uithuiszetting pleger
thv=
huisverbodje
mag niet in de buurt
niet in de buurt komen
niet meer in de straat
ondanks het contactverbod
ondanks contactverbod
schendt contactverbod
schond contactverbod
contactverbod geschonden
overtreedt huisverbod
locatieverbod
naderingsverbod
arosa
moviera
oranjehuis
fier leeuwarden
sterk huis
caw vluchthuis
~ 1712
huiselijk geweld melding
~ slachtofferhulp
~ slachtofferbejegening
~ risicotaxatie
b safer
rti partnergeweld
weg bij hem
weg van hem
wil weg bij hem
bij hem weg
weggelopen van haar man
gevlucht met de kinderen
met de kinderen gevlucht
vluchtte met
midden in de nacht vertrokken
~ geheime locatie
geheim gehouden
adres afgeschermd
afgeschermd adres
adres geheim
`;
