/** Dutch: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alcohol*
drankprobleem
drankmisbruik
*drankzucht
drankverslaafd*
~ drank=
aan de drank
weer gedronken
drinkt
dronk=
dronken
dronkenschap
zuipt
zuipen
zuip=
zuipe=
zuiper
zatlap
zat als
stomdronken
~ zat=
ladderzat
straalbezopen
bezopen
lazarus
teut=
aangeschoten
~ kater=
beschonken
onder invloed
promille
ademtest
blaastest
fles wijn
flessen wijn
fles vodka
*vodka
wodka
jenever
whisky
~ wijn
~ bier
pinten
pintjes
bak jupiler
cara pils
blikken bier
halve liters
lege flessen
aan de fles
op de fles
naar de fles
staat droog
maanden droog
~ nuchter
niet nuchter
ontwenning*
antabuse
campral
refusal=
~ aa=
naar de aa
anonieme alcoholisten
delirium
korsakov
korsakoff
~ op café
rook naar drank
ruikt naar drank
ruikt naar alcohol
drankgeur
op een drankje
[drugs]
*drugs
drug
druggebruik*
*drugsgebruik*
drugspand
~ gebruikt=
gebruikt weer
gebruikt opnieuw
gebruikt nog
nog aan het gebruiken
weer aan het gebruiken
middelengebruik
middelenmisbruik
heroïne*
coke=
cocaïne
basecoke
wit poeder
wit poeier
crack
freebase
gekookte
bolletje
wiet*
weed=
cannabis*
hasj*
shit roken
blowt
blowen
geblowd
blower
joint
joints
jointje
smoort
smoren
gesmoord
stoned
spacecake
speed=
amfetamin*
xtc=
mdma
ecstasy
pillen gepakt
pilletje
ghb=
gbl=
ketamine
keta=
3 mmc
3mmc
4 mmc
miauw
lachgas*
~ ballonnen
snoof=
snuift
snuiven
gesnoven
lijntje
lijntjes
lsd=
paddo
truffels
crystal meth
meth=
fentanyl
opiaten
benzo's
benzo=
benzodiazep*
pregabaline
lyrica
snus=
vapen
spice=
designerdrugs
verslaafd
verslaving*
verslavings*
*verslaafde
afkick*
terugval*
hervallen
! herviel
is hervallen
overdosis
od=
naald
spuiten
gespoten
spuitattributen
pupillen
~ zakje
~ zakjes
baggie
gram coke
~ gepakt met
~ dealt
gedeald
dealer
dealt hij
dealen
straatdealer
scoren
kijkt schuin
rook naar wiet
ruikt naar wiet
growshop
plantage
wietplantage
is clean
nog clean
clean sinds
niet clean
clean=
schoon sinds
schone plas
[treatment]
detox*
ontgift*
methadon*
suboxone
buprenorfine
subutex
heroïnebehandeling
spuitenruil*
gebruikersruimte
jellinek
tactus
brijder
novadic
kentron
iriszorg
vnn=
victas
de kiem
adic
katarsis
vagga
mso=
vad=
drugslijn
*verslavingszorg
verslavingskliniek
rehab
urinecontrol*
urinetest
plastest
urinestaal
speekseltest
speekseltest*
drugstest*
drugtest*
haartest
! positief op
! positief getest
! testte positief
naltrexon
ontwenningskliniek
opname verslaving
[gambling]
gokt
gokken
gokte
gegokt
gokverslav*
gokschuld*
gokprobleem
gokkast*
gokzuil
casino
online casino
~ circus=
krasloten
sportweddenschap*
wedkantoor
unibet
bingoal
betting
vergokt
speelt op de automaat
~ automaten
`;
