/** French: bodily health. Format: see lexicon.ts. */
export default `
# without accents: fold() drops them
[illness]
~ pese
~ kilos
ne marche plus
~ marche mal
~ marche plus
~ fatigu*
~ epuis*
alite
alitee
ne voit plus
ne voit presque
n entend plus
~ oil=
souffrant
~ symptom*
~ boutons
~ gonfl*
enfle*
~ genou
~ epaule
~ hanche
~ colonne
vertebr*
hernie
oxygene
poumons
~ respir*
essouffl*
~ poids
cholester*
arythmi*
valve
pace maker
thrombos*
phlebit*
embolie
septicemi*
meningit*
~ zona
~ varicelle
~ rougeole
~ angine
~ otite
~ gastro
diarrh*
~ crampe
lupus
fibromyalg*
endometrios*
menopause
colique
calculs
~ operation
amput*
prothese
pipi dans
urine au lit
enuresi*
encopresi*
evolue mal
rechute de son
terme prevu le
fait un malaise
tombe dans
s est casse
s est cassee
s est foule
s est blesse
s est brule
mange plus
perd du poids
a perdu du poids
sous alimente
~ deshydrat*
hypotherm*
~ evacue
inconscien*
~ contagi*
~ malade=
~ maladie
diabet*
glycemi*
hypoglyc*
epilep*
convuls*
asthm*
cancer*
tumeur
leucemi*
metastas*
hepatit*
cirrhos*
vih=
seropositi*
sida=
tubercul*
avc=
infarct*
cardiaqu*
problemes de cœur
insuffisance renale
~ infect*
pneumoni*
bronchit*
bronchiolit*
~ covid
~ grippe
~ fievre
mst=
chlamydia
syphilis
~ malais*
evanoui*
tombe dans les pommes
perdu connaissance
commotion
migrain*
anemi*
denutri*
maigr*
perdu du poids
perdu kilos
obes*
eczem*
~ gale=
la gale
poux=
punaises de lit
demence
alzheimer
parkinson*
sclerose en plaques
crohn
allergi*
~ douleur
douleurs chroniques
hypertension
~ tension=
tensions arteriell*
blessur*
blesse=
blessee
fractur*
casse le bras
casse le poignet
casse la jambe
casse le nez
cote casse*
dent cassee
poignet
~ platre
bequill*
~ boite=
entorse
points de suture
brulur*
vomi=
vomit*
vomissements
saign*
fausse couche
enceinte
grossess*
accouch*
mort ne
ivg=
avort*
excis*
mutilation*
mutilee
ulcere
foie=
foi abime
thyroid*
~ rein
~ poumon
coma=
~ cicatric*
~ toux
tousse
~ mal au ventre
~ mal au dos
mal de dents
~ carie
abces
transfusion
plaie
escarr*
incontinen*
paludisme
drepanocyt*
saturnisme
soins palliatifs
~ phase terminale
~ tremble=
tremblait
mange de nouveau
ne mange plus
ne mange rien
a chute
fait une chute
chutes a repetition
tombe souvent
ne tient pas debout
mal partout
~ mal a la tete
~ maux de tete
cephal*
~ vertige
lombalgi*
sciatique
lumbago
arthrose
arthrit*
polyarthrit*
osteopor*
canal carpien
tendinit*
menisqu*
ligament
~ cheville
clavicule
bassin casse
col du femur
traumatisme cranien
trauma cranien
commotionn*
plaies
perte de poids
anorexie du
amaigri*
cachexi*
~ surpoids
bpco
emphyseme
apnee
fibrose
mucoviscid*
angor
angine de poitrine
insuffisance cardiaque
insuffisance respiratoire
insuffisance hepatique
souffle au cœur
malaise vagal
syncope
crise d epilepsie
crises d epilepsie
crise convulsive
~ convulse
hemorrag*
pancreatit*
appendic*
occlusion
colopath*
stomie
poche de stomie
ulceres
~ constipation
diarrhee
dysenterie
gastro enterit*
candidos*
mycose
impetigo
urticaire
psoriasis
~ dermat*
teigne
scabiose
sarcopt*
abcede
surinfect*
gangren*
necros*
pied diabetique
hypoglycemie
coma diabetique
~ hemophil*
thalassemi*
huntington
myopath*
neuropath*
charcot
spina bifida
hydrocephal*
acouphene
~ surdite
glaucome
~ cataracte
dmla
perdu la vue
perdu un œil
perd la vue
cyphose
scoliose
~ kyste
nodule
polype
adenome
melanome
lymphome
myelome
hodgkin
carcinom*
recidive du cancer
en remission
~ remission
cirrhose
vhc
vhb
~ tuberculose
~ lyme
leishman*
bilharzi*
drepanocytaire
saigne du nez
crache du sang
sang dans
pisse du sang
fuites urinaires
infection urinaire
pyelo*
colique nephretique
cystite
retard de regles
amenorrhee
fibrome
~ fiv=
test de grossesse
~ semaines de grossesse
~ mois de grossesse
enceinte de
grossesse a risque
menace d accouchement
premature
prematuree
cesarienne
perdu les eaux
accouche de
curetage
imG=
~ deni de grossesse
toxoplasm*
bebe hypotrophe
dents abimees
edente
rage de dents
abces dentaire
essouffle
tres maigre
squelettique
teint jaune
jaunisse
ictere
gangrene
oedeme
ascite
fracture du
~ fracture de
double fracture
pied casse
main cassee
bras casse
jambe cassee
doigt casse
poignet casse
[treatment]
opere du
~ opere de
~ operer
intervention chirurgicale
~ soins
~ soigner
suivi medical
~ vaccin
rendez vous medical
ne prend plus ses
prend plus ses
traitement lourd
sous oxygene
insulin*
antibio*
ventoline
epipen
dialyse
chimio*
radiotherap*
opere=
operee
chirurg*
greffe
kine=
kinesi*
antidouleur
pansement
prise de sang
prises de sang
bilan sanguin
analyse de sang
irm=
~ scanner=
echographi*
~ radio du
refuse la radio
biopsie
diagnostiq*
~ diagnostic
pronostic
certificat medical
dossier medical
arret maladie
en arret
~ conge maladie
incapacite de travail
mi temps medical
sous perfusion
~ sonde=
~ traitement
effets secondaires
contracept*
pilule
~ implant=
~ hormones
dialyses
hemodialys*
en dialyse
chimio depuis
radio therapie
se fait operer
va se faire operer
doit se faire operer
operation du genou
operation prevue
operation du cœur
pontage
stent
pacemaker
~ defibrillateur
anticoagul*
antiepilept*
antihypertens*
trithérapie
antiviraux
corticoid*
sous cortisone
sous morphine
~ morphine
oxycontin
oxynorm
skenan
durogesic
nebulis*
aerosols
cpap
tracheo*
sonde gastrique
sonde urinaire
gastrostomie
catheter
port a cath
~ perfusion
colonoscop*
coloscop*
gastroscop*
ponction
mammograph*
frottis
eeg=
ecg=
pet scan
bilan neuro*
bilan hepatique
~ glycemie
hba1c
charge virale
refuse les soins
refuse de se soigner
rupture de suivi medical
~ soins infirmiers
~ pansements
~ reeduc*
~ revalidation
centre de reeducation
~ logope*
~ ergotherap*
psychomot
orthoptist*
semelles orthop*
platree
attelle
greffe de
liste de greffe
en attente de greffe
pillule
sterilet
nexplanon
depo provera
[medication]
medicament
medoc
medocs
cachet
comprime
gelule
~ ordonnance
posologie
~ piqure
injection
~ vaccin*
doliprane
dafalgan
ibuprofen*
cortison*
levothyrox
kardegic
paracetamol
pilulier
semainier
plaquette de
~ pilules
cachetons
metformine
humalog
novorapid
lantus
freestyle
keppra
urbanyl
buccolam
lyrica prescrit
neurontin
gabapentin*
symbicort
seretide
bricanyl
zyrtec
cetirizin*
augmentin
amoxicillin*
bactrim
stromectol
ivermectin*
eliquis
xarelto
sintrom
previscan
bisoprolol
ramipril
lasix
aldactone
inexium
pantoprazol*
pantomed
movicol
l thyroxine
tramadol prescrit
contramal
zaldiar
dafalgan codeine
codoliprane
spasfon
levodopa
aricept
cortancyl
medrol
humira
methotrexate
[hospital]
~ hopital
~ hopitaux=
hospitalis*
~ urgences
reanimation
aux soins intensifs
soins intensifs
~ clinique
chu=
~ chr=
chru=
~ ambulance
~ samu=
smur=
~ pompiers
medecin traitant
generaliste
~ medecin
~ docteur
neurologu*
cardiologu*
oncolog*
gynecolog*
sage femme
pediatr*
~ dentiste
pmi=
~ maison medicale
~ infirmiere a domicile
~ infirmier
~ infirmiere
~ mutuelle
carte medicale
aide medicale urgente
amu=
~ ame=
~ css=
cmu=
~ puma=
~ carte vitale
~ cpam=
ald=
~ had=
ehpad
maison de repos
~ hosto
a l hosto
~ aux urgences
passe aux urgences
conduit aux urgences
conduite aux urgences
emmenee aux urgences
hospitalise depuis
service de neuro
service d oncologie
~ oncologie
~ cardiologie
~ neurologie
gastro enterologie
pneumologie
~ traumatologie
neonat
neonatologie
~ bloc operatoire
~ salle de reveil
~ polyclinique
chr citadelle
sart tilman
chdn
samu a
smur a
sorti de l hopital
sortie de l hopital
sort de l hopital
~ assurance dependance
aide soignante a domicile
infirmiere passe
~ ssiad
~ unite palliative
~ maison de convalescence
ehpad depuis
~ lits de soins
[disability]
deambulateur
~ canne=
scooter electrique
langue des signes
non voyant
moteur cerebral
imc=
polyhandicap*
~ handicap*
~ mdph=
~ aviq=
~ phare=
~ invalid*
pch=
esat=
ime=
sessad
~ fauteuil
fauteuil roulant
sourd=
sourde
malentendant*
appareil auditif
aveugle
malvoyant*
deficien*
retard mental
deficit intellectuel
autis*
asperger
tdah=
tda=
trisomi*
dyslexi*
dyspraxi*
paraplegi*
tetraplegi*
hemiplegi*
paralys*
cecite
curatelle
~ handicape
handicapee
~ handicap mental
~ handicap moteur
handicap lourd
handicap leger
~ taux d incapacite
~ taux de handicap
~ taux d invalidite
reconnaissance handicap
~ dossier mdph
notification mdph
~ aeeh
complement aeeh
~ spf handicap
aviq accord
samsah
~ foyer de vie
foyer occupationnel
~ itep
ditep
~ ueros
gir 1
gir 2
gir 3
gir 4
~ gir=
~ tierce personne
aide a la toilette
toilette au lit
ne marche pas
ne marche qu avec
marche avec une
marche avec des
fauteuil electrique
fauteuil manuel
lit medicalise
lit medical
oreilles appareillees
implant cochleaire
~ lsf
~ lsfb
~ canne blanche
~ chien guide
begaie
begaiement
begue
dysphasi*
dyscalcul*
dysorthograph*
~ trouble dys
~ troubles dys
~ neurodevelopp*
retard de langage
retard de developpement
retard global
~ haut potentiel
deficience legere
~ deficience intellectuelle
syndrome de down
x fragile
syndrome d alcoolisation foetale
sourde muette
sourd muet
~ perte d autonomie
dependant pour
grabataire
alitement
~ troubles cognitifs
trouble cognitif
~ troubles de la memoire
perd la memoire
trous de memoire
korsakoff
`;
