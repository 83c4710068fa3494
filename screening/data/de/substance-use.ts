/** German: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
nach alkohol
alkoholisiert
flasche wodka
bierflaschen
bier am
hat getrunken
trinkt morgens
trinkt schon
kater=
vollrausch
komasaufen
trinkerin
trinker
*alkohol*
betrunken
besoffen
~ trinkt
trinkt wieder
trinkt zu viel
trinkt jeden
trinkt täglich
trinkt viel
trinkt heimlich
getrunken
am trinken
nüchtern
*wodka
*schnaps
~ *fahne=
promille
entzug*
entgiftung
delir*
saufen
säuft
gesoffen
spiegeltrinker
lallt=
gelallt
lallend
torkelt
mit einer fahne
~ fahne=
riecht nach bier
riecht nach schnaps
alkfahne
alk=
bier zum frühstück
halbe bier
leere flaschen
leere dosen
hat zwei bier
ein paar bier
drei bier
weinflasche*
~ rausch=
im rausch
ausgenüchtert
ausnüchterung*
ausnüchterungszelle
vollgesoffen
angesoffen
angetrunken
sternhagel*
~ dicht=
hackedicht
filmriss
~ blackout=
trinkt mehr
trinkt weniger
trinkt nicht mehr
trinkt nix mehr
trinkmenge
trinkpause
trinkrückfall
alkoholiker*
alki=
quartalssäufer
korsakow
zittern bis
zittert morgens
tremor
atemalkohol
alkotest
alkomat
nicht mehr nüchtern
promillewert
vodka
whisky
jägermeister
leere halbe
[drugs]
breit=
tütchen
pillen
ballon
joint geraucht
verkauft drogen
verkauft gras
bong
entzugserscheinung*
löffel und
spritzen und
*droge*
*drogen
heroin
kokain
koks=
crack=
ketamin
cannabis
~ gras=
kifft
kiffen
gekifft
kiffer
joint=
joints=
marihuana
haschisch
amphetamin*
speed=
meth=
crystal
ecstasy
mdma
lsd=
spice=
kräutermischung*
fentanyl
opiat*
opioid*
benzos
pregabalin
lyrica
tilidin
lachgas
konsumiert
konsum=
beikonsum
konsumier*
! rückfällig
! rückfall
bekifft
zugedröhnt
~ high=
! überdosis
spritzbesteck
~ nadel
geschnupft
dealer
dealt
gedealt
süchtig
drogensucht
alkoholsucht
medikamentensucht
abhängig
*abhängigkeit
suchtkrank
~ stoff=
~ substanz*
~ suchtmittel
btm=
rauschgift
polytox*
mischkonsum
teilchen=
teile dazu
teil geschmissen
teile geschmissen
~ pappen=
ticket gezogen
psychedel*
pep=
amphe=
amphis
amphetamine
thc=
thc positiv
weed
hasch=
shit geraucht
dübel
bubatz
einen durchgezogen
~ stoned
zugekifft
drauf sein
wieder drauf
voll drauf
dicht war
breit war
auf droge
auf entzug
auf stoff
kalter entzug
cold turkey
entzügig
cracken
crackpfeife
pfeife geraucht
blech geraucht
~ alufolie
spritzt=
spritzt sich
fixt=
gefixt
fixer*
einstichstelle*
einstiche
~ nadeln=
kanülen
spritzentausch
konsumraum
druckraum
junkie
giftler
gifteln
tabletten gemischt
rivos
benzo=
benzodiazepin*
xanax
alprazolam
tilli=
~ lean=
codein
subs gekauft
substitol
~ kräuter=
neue psychoaktive
hhc
~ vapes
~ vape=
carts
lachgaskapsel*
~ ballons
~ klebstoff
schnüffelt
~ gramm=
4 g gras
vertickt
~ ticken=
~ tickt=
verticken
streckmittel
kokst
gekokst
koksnase
line gezogen
konsumiert wieder
konsum seit
konsumverhalten
erstkonsum
mischkonsument
~ pupillen
große pupillen
pupillen wie
glasige augen
rote augen
glasig=
hochdosiert
überdosiert
überdosen
naloxon
drogenfund
drogen gefunden
dosenfund
beutel gefunden
bröseln
grinder
~ sucht=
[treatment]
methadon
polamidon
buprenorphin
subutex
substitu*
drogentest
urinprobe
urinkontrolle
! positiv getestet
! positiv auf
suchtberatung
suchthilfe
suchtklinik
drogenberatung
~ clean=
trocken=
anonyme alkoholiker
suchtdruck
entzugsklinik
~ sauber=
uk sauber
uk positiv
uk negativ
uks=
~ uk=
~ screening
drogenscreening
haaranalyse
cut off
beigebrauch
pola=
l polamidon
methaddict
levomethadon
buvidal
subu=
substi=
substitut*
substitutionsprogramm
ersatzprogramm
drogenersatz
take home
diamorphin
heroingestützt
ambulanz substit*
~ suchtambulanz
suchtstation
entgiftungsstation
qualifizierter entzug
langzeittherapie
therapie statt strafe
suchttherapie
~ adaption
nachsorge sucht
seit wochen clean
clean seit
~ trocken seit
abstinent
abstinenz*
abstinenznachweis
~ selbsthilfegruppe
aa gruppe
na gruppe
schlussstrich unter
~ drobs=
~ drogenhilfe
kontaktladen
jugendsucht*
anton proksch
kalwang
rückfallprophyl*
trocken geblieben
craving
suchtverlangen
mpu=
[gambling]
spielsucht
spielsüchtig
spielhalle
spielothek
~ automaten=
sportwetten
verzockt
zockt=
glücksspiel
spielautomat*
spielt wieder
am automaten
spielschulden
wettet=
wettbüro
wettschein
wettkonto
online casino
onlinecasino
~ casino
bet365
tipico
~ admiral=
novoline
pokert
~ poker=
zockt im
spielt um geld
verspielt=
lohn verspielt
spielsperre
rubbellos*
`;
