/** Swedish: bodily health. Format: see lexicon.ts. */
export default `
[illness]
diabet*
epilep*
astma*
cancer*
tumör*
leukemi*
hepatit*
hiv=
hiv positiv*
tuberkulos*
stroke=
hjärtinfarkt*
hjärtfel*
hjärtsvikt*
hjärnskak*
hjärnblödning*
blodpropp*
lunginflammation*
*inflammation*
infektion*
njursvikt*
njursjuk*
levervärden
skrumplever
magsår*
sköldkörtel*
blodförgiftning*
könssjukdom*
klamydia*
covid*
~ feber
krampanfall*
epilepsianfall*
krampade
kramper
svimma*
kollapsa*
medvetslös*
koma=
hostar blod
migrän*
anemi=
blodbrist*
undernärd*
undervikt*
gått ner i vikt
går ner i vikt
rasat i vikt
kilo mindre
eksem*
skabb*
huvudlöss
*allerg*
anafylakt*
demens*
dement=
dementa
alzheimer*
parkinson*
ms diagnos*
crohn*
ryggskott*
dåligt hjärta
högt blodtryck
blodtryck*
kronisk smärta
värk=
smärtor=
~ ont i
brutit armen
brutit benet
bruten arm
bruten handled
brutit handleden
bruten
brutet
fraktur*
gipsad*
gips=
kryckor*
stukade
stygn=
brännskad*
blöder
blödde
blödning*
näsblod*
kräks*
kräkts
kräkningar
hostar
~ utslag=
elakartad*
missfall*
gravid*
havande
väntar barn
graviditet*
dödfödd*
abort
aborten
haltar
haltade
skadad
~ skador
skadade sig
sjukdom*
kroniskt sjuk
obotlig*
inlagd
inlagda
sjuk igen
~ dålig i magen
amputera*
sänglig*
hör dåligt
ser dåligt
tappat hår
inkontinen*
kissar på sig
[treatment]
insulin*
penicillin*
antibiotika
inhalator*
epipen*
dialys*
cellgift*
cytostatika
strålbehandling*
strålning=
opererad*
opereras
opererats
~ operation*
narkos*
sjukgymnast*
fysioterap*
blodprov*
röntgen*
röntgad
magnetröntgen
ultraljud*
biopsi*
sondmata*
omläggning*
såromlägg*
~ remiss
~ remissen
~ behandlas
~ behandling
diagnos
diagnosen
~ diagnoser
~ journal=
~ journalen
sjukintyg*
läkarintyg*
läkarutlåtande*
läkarundersök*
biverkning*
cellprov*
~ vaccinerad
[medication]
spruta
sprutan
sprutor
sprutorna
tablett*
medicin=
mediciner
medicinen
medicinerna
sina mediciner
medicinering*
medicinlista
läkemedel*
piller
pillren
dosett*
apodos*
dospåsar
~ dos=
dosen
doser=
recept
receptet
smärtstillande
alvedon*
ipren*
naproxen*
levaxin*
waran*
eliquis*
metformin*
ozempic
ventoline*
bricanyl
kortison*
morfin*
oxycontin
oxynorm
tradolan
citodon
p piller
[hospital]
sjukhus*
lasarett*
~ akuten
akutmottagning*
intensiven
iva=
~ avdelning*
ambulans*
~ läkare
~ läkaren
~ doktorn
~ vårdcentral*
hälsocentral*
hälsostation*
~ mottagningen
jourcentral*
distriktssköterska*
~ specialist*
kirurg*
ortoped*
neurolog*
kardiolog*
onkolog*
gynekolog*
barnklinik*
barnakuten
hospice=
palliativ*
1177=
~ karolinska
~ sahlgrenska
hemsjukvård*
[disability]
funktionsned*
funktionshind*
rullstol*
permobil*
rollator*
färdtjänst*
lss=
personlig assistans
habilitering*
döv=
hörapparat*
hörselskad*
hörselned*
synskad*
blind=
utvecklingsstörning*
utvecklingsförsen*
intellektuell funktion*
autis*
asperger*
adhd*
~ add=
npf=
personlig assistent*
npf utredning*
dyslexi*
downs syndrom
cp skada*
fetalt alkohol
språkstörning*
tourette*
`;
