/** Finnish: mental health. Format: see lexicon.ts. */
export default `
[illness]
masen*
! masentunut=
masis=
depress*
maanis*
mania=
kaksisuuntai*
bipo=
bipola*
psykoo*
skitso*
harhai*
harhois*
harhaluul*
aistihar*
hallusin*
kuulee ään*
kuulevansa
äänet käsk*
äänet kuul*
puhuu itsekseen
puhuu seinill*
vainoharh*
paranoi*
ahdist*
! ahdistuu=
paniik*
pakko-oire*
pakkoajat*
ocd=
trauma*
ptsd=
~ stressihäir*
dissosiaat*
epävakaa persoon*
persoonallisuushäir*
syömishäir*
anoreks*
bulimi*
ei syö=
ahmimi*
psyykki*
mielenterv*
mielialahäir*
mielialan laskua
mieliala on
burnout*
loppuunpalan*
~ romaht*
romahdus*
itkee koko
itkuinen=
itkuisuu*
ei nouse sängystä
ei nouse ees
ei nouse edes
sängynpohj*
sängyssä koko
ei poistu huoneestaan
poistunut huoneestaan
verhot kiinni
ei ole nukkunut
ei oo nukkunu
ei nuku=
valvonut=
hereillä
~ sekava*
sekoile*
kriisissä=
aggressio*
raivokoht*
tuijottaa
keskittymishäi*
neuropsy*
nepsy=
~ itsetunto*
toivoton*
toivottomuu*
ei jaksa enää
jaksamis*
erakoi*
eristäyty*
pelkoti*
fobia*
painajais*
uupumu*
uupunu*
sekoamas*
flippas*
seonnu*
~ sekoil*
ei nuku öisin
nukkuu vuorokau*
ei saa unta
ihan maassa
niin maassa
maassa koko
tosi maassa
aika maassa
alavirei*
alakul*
apaatti*
itkuher*
itkee jatk*
itkee joka
itki koko
itkeskel*
itkuun=
tunteeton*
tyhjyyden
tyhjä olo
kaikki on turhaa
elämänhal*
merkityksettö*
arvoton*
turha olo
taakka muille
taakka kaikille
ei jaksa mitään
ei jaksa nousta
ei jaksa elää
ei jaksa käydä suih*
ei käy suihk*
makaa sängys*
makaa vaan
makaa vain
makaa päivät
päivät sängyssä
ei tule huonees*
ei tuu huonees*
ei poistu kotoa
ei poistu huone*
ei poistu kämp*
ei lähde kotoa
ei käy ulkona
linnoittaut*
sulkeutu*
neljän seinän
vetäyty*
kaihtimet kiinni
verhot kiinni*
pimeässä huon*
valvoo yöt
valvoo öisin
valvonut yöt
valvonu yöt
yöt valvees*
ei nukkunut
ei nuku yöll*
ei nukkunu
nukkuu päiv*
vuorokausirytm*
rytmi kään*
rytmi sekais*
painajai*
takaumi*
takauma*
flashbac*
triggerö*
cptsd=
dissosio*
dissos*
irrallaan tod*
ei tunnu todel*
maania=
hypomaan*
ylikierrok*
ylivireä*
vauhti päällä
~ vauhdissa=
päässä vipp*
päässä heitt*
päästä sekais*
pää hajo*
pää hajal*
pää ei kestä
meni sekaisin
menny sekaisin
sekos=
sekosi=
sekoaa=
lähti käsistä
lähti laukal*
delusi*
deluus*
harhat=
harhoja=
harhanen
harhaluu*
näkee olento*
näkee hahmo*
näkee pirul*
näkyjä=
ääniharh*
näköharh*
äänet sano*
äänet kuiska*
telkkari puhu*
televisio puhu*
häntä seurataan
häntä kuunnel*
luulee että seur*
luulee olevansa
luulee että naapur*
kuvittelee että
uskoo että seur*
uskoo olevansa
siru pääss*
siru aivoih*
foliota ikkun*
puhuu itsek*
puhuu omiaan
puhuu sekavi*
puhuu sekaval*
puhe sekav*
puhe hajan*
puhe ei pysy
höpöttel*
epäluulo*
ahistaa=
ahistu*
jännittämi*
sosiaalisten tilant*
sos fobia
sosiaalinen ahd*
sosfobi*
stressaantun*
epävakaa=
epävakaan=
epävakaus
rajatila*
borderlin*
tunne-elämältään*
narsistinen pers*
persoonallisuuden häir*
käytöshäir*
uhmakkuus*
tunnesäät*
tunnekuohu*
~ impulsi*
raivari*
raivostu*
raivoko*
hajottaa paik*
hajotti huon*
lyö päätä*
hakkaa päätä*
löi päätä sein*
pakkotoim*
pakkoliik*
käsienpes*
pesee käs*
pakkomielt*
laihduttaa liik*
anorexi*
~ ana=
syömättömy*
oksentaa ruok*
oksentaa syöm*
ei syö mitään
laskee kalor*
ahmii=
laxat*
adhd-piir*
~ add=
nepsy-piir*
nepsypiir*
psyykeltä*
vointi huono*
vointi heik*
vointi romah*
vointi lask*
psyyke=
hermoromah*
hermot meni
kriisi päällä
katatoni*
mutisti*
selektiivi*
postpart*
baby blues
vauvamasen*
[treatment]
psykiatr*
nuorisopsyk*
lastenpsyk*
psykolog*
psykoterap*
terapeut*
terapi*
kelan terapi*
tukikeskustel*
akuuttityör*
akupsyk*
kriisityön*
psyk polikl*
psykan=
psykalle=
psykalla=
psyk=
mielialalääk*
antipsykoot*
unilääk*
rauhoitta*
injektio*
depot=
depotpisto*
depotpiik*
piikille=
piikillä=
käyny piikillä
litium*
lito=
sertralii*
essital*
cipralex*
sitaloprami*
fluoksetii*
seronil*
mirtatsap*
venlafaks*
olantsap*
zyprexa*
risperid*
risperdal*
ketiapii*
ketipinor*
seroquel*
aripipr*
abilify*
klotsapii*
leponex*
haloperid*
diatsepa*
diapam*
loratsep*
temesta*
alpratsol*
xanor*
opamox*
imovane*
concerta*
medikinet*
ritalin*
metyylifen*
elvans*
valdoxan*
voxra*
sähköhoi*
ect=
hoitosuhd*
nupo=
nupol*
nuopsy*
nuorpsy*
nuopo=
psyka=
psykka=
psykalt*
psykpol*
psykolle=
psykol=
psyk.sh=
psyk sh
kirjautui psyk*
mtt=
mtp=
mtpa=
mtk=
miepä*
mipä=
nettiterap*
lyhytterap*
dkt=
dkt-ryhm*
kkt=
emdr=
psykofyys*
keskusteluapu*
keskustelukäy*
käy juttel*
kriisikesk*
kriisipuhelin soi*
sekasin-chat*
lääkkeet jäi
lääkkeet jättän*
jätti lääkk*
jättänyt lääk*
lopetti lääk*
lopettanut lääk*
ei syö lääk*
ei suostu lääk*
lääkkeettä=
ei ottanut pist*
pistos jäi
pistos jäänyt
ei tullut injekt*
ei käynyt pistok*
pitkävaikutt*
depot-inj*
depoo*
xeplion*
trevicta*
invega*
maintena*
haldol*
serenase*
cisordinol*
cisordin*
levozin*
truxal*
keti=
efexor*
venlaf*
duloksetii*
cymbalta*
zoloft*
sepram*
escitalopram*
mirtazap*
remeron*
brintellix*
wellbutr*
lamotrigi*
lamictal*
valproa*
deprakine*
absenor*
propral*
atarax*
hydroksitsi*
stilnoct*
zolpidem*
tenox*
temazep*
oxamin*
alprox*
ksanor*
frontin=
equasym*
strattera*
intuniv*
atomoksetii*
lääkemuut*
annosnost*
tkms=
tms-hoit*
[ward]
m1=
m1-lähet*
m1:ll*
m3=
m1 läh*
tarkkailuläh*
tarkkailuun
tahdosta riippumat*
pakkohoi*
suljettu osas*
suljetulla=
suljetulle=
suljetulta=
suljetun osas*
psyk osas*
osastojakso*
mielisairaal*
niuvannie*
vanha vaasa
pitkänieme*
kellokosk*
eristyshuon*
leposite*
osastolla 4*
päiväosasto*
kriisios*
akuuttios*
hullujenhuon*
auroran sairaal*
auroraan=
hoitoon määr*
m-lähet*
m2=
emyykkö=
b-lausunto tahd*
tahdonvast*
pakkolääk*
suljetu*
suljettu=
eristyks*
eristettiin=
huone-eris*
osastolle taas
osastolla taas
osastohoi*
osastolle vietiin
joutui osast*
kirjoitettiin ulos
kirjattiin osast*
akuuttipsyk*
psyk päivyst*
haartman*
lapinlah*
hesperia*
aurora=
aurorassa=
aurorasta=
auroras=
paloniem*
ohkola*
peltola*
tammiharj*
niuva=
niuvassa=
moisio*
harjavall*
halikon sair*
uudenkylän*
veikkola*
pitkäniem*
oikeuspsyk*
mielentilatut*
mielentilan*
[suicide]
itsemurh*
itsetuho*
itsensä vahingoit*
! viiltel*
! viilsi=
! veti ranteet
ranteet auki
ranteitaan
ei halua elää
ei haluaisi elää
halua enää elää
haluaa kuolla
halusi kuolla
toivoo kuolevansa
kuolema-ajat*
kuolemantoiv*
tappaa itsens*
tappaa ittens*
tappavansa itsens*
hirtt*
jäähyväi*
hyvästelykirj*
yliannost*
! yliannostus=
otti koko purkin
koko purkin
otti yliannok*
hyppää junan*
hypätä sillalta
junaradas*
junaradalle
sillalla=
sillasta
lopettaa elämäns*
päättää päiväns*
parempi jos häntä
parempi jos ei olisi
turvasuunnitel*
itsari*
itsar*
itsetappo*
im-yrit*
im-ajat*
suisid*
suicid*
sh-jälk*
vahingoittaa its*
vahingoittanut its*
satuttaa its*
satutti its*
satuttaa itte*
satuttanut its*
viiltää=
viillel*
viillot=
viiltoja=
viiltänyt=
viilleskel*
jälkiä ranteis*
ranteet täyn*
ranteet teip*
siteet rant*
side ranteess*
arvet käsi*
arpia käsi*
arvet rant*
pitkähihai*
partater*
partakoneenter*
mattoveits*
mattopuukol*
polttaa itse*
poltti itse*
päättää elämä*
päättää oma*
lopettaa oma*
lopettaa its*
lopettaa päiv*
tehdä itselle*
tehdä itsell*
tehnyt itselle*
tekee itselle*
tekisi itsell*
tehdä jotain itse*
tehdä ittelle*
halua elää
haluu elää
ei haluu elää
haluu kuolla
haluais kuoll*
haluaisi kuol*
kuolis mielu*
kuolisi miel*
toivois kuol*
parempi kuoll*
olla kuollut
olisi kuollut
kuolemast*
puhuu kuolem*
puhuu itsemurh*
puhui itsemurh*
kuolema tulis
ei pelkää kuol*
ei herää enää
ei tarvis herä*
nukkua pois
nukahtaa pois
poistua maail*
maailma ilman
parempi ilman
perhe ilman häntä
helpompi ilman
hyvästel*
hyvästi kaikil*
antoi pois tavar*
antaa pois tavar*
lahjoitti tavar*
jaellut tavar*
~ köysi=
~ köyden=
~ köyttä=
~ köydestä=
silmukka=
hyppäs parvek*
hyppäsi parv*
hypätä parv*
hypätä sill*
hypätä junan*
junan eteen
junan alle
auton alle
rekan alle
rekan eteen
metroraitei*
~ raiteil*
~ katolla=
parvekkeen kait*
kaiteella=
sillan kait*
sillankait*
lääkkeitä kasas*
säästänyt lääk*
kerännyt lääk*
otti kaikki lääk*
otti lääkk*
otti tablet*
söi purkil*
veti purkin*
vetäs pilleri*
purkillinen
purkin pöll*
yliannok*
lääkemyrky*
mahahuuht*
lääkehiili*
suunnitelma olemas*
suunnitelma on olem*
keinot valmi*
tarkka suunnit*
vakava yritys
edellinen yrit*
aiempi yritys
aiempia yrity*
yrittänyt 2
yrittäny kahdest*
yritti taas
yritti uudes*
viestinä jäähy*
`;
