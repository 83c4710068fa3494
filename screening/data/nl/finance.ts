/** Dutch: money. Format: see lexicon.ts. */
export default `
[debt]
krijgt haar rekeningen niet betaald
krijgt zijn rekeningen niet betaald
tekort op de rekening
kan de huur niet
rond te komen
komt niet rond
niet rondkomen
*schuld
schulden
*schuldenberg
schuldhulp*
schuldsaner*
schuldbemidd*
schuldeiser*
schuldenaar
wsnp
msnp
minnelijk traject
collectieve schuldenregeling
csr=
bewindvoerder*
bewindvoering
onder bewind
beschermingsbewind
budgetbeheer
budgetbegeleid*
~ budgetcoach
leefgeld
achterstand*
huurachterstand*
achterstallig*
achterstallige huur
betalingsachterstand
huur niet betaald
huur is niet betaald
betaalt niet
niet betaald
kan niet betalen
kan het niet betalen
onbetaalde
aanmaning*
~ incasso*
deurwaarder*
gerechtsdeurwaarder
dwangbevel
beslag gelegd
beslag op
~ beslag
executie van
afgesloten van
afgesloten van stroom
stroom afgesloten
elektriciteit is afgesloten
gas afgesloten
water afgesloten
budgetmeter
stroom op kaart
kaart van de budgetmeter
uithuiszetting*
ontruim*
faillissement
failliet
persoonlijk faillissement
rood staan
in het rood
staat rood
krap bij kas
~ krap
blut
platzak
skere
geen geld
geen rooie cent
geen cent
zonder geld
~ lening
~ leent
geleend
leent geld
geld geleend
persoonlijke lening
afbetaling*
afbetalen
betaalt af
bij de pandjesbaas
~ voorschot
zit diep in de schulden
tot over zijn oren
schuld bij
schuld van
schuld aan
kredietkaart
creditcard
roodstand
bkr=
bkr registratie
achteraf betalen
klarna
blauwe enveloppen
onbetaalde facturen
onbetaalde rekeningen
rekeningen niet
facturen liggen
postbus vol
brievenbus puilt uit
rekeningen op tafel
in de schulden
maakt schulden
schulden gemaakt
schulden bij
schuld afbetalen
afbetalingsplan
afbetalingsregeling
betalingsregeling
betalingsplan
betalingsproblem*
betalingsherinnering
herinneringen liggen
ingebrekestelling
sommatie
gerechtskosten
deurwaarder aan de deur
deurwaarder geweest
deurwaarder stond
verkoopt zijn meubels
openbare verkoop
inboedel verkocht
huur achter
maanden huur
maand achter
maanden achter
maanden achterstand
huur onbetaald
huurschuld*
vonnis huur
energieschuld*
gasschuld
energierekening niet
budgetmeter leeg
budgetmeter opladen
~ zonder stroom
zonder gas
zonder elektriciteit
~ zonder verwarming
in het donker zonder
~ geen verwarming
~ geen elektriciteit
~ geen gas
~ geen stroom
~ geen warm water
afgesloten water
stroombegrenzer
water afgekoppeld
~ afgekoppeld
collectieve regeling
schuldbemiddelaar
cschr
in csr
budgetteren
beheerrekening
saneringskrediet
~ schone lei
kredietbank
bank van lening
pandhuis
flitskrediet
minilening
kredieten
wokeraar
woekerlening
leent overal
leent bij
leende geld
geld lenen
leengedrag
geld te goed
geld schuldig
moet nog geld
dure telefoon op afbetaling
telefoonschuld
telecomschuld
bol bestellingen
zalando schulden
afterpay
tinka
wehkamp
koopverslaa*
koopt zich blauw
rekening staat op nul
rekening op nul
saldo nul
onder nul
~ min op de rekening
rekening plat
geen eurocent
boetes openstaan
openstaande boetes
openstaande facturen
openstaande rekeningen
openstaande schuld
verkeersboetes
cjib boetes
schuld cjib
duo achterstand
belastingschuld*
wanbetaler*
cak boete
bronheffing
~ beslagvrije voet
derdenbeslag
beslag op loon
beslag op zijn
beslag op haar
gokschulden
vergokte
gokt alles
gokt zijn
gokte alles
gokgeld
naar het casino
casino geweest
~ toto=
bet365
holland casino
loterij verslaafd
fruitautomaten
gokapp
gokapps
cruks
epis=
crypto verloren
geld aan gokken
geld kwijt aan
geld verloren
uitzetting huur
ontruimingsvonnis
ontruimd
ontruiming
[income]
cash betaald
verdient bij
uitkering*
*uitkering
leefloon*
leefloonaanvraag
~ ocmw
bijstand=
bijstandsuitkering
participatiewet
rva uitkering
werkloosheidsuitkering
wajong
wia=
wao=
iva=
wga=
aow=
igo=
invaliditeitsuitkering
~ mutualiteit
~ ziekenfonds
zorgtoeslag
huurtoeslag
kindertoeslag
*kindgebonden budget
~ toeslagen
toeslagenaffaire
kinderbijslag
groeipakket
~ svb=
~ duo=
inkomensgarantie
inkomensgarantie voor ouderen
zonder inkomen
geen inkomen
inkomen is
~ verdient
~ loon
netto per
komt rond met
rondkomen van
~ betaalt cash
steun van het ocmw
steun gekregen
voedselbank
voedselhulp
voedselbon
voedselpakket
bankkaart geblokkeerd
rekening is leeg
rekening is geblokkeerd
bank heeft
nieuwe rekening
~ spaargeld
spaarrekening
erfenis
erft
alimentatie
onderhoudsgeld
vakantiegeld kwijt
vakantiegeld
~ belasting terug
dop kwijt
~ salaris
~ bruto
bijklussen
bijzondere bijstand
noodfonds
~ sociaal huis
uitkering stopgezet
uitkering stop
uitkering ingetrokken
uitkering geweigerd
uitkering gekort
~ gekort op
korting op haar uitkering
~ gekort
leefloon geweigerd
leefloon stopgezet
leefloon ingetrokken
leeflooner
leefloners
equivalent leefloon
ocmw steun
steuntrekker
~ in de bijstand
bijstandsmoeder
bijstandsgerechtigd*
terugvordering
terugbetalen aan
toeslag terugbetalen
toeslag gestopt
toeslagouder
toeslagenouder
individuele inkomenstoeslag
individuele studietoeslag
pw uitkering
pw aanvraag
ioaw
ioaz
bbz=
~ wazo
ziektegeld
ziekengeld
ziekte uitkering
invaliditeit
inkomensvervangende tegemoetkoming
ivt=
integratietegemoetkoming
fod handicap
vervangingsinkomen
minimumpensioen
klein pensioen
pensioentje
~ verhoogde tegemoetkoming
omnio
~ sociaal tarief
~ sociaal statuut
minimum loon
~ minimumloon
dagloon
voorschot gevraagd
~ voorschot op
budgetgeld
weekgeld
weekgeld op
~ zakgeld
leefgeld op
geld is op
geld op
geld op voor
centen op
centen meer
geen centen
centen tekort
geld tekort
geld gehaald
geldgebrek
geldnood
geldproblem*
geldzorgen
financiële problem*
financieel moeilijk
financieel krap
financiële zorgen
~ armoede
~ in armoede
~ kansarm*
arm gezin
eindjes aan elkaar
het einde van de maand niet
water en brood
kan geen boodschappen
geen boodschappen
boodschappen op krediet
geen eten meer
naar de voedselbank
voedselpakketten
~ sociale kruidenier
~ sociale restaurant
kledingbank
kringwinkel meubels
bedelt
bedelen
bedelde
schooien
schooit
~ statiegeld
blikjes verzamelt
verkoopt zijn spullen
verkocht zijn spullen
geld uit de portemonnee
pikt geld
bankpas geblokkeerd
bankkaart ingeslikt
kaart geblokkeerd
geen bankrekening
geen rekening
basisbankdienst
rijden op krediet
schoolrekening niet
onbetaalde schoolrekening
schoolfactuur
~ kinderopvangtoeslag
~ studietoelage
schooltoeslag
zwart geld
~ contant geld
~ cash geld
opeens veel geld
plots veel geld
dure kleren
~ dure spullen
dure sneakers
dure merken
rolex
erfde
~ erfgenaam
`;
