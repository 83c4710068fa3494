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
`;
