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
blau wie
voll wie
stockbesoffen
stockbetrunken
sturzbetrunken
volltrunken
angeheitert
angedudelt
beschwipst
zugesoffen
dicht wie
zwitschert
pichelt
schüttet sich
trinkt sich
kippt sich
säuft sich
säuft wieder
säuft täglich
gesoffn
ogsoffn
bsuff*
bsoffn*
bsoffen
fetzn
wieder am saufen
saufgelage
saufkumpan*
trinkkumpan*
trinkerszene
trinkermilieu
bierdose*
dosenbier
flachmann
flachmänner
doppelkorn
wodkaflasche*
schnapsflasche*
leergut
kasten bier
sixpack
sechs bier
fünf bier
vier bier
zwei bier
bier getrunken
bier intus
ein bier zu viel
glas zu viel
ouzo
jacky cola
tetrapack wein
tetrapak wein
doppler wein
lambrusco
glühwein voll
alkomatentest
musste pusten
gepustet
blasen lassen
promill*
2 promille
1 8 promille
atem riecht
riecht nach alk
riecht nach wein
stinkt nach schnaps
stinkt nach bier
stinkt nach alk
alkgeruch
alkprobl*
alkoholproblem
alksüchtig
pegeltrinker
pegel=
braucht seinen pegel
spiegel trinken
verkatert
torkelte
lallte
alkintox
c2
c2h5
c2 intox
wernicke
krampf im entzug
entzugskrampf
prädelir
kontrolliertes trinken
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
chemie= geschmissen
schmeißt teile
schmeißt pillen
wirft pillen
wirft teile
pillen geschmissen
emma=
md genommen
g= konsum
ghb
gbl
liquid ecstasy
k o mittel
keta
ketamine
3 mmc
3mmc
4mmc
mephedron
badesalz*
monkey dust
2cb
pilze=
zauberpilze
magic mushrooms
trüffel genommen
lsd trip
auf trip
horrortrip
hängengeblieben
hängen geblieben auf
klebt drauf
auf speed
auf koks
auf crystal
auf meth
auf h
auf tilidin
auf lyrica
auf benzos
auf crack
auf heroin
auf pillen
auf pepp
auf ketamin
auf teile
pepp=
peppen
ballert
ballert sich
geballert
verballert
verstrahlt
verpeilt vom
drauf gewesen
war drauf
ist drauf
zu= wie
zugeknallt
zugekokst
zugeschüttet
breit= gewesen
komplett dicht
total dicht
völlig dicht
war dicht
ist dicht
high gewesen
war high
drogenbesteck
pumpe=
pumpen gefunden
spritzen gefunden
spritzen im
spritze gefunden
löffel= schwarz
folie gefunden
alufolien
bong im
bongs
tüten geraucht
tüte geraucht
tüte=
ofen= geraucht
stickies
kifft täglich
kifft wieder
kifft jeden
dauerkiffer
gras geraucht
gras gefunden
gras im
gras raucht
riecht nach gras
riecht nach weed
riecht süßlich
grasgeruch
eigenanbau
cannabispflanze*
haschplatte
dope=
ganja
dab pen
thc vape
thc liquid
thc pen
hhc vape
baller liquid
spice liquid
synthetische cannabinoide
snus=
snus konsum
nikotinbeutel
tramadol konsum*
tramal süchtig
oxys
oxy=
percs
fenta
nitazene
morphium
morph=
mundi=
mundidol
compensan
substis
subs=
rivotril gekauft
xannies
xanax gekauft
benzo abhängig
medikamentenabhäng*
medikamentenmissbr*
tablettenabhängig
tablettensüchtig
schlafmittelabhängig
wirkte berauscht
berauscht
sediert
weggenickt
nickt weg
nickt immer ein
pinned pupillen
stecknadelpupillen
stecknadelkopf*
tellerpupillen
riesenpupillen
kaumuskel
kiefer mahlt
mahlt mit den
eingestochen
zerstochene arme
zerstochen
vernarbte venen
drogenszene
drogenmilieu
szene am bahnhof
szenekontakt*
checkt= stoff
gecheckt beim dealer
dealer schulden
beim dealer
läufer für
verkauft pillen
verkauft stoff
verkauft zeug
bunker=
baggies
baggy
tütchen gefunden
päckchen gefunden
feinwaage
crusher
überdosis gehabt
narcan
wieder angefangen zu
wieder am kiffen
abgestürzt
vorfall mit drogen
drogeninduz*
cannabispsych*
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
clean geblieben
nüchtern seit
in entgiftung
zur entgiftung
entgiftet
auf entgiftung
entwöhn*
entwöhnungstherap*
reha sucht
therapie nach 35
§ 35 btmg
§ 39 smg
gesundheitsbezogene maßnahme
therapieladen
grüner kreis
schweizer haus
dialog wien
synanon
daytop
do it= therapie
pola abgeholt
pola dosis
pola vergabe
methadonvergabe
substitutions*
substituiert*
opioidagonist*
oat=
bup=
sublocade
suboxone
espranor
kompensan
ersatzstoff
vergabestelle
dauerrezept
mitgabe
mitgaben
take homes
sichteinnahme
tests sauber
test sauber
test positiv
test war positiv
schnelltest positiv
schnelltest sauber
urin sauber
urin positiv
urin manipuliert
fremdurin
urin abgegeben
harntest
harnprobe
harnkontrolle
uk verweigert
uk manipuliert
etg=
etg wert
cdt=
haarprobe
abstinenzkontroll*
ak gruppe
blaues kreuz
kreuzbund
guttempler
antabus
disulfiram
campral
naltrexon
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
