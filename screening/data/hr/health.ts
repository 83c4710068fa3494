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
`;
