/** Croatian: domestic violence. Format: see lexicon.ts. */
export default `
[violence]
boji se bivšeg
bivši je traži
bivši ju traži
bivši joj prijeti
zabranio joj
tuče=
tukao ju
tukao je
tuče ju
tuče je
tuče ženu
tuče mamu
tuče majku
tuče suprug*
tuče curu
tuče partneric*
nasilje u obitelji
obiteljsko nasilje
nasilje=
nasiln*
nasilan=
nasilnik*
udario ju
udario je
udara je
udara ju
udara ženu
lupa ju
lupio ju
šamara*
ošamari*
davio ju
davio je
davi ju
davi je
davio=
digao ruku na
digo ruku na
diže ruku na
ruku na nju
prebio ženu
prebio ju
pretukao ju
pretukao ženu
slomio joj
razbio joj
iščašio joj
gurnuo ju
gurnuo niz
gurnuo sa
vuče za kosu
povukao za kosu
pljunuo ju
prijeti joj
joj prijeti
prijeti da će
prijeti ubojstvom
prijetio da će je
ubit će je
kontrolira joj
kontrolira ju
provjerava joj mobitel
provjerava mobitel
mobitel drži on
ne da joj vidjeti
ne da joj vidjet
ne smije nikud
ne smije nikuda
ne smije izlaziti
uzima joj plaću
plaću joj uzima
uzima joj novac
uzima joj karticu
ljubomor*
~ prati je
prati ju
prati svaki korak
stoji pod prozorom
stajao pod prozorom
stajao pred vratima
zove s tuđih brojeva
prijeti da će objaviti slike
osvetnička pornografija
modrica ispod oka
pod okom
šljiva na oku
šljivu na oku
nosi naočale
boji ga se
boji se muža
boji se njega
povuče iskaz
povlači iskaz
povukla iskaz
povukla prijavu
povuče prijavu
ne želi prijaviti
bježala od njega
pobjegla od muža
pobjegla od njega
vratila mu se
vratila se nasilnik*
opet ga je primila
primila ga nazad
prisilni brak
udana na silu
udaju je na silu
prisilno udana
femicid*
krvna osvet*
žrtva nasilja
žrtve nasilja
partnersk*
partnersko nasilje
pljuska*
pljusnuo ju
pljusnuo je
opalio joj
zalijepio joj
zalipija joj
tuka je
tuka ju
uda ju je
udari ju
udari je
udarija je
lupija je
lupi ju
digne ruku
digao ruku
digo ruku
diga ruku
diže ruku
podigao ruku
mlati ju
mlati je
mlatio ju
mlatio je
mlatija je
izmlatio ju
izmlatio je
premlati*
namlatio ju
isprebija*
izubija*
razbio ju
razbija joj
zgazio ju
šutnuo ju
šutao ju
šutira*
nogom u trbuh
šakom u
šakom ju
udario šakom
čupa ju
čupao ju
iščupao joj
za kosu
ugrizao ju
hvata za vrat
uhvatio za vrat
uhvatio ju za vrat
primio ju za vrat
stisnuo joj vrat
stiskao joj vrat
stiska ju za
guši ju
gušio ju
gušio je
davija je
prislonio nož
nož pod vrat
nož pod grlo
potegao nož
potegnuo nož
s nožem na nju
sikirom na nju
polio ju
politi kiselinom
opekao ju
gasi cigarete po
baca stvari
bacao stvari
razbija po kući
razbija po stanu
razbio tanjur*
razbio mobitel
razbio vrata
probio vrata
polomio namještaj
divlja po kući
terorizira*
tiranin*
maltretira*
iživljava*
vrijeđa ju
vrijeđa je
ponižava*
ponizio ju
zove ju kurv*
kurvom*
govori joj da je luda
radi ju ludom
okrivljuje nju
sve je ona kriva
sama je kriva
posesivn*
manipulira njom
ucjenjuje ju
ucjenjuje je
drži ju u šaci
hoda po jajima
na iglama kad
trpi godinama
trpila=
trpjela=
trpi zbog djece
ostaje zbog djece
trpi nasilje
šuti i trpi
zabranjuje joj
brani joj
ne dopušta joj
ne dozvoljava joj
ne da joj
ne pušta ju
ne pušta je
ne smije raditi
ne smije van
ne smije vanka
ne smije iz kuće
ne smije sama
ne smije nigdje
ne smije nigdi
ne smije se javit*
ne smije pričat*
mora pitati za
mora tražiti dopuštenje
mora ga pitati
broji joj minute
mjeri joj vrijeme
pregledava joj
čita joj poruke
kopa joj po mobitel*
uzeo joj mobitel
oduzeo joj
uzeo joj osobnu
uzeo joj kartic*
drži joj dokument*
drži njenu kartic*
drži kartic*
sakrio joj
skriva joj
uzeo joj ključ*
zaključao ju
zaključava ju
zaključao je u
drži ju zaključan*
nema svoj novac
nema svoj račun
daje joj na kapaljku
mora pokazati račun*
mora vratiti kusur
pravda svaki euro
ekonomsko nasilje
psihičko nasilje
seksualno nasilje
ekonomski ovisn*
izolirao ju
izolira ju
odvojio ju od
otjerao joj prijatelj*
ne viđa prijateljice
nema nikoga svoga
stalno ju zove
zove je svakih
zove ju sto puta
javlja se njemu stalno
on sluša razgovor
on stoji kraj nje
on odgovara umjesto nje
on priča umjesto nje
ne ostavlja ju samu
dolazi samo s njim
mora slati lokaciju
prati joj lokaciju
gps na auto*
gps pod auto*
aplikacija za praćenje
zna joj lozink*
ima joj lozink*
vreba ju
vreba je
čeka ju ispred
čeka je ispred
čekao ju
čeka ju pred
presreo ju
presreće*
dolazi joj na posao
pojavio se na njenom
pojavljuje se ispred
kruži oko kuće
kruži oko zgrade
kruži autom
ne ostavlja ju na miru
ne može ju pustit*
šalje joj poruke
bombardira ju
zasipa ju
sto poruka dnevno
stalker*
stalka*
progoni ju
progoni je
proganja*
nametljivo ponašanje
prijeti bivš*
prijeti suprug*
prijetio joj
prijetio suprug*
da će ju ubit*
da će je ubit*
ubit ću te
ubiću te
zaklat*
da će joj uzet*
uzet će joj djecu
uzeti joj djecu
zapaliti kuću
da će ubiti sebe
ubit će i sebe
ako ga ostavi
ako ode od njega
ako ga prijavi
moja ili ničija
ničija druga
prijeti slikama
njene slike
pala niz stepenice
pala niz stube
pala niz skale
pala po stubama
lupila se na vrata
lupila u vrata
udarila se o
udarila u ormar*
kaže da je pala
tvrdi da je pala
nespretna je
opet je pala
modrice na vratu
modrice po ruk*
tragovi davljenj*
trag prstiju
podljev*
puder preko
puna pudera
puder na modric*
sunčane naočale
tamne naočale
razbijena usna
razbijenu usnu
raspuknuta usna
otečeno oko
podbuhlo oko
natečeno lice
crno oko
slomljen nos
izbijen zub
izbio joj
izbijeni zubi
bubnjić
slomljena rebra
strah od muža
strah od partnera
strah ju je njega
strah je njega
strah ju bivš*
strah je kad dođe
strahuje od
strahuje za život
boji se za život
trza se kad
poskoči kad on
mora kući prije njega
prije nego on dođe
kad popije je najgori
kad pije tuče
kad se napije onda
vratila se njemu
vratila se mužu
vraća mu se
vraća se njemu
vratila se kući njemu
opet su skupa
opet je s njim
primila ga natrag
primila ga doma
dala mu još jednu
još jednu šansu
obećao da se promijen*
kaže da se promijenio
povući prijavu
povući iskaz
promijenila iskaz
odustala od prijave
ne bi prijavila
neće prijaviti
ne želi na policiju
blagodat nesvjedočenja
neće svjedočiti
opravdava ga
brani ga pred
ispričava ga
kajao se
donio cvijeće
ugovoreni brak
ugovoren brak
dogovoreni brak
dogovorili joj brak
dogovoren brak
obećana za
obećali ju
isprosili ju
prodali ju za
dali ju za njega
udati ju za
udat za rođak*
udaja na silu
mora se udat*
tjeraju ju da se uda
brak protiv volje
osramotila obitelj
osramotila familij*
sramota za obitelj
ukaljala*
obraz obitelji
čast obitelji
obiteljska čast
zločin iz časti
brat ju prati
braća ju prat*
braća ju traže
nadziru ju braća
vodi ju brat
djevičanstv*
sakaćenj*
vratit će ju u selo
poslat će ju u bosnu
prisiljava ju na
prisilio ju na
silovao ju
silovao je
traži seks
ne smije reći ne
uzima ju silom
udario me
prijeti mi
! nasilan prema
! agresivan prema njoj
! nasrnuo na nju
nasrnuo na
navalio na nju
zaletio se na nju
psihički ju
psihički zlostavlj*
fizički nasrn*
fizički obračun
fizički ju
nasrće
obiteljska svađa
zvala susjeda policij*
susjedi čuju
susjedi zvali
čuju se krici
čuje se vrištanje
vrištala u pomoć
zvala upomoć
žena ga tuče
žena ga udara
muž nasilan
muž tuče
kći tuče
[protection]
sigurne kuće
sigurna kuća
sigurnu kuću
sigurnoj kući
autonomna ženska kuća
ženska kuća
ženskoj kući
zaštita od nasilja
zabrana približavanja
zabranu približavanja
zabranom približavanja
zabrane prilaska
zabrana prilaska
zabrana približ*
približavanj*
prilask*
mjera opreza
mjeru opreza
mjere opreza
udaljenje iz doma
udaljen iz doma
udaljenje iz zajedn*
udaljen iz kuće
zaštitna mjera
zaštitne mjere
zaštitnu mjeru
zaštitna mjer*
domine
spremila torbu
spremna torba
torba spremna
spakirala djecu
nova adresa tajna
tajna adresa
na sigurnom
ženska pomoć sada
u sklonište
skloništu za žene
ženska soba
autonomna
caritasova kuća
duga zagreb
hitno sklonjena
sklonjena na
sklonila se
sklonila s djec*
sakrila se kod
pobjegla s djecom
otišla s djecom
otišla od njega
izašla od njega
napustila ga
bježi od njega
bježi od muža
utekla od
utekla mu
pobigla od
pobigla s dicom
bijeg od muža
plan sigurnosti
sigurnosni plan
sigurnosnu torb*
torba kod susjed*
rezervni ključ
lozinka za pomoć
tajna lokacija
ne smije znati adresu
ne smije znati gdje je
da on ne sazna
nova adresa nepoznat*
tajni broj
zatajena adresa
zaštita adrese
zabrana kontakt*
zabranjen mu prilaz
zabranjen prilazak
ne smije joj prić*
ne smije prići
ne smije se približit*
prekršio zabran*
prekršio mjer*
krši zabran*
krši mjer*
kršenje mjere
prišao joj
prišao unatoč
udaljenje iz
udaljen iz stana
udaljili ga iz
udaljili su ga
izbacila ga
~ hitna mjera
~ hitne mjere
~ hitnu mjeru
mjera zabran*
mjere zabran*
zznuo
zzno
obiteljsko naselj*
panik tipk*
panik gumb*
tipka za pomoć
179 a
116 006
žrtva je
svjedočila protiv
odlučila prijaviti
prijavila muža
prijavila ga za nasilje
prijavila nasilje
prijavila partnera
upitnik procjene rizika
visok rizik od nasilj*
visokorizičn*
pratnja na sud
osoba od povjerenja
odjel za podršku žrtv*
`;
