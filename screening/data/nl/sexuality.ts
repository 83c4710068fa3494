/** Dutch: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
op mannen valt
op vrouwen valt
op jongens valt
op meisjes valt
valt op jongens
valt op meisjes
verliefd op een jongen
verliefd op een meisje
relatie met een man
relatie met een vrouw
samen met een vrouw
samen met een man
homo=
homo's
homoseksueel
homofiel
homorelatie
gay=
lesbisch
lesbienne
lesbo
bi=
biseksueel
biseks*
queer
lgbt*
lhbt*
val op mannen
valt op mannen
valt op vrouwen
voelt zich aangetrokken tot
met een man gezien
uit de kast
coming out
geaardheid
seksuele geaardheid
homobar
darkroom
homostel
homokoppel
homohuwelijk
homojongen
flikker
flikkers
mietje
janet
janetten
jeanet
potteus
verwijfd
lesbische
panseksueel
pansexueel
aseksueel
aseksualiteit
biseksualiteit
homoseksualiteit
~ hetero=
heteroseksueel
valt eigenlijk op
val op vrouwen
val op jongens
val op meisjes
valt ook op
op mannen vallen
op vrouwen vallen
vriendje heeft als jongen
met een jongen zoenen
gezoend met een jongen
zoende met een jongen
zoent met een meisje
gezoend met een meisje
verliefd op een vrouw
verliefd op een man
verliefd op haar vriendin
verliefd op zijn beste
vriendin heeft een vriendin
getrouwd met een man
uit de kast gekomen
nog in de kast
geout
outen
geoutet
~ outing
out bij zijn ouders
out bij haar ouders
gay zijn
gaybar
gaysauna
gay sauna
homosauna
cruising*
~ cruisen
cruiseplek
homo ontmoetingsplaats
~ regenboogvlag
pride vlag
conversietherapie
homogenezing
genezen van zijn homo
geaardheid bekend
~ lhbti*
~ holebi
~ holebi's
holebijongere
~ roze in blauw
~ cavaria
~ coc=
~ het roze huis
seksuele voorkeur
seksuele identiteit
twijfelt over zijn geaardheid
worstelt met zijn geaardheid
worstelt met haar geaardheid
[gender]
~ trans=
transgender*
transjongen
transmeisje
transman
transvrouw
transitie
genderpoli
genderkliniek
gendertransitie
gender incongruentie
genderdysforie
genderidentiteit
non binair
nonbinair
x geslacht
borstbinder*
~ binder
~ binders
puberteitsremmers
hormoonbehandeling
hormonen
wil met zij aangesproken worden
wil aangesproken worden als
met zij aangesproken
met hij aangesproken
noemt zich nu
noemt zich sinds
wil zij genoemd worden
in vrouwenkleren
draagt vrouwenkleren
cross dressen
trans persoon
transpersoon
trans jongen
trans meisje
trans vrouw
trans man
transitietraject
sociale transitie
medische transitie
~ in transitie
~ genderteam
~ genderzorg
genderkliniek vumc
genderfluïde
~ genderneutraal
genderqueer
genderdysfoor
genderverander*
geslachtsverandering
geslachtsregistratie
geslachtsaanpassing
geslachtsoperatie
wachtlijst gender
non binary
nonbinary
~ hen hun
die diens
~ gebruikt hen
~ voornaamwoorden
deadname*
misgender*
borstamputatie
mastectomie
borsten inbinden
bindt haar borsten
bindt zijn borsten
binder gekocht
testosteron
oestrogeen
oestrogenen
androcur
testogel
sustanon
puberteitsrem*
aan de hormonen
hormonen besteld
hormoonkuur
voelt zich een jongen
voelt zich een meisje
voelt zich jongen
voelt zich meisje
voelt zich geen jongen
voelt zich geen meisje
voelt zich man
voelt zich vrouw
in het verkeerde lichaam
verkeerde lichaam
als jongen geboren
als meisje geboren
geboren als jongen
geboren als meisje
als jongen aangesproken
als meisje aangesproken
wil een jongen zijn
wil een meisje zijn
jongensnaam
meisjesnaam gekozen
~ nieuwe voornaam
~ andere voornaam
naamswijziging
travestie
travestiet
drag queen
dragqueen
jurken van zijn moeder
make up als jongen
[sexual_life]
seksueel overdraagbare
seks voor geld
lichaam verkoopt
verkoopt haar lichaam
verkoopt zijn lichaam
cliënten achter het raam
seks=
seksuee*
seksueel*
betaalde seks
prostitu*
prostitutie
~ escort*
sekswerk
callgirl
achter de ramen
~ vitrines
tippelen
~ massages
klanten krijgt
~ verkracht*
onlyfans
porno*
dickpic*
sekstape
sextape
naaktfoto*
naaktbeelden
naakte foto*
seksverslaafd
sugardaddy
sugar daddy
naar bed met
naar bed gaat
de pil
onbeschermde seks
condoom
condooms
chlamydia*
soa test
seksuele handelingen
maagdelijkheid
maagdenvlies
seksleven
sexueel
sexuele
sex=
seks met
sex met
vrijt
vrijen
vrijde
geneukt
neukt
neuken
gepijpt
pijpt
beffen
masturb*
zelfbevrediging
orgasme
erectieproblem*
impotent
libido
onenightstand
one night stand
losse contacten
wisselende contacten
wisselende partners
~ scharrel*
fuckbuddy
friends with benefits
foute date
seksdate
sexdate
seksdates
chemsex
seksfeest
seksclub
parenclub
swingers
bdsm
fetisj*
hoer=
hoertje
hoerenloper
hoerenlopen
hoerenbezoek
naar de hoeren
raambordeel
raamprostitutie
achter het raam
bordeel
~ privéhuis
tippelt
tippelzone
tippelde
~ de baan op
pooier
~ klanten ontvangt
~ klanten ontvangen
ontvangt klanten
ontvangt mannen
ontvangt thuis
mannen over de vloer
betaald worden voor seks
betaald voor seks
seks voor drugs
seks voor onderdak
in ruil voor seks
seks tegen
kinky.nl
sexjobs
seksjobs
redlights
quartier rouge
schipperskwartier
aarschotstraat
glazen straatje
escortbureau
escortsite
escortwerk
webcamseks
webcammen
camgirl
camt
naaktfilm*
naaktbeeld
naaktselfie*
naakte selfie
naakt foto's
naakt op
nudes
nude=
blootfoto
blote foto's
seksfilmpje
seksvideo
sexfilmpje
sexvideo
seksfoto
intieme beelden
intieme foto*
intiem met
is intiem geweest
seksueel actief
seksueel contact
nog maagd
maagd=
ontmaagd*
maagdelijk*
seksverslaving
pornoverslaving
pornogebruik
kijkt porno
suikeroom
suikeroompje
sugarbaby
sugar baby
anticonceptie
spiraaltje
prikpil
soa onderzoek
~ prep=
onveilige seks
vrijt onveilig
zonder condoom
~ exhibitio*
voyeur*
parafilie
pedofiele gevoelens
pedofiele
slipjes
gluurder
potloodventer
hitsig
geil=
geile
hypersexual*
hyperseksueel
hyperseksualiteit
`;
