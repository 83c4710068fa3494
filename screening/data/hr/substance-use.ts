/** Croatian: alcohol, drugs, gambling. Format: see lexicon.ts. */
export default `
[alcohol]
alkohol*
pijan*
pijana=
pijanac*
pijanc*
pijanst*
pripit*
opije*
opil*
opija*
napije*
napil*
napija*
pije od jutra
pije svaki
pije sve više
~ opet pije
pije opet
pije ko
pije kao
~ pije=
cuga=
cugao=
cugala=
cuga*
loče=
lokao=
trijezn*
trezn*
rakij*
votk*
vodk*
pelinkov*
viski*
piva dnevno
piva na dan
pivo do piva
boca viskija
boce vina
litru vina
litra vina
gemišt*
smrdi na alk*
zaudara*
osjeti se alkohol
promil*
alkotest*
delirij*
mamur*
za šankom
u birtiji
birtij*
klub liječenih
alkić*
alkos*
cug*
loka=
ločemo
lokala=
lokanj*
napio se
napiti se
opio se
napit se
mortus
pod gasom
pod dejstvom
nakresan*
natreskan*
natreskao
nacugan*
nacugao
naroka*
nalijev*
nalio se
nalokan*
naljosk*
pod parom
pod paron
teturao
tetura
zapliće jezik*
zapleće jezik*
pliće jezik*
zaplitao jezik*
smrdi na vino
smrdi na pivo
mirisao na alk*
mirisala na alk*
osjeti se na
osjetio se alk*
popio bocu
popila bocu
popije bocu
popio litru
popila litru
popije litru
popije piv*
popije dvije
popio pet piva
deset piva
pije sam
pije sama
pije ujutro
pije prije posla
pije već
pije doma
pije od ujutro
pije po cijele dane
pije vino
pije pivo
pije svaku večer
pije vikend*
pije k o smuk
ne pije više
više ne pije
pila cijel*
pio cijel*
propio se
propila se
propio plaću
propila plaću
propio socijal*
propije=
zapio se
zapila se
vratio se piću
vratila se piću
opet pio
opet pila
opet popio
opet popila
opet se napio
kriza alk*
boca u rukavu
boca pod krevet*
boce skriva
skriva boce
sakrivene boce
prazne boce
flaš*
bambus
lozovač*
šljivovic*
jeger*
jagermeister
tekil*
u kafiću od jutra
u gostioni
u birti*
birti=
birc*
tremor=
tresu mu se ruke
tresu joj se ruke
drhte ruke
delirium*
klub liječ*
u klubu liječenih
anonimni alk*
aa grup*
aa sastan*
antabus*
tetidis*
disulfiram*
esperal*
liječeni alkoh*
suhi alkoh*
suha već
trijezan=
alkomet*
napuhala=
puhao=
[drugs]
drog*
travu=
trave=
puši travu
puše travu
~ puše=
~ duva=
duvao=
duvala=
vutr*
gandž*
skank*
skunk*
marihuan*
kanabis*
joint*
džoint*
hašiš*
heroin*
hors=
horsa=
dop=
kokain*
~ koka=
~ koku=
~ bijelo=
spid=
spida=
speed=
amfetamin*
metamfetamin*
mdma
ekstaz*
ecstasy
bombona=
lsd=
ketamin*
galaksij*
spice=
katinon*
sintetik*
fentanil*
opijat*
tramadol*
lyrica
pregabalin*
benzo*
naduva*
nadrog*
napuš*
ušlag*
drogira*
drogiran*
fiksa*
ubada se
bode se
pika se
~ igla=
~ igle=
~ iglu=
iglama=
šprica=
šprice=
štrca*
ušmrk*
šmrč*
šmrk*
zjenic*
slatki smrad
dilanj*
dilanja
dila=
dilao=
dila*
diler*
prodaje tablet*
prodaje travu
preproda*
ovisn*
ovisnic*
ovisnik*
! relaps*
! recidiv*
! predozir*
nalokson*
pozitivan na
pozitivna na
travica=
travicu=
travar*
~ duvan=
duva svaki
duva od
napaljen na travu
nafiksan*
nafiksao
fikser*
navuko*
navukla se
navukao se
navučen*
na iglu
na igli
na horsu
na dopu
na spidu
na koki
na travi
na tabletama
na subotexu
na benzima
na lyrici
na sintetici
mefedron*
mefi=
mefić
mkat
3mmc
4mmc
kristal met
meth=
metkat*
crack=
krek=
bazuk=
katk*
koksa
snif*
cijevka za
lajna=
lajne=
lajnu=
crta koke
crta spida
crtu povuk*
povukao crtu
povukla crtu
povlači crte
baca tablete
bacila bombon*
bacio bombon*
bomboni
mdmic*
emdi
emdić
kristalić*
psilocib*
~ kiselin*
tripu=
tripovi
tripuje
tripao
tripat*
bad trip
ghb
gbl
popers
poppers
~ balončić*
plin za smijanj*
dušikov oksid
snus=
hhc
biljni miks
sintetski kanab*
galaxy
bensedin*
xanax na
xanić
ksanaks*
ksalol*
rivotrilk*
rivotril
lyrika
tramić*
tramal
kodein*
oxy
heftanon*
heftić
hepić*
metić
žuti dop
čišćenje od
~ paketić*
pakić*
vrećica s
vrećicu bijel*
vrećica bijel*
ziplock
paket trave
gram trave
gram koke
gram spida
pola grama
deset grama
grinder*
rizl*
papirići i
bong*
~ folija=
foliju s
zapaljena folija
žlica opalj*
čađava žlica
crna žlica
pribor za ubriz*
ubrizgav*
ubrizgao
intravensk*
ubodi po ruk*
ubodi na ruk*
ubodne rane od igl*
tragovi uboda
izbodene ruke
izbodene vene
vene izbod*
uništene vene
crvene oči
oči crvene
staklene oči
oči staklene
mutan pogled
usporen govor
nabrij*
narajc*
pod utjecajem=
pod djelovanjem
pod nečim
na nečemu je
nešto uzeo
nešto uzela
uzima nešto
uzeo nešto
uzela nešto
puši od jutra
puši svaki dan
miriše na travu
smrdi na travu
smrdi po travi
vonja na
razdrapan*
razvalj*
raspizden
uroka*
rokao=
rokala
rokanj*
rokne
narkić*
narkoman*
narkos*
narko=
narkoti*
džanki*
đank*
junkie
nabavlja travu
kupuje travu
uzgaja travu
uzgoj kanab*
uzgaja kanab*
sadio travu
stabljik*
plantaž*
abuzus
zlouporaba sredst*
eksperimentira s
probao travu
probala travu
[treatment]
komuna=
komunu=
komuni=
u komuni
metadon*
heptanon*
suboxon*
suboks*
buprenorfin*
supstituc*
supstitucij*
detoks*
detox*
cenacolo
reto centar
terapijska zajednica
terapijskoj zajednici
terapijsku zajednicu
~ test na drog*
test na thc
thc=
urin*
bočica je bila
čist od
čista od
čist je već
čista već
apstinira*
apstinen*
apstinencij*
skida se s
skidanje s
~ kriza=
skinut s
skinuta s
ambulanta za ovisn*
centar za ovisn*
služba za ovisn*
skinuo se=
skinula se=
čist već
čist je=
čist tri
čist mjesec
čist godin*
čist dva
čist pola
čista mjesec
čista dva
čista pola
čista godin*
test čist
test pozitiv*
test negativ*
panel test*
odbija test*
kosa na analiz*
analiza kose
toksikol*
pao natrag
pala natrag
opet počeo
opet počela
opet uzima
opet puši
koristio opet
više ne koristi
prestao koristit*
prestala koristit*
ne uzima ništa već
krizira*
odvika*
liječenje od ovis*
liječenje od alk*
liječi se od alk*
liječi od alk*
program liječenja
na liječenj*
prekinuo liječ*
prekinula liječ*
izbačen iz komune
pobjegao iz komune
u cenacolu
u cenakolu
marjanovac
campo della vita
san patrignano
zajednica susret
hepatitis centar
zajednica cenacol*
kuća nade
dnevna doza metad*
subuteks
subutex*
buvidal
naltrekson
~ zamjena igala
terenski tim za igle
harm reduction
liga za prevenc*
[gambling]
aparati=
aparatima=
na aparatima
kockanj*
kocka=
kockar*
kockarn*
kladž*
kladionic*
kladi=
kladio=
kladila=
kladi se
klađenj*
supersport*
germanij*
psk=
rulet*
automat klub*
žeton*
~ tiket=
~ tiketa=
~ tikete=
online kazino
kazino=
kazinu=
casino*
kasino*
slotovi
slotove
poker=
pokeru=
igra na sreću
igre na sreću
kockao=
kockala=
prokocka*
zakockao
opklad*
klub aparata
~ admiral=
favbet
psk
mozzart
hattrick klad*
dug od kocke
ovisan o kocki
samoisključ*
isključen iz kladion*
`;
