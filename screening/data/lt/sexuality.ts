/** Lithuanian: sexual life, orientation, gender identity. Format: see lexicon.ts. */
export default `
[orientation]
gėj*
biseksual*
pora su vyru
pora su moter*
homoseks*
homik*
lesbiet*
lesbė*
biseks*
lgbt*
patinka vaikinai
patinka merginos
patinka berniukai
traukia moterys
traukia vyrai
traukia merginos
traukia vaikinai
su moterim gyventi nenori
prisipažino tėvams
išėjo iš spintos
coming out
tos pačios lyties
partnerė moteris
partneris vyras
pederastas
pydaras
meilužis=
meilužį=
~ gaidys=
gaidžiu vad*
pydar*
pydras
pidar*
pederas*
~ mėlynasis=
heteroseks*
~ hetero=
lesbian*
~ lesbij*
lezb*
panseksual*
aseksual*
kvyras
~ kvyr*
queer
dėl orientac*
orientacijos nepr*
orientaciją slep*
netradicinė orient*
netradicinės orient*
kitokios orient*
kamingaut*
kaminautas
kaming aut
atsiskleidė tėv*
atsiskleidė šeim*
atsiskleidė mam*
atsiskleidė klas*
prisipažino esąs
prisipažino mamai
prisipažino kad patinka
mergina mergin*
turi merginą bet
su savo mergina ji
~ jo vaikinas
jo draugas vaikinas
vaikinas su vaikin*
~ gyvena su vaikinu
~ gyvena su mergina
gyvena su vyru vyr*
partneris vyr*
partneris yra vyr*
partnerė yra mot*
dvi mamos
du tėčiai
įsimylėjo draugą
įsimylėjo draugę
įsimylėjo merg*
įsimylėjo vaik*
myli vaikiną
myli merginą
patinka moterys
patinka vyrai
patinka ir berniukai
patinka ir merginos
mergaitės patinka
vaikinai patinka
vyrai patinka
nesidomi mergin*
nesidomi vaikin*
nesidomi priešing*
~ vaivorykšt*
~ pride=
pride eit*
eitynėse už lyg*
trans autonom*
konversin*
gydyti nuo homo*
gydo nuo homo*
iš namų dėl orient*
išvarė dėl orient*
tėvai nepriima orient*
ne tokios orient*
[gender]
lyties tapat*
lyties tapatum*
translyčių
lyties korekc*
nori būti vadinam*
translyt*
transgender
~ trans=
lyties keit*
lytį keit*
keičia lytį
lytinė tapat*
nebinar*
hormonų terap*
hormonus ger*
vadintume*
transeksual*
transseks*
transvest*
transas
transė
trans vaik*
trans mergin*
trans moter*
trans vyr*
transgend*
ne binar*
lytinės tapat*
tapatybę keič*
gender fluid
genderfluid
interseks*
interlyt*
hermafrod*
lyties disfor*
disforij*
lyties dysf*
nori būti berniuk*
nori būti vaikin*
nori būti mergait*
nori būti mergin*
nori būti vyru
nori būti moter*
jaučiasi berniuk*
jaučiasi vaikin*
jaučiasi mergait*
jaučiasi mergin*
jaučiasi moter*
jaučiasi vyru
gimė mergait*
gimusi vyru
gimęs mergait*
gimęs moter*
gimusi berniuk*
ne tame kūne
ne savo kūne
ne tam kūne
svetimame kūne
~ prašo vadint*
prašosi vadinamas
prašosi vadinama
prašo kreiptis kaip
vadinti nauju vardu
vadint vyrišku
vyrišku vardu
moterišku vardu
vardą keisti į
~ pakeitė vardą į
mirusiu vardu
deadname
deadneim*
~ įvardžiai
~ įvardžius
~ įvardžių
įvardis ji
įvardis jis
vyrišku įvard*
moterišku įvard*
kreiptis vyrišk*
kreiptis moter*
vyriškąja gimin*
moteriškąja gimin*
binderį
binderis
binder*
riša krūtin*
tvarsto krūtin*
krūtis aprišt*
krūtų šalin*
krūtinės operac*
mastektom*
~ testosteron*
estrogen*
hormonai nuo
hormonus vart*
hormonus leidž*
hormonų pradė*
hormonai pradėt*
brendimo blok*
tranzicij*
tranzic*
lyties perėj*
lyties pripaž*
persirengia moter*
persirengia vyr*
rengiasi moter*
rengiasi kaip moter*
rengiasi kaip merg*
moteriškais drabuž*
mergaitiškais drabuž*
moteriškus drabuž*
dėvi sijon*
nešioja sijon*
drag queen
f64
f64 0
[sexual_life]
~ seks*
seksualin*
prostit*
teikia seksualin*
sekso paslaug*
eskort*
pornograf*
porn*
nuogas nuotrauk*
nuogos nuotrauk*
nuogų nuotr*
nuogas=
nuogus
intymias nuotr*
~ miega su
permieg*
~ miegojo su
miegot su
miegoti su
prezervat*
kontracep*
lytiškai plint*
venerin*
sifil*
gonorėj*
chlamid*
lytiniai santyk*
lytinius santyk*
neištikim*
nesaugus seks*
nėštumo test*
lytinis gyven*
lytinį gyven*
lytinių santyk*
lytinį akt*
lytinis akt*
intymūs santyk*
intymių santyk*
intymius santyk*
~ intymumas
intymaus pobūd*
intymaus turin*
intymių nuotr*
intymi nuotr*
intymūs vaizd*
intymiais vaizd*
intymios foto
intymų video
intymus video
intymų vaizd*
sextort*
dikpik*
dick pic
nuoga nuotr*
nuogo nuotr*
nuogas foto
nuogų foto
nuogos foto
nuogą foto
nusirengia pr*
nusirengė prieš kam*
nusirengė kam*
kameros nusireng*
nudes
nudus
nudzai
nudzus
nudzų
topless
onlyfans
onlifans*
onlyfan*
web kamer*
webcam model*
vebkam*
masturb*
onanuoj*
drkin*
paleistuv*
ištvirkav*
ištvirkaut*
promisk*
hiperseks*
nevaldo seks*
~ priekabiav*
~ priekabiauja
ekshibicion*
apsinuogin*
apnuogin*
vojer*
fetišas
fetiš*
sado mazo
bdsm
svingeriai
keičia partner*
daug partner*
atsitiktiniai sant*
atsitiktinius sant*
atsitiktinių sant*
~ nesisaugo
nesisaugoj*
be prezer*
~ spiralė=
avarinė kontr*
postinor*
escapel*
kitos dienos tabl*
skubi kontrac*
mėnesinės vėl*
vėluoja mėnes*
mėnesinių nėra
mėnesinės dingo
lytinės infek*
lytiniu keliu
lpi=
lytinių lig*
lytinė lig*
trichomon*
triperis
triper*
karpos lyt*
~ genitalij*
~ genital*
kondilom*
lytinių organ*
pūslelin*
hpv=
prekiauja kūnu
parduoda kūn*
parsidavin*
~ parsiduoda
parsidavė
pardavinėja save
pardavinėja kūn*
kūnu prekiauj*
dirba prostit*
prostė=
kekšauj*
putana
putan*
sutener*
sąvadav*
viešnam*
bordel*
~ masažo salon*
erotinis mas*
~ erotin*
striptiz*
šoka striptiz*
klientus priim*
priiminėja klient*
priima vyrus
vyrai lanko
vyrai vaikšto pas
už seksą
už pinigus su vyr*
mainais į seksą
už nakvynę atsid*
sugar daddy
šugar dedi
cukrinis tėt*
cukriniu tėč*
vyrai moka už
~ santykiauja
santykiavo
santykiaut*
mylėtis
miega su juo
miega su ja
pergulėj*
dulkin*
pisosi
krušas*
prarado nekalt*
nekaltyb*
nekalta merg*
`;
