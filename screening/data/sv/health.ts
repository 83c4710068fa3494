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
~ magsjuk*
kräksjuk*
spyr
spydde
spytt
~ illamående
~ mår illa
~ ont i magen
~ ont i ryggen
ont i bröstet
~ ont i huvudet
~ huvudvärk*
magont*
magvärk
magknip
ryggont
ryggvärk
ryggbesvär
nackspärr
diskbråck*
ischias
artros*
reumat*
ledvärk
fibromyalgi
ms sjuk
multipel skleros
huntington*
muskelsjuk*
förlamad*
förlamning*
domningar
~ yrsel
svimmade
svimmat
tuppade av
däckade
kollapsade
föll ihop
hjärtproblem*
hjärtklappning*
hjärtflimmer
förmaksflimmer
kärlkramp
pacemaker
infarkt*
hjärntumör*
hjärnskada*
skallskada*
skallfraktur
lungemboli
bronkit
andnöd
andas tungt
sömnapn*
sepsis
rosfeber
bensår*
liggsår*
trycksår*
infekterat
infekterade sår
varigt
variga
böld*
abscess*
svullna ben
svullen fot
vätska i benen
fotsår*
leversvikt
leverciros*
cirros
gulsot
gul i ögonvit*
bukspott*
pankreatit
gallsten*
njursten*
urinväg*
uvi=
blod i urin*
blod i avföring*
ulcerös*
ibs=
celiaki
glutenintol*
ketoacidos
hypoglykemi
blodsocker*
sockersjuk*
känningar
insulinkoma
typ 1 diab*
sköldkört*
struma
endometrios
pcos
pmds
mensvärk*
klimakteri*
~ cancern
metastas*
spridd cancer
bröstcancer
prostatacancer
lymfom
knöl i bröstet
obotligt sjuk
dödssjuk*
döende
~ mager*
avmagrad*
magrat
tappat vikt
tappat kilo
gått ner kilo
bmi=
övervikt*
fetma
näringsbrist*
uttorkad*
intorkad
frusen och blöt
köldskad*
förfrys*
halsfluss
öroninfl*
öronont
svinkopp*
mrsa
vattkopp*
mässling
kikhosta
~ influensa*
tbc=
latent tb
psoriasis*
utslag på
klåda
kliar sig
hudinf*
bruten fot
bruten tå
brutet ben
brutet finger
brutit handen
brutit foten
brutit benet igen
bröt armen
bröt benet
bröt handleden
bröt foten
lårbenshals*
höftfraktur*
fallolycka*
ramlat hemma
vrickat
stukad*
stukat
ur led
korsband*
menisk*
sytt pannan
stygn i
jack i
skärskada*
bitskada*
whiplash*
trafikskad*
tandvärk*
tandlossning
tappat tänder
saknar tänder
dåliga tänd*
grå starr
ögoninfl*
ser knappt
hör knappt
tinnitus
kramp i
fick kramp*
krampat
ep anfall
frånvaroattack*
narkoleps*
pots=
me cfs
långcovid
postcovid
b12 brist
järnbrist*
lågt blodvärde
hepc
hep c
hepatit c
blodsmitta
~ smittsam
gravid i
på smällen
preggo
höggravid
foglossning
havandeskap*
förvärkar
vattnet gick
fött barn
ska föda
förlossn*
kejsarsnitt*
förtidsbörd
prematur*
neonatal*
fosterskad*
spontan abort
utomkvedshav*
sängbunden
orkar inte gå
kan knappt gå
går dåligt
kan inte gå
~ kronisk*
smärta*
~ värker
svår smärta
dålig syn
dålig hörsel
minnesproblem*
glömsk*
kognitiv svikt
~ förvirrad*
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
kateter*
stomi*
stomipåse*
syrgas*
cpap
blodtransf*
transplant*
dialysen
strålas
cellgifter
cellgiftsbeh*
cellgiftskur
opererats för
opererade
nyopererad*
väntar på operation
inför operation
eeg=
ekg=
ct hjärn*
skiktröntgen
mr hjärn*
gastroskopi
koloskopi
lumbal*
blodprover
provsvar*
proverna visade
proverna är
leverprover
hba1c
crp=
återbesök hos läk*
~ läkartid*
~ läkarbesök*
~ tandläkar*
~ tandvård*
akuttandv*
~ rehab=
~ rehabiliter*
~ arbetsterap*
~ logoped*
~ dietist*
sårvård
lägga om såret
omlagd
gipsades
gipsas
gipsat
opererad för
utskriven från sjukh*
skrevs ut mot
mot medicinskt råd
hlr=
återupplivad
hjärtstopp
~ hemtjänst*
~ sip=
läkarutl*
sjukskriven för
rättsintyg*
rättsläkar*
medicinsk utredning
mvc=
~ barnmorska*
kontrollprogram
~ vaccinerade
abortmottag*
p stav*
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
medicinera
äter medicin*
tar sin medicin
tar inte sin medicin
tar inte medicin*
inte tagit sin medicin
slarvar med medicin*
slutat med medicin*
slut på medicin
slut på insulin
glömmer medicin*
glömt medicin*
medicinen slut
medicindelning*
medicindos*
hemsjukvårdsdelegering
delegering för medicin
apodosen
dosrecept*
kortisonkräm
cortison
betapred
prednisolon
panodil
ibuprofen
burana
panadol
diklofenak
voltaren
gabapentin
oxikodon*
dolcontin
targiniq
buprenorfinplåster
fentanylplåster
norspan
litalgin
novorapid
lantus
tresiba
insulinpump*
insulinpenna
glp1
wegovy
mounjaro
trombyl
xarelto
fragmin*
simvastatin
atorvastatin
enalapril
metoprolol
bisoprolol
furix
furosemid
omeprazol*
symbicort
pulmicort
spiriva
airomir
keppra
levetiracetam
ergenyl
orfiril
lamictal
tegretol
karbamazepin
buccolam
stesolid klysma
madopar
epclusa
hivmedicin*
bromsmedicin*
humira
remicade
metotrexat*
heracillin
kåvepenin
ögondroppar
loratadin
aerius
melatonin*
biverkningar
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
inlagd på
inlagd sedan
lades in
lagts in
läggas in
skrevs in på
utskriven från avd*
kvar på sjukhuset
ligger på sjukhus*
ligger inne på
ligger på avd
ligger på avdelning*
på intensiven
hjärtintensiven
mava=
kava=
akutvårdsavd*
akuten i natt
åkte in akut
in på akuten
kom in akut
hämtades med ambulans
med ambulans
ambulansen
ambulanshelik*
112 samtal
geriatrik*
strokeavd*
infektionskliniken
infektionsavd*
medicinavd*
kirurgavd*
neurologen
ortopeden
kvinnokliniken
~ bb=
förlossningen
ögonkliniken
njurmedicin
smärtklinik*
smärtmottag*
rehabavd*
~ korttidsboende*
korttidsplats*
särskilt boende
säbo=
äldreboende*
demensboende*
vårdboende
hospis
sös=
danderyds sjukh*
huddinge sjukh*
östra sjukh*
hucs
mejlans
jorv=
malm sjukhus
tyks
åucs
hvc=
mottagningsbesök
~ vårdplats
utskrivningsklar*
vårdcentralen skickade
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
rörelsehind*
rörelsened*
förflyttningshj*
rullis
rullator
elrullstol
benprotes*
blindkäpp
ledarhund
teckenspråk*
~ tecknar
~ tolkcentral*
dövblind*
hörselsl*
hörselskadad*
cochlea*
hörapp*
gravt syn*
synned*
förståndshandikapp*
begåvningsned*
begåvningshand*
svagbegåv*
svag begåvning
lindrig if
måttlig if
if diagnos
iq på
iq under
utredd för adhd
utredd för autism
autism nivå
autistisk*
asd=
npf diagnos*
neuropsyk*
adhdutred*
add diagnos
adhd diagnos
~ damp=
cp=
cp skadad
fasd=
ryggmärg*
ryggmärgsbr*
förvärvad hjärn*
hjärnskadad*
epilepsihjälm
gruppbostad*
servicebostad*
lss boende*
lss insats*
lss beslut
daglig verksamhet
personkrets*
ledsagar*
~ boendestöd*
boendestödjare
turbundna
sjukresa*
bilstöd
~ assistans*
stöd enligt lss
korttidsvistelse
korttids=
vårdbidrag
omvårdnadsbidrag*
merkostnads*
~ handikapp*
fpa rehab
begåvningshjälp*
protesen=
`;
