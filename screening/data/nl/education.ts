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
`;
