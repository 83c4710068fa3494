/** Swedish: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alkohol*
~ full=
~ fulla=
berusad*
påverkad
kraftigt påverkad
påverkat tillstånd
supit
söp=
supa=
söper
supande*
supfest*
fyllan
snefylla*
fyllecell*
fyllnykter
tillnyktr*
tne=
~ dricker
~ drack
~ druckit
dricka igen
dricker igen
druckit igen
tagit ett glas
sprit*
folköl*
ölburk*
~ ölen
starköl*
vodka*
vinflask*
flaskor vin
flaska vin
hembränt*
kröken
nykter*
onykter*
nykterist*
bakfull*
bakis=
sluddr*
luktar alkohol
luktade sprit
luktade alkohol
abstinen*
delirium*
delle=
promille*
alkobom*
rattfyll*
periodare
dricksperiod*
darrar på händerna
~ packad=
aspackad
dyngrak
plakat full
stupfull
berusning
salongsberus*
drucken
rusdryck*
fyllo
fyllot
alkis
alkisar
alkad
supit till
super sig
super igen
super varje
dricker varje
dricker dagligen
dricker mycket
dricker för mycket
dricker i smyg
dricker ensam
dricker på morgonen
drack hela
druckit hela
druckit i helgen
börjat dricka
slutat dricka
tomflask*
tomma flaskor
tomma burkar
bag in box
vinboxar
systemet varje
~ whisky
sexa starksprit
mäsk
gömmer flaskor
gömda flaskor
tagit sig ett glas
vit månad
vita knogar
spik nykter
spiknykter
nykter i
nykter sedan
inte nykter
onykterhet
luktar sprit
luktar fylla
luktar öl
luktar vin
spritlukt*
skakig på morgonen
skakade händer
alkoholdement
korsakoff
alkolås*
blåste positivt
blåser positivt
blåste noll
blåst noll
peth=
peth prov*
hög peth
cdt=
kännande
humala*
[drugs]
tagit droger
i missbruk
blåa tabletter
vejp*
cannabisvejp*
drog*
knark*
narkotika*
pundar*
pundare
påtänd*
~ hög=
stenad*
cannabis*
hasch*
marijuana
~ gräs=
~ gräset
braj*
röker på
rökt på
rökte på
röka på
röker gräs
joint*
~ holk=
holkar
spliff*
spice=
amfetamin*
tjack*
ladd=
kokain*
~ kola=
crack=
ketamin*
lustgas*
ghb=
gbl=
mdma=
ecstasy*
lsd=
metamfetamin*
heroin*
opiat*
opioid*
fentanyl*
tramadol*
~ tram=
trammar
lyrica*
pregabalin*
benzo*
bensodi*
xanax
subutex*
~ silar
~ silen
sprutbyte*
injicera*
kanyl*
spruta i armen
folie och pipa
~ pipa på
nålmärk*
dra lina
lina kola
drar lina
anabola*
doping*
nitrous
langar
langare
langning
säljer gräs
missbruk*
missbrukar*
missbrukare
~ beroende av
~ fast i
återfall*
tagit återfall
koks
kola på
snö i näsan
vitt pulver
uppåttjack
~ flummig
flummar
~ trippar
trippade
magiska svampar
2cb
cb2
thc=
thc positiv*
hampolja
edibles
cannabisgodis
zutt=
zutta
braja
brajat
brajar
röka braj
blaze*
blejs*
weed
gramet
fem gram
ett gram
zippås*
zip påsar
redlinepås*
våg och påsar
dopingprep*
testosteron sprut*
steroid*
amf=
amfen
tjackpund*
rökheroin
subbar
suboxone
methadon
nitazen*
benso
bensos
tramadoler
tradolan
tradan
trammisar
xannar
xannies
rivotril
rivor
alpra
alprazolam
lyrikor
gabapentin*
oxys
oxy=
kodein
lustgasflask*
lustgastub*
whippets
sniffar
sniffat
sniffade
boffar
thinner
vejpar
vejpen
vape
hög på
hög som
hög igen
jättehög
var hög
är hög
pårökt
röker på igen
röker dagligen
röker cannabis
röker hasch
rökt cannabis
drogat
drogar
drogpåverk*
drogrelat*
knarkar
knarkat
knarkare
pundat
pundig*
pundade
går på tjack
på tjack
på droger
påverkad av
påverkad igen
verkar påverkad
märkbart påverkad
~ påverkade
små pupiller
stora pupiller
pupiller*
nålpupill*
rödögd
röda ögon
glansiga ögon
~ nickar till
sprutspår
stickmärk*
injicer*
injektionsmissb*
sprutnarkoman
hittade påsar
bong=
bongen
grinder
~ rizla
gömt holk
drogsug*
~ sug efter
tagit piller
köper på snap
köper piller
köper gräs
langaren
skuld till langare
säljer knark
säljer droger
blandmissbruk*
blandberoende
blandmissbrukar*
missbrukat
abstinens*
abstar
absta
tänder av
tänt av
abstinensbesv*
fallit tillbaka
trillat dit
trilla dit
trillade dit
börjat knarka
ramlat dit
odat
odade
nasal naloxon
nalox
sprutväx*
drogfri*
clean=
ren från
päihde*
huume*
subu=
pirina
piri=
bubi
[treatment]
avgiftning*
metadon*
buprenorfin*
laro=
substitution*
lvm=
lvm hem*
beroendemottag*
beroendecentr*
beroendevård*
beroendeenhet*
mini maria
maria ungdom
maria mottagning*
a kliniken
drogtest*
drogtestad
urinprov*
u prov
utandningsprov*
positivt prov
positiva prov
rent prov
rena prov
~ provet var
~ provet är
antabus*
campral
naltrexon
nyktert
hållit sig ren
~ ren sedan
~ ren nu
varit ren
12 steg*
tolv steg*
aa möte*
na möte*
länkarna
nämndemansgården
behandlingshem*
naloxon*
avgiftas
avgiftad
avgiftningsavd*
tillnyktring*
tillnyktringsenh*
abstinensbehandl*
lvm vård
lvm ansökan
lvm anmälan
lvm utred*
tvångsvård för missbruk
tolvsteg*
na grupp*
aa grupp*
anonyma alkohol*
anonyma narkoman*
cravingsug
haschprogram*
cannabisprogram*
haschavvänj*
mariamott*
maria malmö
maria nordväst
ungdomsmaria
mini mariamott*
drogmottag*
beroendeklin*
beroendeteam*
beroendeläk*
alkoholmottag*
missbruksvård*
missbruksbehandl*
missbruksutr*
missbruksenh*
kriminovård
lp verksamhet
hassela
behandlingshemmet
avbröt behandling*
avbrutit behandling*
utskriven från behandl*
skrevs ut från behandl*
~ eftervård
drogscreen*
drogprov*
salivprov*
~ salivtest
~ hårprov*
urinprover
urinprovet
upprov
lämnade urin*
lämnat urin*
lämnat prov
lämnade prov
lämnar inte prov
vägrat prov
vägrar lämna prov
vägrade lämna prov
manipulerat prov
utspätt
provet positivt
provet negativt
negativa prov
negativt prov
rena u
utslag på thc
~ positiv för
~ positiv på
positivt för
positivt på
laroprogram*
laro program
larobehandl*
utskriven från laro
metadonprog*
dagliga doser
take home
suboxon
buvidal
buvidalspruta
nalmefen
selincro
naltrex*
länkrörelse
järvenpää soc
avvänj*
katkaisu*
katko=
[gambling]
spelskuld*
spelberoend*
spelmissbruk*
spelar bort
spelat bort
nätcasino*
casino*
kasino*
vegas*
spelautomat*
trisslott*
bettar*
betting*
spelpaus*
svenska spel
hästspel*
spelar på nätet
spelar casino
nätkasino
spelar poker
nätpoker
pokerskuld*
oddset
spelar odds
stryktips*
spelar på trav
solvalla
enarmad bandit
enarmade
spelproblem*
spelade bort
spelbolag*
spelkonto*
stödlinjen
skrapar trisslott*
skraplott*
unibet
bet365
leovegas
veikkaus
`;
