/** Croatian: political views. Format: see lexicon.ts. */
export default `
[extremism]
etničko čišćenje
izdajnic*
domoljub*
svrgnu*
ustaše
manifest=
ekstrem*
radikal*
nacist*
nacizam=
neonaci*
fašist*
ustaš*
ustaš=
za dom spremni
zds=
četni*
četnik*
kukasti križ*
kukastog križa
kukastim križ*
kukaste križ*
kukastih križ*
svastik*
hitler*
hitlerov*
mein kampf
88=
14 88
1488
combat 18
c18=
krv i čast
blood and honour
skinhed*
skinhead*
skinsi=
ruka u zrak
digao desnicu
diže desnicu
nacistički pozdrav
holokaust*
bijela ras*
bijele ras*
bijelu ras*
bijeloj ras*
bijela rasa
velika zamjena
židov*
teoriji zavjere
teorija zavjere
teorijama zavjere
teorijama da
teorije zavjere
zavjer*
reichsb*
suverenist*
ne priznaje državu
ne priznaje sud
država izmišljena
isil*
isis*
daeš
džihad*
al kaid*
selef*
vehab*
nevjernic*
kalifat*
teroris*
terorist*
atentat*
breivik*
christchurch*
incel*
black pill
red pill
andrew tate
mrzi žene
mrzi migrante
mrzi rome
mrzi srbe
protiv migranata
invazija migranata
anarhist*
oružana borba
popis s imenima
paravojn*
skinjar*
skin glav*
bijela moć
bijele moći
bijelu moć
white power
bijeli ponos
bijeli rat
rasni rat
~ rasist*
~ rasizam=
~ rasizm*
rasna
rasno čist*
čista rasa
krvi i tla
krv i tlo
arij*
hakenkreuz*
heil
sig hajl
keltski križ
crno sunce
runa=
rune=
sigrune
totenkopf
mrtvačka glava ss
ss tetov*
18 na vrat*
osamdeset osam
14 riječi
14 words
1312
acab
pozdrav zds
ndh
endehazij*
veliko slovo u
pavelić*
poglavnik*
poglavniče
jasenovac laž*
poriče jasenovac
negira jasenovac
negiranj*
bljesak i oluja
crna legija
bobani=
jure i boban
jura i boban
hos=
hosovsk*
ubij srbina
srbe na vrbe
čavoglav*
~ thompson*
tompson*
kokard*
velika srbija
veliku srbiju
tri prsta
z na auto*
slovo z
putinov*
proruski
putinist*
wagner*
veleizdaj*
lustracij*
narodni neprijatelj
~ antifa*
komunjar*
~ komunist*
jugonostal*
jugokomun*
boljševi*
titoist*
orjunaš*
udbaš*
masonsk*
masoni=
iluminat*
cionist*
židomason*
soros*
globalist*
novi svjetski poredak
duboka država
deep state
qanon*
q anon
chemtrail*
kemtrejl*
plandemij*
antivakser*
anti vakser*
ravna zemlja
ravnozemlj*
mikročip*
čipiran*
čipiraju
reset društva
veliki reset
zamjena stanovniš*
velika zamjen*
remigracij*
great replacement
islamizacija europ*
prljavi migrant*
migrante van
migrante treba
najezd*
žuti prljavi
stranci van
napolje s
ubiti migrant*
mrzi muslimane
mrzi gejeve
mrzi pedere
mrzi strance
mrzi policiju
mrzi državu
mrzi crnce
~ mržnj*
zločin iz mržnje
huškač*
huška=
suverena osoba
suveren čovjek
živi čovjek od
ne priznaje zakon
ne priznaje republik*
slobodni čovjek na
obiteljski patriot
crkva i vojska
klečavac
ženomrz*
mizogin*
mgtow
alfa mužjak*
blackpill*
redpill*
looksmax*
femoid*
elliot rodger
minassian*
manosfer*
tateov*
terorgram*
terrorgram*
akceleracion*
atomwaffen
tarrant*
columbine*
školski napad
napad na školu
pucat u školi
kao onaj iz beograda
ribnikar*
kecmanović*
bezuk*
manifesto
ubilački popis
lista za odstrel
popis meta
crna lista
mudžahid*
mudžahed*
šehid*
šehad*
islamska država
islamske države
islamskoj državi
islamsku državu
is zastav*
daiš
dawla
nasheed*
našid*
kafir*
kufr*
tagut*
taghut*
tekfir*
salafist*
salafiz*
ummet
hidžra=
hidžru
ratište
otići u siriju
otišao u siriju
otišla u siriju
strani borac
strani borc*
al nusra
al hol
hezbolah
hamas*
uputstva za bombu
recept za bombu
kako napraviti bombu
oružje sprema za
sprema se za rat
doći će dan
rat protiv sustava
rušiti sustav
pobiti ih
pobit ih sve
treba ih sve pobit*
sve ih pobit*
treba ih klat*
spalit ih
treba ih spalit
veliča=
veličanj*
fasciniran oruž*
fascinira ga nac*
opčinjen*
zadojen*
zatrovan*
indoktrin*
fanatik*
fanatič*
fanatiz*
fundamental*
ideolog*
separatist*
revolucionar*
ljevičar*
ljevač*
desničar*
desnica=
desnicu=
krajnja desnica
krajnje desno
krajnje desni
krajnja ljevica
ultradesn*
proustaš*
nacoš*
naci=
nacik*
nackin*
grb s prvim bijelim
prvo bijelo polje
rukom u zrak
podigao desnicu
digao ruku u zrak
rimski pozdrav
pozdravlja desnicom
nosi crno s
crne košulje
crnim majicama
crna majica sa zds
martensice s bijelim
bijele vezice
bomber jakn*
spitfajer*
[membership]
stranka desno
stranci desno
~ u stranci
~ stranka=
~ stranku=
član stranke
član bojn*
ćelij*
prisegu=
prisegnuo
prisegnut*
učlani*
učlanio=
učlanila=
u udrugu
~ pokret=
~ pokreta=
~ prosvjed*
na prosvjede
dijeli letke
~ letke=
~ propagand*
propovijed*
regrut*
vrbuje*
bad blue boys
bbb=
torcid*
armada=
navijač*
navijačk*
~ tribin*
ultras*
grafit*
~ sprej*
~ zastav*
ustaške pjesme
hodočasnici muževni
muževni budite
klečatelj*
ašov*
hsp=
čista stranka prava
pravaš*
~ domovinski pokret
škorin*
~ hdz=
hdz ov*
~ sdp=
sdp ov*
radnička fronta
sdss
sdsse
član hdz*
mladež stranke
stranačk*
iskaznica stranke
član pokreta
član skupine
član bande
članica stranke
član grupe na
član grupe koja
pristupio skupin*
pristupio pokret*
pristupila pokret*
pridružio se skupin*
pridružio se pokret*
pridružio se grup*
pridružio se nj*
priključio se
ušao u ekipu
u ekipi desn*
u ekipu desn*
druži se s nacij*
druži se s navija*
druži se s desnič*
druži se sa skin*
boysi=
boysima
boyse
bojs=
bojsi
armadaš*
armadu=
kohort*
ekipa sa sjevera
na sjever tribin*
sjeverna tribina
sjevernoj tribini
kamp za mlade muškarce
na kampu u šumi
vojna obuka u šumi
vojnu obuku
obuka s oruž*
streljački trening
airsoft*
vježbaju u šumi
u teretani s nj*
mma klub desn*
active club
aktivni klub
generacija identitet*
identitar*
generation identity
bratsku ekipu
bratstvu
braća po
vođa mu
pod utjecajem vođe
vođa skupine
novači=
novačio
novačenj*
nagovara druge da
priprema druge
uvlači mlađe
letak s
dijelio letke
dijeli naljepnic*
naljepnice s
naljepnica s kukast*
lijepi naljepnic*
lijepio plakat*
lijepi plakat*
plakat s
crta kukast*
crta po zid*
crta svast*
šara po zid*
šarao po
pisao po zidu
~ parola=
~ parole=
~ parolu
skandira*
viče zds
vikao zds
viče parole
viče za dom
pjesme o jasenovcu
jasenovac i gradiška
jasenovac i stara gradiška
evo zore
bajaga s tribina
marširao
marširal*
mimohod*
skup desnič*
bleiburg*
na kleča*
ispred hrama kleči
kleči na trg*
moli na trgu
muška krunica
molitelji na trg*
ss zastava
zastava is
crna zastava
konfederalna zastava
zastava u sobi
zastava na zidu sobe
slika u uniformi
~ uniforma ss
~ nosi uniformu
nosi vojne hlače
maskirn*
fantom kap*
fantomk*
bijela grupa
sluša rac
rac glazb*
white noise
landser
skrewdriver
grupa koju sluša
sluša rock o
glasao za
glasala za
izašao iz scene
izašla iz scene
izlazi iz scene
iz scene izaći
scena desna
program izlask*
deradikaliz*
ograđuje se od
`;
