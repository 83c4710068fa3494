/** Croatian: health. Format: see lexicon.ts. */
export default `
[illness]
šav=
šavovi=
boluje*
zaražen*
bolestan=
bolesna=
~ bolest*
bolesti=
dijabet*
šećeraš*
ne mjeri šećer
epileps*
epilepti*
napadaj*
tumor*
karcinom*
rak dojke
rak pluća
rak debelog
leukemi*
kemoterap*
metastaz*
zračenj*
hiv
aids=
hepatitis*
sifilis*
gonore*
spolno prenosiv*
tuberkuloz*
upala pluća
upalu pluća
astm*
moždani udar*
moždanog
infarkt*
srčan*
srce joj popušta
visok tlak
demencij*
dement*
alzheimer*
parkinson*
multipla skleroza
slomio ruku
slomila ruku
slomio nogu
slomila nogu
slomljen*
slomio joj
slomljena ruka
prijelom*
frakt*
~ gips*
arkad*
potres mozga
dislocir*
čeljust*
ozljed*
opeklin*
opekotin*
krvari*
modric*
~ rana=
~ rane=
šivali=
šavov*
kičm*
hernij*
bole je leđa
boli ga
boli je
boli ju
ne može hodati
hoda na štak*
na štakama
štake=
šepa=
povraća*
povraćal*
onesvijest*
pao u nesvijest
izgubila svijest
izgubio svijest
kolabira*
vrtoglavic*
~ temperatur*
drhti=
hladni znoj
tresu se ruke
tresu ruke
ruke se tresu
smršav*
smršavil*
mršav*
pothranjen*
pretilost*
kilogram*
~ kila=
ušiju=
šuga=
šugu=
~ češe*
kronič*
alergij*
trudna=
trudnoć*
trudnica=
rodila=
~ porod*
pobačaj*
spontani
na rodilištu
rodilišt*
oboljel*
obolio=
obolila
razbolio=
razbolil*
~ prehlad*
~ gripa=
~ gripu
~ viroz*
covid*
kovid*
sepsa
sepsu
septič*
ciroz*
~ jetra=
jetre=
jetru=
jetrene
jetreni
bubreg*
bubrežn*
kamenac u bubr*
žučni*
žuč=
čir na
gastritis*
crohn*
kolitis*
celijaki*
prostat*
mjehur*
inkontin*
štitnjač*
hashimoto*
tlakomjer*
tlak mu
tlak joj
visoki tlak
hipertenzi*
aritmij*
stimulator
pacemaker
pejsmejker
premosnic*
bypass
stent=
tromboz*
emboli*
šlog*
šlaga
moždani=
hemipleg*
paraliz*
oduzeta strana
oduzete noge
~ migren*
~ glavobolj*
epi napad*
grand mal
grčevi
grči se
anemi*
slabokrv*
željezo nisko
hipoglik*
šećer mu
šećer joj
šećer u krvi
ketoacidoz*
gangren*
amputir*
amputacij*
dekubitus*
čirevi
rana na nozi
gnojn*
apsces*
upala krajn*
upala uha
bronhitis*
kopb
pneumon*
plućn*
~ pluća=
tbc
tuberkul*
alergičn*
anafil*
epipen*
ekcem*
psorijaz*
herpes*
gljivic*
svrab*
svrbež*
svrbi*
osip=
osipa=
gastroenter*
proljev*
zatvor stolice
dijarej*
~ mučnin*
rak na
rak maternice
rak želuca
rak grla
rak kože
ima rak
limfom*
onkološk*
terminaln*
palijativ*
hospicij*
na kemo
kemo=
ozračen*
biopsij*
ciste=
cista=
endometrioz*
carski rez
na carski
carskim
prijevremeni porod
nedonoš*
porodila*
bebu rodila
lom ruke
lom noge
puknuta
iščašen*
uganu*
istegnu*
napuknut*
posjekot*
razderotin*
poderotin*
naticanj*
otekl*
otečen*
natečen*
hematom*
krvar*
iskrvar*
krv iz nosa
krv iz uha
pišao krv
krv u mokr*
krv u stolic*
pala s skela
pala niz
pao niz
pao na glavu
udario glavom
udarila glavom
razbio glavu
razbila glavu
razbijena glava
razbijen nos
komad zuba
bez zuba
bez zubi
zubobolj*
boli zub
bole ga
bole ju
bole je
bolovi=
bolova=
bolove=
u bolovima
s bolovima
u prsima
jaki bolovi
ne može stajati
ne može ustat*
teško hoda
otežano hoda
otežano diš*
teško diše
ne diše
gubi dah
nema daha
zadihan*
kašlje krv
~ kašalj
~ kašlje=
guši se
pije vodu non stop
dehidr*
smršala=
izgubio 10 kila
izgubila 10 kila
izgubio kile
izgubila kile
debljanj*
pretil*
debljina
udeblja*
sva koža i kost
kost i koža
blijed kao
blijeda kao
žut u licu
žute oči
žutic*
plave usne
tresavic*
trese se
grozn*
vrućic*
temperatura 39
39 temp
40 temp
temp mu
temp joj
visoka temperatura
onesvij*
afan
kolaps*
koma=
komi=
u komi
komu=
bez svijesti
gubitak svijesti
gubi svijest
povrijeđ*
~ nesreć*
prometna nesreća
u nesreći
stradao=
teško stradao
vida mu
slabo vidi
slabo čuje
ne vidi na
ne čuje na
oslabio sluh
oslabio vid
mrena
glaukom*
[treatment]
operacij*
operiran*
operiral*
operirali=
~ na hitnoj
na hitnu
hitna ga
hitna ju
hitna ih
hitna pomoć
hitnu pomoć
prebačen u bolnicu
prebačena u bolnicu
dijaliz*
fizikaln*
rehabilitaci*
toplic*
cijepljen*
cijepiv*
na pregled
kontrola kod
nalaz krvi
nalazi krvi
vadila krv
vadio krv
~ hormon*
~ hormonsk*
protez*
otpustili iz bolnice
uputnic*
liječi se
liječi zbog
liječen*
liječenj*
~ terapiju=
ne uzima terapiju
ne pije terapiju
prestao s terapijom
prestala s terapijom
logoped*
operirat*
umjetni kuk
zamjena kuka
transplant*
infuzij*
transfuzij*
respirator*
na kisiku
~ kisik=
kateter*
stoma=
sonda=
na sondi
pelene za
previjanj*
previti ranu
previja=
sanitet*
kolima hitne
hitna odvezla
hitna odvela
vozila hitna
došla hitna
odvezla hitna
dolazila hitna
zvali hitnu
zvala hitnu
zvao hitnu
pozvali hitnu
zovu hitnu
reanimi*
oživljav*
ispumpan*
snimanje glave
magnetsk*
magnetna rezon*
magnet glave
~ ultrazvuk*
ct glave
~ rtg=
rendgen*
~ ekg=
eeg=
holter*
gastroskop*
kolonoskop*
mamograf*
papa test
papa nalaz
biokemij*
krvna slika
nalazi loši
loši nalazi
nalaz pokaz*
nalaz kaže
fizioterap*
krapinske
varaždinske
krapinskim
varaždinskim
stubičke
thalassotherap*
~ lječilišt*
kućna njega
kućnu njegu
patronaža ga
sestra dolazi prev*
~ zubar=
~ zubara=
~ zubaru=
~ stomatolog*
plomb*
vađenje zub*
izvadili zub*
~ naočale dobio
ortopedsk*
pomagala=
ortoz*
odbija liječ*
odbio liječ*
odbija operac*
ne ide doktoru
ne ide kod doktor*
izbjegava liječnik*
ne ide liječniku
nije bio kod doktor*
nije bila kod doktor*
~ oporavlja*
na bolovanje zbog
posjeta liječn*
[medication]
inzulin*
antibiotik*
lijek=
lijekove=
lijekova=
lijeka=
~ lijek*
ne pije lijek*
ne uzima lijek*
ne uzima tablet*
~ tablet*
~ tabletic*
pumpic*
ventolin
~ recept=
recepte=
~ recepta=
ibuprofen
lupocet
tramadol*
morfij*
metformin
lijekovi=
lijekovima
ljekov*
tablete za tlak
tlak tablete
brufen*
ketonal*
voltaren*
andol*
aspirin*
paracetamol*
lekadol*
caffetin*
plivadon
zaldiar*
tramal*
oksikodon*
oxycontin
durogesic
fentanil flaster
morfin*
flaster za bol*
ulje od kanabis*
sumamed*
amoksicil*
klavobel*
klavocin*
azitrom*
novorapid
lantus
ozempic*
siofor*
gluformin
concor*
prilazid
ramipril
bisoprolol
martefarin
marivarin
varfarin
xarelto
eliquis
euthyrox*
letrox
prednizon*
kortikost*
decortin
seretide
spirivu*
symbicort
inhalator*
antihistamin*
antiepilept*
keppra*
lamotrigin
topamax
karbamaz*
prednison
bezreceptn*
recept za
izdao recept
podigao lijek*
nije podigla lijek*
pije lijek*
uzima lijek*
terapiju ne pije
terapiju pije
redovito terapij*
neredovito terap*
terapiju nered*
ampul*
doza mu
doza joj
dozu mu
povisili mu doz*
povisili doz*
smanjili doz*
nuspojav*
[hospital]
~ bolnic*
~ u bolnici
~ u bolnicu
~ iz bolnice
rebro=
na rebru
kbc=
sv duh*
svetom duhu
firul*
kantridi*
merkur=
vinogradsk*
klaićev*
zarazn*
fran mihaljević
intenzivn*
hospitaliz*
hitni prijem
obiteljski liječnik
obiteljska liječnica
obiteljske liječnice
kod obiteljskog
kod liječnika
kod doktora
kod doktoric*
ginekolog*
kardiolog*
neurolog*
onkolog*
pedijat*
pedijatr*
~ patronaž*
~ bolovanj*
~ na bolovanju
križine
na križinama
~ sušak=
na sušaku
~ kantrida=
dubrava kb
kb dubrava
kb merkur
sestre milosrd*
sestara milosrd*
traumatolog*
traumi=
na traumi
draškovićev*
zajčeva
~ petrova=
u petrovoj
rođenju bolnic*
opća bolnica
općoj bolnici
županijska bolnica
bolnica zadar
bolnica šibenik
bolnica pula
bolnica karlovac
bolnica sisak
srebrnjak
dječja bolnica
ob zadar
jil=
na jil
jedinica intenziv*
ohbp
objedinjeni hitni
~ na hitni
u hitnoj
s hitne
~ hitnoj=
~ kirurg*
kirurgij*
na internoj
interni odjel
~ ortoped*
na ortopediji
urolog*
dermatolog*
infektolog*
oftalmolog*
okulist*
endokrin*
pulmolog*
reumatolog*
fizijat*
leži u bolnici
leži na
ležao u bolnici
ležala u bolnici
završio u bolnici
završila u bolnici
završio na hitnoj
završila na hitnoj
odvezen u bolnicu
odvezena u bolnicu
odveden u bolnicu
odvedena u bolnicu
zadržan u bolnici
zadržana u bolnici
zadržali ga
zadržali ju
zaprimljen na
zaprimljena na
izišao iz bolnice
izašao iz bolnice
izašla iz bolnice
otpust iz bolnice
otpušten iz bolnice
otpuštena iz bolnice
pustili ga iz bolnice
kod svog liječnika
kod izabranog
izabrani liječnik
~ dom zdravlja
~ ambulant*
[disability]
invalid*
invaliditet*
inkluzivni dodatak
inkluzivnog
osobna invalidnin*
tjelesno oštećenj*
kolicima=
invalidska kolica
kolicima
u kolicima
slijep=
~ slijepa=
slijepog=
gluh=
gluha=
~ sluh*
slabovidn*
nepokret*
cerebralna
downov*
down sindrom
autis*
autist*
adhd*
asperger*
hiperaktiv*
disleksi*
intelektualne teškoć*
mentalna retardac*
vještačenje invalid*
čeka komisiju
slabovid*
nagluh*
gluhonij*
gluhoslijep*
znakovni jezik
kohlear*
slušn*
bijeli štap
hodalic*
sa štapom hoda
hoda sa štapom
paraplegi*
tetraplegi*
kvadripleg*
spina bifida
mišićna distrof*
distrofij*
patuljast*
bez ruke
bez noge
teškoće u razvoj*
teškoćama u razvoj*
poteškoće u razvoju
intelektualn*
laka mentalna
umjerena mentalna
lmr
retardac*
mentalno zaostal*
mentalno zaostaj*
zaostao u razvoju
s posebnim potreb*
posebne potrebe
dijete s teškoć*
downic*
dauna
spektar autiz*
na spektru
u spektru
poremećaj iz spektra
poremećaj pažnje
hiperkinet*
disgraf*
diskalkul*
govorne teškoće
mucanj*
muca=
tourett*
tikovi=
ne govori još
neverbal*
tko pomaže oprati
ne može sam jesti
ne može se sama
treba pomoć pri
tuđa njega
tuđu njegu
pomoć i njega
doplatak za pomoć
dpnj
dzpn
njegovatelj*
osobna asistencija
osobni asistent
osobnog asistenta
osobnom asistent*
prvi stupanj
četvrti stupanj
treći stupanj
vještačen*
novi nalaz vješt*
dom za starije
dom umirovljenika
staračk*
poslovno nesposob*
lišen poslovn*
lišena poslovn*
poslovna sposobnost
poslovne sposobnosti
skrbništvo za odrasl*
`;
