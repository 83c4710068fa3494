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
`;
