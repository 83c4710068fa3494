/** Dutch: bodily health. Format: see lexicon.ts. */
export default `
[illness]
~ pijn
~ pijn in
duizelig
kneuzing
zwelling
bloeduitstorting
buikpijn
hoofdpijn
hoest veel
~ vermoeid
*ziekte
~ ziek
zieken=
*kanker
kankergezwel
uitgezaaid
uitzaaiing*
tumor*
hersentumor*
leukemie
lymfoom
diabet*
suikerziekte
epilep*
aanval gehad
laatste aanval
toeval gehad
astma*
copd
hepatitis
hiv=
hiv positief
aids=
tuberculose
tbc=
beroerte
herseninfarct
hersenbloeding
tia=
hartaanval
hartinfarct
hartfalen
hartklachten
hartproblem*
hartritme*
longontsteking
longembolie
trombose
*ontsteking
blindedarm*
infectie
soa=
soa's
syfilis
gonorroe
chlamydia*
schurft
scabiës
luizen
eczeem
psoriasis
koorts
hoest bloed
*vergiftiging
migraine*
bloedarmoede
anemie
ondervoed*
ondergewicht
overgewicht
obesitas
vermagerd
afgevallen
kilo kwijt
weegt nog
weegt amper
dement*
alzheimer
parkinson*
multiple sclerose
reuma*
fibromyalgie
crohn*
colitis
chronische pijn
pijnklachten
rugklachten
rugpijn
hernia
bloeddruk
allergi*
anafyla*
terminaal
palliatief
ongeneeslijk
stervende
coma=
in coma
bewusteloos
flauwgevallen
onderuit gegaan
ging onderuit
gebroken
*breuk=
botbreuk
*fractuur
in het gips
weken gips
gips=
krukken
verstuikt
gekneusd*
hechtingen
hersenschudding
hoofdwond
brandwond*
verbrand aan
~ wond
bloedt
bloedverlies
blauw aangelopen
trilt
trillende handen
bibbert
braakt
overgeven
misselijk
jeuk
uitslag volgt
wacht op de uitslag
uitslag van de scan
slechte uitslag
punctie
biopsie
zwanger
zwangerschap*
in verwachting
overtijd
over tijd
weken ver
miskraam
abortus
zwangerschapsafbreking
doodgeboren
prematuur
bevallen van
keizersnede
borstvoeding
nierfalen
nierziekte
nieren=
leverproblem*
levercirrose
cirrose
schildklier*
maagzweer
maagbloeding
kiespijn
tanden rot
rotte tanden
gebit
incontinent*
plast weer in bed
bedplassen
overgegeven
kotst
gekotst
draaierig
kortademig
~ benauwd
benauwdheid
pijn op de borst
borstpijn
hartkloppingen
~ pijn aan
pijn in zijn
pijn in haar
buikkrampen
diarree
constipatie
bloed in de
bloed in zijn
flauw gevallen
viel flauw
viel weg
valt weg
~ insult
insulten
~ stuip*
geel zien
geelzucht
ziet geel
koortsig
~ verkouden
~ griep
corona positief
bronchitis
keelontsteking
oorontsteking
blaasontsteking
urineweginfectie
wondroos
zweren
abces*
doorligwond*
decubitus
open been
diabetische voet
suiker staat
suiker te hoog
suikers
~ hypo=
opgezwollen
gezwollen been
manke voet
verrekt
gescheurde
kruisband
meniscus
gebroken arm
gebroken been
gebroken heup
heup gebroken
pols gebroken
enkel verzwikt
gevallen thuis
van de ladder
hartpatiënt
hartlijder
klaplong
galstenen
nierstenen
prostaat*
borstkanker
longkanker
darmkanker
knobbeltje
gezwel
metastase*
kwaadaardig
goedaardig
uitbehandeld
opgegeven door de artsen
niet lang meer
endometriose
pcos
zwangerschapsdiabetes
positieve zwangerschapstest
zwangerschapstest
dikke buik
uitgerekend op
uitgerekende datum
vruchtwater
~ weeën
~ bevalling
bevallen
ms=
als ziekte
huntington
~ long covid
cvs me
chronisch vermoeid*
lyme
slaapapneu
narcolepsie
sikkelcel*
cystic fibrosis
mucoviscidose
muco=
spierziekte
osteoporose
artrose
~ jicht
gordelroos
wratten
krabt zich open
broodmager
vel over been
sterk vermagerd
kilo afgevallen
kilo vermagerd
kilo bijgekomen
bleek en mager
grauw gezicht
tandpijn
tandabces
slecht gebit
[treatment]
kaakchirurg
op controle in het ziekenhuis
nierdialyse
insuline*
antibiotica*
*dialyse
chemo*
bestraling*
bestraald
radiotherap*
geopereerd
*operatie=
*operatie gehad
operatief
ingreep
transfusie*
kinesist
kinesitherap*
fysio*
pijnstiller*
morfine
wondzorg
verband verzorgen
thuisverpleg*
verpleegkundige komt
wijkverpleging
bloedonderzoek
bloedtest
bloed geprikt
bloedname
~ mri=
ct scan
de scan
scan gehad
echo gehad
röntgen*
foto's genomen van zijn
botscan
~ diagnos*
ontslagbrief
medisch dossier
medisch attest
ziektebriefje
bijwerking*
revalid*
prothese
zuurstof
sondevoeding
sonde=
katheter
stoma=
onder het mes
opereren
infuus
bloedwaarden
bloeduitslagen
bloedafname
bloedgroep
colonoscopie
gastroscopie
holterkastje
ecg=
eeg=
longfoto
pacemaker
stent=
bypass
heupprothese
knieprothese
orthese
~ brace=
spalk
loophulp
verband aanleggen
drukverband
steunkousen
compressiekousen
~ thuiszorg
thuisverpleegster
wit gele kruis
~ zorgkundige
~ ergotherap*
~ logoped*
~ kine=
~ diëtist*
podoloog
~ osteopaat
tandprothese
kunstgebit
indicatie wlz
zzp 3
katz schaal
zorgzwaarte
zorgbehoevend
zorgafhankelijk
hulpbehoevend
bedlegerig
niet reanimer*
dnr=
~ euthanasie*
~ gevaccineerd
~ ingeënt
[medication]
medicatie*
medicijn*
medicament*
pillen=
pil=
~ tabletten
~ spuit=
spuit onregelmatig
injectie*
prik=
inhalator
puffer
puffertjes
~ recept van
voorgeschreven
dosis
dosering
dafalgan
ibuprofen
paracetamol
diclofenac
tramadol
oxycodon
oxynorm
prednis*
ventolin
metformine
omeprazol
levothyrox*
anticonceptie
noodpil
morning after
neemt zijn pillen
neemt haar pillen
inneemt
pufje
puffers
druppels voor zijn
zalf voor
dafalgan forte
contramal
fentanylpleister*
oxycontin
durogesic
temgesic
brufen
naproxen
medrol
xarelto
eliquis
marcoumar
marevan
acenocoumarol
bloedverdunners
statines
furosemide
bisoprolol
emconcor
pantomed
pantoprazol
gliclazide
ozempic
novorapid
lantus
insulinepomp
epipen
keppra
depakote
tegretol
lamictal
euthyrox
thyrax
symbicort
seretide
amoxicilline
augmentin
medicatiedoos
medicijndoos
weekdoos
baxter=
baxterrol
dosette
pillendoos
medicatiezakje
[hospital]
ziekenhuis*
hospitaal
~ kliniek
~ spoed=
spoedeisende
spoedgevallen
spoedopname
op spoed
~ seh=
huisarts*
huisdokter
~ dokter*
jeugdarts*
schoolarts
chirurg
neuroloog
cardioloog
cardiologie
oncoloog
oncologie
gynaecoloog
dermatoloog
tandarts*
kinderarts
intensieve=
intensive care
op intensieve
op de ic
~ ic=
ambulance*
ziekenwagen
~ mug=
~ uz=
umc=
amc=
revalidatiecentrum
hospice
verloskundige
vroedvrouw
apothe*
zorghotel
woonzorgcentrum
wzc=
verpleeghuis
ambu=
~ 112 gebeld
mug team
hartbewaking
beademing
beademd
op de intensive
~ geriatrie
~ palliatieve eenheid
kraamafdeling
~ materniteit
~ neonatologie
couveuse
~ polikliniek
~ poli=
~ consultatiebureau
uroloog
longarts
internist
orthopedist
~ oogarts
nko arts
kno arts
reumatoloog
endocrinoloog
pijnkliniek
~ huisartsenpost
~ wachtpost
~ rusthuis
~ kortverblijf
opgenomen in az
az sint
zna=
uza=
uzgent
uz gent
azm=
~ erasmus mc
olvg
[disability]
rolstoel*
invalid*
*handicap*
*gehandicapt*
verstandelijk beperkt
~ *beperking=
lvb=
licht verstandelijk
zwakbegaafd*
~ iq=
een iq van
blind=
slechtziend*
slechthorend*
doof=
doof aan
*doven=
gehoorapparaat
hoorapparaat
hoort slecht
stottert
spraakstoornis
downsyndroom
syndroom van
spastisch
verlamd
verlamming
geamputeerd
amputatie
autis*
ass=
asperger*
adhd=
add=
dyslex*
dyscalcul*
tourette
fas=
nah=
hersenletsel
ontwikkelingsachterstand
ontwikkelingsstoornis
achterstand in ontwikkeling
rilatine
arbeidsongeschikt*
vaph
pvb=
wlz=
wmo indicatie
scootmobiel
looprek
rollator
matig mentaal
mentale beperking
verstandelijke beperking
licht verstandelijk beperkt
laag iq
disharmonisch profiel
emotioneel jong
beneden begaafd
randbegaafd
moeilijk lerend
zmlk
niet aangeboren hersenletsel
spasticiteit
cerebrale parese
parese
hemiplegie
spina bifida
epilepsiehelm
doofstom
~ gebarentaal
~ doventolk
cochleair
ci apparaat
kunstoog
beenprothese
krukken loopt
mank=
hulphond
geleidehond
witte stok
~ autismespectrum
pdd nos
mcdd
odd=
tos diagnose
dyspraxie
rilatine genomen
opgroeipunten
verhoogde kinderbijslag
zorgtoeslag handicap
fod sociale zekerheid handicap
erkende handicap
`;
