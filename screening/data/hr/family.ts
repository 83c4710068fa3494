/** Croatian: family relations. Format: see lexicon.ts. */
export default `
[separation]
ima novog
ima novoga
ima novu curu
novi dečko
nova cura
novi partner
ne viđa
razved*
razvod*
~ razvel*
rastav*
rastaj*
rastal*
rastala se
razišl*
ostavio ženu
ostavila muža
ostavila ga
ostavio ju
ona ga je ostavila
žena ga ostavila
cura ga ostavila
cura ju ostavila
prekinuo s curom
prekid s curom
prekinula s dečkom
prekinula s
prekinuo s
otišao drugoj
ima drugu
ima drugog
ima drugoga
ima ljubavni*
ljubavnic*
vara ženu
vara ga
~ posvađ*
svađa*
svađe=
ne razgovara s ocem
ne razgovara s majkom
ne razgovara s mamom
ne priča s ocem
ne priča s roditelj*
prekinuo kontakt*
prekinula kontakt*
zabranila kontakt
zabranio kontakt
bez kontakta s
nema kontakt
ne žive skupa
ne žive više skupa
više ne žive
odrekao ga se
odrekla se
odrekli ga se
otac ih je napustio
napustila ih
napustio ih
skinula prsten
očuh*
maćeh*
druga žena
pomirila se s
pomirio se s
raspad braka
raspala se obitelj
razilaž*
razdvoj*
razveo se
razvela se
razvest
žive odvojeno
živi odvojeno
spavaju odvojeno
odselio se od žen*
otišao od žen*
otišla od muž*
otišao od nas
otac otišao
majka otišla
mama otišla
tata otišao
ćaća otiša
majka ga ostavila
otac ga ostavio
otac nepoznat
nepoznat otac
otac nepriznat
ne zna tko mu je otac
oca ne poznaje
oca nikad upozn*
otac se ne javlja
majka se ne javlja
otac ne želi čuti
ne želi čuti za
ne želi čut za
ne želi ga vidjet*
ne želi vidjeti oca
ne želi vidjeti majku
ne priča s
ne razgovaraju
ne razgovara s
ne čuje se s
ne čuju se
ne viđaju se
ne posjećuj*
nitko mu ne dolazi
nitko joj ne dolazi
~ nema nikoga
~ nema nikog
nema nikog svog
sam na svijetu
u svađi s
posvađao se s
posvađala se s
posvadio se
posvadila
zavađ*
svadi se
stalne svađe
razišao se
pukla veza
pukla ljubav
pukli su
prekid veze
prekinuli vezu
prekinuli su
prekinuo vezu
prekinula vezu
cura prekinula
cura ga otkantala
otkantala ga
nogirala ga
nogirao ju
dobio nogu
dobila nogu
ostavljen*
ljubavni jadi
nova veza
u vezi s
hoda s
u šemi
nova žena
novi muž
mamin dečko
majčin dečko
mamin partner
majčin partner
tatina cura
tatina nova
očeva nova
ima djecu s drugom
preljub*
prevarila ga
prevario ju
prevarila muža
vara muža
vara ju
ljubavnik
prekid kontakta
kontakt prekinut
prekinut kontakt
odrekao se
odrekla ga se
odbacili ga
odbacila ga
odbačen od
odbačena od
obitelj ga odbac*
obitelj ju odbac*
nema podršku obitelji
loši odnosi s
loš odnos s
u lošim odnos*
narušeni odnos*
poremećeni odnos*
obiteljski odnosi
zategnut odnos
zahladnjel*
~ pomirili se
pomirio se
pomirila se
ponovno zajedno
opet zajedno
opet s bivš*
vratila se bivš*
vratio se bivš*
polubrać*
obiteljska medijacij*
obvezno savjetov*
suprug otišao
supruga otišla
žena otišla
žena mu otišla
[custody]
nije ih vidio
sud mu odredio viđanje
zabranila viđanje
skrbništv*
skrbnic*
skrbnik*
roditeljsku skrb
roditeljske skrbi
roditeljska skrb
alimentacij*
uzdržavanj*
viđa ga
viđa je
viđa djecu
viđanj*
susreti pod nadzorom
susreta pod nadzorom
~ pod nadzorom
pravo na dijete
s kim će živjeti
ne da mu djecu
ne daje mu djecu
nije ih vidio od
nije vidio djecu
samohran*
zajednička skrb
zajedničku skrb
skrbniš*
podijeljeno skrb*
dodijeljena majci
dodijeljen majci
dodijeljen ocu
dodijeljena ocu
djeca kod oca
djeca kod majke
djeca kod bake
djeca ostala kod
djeca žive s
dijete živi s
dijete kod oca
dijete kod majke
dijete kod bake
sin živi s
kći živi s
živi kod bivše
živi kod bivšeg
susreti s djec*
susreti s djetetom
susret s djetetom
osobni odnosi
osobne odnose
ostvarivanje osobnih
viđa dijete
viđa sina
viđa kćer
viđa kći
viđa klince
vidi djecu
vidi dijete
vidi sina svak*
vidi kćer svak*
svaki drugi vikend
vikend kod oca
vikend kod majke
vikendom kod
nadzirani susret*
nadzirane susrete
susreti se održ*
ne da mu dijete
ne da mu vidjet
ne da mu vidjeti
ne daje djecu
ne da djecu
ne da joj djecu
ne da joj dijete
brani mu viđat*
alimenta*
ne plaća za dijete
ne plaća uzdržav*
borba oko djece
spor oko djece
spor oko skrbi
skrb nad djecom
skrb nad djetetom
skrb nad sinom
puna skrb
skrb mu
skrb joj
pokupio djecu
odveo djecu
odvela djecu
otmica djeteta
očinstv*
priznao dijete
rodni list
plan o zajedničkoj
plan zajedničke
[bereavement]
~ umro=
umrla=
umrli=
umro mu
umrla mu
umro joj
umrla joj
preminu*
pogin*
sprovod*
pogreb*
sahran*
pokojn*
udovac*
udovic*
udovca=
siroče*
mirogoj*
na groblju
na groblje
smrt oca
smrt majke
nakon smrti
od smrti
žaluj*
žalov*
izgubio oca
izgubio majku
izgubila oca
izgubila majku
umro prošl*
umro lani
umro prije
umro kad
umro otac
umro tata
umro ćaća
umro djed
umro brat
otac umro
majka umrla
mama umrla
tata umro
mama mu umrla
otac mu umro
brat mu umro
mati umrla
baka umrla
baka mu umrla
djed umro
dida umra
stradao u
stradala u
izgubio brata
izgubila brata
izgubio dijete
izgubila dijete
izgubili dijete
izgubila bebu
mrtvorođ*
mrtav otac
bez oca od
bez majke od
pok otac
pok majka
rahmetli
dženaz*
obljetnica smrti
godišnjica smrti
smrt u obitelji
smrt brata
smrt sestre
smrt djeteta
smrt bake
smrt djeda
smrt muža
smrt žene
smrt sina
smrt kćeri
gubitak oca
gubitak majke
gubitak brata
gubitak djeteta
tuguje
u žalosti
u crnini
karmin*
ispraćaj*
pokopa*
ukop=
mrtvačnic*
urna=
ostao bez oca
ostao bez majke
ostala bez oca
ostala bez majke
ostali bez oca
ostali bez majke
siročić*
siročad*
udova
otac se ubio
majka se ubila
brat se ubio
ubili mu oca
otac nestao u ratu
otac branitelj pog*
[marriage]
oženj*
oženio=
ožen*
ženi se
udana=
udala=
udaje se
udaj*
vjenča*
svatov*
svadb*
zaruč*
~ brak=
~ braku=
~ braka=
u braku
izvanbrač*
bračn*
vanbračn*
posvojen*
posvoj*
trudna=
trudnoć*
čeka dijete
čekaju dijete
dobili bebu
blizanc*
polubrat*
polusestr*
djeca iz prvog braka
ženio=
vjeridb*
vjeren*
prosidb*
mlada iz
mladenk*
nevjest*
snaja
na piru
udati
dovela ženu
doveo ženu
nevjenč*
brak pukao
ostala trudna
zatrudn*
trudnica
cura trudna
cura mu trudna
cura mu je trudna
žena mu trudna
žena trudna
žena mu rodila
rodila mu
rodio mu se
rodio se sin
rodila se kći
postao otac
postala majka
postat će otac
postat će tata
postat će majka
mlada majka
maloljetna majka
dobio sina
dobio kćer
dobila sina
dobila bebu
dobili sina
dobili kćer
bebicu
prinova
ima dvoje djece
ima jedno dijete
ima dijete s
majka troje
majka dvoje
majka četvero
otac dvoje
otac troje
otac četvero
najstarija kći
najstariji sin
najmlađi sin
jedinac=
jedinica kći
mnogočlan*
višečlan*
troje djece
četvero djece
petero djece
šestero djece
sedmero djece
brojna obitelj
djeca iz prv*
djeca iz drug*
usvojen*
usvojil*
posinak
posinjen
pastorak*
pastork*
dvojajčan*
nona ga odgoj*
baka ga odgoj*
baka ga podig*
baka ju podig*
baka ju odgoj*
odgojila ga baka
odgojila ju baka
odgojen kod bake
podigla ga baka
`;
