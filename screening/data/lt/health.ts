/** Lithuanian: bodily health. Format: see lexicon.ts. */
export default `
[illness]
lūžo
lūžis
lūžęs
skrandžio
stuburo
priešinfarkt*
nosies lūž*
diabet*
cukraligė*
~ cukrus=
epilep*
~ priepuol*
traukul*
astm*
vėžys=
vėžį=
vėžio=
vėžiu=
onkolog*
navik*
auglys=
auglį=
leukem*
metastaz*
hepatit*
živ=
hiv=
aids=
tuberkul*
tbc=
insult*
infarkt*
širdies=
aritmij*
~ širdis=
kraujospūd*
~ spaudimas=
trombas=
tromboz*
plaučių uždegim*
uždegim*
uždegta=
uždegti=
uždegimas=
~ infekcij*
covid*
gripu=
karščiuo*
su karščiu
~ temperatūra 3
bronchit*
angina=
migren*
mažakrauj*
anemij*
inkst*
kepen*
ciroz*
cirozė
skydliauk*
~ opa=
~ opos=
alerg*
niežai=
niežais=
utėl*
egzem*
psoriaz*
bėrim*
išbert*
nualpo
alpsta
apalpo
be sąmonės
sąmonės neteko
koma=
komoje
komos=
smegenų sukrėtim*
sukrėtim*
lūžis=
lūžiai
lūžio
sulūž*
sutrupėj*
sulaužė
sulaužyt*
susilaužė
slankstel*
raktikaul*
šonkaul*
čiurn*
kulnas=
gips*
ramentai=
ramentais
žaizd*
pūliuoj*
~ siūlai=
~ siūlų=
nudeg*
nudegim*
kraujuoj*
vemia
vėmė
viduriuoj*
kosėj*
numetė svorio
numetė 1
nusilpęs
nusilpus*
išsekęs
išsekus*
pamėlyn*
ištinęs
ištinus*
patinęs
skundžiasi skausm*
~ skauda=
skausmai
parkinson*
alzheim*
demencij*
išsėtin*
nėščia
nėštum*
pastojo
laukiasi=
laukiasi dvyn*
persileid*
priešlaikin*
abort*
~ gimdym*
pagimdė
kateter*
~ serga=
susirgo
sergantis
sergant*
susižeid*
sužeist*
~ traumą
~ trauma=
vienakoj*
sirguliuoj*
skauda pilv*
~ skauda galv*
~ skauda nugar*
skauda koj*
~ skauda dant*
~ skausmas=
~ skausmą=
~ skausmų
~ galvos skaus*
galvos svaig*
svaigsta
svaigst*
silpna jam
prasta savijaut*
blogai jauč*
prastai jauč*
pykina
pykin*
vemti
~ plauč*
pneumon*
~ dūsta
dusul*
lopl
copd
gerybinis augl*
piktybin*
limfom*
melanom*
hipertenz*
hipoton*
širdies nepak*
širdies ydą
šuntav*
stent*
stimuliator*
~ cholesterol*
podagr*
artrit*
artroz*
osteopor*
išvarža
išvarž*
išialg*
apendic*
tulžies akm*
akmenlig*
pankreat*
kolit*
krono lig*
celiak*
gastrit*
opalig*
hemoroj*
šlapimo nelaik*
nelaiko šlap*
cistit*
mioma
endometr*
~ drebul*
paralyž*
paraliž*
traumą patyr*
galvos trauma
galvos traum*
lūžo ranka
lūžo koja
susilaužė koj*
susilaužė rank*
nikstelė*
sumušta galv*
nušal*
gangren*
pragul*
pūliai
sepsis
sepsio
laimo lig*
encefalit*
skarlatin*
sifil*
niežų
kandidoz*
~ celiulit*
nutuk*
~ antsvor*
numetė kilogr*
krito svoris
apetito nėra
nėra apetito
laukiasi pirm*
nėščioji
nėščiąja
nėščioms
dvynukais
kesario
cezario
[treatment]
insulin*
antibiotik*
inhaliator*
ventolin*
dializ*
chemoterap*
~ chemija=
spindulinė
~ operacij*
operuo*
po operacijos
kineziterap*
kraujo tyrim*
kraujo perpyl*
tomograf*
rentgen*
echoskop*
biopsij*
diagnoz*
diagnozuot*
tvarst*
epikriz*
išrašas
nedarbingum*
biuleten*
~ slaug*
~ skiep*
~ gydymas
~ gydymo
gydosi
gydėsi
gydytis
operavo
po operacij*
~ narkozė
amputav*
amputac*
transplant*
chemoter*
spindulin*
ct tyrim*
mrt=
magnetinis rezon*
ekg=
echo tyrim*
kraujo testas
šlapimo tyr*
~ sanatorij*
masažai skirt*
~ ergoterap*
kineziter*
tvarsčiai
perriša
perrišim*
lašelin*
lašinė
~ zond*
stoma=
deguonies ap*
cpap
~ ligos lap*
[medication]
vaistų
vaistus
vaistais
~ vaistai
~ vaist*
tablet*
recept*
dozė
~ lašai=
~ lašų=
~ lašus=
nuskausminam*
tramadol*
paracetamol*
ibuprofen*
ketanov*
penicil*
pep=
metformin*
levotirox*
eutirox*
l tirox*
prednizolon*
omeprazol*
~ aspirin*
varfarin*
xarelto
eliquis
betablok*
konkor*
metoprolol*
bisoprolol*
ramipril*
enalapril*
gabapentin*
baklofen*
morfin*
oksikod*
fentanilo pleist*
salbutamol*
seretid*
symbicort
epipen
~ adrenalin*
augmentin*
amoksicilin*
azitromicin*
diklofenak*
nimesil*
aulin
ibumet*
analgin*
kodein*
deksametazon*
išgėrė tablet*
pamiršo vaist*
geria vaist*
dozę padidin*
[hospital]
priėmimo skyri*
~ priimamajame
~ priimamąjį
išvežė greitoji
kvietė greitąją
ligonin*
~ greitoji
greitąją
greitosios
gmp=
reanimac*
intensyvios terap*
santar*
santarišk*
santaroj*
kauno klinik*
lsmu=
~ klinikos=
klinikose
rvul=
lazdyn*
toksikolog*
chirurg*
kardiolog*
neurolog*
ginekolog*
šeimos gydytoj*
~ gydytoj*
poliklinik*
felčer*
slaugos ligonin*
palaikomojo gydym*
hospis*
~ guli=
~ guli
greitąją kviet*
kvietėm greit*
iškvietė greitąją
išvežė į ligon*
atvežė greitoji
priėmimas ligon*
klaipėdos ligon*
šiaulių ligon*
alytaus ligon*
panevėžio ligon*
~ infekcin*
traumatolog*
traumpunkt*
traumų punkt*
intensyviojoj*
urolog*
dermatolog*
pulmonolog*
endokrinolog*
gastroenterolog*
reumatolog*
~ odontolog*
~ dantist*
otorin*
lor gydyt*
oftalmolog*
guli ligon*
guli klinik*
išrašė iš ligon*
išrašytas iš lig*
išrašyta iš lig*
[disability]
negalia=
negalios=
su negalia=
turi negal*
neįgal*
invalid*
dalyvumo lyg*
darbingumo lyg*
neįgalumo lyg*
ndnt=
vežimėl*
kurč*
klausos sutrik*
klausos aparat*
aklas=
akla=
silpnareg*
autizm*
autist*
asperger*
adhd=
aktyvumo ir dėmesio
dauno=
cerebrin*
raidos sutrik*
raidos vėlav*
protinė negal*
sutrikęs intelekt*
protinis atsilik*
vaikščioti negal*
vaikščiot negal*
~ individualios pagalb*
~ specialieji poreik*
nuolatinė slaug*
nuolatinės slaug*
rateliuos*
vaikščio su lazd*
protez*
neprigirdi
aklumas
glaukom*
katarakt*
dislekcij*
sutrikusio intelekt*
intelekto sutrik*
lengvas atsilik*
proto neg*
genetinė lig*
raumenų distrof*
skoliozė
~ nevaikšto
`;
