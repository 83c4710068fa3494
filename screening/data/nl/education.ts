/** Dutch: school and training. Format: see lexicon.ts. */
export default `
[attendance]
spijbel*
gespijbeld
spijbelt
brost
brossen
gebrost
wegblijven uit school
schoolverzuim
verzuimt
~ verzuim
geoorloofd
ongeoorloofd
ongewettigd
onwettig afwezig
afwezigheid*
b codes
b code
problematische afwezigheid*
afwezig op school
niet op school geweest
niet naar school
amper naar school
niet meer naar school
nooit op school
komt niet meer opdagen op school
niet in de klas
niet in de les
schoolziek
schoolweiger*
schoolmoe
thuiszit*
thuiszitter
leerplicht*
leerplichtambtenaar
rmc=
rmc coach
vsv=
dropout
vroegtijdig schoolverlater
schoolverlat*
gestopt met school
stoppen met school
stopt met school
te laat op school
te laat in de les
laat van school
niet naar stage
niet op stage
geen dag aanwezig
uitgeschreven op school
van school af
van school gehaald
leerrecht
bleef weg van school
blijft weg van school
weg van school
van school weg
afwezig in
halve dagen afwezig
ongewettigd afwezig
b code's
veel b codes
30 halve dagen
niet op school
niet verschenen op school
niet op school gezien
komt niet naar school
kwam niet naar school
gaat niet naar school
ging niet naar school
wil niet naar school
weigert school
durft niet naar school
~ naar school gaan
gaat terug naar school
terug naar school
weer naar school
terug op school
amper op school
nauwelijks op school
halve dagen school
halve dagen naar school
deeltijds naar school
afgebouwd lesrooster
aangepast rooster
aangepast lesrooster
uurtjes op school
~ skipt
~ geskipt
skipte les
skipt de les
mist lessen
lessen gemist
les gemist
mist veel les
spijbelaar
spijbelcontract
spijbelopvolging
brosser
te laat in de klas
elke dag te laat op
laatkomer
absenteïsme
~ verzuimmelding
ziekteverzuim school
luxeverzuim
dbc melding
~ thuisonderwijs
thuisonderwijs aangevraagd
huisonderwijs
vrijstelling leerplicht
5 onder a
~ leerplichtwet
proces verbaal leerplicht
leerplichtig
leerplichtontheffing
schoolmijd*
schoolangst
schoolfobie
niet ingeschreven in een school
~ geen school
zonder school
schoolloos
schoolverandering
veranderd van school
van school veranderd
op een nieuwe school
wisselt van school
gestopt met zijn opleiding
gestopt met haar opleiding
stopt met zijn opleiding
stopt met haar opleiding
opleiding afgebroken
opleiding gestopt
studie gestopt
studie afgebroken
gestopt met studeren
afgehaakt op school
afgehaakt op stage
schoolmoeheid
ongekwalificeerd
ongekwalificeerde
zonder diploma
geen diploma
diploma niet gehaald
diploma gehaald
naadloos flexibel traject
naft
nft traject
~ doorstroompunt
~ schoolmaatschappelijk
[performance]
blijven zitten
blijft zitten
blijven zittend
derde jaar overdoen
jaar overdoen
overdoen
herexamen
niet geslaagd
gezakt
onvoldoendes
~ rapport
b attest
c attest
attest b
attest c
advies van school
buso=
bubao
speciaal onderwijs
buitengewoon onderwijs
~ so=
vso=
sbo=
cluster 4
praktijkonderwijs
praktijkschool
~ vmbo
vmbo=
mavo
~ havo
~ vwo
mbo=
bbl=
~ bol=
~ roc=
okan
bso=
tso=
aso=
dbso
deeltijds onderwijs
leren en werken
entree opleiding
niveau 2
startkwalificatie
stageplek
stageplaats
~ stage
stageplek kwijt
~ studie
gaat niet slagen
leesniveau
kan niet lezen
amper lezen
lezen of schrijven
analfabeet
analfabet*
huiswerk
~ toetsen
toetsweek
~ cijfers zijn
slechte punten
slechte cijfers
zwakke punten
~ leerling
klas overdoen
~ opleiding tot
volgt een opleiding
niet meer ingeschreven
studiefinanciering
duo schuld
blijft dubbelen
gedubbeld
dubbelt
~ dubbelen
bisser
bisjaar
gebuisd
buist
~ buizen op
zittenblijv*
doubleren
gedoubleerd
tweede zit
~ herkansing*
~ rode cijfers
tekorten op
punten gekelderd
cijfers gekelderd
punten zakken
resultaten zakken
resultaten op school
schoolresultaten
~ goede punten
goede cijfers
onvoldoende voor
a attest
oriënteringsattest
~ klassenraad
~ examens gemist
examen niet afgelegd
eindexamen
centrale examencommissie
~ middenjury
schoolachterstand
leerachterstand
taalachterstand school
leerstoornis*
leerproblem*
leermoeilijkheden
concentratieproblemen in de klas
zorgleerling
~ zorgklas
gemotiveerd verslag
iac verslag
iac=
m decreet
~ leersteun*
~ ondersteuningsnetwerk
opp=
ontwikkelingsperspectief
rugzakje
tlv=
toelaatbaarheidsverklaring
schakelklas
isk=
okan klas
taalklas
anderstalige nieuwkomer
buo=
~ type 3
~ type 9
opleidingsvorm
ov1
ov2
ov3
ov4
arbeidsmarktgerichte finaliteit
a stroom
b stroom
lwoo
leerwegondersteunend
kader beroeps
vmbo kader
vmbo basis
vmbo t
afgestroomd
opgestroomd
afstroom
in het zevende
in het beroeps
~ beroepsonderwijs
duaal leren
~ syntra
cdo=
deeltijds beroeps
leercontract
~ brugklas
~ groep 8
~ groep 7
schooladvies
citotoets
analfabete
ongeletterd
~ laaggeletterd
laaggeschoold
niet geschoold
bso bouw
haar opleiding
zijn opleiding
zijn studie
haar studies
zijn diploma
haar diploma
stage afgebroken
stage stopgezet
stage geweigerd
geen stageplek
geen stageplaats
zijn stage
haar stage
bpv plek
zijn rapport
haar rapport
haar punten
zijn punten
[discipline]
geschorst
schorsing*
~ verwijderd van
verwijderd van school
van het vmbo gestuurd
van school gestuurd
uit de klas gezet
uit de klas gestuurd
strafstudie
nablijven
tuchtraad
tuchtprocedure
tuchtmaatregel
time out traject
time out
naar het directiekantoor
in de klas
~ op school
~ van school
op het internaat
~ internaat
uitgescholden op school
leerkracht uitgescholden
gepest
wordt gepest
pesten
pester
pesters
cyberpesten
agressief in de klas
onhoudbaar in de klas
~ oudercontact
klastitularis
mentor op school
gymleraar
schoolgenoten
klasgenoten
zijn leerkracht
haar leerkracht
haar juf
zijn juf
zijn mentor
haar mentor
zorgleerkracht
~ clb
clb=
leerlingbegeleider
~ passend onderwijs
samenwerkingsverband
van school gezet
van school gevlogen
van school getrapt
buitengevlogen op school
vliegt van school
vliegt buiten op school
definitief uitgesloten
definitieve uitsluiting
uitgesloten op school
uitsluiting school
preventieve schorsing
schorst
interne schorsing
~ tucht
tuchtdossier
tuchtgesprek
ordemaatregel
strafkaart
volgkaart
nota in zijn agenda
nota's in zijn agenda
strafwerk
strafklas
eruit gestuurd
uit de les gestuurd
uit de les gezet
uit de klas
time outproject
timeoutproject
time outklas
rebound=
opdc
observatieplaats
reboundklas
pest hem
pest haar
pestkop
pesterijen
pestgedrag
pestslachtoffer
gepest geweest
uitgelachen in de klas
uitgelachen op school
uitgesloten door klasgenoten
buitengesloten in de klas
geen vrienden op school
valt klasgenoten aan
vecht op school
gevochten op school
gevecht op school
vechtpartij op school
geslagen op school
mes op school
dreigt op school
bedreigde leerkracht
bedreigde de leerkracht
leerkracht geslagen
ruzie met leerkracht
clasht met leerkracht
stoort de les
stoort in de klas
storend gedrag
gedrag in de klas
gedrag op school
op de speelplaats
op het schoolplein
tijdens de pauze op
~ in het vijfde
~ in het vierde
~ in het derde
in de kleuterklas
in de klas gezegd
in de les gezegd
titularis belde
meester van
juf van
juf zegt
juf merkt
directeur van de school
schooldirecteur
school belt
school belde
school meldt
school maakt zich zorgen
~ van het internaat
`;
